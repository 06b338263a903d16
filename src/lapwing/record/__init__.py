"""Who and what the record is about: people, places, cases, teams and users."""
