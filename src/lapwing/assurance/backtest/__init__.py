"""Back-tests: the past replayed by other numbers or rules, beside what follows by those in force.

The engine is the one that the store is kept by, so what a change would have raised is what it
would have raised; nothing is kept of a back-test but that somebody ran it.
"""
