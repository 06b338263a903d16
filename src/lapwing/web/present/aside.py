"""What stands over a form's questions when it is about more than the child: an entry, or a duty."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from lapwing.journal.entry import Entry
from lapwing.web.forms.answers import AnswerRow


@dataclass(frozen=True, kw_only=True, slots=True)
class Aside:
    """What it is, what to know before one writes, and what was said.

    ``entry`` is what a form corrects; ``names`` gives its references their names.
    """

    title: str
    says: tuple[str, ...]
    rows: tuple[AnswerRow, ...] = ()
    entry: Entry | None = None
    names: Mapping[str, str] = field(default_factory=dict)
