"""Tests of the rules about child risk assessments."""
