"""One clock of the law as a page shows it: what it is, whence it comes, and by when."""

from dataclasses import dataclass

from lapwing.web.present.due import Due


@dataclass(frozen=True, kw_only=True, slots=True)
class LawClock:
    """A clock of a detention or of police protection; ``due`` is nothing while it does not run."""

    title: str
    law: str
    due: Due | None
    words: str = ""
