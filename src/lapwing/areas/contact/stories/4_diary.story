# Stories of the rules about appointments: each is a test, and is printed in the rulebook.

story: diary-child-abuse-excluded
title: A teacher rings of a boy who says that his stepfather hit him; the diary stays shut
start: 2026-03-02

Tue 15:20 | contact-received | channel: 101; caller: a teacher; happening: a boy of seven has bruises and says that his stepfather hit him; children: yes; child_harm: yes; domestic_abuse: unknown; danger_now: no
Tue 15:24 | contact-researched | found: no
Tue 15:28 | contact-thrive | risk: medium; child_harm: yes; rises_if: leaves
Tue 15:30 | contact-graded | grade: appointment; rationale: the school can see us on Thursday
Tue 15:31 | contact-appointment-authorised | necessity: no officers today; child_safety: he is at school | by control-room-supervisor | officer other
Tue 15:32 | contact-appointment-booked | appointment_at: Thu 10:00; place: the school
Tue 15:33 | exception-allowed | gate: diary-child-abuse-excluded; reason: no officers today | by force-incident-manager
Tue 15:34 | contact-appointment-booked | appointment_at: Thu 10:00; place: the school
Tue 15:36 | contact-graded | grade: priority; rationale: he must be seen before he goes home
Tue 16:05 | contact-arrived | units: two officers, before he went home
Tue 15:20 | contact-received | happening: a bicycle is gone; children: no; child_harm: no; domestic_abuse: no | case bicycle
Tue 15:28 | contact-thrive | risk: low; child_harm: no | case bicycle
Tue 15:40 | contact-appointment-booked | appointment_at: Thu 10:00 | case bicycle
  refused: diary-child-abuse-excluded/graded at Tue 15:30
  refused: diary-child-abuse-excluded at Tue 15:31
  refused: diary-child-abuse-excluded at Tue 15:32
  refused: diary-supervisor-authorised at Tue 15:32
  refused: diary-child-abuse-excluded at Tue 15:34
  refused: diary-supervisor-authorised at Tue 15:34
  contact-response-time/priority: Tue 16:36 met

story: diary-child-abuse-excluded/graded
title: Nobody may allow it, and it is not forgotten when somebody takes it back
start: 2026-03-02

Mon 10:00 | contact-received | children: yes; child_harm: yes
Mon 10:02 | contact-researched | found: no
Mon 10:05 | contact-thrive | risk: low; child_harm: no
Mon 10:06 | exception-allowed | gate: diary-child-abuse-excluded/graded; reason: r | by chief-officer-on-call
Mon 10:07 | contact-graded | grade: appointment
Mon 10:08 | contact-graded | grade: priority
  refused: diary-child-abuse-excluded/graded at Mon 10:07

story: diary-supervisor-authorised
title: A child may be affected, so another supervisor decides, and decides again after news
start: 2026-03-02

Mon 10:00 | contact-received | children: unknown; child_harm: no; domestic_abuse: no
Mon 10:05 | contact-thrive | risk: low; child_harm: no
Mon 10:10 | contact-appointment-booked | appointment_at: Tue 14:00
Mon 10:11 | contact-appointment-authorised | necessity: she asks for it; child_safety: the child is with her | by call-handler | officer colleague
Mon 10:11 | contact-appointment-booked | appointment_at: Tue 14:00 | recorded Mon 10:12
Mon 10:12 | contact-appointment-authorised | necessity: she is away until then; child_safety: the child is with her | by control-room-supervisor | officer other
Mon 10:14 | contact-appointment-booked | appointment_at: Tue 14:00
Mon 18:00 | contact-appointment-moved | asked_by: caller; why: she is ill
Mon 18:02 | contact-thrive | risk: low; child_harm: no
Mon 18:04 | contact-appointment-booked | appointment_at: Wed 14:00
Mon 18:06 | contact-appointment-authorised | necessity: she is in hospital; child_safety: the child is with her sister | by force-incident-manager | officer third
Mon 18:08 | contact-appointment-booked | appointment_at: Wed 14:00
  refused: diary-supervisor-authorised at Mon 10:10
  refused: diary-supervisor-authorised at Mon 10:11
  refused: diary-supervisor-authorised at Mon 18:04

story: diary-supervisor-authorised/domestic-abuse
title: Domestic abuse without a child asks for the same; neither asks for nothing
start: 2026-03-02

Mon 10:00 | contact-received | children: no; child_harm: no; domestic_abuse: yes
Mon 10:05 | contact-thrive | risk: low; child_harm: no
Mon 10:10 | contact-appointment-booked | appointment_at: Tue 14:00
Mon 10:12 | contact-appointment-authorised | necessity: she asks for it; child_safety: there are none | by control-room-supervisor | officer other
Mon 10:14 | contact-appointment-booked | appointment_at: Tue 14:00
Mon 10:00 | contact-received | children: no; child_harm: no; domestic_abuse: unknown | case girl
Mon 10:05 | contact-thrive | risk: low; child_harm: no | case girl
Mon 10:11 | contact-appointment-booked | appointment_at: Tue 14:00 | case girl
Mon 10:00 | contact-received | children: no; child_harm: no; domestic_abuse: no | case shed
Mon 10:05 | contact-thrive | risk: low; child_harm: no | case shed
Mon 10:15 | contact-appointment-booked | appointment_at: Tue 14:00 | case shed
  refused: diary-supervisor-authorised/domestic-abuse at Mon 10:10
  refused: diary-supervisor-authorised/domestic-abuse (girl) at Mon 10:11

story: diary-supervisor-authorised/another
title: Whoever took, assessed or graded the contact cannot authorise it
start: 2026-03-02

Mon 10:00 | contact-received | children: yes; child_harm: no | officer handler
Mon 10:02 | contact-researched | found: no | officer researcher
Mon 10:05 | contact-thrive | risk: low; child_harm: no | officer assessor | by control-room-supervisor
Mon 10:06 | contact-graded | grade: appointment | officer grader | by control-room-supervisor
Mon 10:07 | contact-appointment-authorised | necessity: n; child_safety: c | officer handler | by control-room-supervisor
Mon 10:08 | contact-appointment-authorised | necessity: n; child_safety: c | officer assessor | by control-room-supervisor
Mon 10:09 | contact-appointment-authorised | necessity: n; child_safety: c | officer grader | by control-room-supervisor
Mon 10:10 | contact-appointment-authorised | necessity: n; child_safety: c | officer researcher | by control-room-supervisor
Mon 10:12 | contact-appointment-booked | appointment_at: Tue 14:00 | officer handler
  refused: diary-supervisor-authorised/another at Mon 10:07
  refused: diary-supervisor-authorised/another at Mon 10:08
  refused: diary-supervisor-authorised/another at Mon 10:09

story: diary-appointment-kept
title: Half an hour after its time it is kept, or somebody hears of it
start: 2026-03-02

Mon 10:00 | contact-received | children: no; child_harm: no; domestic_abuse: no
Mon 10:05 | contact-thrive | risk: low
Mon 10:10 | contact-appointment-booked | appointment_at: Tue 14:00
Tue 14:20 | contact-appointment-kept | face_to_face: no
Tue 14:30 | contact-appointment-kept | face_to_face: yes
Mon 10:00 | contact-received | children: no; child_harm: no; domestic_abuse: no | case girl
Mon 10:05 | contact-thrive | risk: low | case girl
Mon 10:10 | contact-appointment-booked | appointment_at: Tue 14:00 | case girl
Tue 14:31 | contact-appointment-kept | face_to_face: yes | case girl
Mon 10:00 | contact-received | children: no; child_harm: no; domestic_abuse: no | case put-off
Mon 10:05 | contact-thrive | risk: low | case put-off
Mon 10:10 | contact-appointment-booked | appointment_at: Tue 14:00 | case put-off
Tue 09:00 | contact-appointment-moved | asked_by: caller; why: she is ill | case put-off
Mon 10:00 | contact-received | children: no; child_harm: no; domestic_abuse: no | case nobody
Mon 10:05 | contact-thrive | risk: low | case nobody
Mon 10:10 | contact-appointment-booked | appointment_at: Tue 14:00 | case nobody
Mon 10:00 | contact-received | children: no; child_harm: no; domestic_abuse: no | case unseen
Mon 10:05 | contact-thrive | risk: low | case unseen
Mon 10:10 | contact-appointment-booked | appointment_at: Tue 14:00 | case unseen
Tue 14:20 | contact-appointment-kept | face_to_face: no | case unseen
Mon 10:00 | contact-received | children: no; child_harm: no; domestic_abuse: no | case missed
Mon 10:05 | contact-thrive | risk: low | case missed
Mon 10:10 | contact-appointment-booked | appointment_at: Tue 14:00 | case missed
Tue 14:05 | contact-appointment-missed | missed_by: caller; why: nobody opened | case missed
Mon 10:00 | contact-received | children: no; child_harm: no; domestic_abuse: no | case went
Mon 10:05 | contact-thrive | risk: low | case went
Mon 10:10 | contact-appointment-booked | appointment_at: Tue 14:00 | case went
Tue 09:00 | contact-arrived | units: two officers | case went
Mon 10:00 | contact-received | children: no; child_harm: no; domestic_abuse: no | case worse
Mon 10:05 | contact-thrive | risk: low | case worse
Mon 10:10 | contact-appointment-booked | appointment_at: Tue 14:00 | case worse
Tue 09:00 | contact-graded | grade: emergency | case worse
Mon 10:00 | contact-received | children: no; child_harm: no; domestic_abuse: no | case sooner
Mon 10:05 | contact-thrive | risk: low | case sooner
Mon 10:10 | contact-appointment-booked | appointment_at: Tue 14:00 | case sooner
Tue 09:00 | contact-researched | found: no | case sooner
Tue 09:01 | contact-graded | grade: priority | case sooner
Mon 10:00 | contact-received | children: no; child_harm: no; domestic_abuse: no | case same
Mon 10:05 | contact-thrive | risk: low | case same
Mon 10:10 | contact-appointment-booked | appointment_at: Tue 14:00 | case same
Tue 09:00 | contact-researched | found: no | case same
Tue 09:01 | contact-graded | grade: appointment | case same
Mon 10:00 | contact-received | children: no; child_harm: no; domestic_abuse: no | case closed
Mon 10:05 | contact-thrive | risk: low | case closed
Mon 10:10 | contact-appointment-booked | appointment_at: Tue 14:00 | case closed
Tue 09:00 | contact-closed | result: no-need; summary: s | case closed
as at: Tue 16:00
  diary-appointment-kept (unseen): Tue 14:30 overdue
  diary-appointment-kept (missed): Tue 14:30 ended
  diary-appointment-kept (went): Tue 14:30 ended
  diary-appointment-kept (worse): Tue 14:30 ended
  diary-appointment-kept (sooner): Tue 14:30 ended
  diary-appointment-kept (same): Tue 14:30 overdue
  diary-appointment-kept (closed): Tue 14:30 ended
  diary-appointment-kept: Tue 14:30 met
  diary-appointment-kept (girl): Tue 14:30 met late
  diary-appointment-kept (put-off): Tue 14:30 ended
  diary-appointment-kept (nobody): Tue 14:30 overdue
  alert: diary-appointment-kept to allocated-officer at Tue 13:30
  alert: diary-appointment-kept (girl) to control-room-supervisor at Tue 14:30
  alert: diary-appointment-kept (nobody) to force-incident-manager at Tue 15:30

story: diary-appointment-kept/fresh
title: Nobody opened the door, so the risk is assessed before another time is offered
start: 2026-03-02

Mon 10:00 | contact-received | children: no; child_harm: no; domestic_abuse: no
Mon 10:05 | contact-thrive | risk: low
Mon 10:10 | contact-appointment-booked | appointment_at: Tue 14:00
Tue 14:10 | contact-appointment-missed | missed_by: caller; why: nobody opened
Tue 14:12 | contact-appointment-booked | appointment_at: Wed 14:00
Tue 14:18 | contact-thrive | risk: low
Tue 14:20 | contact-appointment-booked | appointment_at: Wed 14:00
  refused: diary-appointment-kept/fresh at Tue 14:12
  contact-rethrive-on-change: Tue 14:20 met
  contact-rethrive-on-change/graded: Tue 14:20 open
