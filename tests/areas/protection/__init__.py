"""Police protection: its stories' edges, its limit that nothing moves, and the door."""
