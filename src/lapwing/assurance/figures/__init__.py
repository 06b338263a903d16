"""Figures of what was done, counted from the journal: data sets, their value sets and periods."""
