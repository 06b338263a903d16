"""What a browser may do with a page, and what browsers report that a page tried to do."""
