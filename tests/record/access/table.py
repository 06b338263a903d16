"""Who may see and do what, written a second time from the policy paper alone, as a chain of ifs.

It is the yardstick for the policy, so it shares nothing with it: no code, no sets, no enums. Where
the two differ, one of them is wrong, and a person decides which.
"""

from typing import NamedTuple

NOTHING, POINTER, WHOLE = 0, 1, 2
Answer = tuple[int, str]  # the level, and which words go with it; none with the whole

YES: Answer = (WHOLE, "")
HIDDEN: Answer = (NOTHING, "no such record")
NOT_YOURS: Answer = (NOTHING, "none of your roles")
RING: Answer = (POINTER, "restricted record")


class Cell(NamedTuple):
    """One situation: somebody, what they want with which part, and what the case is to them."""

    roles: frozenset[str]
    active: bool
    act: str
    part: str
    same_force: bool
    sensitivity: str
    handling: str
    ties: frozenset[str]


def expected(cell: Cell) -> Answer:
    """What the paper says that they get."""
    if not cell.active:
        return NOTHING, "not active"
    if cell.act in {"find people", "add a person", "see staff", "go on duty", "manage users"}:
        return _in_general(cell)
    if cell.act in {
        *("keep conflicts", "work the queue", "sample work", "check custody"),
        *("read inspections", "keep inspections", "read measures", "read figures", "read packs"),
    }:
        if "system-administrator" in cell.roles:
            return NOTHING, "those who run Lapwing"
        return YES if cell.same_force and _of_the_force(cell) else NOT_YOURS
    if "system-administrator" in cell.roles:
        return NOTHING, "those who run Lapwing"
    if "locked" in cell.ties:
        return HIDDEN
    if cell.act == "see":
        return _seeing(cell)
    answer = _answering(cell) if cell.act == "answer" else _doing(cell)
    # Of what they do not even know to be there, they hear nothing; of the rest, that it is not
    # theirs to do.
    if answer == NOT_YOURS and _seeing(cell._replace(part="existence"))[0] == NOTHING:
        return HIDDEN
    return answer


def _of_the_force(cell: Cell) -> bool:
    """Whether this work, which is about no one case, is theirs."""
    if cell.act == "keep conflicts":
        return "professional-standards" in cell.roles
    if cell.act == "work the queue":
        return _of_the_unit(cell)
    if cell.act == "read packs":
        return _partner(cell)
    if cell.act == "check custody":
        return _checks_custody(cell)
    if cell.act == "sample work":
        return _samples_work(cell)
    if cell.act == "read figures" and (
        _answers_for_protection(cell) or "custody-inspector" in cell.roles
    ):
        return True
    if cell.act == "read inspections" and _is_inspector_or_above(cell):
        return True
    if cell.act == "read measures" and _supervises(cell):
        return True
    return "assurance-lead" in cell.roles


def _in_general(cell: Cell) -> Answer:
    runs_lapwing = "system-administrator" in cell.roles
    if cell.act in {"find people", "add a person"}:
        if runs_lapwing:
            return NOTHING, "those who run Lapwing"
        return YES if _meets_children(cell) else NOT_YOURS
    if cell.act == "see staff":
        return YES if runs_lapwing or _meets_children(cell) else NOT_YOURS
    if cell.act == "go on duty":
        return YES if cell.same_force and _meets_children(cell) else NOT_YOURS
    return YES if runs_lapwing else NOT_YOURS


def _seeing(cell: Cell) -> Answer:
    """Each part of the record for an officer of the force, then for a partner."""
    covert = cell.sensitivity == "covert"
    officer = cell.same_force and _meets_children(cell)
    if covert:
        # Nobody but those named, and whoever opened it with somebody else; partners never.
        return YES if officer and _inside_covert(cell) else HIDDEN
    if officer:
        if cell.part in {"safety", "person"} or cell.sensitivity == "ordinary":
            return YES
        if _named(cell) or "team" in cell.ties:
            return YES
        if "opened" in cell.ties or "opened by two" in cell.ties:
            return YES
        if _answers_for_protection(cell):
            return YES
    if _partner(cell) and "shared" in cell.ties:
        if cell.handling == "C missing" and cell.part in {"narrative", "person"}:
            return POINTER, "shared with your agency"
        return YES
    if _partner(cell) and "given" in cell.ties:
        if cell.part == "package":
            return YES
        if cell.part in {"narrative", "existence"}:
            return POINTER, "sent a package of it"
    return RING if officer else HIDDEN


def _doing(cell: Cell) -> Answer:
    """Each act on a case that the force's own do; partners and other forces do none of them."""
    if not cell.same_force:
        return NOT_YOURS
    officer = _meets_children(cell)
    match cell.act:
        case "record":
            return _recording(cell)
        case "export" | "share":
            return _taking_out(cell) if officer else NOT_YOURS
        case "bulk":
            may = bool(cell.roles & {"missing-lead", "head-of-public-protection"})
            plain = cell.sensitivity == "ordinary" and cell.handling == "P"
            return YES if may and plain else NOT_YOURS
        case "join":
            may = cell.sensitivity != "covert" and _supervises_or_protects(cell)
            return YES if may else NOT_YOURS
        case "classify":
            if officer and "supervisor" in cell.ties:
                return YES
            may = cell.sensitivity != "covert" and _answers_for_protection(cell)
            return YES if may else NOT_YOURS
        case "break glass":
            if cell.sensitivity == "restricted":
                return YES if officer else NOT_YOURS
            two = cell.sensitivity == "covert" and "seconded" in cell.ties
            return YES if officer and two else NOT_YOURS
        case "second glass":
            return _second(cell)
        case "review glass" | "read log" | "review looks":
            return _watching(cell)
    raise AssertionError(cell.act)


def _recording(cell: Cell) -> Answer:
    """Whoever meets children, and those who only report; on a covert case those inside it alone."""
    if cell.sensitivity == "covert":
        return YES if _meets_children(cell) and _inside_covert(cell) else NOT_YOURS
    reports = bool(cell.roles & {"custody-healthcare", "liaison-and-diversion"})
    return YES if reports or _meets_children(cell) else NOT_YOURS


def _answering(cell: Cell) -> Answer:
    """Whoever is of an agency that has it or a package of it, of any force, unless it is covert."""
    if not _partner(cell) or cell.sensitivity == "covert":
        return NOT_YOURS
    if "shared" in cell.ties and cell.handling == "C missing":
        if cell.part in {"narrative", "person"}:
            return POINTER, "shared with your agency"
        return YES
    return YES if cell.ties & {"shared", "given"} else NOT_YOURS


def _supervises_or_protects(cell: Cell) -> bool:
    """Whoever supervises others, the missing people team and the safeguarding unit."""
    return bool(
        cell.roles
        & {
            "control-room-supervisor",
            "force-incident-manager",
            "sergeant",
            "duty-inspector",
            "duty-superintendent",
            "chief-officer-on-call",
            "missing-team",
            "missing-lead",
            "safeguarding-unit",
            "safeguarding-sergeant",
            "safeguarding-inspector",
            "head-of-public-protection",
            "custody-sergeant",
            "custody-inspector",
        }
    )


def _second(cell: Cell) -> Answer:
    if cell.sensitivity != "covert":
        return NOT_YOURS
    commands = cell.roles & {
        "duty-superintendent",
        "chief-officer-on-call",
        "head-of-public-protection",
    }
    supervises = "supervisor" in cell.ties and _meets_children(cell)
    return YES if commands or supervises else NOT_YOURS


def _taking_out(cell: Cell) -> Answer:
    if cell.sensitivity == "covert":
        return NOT_YOURS
    if cell.handling == "C missing":
        return POINTER, "conditions are not written down"
    if cell.sensitivity == "ordinary" or _named(cell) or _answers_for_protection(cell):
        return YES
    return RING


def _watching(cell: Cell) -> Answer:
    standards = "professional-standards" in cell.roles
    if not standards and "privacy-officer" not in cell.roles:
        return NOT_YOURS
    if cell.act in {"review glass", "review looks"} and "own look" in cell.ties:
        return POINTER, "your own look"
    if cell.act == "review looks" and not standards:
        return NOT_YOURS
    return YES if standards or cell.sensitivity != "covert" else NOT_YOURS


def _is_inspector_or_above(cell: Cell) -> bool:
    """Whether any of their roles ranks as an inspector's or above."""
    return bool(
        cell.roles
        & {
            "force-incident-manager",
            "duty-inspector",
            "duty-superintendent",
            "chief-officer-on-call",
            "custody-inspector",
            "missing-lead",
            "safeguarding-inspector",
            "head-of-public-protection",
        }
    )


def _supervises(cell: Cell) -> bool:
    """Whether any of their roles is a sergeant's or above."""
    return _is_inspector_or_above(cell) or bool(
        cell.roles
        & {"control-room-supervisor", "sergeant", "safeguarding-sergeant", "custody-sergeant"}
    )


def _meets_children(cell: Cell) -> bool:
    """Whether any of their roles is one of the force's own, at work with children and families."""
    return bool(
        cell.roles
        & {
            "call-handler",
            "control-room-supervisor",
            "force-incident-manager",
            "intelligence-unit",
            "response-officer",
            "school-officer",
            "sergeant",
            "duty-inspector",
            "duty-superintendent",
            "chief-officer-on-call",
            "allocated-officer",
            "missing-team",
            "missing-lead",
            "encompass-desk",
            "safeguarding-unit",
            "safeguarding-sergeant",
            "safeguarding-inspector",
            "head-of-public-protection",
            "custody-sergeant",
            "custody-inspector",
        }
    )


def _partner(cell: Cell) -> bool:
    return bool(
        cell.roles
        & {
            "local-authority",
            "local-authority-manager",
            "school-safeguarding-lead",
            "health-safeguarding",
            "youth-justice",
        }
    )


def _answers_for_protection(cell: Cell) -> bool:
    return bool(cell.roles & {"safeguarding-inspector", "head-of-public-protection"})


def _of_the_unit(cell: Cell) -> bool:
    return bool(
        cell.roles
        & {
            "safeguarding-unit",
            "safeguarding-sergeant",
            "safeguarding-inspector",
            "head-of-public-protection",
        }
    )


def _samples_work(cell: Cell) -> bool:
    return bool(
        cell.roles
        & {
            "control-room-supervisor",
            "force-incident-manager",
            "safeguarding-sergeant",
            "safeguarding-inspector",
        }
    ) or _checks_custody(cell)


def _checks_custody(cell: Cell) -> bool:
    return bool(cell.roles & {"custody-inspector", "head-of-public-protection"})


def _named(cell: Cell) -> bool:
    return bool(cell.ties & {"supervisor", "allocated", "assigned"})


def _inside_covert(cell: Cell) -> bool:
    return _named(cell) or "opened by two" in cell.ties
