# Stories of the monthly sample and of the backlog: each is a test, and is printed in the rulebook.

story: cra-standard-audited
title: What was drawn is looked at within ten working days, and the ladder climbs where it is not
start: 2026-03-02

Mon 09:00 | assessment-drawn | month: 2026-02; seed: s; frame: 20; fingerprint: f | by safeguarding-sergeant | case boy-1
Tue 09:00 | assessment-audited | found: right; said: s | by safeguarding-inspector | officer another | case boy-1
Mon 09:00 | assessment-drawn | month: 2026-02; seed: s; frame: 20; fingerprint: f | by safeguarding-sergeant | case girl-1
Mon 09:00 | assessment-submitted | grade: standard | case baby-1
as at: 2026-03-24 10:00
  cra-standard-audited (boy-1): 2026-03-16 17:00 met
  cra-standard-audited (girl-1): 2026-03-16 17:00 overdue
  alert: cra-standard-audited (girl-1) to safeguarding-sergeant at 2026-03-15 17:00
  alert: cra-standard-audited (girl-1) to safeguarding-inspector at 2026-03-16 17:00
  alert: cra-standard-audited (girl-1) to head-of-public-protection at 2026-03-21 17:00
  silent: cra-standard-audited (baby-1)

story: cra-standard-audited/shared
title: What should have been shared is shared now, unless it was shared since
start: 2026-03-02

Mon 09:00 | assessment-audited | found: share; errors: floor; said: s | by safeguarding-sergeant | officer another | case boy-1
Mon 11:00 | assessment-shared | recipients: social-care | by safeguarding-unit | case boy-1
Mon 09:00 | assessment-audited | found: fault; errors: reason; said: s | by safeguarding-sergeant | officer another | case girl-1
Mon 09:00 | assessment-audited | found: right; said: s | by safeguarding-sergeant | officer another | case girl-2
Mon 08:00 | assessment-shared | recipients: social-care | by safeguarding-unit | case girl-3
Mon 09:00 | assessment-audited | found: share; errors: floor; said: s | by safeguarding-sergeant | officer another | case girl-3
Mon 08:00 | assessment-shared | recipients: school | by safeguarding-unit | case baby-1
Mon 09:00 | assessment-audited | found: share; errors: floor; said: s | by safeguarding-sergeant | officer another | case baby-1
as at: Tue 14:00
  cra-standard-audited/shared (boy-1): Mon 13:00 met
  silent: cra-standard-audited/shared (girl-1)
  silent: cra-standard-audited/shared (girl-2)
  silent: cra-standard-audited/shared (girl-3)
  cra-standard-audited/shared (baby-1): Mon 13:00 overdue
  alert: cra-standard-audited/shared (baby-1) to safeguarding-unit at Mon 12:00
  alert: cra-standard-audited/shared (baby-1) to safeguarding-sergeant at Mon 13:00
  alert: cra-standard-audited/shared (baby-1) to safeguarding-inspector at Mon 17:00
  alert: cra-standard-audited/shared (baby-1) to head-of-public-protection at Tue 13:00

story: cra-standard-audited/another
title: Whoever filed it, triaged it or allowed it unshared does not audit it
start: 2026-03-02

Mon 09:00 | assessment-triaged | rag: green; decided: alone; competent: yes; decision: file; research: r; why: w | by safeguarding-sergeant | officer triager | case boy-1
Mon 09:10 | assessment-unshared-allowed | reason: r; instead: i | by safeguarding-sergeant | officer lead | case boy-1
Mon 09:20 | assessment-grade-approved | child_focused: yes; decision: agreed; grade: standard | by sergeant | officer supervisor | case boy-1
Mon 09:21 | assessment-status-checked | status: not-known; authority: a; source: s | by safeguarding-unit | officer desk | case boy-1
Mon 09:30 | assessment-filed-unshared | reason: r | by safeguarding-unit | officer desk | case boy-1
Mon 10:00 | assessment-audited | found: right; said: s | by safeguarding-sergeant | officer desk | case boy-1
Mon 10:10 | assessment-audited | found: right; said: s | by safeguarding-sergeant | officer triager | case boy-1
Mon 10:20 | assessment-audited | found: right; said: s | by safeguarding-sergeant | officer lead | case boy-1
Mon 10:30 | assessment-audited | found: right; said: s | by safeguarding-sergeant | officer another | case boy-1
  refused: cra-standard-audited/another (boy-1) at Mon 10:00
  refused: cra-standard-audited/another (boy-1) at Mon 10:10
  refused: cra-standard-audited/another (boy-1) at Mon 10:20

story: cra-backlog-controlled
title: A day without triage is told to the unit's inspector; what was triaged or closed is not
start: 2026-03-02

Mon 10:00 | assessment-submitted | grade: standard | case boy-1
Mon 10:00 | assessment-submitted | grade: standard | case girl-1
Tue 09:59 | assessment-triaged | rag: green; decided: alone; competent: yes; decision: share; research: r; why: w | by safeguarding-unit | case girl-1
Mon 10:00 | assessment-submitted | grade: standard | case aunt-1
Mon 10:30 | assessment-triaged | rag: green; decided: alone; competent: yes; decision: share; research: r; why: w | by safeguarding-unit | case aunt-1
Mon 10:00 | assessment-submitted | grade: standard | case baby-1
Mon 11:00 | assessment-shared | recipients: school | by safeguarding-unit | case baby-1
Mon 12:00 | assessment-closed | summary: s | by safeguarding-unit | case baby-1
as at: Tue 12:00
  signal: cra-backlog-controlled (boy-1) at Tue 10:00
  alert: cra-backlog-controlled (boy-1) to safeguarding-inspector at Tue 10:00
  silent: cra-backlog-controlled (girl-1)
  silent: cra-backlog-controlled (aunt-1)
  silent: cra-backlog-controlled (baby-1)
