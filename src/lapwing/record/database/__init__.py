"""Django's PostgreSQL, with every statement run in the name of whoever it is for."""
