"""What lower layers know, turned into the words and tones that a template prints."""
