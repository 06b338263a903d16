"""No kinds of its own yet: sharing and how a case is kept are entries of any case."""

from lapwing.journal.kind import Kind
from lapwing.journal.lasting import Lasting

GROUPS: tuple[tuple[str, tuple[Kind, ...]], ...] = ()
KINDS: tuple[Kind, ...] = ()
LASTING: tuple[Lasting, ...] = ()
