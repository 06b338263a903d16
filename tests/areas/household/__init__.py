"""Tests of homes, households and warnings."""
