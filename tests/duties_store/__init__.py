"""Tests of the duties' store, on a real database."""
