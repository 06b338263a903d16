"""The areas of police work; each adds its kinds of entry and its rules, by one line here."""

AREAS = ("missing",)
