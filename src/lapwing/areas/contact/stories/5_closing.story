# Stories of what is left to do for a child: each is a test, and is printed in the rulebook.

story: contact-children-checked/voice
title: What the child said is written down before the tour ends, or why they were not heard
start: 2026-03-02

Mon 10:00 | contact-received | children: yes
Mon 10:30 | contact-arrived | units: two officers
Mon 15:00 | contact-child-voice | met: seen; alone: yes; words: I hid; demeanour: quiet; child_harm: no
Mon 10:00 | contact-received | children: unknown | case girl
Mon 10:30 | contact-appointment-kept | face_to_face: yes | case girl
Mon 10:00 | contact-received | children: no | case none
Mon 10:30 | contact-arrived | units: two officers | case none
Mon 10:00 | contact-received | children: unknown | case found-none
Mon 10:30 | contact-arrived | units: two officers | case found-none
Mon 11:00 | contact-updated | new: no child lives there; children: no | case found-none
Mon 10:00 | contact-received | children: yes | case closed
Mon 10:30 | contact-arrived | units: two officers | case closed
Mon 10:40 | exception-allowed | gate: contact-children-checked/heard; reason: written on the other contact | by control-room-supervisor | case closed
Mon 10:41 | contact-closed | result: duplicate; summary: s; child_assessment: submitted | case closed
as at: Mon 15:01
  contact-children-checked/voice (closed): Mon 15:00 ended
  contact-children-checked/voice: Mon 15:00 met
  contact-children-checked/voice (girl): Mon 15:00 overdue
  contact-children-checked/voice (found-none): Mon 15:00 ended
  silent: contact-children-checked/voice (none)
  alert: contact-children-checked/voice (girl) to allocated-officer at Mon 14:00
  alert: contact-children-checked/voice (girl) to sergeant at Mon 15:00

story: contact-children-checked/closed
title: A contact is not closed while nobody knows whether a child is there
start: 2026-03-02

Mon 10:00 | contact-received | children: unknown
Mon 10:10 | contact-closed | result: advice; summary: s
Mon 10:20 | contact-call-back | reached: spoke; children: no
Mon 10:30 | contact-closed | result: advice; summary: s
Mon 10:00 | contact-received | children: unknown | case girl
Mon 10:15 | exception-allowed | gate: contact-children-checked/closed; reason: there is no number | by control-room-supervisor | case girl
Mon 10:16 | contact-closed | result: advice; summary: s | case girl
  refused: contact-children-checked/closed at Mon 10:10

story: contact-children-checked/heard
title: Nor while a child is affected and nothing says what they said
start: 2026-03-02

Mon 10:00 | contact-received | children: yes
Mon 10:30 | contact-arrived | units: two officers
Mon 11:00 | contact-closed | result: attended; summary: s; child_assessment: submitted
Mon 11:10 | contact-child-voice | met: no; why_not: asleep, and seen breathing; child_harm: no
Mon 11:20 | contact-closed | result: attended; summary: s; child_assessment: submitted
Mon 10:00 | contact-received | children: yes | case girl
Mon 10:30 | contact-arrived | units: two officers | case girl
Mon 10:40 | exception-allowed | gate: contact-children-checked/heard; reason: written on the other contact | by control-room-supervisor | case girl
Mon 10:41 | contact-closed | result: duplicate; summary: s; child_assessment: submitted | case girl
Mon 10:00 | contact-received | children: no; child_harm: yes | case elsewhere
Mon 10:42 | contact-closed | result: passed-on; summary: s; child_assessment: submitted | case elsewhere
  refused: contact-children-checked/heard at Mon 11:00
  refused: contact-children-checked/heard (elsewhere) at Mon 10:42

story: contact-children-checked/assessed
title: Nor without an assessment, or a reason why none is needed
start: 2026-03-02

Mon 10:00 | contact-received | children: yes
Mon 10:30 | contact-arrived | units: two officers
Mon 10:40 | contact-child-voice | met: seen; words: hello; child_harm: no
Mon 10:50 | contact-closed | result: attended; summary: s
Mon 11:00 | contact-closed | result: attended; summary: s; child_assessment: not-needed; assessment_reason: a lost key
Mon 10:00 | contact-received | children: yes | case girl
Mon 10:30 | contact-arrived | units: two officers | case girl
Mon 10:40 | contact-child-voice | met: seen; words: hello; child_harm: no | case girl
Mon 10:45 | exception-allowed | gate: contact-children-checked/assessed; reason: r | by control-room-supervisor | case girl
Mon 10:46 | contact-closed | result: attended; summary: s | case girl
Mon 10:00 | contact-received | children: yes | case call | about elin
Mon 10:30 | contact-arrived | units: two officers | case call | about elin
Mon 10:40 | contact-child-voice | met: seen; words: hello; child_harm: no | case call | about elin
Mon 10:45 | assessment-submitted | case assessment | about elin
Mon 10:47 | contact-closed | result: attended; summary: s | case call | about elin
Mon 09:45 | assessment-submitted | case earlier | about osian
Mon 10:00 | contact-received | children: yes | case again | about osian
Mon 10:30 | contact-arrived | units: two officers | case again | about osian
Mon 10:40 | contact-child-voice | met: seen; words: hello; child_harm: no | case again | about osian
Mon 10:48 | contact-closed | result: attended; summary: s | case again | about osian
  refused: contact-children-checked/assessed at Mon 10:50
  refused: contact-children-checked/assessed (again) at Mon 10:48

story: contact-crime-recorded
title: A day to record what was done to a child, also after the contact is closed
start: 2026-03-02

Mon 10:00 | contact-received | children: yes; child_harm: yes
Tue 10:00 | contact-crime-recorded | decision: recorded; reference: 22/1
Tue 12:00 | contact-thrive | risk: high; child_harm: yes
Mon 10:00 | contact-received | children: yes; child_harm: no; crime: yes | case girl
Tue 11:01 | contact-crime-recorded | decision: not-a-crime; reason: the bicycle was lent | case girl
Mon 10:00 | contact-received | children: yes; child_harm: unknown | case nothing
  contact-crime-recorded: Tue 10:00 met
  contact-crime-recorded (girl): Tue 10:00 met late
  silent: contact-crime-recorded (nothing)
  alert: contact-crime-recorded to control-room-supervisor at Tue 09:55
  alert: contact-crime-recorded (girl) to force-incident-manager at Tue 10:00
  alert: contact-crime-recorded (girl) to duty-superintendent at Tue 11:00

story: contact-response-time/closed
title: What somebody should go to is closed only when somebody has been, or it is graded otherwise
start: 2026-03-02

Mon 10:00 | contact-received | children: no
Mon 10:02 | contact-researched | found: no
Mon 10:05 | contact-thrive | risk: low
Mon 10:06 | contact-graded | grade: priority
Mon 10:07 | contact-closed | result: advice; summary: s
Mon 10:08 | contact-graded | grade: resolution
Mon 10:09 | contact-closed | result: advice; summary: s
Mon 10:00 | contact-received | children: no | case girl
Mon 10:06 | contact-graded | grade: emergency | case girl
Mon 10:07 | contact-arrived | units: two officers | case girl
Mon 10:08 | contact-closed | result: attended; summary: s | case girl
Mon 10:00 | contact-received | children: no | case other
Mon 10:06 | contact-graded | grade: emergency | case other
Mon 10:08 | exception-allowed | gate: contact-response-time/closed; reason: the other force is there | by control-room-supervisor | case other
Mon 10:09 | contact-closed | result: passed-on; summary: s | case other
Mon 10:00 | contact-received | children: no | case kept
Mon 10:02 | contact-researched | found: no | case kept
Mon 10:05 | contact-thrive | risk: low | case kept
Mon 10:06 | contact-graded | grade: appointment | case kept
Tue 10:06 | contact-appointment-kept | face_to_face: yes | case kept
Tue 10:07 | contact-closed | result: attended; summary: s | case kept
  refused: contact-response-time/closed at Mon 10:07
