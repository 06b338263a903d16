"""How often each thing that inspectors find goes wrong in the demonstration, and why that often.

Inspectors describe what they saw and seldom count it; where they count, the rate is theirs, and
where they write "some" or "often" it is our reading of the word. A demonstration in which nothing
goes wrong teaches nobody anything, and one in which everything does is not believed.
"""

# --- While the child is missing -----------------------------------------------------------------

# Hours go by before anybody looks for the child, in several of the cases that inspectors read.
SLOW_FIRST_ENQUIRY = 0.16
SLOW_FIRST_HOURS = (2.5, 7.0)

# Enquiries are set and then, often, nobody does them.
ENQUIRY_NOT_DONE = 0.17

# Some results are written where no supervisor looks for them.
RESULT_IN_WRONG_PLACE = 0.08

# A home search was not done although everything pointed to it; other searches are routine.
NO_HOME_SEARCH = 0.12
HOME_SEARCH_LATE = 0.10

# An assignment in a list is not an acknowledgement: sometimes the inspector hears hours later.
INSPECTOR_LATE = 0.14
INSPECTOR_NEVER = 0.03

# Risk is graded and then not looked at again.
REVIEW_LATE = 0.18
REVIEW_SKIPPED = 0.09

# Nothing happens overnight although a child is out: hours without a completed enquiry.
QUIET_NIGHT = 0.15

# A grade below medium is tried on by habit and refused; an inspector sometimes lets it stand.
GRADED_TOO_LOW_AT_FIRST = 0.04

# What makes a risk high is often learnt only after the first grade.
GRADED_MEDIUM_AT_FIRST = 0.3

# Children's social care is told late, mostly out of hours.
SOCIAL_CARE_LATE = 0.12

# The school's alert is sent by hand and forgotten.
SCHOOL_NOT_TOLD = 0.15

# The care home has not filled in the protocol's form, or nobody asks for it.
PROTOCOL_FORM_MISSING = 0.22

# --- When the child is found --------------------------------------------------------------------

# Two children in five of an inspected sample were left with people who posed a risk; the sample
# was chosen for being hard, so of all children found with other people it is far fewer.
FOUND_WITH_RISKY_PEOPLE = 0.05
INSPECTOR_LETS_CHILD_STAY = 0.35

# Of what was not done in time, most is done when somebody notices, days later ...
DONE_WHEN_NOTICED = 0.8
NOTICED_AFTER_DAYS = (0.5, 6)
# ... and the rest when the tactical lead reads the month's episodes; a few are passed over ...
FOUND_BY_AUDIT = 0.95
AUDITED_AFTER_DAYS = (6, 26)
# ... until the force's auditors read the quarter's, who do not see everything either.
FOUND_BY_QUARTER = 0.8
QUARTER_AFTER_DAYS = (28, 75)

# No child risk assessment was submitted before the episode was closed, or only days later.
NO_ASSESSMENT = 0.09
ASSESSMENT_LATE = 0.14

# The talk with the child is not held within the day, or the child refuses it.
INTERVIEW_LATE = 0.15
INTERVIEW_REFUSED = 0.12

# Return home interviews are the local authority's, and two in five are late or not reached.
RETURN_INTERVIEW_LATE = 0.30
RETURN_INTERVIEW_NOT_REACHED = 0.12
RETURN_INTERVIEW_DECLINED = 0.25
RETURN_INFORMATION_LOST = 0.07

# --- Across episodes ----------------------------------------------------------------------------

# One child had gone missing two dozen times before anybody met about it.
MEETING_NOT_REQUESTED = 0.35
MEETING_HELD_LATE = 0.20

# Some plans are out of date, and some tell what is known without directing anybody.
PLAN_OUT_OF_DATE = 0.28
PLAN_MERE_INFORMATION = 0.18
PLAN_NOT_REVIEWED_AFTER = 0.30

# --- While the police keep a child --------------------------------------------------------------

# Inspectors found a child in police protection at whom nobody looked for eighteen hours.
PROTECTION_REVIEW_LATE = 0.2
PROTECTION_GAP_HOURS = (9.0, 18.0)

# --- About the record itself --------------------------------------------------------------------

# Most things are written down within minutes; some at the end of the tour, a few next day.
RECORDED_WITHIN_MINUTES = (0, 9)
RECORDED_AT_END_OF_TOUR = 0.05
RECORDED_NEXT_DAY = 0.01
CORRECTED = 0.01
