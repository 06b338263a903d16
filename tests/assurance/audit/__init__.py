"""Tests of case audits."""
