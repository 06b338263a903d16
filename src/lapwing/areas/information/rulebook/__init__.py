"""Information law, as far as the product keeps it by its construction."""

from lapwing.areas.information.rulebook.built_in import BUILT_IN
from lapwing.duties.language import Rulebook

RULEBOOK = Rulebook(area="information", title="Information law", built_in=BUILT_IN)
