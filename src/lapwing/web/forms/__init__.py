"""A kind of entry becomes a form: what is asked, what was typed, what is wrong, what was said."""
