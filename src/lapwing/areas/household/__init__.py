"""Homes and households: who lives where and with whom, and the warnings that reach the children."""
