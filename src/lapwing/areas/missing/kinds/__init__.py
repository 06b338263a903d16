"""Every kind of entry about a missing child, in the order in which an episode meets them."""

from lapwing.areas.missing.kinds import found, oversight, partners, plans, report, tracing

KINDS = (
    *report.KINDS,
    *tracing.KINDS,
    *oversight.KINDS,
    *partners.KINDS,
    *plans.KINDS,
    *found.KINDS,
)
LASTING = plans.LASTING
