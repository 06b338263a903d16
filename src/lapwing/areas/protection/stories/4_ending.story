# Stories of the limit and the end: each is a test, and is printed in the rulebook.

story: pp-72h
title: Told at 24, 48, 60 and 68 hours; late at the minute after 72, and told upwards until it ends
start: 2026-03-02

Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no
Mon 10:05 | protection-designated | told: t; until: Mon 18:00 | by duty-inspector | officer brennan
Thu 10:01 | protection-ended | reason: run-out | by duty-inspector | officer brennan
Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case girl
Thu 10:00 | protection-ended | reason: order | by duty-inspector | officer brennan | case girl
Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case baby
Mon 10:30 | protection-not-used | reason: r | by duty-superintendent | case baby
Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case open
Thu 12:00 | note-added | note: n | case open
  pp-72h: Thu 10:00 met late
  pp-72h (girl): Thu 10:00 met
  pp-72h (baby): Thu 10:00 ended
  pp-72h (open): Thu 10:00 overdue
  held: pp-72h by brennan
  alert: pp-72h (open) to duty-inspector at Tue 10:00
  alert: pp-72h (open) to duty-inspector at Wed 10:00
  alert: pp-72h (open) to duty-superintendent at Wed 10:00
  alert: pp-72h (open) to duty-inspector at Wed 22:00
  alert: pp-72h (open) to duty-superintendent at Wed 22:00
  alert: pp-72h (open) to head-of-public-protection at Wed 22:00
  alert: pp-72h (open) to duty-inspector at Thu 06:00
  alert: pp-72h (open) to duty-superintendent at Thu 06:00
  alert: pp-72h (open) to head-of-public-protection at Thu 06:00
  alert: pp-72h (open) to duty-superintendent at Thu 10:00
  alert: pp-72h (open) to head-of-public-protection at Thu 10:00
  alert: pp-72h (open) to chief-officer-on-call at Thu 11:00

story: pp-72h
title: Seventy-two hours are hours that pass: an hour earlier by the clock in autumn, later in spring
start: 2026-10-19

2026-10-23 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no
2026-10-26 09:00 | protection-ended | reason: order | by duty-inspector
2026-10-23 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case girl
2026-10-26 09:01 | protection-ended | reason: order | by duty-inspector | case girl
2027-03-26 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case baby
2027-03-29 11:00 | protection-ended | reason: order | by duty-inspector | case baby
  pp-72h: 2026-10-26 09:00 met
  pp-72h (girl): 2026-10-26 09:00 met late
  pp-72h (baby): 2027-03-29 11:00 met

story: pp-72h
title: A second use on the same case moves nothing, and an end that is recorded late takes back no alarm
start: 2026-03-02

Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no
Wed 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no
Thu 09:00 | protection-ended | reason: order | by duty-inspector | recorded Thu 13:00
  pp-72h: Thu 10:00 met
  alert: pp-72h to duty-superintendent at Thu 10:00
  alert: pp-72h to chief-officer-on-call at Thu 11:00
  alert: pp-72h/run-out to duty-superintendent at Thu 10:00
  alert: pp-72h/run-out to head-of-public-protection at Thu 10:00
  alert: pp-72h/run-out to chief-officer-on-call at Thu 10:00

story: pp-72h/run-out
title: At the limit those who lead the force are told at once, unless the end is on record by then
start: 2026-03-02

Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no
Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case girl
Thu 10:00 | protection-ended | reason: order | by duty-inspector | case girl
Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case error
Mon 11:00 | protection-not-used | reason: r | by duty-superintendent | case error
Thu 12:00 | note-added | note: n
  signal: pp-72h/run-out at Thu 10:00
  alert: pp-72h/run-out to duty-superintendent at Thu 10:00
  alert: pp-72h/run-out to head-of-public-protection at Thu 10:00
  alert: pp-72h/run-out to chief-officer-on-call at Thu 10:00

story: pp-72h/lawyer
title: A lawyer is asked by the sixtieth hour, while a court can still hear it
start: 2026-03-02

Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no
Mon 10:05 | protection-designated | told: t; until: Mon 18:00 | by duty-inspector | officer brennan
Wed 22:00 | protection-lawyer-asked | who: w; advice: a | by duty-inspector | officer brennan
Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case girl
Thu 00:00 | protection-ended | reason: order | by duty-inspector | case girl
  pp-72h/lawyer: Wed 22:00 met
  pp-72h/lawyer (girl): Wed 22:00 missed
  held: pp-72h/lawyer by brennan
  alert: pp-72h/lawyer (girl) to duty-inspector at Wed 21:30
  alert: pp-72h/lawyer (girl) to duty-superintendent at Wed 22:00
  alert: pp-72h/lawyer (girl) to head-of-public-protection at Wed 23:00

story: pp-72h/breach
title: A child kept beyond the limit is accounted for by a superintendent, whether the end was told or not
start: 2026-03-02

Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no
Fri 10:00 | protection-breach-reviewed | happened: h | by duty-superintendent
Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case girl
Thu 10:01 | protection-ended | reason: run-out | by duty-inspector | recorded Sat 10:00 | case girl
Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case baby
Thu 10:00 | protection-ended | reason: order | by duty-inspector | case baby
Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case error
Fri 09:00 | protection-not-used | reason: r | by duty-superintendent | case error
Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case early
Mon 11:00 | protection-not-used | reason: r | by duty-superintendent | case early
as at: Mon+1 12:00
  silent: pp-72h/breach (early)
  pp-72h/breach: Fri 10:00 met
  pp-72h/breach (girl): Fri 10:00 overdue
  pp-72h/breach (error): Fri 10:00 ended
  silent: pp-72h/breach (baby)
  alert: pp-72h/breach (girl) to duty-superintendent at Thu 10:00
  alert: pp-72h/breach (girl) to head-of-public-protection at Fri 10:00
  alert: pp-72h/breach (girl) to chief-officer-on-call at Sat 10:00

story: pp-72h/breach
title: An end in time that is told after the limit is in time, and a superintendent asks why nobody could know
start: 2026-03-02

Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no
Thu 09:00 | protection-ended | reason: released; told_late: The system was down. | by duty-inspector | recorded Fri 08:00
Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case girl
Thu 09:00 | protection-ended | reason: released | by duty-inspector | case girl
Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case error
Tue 10:00 | protection-not-used | reason: r | by duty-superintendent | case error
as at: Fri 12:00
  pp-72h: Thu 10:00 met
  signal: pp-72h/run-out at Thu 10:00
  pp-72h/breach: Fri 10:00 overdue
  silent: pp-72h/breach (girl)
  silent: pp-72h/breach (error)

story: pp-inquire-release
title: Once there is no reason to fear harm the child is released within the hour
start: 2026-03-02

Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no
Mon 10:05 | protection-designated | told: t; until: Mon 18:00 | by duty-inspector | officer brennan
Mon 12:00 | protection-inquired | cause: no; found: f | by duty-inspector | officer brennan
Mon 13:00 | protection-ended | reason: released | by duty-inspector | officer brennan
Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case girl
Mon 12:00 | protection-reviewed | needed: no; heard: yes | by duty-inspector | officer brennan | case girl
Mon 14:30 | protection-ended | reason: released | by duty-inspector | case girl
Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case baby
Mon 12:00 | protection-inquired | cause: unknown; found: f | by duty-inspector | officer brennan | case baby
Mon 12:10 | protection-reviewed | needed: unknown; heard: yes | by duty-inspector | officer brennan | case baby
Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case again
Mon 12:00 | protection-inquired | cause: no; found: f | by duty-inspector | officer brennan | case again
Mon 12:30 | protection-reviewed | needed: yes; heard: yes | by duty-inspector | officer brennan | case again
Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case other
Mon 12:00 | protection-reviewed | needed: no; heard: yes | by duty-inspector | officer brennan | case other
Mon 12:30 | protection-inquired | cause: yes; found: f | by duty-inspector | officer brennan | case other
Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case error
Mon 12:00 | protection-reviewed | needed: no; heard: yes | by duty-inspector | officer brennan | case error
Mon 12:30 | protection-not-used | reason: r | by duty-superintendent | case error
  pp-inquire-release: Mon 13:00 met
  pp-inquire-release (girl): Mon 13:00 met late
  pp-inquire-release (again): Mon 13:00 ended
  pp-inquire-release (other): Mon 13:00 ended
  pp-inquire-release (error): Mon 13:00 ended
  silent: pp-inquire-release (baby)
  held: pp-inquire-release by brennan
  alert: pp-inquire-release (girl) to duty-inspector at Mon 12:30
  alert: pp-inquire-release (girl) to duty-superintendent at Mon 13:00
  alert: pp-inquire-release (girl) to head-of-public-protection at Mon 14:00

story: pp-epo
title: By the second day it is decided who applies to a court, or that nobody need
start: 2026-03-02

Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no
Mon 10:05 | protection-designated | told: t; until: Mon 18:00 | by duty-inspector | officer brennan
Wed 10:00 | protection-order-decided | decision: council | by duty-inspector | officer brennan
Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case girl
Wed 12:00 | protection-ended | reason: released | by duty-inspector | case girl
  pp-epo: Wed 10:00 met
  pp-epo (girl): Wed 10:00 missed
  held: pp-epo by brennan
  alert: pp-epo (girl) to duty-inspector at Wed 09:30
  alert: pp-epo (girl) to duty-superintendent at Wed 10:00
  alert: pp-epo (girl) to head-of-public-protection at Wed 11:00

story: pp-s47
title: Four hours to ask for a strategy discussion, on whichever case of the child's it stands
start: 2026-03-02

Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no
Mon 14:00 | meetings-strategy-requested | urgency: same-day | case boy-meeting
Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case girl
Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case error
Mon 10:30 | protection-not-used | reason: r | by duty-superintendent | case error
Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case notified
Mon 14:00 | meetings-strategy-notified | urgency: same-day; when: Mon 15:00 | case notified-meeting
Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case held
Mon 14:00 | meetings-strategy-held | present: police; decision: joint | case held-meeting
Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case lost
Mon 14:00 | missing-strategy-requested | case lost-missing
Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case lostheld
Mon 14:00 | missing-strategy-held | case lostheld-missing
Mon 16:00 | note-added | note: n
  pp-s47: Mon 14:00 met
  pp-s47 (girl): Mon 14:00 overdue
  pp-s47 (error): Mon 14:00 ended
  pp-s47 (notified): Mon 14:00 met
  pp-s47 (held): Mon 14:00 met
  pp-s47 (lost): Mon 14:00 met
  pp-s47 (lostheld): Mon 14:00 met
  alert: pp-s47 (girl) to safeguarding-unit at Mon 10:00
  alert: pp-s47 (girl) to safeguarding-sergeant at Mon 14:00
  alert: pp-s47 (girl) to safeguarding-inspector at Mon 15:00

story: pp-s47/held
title: The discussion is held within a day; that protection ended first does not spare it
start: 2026-03-02

Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no
Tue 10:00 | meetings-strategy-held | present: police; decision: joint | case boy-meeting
Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case girl
Mon 14:00 | protection-ended | reason: released | by duty-inspector | case girl
Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case error
Mon 10:30 | protection-not-used | reason: r | by duty-superintendent | case error
Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case lost
Tue 10:00 | missing-strategy-held | case lost-missing
Tue 12:00 | note-added | note: n
  pp-s47/held: Tue 10:00 met
  pp-s47/held (girl): Tue 10:00 overdue
  pp-s47/held (error): Tue 10:00 ended
  pp-s47/held (lost): Tue 10:00 met
  alert: pp-s47/held (girl) to safeguarding-unit at Tue 08:00
  alert: pp-s47/held (girl) to safeguarding-sergeant at Tue 10:00
  alert: pp-s47/held (girl) to safeguarding-inspector at Tue 11:00

story: pp-cra
title: Four hours for the child's assessment, and one that is graded standard does not do
start: 2026-03-02

Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | officer ahmed
Mon 14:00 | assessment-submitted | grade: high | case boy-assessed
Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case girl
Mon 13:00 | assessment-submitted | grade: standard | case girl-assessed
Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case error
Mon 10:30 | protection-not-used | reason: r | by duty-superintendent | case error
Mon 16:00 | note-added | note: n
  pp-cra: Mon 14:00 met
  pp-cra (girl): Mon 14:00 overdue
  pp-cra (error): Mon 14:00 ended
  held: pp-cra by ahmed
  alert: pp-cra (girl) to allocated-officer at Mon 13:45
  alert: pp-cra (girl) to sergeant at Mon 14:00
  alert: pp-cra (girl) to duty-inspector at Mon 14:30
  alert: pp-cra (girl) to duty-superintendent at Mon 16:00

story: pp-cra/others
title: The children who stayed are assessed, unless it is known that there are none
start: 2026-03-02

Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | officer ahmed
Mon 10:30 | protection-grounds-written | entry_power: nothing-entered; other_children: yes
Mon 14:30 | protection-others-assessed | references: r
Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case girl
Mon 10:30 | protection-grounds-written | entry_power: nothing-entered; other_children: unknown | case girl
Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case baby
Mon 10:30 | protection-grounds-written | entry_power: nothing-entered; other_children: no | case baby
Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case error
Mon 10:30 | protection-grounds-written | entry_power: nothing-entered; other_children: yes | case error
Mon 10:40 | protection-not-used | reason: r | by duty-superintendent | case error
Mon 16:30 | note-added | note: n
  pp-cra/others: Mon 14:30 met
  pp-cra/others (girl): Mon 14:30 overdue
  pp-cra/others (error): Mon 14:30 ended
  silent: pp-cra/others (baby)
  held: pp-cra/others by ahmed
  alert: pp-cra/others (girl) to allocated-officer at Mon 14:15
  alert: pp-cra/others (girl) to sergeant at Mon 14:30
  alert: pp-cra/others (girl) to duty-inspector at Mon 15:00
  alert: pp-cra/others (girl) to duty-superintendent at Mon 16:30

story: pp-dmm
title: Each morning until it ends, on whichever case of the child's the meeting's decision stands
start: 2026-03-02

Mon 18:00 | protection-used | mode: removed; requested_by: nobody; entered: no
Tue 08:30 | meetings-considered | meeting: daily-management | case boy-other
Wed 08:00 | protection-ended | reason: released | by duty-inspector
Mon 18:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case girl
Tue 09:10 | meetings-considered | meeting: daily-missing | case girl
Tue 11:00 | protection-ended | reason: released | by duty-inspector | case girl
  pp-dmm: Tue 08:30 met · Wed 08:30 ended
  pp-dmm (girl): Tue 08:30 missed · Wed 08:30 ended
  alert: pp-dmm (girl) to duty-superintendent at Tue 07:30
  alert: pp-dmm (girl) to head-of-public-protection at Tue 09:30

story: pp-dmm/ended
title: A child who was kept and released in one night is considered in the morning, too
start: 2026-03-02

Mon 18:00 | protection-used | mode: removed; requested_by: nobody; entered: no
Mon 23:00 | protection-ended | reason: released | by duty-inspector
Tue 08:30 | meetings-considered | meeting: daily-management | case boy-other
Mon 18:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case girl
Mon 23:00 | protection-ended | reason: released | by duty-inspector | case girl
Tue 09:00 | meetings-considered | meeting: daily-missing | case girl
Tue 12:00 | note-added | note: n
  pp-dmm/ended: Tue 08:30 met
  pp-dmm/ended (girl): Tue 08:30 overdue
  alert: pp-dmm/ended (girl) to duty-superintendent at Tue 07:30
  alert: pp-dmm/ended (girl) to head-of-public-protection at Tue 09:30

story: pp-end
title: An hour to write where the child went
start: 2026-03-02

Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no
Mon 10:05 | protection-designated | told: t; until: Mon 18:00 | by duty-inspector | officer brennan
Mon 12:00 | protection-ended | reason: released | by duty-inspector | officer brennan
Mon 13:00 | protection-end-recorded | destination: d
Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case girl
Mon 12:00 | protection-ended | reason: released | by duty-inspector | case girl
Mon 14:00 | note-added | note: n
  pp-end: Mon 13:00 met
  pp-end (girl): Mon 13:00 overdue
  held: pp-end by brennan
  alert: pp-end (girl) to duty-inspector at Mon 12:30
  alert: pp-end (girl) to duty-superintendent at Mon 13:00
  alert: pp-end (girl) to head-of-public-protection at Mon 14:00

story: pp-end/after
title: A day after somebody finds out how the child is
start: 2026-03-02

Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no
Mon 12:00 | protection-ended | reason: released | by duty-inspector
Tue 12:00 | protection-checked-after | plan_holds: yes
Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case girl
Mon 12:00 | protection-ended | reason: released | by duty-inspector | case girl
Tue 16:00 | note-added | note: n
  pp-end/after: Tue 12:00 met
  pp-end/after (girl): Tue 12:00 overdue
  alert: pp-end/after (girl) to safeguarding-unit at Tue 08:00
  alert: pp-end/after (girl) to safeguarding-sergeant at Tue 12:00
  alert: pp-end/after (girl) to safeguarding-inspector at Tue 16:00

story: pp-end/closed-ended
title: What has not ended cannot be closed
start: 2026-03-02

Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no
Mon 11:15 | protection-grounds-written | entry_power: nothing-entered; other_children: no
Mon 11:20 | protection-council-told | which: found; lives_there: no
Mon 11:25 | protection-council-told | which: home; lives_there: unknown
Mon 11:30 | protection-child-told | told: told
Mon 11:35 | protection-child-heard | how: asked
Mon 11:40 | protection-person-told | who: parent; outcome: told; others: no
Mon 11:45 | protection-end-recorded | destination: d
Mon 12:00 | protection-closed | summary: s | by duty-inspector
Mon 12:10 | protection-ended | reason: released | by duty-inspector
Mon 12:20 | protection-closed | summary: s | by duty-inspector
  refused: pp-end/closed-ended at Mon 12:00
  refused: pp-end/closed-destination at Mon 12:20

story: pp-end/closed-destination
title: Where the child went is asked before it is closed
start: 2026-03-02

Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no
Mon 11:15 | protection-grounds-written | entry_power: nothing-entered; other_children: no
Mon 11:20 | protection-council-told | which: found; lives_there: no
Mon 11:25 | protection-council-told | which: home; lives_there: unknown
Mon 11:30 | protection-child-told | told: told
Mon 11:35 | protection-child-heard | how: asked
Mon 11:40 | protection-person-told | who: parent; outcome: told; others: no
Mon 11:45 | protection-ended | reason: released | by duty-inspector
Mon 12:00 | protection-closed | summary: s | by duty-inspector
Mon 12:10 | protection-end-recorded | destination: d
Mon 12:20 | protection-closed | summary: s | by duty-inspector
  refused: pp-end/closed-destination at Mon 12:00

story: pp-end/closed-grounds
title: The grounds are asked before it is closed
start: 2026-03-02

Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no
Mon 11:15 | protection-council-told | which: found; lives_there: no
Mon 11:20 | protection-council-told | which: home; lives_there: unknown
Mon 11:25 | protection-child-told | told: told
Mon 11:30 | protection-child-heard | how: asked
Mon 11:35 | protection-person-told | who: parent; outcome: told; others: no
Mon 11:40 | protection-ended | reason: released | by duty-inspector
Mon 11:45 | protection-end-recorded | destination: d
Mon 12:00 | protection-closed | summary: s | by duty-inspector
Mon 12:10 | protection-grounds-written | entry_power: nothing-entered; other_children: no
Mon 12:20 | protection-closed | summary: s | by duty-inspector
  refused: pp-end/closed-grounds at Mon 12:00

story: pp-end/closed-council
title: The council where the child was found is asked before it is closed
start: 2026-03-02

Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no
Mon 11:15 | protection-grounds-written | entry_power: nothing-entered; other_children: no
Mon 11:20 | protection-council-told | which: home; lives_there: yes
Mon 11:25 | protection-child-told | told: told
Mon 11:30 | protection-child-heard | how: asked
Mon 11:35 | protection-person-told | who: parent; outcome: told; others: no
Mon 11:40 | protection-ended | reason: released | by duty-inspector
Mon 11:45 | protection-end-recorded | destination: d
Mon 12:00 | protection-closed | summary: s | by duty-inspector
Mon 12:10 | protection-council-told | which: found; lives_there: no
Mon 12:20 | protection-closed | summary: s | by duty-inspector
  refused: pp-end/closed-council at Mon 12:00

story: pp-end/closed-council-home
title: Whether the other council was told is asked before it is closed
start: 2026-03-02

Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no
Mon 11:15 | protection-grounds-written | entry_power: nothing-entered; other_children: no
Mon 11:20 | protection-council-told | which: found; lives_there: no
Mon 11:25 | protection-child-told | told: told
Mon 11:30 | protection-child-heard | how: asked
Mon 11:35 | protection-person-told | who: parent; outcome: told; others: no
Mon 11:40 | protection-ended | reason: released | by duty-inspector
Mon 11:45 | protection-end-recorded | destination: d
Mon 12:00 | protection-closed | summary: s | by duty-inspector
Mon 12:10 | protection-council-told | which: found; lives_there: yes
Mon 12:20 | protection-closed | summary: s | by duty-inspector
  refused: pp-end/closed-council-home at Mon 12:00

story: pp-end/closed-child
title: What the child was told is asked before it is closed
start: 2026-03-02

Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no
Mon 11:15 | protection-grounds-written | entry_power: nothing-entered; other_children: no
Mon 11:20 | protection-council-told | which: found; lives_there: no
Mon 11:25 | protection-council-told | which: home; lives_there: unknown
Mon 11:30 | protection-child-heard | how: asked
Mon 11:35 | protection-person-told | who: parent; outcome: told; others: no
Mon 11:40 | protection-ended | reason: released | by duty-inspector
Mon 11:45 | protection-end-recorded | destination: d
Mon 12:00 | protection-closed | summary: s | by duty-inspector
Mon 12:10 | protection-child-told | told: told
Mon 12:20 | protection-closed | summary: s | by duty-inspector
  refused: pp-end/closed-child at Mon 12:00

story: pp-end/closed-heard
title: What the child wishes is asked before it is closed
start: 2026-03-02

Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no
Mon 11:15 | protection-grounds-written | entry_power: nothing-entered; other_children: no
Mon 11:20 | protection-council-told | which: found; lives_there: no
Mon 11:25 | protection-council-told | which: home; lives_there: unknown
Mon 11:30 | protection-child-told | told: told
Mon 11:35 | protection-person-told | who: parent; outcome: told; others: no
Mon 11:40 | protection-ended | reason: released | by duty-inspector
Mon 11:45 | protection-end-recorded | destination: d
Mon 12:00 | protection-closed | summary: s | by duty-inspector
Mon 12:10 | protection-child-heard | how: asked
Mon 12:20 | protection-closed | summary: s | by duty-inspector
  refused: pp-end/closed-heard at Mon 12:00

story: pp-end/closed-family
title: Whether everybody with care of the child was told is asked before it is closed
start: 2026-03-02

Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no
Mon 11:15 | protection-grounds-written | entry_power: nothing-entered; other_children: no
Mon 11:20 | protection-council-told | which: found; lives_there: no
Mon 11:25 | protection-council-told | which: home; lives_there: unknown
Mon 11:30 | protection-child-told | told: told
Mon 11:35 | protection-child-heard | how: asked
Mon 11:40 | protection-ended | reason: released | by duty-inspector
Mon 11:45 | protection-end-recorded | destination: d
Mon 12:00 | protection-closed | summary: s | by duty-inspector
Mon 12:10 | protection-person-told | who: parent; outcome: told; others: no
Mon 12:20 | protection-closed | summary: s | by duty-inspector
  refused: pp-end/closed-family at Mon 12:00

story: pp-72h
title: Nobody waives the limit; a local number of the same case may be waived
start: 2026-03-02

Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no
Mon 11:00 | duty-waived | duty: pp-72h; reason: r | by duty-superintendent
Mon 11:10 | duty-waived | duty: pp-72h/lawyer; reason: r | by duty-superintendent
Fri 12:00 | note-added | note: n
  pp-72h: Thu 10:00 overdue
  pp-72h/lawyer: Wed 22:00 waived
