"""What a case of one field of work is called, and what is asked of whoever begins one."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class CaseWords:
    """The words for one field's cases.

    ``title`` is what a case is ("Missing episode"). Before one begins the person is found: ``whom``
    asks for them, and ``choose`` stands on the button beside each who may be meant. ``adults`` says
    that a case may also be about somebody who is grown up.
    """

    title: str
    whom: str
    choose: str
    adults: bool = False
