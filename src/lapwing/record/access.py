"""Access: who may do what, written once as data and asked in two ways.

``may`` answers for one act on one thing; ``visible`` gives the same answer as a condition for SQL,
so that a list never shows what its page would refuse. Both read ``POLICY`` and nothing else. A
refusal overrides a permission, and what nobody allows is refused. A test holds the two together
over every viewer and every case.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from lapwing.base.refusals import Refusal
from lapwing.record.roles import ROLES, SYSTEM_ADMINISTRATOR
from lapwing.record.viewer import Viewer


class Act(StrEnum):
    """What somebody may want to do."""

    SEE_CASE = "see a case"
    SEE_PERSON = "see a person"
    FIND_PEOPLE = "find people"
    RECORD = "record on a case"
    ADD_PERSON = "add a person"
    GO_ON_DUTY = "go on duty"
    SEE_STAFF = "see who is on duty"
    MANAGE_USERS = "manage users"


@dataclass(frozen=True, kw_only=True, slots=True)
class Facts:
    """What the decision rests on: whose the thing is. Nothing known is ``None``."""

    force: str | None = None
    team: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Allow:
    """Lets those who hold one of these roles do these acts, in their own force or in any."""

    acts: frozenset[Act]
    roles: frozenset[str]
    own_force: bool = True


@dataclass(frozen=True, kw_only=True, slots=True)
class Deny:
    """Keeps those who hold one of these roles from these acts, whatever else they hold."""

    acts: frozenset[Act]
    roles: frozenset[str]
    what: str
    do: str


CASEWORK = frozenset(
    {Act.SEE_CASE, Act.SEE_PERSON, Act.FIND_PEOPLE, Act.RECORD, Act.ADD_PERSON, Act.GO_ON_DUTY}
)
STAFF = frozenset({Act.SEE_STAFF})
ADMINISTRATORS = frozenset({SYSTEM_ADMINISTRATOR.key})
OPERATIONAL = frozenset(role.key for role in ROLES.values() if not role.partner) - ADMINISTRATORS

POLICY: tuple[Allow | Deny, ...] = (
    Deny(
        acts=CASEWORK - {Act.GO_ON_DUTY},
        roles=ADMINISTRATORS,
        what="Those who run Lapwing do not see cases.",
        do="Ask somebody on the case to do it.",
    ),
    Allow(acts=CASEWORK | STAFF, roles=OPERATIONAL),
    Allow(acts=frozenset({Act.MANAGE_USERS}) | STAFF, roles=ADMINISTRATORS),
)
# Acts that are not about any one force's thing.
ANYWHERE = frozenset({Act.FIND_PEOPLE, Act.ADD_PERSON, Act.SEE_STAFF, Act.MANAGE_USERS})


def may(viewer: Viewer, act: Act, facts: Facts) -> Refusal | None:
    """Why the viewer may not do this, or nothing when they may.

    What is hidden and what is not there get the same words, so that asking tells nobody which.
    """
    if not viewer.active:
        return Refusal(
            what="Your account is not active.",
            do="Ask your force's Lapwing administrator to look at it.",
        )
    for rule in POLICY:
        if isinstance(rule, Deny) and act in rule.acts and viewer.roles & rule.roles:
            return Refusal(what=rule.what, do=rule.do)
    for rule in POLICY:
        if isinstance(rule, Deny) or act not in rule.acts or not viewer.roles & rule.roles:
            continue
        if act in ANYWHERE or not rule.own_force or facts.force == viewer.force:
            return None
    return NOT_FOUND


NOT_FOUND = Refusal(
    what="There is no such record that you can open.",
    do="Check the reference, or ask the desk of the force that may hold it.",
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Condition:
    """A condition for SQL on a case, and the values it names."""

    sql: str
    values: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


NOBODY = Condition(sql="false")


def visible(viewer: Viewer, act: Act = Act.SEE_CASE, *, case: str = "c") -> Condition:
    """Which cases the viewer may see, as a condition on the case table named ``case``.

    ``case`` is an alias from our own queries, never anything that was typed.
    """
    if not viewer.active:
        return NOBODY
    allowed: list[str] = []
    for rule in POLICY:
        if act not in rule.acts or not viewer.roles & rule.roles:
            continue
        if isinstance(rule, Deny):
            return NOBODY
        allowed.append(f"{case}.force_id = %(viewer_force)s" if rule.own_force else "true")
    if not allowed:
        return NOBODY
    return Condition(
        sql="(" + " or ".join(dict.fromkeys(allowed)) + ")",
        values=MappingProxyType({"viewer_force": viewer.force}),
    )
