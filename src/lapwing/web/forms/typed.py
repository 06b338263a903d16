"""What a person typed, exactly as it came: every value of every field, byte for byte."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, kw_only=True, slots=True)
class Typed:
    """The values of a form's fields, so that whatever goes wrong can be shown again unchanged."""

    values: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def one(self, name: str) -> str:
        """The field's last value, as a browser's own form would have it; empty if not sent."""
        return (self.values.get(name) or ("",))[-1]

    def many(self, name: str) -> tuple[str, ...]:
        """All the field's values."""
        return self.values.get(name, ())

    def with_value(self, name: str, *values: str) -> "Typed":
        """The same with one field changed."""
        return Typed(values={**self.values, name: values})


# Names of questions have no hyphens, so that a page's own fields never meet one.
NOT_ANSWERS = frozenset(
    {"csrfmiddlewaretoken", "form-key", "form-act", "form-seen", "form-owner", "gate-reason"}
)


def typed_from(lists: Iterable[tuple[str, Iterable[object]]]) -> Typed:
    """What was typed, from the lists of a posted form, without what the page itself sent."""
    return Typed(
        values={name: tuple(map(str, values)) for name, values in lists if name not in NOT_ANSWERS}
    )


def typed_text(typed: Typed) -> str:
    """The values as text that can be stored; a character that no column takes is escaped."""
    return json.dumps({name: list(values) for name, values in typed.values.items()})


def typed_from_text(text: str) -> Typed:
    """The values read back, exactly as they were."""
    return typed_from(json.loads(text).items())
