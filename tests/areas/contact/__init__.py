"""Tests of the words and the rules of first contact."""
