# Stories of the rules about the report and its risk: each is a test, and is printed in the rulebook.

story: missing-record-created
title: The record is there within the hour, or a minute late
start: 2026-03-02

Mon 10:00 | missing-reported | in_care: no
Mon 11:00 | missing-record-created | record: MP1 | by intelligence-unit
Mon 10:00 | missing-reported | in_care: no | case girl
Mon 11:01 | missing-record-created | record: MP1 | by intelligence-unit | case girl
  missing-record-created: Mon 11:00 met
  missing-record-created (girl): Mon 11:00 met late
  alert: missing-record-created (girl) to sergeant at Mon 11:00

story: missing-initial-risk
title: Half an hour to grade
start: 2026-03-02

Mon 10:00 | missing-reported | in_care: no
Mon 10:30 | missing-risk-graded | grade: medium; rationale: r | by control-room-supervisor
Mon 10:00 | missing-reported | in_care: no | case girl
Mon 10:31 | missing-risk-graded | grade: medium; rationale: r | by control-room-supervisor | case girl
  missing-initial-risk: Mon 10:30 met
  missing-initial-risk (girl): Mon 10:30 met late

story: missing-initial-risk
title: The supervisor is warned, then the inspector and the superintendent are told
start: 2026-03-02

Mon 10:00 | missing-reported | in_care: no
as at: Mon 12:00
  missing-initial-risk: Mon 10:30 overdue
  alert: missing-initial-risk to control-room-supervisor at Mon 10:20
  alert: missing-initial-risk to duty-inspector at Mon 10:30
  alert: missing-initial-risk to duty-superintendent at Mon 11:30

story: missing-initial-risk/endorsed
title: An hour until a supervisor is satisfied with the research
start: 2026-03-02

Mon 10:00 | missing-reported | in_care: no
Mon 10:05 | missing-risk-graded | grade: medium; rationale: r | by sergeant
Mon 11:00 | missing-risk-endorsed | research_satisfies: yes | by sergeant
Mon 10:00 | missing-reported | in_care: no | case girl
Mon 10:05 | missing-risk-graded | grade: medium; rationale: r | by sergeant | case girl
Mon 11:01 | missing-risk-endorsed | research_satisfies: yes | by sergeant | case girl
  missing-initial-risk/endorsed: Mon 11:00 met
  missing-initial-risk/endorsed (girl): Mon 11:00 met late

story: missing-initial-risk/endorsed
title: Not being satisfied, or not knowing, endorses nothing
start: 2026-03-02

Mon 10:00 | missing-reported | in_care: no
Mon 10:30 | missing-risk-endorsed | research_satisfies: no | by sergeant
Mon 10:40 | missing-risk-endorsed | research_satisfies: unknown | by sergeant
as at: Mon 11:01
  missing-initial-risk/endorsed: Mon 11:00 overdue
  alert: missing-initial-risk/endorsed to duty-inspector at Mon 11:00

story: missing-high-considered
title: Half an hour from the indicator
start: 2026-03-02

Mon 10:00 | missing-reported | in_care: no
Mon 12:00 | missing-risk-indicator | indicators: exploitation; detail: d
Mon 12:30 | missing-high-considered | decision: not-high; rationale: r | by sergeant
Mon 10:00 | missing-reported | in_care: no | case girl
Mon 12:00 | missing-risk-indicator | indicators: exploitation; detail: d | case girl
Mon 12:31 | missing-high-considered | decision: not-high; rationale: r | by sergeant | case girl
  missing-high-considered: Mon 12:30 met
  missing-high-considered (girl): Mon 12:30 met late

story: missing-high-considered
title: Each new indicator asks again, and one answer closes all that is open
start: 2026-03-02

Mon 10:00 | missing-reported | in_care: no; age: 14
Mon 12:00 | missing-risk-indicator | indicators: exploitation; detail: d
Mon 12:10 | missing-risk-indicator | indicators: medication; detail: d
Mon 12:25 | missing-high-considered | decision: high; rationale: r | by sergeant
Mon 13:00 | missing-risk-indicator | indicators: suicidal; detail: d
as at: Mon 14:30
  missing-high-considered: Mon 12:30 met · Mon 12:40 met · Mon 13:30 overdue
  alert: missing-high-considered to duty-inspector at Mon 13:30
  alert: missing-high-considered to duty-superintendent at Mon 14:30

story: missing-high-considered
title: A child under 13 is considered at once; at 13 the age alone asks nothing
start: 2026-03-02

Mon 10:00 | missing-reported | in_care: no; age: 12
Mon 10:00 | missing-reported | in_care: no; age: 13 | case girl
as at: Mon 10:20
  missing-high-considered: Mon 10:30 open
  silent: missing-high-considered (girl)

story: missing-high-considered
title: What is learnt of a linked child asks it of this child, from when they were linked
start: 2026-03-02

Mon 09:00 | missing-reported | in_care: no | case girl
Mon 09:10 | missing-risk-indicator | indicators: exploitation; detail: d | case girl
Mon 10:00 | missing-reported | in_care: no
Mon 11:00 | missing-children-linked | case: girl; child: girl; how_known: seen together | as link
Mon 11:20 | missing-risk-indicator | indicators: weather; detail: d | case girl
Mon 11:40 | missing-children-unlinked | reason: apart again | regarding link
Mon 11:50 | missing-risk-indicator | indicators: disability; detail: d | case girl
as at: Mon 12:00
  missing-high-considered: Mon 11:30 overdue · Mon 11:50 overdue

story: missing-inspector-notified
title: Half an hour until the inspector acknowledges
start: 2026-03-02

Mon 10:00 | missing-reported | in_care: no
Mon 10:30 | missing-inspector-acknowledged | by duty-inspector
Mon 10:00 | missing-reported | in_care: no | case girl
Mon 10:31 | missing-inspector-acknowledged | by duty-inspector | case girl
  missing-inspector-notified: Mon 10:30 met
  missing-inspector-notified (girl): Mon 10:30 met late

story: missing-inspector-notified
title: A sergeant cannot acknowledge for the inspector; the superintendent hears at 45 minutes
start: 2026-03-02

Mon 10:00 | missing-reported | in_care: no
Mon 10:10 | missing-inspector-acknowledged | by sergeant
as at: Mon 11:00
  missing-inspector-notified: Mon 10:30 overdue
  alert: missing-inspector-notified to duty-inspector at Mon 10:00
  alert: missing-inspector-notified to duty-superintendent at Mon 10:45

story: missing-no-absent-drift
title: A low grade is looked at again by the time that was set
start: 2026-03-02

Mon 10:00 | missing-reported | in_care: no
Mon 10:10 | exception-allowed | gate: missing-child-min-medium; reason: with grandmother | by duty-inspector
Mon 10:20 | missing-risk-graded | grade: low; rationale: r; review_by: Mon 12:00 | by sergeant
Mon 12:01 | missing-supervisor-reviewed | risk: low; rationale: r; tasks_done: yes | by sergeant
  missing-no-absent-drift: Mon 12:00 met late
  alert: missing-no-absent-drift to duty-inspector at Mon 12:00

story: missing-no-absent-drift
title: Without a time it is four hours; a new low grade starts again, a medium one ends it
start: 2026-03-02

Mon 10:00 | missing-reported | in_care: no
Mon 10:10 | exception-allowed | gate: missing-child-min-medium; reason: r | by duty-inspector
Mon 10:20 | missing-risk-graded | grade: nar; rationale: r | by duty-inspector
Mon 10:00 | missing-reported | in_care: no | case girl
Mon 10:10 | exception-allowed | gate: missing-child-min-medium; reason: r | by duty-inspector | case girl
Mon 10:20 | missing-risk-graded | grade: nar; rationale: r | by duty-inspector | case girl
Mon 11:00 | missing-risk-graded | grade: medium; rationale: r | by sergeant | case girl
as at: Mon 14:21
  missing-no-absent-drift: Mon 14:20 overdue
  missing-no-absent-drift (girl): Mon 14:20 met

story: missing-child-min-medium
title: Below medium is refused to everyone, the inspector too, until an inspector's reason stands
start: 2026-03-02

Mon 10:00 | missing-reported | in_care: no
Mon 10:10 | missing-risk-graded | grade: low; rationale: r; review_by: Mon 12:00 | by sergeant
Mon 10:11 | missing-risk-graded | grade: nar; rationale: r; review_by: Mon 12:00 | by duty-inspector
Mon 10:12 | exception-allowed | gate: missing-child-min-medium; reason: r | by sergeant
Mon 10:13 | missing-risk-graded | grade: low; rationale: r; review_by: Mon 12:00 | by sergeant
Mon 10:14 | exception-allowed | gate: missing-child-min-medium; reason: known to be with his aunt | by duty-inspector
Mon 10:15 | missing-risk-graded | grade: low; rationale: r; review_by: Mon 12:00 | by sergeant
Mon 10:20 | missing-risk-graded | grade: low; rationale: r; review_by: Mon 13:00 | by sergeant
  refused: missing-child-min-medium at Mon 10:10
  refused: missing-child-min-medium at Mon 10:11
  refused: missing-child-min-medium at Mon 10:13
  refused: missing-child-min-medium at Mon 10:20
  missing-no-absent-drift: Mon 12:00 open

story: missing-child-min-medium/downward
title: A sergeant may raise the grade but not lower it from high; an inspector may
start: 2026-03-02

Mon 10:00 | missing-reported | in_care: no
Mon 10:05 | missing-risk-graded | grade: medium; rationale: r | by sergeant
Mon 10:10 | missing-risk-graded | grade: high; rationale: r | by sergeant
Mon 10:15 | missing-risk-graded | grade: medium; rationale: r | by sergeant
Mon 10:20 | missing-risk-graded | grade: medium; rationale: r | by duty-inspector
Mon 10:25 | missing-risk-graded | grade: medium; rationale: r | by sergeant
Mon 11:00 | missing-risk-graded | grade: high; rationale: r | by sergeant
Mon 11:10 | exception-allowed | gate: missing-child-min-medium/downward; reason: seen with aunt | by duty-inspector
Mon 11:15 | missing-risk-graded | grade: medium; rationale: r | by sergeant
  refused: missing-child-min-medium/downward at Mon 10:15

story: missing-handover-accepted
title: Nobody leaves an episode that nobody has accepted
start: 2026-03-02

Mon 10:00 | missing-reported | in_care: no
Mon 14:50 | missing-supervisor-left | by sergeant
Mon 14:51 | missing-handover-offered | to: sergeant-b; briefing: b | by sergeant | as offer
Mon 14:52 | missing-supervisor-left | by sergeant
Mon 14:55 | missing-handover-accepted | by sergeant | officer b | regarding offer
Mon 15:00 | missing-supervisor-left | by sergeant
Mon 22:50 | missing-supervisor-left | by sergeant | officer b
Mon 22:55 | exception-allowed | gate: missing-handover-accepted; reason: taken ill, I hold it | by duty-inspector
Mon 23:00 | missing-supervisor-left | by sergeant | officer b
  refused: missing-handover-accepted at Mon 14:50
  refused: missing-handover-accepted at Mon 14:52
  refused: missing-handover-accepted at Mon 22:50
  missing-handover-accepted/answered: Mon 15:21 met

story: missing-handover-accepted/answered
title: Half an hour to answer; each offer wants its own answer
start: 2026-03-02

Mon 10:00 | missing-reported | in_care: no
Mon 14:00 | missing-handover-offered | to: b; briefing: b | by sergeant | as one
Mon 14:10 | missing-handover-offered | to: c; briefing: b | by sergeant | as two
Mon 14:30 | missing-handover-accepted | by sergeant | regarding one
Mon 14:41 | missing-handover-accepted | by sergeant | regarding two
  missing-handover-accepted/answered: Mon 14:30 met · Mon 14:40 met late
  alert: missing-handover-accepted/answered to sergeant at Mon 14:00
  alert: missing-handover-accepted/answered to duty-inspector at Mon 14:40
