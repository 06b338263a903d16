"""Tests of matching: pure, and quick but for those that are marked as quality."""
