"""Information law: what the log of who looked at what keeps, and under which power one shares."""
