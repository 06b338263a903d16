"""Assurance: what inspectors said of a force, and what became of it."""
