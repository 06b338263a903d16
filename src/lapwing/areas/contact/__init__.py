"""First contact: what the control room is told, how it is assessed and graded, and who goes."""
