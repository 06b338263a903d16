"""The policy as two pages that people read: the paper itself, and what each role can do.

Both are made from the rules and never by hand: ``access_page`` prints them, and ``roles_page`` asks
them what becomes of everybody before a few plain cases.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from types import MappingProxyType
from uuid import UUID

from lapwing.record.access.deciding import decide
from lapwing.record.access.policy import (
    ABOUT_A_CASE,
    IN_GENERAL,
    NAMED,
    OPERATIONAL,
    PARTNERS,
    POLICY,
    REPORTERS,
)
from lapwing.record.access.rule import Rule
from lapwing.record.access.words import Act, Facts, Handling, Level, Part, Sensitivity, Tie
from lapwing.record.roles import ROLES
from lapwing.record.viewer import Viewer

ANSWERS: Mapping[Level, str] = MappingProxyType(
    {
        Level.WHOLE: "**the whole**",
        Level.POINTER: "**there is one, ring this desk**",
        Level.NOTHING: "**nothing**",
    }
)
TIES: Mapping[Tie, str] = MappingProxyType(
    {
        Tie.SUPERVISOR: "its supervisor",
        Tie.ALLOCATED: "its allocated officer",
        Tie.ASSIGNED: "assigned by name",
        Tie.TEAM: "of its team",
        Tie.SHARED: "shared with their agency",
        Tie.GIVEN: "a package of it sent to their agency",
        Tie.OPENED: "broke the glass",
        Tie.OPENED_BY_TWO: "broke the glass with a second person",
        Tie.SECONDED: "asking with a second person",
    }
)
CODES: Mapping[Handling, str] = MappingProxyType(
    {
        Handling.PERMITTED: "handling code P",
        Handling.CONDITIONS: "handling code C with its conditions",
        Handling.CONDITIONS_MISSING: "handling code C without its conditions",
    }
)

_ACCESS_HEAD = """# Who may see what

<!-- Made from src/lapwing/record/access/policy.py; do not edit. -->

This is the access policy itself: Lapwing decides by these rules, in this order, and by nothing
else. **The first rule that fits decides.** Refusals come first, so nothing that follows undoes
them. What no rule allows is refused. The same rules are compiled to conditions of the database, and
a table written separately is compared with both in every situation. All of it is **local**: the law
asks for security and for a log of who looked, and leaves it to the force who sees what.

Three answers:

- **The whole.**
- **There is one, ring this desk.** Somebody may need what is there, so they learn that it is
  there and who to ring, now.
- **Nothing.** What is hidden and what is not there are answered in the same words.

A record has five parts, each with rules of its own:

{parts}

A case is kept ordinary, restricted or covert. Its handling code is that of the 3x5x2 report: P,
lawful sharing permitted; C, permitted with conditions, which must be written down.

“Everybody who may meet the child” is whoever holds one of these roles in the force:
{officers}.
“Partners” are: {partners}.

What this does not do: an officer of another force sees nothing, also of a child they find, until a
record can travel between forces; and a case is restricted or not as a whole, so a home that must be
hidden is hidden only in a covert case.

## The rules
"""

_ROLES_HEAD = """# What each role can and cannot do

<!-- Made from src/lapwing/record/access/policy.py; do not edit. -->

What [the access policy](access.md) makes of each role held alone, for a case of the own force with
handling code P. Whoever holds two roles may do what either may, but running Lapwing takes every
case away. An account that is not active may do nothing, and a conflict of interest takes away all
of a case. In brackets stands what they must be to the case; without brackets they need be nothing
to it. “Named on it” is its supervisor, its allocated officer, and whoever is assigned to it by
name.

Ten of these roles are walked through the pages in a browser, each from its own front page, and what
they find there is compared with this page: `script/test tests/pages/test_ten_roles.py`.
"""

_SOMEBODY, _ANOTHER, _TEAM = UUID(int=1), UUID(int=2), UUID(int=3)


def access_page(policy: Sequence[Rule] = POLICY) -> str:
    """The policy paper: every rule in order, in words and in its data."""
    lines = [
        _ACCESS_HEAD.format(
            parts="\n".join(f"- {_capital(part)}." for part in Part),
            officers=_titles(OPERATIONAL),
            partners=_titles(PARTNERS),
        )
    ]
    for number, rule in enumerate(policy, 1):
        lines += [f"### {number}. {rule.title}\n", f"{rule.sentence}\n"]
        lines += [f"- {name}: {words}" for name, words in _data(rule)]
        lines.append("")
    lines.append("### What no rule allows is refused\n")
    lines.append("Of what they do not know to be there, nobody is told more than of what is not.\n")
    return "\n".join(lines)


def roles_page(policy: Sequence[Rule] = POLICY) -> str:
    """What becomes of each role, those of which the same is true together."""
    lines = [_ROLES_HEAD]
    alike: dict[tuple[str, ...], list[str]] = {}
    for role in ROLES.values():
        alike.setdefault(tuple(_role(policy, role.key)), []).append(role.title)
    for page, titles in alike.items():
        lines += [f"## {', '.join(titles)}\n", *page, ""]
    return "\n".join(lines)


def _data(rule: Rule) -> Iterator[tuple[str, str]]:
    who = "anybody" if rule.roles is None else _people(rule.roles)
    if rule.active is not None:
        who += " with an active account" if rule.active else " whose account is not active"
    yield "Who", who + (", for a case of their own force" if rule.own_force else "")
    yield "Does", _acts(rule.acts)
    if rule.parts != frozenset(Part):
        yield "With", _either(rule.parts, Part)
    kinds = []
    if rule.sensitivity is not None:
        kinds.append(_either(rule.sensitivity, Sensitivity))
    if rule.handling is not None:
        kinds.append(" or ".join(CODES[code] for code in Handling if code in rule.handling))
    if kinds:
        yield "Of a case that is", ", ".join(kinds)
    if rule.ties is not None:
        yield "When the viewer", _either(rule.ties, Tie)
    yield "Gets", _answer(rule)
    if rule.refusal is not None:
        yield "Is told", f"“{rule.refusal}”"
    yield "Key", f"`{rule.key}`"


def _answer(rule: Rule) -> str:
    if rule.answer == Level.WHOLE and rule.acts != {Act.SEE}:
        return "**the whole, and may do it**" if Act.SEE in rule.acts else "**may do it**"
    return ANSWERS[rule.answer]


def _role(policy: Sequence[Rule], role: str) -> Iterator[str]:
    viewer = Viewer(
        user=_SOMEBODY, name="", number="", force="own", team=_TEAM, roles=frozenset({role})
    )
    rows: dict[tuple[Act, str, str], list[str]] = {}
    for act in (act for act in Act if act in ABOUT_A_CASE):
        for part in Part if act == Act.SEE else (Part.NARRATIVE,):
            whole = _cases(viewer, act, part, policy, Level.WHOLE)
            pointer = _cases(viewer, act, part, policy, Level.POINTER)
            if whole or pointer:
                rows.setdefault((act, whole, pointer), []).append(part)
    if rows:
        yield "| With a case | May, if it is | Is told which desk to ring, if it is |"
        yield "|---|---|---|"
        for (act, whole, pointer), parts in rows.items():
            doing = f"{act} {', and '.join(parts)}" if act == Act.SEE else act
            yield f"| {_capital(doing)} | {whole or '–'} | {pointer or '–'} |"
        yield ""
    cannot = [act for act in Act if act in ABOUT_A_CASE - {act for act, _, _ in rows}]
    own = Facts(force="own")
    general = [act for act in Act if act in IN_GENERAL]
    can = [
        act
        for act in general
        if decide(viewer, act, Part.PERSON, own, policy=policy).refusal is None
    ]
    cannot += [act for act in general if act not in can]
    yield f"Otherwise can: {', '.join(can) or 'nothing'}.\n"
    yield f"Cannot: {', '.join(cannot)}."


def _cases(viewer: Viewer, act: Act, part: Part, policy: Sequence[Rule], level: Level) -> str:
    """Of which cases they get just this answer, and what they must be to them."""
    found = []
    for kept in Sensitivity:
        got = {
            tie: decide(viewer, act, part, _facts(kept, tie), policy=policy).level
            for tie in (None, *TIES)
        }
        if got[None] == level:
            found.append(str(kept))
        elif level == Level.WHOLE:
            ties = [tie for tie in TIES if got[tie] == level]
            found += [f"{kept} ({_tied(ties)})"] if ties else []
    return "; ".join(found)


def _tied(ties: Collection[Tie]) -> str:
    named = ["named on it"] if set(ties) >= NAMED else []
    return ", ".join([*named, *(TIES[tie] for tie in ties if not named or tie not in NAMED)])


def _facts(kept: Sensitivity, tie: Tie | None) -> Facts:
    return Facts(
        force="own",
        team=_TEAM if tie == Tie.TEAM else None,
        supervisor=_SOMEBODY if tie == Tie.SUPERVISOR else _ANOTHER,
        allocated=_SOMEBODY if tie == Tie.ALLOCATED else _ANOTHER,
        sensitivity=kept,
        ties=frozenset({tie} if tie else ()),
    )


def _acts(acts: frozenset[Act]) -> str:
    named = [str(act) for act in Act if act in acts]
    if acts >= ABOUT_A_CASE:
        rest = [act for act in named if Act(act) not in ABOUT_A_CASE]
        return "; or ".join(["anything with a case", *rest])
    return "; or ".join(named)


def _people(roles: frozenset[str]) -> str:
    if roles == OPERATIONAL:
        return "everybody who may meet the child"
    if roles == OPERATIONAL | REPORTERS:
        return f"everybody who may meet the child, and {_titles(REPORTERS)}"
    return "partners" if roles == PARTNERS else _titles(roles)


def _titles(roles: Collection[str]) -> str:
    return ", ".join(role.title for role in ROLES.values() if role.key in roles)


def _either(some: Collection[str], everything: type[Part] | type[Sensitivity] | type[Tie]) -> str:
    return "; or ".join(str(one) for one in everything if one in some)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
