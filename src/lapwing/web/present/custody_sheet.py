"""A child in custody on one page, for whoever takes over: clocks, adult, care, charge, and next.

Of what happens again and again the latest is told, and how often it happened; the rest is on the
custody record.
"""

from collections.abc import Iterable, Mapping, Sequence

from lapwing.areas.detention.certificate import certificate_of
from lapwing.areas.detention.record import CustodyRecord
from lapwing.journal.entry import Entry
from lapwing.record.values import PersonRecord
from lapwing.web.present.about import Fact
from lapwing.web.present.clocks import Clock
from lapwing.web.present.custody import where_words
from lapwing.web.present.law_clock import LawClock
from lapwing.web.present.person import age
from lapwing.web.present.said import NOT_ON_RECORD, Part, dated, fact, said, said_by
from lapwing.web.reading import Reading

MOST_NEXT = 8
ADULTS = ("detention-adult-asked", "detention-adult-accepted", "detention-adult-arrived")


def custody_parts(
    reading: Reading,
    record: CustodyRecord,
    told: Sequence[Entry],
    clocks: Iterable[LawClock],
    next_up: Sequence[Clock],
) -> tuple[Part, ...]:
    """What the next custody officer must know of this child, in the order in which they ask."""
    person, names = reading.person, reading.names
    return tuple(
        Part(title=title, facts=tuple(facts))
        for title, facts in (
            ("The detention", _detention(person, record, told, names)),
            ("The four clocks", _clocks(clocks)),
            ("The adults beside the child", _adults(record, told, names)),
            ("How the child is", _care(record, told, names)),
            ("Charge and accommodation", _charge(told, names)),
            ("What must be done next", _next(next_up)),
        )
    )


def _detention(
    person: PersonRecord, record: CustodyRecord, told: Sequence[Entry], names: Mapping[str, str]
) -> Iterable[Fact]:
    arrival, authorised = record.arrival, record.authorised
    yield fact("Arrested for", said(arrival, "offence", names))
    known = f"{age(person, arrival.at)} by the child's record" if person.birth else ""
    yield fact("Age", ", ".join(each for each in (said(arrival, "age", names), known) if each))
    yield fact("Looked after by a council", said(arrival, "looked_after", names))
    relevant = record.relevant_time
    yield fact("Arrived", said(arrival, "arrived_at", names))
    yield fact("Counted from", dated(relevant) if relevant else NOT_ON_RECORD)
    yield fact("Where the child is", where_words(record))
    taken = record.taken_on
    answers = f"{said_by(taken, names)}, since {dated(taken.at)}" if taken else NOT_ON_RECORD
    yield fact("Custody officer", answers)
    if authorised is None:
        yield fact("Detention authorised", NOT_ON_RECORD)
    else:
        by = f"{dated(authorised.at)}, by {said_by(authorised, names)}"
        yield fact("Detention authorised", by)
        yield fact("Grounds", said(authorised, "grounds", names))
    for one in _all(told, "detention-taken-on"):
        yield fact("Taken on", f"{dated(one.at)}, by {said_by(one, names)}")
    yield fact("What this child needs", said(authorised, "needs", names))
    for one in _all(told, "detention-extended", "detention-warrant-granted"):
        until = said(one, "until" if one.kind == "detention-extended" else "expires_at", names)
        yield fact("Longer detention", f"By {said_by(one, names)}, until {until}")


def _clocks(clocks: Iterable[LawClock]) -> Iterable[Fact]:
    for one in clocks:
        due = f"{one.due.label} {dated(one.due.instant)}: " if one.due else ""
        yield fact(one.title, f"{due}{one.words}")


def _adults(
    record: CustodyRecord, told: Sequence[Entry], names: Mapping[str, str]
) -> Iterable[Fact]:
    for one in _all(told, "detention-parent-told"):
        who = f"{said(one, 'who', names)}: {said(one, 'name', names)}"
        yield fact("Told", f"{who}, {dated(one.at)}")
    if not _all(told, "detention-parent-told"):
        yield fact("Parent or council told", NOT_ON_RECORD)
    for one in _all(told, *ADULTS, "detention-adult-left"):
        yield fact("Appropriate adult", f"{dated(one.at)}: {_adult(one, names)}")
    if record.adult_asked_at is None and record.adult_arrived_at is None:
        yield fact("Appropriate adult", NOT_ON_RECORD)
    elif record.adult_arrived_at is not None:
        yield fact("Here now", "Yes" if record.adult_here else "No")
    rights = _all(told, "detention-rights-given")
    for one in rights:
        with_adult = said(one, "with_adult", names).lower()
        solicitor = said(one, "solicitor", names)
        words = f"{dated(one.at)}. Adult there: {with_adult}. Solicitor: {solicitor}"
        yield fact("Rights given", words)
    if not rights:
        yield fact("Rights given", NOT_ON_RECORD)
    for one in _all(told, "detention-woman-named"):
        yield fact("Woman who looks after her", said(one, "name", names))


def _adult(one: Entry, names: Mapping[str, str]) -> str:
    name = said(one, "name", names)
    match one.kind:
        case "detention-adult-asked":
            return f"{name} asked. {said(one, 'reply', names)}"
        case "detention-adult-accepted":
            return f"{name} comes {said(one, 'expected_at', names)}"
        case "detention-adult-arrived":
            return f"{name} arrived ({said(one, 'type', names).lower()})"
        case _:
            return f"{name} left. {said(one, 'why', names)}"


def _care(record: CustodyRecord, told: Sequence[Entry], names: Mapping[str, str]) -> Iterable[Fact]:
    voice = _last(told, "detention-child-voice")
    if voice is None:
        yield fact("What the child said", NOT_ON_RECORD)
    else:
        spoke = f"“{said(voice, 'words', names)}”" if voice.answers.get("words") else ""
        words = spoke or f"No words: {said(voice, 'why_no_words', names)}"
        yield fact("What the child said", f"{dated(voice.at)}: {words}")
        yield fact("They need", said(voice, "needs", names))
        yield fact("They worry about", said(voice, "worries", names))
        yield fact("Harm suggested by it", said(voice, "child_harm", names))
    yield from _latest("Visit to the child", _all(told, "detention-checked"), "how", names)
    health = _all(told, "detention-referred", "detention-seen-by")
    for one in health:
        seen = one.kind == "detention-seen-by"
        came = (
            f"{said(one, 'result', names)}. {said(one, 'outcome', names)}" if seen else "referred"
        )
        yield fact(said(one, "service", names), f"{dated(one.at)}: {came}")
    if not health:
        yield fact("Health care, and diversion", NOT_ON_RECORD)
    for one in _all(told, "detention-strip-searched"):
        adult = said(one, "adult", names)
        yield fact("Strip searched", f"{dated(one.at)}. Appropriate adult there: {adult}")
    yield from _latest("Review", record.reviews, "why", names)
    if record.reviews and not record.seen_at_review:
        yield fact("Seen at a review", "No: nobody who reviewed has seen the child")


def _latest(
    label: str, found: Sequence[Entry], name: str, names: Mapping[str, str]
) -> Iterable[Fact]:
    """The latest of several like entries, with how many there were."""
    if not found:
        yield fact(label, NOT_ON_RECORD)
        return
    many = f" (the last of {len(found)})" if len(found) > 1 else ""
    yield fact(label, f"{dated(found[-1].at)}{many}: {said(found[-1], name, names)}")


def _charge(told: Sequence[Entry], names: Mapping[str, str]) -> Iterable[Fact]:
    made = certificate_of(told)
    for one in made.charges:
        court = f"{said(one, 'court', names)}, {said(one, 'sitting_at', names)}"
        yield fact("Charged", f"{dated(one.at)}: {said(one, 'offence', names)}. Court: {court}")
    if not made.charges:
        yield fact("Charged", "Not yet")
    bail = _last(told, "detention-bail-decided")
    if bail is not None:
        grounds = f". {said(bail, 'grounds', names)}" if made.refused else ""
        yield fact("Bail", f"{dated(bail.at)}: {said(bail, 'decision', names)}{grounds}")
    elif made.charges:
        yield fact("Bail", NOT_ON_RECORD)
    for each in made.requests:
        kind, council = said(each.request, "type", names), said(each.request, "council", names)
        answer = "not answered yet"
        if each.answer is not None:
            by = said(each.answer, "person", names)
            answer = f"{dated(each.answer.at)}, {by}: {said(each.answer, 'answer', names)}"
        yield fact(kind, f"{dated(each.request.at)}, asked of {council}. {answer}")
    if made.refused is None:
        return
    if not made.requests:
        yield fact("Council asked for a bed", NOT_ON_RECORD)
    yield fact("Certified why the child is kept", said(made.certified, "ground", names))
    court_has = dated(made.sent.at) if made.sent else NOT_ON_RECORD
    yield fact("The court has the certificate", court_has)


def _next(next_up: Sequence[Clock]) -> Iterable[Fact]:
    for one in next_up[:MOST_NEXT]:
        yield fact(dated(one.due.instant), f"{one.due.label}: {one.title}. {one.owner}")
    more = len(next_up) - MOST_NEXT
    if more > 0:
        yield fact("And", f"{more} more on the custody record")
    if not next_up:
        yield fact("Nothing", "Nothing is due.")


def _all(told: Iterable[Entry], *kinds: str) -> tuple[Entry, ...]:
    return tuple(one for one in told if one.kind in kinds)


def _last(told: Iterable[Entry], kind: str) -> Entry | None:
    found = _all(told, kind)
    return found[-1] if found else None
