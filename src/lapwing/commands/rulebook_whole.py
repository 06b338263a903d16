"""Checks once, when a command starts, that the rulebook and every force's own folder are whole."""

from functools import cache

from lapwing.areas import (
    all_kinds,
    all_rulebooks,
    all_stories,
    national_numbers,
    numbers_with,
)
from lapwing.areas.confirmed_rules import confirmed_rules
from lapwing.areas.forces import ForceNotFound, forces_folder, read_force
from lapwing.areas.local_services import services_in
from lapwing.assurance import numbers as assurance
from lapwing.base.calendar_file import default_calendar
from lapwing.casework.odd_looks import numbers as odd_looks
from lapwing.commands import Refused
from lapwing.duties.check import RulebookNotWholeError, require_whole
from lapwing.duties.numbers import NumbersError
from lapwing.worklists import numbers as telling


@cache
def check_rulebook() -> None:
    """Refuses to start with a rulebook that is not whole, and says what to mend."""
    try:
        require_whole(
            all_rulebooks(), all_kinds(), national_numbers(), all_stories(), default_calendar()
        )
    except RulebookNotWholeError as error:
        raise Refused(f"The rulebook is not whole.\n{error}") from None


def check_forces() -> None:
    """Refuses to start with a force's folder that cannot be read or that loosens the law."""
    try:
        folder = forces_folder()
    except ForceNotFound:
        return
    for file in sorted(folder.glob("*/force.toml")):
        try:
            force = read_force(file.parent.name, folder)
            if force.numbers.is_file():
                where = f"forces/{force.key}/{force.numbers.name}"
                numbers_with({where: force.numbers.read_text("utf-8")}, force.key)
            confirmed_rules(force.key)
            services_in(file.parent)
            telling.numbers_of(force.key)
            odd_looks.numbers_of(force.key)
            assurance.numbers_of(force.key)
        except (NumbersError, ValueError) as error:
            raise Refused(f"A force's folder is not right.\n{error}") from None
