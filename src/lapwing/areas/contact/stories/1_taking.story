# Stories of the rules about taking a contact: each is a test, and is printed in the rulebook.

story: contact-thrive-recorded/assessed
title: Ten minutes to assess, or a minute late
start: 2026-03-02

Mon 10:00 | contact-received | children: no
Mon 10:10 | contact-thrive | risk: low
Mon 10:00 | contact-received | children: no | case girl
Mon 10:11 | contact-thrive | risk: low | case girl
  contact-thrive-recorded/assessed: Mon 10:10 met
  contact-thrive-recorded/assessed (girl): Mon 10:10 met late
  alert: contact-thrive-recorded/assessed to call-handler at Mon 10:05
  alert: contact-thrive-recorded/assessed (girl) to control-room-supervisor at Mon 10:10

story: contact-thrive-recorded/assessed
title: The force incident manager hears of a contact that nobody assesses; a closed one asks nothing
start: 2026-03-02

Mon 10:00 | contact-received | children: no
Mon 10:00 | contact-received | children: no | case girl
Mon 10:08 | contact-closed | result: duplicate; summary: the same call | case girl
as at: Mon 10:30
  contact-thrive-recorded/assessed: Mon 10:10 overdue
  contact-thrive-recorded/assessed (girl): Mon 10:10 ended
  alert: contact-thrive-recorded/assessed to force-incident-manager at Mon 10:25

story: contact-thrive-recorded
title: Nothing but an emergency is graded before it is assessed
start: 2026-03-02

Mon 10:00 | contact-received | children: no
Mon 10:02 | contact-researched | found: no
Mon 10:03 | contact-graded | grade: priority
Mon 10:04 | contact-graded | grade: emergency
Mon 10:06 | contact-thrive | risk: high
Mon 10:07 | contact-graded | grade: priority
  refused: contact-thrive-recorded at Mon 10:03

story: contact-thrive-recorded
title: What is new, or is found, makes the last assessment old
start: 2026-03-02

Mon 10:00 | contact-received | children: no
Mon 10:02 | contact-thrive | risk: low
Mon 10:03 | contact-researched | found: yes; hits: three calls last month; warnings: yes
Mon 10:04 | contact-graded | grade: resolution
Mon 10:05 | contact-thrive | risk: medium
Mon 10:06 | contact-graded | grade: appointment
Mon 10:20 | contact-updated | new: he is outside
Mon 10:21 | contact-graded | grade: priority
Mon 10:22 | contact-thrive | risk: high
Mon 10:23 | contact-graded | grade: priority
  refused: contact-thrive-recorded at Mon 10:04
  refused: contact-thrive-recorded at Mon 10:21

story: contact-children-checked
title: Not known is never no; half an hour to ring back and ask
start: 2026-03-02

Mon 10:00 | contact-received | children: unknown
Mon 10:30 | contact-call-back | reached: spoke; children: no
Mon 10:00 | contact-received | children: unknown | case girl
Mon 10:20 | contact-call-back | reached: no-answer | case girl
Mon 10:31 | contact-call-back | reached: spoke; children: yes | case girl
Mon 10:00 | contact-received | children: no | case asked
  contact-children-checked: Mon 10:30 met
  contact-children-checked (girl): Mon 10:30 met late
  silent: contact-children-checked (asked)
  alert: contact-children-checked to call-handler at Mon 10:25
  alert: contact-children-checked (girl) to control-room-supervisor at Mon 10:30

story: contact-children-checked
title: To ring and reach nobody answers nothing; an allegation of harm does
start: 2026-03-02

Mon 10:00 | contact-received | children: unknown
Mon 10:10 | contact-call-back | reached: spoke; children: unknown
Mon 10:00 | contact-received | children: unknown | case girl
Mon 10:12 | contact-updated | new: a child is heard screaming; child_harm: yes | case girl
Mon 10:00 | contact-received | children: unknown | case closed
Mon 10:20 | exception-allowed | gate: contact-children-checked/closed; reason: the number does not exist | by control-room-supervisor | case closed
Mon 10:21 | contact-closed | result: no-need; summary: a hoax | case closed
as at: Mon 10:46
  contact-children-checked: Mon 10:30 overdue
  contact-children-checked (girl): Mon 10:30 met
  contact-children-checked (closed): Mon 10:30 ended
  alert: contact-children-checked to force-incident-manager at Mon 10:45

story: contact-history-researched
title: A quarter of an hour to look up the people and the place
start: 2026-03-02

Mon 10:00 | contact-received | children: no
Mon 10:15 | contact-researched | found: no
Mon 10:00 | contact-received | children: no | case girl
Mon 10:16 | contact-researched | found: yes; hits: a warning about the father | case girl
Mon 10:00 | contact-received | children: no | case twice
Mon 10:05 | contact-closed | result: duplicate; summary: the same call | case twice
Mon 10:00 | contact-received | children: no | case forgotten
as at: Mon 10:31
  alert: contact-history-researched (forgotten) to force-incident-manager at Mon 10:30
  contact-history-researched: Mon 10:15 met
  contact-history-researched (girl): Mon 10:15 met late
  contact-history-researched (twice): Mon 10:15 ended
  alert: contact-history-researched to call-handler at Mon 10:10
  alert: contact-history-researched (girl) to control-room-supervisor at Mon 10:15

story: contact-history-researched/before-grade
title: Only an emergency, or a supervisor's reason, goes before the research
start: 2026-03-02

Mon 10:00 | contact-received | children: no
Mon 10:05 | contact-thrive | risk: medium
Mon 10:06 | contact-graded | grade: priority
Mon 10:07 | exception-allowed | gate: contact-history-researched/before-grade; reason: the system is down | by call-handler
Mon 10:08 | contact-graded | grade: priority
Mon 10:09 | exception-allowed | gate: contact-history-researched/before-grade; reason: the system is down | by control-room-supervisor
Mon 10:10 | contact-graded | grade: priority
Mon 10:00 | contact-received | children: no | case girl
Mon 10:01 | contact-graded | grade: emergency | case girl
Mon 10:05 | contact-thrive | risk: medium | case girl
Mon 10:06 | contact-researched | found: no | case girl
Mon 10:07 | contact-graded | grade: appointment | case girl
  refused: contact-history-researched/before-grade at Mon 10:06
  refused: contact-history-researched/before-grade at Mon 10:08

story: contact-history-researched/repeat
title: The third contact in ninety days is seen as such; at the far edge it no longer counts
start: 2026-03-02

2026-03-02 10:00 | contact-received | children: no | case first | about mother
2026-04-01 10:00 | contact-received | children: no | case second | about mother
2026-05-31 10:59 | contact-received | children: no | case third | about mother
2026-03-02 10:00 | contact-received | children: no | case one | about aunt
2026-04-01 10:00 | contact-received | children: no | case two | about aunt
2026-05-31 11:00 | contact-received | children: no | case three | about aunt
  signal: contact-history-researched/repeat (third) at 2026-05-31 10:59
  silent: contact-history-researched/repeat (second)
  silent: contact-history-researched/repeat (three)
  alert: contact-history-researched/repeat (third) to call-handler at 2026-05-31 10:59
  alert: contact-history-researched/repeat (third) to control-room-supervisor at 2026-05-31 10:59

story: contact-history-researched/repeat-abuse
title: Domestic abuse twice within a year
start: 2026-03-02

2026-03-02 10:00 | contact-received | children: no; domestic_abuse: yes | case first | about mother
2027-03-02 09:59 | contact-received | children: no; domestic_abuse: yes | case second | about mother
2026-03-02 10:00 | contact-received | children: no; domestic_abuse: yes | case one | about aunt
2027-03-02 10:00 | contact-received | children: no; domestic_abuse: yes | case two | about aunt
  signal: contact-history-researched/repeat-abuse (second) at 2027-03-02 09:59
  silent: contact-history-researched/repeat-abuse (first)
2026-06-01 10:00 | contact-received | children: no; domestic_abuse: unknown | case unknown | about mother
2026-09-01 10:00 | contact-received | children: no; domestic_abuse: no | case other | about mother
  silent: contact-history-researched/repeat-abuse (two)
  silent: contact-history-researched/repeat-abuse (unknown)
  silent: contact-history-researched/repeat-abuse (other)
  alert: contact-history-researched/repeat-abuse (second) to call-handler at 2027-03-02 09:59
  alert: contact-history-researched/repeat-abuse (second) to control-room-supervisor at 2027-03-02 09:59
