"""Lapwing: one record of a child, what must be done, by whom and by when, and whether it was."""

__version__ = "0.1.0"
