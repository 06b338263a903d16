"""Where the pages about a child, a case and a duty stand, for links from any page."""

from uuid import UUID


def child_address(person: UUID) -> str:
    """The child's own page."""
    return f"/children/{person}/"


def case_address(case: UUID | str) -> str:
    """An episode's page."""
    return f"/cases/{case}/"


def record_address(case: UUID | str, kind: str, regarding: str = "") -> str:
    """The form that records one kind of entry on a case, answering an entry if one is named."""
    asked = f"?regarding={regarding}" if regarding else ""
    return f"/cases/{case}/record/{kind}/{asked}"


def why_address(case: UUID | str, duty: str, begun_by: str, slot: int) -> str:
    """Why a duty is due: its rule, its facts and its source."""
    return f"/cases/{case}/why/{duty}/{begun_by}/{slot}/"
