"""Tests of the jobs: the database, the sweep, the nightly check and the demonstration."""
