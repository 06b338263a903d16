"""What goes wrong in one episode, drawn at the rates that ``failures`` states."""

from dataclasses import dataclass, fields
from random import Random

from lapwing.jobs.demo import failures


@dataclass(frozen=True, kw_only=True, slots=True)
class Lapses:
    """The failures of one episode; with none of them it is worked as it should be."""

    slow_first_enquiry: bool = False
    enquiry_not_done: bool = False
    result_in_wrong_place: bool = False
    no_home_search: bool = False
    home_search_late: bool = False
    inspector_late: bool = False
    inspector_never: bool = False
    review_late: bool = False
    review_skipped: bool = False
    quiet_night: bool = False
    graded_too_low_at_first: bool = False
    graded_medium_at_first: bool = False
    social_care_late: bool = False
    school_not_told: bool = False
    protocol_form_missing: bool = False
    found_with_risky_people: bool = False
    inspector_lets_child_stay: bool = False
    no_assessment: bool = False
    assessment_late: bool = False
    interview_late: bool = False
    interview_refused: bool = False
    return_interview_late: bool = False
    return_interview_not_reached: bool = False
    return_interview_declined: bool = False
    meeting_not_requested: bool = False
    meeting_held_late: bool = False
    plan_not_reviewed_after: bool = False
    recorded_at_end_of_tour: bool = False


def drawn(random: Random) -> Lapses:
    """The lapses of one episode: each at its own rate, in a fixed order so that draws repeat."""
    return Lapses(
        **{
            lapse.name: random.random() < getattr(failures, lapse.name.upper())
            for lapse in fields(Lapses)
        }
    )
