"""Tests of the rules and kinds about children in police detention."""
