"""The access policy, held to a table that says the same in other words."""
