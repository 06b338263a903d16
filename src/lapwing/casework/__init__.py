"""The one door to write: a function for each thing a person can do."""
