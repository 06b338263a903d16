"""A use of police protection on one page: the power, places, who knows, who does not, the end."""

from collections.abc import Iterable, Mapping

from lapwing.areas.protection.kinds.ending import TOLD_LATE
from lapwing.areas.protection.use import Use
from lapwing.duties.obligation import Obligation
from lapwing.journal.entry import Entry
from lapwing.web.present.about import Fact
from lapwing.web.present.said import NOT_ON_RECORD, Part, dated, fact, said, said_by

LIMIT = "pp-72h"
TOLD_OF = ("protection-council-told", "protection-child-told", "protection-person-told")


def protection_parts(
    use: Use, obligations: Iterable[Obligation], names: Mapping[str, str]
) -> tuple[Part, ...]:
    """What somebody must know who takes over, or who asks afterwards, in the order of the power."""
    return tuple(
        Part(title=title, facts=tuple(facts))
        for title, facts in (
            ("The power", _power(use, obligations, names)),
            ("Who answers for the child", _officers(use, names)),
            ("Where the child was kept", _places(use, names)),
            ("Who was told, and who was not", _told(use, names)),
            ("Reviews", _reviews(use, names)),
            ("Contact with the child", _contact(use, names)),
            ("The end", _end(use, names)),
        )
    )


def _power(use: Use, obligations: Iterable[Obligation], names: Mapping[str, str]) -> Iterable[Fact]:
    used, grounds = use.used, _last(use, "protection-grounds-written")
    limit = next((one for one in obligations if _is_limit(one, use)), None)
    yield fact("Used", f"{dated(used.at)}, by {said_by(used, names)}")
    yield fact("72 hours end", dated(limit.due_at) if limit else NOT_ON_RECORD)
    yield fact("What was done, and where", f"{said(used, 'mode', names)}: {_words(used, 'where')}")
    yield fact("Asked for by", said(used, "requested_by", names))
    yield fact("Grounds", said(grounds, "grounds", names))
    yield fact("Which harm", said(grounds, "harm", names))
    entered = said(used, "entered", names)
    by = f". {said(grounds, 'entry_power', names)}" if grounds else ""
    yield fact("A building entered, and by which power", f"{entered}{by}")
    yield fact("Force used", said(used, "force_used", names))
    for one in _all(use, "protection-not-used"):
        yield fact("Recorded in error", f"{dated(one.at)}: {_words(one, 'reason')}")


def _is_limit(one: Obligation, use: Use) -> bool:
    return one.duty == LIMIT and one.begun_by == use.used.id


def _officers(use: Use, names: Mapping[str, str]) -> Iterable[Fact]:
    yield fact("Initiating officer", said_by(use.used, names))
    accepted = _all(use, "protection-designated")
    for one in accepted:
        until = said(one, "until", names)
        yield fact(
            "Designated officer",
            f"{said_by(one, names)}, from {dated(one.at)}. On duty until: {until}",
        )
    if not accepted:
        yield fact("Designated officer", NOT_ON_RECORD)


def _places(use: Use, names: Mapping[str, str]) -> Iterable[Fact]:
    found = _all(use, "protection-accommodated", "protection-station-authorised")
    for one in found:
        if one.kind == "protection-station-authorised":
            yield fact(dated(one.at), f"Police station authorised by {said_by(one, names)}")
            continue
        room = f" ({said(one, 'room', names)})" if one.answers.get("room") else ""
        tried = f". Tried: {_words(one, 'tried')}" if one.answers.get("tried") else ""
        where = f"{said(one, 'type', names)}{room}: {_words(one, 'place')}{tried}"
        yield fact(dated(one.at), where)
    if not found:
        yield fact("Where the child is", NOT_ON_RECORD)


def _told(use: Use, names: Mapping[str, str]) -> Iterable[Fact]:
    """Each telling with what came of it; then everybody of whom nothing is recorded yet."""
    for one in _all(use, *TOLD_OF):
        yield fact(dated(one.at), _telling(one, names))
    for heard in _all(use, "protection-child-heard"):
        yield fact(dated(heard.at), f"The child was heard. They want: {_words(heard, 'wishes')}")
    for each in use.tellings:
        if each.told is None:
            yield fact(each.who, NOT_ON_RECORD)


def _telling(one: Entry, names: Mapping[str, str]) -> str:
    if one.kind == "protection-council-told":
        which = said(one, "which", names)
        return f"Council ({which}): {_words(one, 'council')}, {_words(one, 'told')}"
    if one.kind == "protection-child-told":
        words = "explained" if one.answers.get("told") == "told" else "why_not"
        return f"The child: {said(one, 'told', names)}. {_words(one, words)}"
    words = "said" if one.answers.get("outcome") == "told" else "why_not"
    who = f"{_words(one, 'name')} ({said(one, 'who', names).lower()})"
    return f"{who}: {said(one, 'outcome', names)}. {_words(one, words)}"


def _reviews(use: Use, names: Mapping[str, str]) -> Iterable[Fact]:
    found = _all(use, "protection-reviewed")
    for one in found:
        needed = said(one, "needed", names).lower()
        how, why = said(one, "mode", names), _words(one, "why")
        yield fact(dated(one.at), f"{said_by(one, names)}. {how}. Still needed: {needed}. {why}")
    for one in _all(use, "protection-inquired"):
        cause, what = said(one, "cause", names).lower(), _words(one, "found")
        yield fact(dated(one.at), f"Inquiry complete. Reason to fear harm: {cause}. {what}")
    if not found:
        yield fact("A review", NOT_ON_RECORD)


def _contact(use: Use, names: Mapping[str, str]) -> Iterable[Fact]:
    decided = {one.regarding: one for one in _all(use, "protection-contact-decided")}
    asked = _all(use, "protection-contact-asked")
    for one in asked:
        answer = decided.get(one.id)
        came = "Not decided yet" if answer is None else said(answer, "decision", names)
        why = f". {_words(answer, 'why')}" if answer else ""
        yield fact(dated(one.at), f"{_words(one, 'who')}: {_words(one, 'asked')}. {came}{why}")
    if not asked:
        yield fact("That anybody asked for contact", NOT_ON_RECORD)


def _end(use: Use, names: Mapping[str, str]) -> Iterable[Fact]:
    for one in _all(use, "protection-order-decided"):
        words = f"Emergency protection order: {said(one, 'decision', names)}. {_words(one, 'why')}"
        yield fact(dated(one.at), words)
    ended, gone = use.ended, _last(use, "protection-end-recorded")
    if ended is None:
        yield fact("Ended", "Not yet" if use.protected else NOT_ON_RECORD)
        return
    yield fact(
        "Ended", f"{dated(ended.at)}: {said(ended, 'reason', names)}. {_words(ended, 'why')}"
    )
    if ended.answers.get(TOLD_LATE):
        yield fact("Why it was told only after the limit", said(ended, TOLD_LATE, names))
    yield fact("Where the child went", said(gone, "destination", names))
    yield fact("Who has the child", said(gone, "with_whom", names))
    yield fact("What keeps the child safe", said(gone, "plan", names))


def _words(one: Entry, name: str) -> str:
    """What was typed, without the full stop that the line has of its own."""
    return str(one.answers.get(name) or NOT_ON_RECORD.lower()).strip().removesuffix(".")


def _all(use: Use, *kinds: str) -> tuple[Entry, ...]:
    return tuple(one for one in use.entries if one.kind in kinds)


def _last(use: Use, kind: str) -> Entry | None:
    found = _all(use, kind)
    return found[-1] if found else None
