"""Who asks the database: a viewer, or a part of Lapwing that must see the whole to do its work.

The actor belongs to the work in hand and not to a connection: whoever begins a piece of work (a
request, a command, the sweep) says once for whom it is, and every statement goes to the database
in that name. The database's own policies refuse whoever has no name, with an error and never with
an empty answer: a page that says "no plan" when there is one is the worst that can happen.
"""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from uuid import UUID


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Actor:
    """In whose name statements run, and what the database's policies are told of them.

    ``sees_all_to`` says to what end a part of Lapwing sees the whole; a person never has one.
    """

    user: UUID | None = None
    sees_all_to: str = ""
    facts: Mapping[str, object] = field(default_factory=dict)
    told: str = field(init=False)

    def __post_init__(self) -> None:
        said = {**self.facts, "user": self.user and str(self.user), "sees_all_to": self.sees_all_to}
        object.__setattr__(self, "told", json.dumps(said))


_ACTOR: ContextVar[Actor | None] = ContextVar("lapwing_actor", default=None)


def actor() -> Actor | None:
    """In whose name the work in hand is done; None where nobody has said."""
    return _ACTOR.get()


@contextmanager
def acting(in_the_name_of: Actor | None) -> Iterator[None]:
    """Do this work in somebody's name."""
    token = _ACTOR.set(in_the_name_of)
    try:
        yield
    finally:
        _ACTOR.reset(token)


@contextmanager
def seeing_all(to: str) -> Iterator[None]:
    """Let a piece of work see the whole to some end, in the name of whoever has begun it."""
    begun = actor()
    if begun is not None and begun.sees_all_to:
        yield
        return
    with acting(Actor(user=begun.user if begun else None, sees_all_to=to)):
        yield
