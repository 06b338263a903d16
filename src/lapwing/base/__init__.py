"""The bottom layer: time, ids, text, refusals and named SQL, knowing nothing of police work."""
