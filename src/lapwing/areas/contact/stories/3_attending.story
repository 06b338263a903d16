# Stories of the rules about sending somebody: each is a test, and is printed in the rulebook.

story: contact-response-time
title: A quarter of an hour to an emergency, counted from when it first was one
start: 2026-03-02

Mon 10:00 | contact-graded | grade: emergency
Mon 10:05 | contact-graded | grade: emergency
Mon 10:15 | contact-arrived | units: two officers
Mon 10:00 | contact-graded | grade: emergency | case girl
Mon 10:16 | contact-arrived | units: two officers | case girl
Mon 10:00 | contact-received | children: no | case closed
Mon 10:00 | contact-graded | grade: emergency | case closed
Mon 10:05 | exception-allowed | gate: contact-response-time/closed; reason: the other force is there | by control-room-supervisor | case closed
Mon 10:06 | contact-closed | result: passed-on; summary: s | case closed
as at: Mon 11:20
  contact-response-time: Mon 10:15 met
  contact-response-time (girl): Mon 10:15 met late
  contact-response-time (closed): Mon 10:15 ended
  alert: contact-response-time to control-room-supervisor at Mon 10:10
  alert: contact-response-time (girl) to force-incident-manager at Mon 10:15

story: contact-response-time
title: It is no emergency after all
start: 2026-03-02

Mon 10:00 | contact-graded | grade: emergency
Mon 10:02 | contact-researched | found: no
Mon 10:04 | contact-thrive | risk: high
Mon 10:06 | contact-graded | grade: priority
as at: Mon 10:20
  contact-response-time: Mon 10:15 ended
  contact-response-time/priority: Mon 11:06 open

story: contact-response-time
title: Nobody comes
start: 2026-03-02

Mon 10:00 | contact-graded | grade: emergency
as at: Mon 11:30
  contact-response-time: Mon 10:15 overdue
  alert: contact-response-time to duty-superintendent at Mon 11:15

story: contact-response-time/priority
title: An hour to a priority; a higher grade ends its hour and begins another clock
start: 2026-03-02

Mon 10:00 | contact-received | children: no
Mon 10:02 | contact-researched | found: no
Mon 10:05 | contact-thrive | risk: high
Mon 10:10 | contact-graded | grade: priority
Mon 11:10 | contact-arrived | units: two officers
Mon 10:00 | contact-received | children: no | case girl
Mon 10:02 | contact-researched | found: no | case girl
Mon 10:05 | contact-thrive | risk: high | case girl
Mon 10:10 | contact-graded | grade: priority | case girl
Mon 10:30 | contact-graded | grade: priority | case girl
Mon 11:11 | contact-arrived | units: two officers | case girl
Mon 10:00 | contact-received | children: no | case worse
Mon 10:02 | contact-researched | found: no | case worse
Mon 10:05 | contact-thrive | risk: high | case worse
Mon 10:10 | contact-graded | grade: priority | case worse
Mon 10:20 | contact-graded | grade: emergency | case worse
Mon 10:25 | contact-arrived | units: two officers | case worse
Mon 10:00 | contact-received | children: no | case forgotten
Mon 10:02 | contact-researched | found: no | case forgotten
Mon 10:05 | contact-thrive | risk: high | case forgotten
Mon 10:10 | contact-graded | grade: priority | case forgotten
Mon 10:00 | contact-received | children: no | case closed
Mon 10:02 | contact-researched | found: no | case closed
Mon 10:05 | contact-thrive | risk: high | case closed
Mon 10:10 | contact-graded | grade: priority | case closed
Mon 10:20 | exception-allowed | gate: contact-response-time/closed; reason: the other force is there | by control-room-supervisor | case closed
Mon 10:21 | contact-closed | result: passed-on; summary: s | case closed
as at: Mon 12:11
  contact-response-time/priority (closed): Mon 11:10 ended
  alert: contact-response-time/priority (forgotten) to duty-superintendent at Mon 12:10
  contact-response-time/priority: Mon 11:10 met
  contact-response-time/priority (girl): Mon 11:10 met late
  contact-response-time/priority (worse): Mon 11:10 ended
  contact-response-time (worse): Mon 10:35 met
  alert: contact-response-time/priority to control-room-supervisor at Mon 11:05
  alert: contact-response-time/priority (girl) to force-incident-manager at Mon 11:10

story: contact-response-time/appointment
title: Two days until the caller is seen face to face
start: 2026-03-02

Mon 10:00 | contact-received | children: no; domestic_abuse: no
Mon 10:02 | contact-researched | found: no
Mon 10:05 | contact-thrive | risk: low
Mon 10:10 | contact-graded | grade: appointment
Wed 09:00 | contact-appointment-kept | face_to_face: no
Wed 10:10 | contact-appointment-kept | face_to_face: yes
Mon 10:00 | contact-received | children: no; domestic_abuse: no | case girl
Mon 10:02 | contact-researched | found: no | case girl
Mon 10:05 | contact-thrive | risk: low | case girl
Mon 10:10 | contact-graded | grade: appointment | case girl
Mon 11:00 | contact-graded | grade: appointment | case girl
Wed 10:11 | contact-appointment-kept | face_to_face: yes | case girl
Mon 10:00 | contact-received | children: no; domestic_abuse: no | case unseen
Mon 10:02 | contact-researched | found: no | case unseen
Mon 10:05 | contact-thrive | risk: low | case unseen
Mon 10:10 | contact-graded | grade: appointment | case unseen
Wed 09:00 | contact-appointment-kept | face_to_face: no | case unseen
Mon 10:00 | contact-received | children: no; domestic_abuse: no | case earlier
Mon 10:02 | contact-researched | found: no | case earlier
Mon 10:05 | contact-thrive | risk: low | case earlier
Mon 10:10 | contact-graded | grade: appointment | case earlier
Mon 20:00 | contact-arrived | units: two officers who were free | case earlier
Mon 10:00 | contact-received | children: no; domestic_abuse: no | case closed
Mon 10:02 | contact-researched | found: no | case closed
Mon 10:05 | contact-thrive | risk: low | case closed
Mon 10:10 | contact-graded | grade: appointment | case closed
Mon 11:00 | exception-allowed | gate: contact-response-time/closed; reason: the bicycle is found | by control-room-supervisor | case closed
Mon 11:01 | contact-closed | result: no-need; summary: s | case closed
Mon 10:00 | contact-received | children: no | case dropped
Mon 10:02 | contact-researched | found: no | case dropped
Mon 10:05 | contact-thrive | risk: low | case dropped
Mon 10:10 | contact-graded | grade: appointment | case dropped
Mon 12:00 | contact-graded | grade: resolution | case dropped
  contact-response-time/appointment: Wed 10:10 met
  contact-response-time/appointment (girl): Wed 10:10 met late
  contact-response-time/appointment (dropped): Wed 10:10 ended
  contact-response-time/appointment (unseen): Wed 10:10 overdue
  contact-response-time/appointment (earlier): Wed 10:10 met
  contact-response-time/appointment (closed): Wed 10:10 ended
  alert: contact-response-time/appointment to control-room-supervisor at Wed 06:10
  alert: contact-response-time/appointment (girl) to force-incident-manager at Wed 10:10

story: contact-undeployed-review
title: Nobody has gone to an emergency: reviewed when officers should have been there, and again
start: 2026-03-02

Mon 10:00 | contact-graded | grade: emergency
Mon 10:15 | contact-undeployed-reviewed | decision: keep | by control-room-supervisor
Mon 10:25 | contact-undeployed-reviewed | decision: keep | by call-handler
Mon 10:31 | contact-undeployed-reviewed | decision: keep | by control-room-supervisor
Mon 10:40 | contact-deployed | units: two officers
  contact-undeployed-review: Mon 10:15 met · Mon 10:30 met late · Mon 10:46 ended
  alert: contact-undeployed-review to control-room-supervisor at Mon 10:10

story: contact-undeployed-review
title: By the hour for a priority, twice a day for an appointment, sooner when the grade is raised
start: 2026-03-02

Mon 09:50 | contact-received | children: unknown
Mon 09:51 | contact-researched | found: no
Mon 09:52 | contact-thrive | risk: low
Mon 10:00 | contact-graded | grade: priority
Mon 11:00 | contact-undeployed-reviewed | decision: keep | by control-room-supervisor
Mon 09:50 | contact-received | children: yes | case later
Mon 09:51 | contact-researched | found: no | case later
Mon 09:52 | contact-thrive | risk: low | case later
Mon 10:00 | contact-graded | grade: appointment | case later
Wed 10:00 | contact-undeployed-reviewed | decision: keep | by control-room-supervisor | case later
Mon 09:50 | contact-received | children: yes | case raised
Mon 09:51 | contact-researched | found: no | case raised
Mon 09:52 | contact-thrive | risk: low | case raised
Mon 10:00 | contact-graded | grade: priority | case raised
Mon 10:30 | contact-graded | grade: emergency | case raised
Mon 10:45 | contact-arrived | units: two officers | case raised
Mon 09:50 | contact-received | children: no | case none
Mon 09:51 | contact-graded | grade: emergency | case none
Mon 09:50 | contact-received | children: yes | case advice
Mon 09:51 | contact-researched | found: no | case advice
Mon 09:52 | contact-thrive | risk: low | case advice
Mon 10:00 | contact-graded | grade: resolution | case advice
Mon 09:50 | contact-received | children: yes | case lowered
Mon 09:51 | contact-researched | found: no | case lowered
Mon 09:52 | contact-thrive | risk: low | case lowered
Mon 10:00 | contact-graded | grade: priority | case lowered
Mon 10:10 | contact-graded | grade: resolution | case lowered
Mon 09:50 | contact-received | children: yes | case visited
Mon 10:00 | contact-graded | grade: emergency | case visited
Mon 10:05 | contact-appointment-kept | face_to_face: yes | case visited
Mon 09:50 | contact-received | children: unknown | case closed
Mon 10:00 | contact-graded | grade: emergency | case closed
Mon 10:05 | exception-allowed | gate: contact-response-time/closed; reason: a hoax | by control-room-supervisor | case closed
Mon 10:06 | exception-allowed | gate: contact-children-checked/closed; reason: a hoax | by control-room-supervisor | case closed
Mon 10:07 | contact-closed | result: no-need; summary: s | case closed
as at: Wed 10:01
  silent: contact-undeployed-review (advice)
  contact-undeployed-review (lowered): Mon 11:00 ended
  contact-undeployed-review (visited): Mon 10:15 ended
  contact-undeployed-review (closed): Mon 10:15 ended
  contact-undeployed-review: Mon 11:00 met · Mon 12:00 overdue
  contact-undeployed-review (later): Wed 10:00 met · Wed 22:00 open
  contact-undeployed-review (raised): Mon 10:40 missed
  silent: contact-undeployed-review (none)
  alert: contact-undeployed-review to force-incident-manager at Mon 12:10
