"""The certificate to the court in words: the same on the page that prepares it and on paper."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from lapwing.areas.detention.certificate import Certificate, certificate_of
from lapwing.areas.detention.kinds.arriving import ARRIVED
from lapwing.areas.detention.kinds.charging import BAIL_DECIDED, CERTIFIED, CHARGED, MOVED, SECURE
from lapwing.areas.detention.record import Asked
from lapwing.base.clock_words import moment_words
from lapwing.journal.entry import Entry
from lapwing.record.values import CaseRecord
from lapwing.record.viewer import Viewer
from lapwing.web.addresses import record_address
from lapwing.web.present.about import Fact
from lapwing.web.present.person import age, born
from lapwing.web.present.rights import may_say
from lapwing.web.present.said import NOT_ON_RECORD, Part, fact, said, said_at, said_by
from lapwing.web.reading import Reading

LAW = "Police and Criminal Evidence Act 1984, section 38(6) and (7)"
_LACKS: Mapping[str, str] = {
    CHARGED.key: "With what the child is charged",
    BAIL_DECIDED.key: "That bail is refused, and on which grounds",
    CERTIFIED.key: "Why the child is kept, as the custody officer certifies it",
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Lacking:
    """Something without which there is no certificate, and the form that records it."""

    words: str
    does: str
    href: str


@dataclass(frozen=True, kw_only=True, slots=True)
class CertificateWords:
    """The whole certificate: what it lacks, what it tells, and who certified it."""

    lacking: tuple[Lacking, ...]
    parts: tuple[Part, ...]
    moved: bool  # to the council's accommodation, with nothing certified: perhaps never kept
    officer: str
    certified: str
    sent: str


def certificate_words(who: Viewer, case: CaseRecord, reading: Reading) -> CertificateWords:
    """What the record of a case tells a court of why the child was kept, and what it does not."""
    told = sorted(reading.of_case(case.id), key=lambda one: (one.at, one.recorded))
    arrival = next((one for one in told if one.kind == ARRIVED.key), None)
    made, names = certificate_of(told), reading.names
    return CertificateWords(
        lacking=tuple(
            Lacking(
                words=_LACKS[kind.key],
                does=kind.does,
                href=record_address(case.id, kind.key) if may_say(who, case, kind) else "",
            )
            for kind in made.missing
        ),
        parts=(
            Part(title="The child", facts=tuple(_child(reading, arrival, made))),
            *_charges(made, names),
            Part(title="Bail", facts=tuple(_bail(made, names))),
            *_requests(made, names),
            Part(title="Why the child was kept", facts=tuple(_kept(made, names))),
            Part(title="Afterwards", facts=tuple(_afterwards(made, names))),
        ),
        moved=made.certified is None and made.end is not None and made.end.kind == MOVED.key,
        officer=said_by(made.certified, names),
        certified=said_at(made.certified),
        sent=moment_words(made.sent.at) if made.sent else "",
    )


def _child(reading: Reading, arrival: Entry | None, made: Certificate) -> Iterable[Fact]:
    person, names = reading.person, reading.names
    charged = made.charges[-1].at if made.charges else reading.moment
    yield fact("Name", person.name)
    yield fact("Born", born(person).removeprefix("Born ") if person.birth else NOT_ON_RECORD)
    when = "Age when charged" if made.charges else "Age now"
    yield fact(when, age(person, charged) if person.birth else NOT_ON_RECORD)
    told = said(arrival, "age", names)
    known = said(arrival, "age_basis", names)
    yield fact("Age as told on arrival", told if told == NOT_ON_RECORD else f"{told}. {known}")
    yield fact("Custody record", said(arrival, "custody_no", names))
    yield fact("Police station", said(arrival, "station", names))
    yield fact("Looked after by a council", said(arrival, "looked_after", names))
    if arrival is not None and arrival.answers.get("looked_after") == "yes":
        yield fact("Which council", said(arrival, "council", names))


def _charges(made: Certificate, names: Mapping[str, str]) -> Iterable[Part]:
    several = len(made.charges) > 1
    for number, one in enumerate(made.charges or (None,), start=1):
        yield Part(
            title=f"Charge {number}" if several else "Charge",
            facts=(
                fact("Charged with", said(one, "offence", names)),
                fact("Charged", said_at(one)),
                fact("Charge recorded by", said_by(one, names)),
                fact("Appropriate adult there", said(one, "adult", names)),
                fact("Court", said(one, "court", names)),
                fact("Court sits next", said(one, "sitting_at", names)),
            ),
        )


def _bail(made: Certificate, names: Mapping[str, str]) -> Iterable[Fact]:
    one = made.refused
    yield fact("Bail refused", said_at(one))
    yield fact("Refused by", said_by(one, names))
    yield fact("Grounds", said(one, "grounds", names))
    yield fact("Why, for this child", said(one, "why", names))
    yield fact("Written down while the child was there", said(one, "in_presence", names))
    early = [
        f"{said(each, 'who', names)}: {said_at(each)}, {said(each, 'person', names)}. "
        f"{said(each, 'said', names)}"
        for each in made.alerted
    ]
    yield fact("Told early that bail may be refused", "\n".join(early) or NOT_ON_RECORD)


def _requests(made: Certificate, names: Mapping[str, str]) -> Iterable[Part]:
    """Each request by itself, as each asks for one type and never for both."""
    if not made.requests:
        nothing = fact("That the council was asked for accommodation", NOT_ON_RECORD)
        yield Part(title="What the council was asked, and answered", facts=(nothing,))
    for number, one in enumerate(made.requests, start=1):
        title = f"Request {number} to the council, and its answer"
        yield Part(title=title, facts=tuple(_request(one, names)))
    if made.only_secure_asked:
        why = fact("Why other accommodation would not do", said(made.ruled_out, "why", names))
        asked = fact("That other accommodation was asked for", NOT_ON_RECORD)
        yield Part(title="Other accommodation", facts=(asked, why))


def _request(one: Asked, names: Mapping[str, str]) -> Iterable[Fact]:
    request, answer = one.request, one.answer
    yield fact("Asked for", said(request, "type", names))
    yield fact("In these words", said(request, "asked_for", names))
    yield fact("Council called", f"{said(request, 'council', names)}, {said_at(request)}")
    yield fact("Spoke with", said(request, "person", names))
    yield fact("Asked by", said_by(request, names))
    if request.answers.get("type") == SECURE:
        harm = "Nothing else would protect the public from death or serious injury"
        yield fact(harm, said(request, "serious_harm", names))
        yield fact("What shows it", said(request, "evidence", names))
    yield fact("Answered", said_at(answer))
    yield fact("Answered by", said(answer, "person", names))
    yield fact("Answer", said(answer, "answer", names))
    if answer is not None:
        accepted = answer.answers.get("answer") == "accepted"
        label, name = ("Place", "placement") if accepted else ("Reason, and taken further", "why")
        yield fact(label, said(answer, name, names))


def _kept(made: Certificate, names: Mapping[str, str]) -> Iterable[Fact]:
    one = made.certified
    yield fact("Ground", said(one, "ground", names))
    if one is not None and one.answers.get("code"):
        yield fact("What made it impracticable", said(one, "code", names))
    yield fact("What happened", said(one, "why", names))
    yield fact("Certified", said_at(one))
    yield fact("Custody officer", said_by(one, names))


def _afterwards(made: Certificate, names: Mapping[str, str]) -> Iterable[Fact]:
    end = made.end
    yield fact("Left the police station", said_at(end))
    if end is not None:
        moved = end.kind == MOVED.key
        yield fact("To", said(end, "placement" if moved else "court", names))
