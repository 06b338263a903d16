"""Contracts of the house itself: how files open, who may touch what, what may be committed."""
