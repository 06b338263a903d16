"""The template environment: our templates, GOV.UK's macros, and a few words for dates."""

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import cache
from typing import Any

from django.templatetags.static import static
from django.urls import reverse
from jinja2 import ChoiceLoader, Environment, PackageLoader, PrefixLoader, StrictUndefined
from markupsafe import Markup

from lapwing.base.clock import london, utc
from lapwing.base.clock_words import moment_words, plain_time_words, relative_words, time_words

Params = Mapping[str, object]


def environment(**options: Any) -> Environment:
    """The one environment, as the settings' template backend asks for it."""
    # A name that a template misspells must be an error in a test, never an empty space on a page.
    made = Environment(
        **{
            **options,
            "autoescape": True,
            "undefined": StrictUndefined,
            "trim_blocks": True,
            "lstrip_blocks": True,
            "loader": PackageLoader("lapwing.web", "templates"),
        }
    )
    made.globals.update(govuk=govuk, static=static, url=_url)
    made.filters.update(
        moment=moment_words,
        clock=time_words,
        short_moment=short_moment,
        machine=machine,
        relative=relative_words,
    )
    return made


def govuk(component: str, params: Params) -> Markup:
    """One GOV.UK component, such as ``govuk("button", {"text": "Continue"})``.

    What a person typed goes in as ``text``, never as ``html``, which the macros trust.
    """
    return Markup(str(_macro(component)(params)))


@cache
def _macro(component: str) -> Callable[[Params], object]:
    # GOV.UK's macros read parameters that were not given, so they have their own environment.
    path = f"govuk_frontend_jinja/components/{component}/macro.html"
    name = "govuk" + "".join(part.title() for part in component.split("-"))
    macro: Callable[[Params], object] = getattr(
        _govuk_environment().get_template(path).module, name
    )
    return macro


@cache
def _govuk_environment() -> Environment:
    prefix = "govuk_frontend_jinja"
    return Environment(
        autoescape=True, loader=ChoiceLoader([PrefixLoader({prefix: PackageLoader(prefix)})])
    )


def short_moment(instant: datetime, now: datetime) -> str:
    """A time as a list needs it: 3:05am today, 11pm yesterday, Fri 20 Nov at 9:15am."""
    there, here = london(instant), london(now)
    days = (there.date() - here.date()).days
    words = time_words(instant) if there.fold or _repeats(there) else plain_time_words(there.time())
    if days in (-1, 0, 1):
        return f"{words} {('yesterday', 'today', 'tomorrow')[days + 1]}"
    year = "" if there.year == here.year else f" {there.year}"
    return f"{there:%a} {there.day} {there:%b}{year} at {words}"


def machine(instant: datetime) -> str:
    """An instant for a ``datetime`` attribute."""
    return utc(instant).isoformat(timespec="seconds").replace("+00:00", "Z")


def _repeats(local: datetime) -> bool:
    return local.replace(fold=1 - local.fold).utcoffset() != local.utcoffset()


def _url(name: str, **values: object) -> str:
    return reverse(name, kwargs=values)
