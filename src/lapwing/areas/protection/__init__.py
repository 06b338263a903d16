"""Police protection (section 46): from the first use of the power until the child is elsewhere."""
