"""What somebody may record on a case: a way to a form is shown to those alone who may send it.

The door judges again whatever is sent; this keeps pages from leading anybody to a refusal.
"""

from lapwing.areas import all_kinds
from lapwing.casework.judging import (
    answers_for_agency,
    correction_refusal,
    recording_refusal,
    role_refusal,
    withdrawal_refusal,
)
from lapwing.journal.entry import Entry
from lapwing.journal.kind import Kind
from lapwing.record.access import Act, Facts, may
from lapwing.record.values import CaseRecord
from lapwing.record.viewer import Viewer


def records_at_all(viewer: Viewer) -> bool:
    """Whether they record on cases as the force does: partners and overseers do not."""
    return may(viewer, Act.RECORD, Facts(force=viewer.force)) is None


def is_theirs(viewer: Viewer, kind: Kind) -> bool:
    """Whether this kind of entry is for their roles to record, on a case that they record on.

    A receipt is no role's: it is offered beside what was told, to whoever that was told.
    """
    if kind.receipt:
        return False
    if kind.by and not any(role.key in viewer.roles for role in kind.by):
        return False
    return records_at_all(viewer) or answers_for_agency(viewer, kind)


def may_record(viewer: Viewer, case: CaseRecord, kind: Kind) -> bool:
    """Whether the access policy lets the viewer record this kind of entry on this case."""
    return recording_refusal(viewer, kind, case) is None


def may_say(viewer: Viewer, case: CaseRecord, kind: Kind) -> bool:
    """Whether they may record it: by the access policy, and by the roles whose it is."""
    return may_record(viewer, case, kind) and role_refusal(viewer, kind, case) is None


def may_correct(viewer: Viewer, case: CaseRecord, entry: Entry) -> bool:
    """Whether they may say an entry anew; a partner only what their own agency said."""
    kind = all_kinds().get(entry.kind)
    if kind is None or not may_say(viewer, case, kind):
        return False
    return correction_refusal(viewer, entry, case) is None


def may_withdraw(viewer: Viewer, case: CaseRecord, entry: Entry) -> bool:
    """Whether they may take an entry back; that needs what to say it needed."""
    kind = all_kinds().get(entry.kind)
    allowed = kind is not None and may_record(viewer, case, kind)
    return allowed and withdrawal_refusal(viewer, entry) is None
