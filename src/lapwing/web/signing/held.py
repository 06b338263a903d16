"""What somebody posted after their session had ended, held through signing in and then kept.

The page carries a signed note of whose form it is, so that on a shared terminal the next person
who signs in is never given what the last one typed.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from django.core import signing

from lapwing.web.forms.typed import Typed, typed_from

_SALT = "lapwing.form-owner"
FIELD = "held"


@dataclass(frozen=True, kw_only=True, slots=True)
class Held:
    """A form that was posted too late: where it stands, whose it is, and what was typed."""

    path: str
    owner: str
    key: str
    typed: Typed


def owner_mark(user: UUID) -> str:
    """A signed note of whose form this is, for a hidden field."""
    return signing.dumps(str(user), salt=_SALT)


def belongs_to(mark: str, user: UUID) -> bool:
    """Whether the form was made for this person."""
    try:
        owner: object = signing.loads(mark, salt=_SALT)
    except signing.BadSignature:
        return False
    return owner == str(user)


def held_text(path: str, lists: Iterable[tuple[str, Sequence[object]]]) -> str:
    """What was posted, as one hidden field holds it."""
    posted = {name: [str(value) for value in values] for name, values in lists}
    return json.dumps(
        {
            "path": path,
            "owner": (posted.get("form-owner") or [""])[-1],
            "key": (posted.get("form-key") or [""])[-1],
            "typed": {name: list(v) for name, v in typed_from(posted.items()).values.items()},
        }
    )


def held_from(text: str) -> Held | None:
    """What was held, or None if it is not what this program wrote."""
    try:
        held = json.loads(text)
        typed = typed_from((str(k), [str(v) for v in vs]) for k, vs in held["typed"].items())
        return Held(path=held["path"], owner=held["owner"], key=held["key"], typed=typed)
    except (ValueError, TypeError, KeyError, AttributeError):
        return None
