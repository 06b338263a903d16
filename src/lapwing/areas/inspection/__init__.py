"""Inspection and assurance: what an audit sends back to a case, and tells whoever worked on it."""
