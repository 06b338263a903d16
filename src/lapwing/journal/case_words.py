"""What a case of one field of work is called, and what is asked of whoever begins one."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class CaseWords:
    """The words for one field's cases.

    ``title`` is what a case is ("Missing episode"), ``many`` what several are. Before one begins,
    ``whom`` asks whom it is about, and ``choose`` stands on the button beside each who may be
    meant. ``adults`` says that a case may also be about somebody who is grown up.
    """

    title: str
    many: str
    whom: str
    choose: str
    adults: bool = False
