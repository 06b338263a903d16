"""Benchmarks: each sets Lapwing beside its peers and its physical limit, in one run."""
