"""What inspectors group findings by, until 2023 and since April 2024, and which answers which."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

NEW_SINCE = date(2024, 4, 16)  # inspections from this day are graded by topic


@dataclass(frozen=True, kw_only=True, slots=True)
class Theme:
    """A theme of the reports to 2023, or a topic of those since; ``now`` is its topic since.

    ``said`` is how a heading names it, as words that a heading begins with or is.
    """

    key: str
    title: str
    said: tuple[str, ...]
    new: bool = False
    now: str | None = None


_ALL = (
    Theme(
        key="initial-contact",
        title="Initial contact",
        said=("initial contact",),
        now="initial-response",
    ),
    Theme(
        key="assessment-and-help",
        title="Assessment and help",
        said=("assessment and help",),
        now="risk-assessment-and-referral",
    ),
    Theme(key="investigation", title="Investigation", said=("investigation",), now="investigating"),
    Theme(
        key="decision-making",
        title="Decision-making",
        said=("decision-making", "decision making"),
        now="initial-response",
    ),
    # What follows has no topic of its own since 2024, and stays a theme of the force's own.
    Theme(key="trusted-adult", title="Trusted adult", said=("trusted adult", "the trusted adult")),
    Theme(
        key="managing-risk",
        title="Managing those who pose a risk to children",
        said=("managing those", "managing offenders", "management of those"),
    ),
    Theme(
        key="police-detention",
        title="Police detention",
        said=("police detention", "detention of children", "children in custody"),
    ),
    Theme(
        key="leadership-old",
        title="Leadership, management and governance",
        said=("leadership, management and governance", "leadership, governance"),
        now="leadership",
    ),
    Theme(key="leadership", title="Leadership", said=("leadership",), new=True),
    Theme(
        key="partnership-working",
        title="Partnership working",
        said=("partnership", "working with safeguarding partners", "working with partners"),
        new=True,
    ),
    Theme(
        key="initial-response",
        title="Initial response",
        said=("initial response", "responding to children"),
        new=True,
    ),
    Theme(
        key="risk-assessment-and-referral",
        title="Risk assessment and referral",
        said=("risk assessment", "assessing risk", "assessment and referral", "referral"),
        new=True,
    ),
    Theme(
        key="investigating",
        title="Investigation",
        said=("investigation", "investigating"),
        new=True,
    ),
)
THEMES: Mapping[str, Theme] = MappingProxyType({theme.key: theme for theme in _ALL})

_LEADING = re.compile(
    r"^(?:(?:chapter|section|part|topic|theme)\s+)?(?:\d+(?:\.\d+)*[.)]?\s+)?", re.I
)


def theme_of(heading: str, *, new: bool) -> Theme | None:
    """The theme that a heading names, by the words of that time first and of the other after."""
    words = _LEADING.sub("", heading.strip()).lower().replace("–", "-")
    for era in (new, not new):
        for theme in _ALL:
            if theme.new is era and any(_named(words, said) for said in theme.said):
                return theme
    return None


def _named(words: str, said: str) -> bool:
    """A heading names a theme that it begins with and says little more, but after a colon."""
    if not re.match(rf"{re.escape(said)}\b", words):
        return False
    head = re.split(r"[:|]| - ", words, maxsplit=1)[0]
    return len(head.split()) <= len(said.split()) + 8


def topic_of(theme: Theme) -> Theme | None:
    """The topic since 2024 that a theme answers, or nothing where it has none."""
    if theme.new:
        return theme
    return THEMES[theme.now] if theme.now else None
