# Stories of sharing an assessment, or filing it: each is a test, and is printed in the rulebook.

story: cra-shared
title: A high one is shared within four working hours, across the Easter weekend
start: 2026-03-30

2026-04-02 15:30 | assessment-submitted | grade: high; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no
2026-04-02 16:00 | assessment-grade-approved | child_focused: yes; decision: agreed; grade: high | by sergeant | officer supervisor
2026-04-07 12:00 | assessment-shared | recipients: social-care + school; names: n; what: w; power: children-act-2004; consent: obtained; receipt: r | by safeguarding-unit
2026-04-02 15:30 | assessment-submitted | grade: high; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case girl
2026-04-02 16:00 | assessment-grade-approved | child_focused: yes; decision: agreed; grade: high | by sergeant | officer supervisor | case girl
2026-04-07 12:01 | assessment-shared | recipients: social-care; names: n; what: w; power: children-act-2004; consent: obtained; receipt: r | by safeguarding-unit | case girl
  cra-shared: 2026-04-07 12:00 met
  cra-shared (girl): 2026-04-07 12:00 met late
  alert: cra-shared (girl) to safeguarding-unit at 2026-04-07 11:00
  alert: cra-shared (girl) to safeguarding-sergeant at 2026-04-07 12:00

story: cra-shared
title: A medium one within twenty-four working hours; telling the school alone is not enough
start: 2026-03-02

Mon 10:00 | assessment-submitted | grade: medium; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no
Mon 11:00 | assessment-grade-approved | child_focused: yes; decision: agreed; grade: medium | by sergeant | officer supervisor
Tue 11:00 | assessment-shared | recipients: school; names: n; what: w; power: children-act-2004; consent: obtained; receipt: r | by safeguarding-unit
Thu 11:01 | assessment-shared | recipients: social-care; names: n; what: w; power: children-act-2004; consent: obtained; receipt: r | by safeguarding-unit
  cra-shared: Thu 11:00 met late

story: cra-shared
title: A package that is sent to social care is sharing it; one for the school alone is not
start: 2026-03-02

Mon 10:00 | assessment-submitted | grade: medium; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no
Mon 11:00 | assessment-grade-approved | child_focused: yes; decision: agreed; grade: medium | by sergeant | officer supervisor
Tue 11:00 | package-sent | agency: the-school; recipients: school; package: p; reference: r; version: 1; digest: d; gateway: CA04-10/11; why: w; asked: a; made_by: somebody; looked: second-look | by safeguarding-unit
Tue 12:00 | package-sent | agency: the-council; recipients: social-care; package: p; reference: r; version: 1; digest: d; gateway: CA04-10/11; why: w; asked: a; made_by: somebody; looked: second-look | by safeguarding-unit
Wed 10:00 | assessment-closed | summary: s | by safeguarding-unit
  cra-shared: Thu 11:00 met
  referral-la-decision/acknowledged: Wed 17:00 open
  refused: referral-la-decision/closed at Wed 10:00

story: cra-shared
title: A standard one that reaches the floor within seventy-two; one that does not is not shared
start: 2026-03-02

Mon 10:00 | assessment-submitted | grade: standard; domestic_abuse: yes; significant_harm: no; sexual_image: no; exploitation: no
Mon 11:00 | assessment-grade-approved | child_focused: yes; decision: agreed; grade: standard | by sergeant | officer supervisor
Fri+1 11:00 | assessment-shared | recipients: social-care; names: n; what: w; power: children-act-2004; consent: obtained; receipt: r | by safeguarding-unit
Mon 10:00 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case girl
Mon 11:00 | assessment-grade-approved | child_focused: yes; decision: agreed; grade: standard | by sergeant | officer supervisor | case girl
  cra-shared: Fri+1 11:00 met
  silent: cra-shared (girl)

story: cra-shared
title: What was high is not waited for because it was first thought standard
start: 2026-03-02

Mon 10:00 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: yes
Mon 11:00 | assessment-grade-approved | child_focused: yes; decision: agreed; grade: standard | by sergeant | officer supervisor
Tue 09:00 | assessment-grade-approved | child_focused: yes; decision: changed; grade: high; why_changed: w | by sergeant | officer supervisor
Tue 14:00 | assessment-shared | recipients: social-care; names: n; what: w; power: children-act-2004; consent: obtained; receipt: r | by safeguarding-unit
  cra-shared: Tue 13:00 met late

story: cra-shared
title: Decided to be shared, or found to be known, after the grade was approved
start: 2026-03-02

Mon 10:00 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no
Mon 11:00 | assessment-grade-approved | child_focused: yes; decision: agreed; grade: standard | by sergeant | officer supervisor
Mon 12:00 | assessment-triaged | rag: green; decided: alone; competent: yes; decision: share; research: r; why: w | by safeguarding-unit
Mon 10:00 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case girl
Mon 11:00 | assessment-grade-approved | child_focused: yes; decision: agreed; grade: standard | by sergeant | officer supervisor | case girl
Mon 13:00 | assessment-status-checked | status: plan; authority: a; source: s | by safeguarding-unit | case girl
Mon 10:00 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case baby
Mon 11:00 | assessment-grade-approved | child_focused: yes; decision: agreed; grade: standard | by sergeant | officer supervisor | case baby
Mon 13:00 | assessment-status-checked | status: closed; authority: a; source: s | by safeguarding-unit | case baby
  cra-shared: Fri+1 12:00 open
  cra-shared (girl): Fri+1 13:00 open
  silent: cra-shared (baby)

story: cra-shared
title: What has been shared before it was graded, or found to be known, is not shared again
start: 2026-03-02

Mon 10:00 | assessment-submitted | grade: high; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no
Mon 10:30 | assessment-shared | recipients: social-care; names: n; what: w; power: children-act-2004; consent: obtained; receipt: r | by safeguarding-unit
Mon 11:00 | assessment-grade-approved | child_focused: yes; decision: agreed; grade: high | by sergeant | officer supervisor
Mon 10:00 | assessment-submitted | grade: standard; domestic_abuse: yes; significant_harm: no; sexual_image: no; exploitation: no | case girl
Mon 10:30 | assessment-shared | recipients: social-care; names: n; what: w; power: children-act-2004; consent: obtained; receipt: r | by safeguarding-unit | case girl
Mon 11:00 | assessment-grade-approved | child_focused: yes; decision: agreed; grade: standard | by sergeant | officer supervisor | case girl
Mon 10:00 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case baby
Mon 10:30 | assessment-shared | recipients: social-care; names: n; what: w; power: children-act-2004; consent: obtained; receipt: r | by safeguarding-unit | case baby
Mon 10:40 | assessment-status-checked | status: plan; authority: a; source: s | by safeguarding-unit | case baby
Mon 11:00 | assessment-grade-approved | child_focused: yes; decision: agreed; grade: standard | by sergeant | officer supervisor | case baby
Mon 11:30 | assessment-status-checked | status: open; authority: a; source: s | by safeguarding-unit | case baby
Mon 12:00 | assessment-triaged | rag: green; decided: alone; competent: yes; decision: share; research: r; why: w | by safeguarding-unit | case baby
Mon 09:00 | missing-reported | in_care: no | case other-missing
Mon 10:00 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case other
Mon 10:30 | assessment-shared | recipients: social-care; names: n; what: w; power: children-act-2004; consent: obtained; receipt: r | by safeguarding-unit | case other
Mon 11:00 | assessment-grade-approved | child_focused: yes; decision: agreed; grade: standard | by sergeant | officer supervisor | case other
Mon 09:00 | detention-arrived | how: arrested; age: 15 | case held-custody
Mon 10:00 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case held
Mon 10:30 | assessment-shared | recipients: social-care; names: n; what: w; power: children-act-2004; consent: obtained; receipt: r | by safeguarding-unit | case held
Mon 11:00 | assessment-grade-approved | child_focused: yes; decision: agreed; grade: standard | by sergeant | officer supervisor | case held
Mon 10:00 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case many-1
Mon 10:01 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case many-2
Mon 10:02 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case many-3
Mon 10:30 | assessment-shared | recipients: social-care; names: n; what: w; power: children-act-2004; consent: obtained; receipt: r | by safeguarding-unit | case many-3
Mon 11:00 | assessment-grade-approved | child_focused: yes; decision: agreed; grade: standard | by sergeant | officer supervisor | case many-3
  silent: cra-shared
  silent: cra-shared (girl)
  silent: cra-shared (baby)
  silent: cra-shared (other)
  silent: cra-shared (held)
  silent: cra-shared (many-3)
  silent: cra-csc-status-checked (girl)

story: cra-shared
title: Known before it was graded; a strategy discussion is decided on; and nobody graded it yet
start: 2026-03-02

Mon 10:00 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case boy
Mon 10:40 | assessment-status-checked | status: open; authority: a; source: s | by safeguarding-unit | case boy
Mon 11:00 | assessment-grade-approved | child_focused: yes; decision: agreed; grade: standard | by sergeant | officer supervisor | case boy
Mon 10:00 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case girl
Mon 10:40 | assessment-status-checked | status: looked-after; authority: a; source: s | by safeguarding-unit | case girl
Mon 11:00 | assessment-grade-approved | child_focused: yes; decision: agreed; grade: standard | by sergeant | officer supervisor | case girl
Mon 10:00 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case baby
Mon 11:00 | assessment-grade-approved | child_focused: yes; decision: agreed; grade: standard | by sergeant | officer supervisor | case baby
Mon 12:00 | assessment-triaged | rag: green; decided: alone; competent: yes; decision: strategy; research: r; why: w | by safeguarding-unit | case baby
Mon 10:00 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case other
Mon 10:40 | assessment-status-checked | status: plan; authority: a; source: s | by safeguarding-unit | case other
  cra-shared: Fri+1 11:00 open
  cra-shared (girl): Fri+1 11:00 open
  cra-shared (baby): Fri+1 12:00 open
  silent: cra-shared (other)

story: cra-shared
title: Nobody does anything: who hears of it, one after the other
start: 2026-03-02

Mon 10:00 | assessment-submitted | grade: standard; domestic_abuse: yes; significant_harm: yes; sexual_image: no; exploitation: no
Mon 11:00 | assessment-grade-approved | child_focused: yes; decision: agreed; grade: standard | by sergeant | officer supervisor
Mon 10:00 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: unknown; sexual_image: no; exploitation: no | case girl
Mon 12:00 | assessment-triaged | rag: green; decided: alone; competent: yes; decision: strategy; research: r; why: w | by safeguarding-unit | case girl
as at: Mon+2 09:00
  cra-shared: Fri+1 11:00 overdue
  cra-shared/harm (girl): Tue 00:00 overdue
  alert: cra-submitted/telephone to duty-inspector at Mon 10:30
  alert: referral-s47-threshold to safeguarding-inspector at Mon 13:00
  alert: referral-s47-threshold/triaged (girl) to safeguarding-inspector at Tue 01:00
  alert: cra-grade-approved (girl) to safeguarding-sergeant at Tue 02:00
  alert: cra-csc-status-checked to safeguarding-inspector at Tue 21:00
  alert: cra-csc-status-checked to head-of-public-protection at Wed 17:00
  alert: cra-triage-competent/triaged to safeguarding-inspector at Tue 14:00
  alert: cra-triage-competent/triaged to head-of-public-protection at Wed 10:00
  alert: cra-shared to safeguarding-inspector at Fri+1 15:00
  alert: cra-shared to head-of-public-protection at Sat+1 11:00
  alert: cra-shared/harm to safeguarding-inspector at Tue 04:00
  alert: cra-shared/harm to head-of-public-protection at Wed 00:00

story: cra-shared/harm
title: What was told by telephone is written the same day, also when it was late in the day
start: 2026-03-02

Mon 22:00 | assessment-submitted | grade: high; domestic_abuse: no; significant_harm: yes; sexual_image: no; exploitation: no
Mon 22:05 | assessment-immediate-referral | authority: a; told: t; said: s; answer: a
Mon 23:59 | assessment-shared | recipients: social-care; names: n; what: w; power: children-act-2004; consent: obtained; receipt: r | by safeguarding-unit
Mon 08:00 | assessment-submitted | grade: high; domestic_abuse: no; significant_harm: yes; sexual_image: no; exploitation: no | case girl
Mon 08:05 | assessment-immediate-referral | authority: a; told: t; said: s; answer: a | case girl
Tue 00:01 | assessment-shared | recipients: social-care; names: n; what: w; power: children-act-2004; consent: obtained; receipt: r | by safeguarding-unit | case girl
Mon 08:00 | assessment-submitted | grade: high; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case baby
  cra-shared/harm: Tue 00:00 met
  cra-shared/harm (girl): Tue 00:00 met late
  silent: cra-shared/harm (baby)
  alert: cra-shared/harm (girl) to safeguarding-unit at Mon 23:00
  alert: cra-shared/harm (girl) to safeguarding-sergeant at Tue 00:00

story: cra-csc-status-checked
title: A working day to ask; a Friday evening counts from Monday; what is shared need not be asked
start: 2026-03-02

Mon 10:00 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no
Mon 11:00 | assessment-grade-approved | child_focused: yes; decision: agreed; grade: standard | by sergeant | officer supervisor
Tue 17:00 | assessment-status-checked | status: closed; authority: a; source: s | by safeguarding-unit
Fri 18:00 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case girl
Fri 18:30 | assessment-grade-approved | child_focused: yes; decision: agreed; grade: standard | by sergeant | officer supervisor | case girl
Tue+1 17:01 | assessment-status-checked | status: not-known; authority: a; source: s | by safeguarding-unit | case girl
Mon 10:00 | assessment-submitted | grade: standard; domestic_abuse: yes; significant_harm: no; sexual_image: no; exploitation: no | case baby
Mon 11:00 | assessment-grade-approved | child_focused: yes; decision: agreed; grade: standard | by sergeant | officer supervisor | case baby
Mon 12:00 | assessment-shared | recipients: social-care; names: n; what: w; power: children-act-2004; consent: obtained; receipt: r | by safeguarding-unit | case baby
Mon 10:00 | assessment-submitted | grade: high; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case other
Mon 11:00 | assessment-grade-approved | child_focused: yes; decision: agreed; grade: high | by sergeant | officer supervisor | case other
  cra-csc-status-checked: Tue 17:00 met
  cra-csc-status-checked (girl): Tue+1 17:00 met late
  cra-csc-status-checked (baby): Tue 17:00 ended
  silent: cra-csc-status-checked (other)
  alert: cra-csc-status-checked (girl) to safeguarding-unit at Tue+1 16:00
  alert: cra-csc-status-checked (girl) to safeguarding-sergeant at Tue+1 17:00

story: cra-csc-status-checked/filed
title: Not filed before social care was asked
start: 2026-03-02

Mon 10:00 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no
Mon 11:00 | assessment-grade-approved | child_focused: yes; decision: agreed; grade: standard | by sergeant | officer supervisor
Mon 12:00 | assessment-triaged | rag: green; decided: alone; competent: yes; decision: file; research: r; why: w | by safeguarding-unit
Mon 12:10 | assessment-filed-unshared | reason: r | by safeguarding-unit
Mon 14:00 | assessment-status-checked | status: not-known; authority: a; source: s | by safeguarding-unit
Mon 14:10 | assessment-filed-unshared | reason: r | by safeguarding-unit
  refused: cra-csc-status-checked/filed at Mon 12:10

story: cra-standard-share-floor/known
title: A standard one of a child already on a plan, which somebody tries to file
start: 2026-03-02

Mon 10:00 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no
Mon 11:00 | assessment-grade-approved | child_focused: yes; decision: agreed; grade: standard | by sergeant | officer supervisor
Mon 11:30 | assessment-triaged | rag: green; decided: alone; competent: yes; decision: file; research: r; why: w | by safeguarding-unit
Mon 12:00 | assessment-unshared-allowed | reason: r; instead: i | by safeguarding-sergeant
Mon 13:00 | assessment-status-checked | status: plan; authority: a; source: s | by safeguarding-unit
Mon 13:10 | assessment-filed-unshared | reason: r | by safeguarding-unit
Mon 13:20 | assessment-unshared-allowed | reason: r; instead: i | by safeguarding-unit
Mon 13:21 | assessment-filed-unshared | reason: r | by safeguarding-unit
Mon 13:30 | assessment-unshared-allowed | reason: r; instead: i | by safeguarding-sergeant
Mon 13:40 | assessment-filed-unshared | reason: r | by safeguarding-unit
  refused: cra-standard-share-floor/known at Mon 13:10
  refused: cra-standard-share-floor/known at Mon 13:21
  cra-shared: Fri+1 13:00 ended

story: cra-standard-share-floor/known
title: Also one who is looked after, or whose case is open; and leave is asked for anew after a new grade
start: 2026-03-02

Mon 10:00 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no
Mon 11:00 | assessment-grade-approved | child_focused: yes; decision: agreed; grade: standard | by sergeant | officer supervisor
Mon 11:30 | assessment-triaged | rag: green; decided: alone; competent: yes; decision: file; research: r; why: w | by safeguarding-unit
Mon 12:00 | assessment-status-checked | status: open; authority: a; source: s | by safeguarding-unit
Mon 12:10 | assessment-filed-unshared | reason: r | by safeguarding-unit
Mon 12:20 | assessment-unshared-allowed | reason: r; instead: i | by safeguarding-sergeant
Mon 12:30 | assessment-grade-approved | child_focused: yes; decision: agreed; grade: standard | by sergeant | officer supervisor
Mon 12:40 | assessment-filed-unshared | reason: r | by safeguarding-unit
Mon 10:00 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case girl
Mon 11:00 | assessment-grade-approved | child_focused: yes; decision: agreed; grade: standard | by sergeant | officer supervisor | case girl
Mon 11:30 | assessment-triaged | rag: green; decided: alone; competent: yes; decision: file; research: r; why: w | by safeguarding-unit | case girl
Mon 12:00 | assessment-status-checked | status: looked-after; authority: a; source: s | by safeguarding-unit | case girl
Mon 12:10 | assessment-filed-unshared | reason: r | by safeguarding-unit | case girl
  refused: cra-standard-share-floor/known at Mon 12:10
  refused: cra-standard-share-floor/known at Mon 12:40
  refused: cra-standard-share-floor/known (girl) at Mon 12:10

story: cra-standard-share-floor/image
title: A picture that went round a school year, graded standard, which somebody tries to file
start: 2026-03-02

Mon 10:00 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: yes; exploitation: no
Mon 11:00 | assessment-grade-approved | child_focused: yes; decision: agreed; grade: standard | by sergeant | officer supervisor
Mon 11:30 | assessment-triaged | rag: green; decided: alone; competent: yes; decision: file; research: r; why: w | by safeguarding-unit
Mon 12:00 | assessment-status-checked | status: not-known; authority: a; source: s | by safeguarding-unit
Mon 12:10 | assessment-filed-unshared | reason: r | by safeguarding-unit
Mon 12:20 | assessment-unshared-allowed | reason: r; instead: i | by safeguarding-sergeant
Mon 12:30 | assessment-filed-unshared | reason: r | by safeguarding-unit
Mon 10:00 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: yes; exploitation: no | case girl
Mon 11:00 | assessment-grade-approved | child_focused: yes; decision: agreed; grade: standard | by sergeant | officer supervisor | case girl
Tue 10:00 | assessment-shared | recipients: social-care; names: n; what: w; power: children-act-2004; consent: obtained; receipt: r | by safeguarding-unit | case girl
  refused: cra-standard-share-floor/image at Mon 12:10
  cra-shared: Fri+1 11:00 ended
  cra-shared (girl): Fri+1 11:00 met

story: cra-standard-share-floor/harm
title: Likely to be harmed, graded standard all the same, and somebody tries to file it
start: 2026-03-02

Mon 10:00 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: yes; sexual_image: no; exploitation: no
Mon 11:00 | assessment-grade-approved | child_focused: yes; decision: agreed; grade: standard | by sergeant | officer supervisor
Mon 11:30 | assessment-triaged | rag: green; decided: alone; competent: yes; decision: file; research: r; why: w | by safeguarding-unit
Mon 12:00 | assessment-status-checked | status: not-known; authority: a; source: s | by safeguarding-unit
Mon 12:10 | assessment-filed-unshared | reason: r | by safeguarding-unit
Mon 12:20 | assessment-unshared-allowed | reason: r; instead: i | by safeguarding-sergeant
Mon 12:30 | assessment-filed-unshared | reason: r | by safeguarding-unit
Mon 10:00 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: unknown; sexual_image: no; exploitation: no | case girl
Mon 11:00 | assessment-grade-approved | child_focused: yes; decision: agreed; grade: standard | by sergeant | officer supervisor | case girl
Mon 11:30 | assessment-triaged | rag: green; decided: alone; competent: yes; decision: file; research: r; why: w | by safeguarding-unit | case girl
Mon 12:00 | assessment-status-checked | status: not-known; authority: a; source: s | by safeguarding-unit | case girl
Mon 12:10 | assessment-filed-unshared | reason: r | by safeguarding-unit | case girl
Mon 10:00 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: yes; sexual_image: no; exploitation: no | case baby
Mon 11:00 | assessment-grade-approved | child_focused: yes; decision: agreed; grade: standard | by sergeant | officer supervisor | case baby
  refused: cra-standard-share-floor/harm at Mon 12:10
  refused: cra-standard-share-floor/not-known (girl) at Mon 12:10
  cra-shared/harm: Tue 00:00 ended
  cra-shared: Fri+1 11:00 ended
  cra-shared (baby): Fri+1 11:00 open

story: cra-standard-share-floor/domestic-abuse
title: A shouting match that was a standard grade and is shared all the same
start: 2026-03-02

Mon 10:00 | assessment-submitted | grade: standard; domestic_abuse: yes; significant_harm: no; sexual_image: no; exploitation: no
Mon 11:00 | assessment-grade-approved | child_focused: yes; decision: agreed; grade: standard | by sergeant | officer supervisor
Mon 11:30 | assessment-triaged | rag: green; decided: alone; competent: yes; decision: file; research: r; why: w | by safeguarding-unit
Mon 12:00 | assessment-status-checked | status: not-known; authority: a; source: s | by safeguarding-unit
Mon 12:10 | assessment-filed-unshared | reason: r | by safeguarding-unit
Mon 12:20 | assessment-unshared-allowed | reason: r; instead: i | by safeguarding-sergeant
Mon 12:30 | assessment-filed-unshared | reason: r | by safeguarding-unit
  refused: cra-standard-share-floor/domestic-abuse at Mon 12:10

story: cra-standard-share-floor/exploitation
title: New trainers, a second phone, and nobody asks who paid for them
start: 2026-03-02

Mon 10:00 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: yes
Mon 11:00 | assessment-grade-approved | child_focused: yes; decision: agreed; grade: standard | by sergeant | officer supervisor
Mon 11:30 | assessment-triaged | rag: green; decided: alone; competent: yes; decision: file; research: r; why: w | by safeguarding-unit
Mon 12:00 | assessment-status-checked | status: not-known; authority: a; source: s | by safeguarding-unit
Mon 12:10 | assessment-filed-unshared | reason: r | by safeguarding-unit
Mon 12:20 | assessment-unshared-allowed | reason: r; instead: i | by safeguarding-sergeant
Mon 12:30 | assessment-filed-unshared | reason: r | by safeguarding-unit
  refused: cra-standard-share-floor/exploitation at Mon 12:10
  cra-shared: Fri+1 11:00 ended

story: cra-standard-share-floor/missing
title: Ninety days after a missing episode it reaches the floor, and a minute later it does not
start: 2026-03-02

2026-03-02 10:00 | missing-reported | in_care: no | case boy-missing
2026-05-31 09:50 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case boy-1
2026-05-31 09:51 | assessment-status-checked | status: not-known; authority: a; source: s | by safeguarding-unit | case boy-1
2026-05-31 09:52 | assessment-triaged | rag: green; decided: alone; competent: yes; decision: file; research: r; why: w | by safeguarding-unit | case boy-1
2026-05-31 09:55 | assessment-grade-approved | child_focused: yes; decision: agreed; grade: standard | by sergeant | officer supervisor | case boy-1
2026-05-31 10:00 | assessment-filed-unshared | reason: r | by safeguarding-unit | case boy-1
2026-05-31 09:50 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case boy-2
2026-05-31 09:51 | assessment-status-checked | status: not-known; authority: a; source: s | by safeguarding-unit | case boy-2
2026-05-31 09:52 | assessment-triaged | rag: green; decided: alone; competent: yes; decision: file; research: r; why: w | by safeguarding-unit | case boy-2
2026-05-31 10:01 | assessment-grade-approved | child_focused: yes; decision: agreed; grade: standard | by sergeant | officer supervisor | case boy-2
2026-05-31 10:02 | assessment-filed-unshared | reason: r | by safeguarding-unit | case boy-2
2026-03-02 10:00 | missing-reported | in_care: no | case girl-missing
2026-03-09 09:30 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case girl-1
2026-03-09 09:31 | assessment-status-checked | status: not-known; authority: a; source: s | by safeguarding-unit | case girl-1
2026-03-09 09:32 | assessment-triaged | rag: green; decided: alone; competent: yes; decision: file; research: r; why: w | by safeguarding-unit | case girl-1
2026-03-09 09:55 | assessment-grade-approved | child_focused: yes; decision: agreed; grade: standard | by sergeant | officer supervisor | case girl-1
2026-03-09 09:56 | assessment-unshared-allowed | reason: r; instead: i | by safeguarding-sergeant | case girl-1
2026-03-09 09:57 | assessment-filed-unshared | reason: r | by safeguarding-unit | case girl-1
  refused: cra-standard-share-floor/missing (boy-1) at 2026-05-31 10:00
  cra-shared (boy-1): 2026-06-11 17:00 open
  cra-shared (girl-1): Fri+2 09:55 ended
  silent: cra-shared (boy-2)

story: cra-standard-share-floor/detained
title: Ninety days after an arrest it reaches the floor, and a minute later it does not
start: 2026-03-02

2026-03-02 10:00 | detention-arrived | how: arrested; age: 15 | case boy-held
2026-05-31 09:50 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case boy-1
2026-05-31 09:51 | assessment-status-checked | status: not-known; authority: a; source: s | by safeguarding-unit | case boy-1
2026-05-31 09:52 | assessment-triaged | rag: green; decided: alone; competent: yes; decision: file; research: r; why: w | by safeguarding-unit | case boy-1
2026-05-31 09:55 | assessment-grade-approved | child_focused: yes; decision: agreed; grade: standard | by sergeant | officer supervisor | case boy-1
2026-05-31 10:00 | assessment-filed-unshared | reason: r | by safeguarding-unit | case boy-1
2026-05-31 09:50 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case boy-2
2026-05-31 09:51 | assessment-status-checked | status: not-known; authority: a; source: s | by safeguarding-unit | case boy-2
2026-05-31 09:52 | assessment-triaged | rag: green; decided: alone; competent: yes; decision: file; research: r; why: w | by safeguarding-unit | case boy-2
2026-05-31 10:01 | assessment-grade-approved | child_focused: yes; decision: agreed; grade: standard | by sergeant | officer supervisor | case boy-2
2026-05-31 10:02 | assessment-filed-unshared | reason: r | by safeguarding-unit | case boy-2
2026-03-02 10:00 | detention-arrived | how: arrested; age: 15 | case girl-held
2026-03-09 09:30 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case girl-1
2026-03-09 09:31 | assessment-status-checked | status: not-known; authority: a; source: s | by safeguarding-unit | case girl-1
2026-03-09 09:32 | assessment-triaged | rag: green; decided: alone; competent: yes; decision: file; research: r; why: w | by safeguarding-unit | case girl-1
2026-03-09 09:55 | assessment-grade-approved | child_focused: yes; decision: agreed; grade: standard | by sergeant | officer supervisor | case girl-1
2026-03-09 09:56 | assessment-unshared-allowed | reason: r; instead: i | by safeguarding-sergeant | case girl-1
2026-03-09 09:57 | assessment-filed-unshared | reason: r | by safeguarding-unit | case girl-1
  refused: cra-standard-share-floor/detained (boy-1) at 2026-05-31 10:00
  cra-shared (boy-1): 2026-06-11 17:00 open
  cra-shared (girl-1): Fri+2 09:55 ended
  silent: cra-shared (boy-2)

story: cra-standard-share-floor/protected
title: Ninety days after police protection it reaches the floor, and a minute later it does not
start: 2026-03-02

2026-03-02 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case boy-held
2026-05-31 09:50 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case boy-1
2026-05-31 09:51 | assessment-status-checked | status: not-known; authority: a; source: s | by safeguarding-unit | case boy-1
2026-05-31 09:52 | assessment-triaged | rag: green; decided: alone; competent: yes; decision: file; research: r; why: w | by safeguarding-unit | case boy-1
2026-05-31 09:55 | assessment-grade-approved | child_focused: yes; decision: agreed; grade: standard | by sergeant | officer supervisor | case boy-1
2026-05-31 10:00 | assessment-filed-unshared | reason: r | by safeguarding-unit | case boy-1
2026-05-31 09:50 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case boy-2
2026-05-31 09:51 | assessment-status-checked | status: not-known; authority: a; source: s | by safeguarding-unit | case boy-2
2026-05-31 09:52 | assessment-triaged | rag: green; decided: alone; competent: yes; decision: file; research: r; why: w | by safeguarding-unit | case boy-2
2026-05-31 10:01 | assessment-grade-approved | child_focused: yes; decision: agreed; grade: standard | by sergeant | officer supervisor | case boy-2
2026-05-31 10:02 | assessment-filed-unshared | reason: r | by safeguarding-unit | case boy-2
2026-03-02 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case girl-held
2026-03-09 09:30 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case girl-1
2026-03-09 09:31 | assessment-status-checked | status: not-known; authority: a; source: s | by safeguarding-unit | case girl-1
2026-03-09 09:32 | assessment-triaged | rag: green; decided: alone; competent: yes; decision: file; research: r; why: w | by safeguarding-unit | case girl-1
2026-03-09 09:55 | assessment-grade-approved | child_focused: yes; decision: agreed; grade: standard | by sergeant | officer supervisor | case girl-1
2026-03-09 09:56 | assessment-unshared-allowed | reason: r; instead: i | by safeguarding-sergeant | case girl-1
2026-03-09 09:57 | assessment-filed-unshared | reason: r | by safeguarding-unit | case girl-1
2026-03-10 09:30 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case girl-2
2026-03-10 09:40 | assessment-shared | recipients: social-care | by safeguarding-unit | case girl-2
2026-03-10 09:55 | assessment-grade-approved | child_focused: yes; decision: agreed; grade: standard | by sergeant | officer supervisor | case girl-2
  refused: cra-standard-share-floor/protected (boy-1) at 2026-05-31 10:00
  cra-shared (boy-1): 2026-06-11 17:00 open
  cra-shared (girl-1): Fri+2 09:55 ended
  silent: cra-shared (girl-2)
  silent: cra-shared (boy-2)

story: cra-standard-share-floor/several
title: The third in ninety days reaches the floor, whatever each was about; the second does not
start: 2026-03-02

2026-03-02 10:00 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case boy-1
2026-03-02 11:00 | assessment-grade-approved | child_focused: yes; decision: agreed; grade: standard | by sergeant | officer supervisor | case boy-1
2026-03-02 11:30 | assessment-triaged | rag: green; decided: alone; competent: yes; decision: file; research: r; why: w | by safeguarding-unit | case boy-1
2026-03-02 12:00 | assessment-status-checked | status: not-known; authority: a; source: s | by safeguarding-unit | case boy-1
2026-03-02 12:10 | assessment-filed-unshared | reason: r | by safeguarding-unit | case boy-1
2026-03-16 10:00 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case boy-2
2026-03-16 11:00 | assessment-grade-approved | child_focused: yes; decision: agreed; grade: standard | by sergeant | officer supervisor | case boy-2
2026-05-31 09:00 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case boy-3
2026-05-31 09:30 | assessment-triaged | rag: green; decided: alone; competent: yes; decision: file; research: r; why: w | by safeguarding-unit | case boy-3
2026-05-31 09:40 | assessment-status-checked | status: not-known; authority: a; source: s | by safeguarding-unit | case boy-3
2026-05-31 10:58 | assessment-grade-approved | child_focused: yes; decision: agreed; grade: standard | by sergeant | officer supervisor | case boy-3
2026-05-31 10:59 | assessment-filed-unshared | reason: r | by safeguarding-unit | case boy-3
2026-05-31 11:00 | assessment-filed-unshared | reason: r | by safeguarding-unit | case boy-3
2026-03-02 10:00 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case girl-1
2026-03-03 10:00 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case girl-2
2026-03-04 10:00 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case girl-3
2026-03-04 10:30 | assessment-triaged | rag: green; decided: alone; competent: yes; decision: file; research: r; why: w | by safeguarding-unit | case girl-3
2026-03-04 10:40 | assessment-status-checked | status: not-known; authority: a; source: s | by safeguarding-unit | case girl-3
2026-03-04 11:00 | assessment-grade-approved | child_focused: yes; decision: agreed; grade: standard | by sergeant | officer supervisor | case girl-3
2026-03-04 11:10 | assessment-unshared-allowed | reason: r; instead: i | by safeguarding-sergeant | case girl-3
2026-03-04 11:20 | assessment-filed-unshared | reason: r | by safeguarding-unit | case girl-3
  refused: cra-standard-share-floor/several (boy-3) at 2026-05-31 10:59
  silent: cra-shared (boy-2)
  cra-shared (boy-3): 2026-06-11 17:00 ended
  cra-shared (girl-3): Tue+2 11:00 ended

story: cra-standard-share-floor/not-known
title: What nobody asked is found out before it is filed
start: 2026-03-02

Mon 10:00 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: unknown | as first
Mon 11:00 | assessment-grade-approved | child_focused: yes; decision: agreed; grade: standard | by sergeant | officer supervisor
Mon 11:30 | assessment-triaged | rag: green; decided: alone; competent: yes; decision: file; research: r; why: w | by safeguarding-unit
Mon 12:00 | assessment-status-checked | status: not-known; authority: a; source: s | by safeguarding-unit
Mon 12:10 | assessment-filed-unshared | reason: r | by safeguarding-unit
Mon 10:00 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | recorded Mon 13:00 | corrects first
Mon 13:10 | assessment-filed-unshared | reason: r | by safeguarding-unit
Mon 10:00 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: unknown; exploitation: no | case baby
Mon 11:00 | assessment-grade-approved | child_focused: yes; decision: agreed; grade: standard | by sergeant | officer supervisor | case baby
Mon 11:30 | assessment-triaged | rag: green; decided: alone; competent: yes; decision: file; research: r; why: w | by safeguarding-unit | case baby
Mon 12:00 | assessment-status-checked | status: not-known; authority: a; source: s | by safeguarding-unit | case baby
Mon 12:10 | assessment-filed-unshared | reason: r | by safeguarding-unit | case baby
Mon 10:00 | assessment-submitted | grade: standard; domestic_abuse: unknown; significant_harm: no; sexual_image: no; exploitation: no | case girl
Mon 11:00 | assessment-grade-approved | child_focused: yes; decision: agreed; grade: standard | by sergeant | officer supervisor | case girl
Mon 11:30 | assessment-triaged | rag: green; decided: alone; competent: yes; decision: file; research: r; why: w | by safeguarding-unit | case girl
Mon 12:00 | assessment-status-checked | status: not-known; authority: a; source: s | by safeguarding-unit | case girl
Mon 12:10 | assessment-filed-unshared | reason: r | by safeguarding-unit | case girl
Mon 12:20 | assessment-unshared-allowed | reason: r; instead: i | by safeguarding-sergeant | case girl
Mon 12:30 | assessment-filed-unshared | reason: r | by safeguarding-unit | case girl
  refused: cra-standard-share-floor/not-known at Mon 12:10
  refused: cra-standard-share-floor/not-known (girl) at Mon 12:10
  refused: cra-standard-share-floor/not-known (baby) at Mon 12:10

story: cra-shared/graded
title: What is medium is shared and never filed; nor is what nobody approved
start: 2026-03-02

Mon 10:00 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no
Mon 10:30 | assessment-triaged | rag: green; decided: alone; competent: yes; decision: file; research: r; why: w | by safeguarding-unit
Mon 10:40 | assessment-status-checked | status: not-known; authority: a; source: s | by safeguarding-unit
Mon 10:50 | assessment-filed-unshared | reason: r | by safeguarding-unit
Mon 11:00 | assessment-grade-approved | child_focused: yes; decision: changed; grade: medium; why_changed: w | by sergeant | officer supervisor
Mon 11:10 | assessment-filed-unshared | reason: r | by safeguarding-unit
Mon 11:20 | assessment-grade-approved | child_focused: yes; decision: changed; grade: standard; why_changed: w | by sergeant | officer supervisor
Mon 11:30 | assessment-filed-unshared | reason: r | by safeguarding-unit
  refused: cra-shared/graded at Mon 10:50
  refused: cra-shared/graded at Mon 11:10

story: cra-triage-competent
title: Nobody decides alone who is not signed off
start: 2026-03-02

Mon 10:00 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no
Mon 11:00 | assessment-triaged | rag: green; decided: alone; competent: no; decision: file; research: r; why: w | by safeguarding-unit
Mon 11:01 | assessment-triaged | rag: green; decided: alone; competent: unknown; decision: file; research: r; why: w | by safeguarding-unit
Mon 11:30 | assessment-triaged | rag: green; decided: mentored; mentor: m; decision: file; research: r; why: w | by safeguarding-unit
  refused: cra-triage-competent at Mon 11:00
  refused: cra-triage-competent at Mon 11:01
  cra-triage-competent/triaged: Tue 10:00 met

story: cra-triage-competent/triaged
title: A day to decide, through nights and weekends
start: 2026-03-02

Sat 10:00 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no
Sun 10:00 | assessment-triaged | rag: green; decided: alone; competent: yes; decision: share; research: r; why: w | by safeguarding-unit
Sat 10:00 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case girl
Sun 10:01 | assessment-triaged | rag: green; decided: alone; competent: yes; decision: share; research: r; why: w | by safeguarding-unit | case girl
Sat 10:00 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case baby
Sat 10:30 | assessment-grade-approved | child_focused: yes; decision: agreed; grade: standard | by sergeant | officer supervisor | case baby
Sat 11:00 | assessment-shared | recipients: social-care; names: n; what: w; power: children-act-2004; consent: obtained; receipt: r | by safeguarding-unit | case baby
Sat 12:00 | assessment-authority-decided | response: no-action; by_whom: b; agreed: yes | by local-authority | case baby
Sat 12:30 | assessment-closed | summary: s | by safeguarding-unit | case baby
  cra-triage-competent/triaged: Sun 10:00 met
  cra-triage-competent/triaged (girl): Sun 10:00 met late
  cra-triage-competent/triaged (baby): Sun 10:00 ended
  alert: cra-triage-competent/triaged (girl) to safeguarding-unit at Sun 09:00
  alert: cra-triage-competent/triaged (girl) to safeguarding-sergeant at Sun 10:00

story: cra-triage-competent/filed
title: Not filed before somebody decided that it may be
start: 2026-03-02

Mon 10:00 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no
Mon 10:30 | assessment-grade-approved | child_focused: yes; decision: agreed; grade: standard | by sergeant | officer supervisor
Mon 10:40 | assessment-status-checked | status: not-known; authority: a; source: s | by safeguarding-unit
Mon 10:50 | assessment-filed-unshared | reason: r | by safeguarding-unit
Mon 10:55 | assessment-triaged | rag: green; decided: alone; competent: yes; decision: share; research: r; why: w | by safeguarding-unit
Mon 10:56 | assessment-filed-unshared | reason: r | by safeguarding-unit
Mon 11:00 | assessment-triaged | rag: green; decided: alone; competent: yes; decision: early-help; research: r; why: w | by safeguarding-unit
Mon 11:10 | assessment-filed-unshared | reason: r | by safeguarding-unit
  refused: cra-triage-competent/filed at Mon 10:50
  refused: cra-triage-competent/filed at Mon 10:56

story: cra-shared/closed
title: Not closed before it was shared or filed
start: 2026-03-02

Mon 10:00 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no
Mon 10:30 | assessment-grade-approved | child_focused: yes; decision: agreed; grade: standard | by sergeant | officer supervisor
Mon 10:40 | assessment-status-checked | status: not-known; authority: a; source: s | by safeguarding-unit
Mon 10:50 | assessment-closed | summary: s | by safeguarding-unit
Mon 11:00 | assessment-triaged | rag: green; decided: alone; competent: yes; decision: file; research: r; why: w | by safeguarding-unit
Mon 11:10 | assessment-filed-unshared | reason: r | by safeguarding-unit
Mon 11:20 | assessment-closed | summary: s | by safeguarding-unit
  refused: cra-shared/closed at Mon 10:50

story: cra-cumulative-review
title: A third standard assessment in ninety days is reviewed by the end of the next working day
start: 2026-03-02

2026-03-02 10:00 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case boy-1
2026-04-20 10:00 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case boy-2
2026-05-29 10:00 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case boy-3
2026-06-01 17:00 | assessment-cumulative-reviewed | together: t; decision: share; why: w | by safeguarding-unit | case boy-3
  cra-cumulative-review (boy-3): 2026-06-01 17:00 met
  signal: cra-third-standard (boy-3) at 2026-05-29 10:00

story: cra-cumulative-review
title: Late, the sergeant hears of it; a review begins the count again
start: 2026-03-02

Mon 10:00 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case boy-1
Mon 11:00 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case boy-2
Mon 12:00 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case boy-3
Wed 09:00 | assessment-cumulative-reviewed | together: t; decision: file; why: w | by safeguarding-unit | case boy-3
Wed 10:00 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case boy-4
Wed 11:00 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case boy-5
  cra-cumulative-review (boy-3): Tue 17:00 met late
  silent: cra-cumulative-review (boy-5)
  alert: cra-cumulative-review (boy-3) to safeguarding-unit at Tue 16:00
  alert: cra-cumulative-review (boy-3) to safeguarding-sergeant at Tue 17:00

story: cra-cumulative-review
title: Nobody reviews them, and nobody wrote what was worrying: who hears of it
start: 2026-03-02

Mon 10:00 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case boy-1
Mon 11:00 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case boy-2
Mon 12:00 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case boy-3
Mon 12:00 | assessment-needed | worry: w; significant_harm: no | case girl
as at: Thu 09:00
  cra-cumulative-review (boy-3): Tue 17:00 overdue
  alert: cra-cumulative-review (boy-3) to safeguarding-inspector at Tue 21:00
  alert: cra-cumulative-review (boy-3) to head-of-public-protection at Wed 17:00
  alert: cra-submitted (girl) to safeguarding-sergeant at Mon 19:00

story: cra-third-standard
title: Graver ones are not counted here: they are shared, each
start: 2026-03-02

Mon 10:00 | assessment-submitted | grade: medium; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case boy-1
Mon 11:00 | assessment-submitted | grade: medium; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case boy-2
Mon 12:00 | assessment-submitted | grade: medium; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case boy-3
  silent: cra-third-standard (boy-3)

story: cra-third-standard
title: Three within ninety days, counted by the hour though the clocks changed; lowered by a supervisor counts as standard
start: 2026-03-02

2026-03-02 10:00 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case boy-1
2026-04-20 10:00 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case boy-2
2026-05-31 10:59 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case boy-3
2026-03-02 10:00 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case girl-1
2026-04-20 10:00 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case girl-2
2026-05-31 11:00 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case girl-3
2026-03-02 10:00 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case baby-1
2026-03-03 10:00 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case baby-2
2026-03-03 11:00 | assessment-grade-approved | child_focused: yes; decision: agreed; grade: standard | by sergeant | officer supervisor | case baby-2
2026-03-04 10:00 | assessment-submitted | grade: high; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case baby-3
2026-03-04 11:00 | assessment-grade-approved | child_focused: yes; decision: changed; grade: standard; why_changed: w | by sergeant | officer supervisor | case baby-3
  signal: cra-third-standard (boy-3) at 2026-05-31 10:59
  silent: cra-third-standard (girl-3)
  silent: cra-third-standard (baby-2)
  signal: cra-third-standard (baby-3) at 2026-03-04 11:00
  alert: cra-third-standard (boy-3) to safeguarding-unit at 2026-05-31 10:59

story: cra-standard-after-medium
title: Also after a high one, and when a supervisor lowers it; a second grave one is no such
start: 2026-03-02

Mon 10:00 | assessment-submitted | grade: high; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case boy-1
Mon 10:10 | assessment-grade-approved | child_focused: yes; decision: agreed; grade: high | by sergeant | officer supervisor | case boy-1
Mon 11:00 | assessment-submitted | grade: medium; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case boy-2
Mon 11:10 | assessment-grade-approved | child_focused: yes; decision: changed; grade: standard; why_changed: w | by sergeant | officer supervisor | case boy-2
Mon 10:00 | assessment-submitted | grade: high; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case girl-1
Mon 10:10 | assessment-grade-approved | child_focused: yes; decision: agreed; grade: high | by sergeant | officer supervisor | case girl-1
Mon 11:00 | assessment-submitted | grade: medium; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case girl-2
Mon 11:10 | assessment-grade-approved | child_focused: yes; decision: agreed; grade: medium | by sergeant | officer supervisor | case girl-2
Mon 10:00 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case baby-1
Mon 10:30 | assessment-submitted | grade: high; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case baby-2
Mon 10:40 | assessment-grade-approved | child_focused: yes; decision: agreed; grade: high | by sergeant | officer supervisor | case baby-2
Mon 11:00 | assessment-grade-approved | child_focused: yes; decision: agreed; grade: standard | by sergeant | officer supervisor | case baby-1
  signal: cra-standard-after-medium (boy-2) at Mon 11:10
  alert: cra-standard-after-medium (boy-2) to safeguarding-sergeant at Mon 11:10
  silent: cra-standard-after-medium (girl-2)
  silent: cra-standard-after-medium (baby-1)

story: cra-standard-after-medium
title: A standard one in the year after a medium one is reviewed, and a minute later not
start: 2026-03-02

2025-03-02 10:00 | assessment-submitted | grade: medium; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case boy-1
2025-03-02 11:00 | assessment-grade-approved | child_focused: yes; decision: agreed; grade: medium | by sergeant | officer supervisor | case boy-1
2026-03-02 11:00 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case boy-2
2025-03-02 10:00 | assessment-submitted | grade: medium; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case girl-1
2025-03-02 11:00 | assessment-grade-approved | child_focused: yes; decision: agreed; grade: medium | by sergeant | officer supervisor | case girl-1
2026-03-02 11:01 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case girl-2
2025-03-02 10:00 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case baby-1
2025-03-02 11:00 | assessment-grade-approved | child_focused: yes; decision: agreed; grade: standard | by sergeant | officer supervisor | case baby-1
2026-03-02 11:00 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case baby-2
  signal: cra-standard-after-medium (boy-2) at 2026-03-02 11:00
  alert: cra-standard-after-medium (boy-2) to safeguarding-unit at 2026-03-02 11:00
  cra-cumulative-review (boy-2): 2026-03-03 17:00 open
  silent: cra-standard-after-medium (girl-2)
  silent: cra-standard-after-medium (baby-2)

story: cra-triage-competent/unagreed
title: A decision with a mentor is not filed before another agrees, and waits on the unit's list
start: 2026-03-02

Mon 09:00 | assessment-triaged | rag: green; decided: mentored; mentor: m; decision: file; research: r; why: w | by safeguarding-unit | officer new | case boy-1
Mon 09:10 | assessment-grade-approved | child_focused: yes; decision: agreed; grade: standard | by sergeant | officer supervisor | case boy-1
Mon 09:20 | assessment-status-checked | status: not-known; authority: a; source: s | by safeguarding-unit | officer new | case boy-1
Mon 09:30 | assessment-filed-unshared | reason: r | by safeguarding-unit | officer new | case boy-1
Mon 10:00 | assessment-triage-agreed | why: w | by safeguarding-unit | officer mentor | case boy-1
Mon 10:30 | assessment-filed-unshared | reason: r | by safeguarding-unit | officer new | case boy-1
  refused: cra-triage-competent/unagreed (boy-1) at Mon 09:30

story: cra-triage-competent/unagreed
title: An agreement with an earlier decision is none with a later one
start: 2026-03-02

Mon 09:00 | assessment-triaged | rag: green; decided: mentored; mentor: m; decision: file; research: r; why: w | by safeguarding-unit | officer new | case boy-1
Mon 09:10 | assessment-grade-approved | child_focused: yes; decision: agreed; grade: standard | by sergeant | officer supervisor | case boy-1
Mon 09:20 | assessment-status-checked | status: not-known; authority: a; source: s | by safeguarding-unit | officer new | case boy-1
Mon 10:00 | assessment-triage-agreed | why: w | by safeguarding-unit | officer mentor | case boy-1
Mon 10:10 | assessment-triaged | rag: green; decided: mentored; mentor: m; decision: file; research: r; why: w | by safeguarding-unit | officer new | case boy-1
Mon 10:30 | assessment-filed-unshared | reason: r | by safeguarding-unit | officer new | case boy-1
  refused: cra-triage-competent/unagreed (boy-1) at Mon 10:30

story: cra-triage-competent/second
title: Nobody agrees with themselves
start: 2026-03-02

Mon 09:00 | assessment-triaged | rag: green; decided: mentored; mentor: m; decision: file; research: r; why: w | by safeguarding-unit | officer new | case boy-1
Mon 09:10 | assessment-triage-agreed | why: w | by safeguarding-unit | officer new | case boy-1
Mon 09:20 | assessment-triage-agreed | why: w | by safeguarding-unit | officer mentor | case boy-1
  refused: cra-triage-competent/second (boy-1) at Mon 09:10

story: cra-triage-competent/agreed
title: A decision with a mentor waits for the second person; one that was taken alone, or anew, or closed does not
start: 2026-03-02

Mon 09:00 | assessment-triaged | rag: green; decided: mentored; mentor: m; decision: share; research: r; why: w | by safeguarding-unit | officer new | case boy-1
Mon 09:00 | assessment-triaged | rag: green; decided: mentored; mentor: m; decision: share; research: r; why: w | by safeguarding-unit | officer new | case girl-1
Mon 10:00 | assessment-triage-agreed | why: w | by safeguarding-unit | officer mentor | case girl-1
Mon 09:00 | assessment-triaged | rag: green; decided: mentored; mentor: m; decision: share; research: r; why: w | by safeguarding-unit | officer new | case girl-2
Mon 10:00 | assessment-triaged | rag: green; decided: alone; competent: yes; decision: share; research: r; why: w | by safeguarding-unit | officer mentor | case girl-2
Mon 09:00 | assessment-triaged | rag: green; decided: alone; competent: yes; decision: share; research: r; why: w | by safeguarding-unit | officer mentor | case baby-1
Mon 09:00 | assessment-triaged | rag: green; decided: mentored; mentor: m; decision: share; research: r; why: w | by safeguarding-unit | officer new | case baby-2
Mon 09:30 | assessment-shared | recipients: school | by safeguarding-unit | officer new | case baby-2
Mon 10:00 | assessment-closed | summary: s | by safeguarding-unit | officer new | case baby-2
as at: Tue 14:00
  cra-triage-competent/agreed (boy-1): Mon 13:00 overdue
  alert: cra-triage-competent/agreed (boy-1) to safeguarding-unit at Mon 12:00
  alert: cra-triage-competent/agreed (boy-1) to safeguarding-sergeant at Mon 13:00
  alert: cra-triage-competent/agreed (boy-1) to safeguarding-inspector at Mon 17:00
  alert: cra-triage-competent/agreed (boy-1) to head-of-public-protection at Tue 13:00
  cra-triage-competent/agreed (girl-1): Mon 13:00 met
  cra-triage-competent/agreed (girl-2): Mon 13:00 met
  silent: cra-triage-competent/agreed (baby-1)
  cra-triage-competent/agreed (baby-2): Mon 13:00 ended
