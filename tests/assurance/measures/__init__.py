"""Tests of assurance: what inspectors said, and what became of it."""
