"""What stands around every page: its title, who is signed in, where they may go, what waits."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from markupsafe import Markup, escape

Params = Mapping[str, object]


@dataclass(frozen=True, kw_only=True, slots=True)
class SignedIn:
    """Who is signed in, in words, whether they are on duty, and whether they are a partner's."""

    name: str
    role: str
    team: str = ""
    on_duty: bool = False
    partner: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class OpenGlass:
    """A case that is read by broken glass: which, until when, and where it is closed again."""

    reference: str
    until: str
    close: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Frame:
    """The frame of one page. ``title`` never holds anything of a person.

    ``idle`` is after how many seconds without a sign of life the session is locked, and ``left``
    how many it has left whatever is done.
    """

    title: str
    csrf: Markup
    person: SignedIn | None = None
    navigation: tuple[Params, ...] = ()
    alerts: int = 0
    edition: str = ""
    demo: bool = False
    idle: int = 0
    left: int = 0
    error: bool = False
    glass: tuple[OpenGlass, ...] = ()


PLACES: Final = (
    ("worklist", "Worklist", "/"),
    ("missing-now", "Children missing now", "/missing/"),
    ("find-child", "Find a child", "/children/"),
    ("alerts", "Alerts", "/alerts/"),
    ("handover", "Handover", "/handover/"),
)

THE_LOG: Final = ("looks", "Who has looked", "/looks/")

ODD_LOOKS: Final = ("odd-looks", "Odd looks", "/looks/odd/")

BROKEN_GLASS: Final = ("glass-reviews", "Broken glass", "/glass/")

FOR_PARTNERS: Final = (("shared", "Shared with you", "/shared/"),)


def navigation(
    current: str,
    alerts: int,
    *,
    log: bool = False,
    odd: bool = False,
    glass: int | None = None,
    partner: bool = False,
) -> tuple[Params, ...]:
    """The ways to go; a count is said in words to those who cannot see it.

    ``glass`` is how much broken glass waits; nothing for those whom none concerns. A partner goes
    to what was shared with them alone.
    """
    ours = (
        *PLACES,
        *((THE_LOG,) if log else ()),
        *((ODD_LOOKS,) if odd else ()),
        *((BROKEN_GLASS,) if glass is not None else ()),
    )
    places = FOR_PARTNERS if partner else ours
    return tuple(
        {
            "href": href,
            "html": Markup(escape(text)) + _counted(name, alerts, glass or 0),
            "current": name == current,
        }
        for name, text, href in places
    )


def _counted(name: str, alerts: int, glass: int) -> Markup:
    if name == "alerts":
        return _count(alerts)
    if name == BROKEN_GLASS[0] and glass:
        said = '{}<span class="govuk-visually-hidden"> waiting</span>'
        return Markup(f'<span class="lapwing-count">{said}</span>').format(glass)
    return Markup("")


def _count(alerts: int) -> Markup:
    inside = (
        Markup('{}<span class="govuk-visually-hidden"> to acknowledge</span>').format(alerts)
        if alerts
        else Markup("")
    )
    return Markup('<span class="lapwing-count" id="alert-count">{}</span>').format(inside)
