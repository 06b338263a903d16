"""Tests of the bottom layer, which needs no database and takes no more than a few seconds."""
