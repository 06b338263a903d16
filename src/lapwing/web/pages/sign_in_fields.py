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


def role_choice(roles: tuple[tuple[str, str, str], ...], error: str) -> Params:
    """The roles that the person holds, each with its team."""
    params: Params = {
        "name": "role",
        "idPrefix": "role",
        "fieldset": {
            "legend": {
                "text": "Which role do you work in now?",
                "classes": "govuk-fieldset__legend--l",
                "isPageHeading": True,
            }
        },
        "items": [
            {"value": key, "text": role, "hint": {"text": team}} for key, role, team in roles
        ],
    }
    return params | ({"errorMessage": {"text": error}} if error else {})
