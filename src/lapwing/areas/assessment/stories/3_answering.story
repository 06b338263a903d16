# Stories of what the local authority decides: each is a test, and is printed in the rulebook.

story: referral-la-decision
title: One working day from the referral; the breach is the authority's
start: 2026-03-02

Mon 10:00 | assessment-submitted | grade: high; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no
Mon 11:00 | assessment-shared | recipients: social-care; names: n; what: w; power: children-act-2004; consent: obtained; receipt: r | by safeguarding-unit
Tue 17:00 | assessment-authority-decided | response: assessment; by_whom: b; agreed: yes | by local-authority
Mon 10:00 | assessment-submitted | grade: high; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case girl
Mon 11:00 | assessment-shared | recipients: social-care; names: n; what: w; power: children-act-2004; consent: obtained; receipt: r | by safeguarding-unit | case girl
Tue 17:01 | assessment-authority-decided | response: assessment; by_whom: b; agreed: yes | by local-authority | case girl
Wed 10:00 | assessment-shared | recipients: social-care; names: n; what: w; power: children-act-2004; consent: obtained; receipt: r | by safeguarding-unit | case girl
Mon 10:00 | assessment-submitted | grade: high; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case baby
Mon 11:00 | assessment-shared | recipients: social-care; names: n; what: w; power: children-act-2004; consent: obtained; receipt: r | by safeguarding-unit | case baby
Mon 12:00 | exception-allowed | gate: referral-la-decision/closed; reason: r | by safeguarding-sergeant | case baby
Mon 12:00 | assessment-closed | summary: s | by safeguarding-unit | case baby
  referral-la-decision: Tue 17:00 met
  referral-la-decision (girl): Tue 17:00 met late
  referral-la-decision (baby): Tue 17:00 ended
  alert: referral-la-decision (girl) to local-authority at Tue 13:00
  alert: referral-la-decision (girl) to local-authority-manager at Tue 17:00

story: referral-la-decision
title: Telling a school is no referral, and what is shared after the decision is no second one
start: 2026-03-02

Mon 10:00 | assessment-submitted | grade: high; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no
Mon 11:00 | assessment-shared | recipients: school; names: n; what: w; power: children-act-2004; consent: obtained; receipt: r | by safeguarding-unit
Mon 12:00 | assessment-closed | summary: s | by safeguarding-unit
Mon 10:00 | assessment-submitted | grade: high; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case girl
Mon 11:00 | assessment-shared | recipients: social-care; names: n; what: w; power: children-act-2004; consent: obtained; receipt: r | by safeguarding-unit | case girl
Mon 12:00 | assessment-authority-decided | response: early-help; by_whom: b; agreed: yes | by local-authority | case girl
Mon 13:00 | assessment-shared | recipients: social-care; names: n; what: w; power: children-act-2004; consent: obtained; receipt: r | by safeguarding-unit | case girl
  silent: referral-la-decision
  referral-la-decision (girl): Tue 17:00 met

story: referral-la-decision/acknowledged
title: A working day to say that it arrived; a decision says so too
start: 2026-03-02

Mon 10:00 | assessment-submitted | grade: high; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no
Mon 11:00 | assessment-shared | recipients: social-care; names: n; what: w; power: children-act-2004; consent: obtained; receipt: r | by safeguarding-unit
Tue 17:00 | assessment-authority-acknowledged | by_whom: b | by local-authority
Mon 10:00 | assessment-submitted | grade: high; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case girl
Mon 11:00 | assessment-shared | recipients: social-care; names: n; what: w; power: children-act-2004; consent: obtained; receipt: r | by safeguarding-unit | case girl
Tue 17:01 | assessment-authority-decided | response: assessment; by_whom: b; agreed: yes | by local-authority | case girl
Mon 10:00 | assessment-submitted | grade: high; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case baby
Mon 11:00 | assessment-shared | recipients: social-care; names: n; what: w; power: children-act-2004; consent: obtained; receipt: r | by safeguarding-unit | case baby
Mon 12:00 | exception-allowed | gate: referral-la-decision/closed; reason: r | by safeguarding-sergeant | case baby
Mon 12:00 | assessment-closed | summary: s | by safeguarding-unit | case baby
  referral-la-decision/acknowledged: Tue 17:00 met
  referral-la-decision/acknowledged (girl): Tue 17:00 met late
  referral-la-decision/acknowledged (baby): Tue 17:00 ended
  alert: referral-la-decision/acknowledged (girl) to local-authority at Tue 13:00
  alert: referral-la-decision/acknowledged (girl) to safeguarding-unit at Tue 17:00

story: referral-la-decision/acknowledged
title: Social care's answer to a package says that it arrived; the school's does not
start: 2026-03-02

Mon 10:00 | assessment-submitted | grade: high; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no
Mon 11:00 | package-sent | agency: the-council; recipients: social-care; package: p; reference: r; version: 1; digest: d; gateway: CA04-10/11; why: w; asked: a; made_by: somebody; looked: second-look | by safeguarding-unit | as council
Mon 11:00 | package-sent | agency: the-school; recipients: school; package: p; reference: r; version: 1; digest: d; gateway: CA04-10/11; why: w; asked: a; made_by: somebody; looked: second-look | by safeguarding-unit | as school
Mon 12:00 | package-answered | answer: acknowledged; said: s; recipients: school | regarding school | by school-safeguarding-lead
Tue 10:00 | package-answered | answer: acknowledged; said: s; recipients: social-care | regarding council | by local-authority
Mon 10:00 | assessment-submitted | grade: high; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case girl
Mon 11:00 | package-sent | agency: the-school; recipients: school; package: p; reference: r; version: 1; digest: d; gateway: CA04-10/11; why: w; asked: a; made_by: somebody; looked: second-look | by safeguarding-unit | as other-school | case girl
Mon 11:00 | package-sent | agency: the-council; recipients: social-care; package: p; reference: r; version: 1; digest: d; gateway: CA04-10/11; why: w; asked: a; made_by: somebody; looked: second-look | by safeguarding-unit | case girl
Mon 12:00 | package-answered | answer: done; said: s; recipients: school | regarding other-school | by school-safeguarding-lead | case girl
as at: Tue 12:00
  referral-la-decision/acknowledged: Tue 17:00 met
  referral-la-decision/acknowledged (girl): Tue 17:00 open
  referral-la-decision: Tue 17:00 open

story: referral-la-decision
title: Of two authorities the one that was asked owes the answer; where none is named, both see it
start: 2026-03-02

Mon 10:00 | assessment-submitted | grade: high; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no
Mon 11:00 | package-sent | agency: north; recipients: social-care; package: p; reference: r; version: 1; digest: d; gateway: CA04-10/11; why: w; asked: a; made_by: somebody; looked: second-look | by safeguarding-unit
Mon 12:00 | package-sent | agency: south; recipients: social-care; package: p; reference: r; version: 1; digest: d; gateway: CA04-10/11; why: w; asked: a; made_by: somebody; looked: second-look | by safeguarding-unit
Mon 10:00 | assessment-submitted | grade: high; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case girl
Mon 11:00 | assessment-shared | recipients: social-care; names: n; agency: south; what: w; power: children-act-2004; consent: obtained; receipt: r | by safeguarding-unit | case girl
Mon 10:00 | assessment-submitted | grade: high; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case baby
Mon 11:00 | assessment-shared | recipients: social-care; names: n; what: w; power: children-act-2004; consent: obtained; receipt: r | by safeguarding-unit | case baby
  referral-la-decision: Tue 17:00 open
  held: referral-la-decision by north
  held: referral-la-decision/acknowledged by north
  held: assessment-45wd by north
  held: referral-la-decision (girl) by south
  held: referral-la-decision (baby) by nobody

story: referral-disagreement-escalated/answered
title: The authority that was asked last answers the dispute
start: 2026-03-02

Mon 10:00 | assessment-submitted | grade: high; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no
Mon 11:00 | assessment-shared | recipients: social-care; names: n; agency: north; what: w; power: children-act-2004; consent: obtained; receipt: r | by safeguarding-unit
Mon 12:00 | assessment-shared | recipients: social-care; names: n; agency: south; what: w; power: children-act-2004; consent: obtained; receipt: r | by safeguarding-unit
Tue 09:00 | assessment-authority-decided | response: no-action; by_whom: b; agreed: no; why_not: w | by local-authority
Tue 10:00 | assessment-disputed | stage: worker; with_whom: w; why: w | by safeguarding-unit
  held: referral-disagreement-escalated/answered by south

story: referral-la-decision/chased
title: Nobody answers by Tuesday evening; chased on Wednesday morning
start: 2026-03-02

Mon 10:00 | assessment-submitted | grade: high; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no
Mon 11:00 | assessment-shared | recipients: social-care; names: n; what: w; power: children-act-2004; consent: obtained; receipt: r | by safeguarding-unit
Wed 11:00 | assessment-authority-chased | level: front-door; told: t | by safeguarding-unit
Wed 15:00 | assessment-authority-decided | response: no-action; by_whom: b; agreed: yes | by local-authority
Mon 10:00 | assessment-submitted | grade: high; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case girl
Mon 11:00 | assessment-shared | recipients: social-care; names: n; what: w; power: children-act-2004; consent: obtained; receipt: r | by safeguarding-unit | case girl
Wed 11:01 | assessment-authority-decided | response: no-action; by_whom: b; agreed: yes | by local-authority | case girl
Mon 10:00 | assessment-submitted | grade: high; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case baby
Mon 11:00 | assessment-shared | recipients: social-care; names: n; what: w; power: children-act-2004; consent: obtained; receipt: r | by safeguarding-unit | case baby
Wed 09:00 | exception-allowed | gate: referral-la-decision/closed; reason: r | by safeguarding-sergeant | case baby
Wed 09:00 | assessment-closed | summary: s | by safeguarding-unit | case baby
  referral-la-decision/chased: Wed 11:00 met
  referral-la-decision/chased (girl): Wed 11:00 met late
  referral-la-decision/chased (baby): Wed 11:00 ended
  alert: referral-la-decision/chased (girl) to safeguarding-unit at Wed 10:00
  alert: referral-la-decision/chased (girl) to safeguarding-sergeant at Wed 11:00

story: referral-la-decision/taken-up
title: Still silent on Wednesday evening: the sergeant rings the authority's manager on Thursday
start: 2026-03-02

Mon 10:00 | assessment-submitted | grade: high; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no
Mon 11:00 | assessment-shared | recipients: social-care; names: n; what: w; power: children-act-2004; consent: obtained; receipt: r | by safeguarding-unit
Wed 10:00 | assessment-authority-chased | level: front-door; told: t | by safeguarding-unit
Thu 10:59 | assessment-authority-chased | level: front-door; told: t | by safeguarding-unit
Thu 11:01 | assessment-authority-chased | level: manager; told: t | by safeguarding-unit
Thu 15:00 | assessment-authority-decided | response: enquiry; by_whom: b; agreed: yes | by local-authority
Mon 10:00 | assessment-submitted | grade: high; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case girl
Mon 11:00 | assessment-shared | recipients: social-care; names: n; what: w; power: children-act-2004; consent: obtained; receipt: r | by safeguarding-unit | case girl
Thu 11:01 | assessment-authority-chased | level: manager; told: t | by safeguarding-unit | case girl
Mon 10:00 | assessment-submitted | grade: high; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case other
Mon 11:00 | assessment-shared | recipients: social-care; names: n; what: w; power: children-act-2004; consent: obtained; receipt: r | by safeguarding-unit | case other
Thu 11:00 | assessment-authority-decided | response: enquiry; by_whom: b; agreed: yes | by local-authority | case other
Mon 10:00 | assessment-submitted | grade: high; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case baby
Mon 11:00 | assessment-shared | recipients: social-care; names: n; what: w; power: children-act-2004; consent: obtained; receipt: r | by safeguarding-unit | case baby
Thu 09:00 | exception-allowed | gate: referral-la-decision/closed; reason: r | by safeguarding-sergeant | case baby
Thu 09:00 | assessment-closed | summary: s | by safeguarding-unit | case baby
  referral-la-decision/taken-up (other): Thu 11:00 met
  referral-la-decision/chased: Wed 11:00 met
  referral-la-decision/taken-up: Thu 11:00 met late
  referral-la-decision/taken-up (girl): Thu 11:00 met late
  referral-la-decision/taken-up (baby): Thu 11:00 ended
  alert: referral-la-decision/taken-up (girl) to safeguarding-sergeant at Wed 17:00
  alert: referral-la-decision/taken-up (girl) to local-authority-manager at Wed 17:00
  alert: referral-la-decision/taken-up (girl) to safeguarding-inspector at Thu 11:00

story: referral-unanswered
title: Once decided or closed, nothing more is missed; while it is not, who hears of it
start: 2026-03-02

Mon 10:00 | assessment-submitted | grade: high; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no
Mon 11:00 | assessment-shared | recipients: social-care; names: n; what: w; power: children-act-2004; consent: obtained; receipt: r | by safeguarding-unit
Mon 12:00 | assessment-authority-decided | response: no-action; by_whom: b; agreed: yes | by local-authority
Mon 10:00 | assessment-submitted | grade: high; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case girl
Mon 11:00 | assessment-shared | recipients: social-care; names: n; what: w; power: children-act-2004; consent: obtained; receipt: r | by safeguarding-unit | case girl
Mon 12:00 | exception-allowed | gate: referral-la-decision/closed; reason: r | by safeguarding-sergeant | case girl
Mon 12:00 | assessment-closed | summary: s | by safeguarding-unit | case girl
Mon 10:00 | assessment-submitted | grade: high; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case baby
Mon 11:00 | assessment-shared | recipients: social-care; names: n; what: w; power: children-act-2004; consent: obtained; receipt: r | by safeguarding-unit | case baby
as at: Mon+12 09:00
  silent: referral-unanswered
  silent: referral-unanswered-longer
  silent: referral-unanswered (girl)
  silent: referral-unanswered-longer (girl)
  assessment-45wd: 2026-05-07 17:00 ended
  assessment-45wd (girl): 2026-05-07 17:00 ended
  alert: referral-la-decision/chased (baby) to safeguarding-inspector at Wed 15:00
  alert: referral-la-decision/chased (baby) to head-of-public-protection at Thu 11:00
  alert: assessment-45wd (baby) to local-authority-manager at 2026-05-08 17:00

story: referral-unanswered
title: A working day of silence is noticed, and an answer within it is not silence
start: 2026-03-02

Mon 10:00 | assessment-submitted | grade: high; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no
Mon 11:00 | assessment-shared | recipients: social-care; names: n; what: w; power: children-act-2004; consent: obtained; receipt: r | by safeguarding-unit
Mon 10:00 | assessment-submitted | grade: high; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case girl
Mon 11:00 | assessment-shared | recipients: social-care; names: n; what: w; power: children-act-2004; consent: obtained; receipt: r | by safeguarding-unit | case girl
Tue 17:00 | assessment-authority-decided | response: assessment; by_whom: b; agreed: yes | by local-authority | case girl
as at: Wed 09:00
  signal: referral-unanswered at Tue 17:00
  silent: referral-unanswered (girl)
  alert: referral-unanswered to safeguarding-unit at Tue 17:00

story: referral-unanswered-longer
title: Two working days of silence, over a weekend
start: 2026-03-02

Thu 10:00 | assessment-submitted | grade: high; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no
Thu 11:00 | assessment-shared | recipients: social-care; names: n; what: w; power: children-act-2004; consent: obtained; receipt: r | by safeguarding-unit
Thu 10:00 | assessment-submitted | grade: high; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case girl
Thu 11:00 | assessment-shared | recipients: social-care; names: n; what: w; power: children-act-2004; consent: obtained; receipt: r | by safeguarding-unit | case girl
Mon+1 17:00 | assessment-authority-decided | response: assessment; by_whom: b; agreed: yes | by local-authority | case girl
as at: Tue+1 09:00
  signal: referral-unanswered-longer at Mon+1 17:00
  silent: referral-unanswered-longer (girl)
  alert: referral-unanswered-longer to safeguarding-unit at Mon+1 17:00

story: referral-la-decision/author-told
title: Three working days to tell the officer who wrote it
start: 2026-03-02

Mon 10:00 | assessment-submitted | grade: high; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no
Mon 11:00 | assessment-shared | recipients: social-care; names: n; what: w; power: children-act-2004; consent: obtained; receipt: r | by safeguarding-unit
Mon 12:00 | assessment-authority-decided | response: assessment; by_whom: b; agreed: yes | by local-authority
Thu 17:00 | assessment-feedback-given | told: t | by safeguarding-unit
Mon 10:00 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case girl
Mon 10:30 | assessment-grade-approved | child_focused: yes; decision: agreed; grade: standard | by sergeant | officer supervisor | case girl
Mon 10:40 | assessment-status-checked | status: not-known; authority: a; source: s | by safeguarding-unit | case girl
Mon 11:00 | assessment-triaged | rag: green; decided: alone; competent: yes; decision: file; research: r; why: w | by safeguarding-unit | case girl
Mon 11:10 | assessment-filed-unshared | reason: r | by safeguarding-unit | case girl
Thu 17:01 | assessment-feedback-given | told: t | by safeguarding-unit | case girl
  referral-la-decision/author-told: Thu 17:00 met
  referral-la-decision/author-told (girl): Thu 17:00 met late
  alert: referral-la-decision/author-told (girl) to safeguarding-unit at Thu 16:00
  alert: referral-la-decision/author-told (girl) to safeguarding-sergeant at Thu 17:00

story: referral-la-decision/closed
title: Not closed before the authority answered, save by the sergeant with a reason
start: 2026-03-02

Mon 10:00 | assessment-submitted | grade: high; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no
Mon 11:00 | assessment-shared | recipients: social-care; names: n; what: w; power: children-act-2004; consent: obtained; receipt: r | by safeguarding-unit
Mon 12:00 | assessment-closed | summary: s | by safeguarding-unit
Mon 12:10 | exception-allowed | gate: referral-la-decision/closed; reason: the family moved abroad | by safeguarding-sergeant
Mon 12:20 | assessment-closed | summary: s | by safeguarding-unit
Mon 10:00 | assessment-submitted | grade: high; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case girl
Mon 11:00 | assessment-shared | recipients: social-care; names: n; what: w; power: children-act-2004; consent: obtained; receipt: r | by safeguarding-unit | case girl
Mon 12:00 | assessment-authority-decided | response: no-action; by_whom: b; agreed: yes | by local-authority | case girl
Mon 12:20 | assessment-closed | summary: s | by safeguarding-unit | case girl
  refused: referral-la-decision/closed at Mon 12:00

story: referral-disagreement-escalated
title: No further action for a child who said they are afraid to sleep, disputed within a working day
start: 2026-03-02

Mon 10:00 | assessment-submitted | grade: high; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no
Mon 11:00 | assessment-shared | recipients: social-care; names: n; what: w; power: children-act-2004; consent: obtained; receipt: r | by safeguarding-unit
Mon 12:00 | assessment-authority-decided | response: no-action; by_whom: b; agreed: no | by local-authority
Tue 17:00 | assessment-disputed | stage: worker; with_whom: w; why: y | by safeguarding-unit
Mon 10:00 | assessment-submitted | grade: high; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case girl
Mon 11:00 | assessment-shared | recipients: social-care; names: n; what: w; power: children-act-2004; consent: obtained; receipt: r | by safeguarding-unit | case girl
Mon 12:00 | assessment-authority-decided | response: no-action; by_whom: b; agreed: no | by local-authority | case girl
Tue 17:01 | assessment-disputed | stage: worker; with_whom: w; why: y | by safeguarding-unit | case girl
Mon 10:00 | assessment-submitted | grade: high; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case baby
Mon 11:00 | assessment-shared | recipients: social-care; names: n; what: w; power: children-act-2004; consent: obtained; receipt: r | by safeguarding-unit | case baby
Mon 12:00 | assessment-authority-decided | response: no-action; by_whom: b; agreed: no | by local-authority | case baby
Mon 16:00 | assessment-authority-decided | response: assessment; by_whom: b; agreed: yes | by local-authority | case baby
  referral-disagreement-escalated: Tue 17:00 met
  referral-disagreement-escalated (girl): Tue 17:00 met late
  referral-disagreement-escalated (baby): Tue 17:00 ended
  alert: referral-disagreement-escalated (girl) to safeguarding-unit at Tue 16:00
  alert: referral-disagreement-escalated (girl) to safeguarding-sergeant at Tue 17:00

story: referral-disagreement-escalated
title: The same decision again changes nothing; nobody disputes it, and who hears of it
start: 2026-03-02

Mon 10:00 | assessment-submitted | grade: high; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no
Mon 11:00 | assessment-shared | recipients: social-care; names: n; what: w; power: children-act-2004; consent: obtained; receipt: r | by safeguarding-unit
Mon 12:00 | assessment-authority-decided | response: no-action; by_whom: b; agreed: no | by local-authority
Mon 16:00 | assessment-authority-decided | response: no-action; by_whom: b; agreed: no | by local-authority
Mon 10:00 | assessment-submitted | grade: high; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case girl
Mon 11:00 | assessment-shared | recipients: social-care; names: n; what: w; power: children-act-2004; consent: obtained; receipt: r | by safeguarding-unit | case girl
Mon 12:00 | assessment-authority-decided | response: no-action; by_whom: b; agreed: no | by local-authority | case girl
Mon 14:00 | assessment-disputed | stage: worker; with_whom: w; why: y | by safeguarding-unit | case girl
Tue 16:00 | assessment-disputed | stage: worker; with_whom: w; why: y | by safeguarding-unit | case girl
Tue 17:01 | assessment-disputed | stage: leads; with_whom: w; why: y | by safeguarding-unit | case girl
Tue 17:30 | assessment-authority-decided | response: no-action; by_whom: b; agreed: no | by local-authority | case girl
Thu 09:00 | assessment-disputed | stage: partnership; with_whom: w; why: y | by safeguarding-unit | case girl
as at: Mon+1 09:00
  referral-disagreement-escalated: Tue 17:00 overdue
  referral-disagreement-escalated/stage (girl): Tue 17:00 met late · Wed 17:00 met · Thu 17:00 met · Fri 17:00 overdue
  alert: referral-disagreement-escalated to safeguarding-inspector at Tue 21:00
  alert: referral-disagreement-escalated to head-of-public-protection at Wed 17:00
  alert: referral-disagreement-escalated/stage (girl) to head-of-public-protection at Sat 17:00
  alert: referral-la-decision/author-told to safeguarding-inspector at Thu 21:00
  alert: referral-la-decision/author-told to head-of-public-protection at Fri 17:00

story: referral-disagreement-escalated/stage
title: Each stage has a working day, and saying the same again to the same person is no next stage
start: 2026-03-02

Mon 10:00 | assessment-submitted | grade: high; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no
Mon 11:00 | assessment-shared | recipients: social-care; names: n; what: w; power: children-act-2004; consent: obtained; receipt: r | by safeguarding-unit
Mon 12:00 | assessment-authority-decided | response: no-action; by_whom: b; agreed: no | by local-authority
Mon 14:00 | assessment-disputed | stage: worker; with_whom: w; why: y | by safeguarding-unit
Tue 17:00 | assessment-disputed | stage: managers; with_whom: w; why: y | by safeguarding-unit
Wed 17:01 | assessment-dispute-resolved | outcome: o | by safeguarding-unit
Mon 14:00 | assessment-disputed | stage: worker; with_whom: w; why: y | by safeguarding-unit | case girl
Tue 10:00 | assessment-authority-decided | response: assessment; by_whom: b; agreed: yes | by local-authority | case girl
  referral-disagreement-escalated/stage: Tue 17:00 met · Wed 17:00 met late
  referral-disagreement-escalated/stage (girl): Tue 17:00 ended
  alert: referral-disagreement-escalated/stage to safeguarding-sergeant at Wed 16:00
  alert: referral-disagreement-escalated/stage to safeguarding-inspector at Wed 17:00

story: assessment-45wd
title: Forty-five working days from the referral, across Easter; none where there is no assessment
start: 2026-03-02

2026-03-02 10:00 | assessment-submitted | grade: high; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no
2026-03-02 11:00 | assessment-shared | recipients: social-care; names: n; what: w; power: children-act-2004; consent: obtained; receipt: r | by safeguarding-unit
2026-03-03 12:00 | assessment-authority-decided | response: assessment; by_whom: b; agreed: yes | by local-authority
2026-05-07 17:00 | assessment-authority-assessed | outcome: o | by local-authority
2026-03-02 10:00 | assessment-submitted | grade: high; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case girl
2026-03-02 11:00 | assessment-shared | recipients: social-care; names: n; what: w; power: children-act-2004; consent: obtained; receipt: r | by safeguarding-unit | case girl
2026-03-03 12:00 | assessment-authority-decided | response: enquiry; by_whom: b; agreed: yes | by local-authority | case girl
2026-05-07 17:01 | assessment-authority-assessed | outcome: o | by local-authority | case girl
2026-03-02 10:00 | assessment-submitted | grade: high; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case baby
2026-03-02 11:00 | assessment-shared | recipients: social-care; names: n; what: w; power: children-act-2004; consent: obtained; receipt: r | by safeguarding-unit | case baby
2026-03-03 12:00 | assessment-authority-decided | response: early-help; by_whom: b; agreed: yes | by local-authority | case baby
  assessment-45wd: 2026-05-07 17:00 met
  assessment-45wd (girl): 2026-05-07 17:00 met late
  assessment-45wd (baby): 2026-05-07 17:00 ended
  alert: assessment-45wd (girl) to local-authority at 2026-05-02 17:00
  alert: assessment-45wd (girl) to safeguarding-unit at 2026-05-07 17:00

story: referral-disagreement-escalated/agency
title: The sergeant hears at once, and has until the next evening; each is answered by itself
start: 2026-03-02

Mon 10:00 | agency-disagreed | stage: worker; with_what: w; why: y; wanted: d | by local-authority | as first
Mon 12:00 | agency-disagreed | stage: worker; with_what: w; why: y; wanted: d | by school-safeguarding-lead | as second
Tue 16:30 | agency-disagreement-answered | answer: stands; why: y | regarding first | by safeguarding-sergeant
Thu 10:00 | agency-disagreement-answered | answer: changed; why: y | regarding second | by safeguarding-inspector
  referral-disagreement-escalated/agency: Tue 17:00 met · Tue 17:00 met late
  alert: referral-disagreement-escalated/agency to safeguarding-sergeant at Mon 10:00
  alert: referral-disagreement-escalated/agency to safeguarding-inspector at Tue 17:00
  alert: referral-disagreement-escalated/agency to head-of-public-protection at Wed 17:00

story: referral-disagreement-escalated/considered
title: The authority answers here itself; the unit reads it within a working day, and may not agree
start: 2026-03-02

Mon 10:00 | assessment-submitted | grade: high; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no
Mon 11:00 | assessment-shared | recipients: social-care; names: n; what: w; power: children-act-2004; consent: obtained; receipt: r | by safeguarding-unit
Mon 12:00 | assessment-authority-decided | response: early-help; by_whom: b; agreed: unknown | by local-authority
Tue 17:00 | assessment-decision-considered | agreed: yes; why: y | by safeguarding-unit
Mon 10:00 | assessment-submitted | grade: high; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case girl
Mon 11:00 | assessment-shared | recipients: social-care; names: n; what: w; power: children-act-2004; consent: obtained; receipt: r | by safeguarding-unit | case girl
Mon 12:00 | assessment-authority-decided | response: early-help; by_whom: b; agreed: unknown | by local-authority | case girl
Tue 17:01 | assessment-decision-considered | agreed: no; why: y | by safeguarding-unit | case girl
Mon 10:00 | assessment-submitted | grade: high; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case baby
Mon 11:00 | assessment-shared | recipients: social-care; names: n; what: w; power: children-act-2004; consent: obtained; receipt: r | by safeguarding-unit | case baby
Mon 12:00 | assessment-authority-decided | response: early-help; by_whom: b; agreed: unknown | by local-authority | case baby
Mon 13:00 | assessment-authority-decided | response: early-help; by_whom: b; agreed: unknown | by local-authority | case baby
Mon 14:00 | assessment-authority-decided | response: early-help; by_whom: b; agreed: yes | by local-authority | case baby
Mon 10:00 | assessment-submitted | grade: high; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case other
Mon 11:00 | assessment-shared | recipients: social-care; names: n; what: w; power: children-act-2004; consent: obtained; receipt: r | by safeguarding-unit | case other
Mon 12:00 | assessment-authority-decided | response: early-help; by_whom: b; agreed: unknown | by local-authority | case other
Mon 14:00 | assessment-authority-decided | response: early-help; by_whom: b; agreed: no | by local-authority | case other
  referral-disagreement-escalated/considered: Tue 17:00 met
  referral-disagreement-escalated/considered (girl): Tue 17:00 met late
  referral-disagreement-escalated/considered (baby): Tue 17:00 met
  referral-disagreement-escalated/considered (other): Tue 17:00 met
  referral-disagreement-escalated (girl): Thu 17:00 open
  silent: referral-disagreement-escalated
  alert: referral-disagreement-escalated/considered (girl) to safeguarding-unit at Tue 16:00
  alert: referral-disagreement-escalated/considered (girl) to safeguarding-sergeant at Tue 17:00

story: referral-disagreement-escalated/considered
title: Nobody reads the answer, and who hears of it; elsewhere the unit comes to agree after all
start: 2026-03-02

Mon 10:00 | assessment-submitted | grade: high; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no
Mon 11:00 | assessment-shared | recipients: social-care; names: n; what: w; power: children-act-2004; consent: obtained; receipt: r | by safeguarding-unit
Mon 12:00 | assessment-authority-decided | response: early-help; by_whom: b; agreed: unknown | by local-authority
Mon 10:00 | assessment-submitted | grade: high; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case girl
Mon 11:00 | assessment-shared | recipients: social-care; names: n; what: w; power: children-act-2004; consent: obtained; receipt: r | by safeguarding-unit | case girl
Mon 12:00 | assessment-authority-decided | response: early-help; by_whom: b; agreed: no | by local-authority | case girl
Mon 15:00 | assessment-decision-considered | agreed: yes; why: y | by safeguarding-unit | case girl
as at: Mon+1 09:00
  referral-disagreement-escalated/considered: Tue 17:00 overdue
  referral-disagreement-escalated (girl): Tue 17:00 ended
  alert: referral-disagreement-escalated/considered to safeguarding-inspector at Tue 21:00
  alert: referral-disagreement-escalated/considered to head-of-public-protection at Wed 17:00

story: referral-disagreement-escalated/answered
title: The authority has a working day to answer, at each stage
start: 2026-03-02

Mon 10:00 | assessment-submitted | grade: high; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no
Mon 11:00 | assessment-shared | recipients: social-care; names: n; what: w; power: children-act-2004; consent: obtained; receipt: r | by safeguarding-unit
Mon 12:00 | assessment-authority-decided | response: early-help; by_whom: b; agreed: no | by local-authority
Mon 14:00 | assessment-disputed | stage: worker; with_whom: w; why: y | by safeguarding-unit
Mon 15:00 | assessment-authority-decided | response: early-help; by_whom: b; agreed: no | by local-authority
Tue 16:00 | assessment-dispute-answered | answer: stands; by_whom: b | by local-authority
Tue 16:30 | assessment-disputed | stage: managers; with_whom: w; why: y | by safeguarding-unit
Thu 09:00 | assessment-dispute-resolved | outcome: o | by safeguarding-unit
Mon 10:00 | assessment-submitted | grade: high; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case girl
Mon 11:00 | assessment-shared | recipients: social-care; names: n; what: w; power: children-act-2004; consent: obtained; receipt: r | by safeguarding-unit | case girl
Mon 12:00 | assessment-authority-decided | response: early-help; by_whom: b; agreed: no | by local-authority | case girl
Mon 14:00 | assessment-disputed | stage: worker; with_whom: w; why: y | by safeguarding-unit | case girl
Mon 16:00 | assessment-decision-considered | agreed: yes; why: y | by safeguarding-unit | case girl
Mon 10:00 | assessment-submitted | grade: high; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case baby
Mon 11:00 | assessment-shared | recipients: social-care; names: n; what: w; power: children-act-2004; consent: obtained; receipt: r | by safeguarding-unit | case baby
Mon 12:00 | assessment-authority-decided | response: early-help; by_whom: b; agreed: no | by local-authority | case baby
Mon 14:00 | assessment-disputed | stage: worker; with_whom: w; why: y | by safeguarding-unit | case baby
Mon 16:00 | assessment-authority-decided | response: early-help; by_whom: b; agreed: yes | by local-authority | case baby
  referral-disagreement-escalated/answered: Tue 17:00 met · Wed 17:00 met late
  referral-disagreement-escalated/answered (girl): Tue 17:00 ended
  referral-disagreement-escalated/answered (baby): Tue 17:00 ended
  referral-disagreement-escalated/stage (girl): Tue 17:00 ended
  alert: referral-disagreement-escalated/answered to local-authority at Mon 14:00
  alert: referral-disagreement-escalated/answered to local-authority-manager at Wed 17:00
