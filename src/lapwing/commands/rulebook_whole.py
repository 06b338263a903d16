"""Checks once, when a command starts, that the rulebook it follows is whole."""

from functools import cache

from lapwing.areas import all_kinds, all_rulebooks, all_stories, national_numbers
from lapwing.base.calendar_file import default_calendar
from lapwing.commands import Refused
from lapwing.duties.check import RulebookNotWholeError, require_whole


@cache
def check_rulebook() -> None:
    """Refuses to start with a rulebook that is not whole, and says what to mend."""
    try:
        require_whole(
            all_rulebooks(), all_kinds(), national_numbers(), all_stories(), default_calendar()
        )
    except RulebookNotWholeError as error:
        raise Refused(f"The rulebook is not whole.\n{error}") from None
