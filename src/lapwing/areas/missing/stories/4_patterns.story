# Stories of the rules about children who go missing again and again: each is a test, and is printed in the rulebook.

story: missing-repeat
title: The third episode in ninety days; one exactly ninety days before no longer counts
start: 2026-01-05

2026-01-05 10:00 | missing-reported | in_care: no | case boy-1
2026-02-02 10:00 | missing-reported | in_care: no | case boy-2
2026-04-05 10:59 | missing-reported | in_care: no | case boy-3
as at: 2026-04-05 12:00
  signal: missing-repeat (boy-3) at 2026-04-05 10:59
  alert: missing-repeat (boy-3) to missing-team at 2026-04-05 10:59

story: missing-strategy-repeat
title: Two episodes, and one exactly ninety days before, demand nothing
start: 2026-01-05

2026-01-05 10:00 | missing-reported | in_care: no | case boy-1
2026-02-02 10:00 | missing-reported | in_care: no | case boy-2
2026-04-05 11:00 | missing-reported | in_care: no | case boy-3
as at: 2026-04-05 12:00
  silent: missing-strategy-repeat (boy-3)

story: missing-strategy-repeat
title: A meeting is requested within a working day of the third episode; short episodes count
start: 2026-03-02

2026-03-02 10:00 | missing-reported | in_care: no | case boy-1
2026-03-04 10:00 | missing-reported | in_care: no | case boy-2
2026-03-09 10:00 | missing-reported | in_care: no | case boy-3
2026-03-10 17:00 | missing-intervention-meeting-requested | authority: a | case boy-3
  missing-strategy-repeat (boy-3): 2026-03-10 17:00 met
  missing-strategy-repeat/held (boy-3): 2026-03-17 17:00 open
  alert: missing-strategy-repeat (boy-3) to missing-team at Tue+1 13:00

story: missing-strategy-repeat
title: An episode opened in error is not counted
start: 2026-03-02

2026-03-02 10:00 | missing-reported | in_care: no | case boy-1
2026-03-04 10:00 | missing-reported | in_care: no | case boy-2
2026-03-04 10:30 | missing-not-missing | reason: in the bath | case boy-2 | by sergeant
2026-03-09 10:00 | missing-reported | in_care: no | case boy-3
  silent: missing-strategy-repeat (boy-3)

story: missing-strategy-repeat/held
title: Held within five working days of being asked for; the count then begins again
start: 2026-03-02

2026-03-02 10:00 | missing-reported | in_care: no | case boy-1
2026-03-04 10:00 | missing-reported | in_care: no | case boy-2
2026-03-09 10:00 | missing-reported | in_care: no | case boy-3
2026-03-10 12:00 | missing-intervention-meeting-requested | authority: a | case boy-3
2026-03-17 17:01 | missing-intervention-meeting-held | present: p; decisions: d; actions: a | case boy-3
2026-03-18 10:00 | missing-reported | in_care: no | case boy-4
2026-03-19 10:00 | missing-reported | in_care: no | case boy-5
  missing-strategy-repeat/held (boy-3): 2026-03-17 17:00 met late
  silent: missing-strategy-repeat (boy-5)
  alert: missing-strategy-repeat/held (boy-3) to missing-lead at Tue+2 17:00

story: missing-repeat-fifth
title: The fifth episode is a detective inspector's
start: 2026-03-02

2026-03-02 10:00 | missing-reported | in_care: no | case boy-1
2026-03-04 10:00 | missing-reported | in_care: no | case boy-2
2026-03-09 10:00 | missing-reported | in_care: no | case boy-3
2026-03-11 10:00 | missing-reported | in_care: no | case boy-4
2026-03-16 10:00 | missing-reported | in_care: no | case boy-5
  signal: missing-repeat-fifth (boy-5) at 2026-03-16 10:00
  alert: missing-repeat-fifth (boy-5) to safeguarding-inspector at 2026-03-16 10:00
  silent: missing-strategy-repeat/fifth (boy-4)

story: missing-strategy-repeat/fifth
title: Reviewed within a working day, by that rank
start: 2026-03-02

2026-03-02 10:00 | missing-reported | in_care: no | case boy-1
2026-03-04 10:00 | missing-reported | in_care: no | case boy-2
2026-03-09 10:00 | missing-reported | in_care: no | case boy-3
2026-03-11 10:00 | missing-reported | in_care: no | case boy-4
2026-03-16 10:00 | missing-reported | in_care: no | case boy-5
2026-03-16 12:00 | missing-pattern-reviewed | pattern: p; direction: d; significant_harm: no | case boy-5 | by sergeant
2026-03-17 17:00 | missing-pattern-reviewed | pattern: p; direction: d; significant_harm: no | case boy-5 | by safeguarding-inspector
  missing-strategy-repeat/fifth (boy-5): 2026-03-17 17:00 met
  alert: missing-strategy-repeat/fifth (boy-5) to safeguarding-inspector at Mon+2 10:00

story: missing-repeat-tenth
title: The tenth episode goes to the head of public protection
start: 2026-03-02

2026-03-02 10:00 | missing-reported | in_care: no | case boy-1
2026-03-04 10:00 | missing-reported | in_care: no | case boy-2
2026-03-09 10:00 | missing-reported | in_care: no | case boy-3
2026-03-11 10:00 | missing-reported | in_care: no | case boy-4
2026-03-16 10:00 | missing-reported | in_care: no | case boy-5
2026-03-18 10:00 | missing-reported | in_care: no | case boy-6
2026-03-23 10:00 | missing-reported | in_care: no | case boy-7
2026-03-25 10:00 | missing-reported | in_care: no | case boy-8
2026-03-30 10:00 | missing-reported | in_care: no | case boy-9
2026-04-01 10:00 | missing-reported | in_care: no | case boy-10
  signal: missing-repeat-tenth (boy-10) at 2026-04-01 10:00
  alert: missing-repeat-tenth (boy-10) to head-of-public-protection at 2026-04-01 10:00
  silent: missing-strategy-repeat/tenth (boy-9)

story: missing-strategy-repeat/tenth
title: Reviewed within a working day, by that rank
start: 2026-03-02

2026-03-02 10:00 | missing-reported | in_care: no | case boy-1
2026-03-04 10:00 | missing-reported | in_care: no | case boy-2
2026-03-09 10:00 | missing-reported | in_care: no | case boy-3
2026-03-11 10:00 | missing-reported | in_care: no | case boy-4
2026-03-16 10:00 | missing-reported | in_care: no | case boy-5
2026-03-18 10:00 | missing-reported | in_care: no | case boy-6
2026-03-23 10:00 | missing-reported | in_care: no | case boy-7
2026-03-25 10:00 | missing-reported | in_care: no | case boy-8
2026-03-30 10:00 | missing-reported | in_care: no | case boy-9
2026-04-01 10:00 | missing-reported | in_care: no | case boy-10
2026-04-02 09:00 | missing-pattern-reviewed | pattern: p; direction: d; significant_harm: no | case boy-10 | by safeguarding-inspector
2026-04-02 17:01 | missing-pattern-reviewed | pattern: p; direction: d; significant_harm: no | case boy-10 | by head-of-public-protection
  missing-strategy-repeat/tenth (boy-10): 2026-04-02 17:00 met late
  alert: missing-strategy-repeat/tenth (boy-10) to missing-lead at Thu+4 17:00

story: missing-strategy-repeat/harm
title: Where harm is suspected at the third episode, a strategy discussion is asked for as well
start: 2026-03-02

2026-03-02 10:00 | missing-reported | in_care: no | case boy-1
2026-03-04 10:00 | missing-reported | in_care: no | case boy-2
2026-03-09 10:00 | missing-reported | in_care: no | case boy-3
2026-03-10 12:00 | missing-intervention-meeting-requested | authority: a; significant_harm: yes | case boy-3
2026-03-11 17:00 | missing-strategy-requested | authority: a; reason: r | case boy-3
2026-03-10 12:00 | missing-intervention-meeting-requested | authority: a; significant_harm: yes | case girl
2026-03-10 12:00 | missing-intervention-meeting-requested | authority: a; significant_harm: no | case man
  missing-strategy-repeat/harm (boy-3): 2026-03-11 17:00 met
  missing-strategy-repeat/harm (girl): 2026-03-11 17:00 open
  silent: missing-strategy-repeat/harm (man)
  silent: missing-strategy-repeat/harm-known (boy-3)
  alert: missing-strategy-repeat/harm (boy-3) to missing-team at 2026-03-10 12:00

story: missing-strategy-repeat/harm
title: One asked for or held in this episode is enough; not asked for, the detective inspector hears
start: 2026-03-02

2026-03-02 10:00 | missing-reported | in_care: no | case boy-1
2026-03-02 13:00 | missing-strategy-requested | authority: a; reason: r | case boy-1
2026-03-03 10:00 | missing-pattern-reviewed | pattern: p; direction: d; significant_harm: yes | case boy-1
2026-03-04 10:00 | missing-reported | in_care: no | case boy-2
2026-03-05 10:00 | missing-pattern-reviewed | pattern: p; direction: d; significant_harm: yes | case boy-2
as at: 2026-03-09 09:00
  silent: missing-strategy-repeat/harm (boy-1)
  missing-strategy-repeat/harm (boy-2): 2026-03-06 17:00 overdue
  alert: missing-strategy-repeat/harm (boy-2) to safeguarding-inspector at 2026-03-06 17:00
  alert: missing-strategy-repeat/harm (boy-2) to head-of-public-protection at 2026-03-07 17:00

story: missing-strategy-repeat/harm
title: A discussion that is a case of its own is the one that was asked for, and held
start: 2026-03-02

2026-03-03 09:00 | missing-reported | in_care: no | case boy-1
2026-03-03 10:00 | missing-pattern-reviewed | pattern: p; direction: d; significant_harm: yes | case boy-1
2026-03-03 12:00 | missing-strategy-requested | authority: a; reason: r | case boy-1
2026-03-04 10:00 | meetings-strategy-held | present: police+social-care+health; decision: joint | case boy-strategy
2026-03-03 09:00 | missing-reported | in_care: no | case girl-1
2026-03-03 10:00 | missing-pattern-reviewed | pattern: p; direction: d; significant_harm: yes | case girl-1
2026-03-03 12:00 | meetings-strategy-requested | authority: a; reason: r; urgency: soon | case girl-strategy
  missing-strategy-repeat/harm (boy-1): 2026-03-04 17:00 met
  missing-strategy-repeat/harm-held (boy-1): 2026-03-04 17:00 met
  missing-strategy-repeat/harm (girl-1): 2026-03-04 17:00 met
  strategy-held-in-time (girl-strategy): 2026-03-04 17:00 open

story: missing-strategy-repeat/harm-known
title: Not known is never no: somebody finds out within a working day
start: 2026-03-02

2026-03-02 10:00 | missing-reported | in_care: no | case boy-1
2026-03-03 10:00 | missing-intervention-meeting-requested | authority: a; significant_harm: unknown | case boy-1
2026-03-04 17:00 | missing-pattern-reviewed | pattern: p; direction: d; significant_harm: no | case boy-1
2026-03-02 10:00 | missing-reported | in_care: no | case girl-1
2026-03-03 10:00 | missing-pattern-reviewed | pattern: p; direction: d; significant_harm: unknown | case girl-1
2026-03-04 17:01 | missing-strategy-requested | authority: a; reason: r | case girl-1
2026-03-05 10:00 | missing-pattern-reviewed | pattern: p; direction: d; significant_harm: unknown | case girl-1
  missing-strategy-repeat/harm-known (boy-1): 2026-03-04 17:00 met
  missing-strategy-repeat/harm-known (girl-1): 2026-03-04 17:00 met late
  silent: missing-strategy-repeat/harm (boy-1)
  alert: missing-strategy-repeat/harm-known (boy-1) to missing-team at 2026-03-03 10:00
  alert: missing-strategy-repeat/harm-known (girl-1) to safeguarding-inspector at 2026-03-04 17:00

story: missing-strategy-repeat/harm-held
title: Held within a working day of being asked for, also when the child is back
start: 2026-03-02

2026-03-02 10:00 | missing-reported | in_care: no | case boy-1
2026-03-02 12:00 | missing-found-seen | seen_by: police; demeanour: d | case boy-1
2026-03-03 10:00 | missing-pattern-reviewed | pattern: p; direction: d; significant_harm: yes | case boy-1
2026-03-03 12:00 | missing-strategy-requested | authority: a; reason: r | case boy-1
2026-03-04 17:00 | missing-strategy-held | present: p; shared: s; decisions: d | case boy-1
2026-03-05 12:00 | missing-strategy-requested | authority: a; reason: r | case boy-1
2026-03-03 10:00 | missing-pattern-reviewed | pattern: p; direction: d; significant_harm: yes | case girl-1
2026-03-03 12:00 | missing-strategy-requested | authority: a; reason: r | case girl-1
2026-03-03 12:00 | missing-strategy-requested | authority: a; reason: r | case man
  missing-strategy-repeat/harm-held (boy-1): 2026-03-04 17:00 met
  missing-strategy-repeat/harm-held (girl-1): 2026-03-04 17:00 overdue
  silent: missing-strategy-repeat/harm-held (man)
  alert: missing-strategy-repeat/harm-held (girl-1) to missing-team at 2026-03-03 12:00
  alert: missing-strategy-repeat/harm-held (girl-1) to safeguarding-inspector at 2026-03-04 17:00

story: missing-repeat-fifth
title: A meeting does not begin the count again, an inspector's review does
start: 2026-03-02

2026-03-02 10:00 | missing-reported | in_care: no | case boy-1
2026-03-04 10:00 | missing-reported | in_care: no | case boy-2
2026-03-09 10:00 | missing-reported | in_care: no | case boy-3
2026-03-10 10:00 | missing-intervention-meeting-held | present: p; decisions: d; actions: a | case boy-3
2026-03-11 10:00 | missing-reported | in_care: no | case boy-4
2026-03-16 10:00 | missing-reported | in_care: no | case boy-5
2026-03-16 11:00 | missing-pattern-reviewed | pattern: p; direction: d; significant_harm: no | case boy-5 | by sergeant
2026-03-17 09:00 | missing-reported | in_care: no | case boy-6
2026-03-17 10:00 | missing-pattern-reviewed | pattern: p; direction: d; significant_harm: no | case boy-6 | by safeguarding-inspector
2026-03-18 10:00 | missing-reported | in_care: no | case boy-7
2026-03-19 10:00 | missing-reported | in_care: no | case boy-8
2026-03-20 10:00 | missing-reported | in_care: no | case boy-9
2026-03-21 10:00 | missing-reported | in_care: no | case boy-10
2026-03-22 10:00 | missing-reported | in_care: no | case boy-11
  signal: missing-repeat-fifth (boy-5) at 2026-03-16 10:00
  signal: missing-repeat-fifth (boy-6) at 2026-03-17 09:00
  silent: missing-repeat-fifth (boy-7)
  silent: missing-repeat-fifth (boy-10)
  signal: missing-repeat-fifth (boy-11) at 2026-03-22 10:00
  signal: missing-repeat-tenth (boy-10) at 2026-03-21 10:00

story: missing-repeat-tenth
title: An inspector's review does not begin the count again, that of the head of public protection does
start: 2026-03-02

2026-03-02 10:00 | missing-reported | in_care: no | case boy-1
2026-03-03 10:00 | missing-reported | in_care: no | case boy-2
2026-03-04 10:00 | missing-reported | in_care: no | case boy-3
2026-03-05 10:00 | missing-reported | in_care: no | case boy-4
2026-03-06 10:00 | missing-reported | in_care: no | case boy-5
2026-03-06 12:00 | missing-pattern-reviewed | pattern: p; direction: d; significant_harm: no | case boy-5 | by safeguarding-inspector
2026-03-07 10:00 | missing-reported | in_care: no | case boy-6
2026-03-08 10:00 | missing-reported | in_care: no | case boy-7
2026-03-09 10:00 | missing-reported | in_care: no | case boy-8
2026-03-10 10:00 | missing-reported | in_care: no | case boy-9
2026-03-11 10:00 | missing-reported | in_care: no | case boy-10
2026-03-11 12:00 | missing-pattern-reviewed | pattern: p; direction: d; significant_harm: no | case boy-10 | by head-of-public-protection
2026-03-12 10:00 | missing-reported | in_care: no | case boy-11
  signal: missing-repeat-tenth (boy-10) at 2026-03-11 10:00
  silent: missing-repeat-tenth (boy-11)

story: missing-repeat-short
title: Three in four weeks is escalation; one exactly four weeks before no longer counts
start: 2026-03-02

2026-03-02 10:00 | missing-reported | in_care: no | case boy-1
2026-03-10 10:00 | missing-reported | in_care: no | case boy-2
2026-03-30 10:59 | missing-reported | in_care: no | case boy-3
2026-03-02 10:00 | missing-reported | in_care: no | case girl-1
2026-03-10 10:00 | missing-reported | in_care: no | case girl-2
2026-03-30 11:00 | missing-reported | in_care: no | case girl-3
  silent: missing-repeat-short (girl-3)
  signal: missing-repeat-short (boy-3) at 2026-03-30 10:59
  alert: missing-repeat-short (boy-3) to missing-team at 2026-03-30 10:59

story: missing-repeat-year
title: Six in a year, however far apart
start: 2026-03-02

2025-06-02 10:00 | missing-reported | in_care: no | case boy-1
2025-08-04 10:00 | missing-reported | in_care: no | case boy-2
2025-10-06 10:00 | missing-reported | in_care: no | case boy-3
2025-12-08 10:00 | missing-reported | in_care: no | case boy-4
2026-02-09 10:00 | missing-reported | in_care: no | case boy-5
2026-06-02 09:59 | missing-reported | in_care: no | case boy-6
2025-05-25 10:00 | missing-reported | in_care: no | case girl-1
2025-08-04 10:00 | missing-reported | in_care: no | case girl-2
2025-10-06 10:00 | missing-reported | in_care: no | case girl-3
2025-12-08 10:00 | missing-reported | in_care: no | case girl-4
2026-02-09 10:00 | missing-reported | in_care: no | case girl-5
2026-05-25 10:00 | missing-reported | in_care: no | case girl-6
as at: 2026-06-02 12:00
  silent: missing-repeat-year (girl-6)
  signal: missing-repeat-year (boy-6) at 2026-06-02 09:59
  alert: missing-repeat-year (boy-6) to missing-team at 2026-06-02 09:59

story: missing-proactive-plan
title: A plan within five working days of the pattern, whichever count showed it
start: 2026-03-02

2026-03-02 10:00 | missing-reported | in_care: no | case boy-1
2026-03-04 10:00 | missing-reported | in_care: no | case boy-2
2026-03-09 10:00 | missing-reported | in_care: no | case boy-3
2026-03-16 17:00 | missing-proactive-plan-written | aims: a; actions: a; for_officers: f | case boy-file
2025-06-02 10:00 | missing-reported | in_care: no | case girl-1
2025-08-04 10:00 | missing-reported | in_care: no | case girl-2
2025-10-06 10:00 | missing-reported | in_care: no | case girl-3
2025-12-08 10:00 | missing-reported | in_care: no | case girl-4
2026-02-09 10:00 | missing-reported | in_care: no | case girl-5
2026-05-25 10:00 | missing-reported | in_care: no | case girl-6
as at: 2026-06-02 17:01
  missing-proactive-plan (boy-3): 2026-03-16 17:00 met
  missing-proactive-plan (girl-6): 2026-06-02 17:00 overdue
  alert: missing-proactive-plan (girl-6) to missing-lead at 2026-06-02 17:00

story: missing-proactive-plan/incident
title: Whoever made the plan hears of the child at once
start: 2026-03-02

Mon 09:00 | missing-proactive-plan-written | aims: a; actions: a; for_officers: f | case boy-file
Tue 10:00 | missing-reported | in_care: no
Wed 09:00 | missing-proactive-plan-ended | reason: r | case boy-file
Thu 10:00 | missing-reported | in_care: no | case boy-2
Tue 10:00 | missing-reported | in_care: no | case girl
Tue 22:00 | contact-received | children: yes | case boy-call
  signal: missing-proactive-plan/incident at Tue 10:00
  signal: missing-proactive-plan/incident (boy-call) at Tue 22:00
  alert: missing-proactive-plan/incident to missing-team at Tue 10:00
