# Stories of the rules about grading a contact: each is a test, and is printed in the rulebook.

story: contact-grade-reflects-risk/graded
title: A quarter of an hour to grade
start: 2026-03-02

Mon 10:00 | contact-received | children: no
Mon 10:15 | contact-graded | grade: emergency
Mon 10:00 | contact-received | children: no | case girl
Mon 10:16 | contact-graded | grade: emergency | case girl
Mon 10:00 | contact-received | children: no | case twice
Mon 10:05 | contact-closed | result: duplicate; summary: the same call | case twice
Mon 10:00 | contact-received | children: no | case forgotten
as at: Mon 10:31
  alert: contact-grade-reflects-risk/graded (forgotten) to force-incident-manager at Mon 10:30
  contact-grade-reflects-risk/graded: Mon 10:15 met
  contact-grade-reflects-risk/graded (girl): Mon 10:15 met late
  contact-grade-reflects-risk/graded (twice): Mon 10:15 ended
  alert: contact-grade-reflects-risk/graded to call-handler at Mon 10:10
  alert: contact-grade-reflects-risk/graded (girl) to control-room-supervisor at Mon 10:15

story: contact-grade-reflects-risk
title: A high risk is a priority at least, or a supervisor says why not
start: 2026-03-02

Mon 10:00 | contact-received | children: no
Mon 10:02 | contact-researched | found: no
Mon 10:05 | contact-thrive | risk: high
Mon 10:06 | contact-graded | grade: appointment
Mon 10:07 | contact-graded | grade: resolution
Mon 10:08 | exception-allowed | gate: contact-grade-reflects-risk; reason: he was arrested elsewhere | by control-room-supervisor
Mon 10:09 | contact-graded | grade: appointment
Mon 10:10 | contact-graded | grade: priority
Mon 10:20 | contact-thrive | risk: low
Mon 10:21 | contact-graded | grade: appointment
  refused: contact-grade-reflects-risk at Mon 10:06
  refused: contact-grade-reflects-risk at Mon 10:07

story: contact-grade-reflects-risk/critical
title: A critical risk is an emergency
start: 2026-03-02

Mon 10:00 | contact-received | children: no
Mon 10:02 | contact-researched | found: no
Mon 10:05 | contact-thrive | risk: critical
Mon 10:04 | contact-graded | grade: appointment | recorded Mon 10:06
Mon 10:03 | contact-graded | grade: resolution | recorded Mon 10:06
Mon 10:06 | contact-graded | grade: priority
Mon 10:07 | contact-graded | grade: emergency
Mon 10:08 | exception-allowed | gate: contact-grade-reflects-risk/critical; reason: officers are with them | by control-room-supervisor
Mon 10:09 | contact-graded | grade: priority
Mon 10:20 | contact-thrive | risk: medium
Mon 10:21 | contact-graded | grade: priority
  refused: contact-grade-reflects-risk/critical at Mon 10:06
  refused: contact-grade-reflects-risk/critical at Mon 10:04
  refused: contact-grade-reflects-risk/critical at Mon 10:03

story: contact-grade-reflects-risk/medium
title: A medium risk is not resolved by telephone
start: 2026-03-02

Mon 10:00 | contact-received | children: no
Mon 10:02 | contact-researched | found: no
Mon 10:05 | contact-thrive | risk: medium
Mon 10:06 | contact-graded | grade: resolution
Mon 10:07 | contact-graded | grade: appointment
Mon 10:08 | exception-allowed | gate: contact-grade-reflects-risk/medium; reason: their own officer is there | by control-room-supervisor
Mon 10:09 | contact-graded | grade: resolution
Mon 10:20 | contact-thrive | risk: low
Mon 10:21 | contact-graded | grade: resolution
  refused: contact-grade-reflects-risk/medium at Mon 10:06

story: contact-grade-reflects-risk/danger
title: Danger now does not wait, until somebody says that it is over
start: 2026-03-02

Mon 10:00 | contact-received | children: no; danger_now: yes
Mon 10:02 | contact-researched | found: no
Mon 10:05 | contact-thrive | risk: low
Mon 10:06 | contact-graded | grade: resolution
Mon 10:06 | contact-graded | grade: appointment | recorded Mon 10:07
Mon 10:07 | contact-graded | grade: priority | recorded Mon 10:08
Mon 10:08 | exception-allowed | gate: contact-grade-reflects-risk/danger; reason: a neighbouring force is there | by control-room-supervisor
Mon 10:09 | contact-graded | grade: appointment
Mon 10:20 | contact-updated | new: they are at the station; danger_now: no
Mon 10:21 | contact-thrive | risk: low
Mon 10:22 | contact-graded | grade: resolution
Mon 10:00 | contact-received | children: no; danger_now: unknown | case girl
Mon 10:02 | contact-researched | found: no | case girl
Mon 10:05 | contact-thrive | risk: low | case girl
Mon 10:06 | contact-graded | grade: resolution | case girl
  refused: contact-grade-reflects-risk/danger at Mon 10:06

story: contact-grade-reflects-risk/child-harm
title: Harm to a child is not resolved by telephone, whoever told of it and whatever came after
start: 2026-03-02

Mon 10:00 | contact-received | children: yes; child_harm: no
Mon 10:02 | contact-researched | found: no
Mon 10:05 | contact-thrive | risk: low; child_harm: yes
Mon 10:06 | contact-graded | grade: resolution
Mon 10:07 | contact-updated | new: the caller now says it was nothing; child_harm: no
Mon 10:08 | contact-thrive | risk: low; child_harm: no
Mon 10:09 | contact-graded | grade: resolution
Mon 10:10 | exception-allowed | gate: contact-grade-reflects-risk/child-harm; reason: officers saw the child this morning | by control-room-supervisor
Mon 10:11 | contact-graded | grade: resolution
  refused: contact-grade-reflects-risk/child-harm at Mon 10:06
  refused: contact-grade-reflects-risk/child-harm at Mon 10:09

story: contact-rethrive-on-change
title: Ten minutes to assess again; each thing that is new asks anew, and one answer closes all
start: 2026-03-02

Mon 10:00 | contact-received | children: no
Mon 10:02 | contact-researched | found: no
Mon 10:04 | contact-thrive | risk: low
Mon 11:00 | contact-updated | new: shouting again
Mon 11:05 | contact-updated | new: a window is broken
Mon 11:10 | contact-thrive | risk: medium
Mon 11:00 | contact-received | children: no | case girl
Mon 11:05 | contact-call-back | reached: spoke; children: no; new: she is crying | case girl
Mon 11:26 | contact-thrive | risk: medium | case girl
  alert: contact-rethrive-on-change (girl) to force-incident-manager at Mon 11:25
  contact-rethrive-on-change: Mon 11:10 met · Mon 11:15 met
  contact-rethrive-on-change (girl): Mon 11:15 met late
  alert: contact-rethrive-on-change to call-handler at Mon 11:00
  alert: contact-rethrive-on-change (girl) to control-room-supervisor at Mon 11:15

story: contact-rethrive-on-change
title: What is found, what a child says, and an appointment that failed are new as well
start: 2026-03-02

Mon 10:00 | contact-researched | found: yes; hits: a plan; plans: yes | case found
Mon 10:00 | contact-researched | found: yes; hits: an old address | case nothing
Mon 10:00 | contact-child-voice | met: seen; words: he hits me; child_harm: yes | case child
Mon 10:00 | contact-appointment-missed | missed_by: caller; why: nobody opened | case missed
Mon 10:00 | contact-appointment-moved | asked_by: police; why: no officers | case moved
Mon 10:00 | contact-call-back | reached: no-answer | case called
Mon 10:00 | contact-updated | new: n | case closed
Mon 10:05 | contact-updated | new: and children are fine; children: no | case closed
Mon 10:06 | contact-closed | result: no-need; summary: s | case closed
  contact-rethrive-on-change (found): Mon 10:10 open
  contact-rethrive-on-change (child): Mon 10:10 open
  contact-rethrive-on-change (missed): Mon 10:10 open
  contact-rethrive-on-change (moved): Mon 10:10 open
  contact-rethrive-on-change (closed): Mon 10:10 ended · Mon 10:15 ended
  silent: contact-rethrive-on-change (nothing)
  silent: contact-rethrive-on-change (called)

story: contact-rethrive-on-change/graded
title: A new risk that changes nothing is not enough: the grade is set again
start: 2026-03-02

Mon 10:00 | contact-received | children: no
Mon 11:00 | contact-updated | new: shouting again
Mon 11:10 | contact-graded | grade: emergency
Mon 10:00 | contact-received | children: no | case girl
Mon 11:00 | contact-updated | new: shouting again | case girl
Mon 11:21 | contact-graded | grade: emergency | case girl
Mon 11:00 | contact-updated | new: all is well; children: no | case closed
Mon 11:05 | contact-closed | result: no-need; summary: s | case closed
  contact-rethrive-on-change/graded: Mon 11:10 met
  contact-rethrive-on-change/graded (girl): Mon 11:10 met late
  contact-rethrive-on-change/graded (closed): Mon 11:10 ended
  alert: contact-rethrive-on-change/graded to call-handler at Mon 11:00
  alert: contact-rethrive-on-change/graded (girl) to control-room-supervisor at Mon 11:10
  alert: contact-rethrive-on-change/graded (girl) to force-incident-manager at Mon 11:20

story: contact-rethrive-on-change/graded
title: He comes back and the grade stays as it was: the supervisor hears of it in ten minutes
start: 2026-03-02

Fri 21:40 | contact-received | channel: 999; caller: Bethan; happening: her former partner hit her and has driven off; children: yes; child_harm: no; domestic_abuse: yes; danger_now: no
Fri 21:43 | contact-researched | found: yes; hits: two calls since January; earlier: yes
Fri 21:46 | contact-thrive | risk: high; child_harm: no; rises_if: returns+violence
Fri 21:48 | contact-graded | grade: priority; rationale: he has gone, the door is locked
Fri 22:10 | contact-updated | new: he is back and knocks at the window; occurred: returns; danger_now: yes
Fri 22:14 | contact-thrive | risk: critical; child_harm: no; rises_if: violence
Fri 22:17 | contact-graded | grade: priority; rationale: officers are on their way already
Fri 22:22 | contact-graded | grade: emergency; rationale: he is at the window and the children are awake
Fri 22:31 | contact-arrived | units: two officers, before he gets in
  contact-rethrive-on-change: Fri 22:20 met
  contact-rethrive-on-change/graded: Fri 22:20 met late
  alert: contact-rethrive-on-change/graded to control-room-supervisor at Fri 22:20
  refused: contact-grade-reflects-risk/critical at Fri 22:17
  refused: contact-rethrive-on-change/raised-from-priority at Fri 22:17
  alert: contact-rethrive-on-change/risen to force-incident-manager at Fri 22:10
  contact-response-time/priority: Fri 22:48 ended
  contact-response-time: Fri 22:37 met

story: contact-rethrive-on-change/risen
title: The supervisor hears at once of what would make the risk rise, foreseen or not; not of other news
start: 2026-03-02

Mon 10:00 | contact-received | children: no
Mon 10:05 | contact-thrive | risk: low; rises_if: returns
Mon 10:20 | contact-updated | new: he rings the bell; occurred: returns
Mon 10:30 | contact-updated | new: she holds a knife; occurred: weapon
Mon 10:00 | contact-received | children: no | case girl
Mon 10:20 | contact-updated | new: the flat is number four | case girl
  signal: contact-rethrive-on-change/risen at Mon 10:20
  signal: contact-rethrive-on-change/risen at Mon 10:30
  alert: contact-rethrive-on-change/risen to control-room-supervisor at Mon 10:20
  alert: contact-rethrive-on-change/risen to force-incident-manager at Mon 10:30
  silent: contact-rethrive-on-change/risen (girl)

story: contact-rethrive-on-change/raised-from-priority
title: A priority becomes an emergency, or a supervisor says why not; other news asks for no more
start: 2026-03-02

Mon 10:00 | contact-received | children: no
Mon 10:02 | contact-researched | found: no
Mon 10:05 | contact-thrive | risk: high
Mon 10:06 | contact-graded | grade: priority
Mon 10:20 | contact-updated | new: he rings the bell; occurred: returns
Mon 10:22 | contact-thrive | risk: low
Mon 10:23 | contact-graded | grade: priority
Mon 10:24 | contact-graded | grade: appointment
Mon 10:25 | contact-graded | grade: resolution
Mon 10:26 | exception-allowed | gate: contact-rethrive-on-change/raised-from-priority; reason: officers turn into the road | by control-room-supervisor
Mon 10:27 | contact-graded | grade: priority
Mon 10:40 | contact-updated | new: the flat is number four
Mon 10:41 | contact-thrive | risk: high
Mon 10:42 | contact-graded | grade: priority
Mon 10:50 | contact-updated | new: he has a bottle; occurred: weapon
Mon 10:51 | contact-graded | grade: emergency
Mon 10:55 | contact-thrive | risk: high
Mon 10:56 | contact-graded | grade: priority
  refused: contact-rethrive-on-change/raised-from-priority at Mon 10:23
  refused: contact-rethrive-on-change/raised-from-priority at Mon 10:24
  refused: contact-rethrive-on-change/raised-from-priority at Mon 10:25

story: contact-rethrive-on-change/raised-from-appointment
title: An appointment becomes a priority at least
start: 2026-03-02

Mon 10:00 | contact-received | children: no
Mon 10:02 | contact-researched | found: no
Mon 10:05 | contact-thrive | risk: low
Mon 10:06 | contact-graded | grade: appointment
Mon 10:20 | contact-updated | new: a threat by message; occurred: violence
Mon 10:22 | contact-thrive | risk: low
Mon 10:23 | contact-graded | grade: appointment
Mon 10:24 | contact-graded | grade: resolution
Mon 10:25 | contact-graded | grade: priority
Mon 10:30 | contact-graded | grade: appointment
Mon 11:00 | contact-updated | new: another message; occurred: violence
Mon 11:01 | contact-thrive | risk: low
Mon 11:02 | exception-allowed | gate: contact-rethrive-on-change/raised-from-appointment; reason: he is in custody | by control-room-supervisor
Mon 11:03 | contact-graded | grade: appointment
  refused: contact-rethrive-on-change/raised-from-appointment at Mon 10:23
  refused: contact-rethrive-on-change/raised-from-appointment at Mon 10:24

story: contact-rethrive-on-change/raised-from-resolution
title: What was to be resolved by telephone is answered by somebody who goes
start: 2026-03-02

Mon 10:00 | contact-received | children: no
Mon 10:02 | contact-researched | found: no
Mon 10:05 | contact-thrive | risk: low
Mon 10:06 | contact-graded | grade: resolution
Mon 10:20 | contact-updated | new: the line went dead; occurred: contact-lost
Mon 10:22 | contact-thrive | risk: low
Mon 10:23 | contact-graded | grade: resolution
Mon 10:24 | contact-graded | grade: appointment
Mon 10:30 | contact-graded | grade: resolution
Mon 10:40 | contact-updated | new: her name is Nia
Mon 10:41 | contact-thrive | risk: low
Mon 10:42 | contact-graded | grade: resolution
Mon 11:00 | contact-updated | new: dead again; occurred: contact-lost
Mon 11:01 | contact-thrive | risk: low
Mon 11:02 | exception-allowed | gate: contact-rethrive-on-change/raised-from-resolution; reason: her charger broke, her mother says | by control-room-supervisor
Mon 11:03 | contact-graded | grade: resolution
  refused: contact-rethrive-on-change/raised-from-resolution at Mon 10:23
