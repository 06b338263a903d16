"""Information law as the product keeps it, and what is asked for when something is shared."""

from lapwing.areas.information.rulebook import agencies, known
from lapwing.areas.information.rulebook.built_in import BUILT_IN
from lapwing.duties.language import Rulebook

RULEBOOK = Rulebook(
    area="information",
    title="Information law",
    duties=(*agencies.DUTIES, *known.DUTIES),
    built_in=BUILT_IN,
)
