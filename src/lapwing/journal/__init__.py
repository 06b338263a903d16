"""What happened: immutable, typed, attributed entries, and the proof that none was changed."""
