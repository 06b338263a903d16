"""Matching: whether two descriptions of somebody mean one person, and why.

Plain values and functions, which know neither a table nor a clock. A description is what was told
of somebody, and its traits are the same made ready to be compared; ``keys`` find who may be meant,
``compare`` and ``score`` say how much speaks for it, ``bands`` what may be done with that,
``explain`` why, and ``clusters`` who is one person by all that was found and decided.
"""
