"""Who can sign in to the demonstration, and with what password."""

from lapwing.areas.forces import Force
from lapwing.record.roles import ROLES

# Written down for everybody to read: a demonstration holds nobody real, is served to this machine
# alone, and is tried by people who read the manual. A secret one would only be lost.
PASSWORD = "lapwing-demonstration"  # noqa: S105


def table(force: Force) -> str:
    """The people of the demonstration, a line each, and the password of them all."""
    rows = [
        ("staff number", "name", "role"),
        *(
            (one.user, one.name, ROLES[one.role].title if one.role in ROLES else one.role)
            for one in force.sign_ins
        ),
    ]
    widths = [max(len(row[column]) for row in rows) for column in range(3)]
    lines = [
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    ]
    return "\n".join([*lines, f"The password of each is {PASSWORD}"])
