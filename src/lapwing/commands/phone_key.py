"""lapwing phone-key: makes a new key for phones to seal their reports for, and drops what is old.

Phones take it up when they next have a signal. What was sealed for an older key is opened with that
key for as long as a phone may still hold such a report.
"""

import argparse

from lapwing.commands.database import database
from lapwing.commands.moment import the_moment

SUMMARY = "Makes a new key for phones to seal their reports for."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes: nothing."""
    del parser


def run(args: argparse.Namespace) -> int:
    """Make it, and say what is used from now on."""
    del args
    with database():
        from lapwing.web.patrol import actions

        now = the_moment()
        made, dropped = actions.make_key(now), actions.drop_old_keys(now)
    old = f"older ones open what was sealed for them for {actions.KEPT_FOR.days} days more"
    print(f"Phones seal for {made.id} from now on; {old}. Dropped for good: {dropped}.")
    return 0
