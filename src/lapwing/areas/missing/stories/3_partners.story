# Stories of the rules about telling others: each is a test, and is printed in the rulebook.

story: missing-national-notify
title: Two days at medium
start: 2026-03-02

Mon 10:00 | missing-reported | in_care: no
Wed 10:00 | missing-pnc-circulated | reference: r
Mon 10:00 | missing-reported | in_care: no | case girl
Wed 10:01 | missing-pnc-circulated | reference: r | case girl
  missing-national-notify: Wed 10:00 met
  missing-national-notify (girl): Wed 10:00 met late
  alert: missing-national-notify (girl) to duty-inspector at Wed 10:00

story: missing-national-notify
title: A quarter of an hour at high risk
start: 2026-03-02

Mon 10:00 | missing-reported | in_care: no
Mon 10:00 | missing-risk-graded | grade: high; rationale: r | by sergeant
Mon 10:15 | missing-pnc-circulated | reference: r
Mon 10:00 | missing-reported | in_care: no | case girl
Mon 14:00 | missing-risk-graded | grade: high; rationale: r | by sergeant | case girl
as at: Mon 14:16
  missing-national-notify: Mon 10:15 met
  missing-national-notify (girl): Mon 14:15 overdue
  alert: missing-national-notify (girl) to duty-inspector at Mon 14:15

story: missing-national-notify/unit
title: Three days at medium
start: 2026-03-02

Mon 10:00 | missing-reported | in_care: no
Thu 10:00 | missing-national-unit-notified | reference: r
Mon 10:00 | missing-reported | in_care: no | case girl
Thu 10:01 | missing-national-unit-notified | reference: r | case girl
  missing-national-notify/unit: Thu 10:00 met
  missing-national-notify/unit (girl): Thu 10:00 met late
  alert: missing-national-notify/unit (girl) to duty-inspector at Thu 10:00

story: missing-national-notify/unit
title: An hour at high risk
start: 2026-03-02

Mon 10:00 | missing-reported | in_care: no
Mon 10:05 | missing-risk-graded | grade: high; rationale: r | by sergeant
as at: Mon 11:01
  missing-national-notify/unit: Mon 11:00 overdue
  alert: missing-national-notify/unit to duty-inspector at Mon 11:00

story: missing-csc-notified
title: Two hours at medium
start: 2026-03-02

Mon 10:00 | missing-reported | in_care: no
Mon 12:00 | missing-social-care-notified | authority: a; by_whom: b; capacity: area
Mon 10:00 | missing-reported | in_care: no | case girl
Mon 12:01 | missing-social-care-notified | authority: a; by_whom: b; capacity: area | case girl
  missing-csc-notified: Mon 12:00 met
  missing-csc-notified (girl): Mon 12:00 met late

story: missing-csc-notified
title: A quarter of an hour at high risk
start: 2026-03-02

Mon 10:00 | missing-reported | in_care: no
Mon 10:00 | missing-risk-graded | grade: high; rationale: r | by sergeant
as at: Mon 10:16
  missing-csc-notified: Mon 10:15 overdue
  alert: missing-csc-notified to duty-inspector at Mon 10:15

story: missing-csc-notified/responsible
title: For a child who is or may be in care, the responsible authority itself
start: 2026-03-02

Mon 10:00 | missing-reported | in_care: yes
Mon 10:30 | missing-social-care-notified | authority: a; by_whom: b; capacity: host
Mon 12:00 | missing-social-care-notified | authority: a; by_whom: b; capacity: responsible
Mon 10:00 | missing-reported | in_care: no | case girl
  missing-csc-notified/responsible: Mon 12:00 met
  silent: missing-csc-notified/responsible (girl)
  alert: missing-csc-notified/responsible to control-room-supervisor at Mon 11:30

story: missing-school-alerted
title: By the start of the next school day, with the lead's acknowledgement
start: 2026-03-02

Fri 20:00 | missing-reported | in_care: no
Fri 21:00 | missing-school-alerted | about: missing; establishment: e; outcome: failed
Mon+1 08:30 | missing-school-alerted | about: missing; establishment: e; outcome: acknowledged
Fri 20:00 | missing-reported | in_care: no | case girl
Mon+1 08:31 | missing-school-alerted | about: missing; establishment: e; outcome: no-school | case girl
  missing-school-alerted: Mon+1 08:30 met
  missing-school-alerted (girl): Mon+1 08:30 met late
  alert: missing-school-alerted (girl) to safeguarding-sergeant at Mon+1 08:30

story: missing-school-alerted
title: In the holidays the next school day is after them
start: 2026-03-30

2026-04-02 20:00 | missing-reported | in_care: no
as at: 2026-04-03 10:00
  missing-school-alerted: 2026-04-13 08:30 open

story: missing-school-alerted/school-hours
title: Within the hour in school hours
start: 2026-03-02

Mon 10:00 | missing-reported | in_care: no; school_hours: yes
Mon 11:00 | missing-school-alerted | about: missing; establishment: e; outcome: acknowledged
Mon 10:00 | missing-reported | in_care: no; school_hours: yes | case girl
Mon 11:01 | missing-school-alerted | about: missing; establishment: e; outcome: acknowledged | case girl
  missing-school-alerted/school-hours: Mon 11:00 met
  missing-school-alerted/school-hours (girl): Mon 11:00 met late
  alert: missing-school-alerted/school-hours (girl) to safeguarding-sergeant at Mon 11:00

story: missing-school-alerted/retry
title: A failed alert is made good by phone within the hour
start: 2026-03-02

Mon 10:00 | missing-reported | in_care: no
Mon 11:00 | missing-school-alerted | about: missing; establishment: e; outcome: failed
Mon 12:00 | missing-school-alerted | about: missing; establishment: e; outcome: acknowledged
Mon 10:00 | missing-reported | in_care: no | case girl
Mon 11:00 | missing-school-alerted | about: missing; establishment: e; outcome: failed | case girl
Mon 12:01 | missing-school-alerted | about: missing; establishment: e; outcome: acknowledged | case girl
  missing-school-alerted/retry: Mon 12:00 met
  missing-school-alerted/retry (girl): Mon 12:00 met late
  alert: missing-school-alerted/retry (girl) to safeguarding-sergeant at Mon 12:00

story: missing-school-alerted/found
title: The school is told again when the child is found
start: 2026-03-02

Mon 20:00 | missing-reported | in_care: no
Mon 22:00 | missing-school-alerted | about: missing; establishment: e; outcome: acknowledged
Mon 23:00 | missing-found-seen | seen_by: police; demeanour: d
Tue 08:30 | missing-school-alerted | about: found; establishment: e; outcome: acknowledged
Mon 20:00 | missing-reported | in_care: no | case girl
Mon 23:00 | missing-found-seen | seen_by: police; demeanour: d | case girl
Tue 08:31 | missing-school-alerted | about: found; establishment: e; outcome: acknowledged | case girl
  missing-school-alerted/found: Tue 08:30 met
  missing-school-alerted/found (girl): Tue 08:30 met late
  alert: missing-school-alerted/found (girl) to safeguarding-sergeant at Tue 08:30

story: missing-daily-meeting-considered
title: On every weekday's meeting while the child is missing
start: 2026-03-02

Thu 15:00 | missing-reported | in_care: no
Fri 09:30 | missing-meeting-considered | meeting: daily-missing; decisions: d
as at: Mon+1 10:30
  missing-daily-meeting-considered: Fri 09:30 met · Mon+1 09:30 overdue · Tue+1 09:30 open
  alert: missing-daily-meeting-considered to missing-lead at Mon+1 10:30

story: missing-strategy-prolonged
title: A day at medium
start: 2026-03-02

Mon 10:00 | missing-reported | in_care: no
Tue 10:00 | missing-strategy-requested | authority: a; reason: r
Mon 10:00 | missing-reported | in_care: no | case girl
Tue 10:01 | missing-strategy-requested | authority: a; reason: r | case girl
  missing-strategy-prolonged: Tue 10:00 met
  missing-strategy-prolonged (girl): Tue 10:00 met late

story: missing-strategy-prolonged
title: Four hours at high risk
start: 2026-03-02

Mon 10:00 | missing-reported | in_care: no
Mon 10:05 | missing-risk-graded | grade: high; rationale: r | by sergeant
as at: Mon 14:01
  missing-strategy-prolonged: Mon 14:00 overdue
  alert: missing-strategy-prolonged to duty-superintendent at Mon 14:00

story: missing-strategy-prolonged/held
title: Held within a working day of being asked for
start: 2026-03-02

Mon 10:00 | missing-reported | in_care: no
Mon 12:00 | missing-strategy-requested | authority: a; reason: r
Tue 17:00 | missing-strategy-held | present: p; shared: s; decisions: d
Mon 10:00 | missing-reported | in_care: no | case girl
Mon 12:00 | missing-strategy-requested | authority: a; reason: r | case girl
Tue 17:01 | missing-strategy-held | present: p; shared: s; decisions: d | case girl
  missing-strategy-prolonged/held: Tue 17:00 met
  missing-strategy-prolonged/held (girl): Tue 17:00 met late
  alert: missing-strategy-prolonged/held (girl) to duty-superintendent at Tue 17:00

story: missing-strategy-prolonged
title: A discussion that is a case of its own is the one that was asked for
start: 2026-03-02

Mon 10:00 | missing-reported | in_care: no
Mon 12:00 | missing-strategy-requested | authority: a; reason: r
Mon 15:00 | meetings-strategy-held | present: police+social-care+health; decision: joint | case boy-strategy
Tue 10:00 | missing-strategy-held | present: p; shared: s; decisions: d
Wed 12:00 | missing-sighting | where: w; significant: yes
Thu 10:00 | meetings-strategy-held | present: police+social-care+health; decision: joint | case boy-strategy
Mon 10:00 | missing-reported | in_care: no | case girl
Tue 09:00 | meetings-strategy-requested | authority: a; reason: r; urgency: soon | case girl-strategy
Mon 10:00 | missing-reported | in_care: no | case man
Tue 10:30 | meetings-strategy-notified | when: Wed 10:00; urgency: soon | case other-strategy
as at: Thu 10:30
  missing-strategy-prolonged: Tue 10:00 met
  missing-strategy-prolonged/held: Tue 17:00 met
  missing-strategy-prolonged/sighting: Thu 12:00 met
  missing-strategy-prolonged/again: Fri 17:00 met · Tue+1 17:00 open
  missing-strategy-prolonged (girl): Tue 10:00 met
  missing-strategy-prolonged (man): Tue 10:00 overdue

story: missing-strategy-prolonged/sighting
title: A significant sighting after a discussion demands another
start: 2026-03-02

Mon 10:00 | missing-reported | in_care: no
Mon 11:00 | missing-sighting | where: w; significant: yes
Mon 14:00 | missing-strategy-held | present: p; shared: s; decisions: d
Mon 15:00 | missing-sighting | where: w; significant: no
Mon 16:00 | missing-sighting | where: w; significant: yes
Tue 16:00 | missing-strategy-held | present: p; shared: s; decisions: d
  missing-strategy-prolonged/sighting: Tue 16:00 met
  alert: missing-strategy-prolonged/sighting to duty-inspector at Tue 12:00

story: missing-strategy-prolonged/again
title: Every three working days while the child stays missing
start: 2026-03-02

Mon 10:00 | missing-reported | in_care: no
Tue 10:00 | missing-strategy-held | present: p; shared: s; decisions: d
Fri 17:00 | missing-strategy-held | present: p; shared: s; decisions: d
as at: Wed+1 17:01
  missing-strategy-prolonged/again: Fri 17:00 met · Wed+1 17:00 overdue
  alert: missing-strategy-prolonged/again to duty-superintendent at Wed+1 17:00

story: missing-crossforce-owned
title: The other force acknowledges within two hours, one at high risk
start: 2026-03-02

Mon 10:00 | missing-reported | in_care: no
Mon 11:00 | missing-transfer-proposed | to_force: Estshire Police; rationale: r | as offer | by sergeant
Mon 12:00 | missing-transfer-acknowledged | by_whom: b; reference: r | regarding offer | by sergeant
Mon 10:00 | missing-reported | in_care: no | case girl
Mon 10:05 | missing-risk-graded | grade: high; rationale: r | by sergeant | case girl
Mon 11:00 | missing-transfer-proposed | to_force: Estshire Police; rationale: r | case girl | by sergeant | as girls
Mon 11:30 | missing-transfer-acknowledged | by_whom: nobody; reference: of another offer | case girl | by sergeant
as at: Mon 12:01
  missing-crossforce-owned (girl): Mon 12:00 overdue
  alert: missing-crossforce-owned (girl) to duty-superintendent at Mon 12:00

story: missing-crossforce-owned
title: Two hours at medium, counted for the very offer
start: 2026-03-02

Mon 10:00 | missing-reported | in_care: no
Mon 11:00 | missing-transfer-proposed | to_force: Estshire Police; rationale: r | by sergeant | as offer-b
Mon 13:00 | missing-transfer-acknowledged | by_whom: b; reference: r | by sergeant | regarding offer-b
Mon 10:00 | missing-reported | in_care: no | case girl
Mon 11:00 | missing-transfer-proposed | to_force: Estshire Police; rationale: r | by sergeant | as offer-g | case girl
Mon 13:01 | missing-transfer-acknowledged | by_whom: b; reference: r | by sergeant | regarding offer-g | case girl
  missing-crossforce-owned: Mon 13:00 met
  missing-crossforce-owned (girl): Mon 13:00 met late

story: missing-crossforce-owned/acknowledged
title: No moment without an owner
start: 2026-03-02

Mon 10:00 | missing-reported | in_care: no
Mon 10:30 | missing-transferred | reference: r | by sergeant
Mon 11:00 | missing-transfer-proposed | to_force: Estshire Police; rationale: r | as offer | by sergeant
Mon 11:05 | missing-transferred | reference: r | by sergeant
Mon 11:30 | missing-transfer-declined | reason: r | regarding offer | by sergeant
Mon 11:31 | missing-transferred | reference: r | by sergeant
Mon 11:40 | missing-transfer-proposed | to_force: Estshire Police; rationale: r | as second | by sergeant
Mon 11:50 | missing-transfer-acknowledged | by_whom: b; reference: r | regarding second | by sergeant
Mon 11:55 | missing-transferred | reference: r | by sergeant
  refused: missing-crossforce-owned/acknowledged at Mon 10:30
  refused: missing-crossforce-owned/acknowledged at Mon 11:05
  refused: missing-crossforce-owned/acknowledged at Mon 11:31
