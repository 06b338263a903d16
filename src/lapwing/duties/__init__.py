"""What must be done: the rule language, the engine that derives duties, and where they are kept."""
