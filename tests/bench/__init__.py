"""Tests of the benchmarks: that each runs and that its table is whole, never how fast."""
