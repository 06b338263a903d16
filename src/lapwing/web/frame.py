"""What stands around every page: its title, who is signed in, where they may go, what waits."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from markupsafe import Markup, escape

from lapwing.web.places import BROKEN_GLASS, MEASURES, NEEDS_YOU, Place

Params = Mapping[str, object]


@dataclass(frozen=True, kw_only=True, slots=True)
class SignedIn:
    """Who is signed in, in words, and whether they are on duty, where their role goes on duty."""

    name: str
    role: str
    team: str = ""
    on_duty: bool = False
    has_tours: bool = False


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
    how many it has left whatever is done. ``home`` is where they begin, as it is
    called; ``reports`` how many that came from phones wait for them; ``rulebook`` whether a force's
    rulebook is published.
    """

    title: str
    csrf: Markup
    person: SignedIn | None = None
    navigation: tuple[Params, ...] = ()
    home: str = ""
    alerts: int = 0
    reports: int = 0
    edition: str = ""
    demo: bool = False
    idle: int = 0
    left: int = 0
    error: bool = False
    glass: tuple[OpenGlass, ...] = ()
    rulebook: bool = False

    @property
    def waits(self) -> str:
        """What the live line says, by which it is noticed that it would say something else."""
        return f"{self.alerts}.{self.reports}"


def navigation(
    current: str, places: Iterable[Place], *, alerts: int, glass: int, reports: int, alarms: int
) -> tuple[Params, ...]:
    """The ways to go; a count is said in words to those who cannot see it.

    ``glass`` is how much broken glass waits, ``reports`` how many that came from phones, ``alarms``
    how many about the force's work.
    """
    return tuple(
        {
            "href": place.href,
            "html": Markup(escape(place.text))
            + _counted(
                place.name,
                alerts,
                {BROKEN_GLASS.name: glass, NEEDS_YOU.name: reports, MEASURES.name: alarms},
            ),
            "current": place.name == current,
        }
        for place in places
    )


def _counted(name: str, alerts: int, others: Mapping[str, int]) -> Markup:
    if name == "alerts":
        return _count(alerts)
    waiting = others.get(name, 0)
    if waiting:
        said = '{}<span class="govuk-visually-hidden"> waiting</span>'
        return Markup(f'<span class="lapwing-count">{said}</span>').format(waiting)
    return Markup("")


def _count(alerts: int) -> Markup:
    inside = (
        Markup('{}<span class="govuk-visually-hidden"> to acknowledge</span>').format(alerts)
        if alerts
        else Markup("")
    )
    return Markup('<span class="lapwing-count" id="alert-count">{}</span>').format(inside)
