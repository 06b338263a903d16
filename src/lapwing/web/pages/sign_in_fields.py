"""The two fields of signing in, with what is wrong beside them."""

Params = dict[str, object]


def number_field(value: str, error: str) -> Params:
    """The staff number; a password manager may fill it in."""
    params: Params = {
        "label": {"text": "Staff number", "classes": "govuk-label--s"},
        "id": "number",
        "name": "number",
        "value": value,
        "autocomplete": "username",
        "spellcheck": False,
        "classes": "govuk-input--width-20",
    }
    return params | ({"errorMessage": {"text": error}} if error else {})


def password_field(error: str) -> Params:
    """The password; pasting is allowed, and it is never sent back."""
    params: Params = {
        "label": {"text": "Password", "classes": "govuk-label--s"},
        "id": "password",
        "name": "password",
        "autocomplete": "current-password",
    }
    return params | ({"errorMessage": {"text": error}} if error else {})
