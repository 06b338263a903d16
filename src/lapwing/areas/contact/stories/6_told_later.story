# Stories of what is told later, and by whom: each is a test, and is printed in the rulebook.

story: contact-undeployed-review
title: No child, said by whoever rang back or by later news; and then a child after all
start: 2026-03-02

Mon 10:00 | contact-received | children: unknown | case rang
Mon 10:01 | contact-call-back | reached: spoke; children: no | case rang
Mon 10:05 | contact-graded | grade: emergency | case rang
Mon 10:00 | contact-received | children: unknown | case news
Mon 10:01 | contact-updated | new: her children are grown up; children: no | case news
Mon 10:05 | contact-graded | grade: emergency | case news
Mon 10:00 | contact-received | children: no; child_harm: yes | case said-of-another
Mon 10:05 | contact-graded | grade: emergency | case said-of-another
Mon 10:00 | contact-received | children: no | case child-news
Mon 10:01 | contact-updated | new: a child is at the window; children: yes | case child-news
Mon 10:05 | contact-graded | grade: emergency | case child-news
Mon 10:00 | contact-received | children: no | case child-rang
Mon 10:01 | contact-call-back | reached: spoke; children: yes | case child-rang
Mon 10:05 | contact-graded | grade: emergency | case child-rang
Mon 10:00 | contact-received | children: no | case child-assessed
Mon 10:01 | contact-thrive | risk: high; child_harm: yes | case child-assessed
Mon 10:05 | contact-graded | grade: emergency | case child-assessed
Mon 10:00 | contact-received | children: no | case child-heard
Mon 10:01 | contact-child-voice | met: spoken; words: he has a belt; child_harm: yes | case child-heard
Mon 10:05 | contact-graded | grade: emergency | case child-heard
  silent: contact-undeployed-review (rang)
  silent: contact-undeployed-review (news)
  contact-undeployed-review (said-of-another): Mon 10:20 open
  contact-undeployed-review (child-news): Mon 10:20 open
  contact-undeployed-review (child-rang): Mon 10:20 open
  contact-undeployed-review (child-assessed): Mon 10:20 open
  contact-undeployed-review (child-heard): Mon 10:20 open

story: contact-children-checked
title: Whoever assesses or hears a child who may be harmed knows that there is one
start: 2026-03-02

Mon 10:00 | contact-received | children: unknown
Mon 10:20 | contact-thrive | risk: high; child_harm: yes
Mon 10:00 | contact-received | children: unknown | case girl
Mon 10:20 | contact-child-voice | met: spoken; words: come quick; child_harm: yes | case girl
Mon 10:00 | contact-received | children: unknown | case calm
Mon 10:20 | contact-thrive | risk: high; child_harm: no | case calm
as at: Mon 10:31
  contact-children-checked: Mon 10:30 met
  contact-children-checked (girl): Mon 10:30 met
  contact-children-checked (calm): Mon 10:30 overdue

story: contact-rethrive-on-change
title: What is learnt by ringing back, and what is open elsewhere, is new
start: 2026-03-02

Mon 10:00 | contact-call-back | reached: spoke; children: yes | case child
Mon 10:00 | contact-call-back | reached: spoke; children: no; domestic_abuse: yes | case abuse
Mon 10:00 | contact-call-back | reached: spoke; children: no; danger_now: yes | case danger
Mon 10:00 | contact-call-back | reached: spoke; children: no; danger_now: no | case calm
Mon 10:00 | contact-researched | found: yes; hits: on bail; open_episode: yes | case bail
  contact-rethrive-on-change (child): Mon 10:10 open
  contact-rethrive-on-change (abuse): Mon 10:10 open
  contact-rethrive-on-change (danger): Mon 10:10 open
  contact-rethrive-on-change (bail): Mon 10:10 open
  silent: contact-rethrive-on-change (calm)

story: contact-crime-recorded
title: Whoever tells of harm to a child, a crime is recorded or a reason why not
start: 2026-03-02

Mon 10:00 | contact-updated | new: he hit the boy; child_harm: yes | case news
Mon 10:00 | contact-call-back | reached: spoke; children: yes; child_harm: yes | case rang
Mon 10:00 | contact-thrive | risk: high; child_harm: yes | case assessed
Mon 10:00 | contact-child-voice | met: seen; words: he hits me; child_harm: yes | case heard
  contact-crime-recorded (news): Tue 10:00 open
  contact-crime-recorded (rang): Tue 10:00 open
  contact-crime-recorded (assessed): Tue 10:00 open
  contact-crime-recorded (heard): Tue 10:00 open

story: contact-grade-reflects-risk/danger
title: Danger that is told later counts as much, until somebody says that it is over
start: 2026-03-02

Mon 10:00 | contact-received | children: no; danger_now: no
Mon 10:01 | contact-researched | found: no
Mon 10:02 | contact-updated | new: he is back; danger_now: yes
Mon 10:03 | contact-thrive | risk: low
Mon 10:04 | contact-graded | grade: appointment
Mon 10:05 | contact-call-back | reached: spoke; children: no; danger_now: no
Mon 10:06 | contact-thrive | risk: low
Mon 10:07 | contact-graded | grade: appointment
Mon 10:08 | contact-call-back | reached: spoke; children: no; danger_now: yes
Mon 10:09 | contact-thrive | risk: low
Mon 10:10 | contact-graded | grade: resolution
  refused: contact-grade-reflects-risk/danger at Mon 10:04
  refused: contact-grade-reflects-risk/danger at Mon 10:10

story: diary-child-abuse-excluded
title: An allegation closes the diary whenever it is made, and whoever makes it
start: 2026-03-02

Mon 10:00 | contact-received | children: yes; child_harm: no; domestic_abuse: no | case news
Mon 10:02 | contact-updated | new: he hit the boy; child_harm: yes | case news
Mon 10:03 | contact-appointment-authorised | necessity: n; child_safety: c | by control-room-supervisor | officer other | case news
Mon 10:00 | contact-received | children: yes; child_harm: no; domestic_abuse: no | case rang
Mon 10:02 | contact-call-back | reached: spoke; children: yes; child_harm: yes | case rang
Mon 10:04 | contact-appointment-authorised | necessity: n; child_safety: c | by control-room-supervisor | officer other | case rang
Mon 10:00 | contact-received | children: yes; child_harm: no; domestic_abuse: no | case heard
Mon 10:02 | contact-child-voice | met: seen; words: he hits me; child_harm: yes | case heard
Mon 10:05 | contact-appointment-authorised | necessity: n; child_safety: c | by control-room-supervisor | officer other | case heard
  refused: diary-child-abuse-excluded (news) at Mon 10:03
  refused: diary-child-abuse-excluded (rang) at Mon 10:04
  refused: diary-child-abuse-excluded (heard) at Mon 10:05

story: diary-supervisor-authorised/domestic-abuse
title: That it is not abuse may be told later, and so may that it is
start: 2026-03-02

Mon 10:00 | contact-received | children: no; child_harm: no; domestic_abuse: unknown | case news
Mon 10:02 | contact-updated | new: they are neighbours; domestic_abuse: no | case news
Mon 10:03 | contact-thrive | risk: low | case news
Mon 10:04 | contact-appointment-booked | appointment_at: Tue 14:00 | case news
Mon 10:10 | contact-updated | new: he is her former partner; domestic_abuse: yes | case news
Mon 10:11 | contact-thrive | risk: low | case news
Mon 10:12 | contact-appointment-booked | appointment_at: Tue 15:00 | case news
Mon 10:00 | contact-received | children: no; child_harm: no; domestic_abuse: unknown | case rang
Mon 10:02 | contact-call-back | reached: spoke; children: no; domestic_abuse: no | case rang
Mon 10:03 | contact-thrive | risk: low | case rang
Mon 10:04 | contact-appointment-booked | appointment_at: Tue 14:00 | case rang
Mon 10:10 | contact-call-back | reached: spoke; children: no; domestic_abuse: yes | case rang
Mon 10:11 | contact-thrive | risk: low | case rang
Mon 10:12 | contact-appointment-booked | appointment_at: Tue 15:00 | case rang
  refused: diary-supervisor-authorised/domestic-abuse (news) at Mon 10:12
  refused: diary-supervisor-authorised/domestic-abuse (rang) at Mon 10:12
