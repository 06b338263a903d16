"""Audits of cases: what a case is marked by, how cases are drawn, and how far markers agree."""
