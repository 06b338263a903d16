# Stories at the edges: clocks that change, holidays, two children, the phone, other forces.

story: clocks go forward during an episode
title: Six elapsed hours are six hours, whatever the clock on the wall says
start: 2026-03-23

2026-03-28 22:00 | missing-reported | in_care: no
2026-03-29 00:30 | missing-risk-graded | grade: medium; rationale: r | by sergeant
2026-03-29 05:00 | missing-supervisor-reviewed | risk: medium; rationale: r; tasks_done: yes | by sergeant
2026-03-28 22:00 | missing-reported | in_care: no | case girl
2026-03-29 05:01 | missing-supervisor-reviewed | risk: medium; rationale: r; tasks_done: yes | by sergeant | case girl
  missing-supervisor-review: 2026-03-29 05:00 met · 2026-03-29 11:00 open
  missing-supervisor-review (girl): 2026-03-29 05:00 met late · 2026-03-29 11:01 open

story: clocks go back during an episode
title: The hour that comes twice counts twice
start: 2026-10-19

2026-10-24 23:30 | missing-reported | in_care: no
2026-10-25 01:30 GMT | missing-enquiry-result | completed: yes; tracing: yes; result: r
2026-10-24 23:30 | missing-reported | in_care: no | case girl
as at: 2026-10-25 01:31 GMT
  missing-no-activity-gap: 2026-10-25 01:30 GMT met · 2026-10-25 04:30 open
  missing-no-activity-gap (girl): 2026-10-25 01:30 GMT overdue
  signal: missing-silence (girl) at 2026-10-25 01:30 GMT

story: a Friday evening before a bank holiday
title: Working days wait for the Tuesday; tracing, reviews and the superintendent do not
start: 2026-05-18

2026-05-22 19:00 | missing-reported | in_care: no
2026-05-22 20:00 | missing-strategy-requested | authority: a; reason: r
as at: 2026-05-24 19:01
  missing-strategy-prolonged/held: 2026-05-27 17:00 open
  missing-superintendent-review/daily: 2026-05-23 19:00 overdue · 2026-05-24 19:00 overdue · 2026-05-25 19:00 open
  missing-supervisor-review: 2026-05-23 01:00 overdue
  missing-no-activity-gap: 2026-05-22 22:00 overdue

story: two children missing together
title: Each is graded, seen and assessed for themselves; what is learnt of one is asked of both
start: 2026-03-02

Mon 10:00 | missing-reported | case seren | in_care: no; age: 15
Mon 10:10 | missing-reported | case osian | in_care: no; age: 14
Mon 10:20 | missing-children-linked | case seren | case: osian; child: osian; how_known: seen together
Mon 10:30 | missing-risk-graded | case seren | grade: high; rationale: r | by sergeant
Mon 10:35 | missing-risk-indicator | case osian | indicators: medication; detail: insulin
Mon 12:00 | missing-located | case seren | how: police; where: w; with_whom: nobody
Mon 12:10 | missing-found-seen | case seren | seen_by: police; demeanour: d
as at: Mon 13:11
  missing-high-considered (osian): Mon 11:05 overdue
  missing-high-considered (seren): Mon 11:05 missed
  missing-supervisor-review (osian): Mon 16:10 open
  missing-no-activity-gap (osian): Mon 13:10 overdue
  missing-no-activity-gap (seren): Mon 11:00 missed
  silent: missing-found-seen (osian)
  silent: missing-cra-submitted (osian)

story: spoken to by phone only
title: Located is not seen; looking goes on, and nothing of being found begins
start: 2026-03-02

Mon 10:00 | missing-reported | in_care: no
Mon 10:30 | missing-enquiry-result | completed: yes; tracing: yes; result: r
Mon 11:00 | missing-located | how: phone; where: says a friend's; with_whom: says nobody
as at: Tue 11:01
  missing-found-seen: Tue 11:00 overdue
  missing-no-activity-gap: Mon 13:00 met · Mon 13:30 overdue
  missing-supervisor-review: Mon 16:00 overdue
  silent: missing-prevention-interview
  silent: missing-rhi-72h
  silent: missing-safe-place/assess

story: a new episode before the return interview of the last
title: Each episode keeps its own clock and its own interview
start: 2026-03-02

Mon 10:00 | missing-reported | in_care: no | case first | about child
Mon 12:00 | missing-found-seen | seen_by: police; demeanour: d | case first | about child
Tue 10:00 | missing-reported | in_care: no | case second | about child
Tue 12:00 | missing-found-seen | seen_by: police; demeanour: d | case second | about child
Wed 10:00 | missing-rhi-outcome | outcome: completed | case second | about child | by local-authority
as at: Thu 12:01
  missing-rhi-72h (first): Thu 12:00 overdue
  missing-rhi-72h (second): Fri 12:00 met

story: opened in error
title: The episode ends and asks for nothing more, but what was late stays late
start: 2026-03-02

Mon 10:00 | missing-reported | in_care: yes
Mon 11:10 | missing-not-missing | reason: asleep in the attic | by sergeant
as at: Mon 18:00
  missing-record-created: Mon 11:00 missed
  missing-initial-risk: Mon 10:30 missed
  missing-first-enquiry: Mon 11:00 missed
  missing-home-searched: Mon 12:00 ended
  missing-supervisor-review: Mon 16:00 ended
  missing-national-notify: Wed 10:00 ended
  missing-csc-notified/responsible: Mon 12:00 ended
  silent: missing-rhi-72h

story: refused by another force
title: The force that has the child's case goes on looking until another says yes
start: 2026-03-02

Mon 10:00 | missing-reported | in_care: no
Mon 10:20 | missing-transfer-proposed | to_force: Estshire Police; rationale: lives there | as offer | by sergeant
Mon 10:40 | missing-transfer-declined | reason: last seen here | regarding offer | by sergeant
Mon 10:45 | missing-transferred | reference: none | by sergeant
as at: Mon 13:01
  missing-crossforce-owned: Mon 12:20 met
  missing-no-activity-gap: Mon 13:00 overdue
  refused: missing-crossforce-owned/acknowledged at Mon 10:45

story: handed to another force that said yes
title: This force's clocks stop at the hand-over, not at the offer
start: 2026-03-02

Mon 10:00 | missing-reported | in_care: no
Mon 10:50 | missing-enquiry-result | completed: yes; tracing: yes; result: r
Mon 11:00 | missing-transfer-proposed | to_force: Estshire Police; rationale: lives there | as offer | by sergeant
Mon 12:00 | missing-transfer-acknowledged | by_whom: their inspector; reference: E7 | regarding offer | by sergeant
Mon 14:00 | missing-transferred | reference: E7 | by sergeant
  missing-crossforce-owned: Mon 13:00 met
  missing-no-activity-gap: Mon 13:00 met · Mon 13:50 missed
  missing-supervisor-review: Mon 16:00 ended

story: reported in the school holidays
title: Back at school is the next school day; the evening and the weekend are not
start: 2026-07-20

2026-07-27 10:00 | missing-reported | in_care: no; school_hours: no
2026-07-27 15:00 | missing-found-seen | seen_by: police; demeanour: d
as at: 2026-07-28 10:00
  missing-school-alerted/found: 2026-09-01 08:30 open
  silent: missing-school-alerted/school-hours

story: told late
title: A search at the time but told the next day is met, and the night's alerts stand
start: 2026-03-02

Mon 20:00 | missing-reported | in_care: no
Mon 21:00 | missing-home-searched | places: home; found: nothing; anything_missing: no | recorded Tue 07:00
as at: Tue 08:00
  missing-home-searched: Mon 22:00 met
  alert: missing-home-searched to duty-inspector at Mon 22:00
