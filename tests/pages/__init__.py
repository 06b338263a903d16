"""The pages in a real browser: what an officer does, what axe finds, and what a browser refuses."""
