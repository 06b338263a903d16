"""The fields of signing in, with what is wrong beside them."""

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
    return params | _says(error)


def password_field(error: str) -> Params:
    """The password; pasting is allowed, and it is never sent back."""
    params: Params = {
        "label": {"text": "Password", "classes": "govuk-label--s"},
        "id": "password",
        "name": "password",
        "autocomplete": "current-password",
    }
    return params | _says(error)


def code_field(label: str, hint: str, error: str) -> Params:
    """A code that is copied from elsewhere; a phone may fill it in, and pasting is allowed."""
    params: Params = {
        "label": {"text": label, "classes": "govuk-label--s"},
        "hint": {"text": hint},
        "id": "code",
        "name": "code",
        "autocomplete": "one-time-code",
        "inputmode": "numeric",
        "spellcheck": False,
        "classes": "govuk-input--width-10",
    }
    return params | _says(error)


def vehicle_choice(ticked: bool) -> Params:
    """Whether this is a terminal that others use after one."""
    return {
        "idPrefix": "device",
        "name": "device",
        "classes": "govuk-checkboxes--small",
        "items": [
            {
                "value": "vehicle",
                "text": "This is a shared vehicle terminal",
                "hint": {"text": "It locks after 5 minutes instead of 15."},
                "checked": ticked,
            }
        ],
    }


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
    return params | _says(error)


def _says(error: str) -> Params:
    return {"errorMessage": {"text": error}} if error else {}
