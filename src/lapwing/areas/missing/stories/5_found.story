# Stories of the rules about being found, and closing: each is a test, and is printed in the rulebook.

story: missing-found-seen
title: A day to see a located child at medium risk
start: 2026-03-02

Mon 10:00 | missing-reported | in_care: no
Mon 11:00 | missing-located | how: family; where: w; with_whom: w
Tue 11:00 | missing-found-seen | seen_by: police; demeanour: d
Mon 10:00 | missing-reported | in_care: no | case girl
Mon 11:00 | missing-located | how: family; where: w; with_whom: w | case girl
Tue 11:01 | missing-found-seen | seen_by: police; demeanour: d | case girl
  missing-found-seen: Tue 11:00 met
  missing-found-seen (girl): Tue 11:00 met late
  alert: missing-found-seen (girl) to sergeant at Tue 11:00

story: missing-found-seen
title: An hour at high risk; and a voice on the phone is located, not found
start: 2026-03-02

Mon 10:00 | missing-reported | in_care: no
Mon 10:05 | missing-risk-graded | grade: high; rationale: r | by sergeant
Mon 11:00 | missing-located | how: phone; where: w; with_whom: w
as at: Mon 12:01
  missing-found-seen: Mon 12:00 overdue
  missing-no-activity-gap: Mon 11:00 overdue
  silent: missing-cra-submitted
  alert: missing-found-seen to sergeant at Mon 12:00

story: missing-safe-place/assess
title: An hour to ask who these people are
start: 2026-03-02

Mon 10:00 | missing-reported | in_care: no
Mon 11:00 | missing-located | how: family; where: w; with_whom: w
Mon 12:00 | missing-people-assessed | adults: a; checks: c; risk: no
Mon 10:00 | missing-reported | in_care: no | case girl
Mon 11:00 | missing-located | how: family; where: w; with_whom: w | case girl
Mon 12:01 | missing-people-assessed | adults: a; checks: c; risk: no | case girl
  missing-safe-place/assess: Mon 12:00 met
  missing-safe-place/assess (girl): Mon 12:00 met late
  alert: missing-safe-place/assess (girl) to sergeant at Mon 12:00

story: missing-safe-place/decided
title: An hour for the inspector to decide where the child will be safe
start: 2026-03-02

Mon 10:00 | missing-reported | in_care: no
Mon 11:00 | missing-located | how: family; where: w; with_whom: w
Mon 11:30 | missing-people-assessed | adults: a; checks: c; risk: yes; why: w
Mon 12:30 | missing-safe-place-decided | decision: return; rationale: r | by duty-inspector
Mon 10:00 | missing-reported | in_care: no | case girl
Mon 11:00 | missing-located | how: family; where: w; with_whom: w | case girl
Mon 11:30 | missing-people-assessed | adults: a; checks: c; risk: yes; why: w | case girl
Mon 12:31 | missing-safe-place-decided | decision: return; rationale: r | by duty-inspector | case girl
  missing-safe-place/decided: Mon 12:30 met
  missing-safe-place/decided (girl): Mon 12:30 met late

story: missing-safe-place/decided
title: The inspector is told at once; people who pose no risk ask for no decision
start: 2026-03-02

Mon 10:00 | missing-reported | in_care: no
Mon 11:00 | missing-located | how: family; where: w; with_whom: w
Mon 11:30 | missing-people-assessed | adults: a; checks: c; risk: unknown; why: w
Mon 10:00 | missing-reported | in_care: no | case girl
Mon 11:00 | missing-located | how: family; where: w; with_whom: w | case girl
Mon 11:30 | missing-people-assessed | adults: a; checks: c; risk: no | case girl
  alert: missing-safe-place/decided to duty-inspector at Mon 11:30
  silent: missing-safe-place/decided (girl)

story: missing-safe-place
title: Not left with people who may pose a risk until an inspector has decided
start: 2026-03-02

Mon 10:00 | missing-reported | in_care: no
Mon 11:00 | missing-located | how: family; where: w; with_whom: w
Mon 11:30 | missing-people-assessed | adults: a; checks: c; risk: unknown; why: w
Mon 11:40 | missing-left-with | with_whom: w; where: w; why_safe: y
Mon 11:42 | missing-safe-place-decided | decision: may-stay; rationale: r | by sergeant
Mon 11:43 | missing-left-with | with_whom: w; where: w; why_safe: y
Mon 11:44 | missing-safe-place-decided | decision: strategy; rationale: r | by duty-inspector
Mon 11:45 | missing-left-with | with_whom: w; where: w; why_safe: y
Mon 11:50 | missing-safe-place-decided | decision: may-stay; rationale: r | by duty-inspector
Mon 12:00 | missing-left-with | with_whom: w; where: w; why_safe: y
Mon 12:10 | missing-people-assessed | adults: another; checks: c; risk: yes; why: w
Mon 12:20 | missing-left-with | with_whom: w; where: w; why_safe: y
Mon 10:00 | missing-reported | in_care: no | case girl
Mon 11:00 | missing-located | how: family; where: w; with_whom: w | case girl
Mon 11:30 | missing-people-assessed | adults: a; checks: c; risk: no | case girl
Mon 11:40 | missing-left-with | with_whom: w; where: w; why_safe: y | case girl
  refused: missing-safe-place at Mon 11:40
  refused: missing-safe-place at Mon 11:43
  refused: missing-safe-place at Mon 11:45
  refused: missing-safe-place at Mon 12:20

story: missing-safe-place/assessed
title: Not left anywhere before the people and the place are assessed, each time
start: 2026-03-02

Mon 10:00 | missing-reported | in_care: no
Mon 11:00 | missing-located | how: family; where: w; with_whom: w
Mon 11:10 | missing-left-with | with_whom: w; where: w; why_safe: y
Mon 11:20 | missing-people-assessed | adults: a; checks: c; risk: no
Mon 11:30 | missing-left-with | with_whom: w; where: w; why_safe: y
Mon 15:00 | missing-located | how: police; where: w; with_whom: w
Mon 15:10 | missing-left-with | with_whom: w; where: w; why_safe: y
  refused: missing-safe-place/assessed at Mon 11:10
  refused: missing-safe-place/assessed at Mon 15:10

story: missing-prevention-interview
title: A day from being found
start: 2026-03-02

Mon 10:00 | missing-reported | in_care: no
Mon 12:00 | missing-found-seen | seen_by: police; demeanour: d
Tue 12:00 | missing-prevention-interview | outcome: refused; refusal: said no
Mon 10:00 | missing-reported | in_care: no | case girl
Mon 12:00 | missing-found-seen | seen_by: police; demeanour: d | case girl
Tue 12:01 | missing-prevention-interview | outcome: refused; refusal: said no | case girl
  missing-prevention-interview: Tue 12:00 met
  missing-prevention-interview (girl): Tue 12:00 met late
  alert: missing-prevention-interview (girl) to sergeant at Tue 12:00

story: missing-cra-submitted
title: By the end of the tour in which the child was found
start: 2026-03-02

Mon 10:00 | missing-reported | in_care: no
Mon 12:00 | missing-found-seen | seen_by: police; demeanour: d
Mon 15:00 | missing-cra-submitted | grade: medium; need: n
Mon 10:00 | missing-reported | in_care: no | case girl
Mon 12:00 | missing-found-seen | seen_by: police; demeanour: d | case girl
Mon 15:01 | missing-cra-submitted | grade: medium; need: n | case girl
  missing-cra-submitted: Mon 15:00 met
  missing-cra-submitted (girl): Mon 15:00 met late
  alert: missing-cra-submitted (girl) to sergeant at Mon 15:00

story: missing-cra-submitted
title: An assessment that was submitted as a case of its own is the one that was asked for
start: 2026-03-02

Mon 08:00 | assessment-submitted | grade: medium | case boy-before
Mon 10:00 | missing-reported | in_care: no | case boy-missing
Mon 12:00 | missing-found-seen | seen_by: police; demeanour: d | case boy-missing
Mon 14:00 | assessment-submitted | grade: medium | case boy-assessed
Mon 10:00 | missing-reported | in_care: no | case girl-missing
Mon 12:00 | missing-found-seen | seen_by: police; demeanour: d | case girl-missing
Mon 14:00 | assessment-submitted | grade: medium | case other-assessed
  missing-cra-submitted (boy-missing): Mon 15:00 met
  missing-cra-submitted (girl-missing): Mon 15:00 open

story: missing-rhi-72h
title: Three days from being found, also when the clocks go forward; the breach is the authority's
start: 2026-03-23

2026-03-27 10:00 | missing-reported | in_care: no
2026-03-27 12:00 | missing-found-seen | seen_by: police; demeanour: d
2026-03-30 13:00 | missing-rhi-outcome | outcome: offered-declined | by local-authority
2026-03-27 10:00 | missing-reported | in_care: no | case girl
2026-03-27 12:00 | missing-found-seen | seen_by: police; demeanour: d | case girl
2026-03-30 13:01 | missing-rhi-outcome | outcome: completed | case girl | by local-authority
  missing-rhi-72h: 2026-03-30 13:00 met
  missing-rhi-72h (girl): 2026-03-30 13:00 met late
  alert: missing-rhi-72h (girl) to local-authority at 2026-03-29 13:00
  alert: missing-rhi-72h (girl) to missing-team at 2026-03-30 13:00

story: missing-rhi-72h/requested
title: The authority is asked within the hour
start: 2026-03-02

Mon 10:00 | missing-reported | in_care: no
Mon 12:00 | missing-found-seen | seen_by: police; demeanour: d
Mon 13:00 | missing-rhi-requested | authority: a
Mon 10:00 | missing-reported | in_care: no | case girl
Mon 12:00 | missing-found-seen | seen_by: police; demeanour: d | case girl
Mon 13:01 | missing-rhi-requested | authority: a | case girl
  missing-rhi-72h/requested: Mon 13:00 met
  missing-rhi-72h/requested (girl): Mon 13:00 met late
  alert: missing-rhi-72h/requested (girl) to missing-team at Mon 13:00

story: missing-rhi-intel-returned
title: Within five working days of an interview that was held
start: 2026-03-02

Mon 10:00 | missing-reported | in_care: no
Mon 12:00 | missing-found-seen | seen_by: police; demeanour: d
Tue 12:00 | missing-rhi-outcome | outcome: completed | by local-authority
Tue+1 17:00 | missing-rhi-intelligence-entered | learnt: l; used: u | by missing-team
Mon 10:00 | missing-reported | in_care: no | case girl
Mon 12:00 | missing-found-seen | seen_by: police; demeanour: d | case girl
Tue 12:00 | missing-rhi-outcome | outcome: not-reached | case girl | by local-authority
  missing-rhi-intel-returned: Tue+1 17:00 met
  silent: missing-rhi-intel-returned (girl)
  alert: missing-rhi-intel-returned to missing-team at Mon+1 17:00

story: missing-rhi-intel-returned
title: A Friday interview before a bank holiday is entered five working days on
start: 2026-03-30

2026-04-01 10:00 | missing-reported | in_care: no
2026-04-01 12:00 | missing-found-seen | seen_by: police; demeanour: d
2026-04-02 12:00 | missing-rhi-outcome | outcome: completed | by local-authority
as at: 2026-04-13 17:01
  missing-rhi-intel-returned: 2026-04-13 17:00 overdue
  alert: missing-rhi-intel-returned to local-authority-manager at Mon+2 17:00

story: missing-closure-approved
title: Closed with all that closing needs, a day from being found
start: 2026-03-02

Mon 10:00 | missing-reported | in_care: no
Mon 12:00 | missing-found-seen | seen_by: police; demeanour: d
Mon 13:00 | missing-prevention-interview | outcome: refused; refusal: r
Mon 13:10 | missing-cra-submitted | grade: medium; need: n
Mon 13:20 | missing-school-alerted | about: found; establishment: e; outcome: acknowledged
Mon 13:30 | missing-rhi-requested | authority: a
Tue 12:00 | missing-closed | summary: s | by sergeant
Mon 10:00 | missing-reported | in_care: no | case girl
Mon 12:00 | missing-found-seen | seen_by: police; demeanour: d | case girl
Mon 13:00 | missing-prevention-interview | outcome: refused; refusal: r | case girl
Mon 13:10 | missing-cra-submitted | grade: medium; need: n | case girl
Mon 13:20 | missing-school-alerted | about: found; establishment: e; outcome: acknowledged | case girl
Mon 13:30 | missing-rhi-requested | authority: a | case girl
Tue 12:01 | missing-closed | summary: s | by sergeant | case girl
  missing-closure-approved: Tue 12:00 met
  missing-closure-approved (girl): Tue 12:00 met late
  alert: missing-closure-approved (girl) to duty-inspector at Tue 12:00

story: missing-closure-approved/seen
title: Nobody saw the child
start: 2026-03-02

Mon 10:00 | missing-reported | in_care: no
Mon 13:00 | missing-prevention-interview | outcome: refused; refusal: r
Mon 13:10 | missing-cra-submitted | grade: medium; need: n
Mon 13:20 | missing-school-alerted | about: found; establishment: e; outcome: acknowledged
Mon 13:30 | missing-rhi-requested | authority: a
Mon 14:00 | missing-closed | summary: s | by sergeant
Mon 14:10 | exception-allowed | gate: missing-closure-approved/seen; reason: r | by duty-inspector
Mon 14:20 | missing-closed | summary: s | by sergeant
  refused: missing-closure-approved/seen at Mon 14:00

story: missing-closure-approved/interview
title: There was no prevention interview
start: 2026-03-02

Mon 10:00 | missing-reported | in_care: no
Mon 12:00 | missing-found-seen | seen_by: police; demeanour: d
Mon 13:10 | missing-cra-submitted | grade: medium; need: n
Mon 13:20 | missing-school-alerted | about: found; establishment: e; outcome: acknowledged
Mon 13:30 | missing-rhi-requested | authority: a
Mon 14:00 | missing-closed | summary: s | by sergeant
Mon 14:10 | exception-allowed | gate: missing-closure-approved/interview; reason: r | by duty-inspector
Mon 14:20 | missing-closed | summary: s | by sergeant
  refused: missing-closure-approved/interview at Mon 14:00

story: missing-closure-approved/cra
title: No assessment was submitted
start: 2026-03-02

Mon 10:00 | missing-reported | in_care: no
Mon 12:00 | missing-found-seen | seen_by: police; demeanour: d
Mon 13:00 | missing-prevention-interview | outcome: refused; refusal: r
Mon 13:20 | missing-school-alerted | about: found; establishment: e; outcome: acknowledged
Mon 13:30 | missing-rhi-requested | authority: a
Mon 14:00 | missing-closed | summary: s | by sergeant
Mon 14:10 | exception-allowed | gate: missing-closure-approved/cra; reason: r | by duty-inspector
Mon 14:20 | missing-closed | summary: s | by sergeant
  refused: missing-closure-approved/cra at Mon 14:00

story: missing-closure-approved/cra
title: Closed by an assessment since the report, and not by one before it
start: 2026-03-02

Mon 08:00 | assessment-submitted | grade: medium | case boy-before
Mon 10:00 | missing-reported | in_care: no | case boy-missing
Mon 12:00 | missing-found-seen | seen_by: police; demeanour: d | case boy-missing
Mon 13:00 | missing-prevention-interview | outcome: refused; refusal: r | case boy-missing
Mon 13:20 | missing-school-alerted | about: found; establishment: e; outcome: acknowledged | case boy-missing
Mon 13:30 | missing-rhi-requested | authority: a | case boy-missing
Mon 14:00 | missing-closed | summary: s | by sergeant | case boy-missing
Mon 14:10 | assessment-submitted | grade: medium | case boy-assessed
Mon 14:20 | missing-closed | summary: s | by sergeant | case boy-missing
  refused: missing-closure-approved/cra (boy-missing) at Mon 14:00

story: missing-closure-approved/school
title: The school does not know
start: 2026-03-02

Mon 10:00 | missing-reported | in_care: no
Mon 12:00 | missing-found-seen | seen_by: police; demeanour: d
Mon 13:00 | missing-prevention-interview | outcome: refused; refusal: r
Mon 13:10 | missing-cra-submitted | grade: medium; need: n
Mon 13:30 | missing-rhi-requested | authority: a
Mon 14:00 | missing-closed | summary: s | by sergeant
Mon 14:10 | exception-allowed | gate: missing-closure-approved/school; reason: r | by duty-inspector
Mon 14:20 | missing-closed | summary: s | by sergeant
  refused: missing-closure-approved/school at Mon 14:00

story: missing-closure-approved/return-interview
title: No return interview was asked for
start: 2026-03-02

Mon 10:00 | missing-reported | in_care: no
Mon 12:00 | missing-found-seen | seen_by: police; demeanour: d
Mon 13:00 | missing-prevention-interview | outcome: refused; refusal: r
Mon 13:10 | missing-cra-submitted | grade: medium; need: n
Mon 13:20 | missing-school-alerted | about: found; establishment: e; outcome: acknowledged
Mon 14:00 | missing-closed | summary: s | by sergeant
Mon 14:10 | exception-allowed | gate: missing-closure-approved/return-interview; reason: r | by duty-inspector
Mon 14:20 | missing-closed | summary: s | by sergeant
  refused: missing-closure-approved/return-interview at Mon 14:00

story: missing-closure-approved/plan
title: An earlier episode closes with the review that followed it, whatever came later
start: 2026-03-02

Mon 09:00 | missing-trigger-plan-written | actions: a | case boy-file
Mon 10:00 | missing-reported | in_care: no | case boy-1
Mon 12:00 | missing-found-seen | seen_by: police; demeanour: d | case boy-1
Mon 13:00 | missing-prevention-interview | outcome: refused; refusal: r | case boy-1
Mon 13:10 | missing-cra-submitted | grade: medium; need: n | case boy-1
Mon 13:20 | missing-school-alerted | about: found; establishment: e; outcome: acknowledged | case boy-1
Mon 13:30 | missing-rhi-requested | authority: a | case boy-1
Mon 14:30 | missing-trigger-plan-reviewed | actions: a | case boy-file
Mon 20:00 | missing-reported | in_care: no | case boy-2
Mon 22:00 | missing-found-seen | seen_by: police; demeanour: d | case boy-2
Tue 09:00 | missing-prevention-interview | outcome: refused; refusal: r | case boy-2
Tue 09:10 | missing-cra-submitted | grade: medium; need: n | case boy-2
Tue 09:20 | missing-school-alerted | about: found; establishment: e; outcome: acknowledged | case boy-2
Tue 09:30 | missing-rhi-requested | authority: a | case boy-2
Tue 10:00 | missing-closed | summary: s | by sergeant | case boy-1
Tue 10:10 | missing-closed | summary: s | by sergeant | case boy-2
  refused: missing-closure-approved/plan (boy-2) at Tue 10:10

story: missing-closure-approved/plan
title: The child's trigger plan was not reviewed
start: 2026-03-02

Mon 09:00 | missing-trigger-plan-written | actions: a | case boy-file
Mon 10:00 | missing-reported | in_care: no
Mon 12:00 | missing-found-seen | seen_by: police; demeanour: d
Mon 13:00 | missing-prevention-interview | outcome: refused; refusal: r
Mon 13:10 | missing-cra-submitted | grade: medium; need: n
Mon 13:20 | missing-school-alerted | about: found; establishment: e; outcome: acknowledged
Mon 13:30 | missing-rhi-requested | authority: a
Mon 14:00 | missing-closed | summary: s | by sergeant
Mon 14:30 | missing-trigger-plan-reviewed | actions: a | case boy-file
Mon 14:40 | missing-closed | summary: s | by sergeant
Mon 09:00 | missing-trigger-plan-written | actions: a | case girl-file
Mon 10:00 | missing-reported | in_care: no | case girl
Mon 12:00 | missing-found-seen | seen_by: police; demeanour: d | case girl
Mon 13:00 | missing-prevention-interview | outcome: refused; refusal: r | case girl
Mon 13:10 | missing-cra-submitted | grade: medium; need: n | case girl
Mon 13:20 | missing-school-alerted | about: found; establishment: e; outcome: acknowledged | case girl
Mon 13:30 | missing-rhi-requested | authority: a | case girl
Mon 14:00 | exception-allowed | gate: missing-closure-approved/plan; reason: r | by duty-inspector | case girl
Mon 14:10 | missing-closed | summary: s | by sergeant | case girl
  refused: missing-closure-approved/plan at Mon 14:00
