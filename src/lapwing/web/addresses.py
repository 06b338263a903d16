"""Where the pages about a child, a case and a duty stand, for links from any page."""

from uuid import UUID

from django.utils.http import urlencode

from lapwing.journal.kind import Kind


def child_address(person: UUID) -> str:
    """The child's own page."""
    return f"/children/{person}/"


def chronology_address(person: UUID) -> str:
    """Everything about the child in one line, up to what it is narrowed to."""
    return f"/children/{person}/chronology/"


def begin_address(kind: str, person: UUID | str | None = None) -> str:
    """Where a case begins by one kind of entry: finding whom it is about, then the form."""
    return f"/begin/{kind}/{person}/" if person else f"/begin/{kind}/"


def field_address(field: str) -> str:
    """The open cases of a field of work."""
    return f"/open/{field}/"


def place_address(place: UUID | str) -> str:
    """The page of an address: who lives there, and who did."""
    return f"/addresses/{place}/"


def case_address(case: UUID | str) -> str:
    """An episode's page."""
    return f"/cases/{case}/"


def minutes_address(case: UUID | str, entry: str) -> str:
    """The minutes of a meeting on paper, by the entry that says that it was held."""
    return f"/cases/{case}/minutes/{entry}.pdf"


def photograph_address(case: UUID | str, photograph: UUID | str) -> str:
    """A photograph on a case, as a picture."""
    return f"/cases/{case}/photographs/{photograph}.jpg"


def list_address(case: UUID | str, what: str) -> str:
    """One of a case's lists, up to the number of its part: what happened, deadlines, alerts."""
    return f"/cases/{case}/{what}/?part="


def entry_address(case: UUID | str, entry: str) -> str:
    """Where one entry stands among what happened on its case."""
    return f"/cases/{case}/happened/?entry={entry}#e-{entry}"


def record_address(case: UUID | str, kind: str, regarding: str = "") -> str:
    """The form that records one kind of entry on a case, answering an entry if one is named."""
    asked = f"?regarding={regarding}" if regarding else ""
    return f"/cases/{case}/record/{kind}/{asked}"


def act_address(case: UUID | str, about: UUID | str, kind: Kind, regarding: str = "") -> str:
    """The form that does what a duty on a case asks for; what begins a case begins it anew."""
    if kind.opens_case:
        return begin_address(kind.key, about)
    return record_address(case, kind.key, regarding)


def why_address(case: UUID | str, duty: str, begun_by: str, slot: int) -> str:
    """Why a duty is due: its rule, its facts and its source."""
    return f"/cases/{case}/why/{duty}/{begun_by}/{slot}/"


def correct_address(case_href: str, kind: str, entry: str) -> str:
    """The form that says again, rightly, what an entry said."""
    return f"{case_href}record/{kind}/?corrects={entry}"


def withdraw_address(case_href: str, entry: str) -> str:
    """The form that withdraws an entry made in error."""
    return f"{case_href}record/entry-withdrawn/?corrects={entry}"


def waive_address(case: UUID | str, duty: str, regarding: str) -> str:
    """The form that waives a duty: the part that an entry began, or all that is open of it."""
    asked = {"regarding": regarding, "duty": duty} if regarding else {"duty": duty}
    return f"/cases/{case}/record/duty-waived/?{urlencode(asked)}"


def together_address(person: UUID, part: str = "") -> str:
    """All assessments of a child, their household and their address, read together."""
    return f"/children/{person}/assessments/" + (f"#{part}" if part else "")
