"""Forms that somebody began and has not recorded yet."""
