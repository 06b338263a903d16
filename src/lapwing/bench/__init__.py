"""Benchmarks: each sets Lapwing beside its peers and its physical limit, in one run.

A package of its own and no layer: what it measures is everything from the rules to the command
line, so it may use all of them, and nothing but ``lapwing bench`` uses it.
"""
