# What each condition of the meetings rules is for: the edges that the published stories do not tell.

story: strategy-diarised
title: What is closed or cancelled asks for nothing more
start: 2026-03-02

Mon 10:00 | meetings-strategy-notified | when: Tue 15:00; urgency: soon | case x
Mon 10:05 | exception-allowed | gate: strategy-outcome-recorded/closed; reason: r | by safeguarding-inspector | case x
Mon 10:10 | meetings-closed | summary: s | by safeguarding-sergeant | case x
Mon 10:00 | meetings-strategy-notified | when: Mon 15:00; urgency: same-day | case y
Mon 10:05 | exception-allowed | gate: strategy-outcome-recorded/closed; reason: r | by safeguarding-inspector | case y
Mon 10:10 | meetings-closed | summary: s | by safeguarding-sergeant | case y
Mon 10:00 | meetings-strategy-held | present: police+social-care+health; decision: again; police_actions: no | case z
Mon 10:05 | exception-allowed | gate: strategy-outcome-recorded/closed; reason: r | by safeguarding-inspector | case z
Mon 10:10 | meetings-closed | summary: s | by safeguarding-sergeant | case z
Mon 10:00 | meetings-strategy-notified | when: Mon 15:00; urgency: soon | case c
Mon 10:10 | meetings-cancelled | by_whom: b; reason: r | case c
Mon 10:00 | meetings-strategy-requested | authority: a; reason: r; urgency: soon | case r
Mon 10:10 | meetings-closed | summary: s | by safeguarding-sergeant | case r
  strategy-diarised (x): Mon 11:00 ended
  strategy-diarised/confirmed (x): Tue 14:00 ended
  strategy-police-attended (x): Tue 15:15 ended
  strategy-held-in-time (x): Tue 17:00 ended
  strategy-outcome-recorded (x): Tue 23:00 ended
  strategy-held-in-time/same-day (y): Tue 00:00 ended
  strategy-held-in-time/again (z): Tue 17:00 ended
  strategy-police-attended (c): Mon 15:15 ended
  signal: strategy-held-in-time/refused (c) at Mon 10:10
  refused: strategy-outcome-recorded/closed (r) at Mon 10:10

story: strategy-diarised
title: Held before its time, with the police and without; a substitute goes at the new time
start: 2026-03-02

Mon 10:00 | meetings-strategy-notified | when: Mon 15:00; urgency: same-day | case d
Mon 10:30 | meetings-strategy-held | present: social-care+health; decision: none; police_actions: no | case d
Mon 10:40 | meetings-closed | summary: s | by safeguarding-sergeant | case d
Mon 10:00 | meetings-strategy-notified | when: Mon 15:00; urgency: same-day | case e
Mon 10:30 | meetings-strategy-held | present: police+social-care+health; decision: none; police_actions: no | case e
Mon 10:00 | meetings-strategy-notified | when: Mon 15:00; urgency: same-day | case f
Mon 10:30 | meetings-substitute-approved | officer: o; reason: r | by safeguarding-sergeant | case f
Mon 11:00 | meetings-strategy-notified | when: Mon 16:00; urgency: same-day | case f
Mon 10:00 | meetings-strategy-notified | when: Mon 15:00; urgency: same-day | case n
Mon 10:30 | meetings-attendee-named | officer: o; competent: no; decides: yes | case n
Mon 10:30 | meetings-strategy-held | decision: none; police_actions: no | case u
as at: Mon 12:00
  strategy-diarised (d): Mon 11:00 ended
  strategy-diarised/confirmed (d): Mon 14:00 ended
  refused: strategy-police-attended/closed (d) at Mon 10:40
  strategy-diarised/confirmed (e): Mon 14:00 met
  silent: strategy-police-attended/absent (e)
  strategy-diarised (f): Mon 11:00 met
  strategy-diarised (n): Mon 11:00 overdue
  signal: strategy-police-attended/all-there (u) at Mon 10:30
  signal: strategy-police-attended/absent (u) at Mon 10:30

story: strategy-held-in-time
title: Each step of the ladders
start: 2026-03-02

Mon 10:00 | meetings-strategy-notified | when: Mon 15:00; urgency: same-day | case x
Mon 10:00 | meetings-strategy-requested | authority: a; reason: r; urgency: soon | case y
Mon 10:00 | meetings-strategy-held | present: police+social-care+health; decision: again; police_actions: no | case z
Mon 10:00 | meetings-not-attended | reason: r | case g
Mon 10:00 | meetings-not-attended | reason: r | case h
Mon 10:30 | meetings-absence-reviewed | again: no | by safeguarding-inspector | case h
as at: Tue 18:00
  alert: strategy-diarised/confirmed (x) to safeguarding-inspector at Mon 14:30
  alert: strategy-held-in-time/same-day (x) to safeguarding-sergeant at Mon 22:00
  alert: strategy-held-in-time/same-day (x) to safeguarding-inspector at Tue 00:00
  alert: strategy-held-in-time (y) to safeguarding-inspector at Tue 17:00
  alert: strategy-held-in-time/again (z) to safeguarding-sergeant at Tue 15:00
  alert: strategy-held-in-time/again (z) to safeguarding-inspector at Tue 17:00
  alert: strategy-police-attended/missed (g) to safeguarding-inspector at Tue 17:00
  silent: strategy-held-in-time/again (h)

story: icpc-15wd
title: What begins and ends around a conference
start: 2026-03-02

Mon 10:00 | meetings-strategy-held | present: police+social-care+health; decision: joint; police_actions: no | case a
Mon 11:00 | meetings-enquiry-concluded | outcome: conference; reasons: r | case a
Mon 08:00 | meetings-attendee-named | officer: o; competent: yes; decides: yes | case h
Mon 09:00 | meetings-conference-held | present: police; decision: need; police_actions: no | case h
Mon 10:00 | meetings-conference-called | authority: a; when: Fri+1 10:00 | case h
Mon 08:00 | meetings-substitute-approved | officer: o; reason: r | by safeguarding-sergeant | case i
Mon 09:00 | meetings-strategy-held | present: police+social-care+health; decision: none; police_actions: no | case i
Mon 10:00 | meetings-conference-called | authority: a; when: Fri+1 10:00 | case i
Mon 08:00 | meetings-substitute-approved | officer: o; reason: r | by safeguarding-sergeant | case j
Mon 09:00 | meetings-conference-held | present: police; decision: need; police_actions: no | case j
Mon 10:00 | meetings-conference-called | authority: a; when: Fri+1 10:00 | case j
Mon 08:00 | meetings-substitute-approved | officer: o; reason: r | by safeguarding-sergeant | case k
Mon 10:00 | meetings-conference-called | authority: a; when: Fri+1 10:00 | case k
Mon 10:00 | meetings-conference-called | authority: a; when: Fri+1 10:00 | case l
Tue 10:00 | meetings-conference-held | present: police; decision: need; police_actions: no | case l
Mon 10:00 | meetings-conference-called | authority: a; when: Fri+1 10:00 | case m
Tue 09:00 | meetings-closed | summary: s | by safeguarding-sergeant | case m
Mon 10:00 | meetings-conference-called | authority: a; when: Fri+1 10:00 | case n
Tue 09:00 | meetings-cancelled | by_whom: b; reason: r; agreed: yes | case n
as at: Tue 19:30
  icpc-15wd (a): 2026-03-23 17:00 open
  icpc-15wd/attendee (h): Tue 17:00 overdue
  icpc-15wd/attendee (i): Tue 17:00 overdue
  icpc-15wd/attendee (j): Tue 17:00 overdue
  alert: icpc-15wd/attendee (h) to safeguarding-inspector at Tue 19:00
  silent: icpc-15wd/attendee (k)
  icpc-15wd/attendee (l): Tue 17:00 ended
  icpc-15wd/report (l): Wed+1 17:00 ended
  icpc-15wd/attendee (m): Tue 17:00 ended
  icpc-15wd/report (m): Wed+1 17:00 ended
  icpc-15wd/attended (m): Fri+1 10:15 ended
  icpc-15wd/attended (n): Fri+1 10:15 ended

story: meeting-actions-completed
title: Each action stands with one owner, one manager and one chair
start: 2026-03-02

Mon 10:00 | meetings-action-set | action: a; meeting: marac; agency: partner; by_when: Wed 12:00 | case o
Mon 10:00 | meetings-action-set | action: a; meeting: strategy; agency: police; by_when: Wed 12:00 | case p
Mon 10:00 | meetings-action-set | action: a; meeting: marac; agency: police; by_when: Wed 12:00 | case q
Mon 10:00 | meetings-action-set | action: a; meeting: daily-management; agency: partner; by_when: Wed 12:00 | case s
Mon 10:00 | meetings-action-set | action: a; meeting: strategy; agency: partner; by_when: Wed 12:00 | case t
Mon 10:00 | meetings-action-set | action: a; meeting: daily-domestic-abuse; agency: partner; by_when: Wed 12:00 | case u
Mon 10:00 | meetings-action-set | action: a; meeting: daily-missing; agency: partner; by_when: Wed 12:00 | case v
Mon 10:00 | meetings-action-set | action: a; meeting: monthly-online; agency: partner; by_when: Wed 12:00 | case w
Mon 10:00 | meetings-action-set | action: a; meeting: conference; agency: partner; by_when: Wed 12:00 | case y
Mon 10:00 | meetings-action-set | action: a; meeting: daily-management; agency: police; by_when: Wed 12:00 | case z
Mon 10:00 | meetings-action-set | action: a; meeting: marac; agency: police; by_when: Wed 12:00 | case r | as r1
Mon 10:10 | meetings-action-dropped | reason: r | regarding r1 | by safeguarding-sergeant | case r
Mon 10:20 | meetings-closed | summary: s | by safeguarding-sergeant | case r
as at: Thu 18:00
  meeting-actions-completed/partner (o): Wed 12:00 overdue
  silent: meeting-actions-completed (o)
  silent: meeting-actions-completed/authority (o)
  silent: meeting-actions-completed/management (o)
  meeting-actions-completed/authority (p): Wed 12:00 overdue
  silent: meeting-actions-completed (p)
  silent: meeting-actions-completed/management (p)
  silent: meeting-actions-completed/partner (p)
  meeting-actions-completed (q): Wed 12:00 overdue
  silent: meeting-actions-completed/authority (q)
  silent: meeting-actions-completed/management (q)
  silent: meeting-actions-completed/partner (q)
  meeting-actions-completed/partner (s): Wed 12:00 overdue
  silent: meeting-actions-completed (s)
  silent: meeting-actions-completed/authority (s)
  silent: meeting-actions-completed/management (s)
  meeting-actions-completed/partner (t): Wed 12:00 overdue
  silent: meeting-actions-completed (t)
  silent: meeting-actions-completed/authority (t)
  silent: meeting-actions-completed/management (t)
  meeting-actions-completed/partner (u): Wed 12:00 overdue
  silent: meeting-actions-completed (u)
  silent: meeting-actions-completed/authority (u)
  silent: meeting-actions-completed/management (u)
  meeting-actions-completed/partner (v): Wed 12:00 overdue
  silent: meeting-actions-completed (v)
  silent: meeting-actions-completed/authority (v)
  silent: meeting-actions-completed/management (v)
  meeting-actions-completed/partner (w): Wed 12:00 overdue
  silent: meeting-actions-completed (w)
  silent: meeting-actions-completed/authority (w)
  silent: meeting-actions-completed/management (w)
  meeting-actions-completed/partner (y): Wed 12:00 overdue
  silent: meeting-actions-completed (y)
  silent: meeting-actions-completed/authority (y)
  silent: meeting-actions-completed/management (y)
  meeting-actions-completed/management (z): Wed 12:00 overdue
  silent: meeting-actions-completed (z)
  silent: meeting-actions-completed/authority (z)
  silent: meeting-actions-completed/partner (z)
  alert: meeting-actions-completed/authority (p) to safeguarding-unit at Tue 17:00
  alert: meeting-actions-completed/authority (p) to safeguarding-sergeant at Thu 17:00
  alert: meeting-actions-completed/management (z) to safeguarding-unit at Tue 17:00
  alert: meeting-actions-completed/partner (o) to local-authority at Tue 17:00

story: encompass-da-notified
title: What is told on a contact, then and later, and what is not enough
start: 2026-03-02

Mon 20:00 | contact-received | domestic_abuse: yes | case c1
Mon 20:00 | contact-received | domestic_abuse: no; children: no | case c2
Mon 21:00 | contact-updated | new: n; domestic_abuse: yes; children: yes | case c2
Mon 20:00 | contact-received | domestic_abuse: no; children: no | case c3
Mon 21:00 | contact-call-back | reached: spoke; domestic_abuse: yes; children: yes | case c3
Mon 20:00 | contact-received | domestic_abuse: no; children: no | case c4
Mon 21:00 | contact-updated | new: n; children: yes | case c4
Mon 20:00 | contact-received | domestic_abuse: no; children: no | case c5
Mon 21:00 | contact-updated | new: n; domestic_abuse: yes; children: no | case c5
Mon 20:00 | contact-received | domestic_abuse: no; children: no | case c6
Mon 20:30 | meetings-school-told | to: school; establishment: e; delivery: acknowledged; others: no | case c6
Mon 20:30 | meetings-considered | meeting: daily-domestic-abuse; decisions: d | case c6
Mon 21:00 | contact-updated | new: n; domestic_abuse: yes; children: yes | case c6
Mon 20:00 | contact-received | children: yes | case c7
Mon 21:00 | contact-updated | new: n; domestic_abuse: yes | case c7
Mon 20:00 | contact-received | children: yes | case c8
Mon 21:00 | contact-call-back | reached: spoke; domestic_abuse: yes | case c8
Mon 20:00 | contact-received | children: no | case c9
Mon 21:00 | contact-updated | new: n; domestic_abuse: yes | case c9
Mon 20:00 | contact-received | children: yes | case c10
Mon 21:00 | contact-updated | new: n; domestic_abuse: no | case c10
Mon 20:00 | contact-received | children: yes | case c11
Mon 21:00 | contact-updated | new: n; domestic_abuse: yes; children: no | case c11
Mon 20:00 | contact-received | children: yes | case c12
Mon 20:30 | meetings-school-told | to: school; establishment: e; delivery: acknowledged; others: no | case c12
Mon 20:30 | meetings-considered | meeting: daily-domestic-abuse; decisions: d | case c12
Mon 21:00 | contact-updated | new: n; domestic_abuse: yes | case c12
Mon 20:00 | contact-received | channel: 999 | case c19
Mon 21:00 | contact-updated | new: n; domestic_abuse: yes | case c19
Mon 20:00 | contact-received | domestic_abuse: yes; children: no | case c13
Mon 21:00 | contact-updated | new: n; children: yes | case c13
Mon 20:00 | contact-received | domestic_abuse: yes; children: no | case c14
Mon 21:00 | contact-call-back | reached: spoke; children: yes | case c14
Mon 20:00 | contact-received | domestic_abuse: yes; children: no | case c15
Mon 21:00 | contact-updated | new: n | case c15
Mon 20:00 | contact-received | domestic_abuse: yes; children: no | case c16
Mon 21:00 | contact-updated | new: n; children: yes; domestic_abuse: no | case c16
Mon 20:00 | contact-received | domestic_abuse: yes; children: no | case c18
Mon 20:30 | meetings-school-told | to: school; establishment: e; delivery: acknowledged; others: no | case c18
Mon 20:30 | meetings-considered | meeting: daily-domestic-abuse; decisions: d | case c18
Mon 21:00 | contact-updated | new: n; children: yes | case c18
Mon 20:00 | contact-received | domestic_abuse: no; children: yes | case c20
Mon 21:00 | contact-updated | new: n; domestic_abuse: no; children: yes | case c20
as at: Mon 22:00
  encompass-da-notified (c1): Tue 08:30 open
  da-daily-meeting (c1): Tue 11:00 open
  encompass-da-notified (c2): Tue 08:30 open
  da-daily-meeting (c2): Tue 11:00 open
  encompass-da-notified (c3): Tue 08:30 open
  da-daily-meeting (c3): Tue 11:00 open
  silent: encompass-da-notified (c4)
  silent: da-daily-meeting (c4)
  silent: encompass-da-notified (c5)
  silent: da-daily-meeting (c5)
  silent: encompass-da-notified (c6)
  silent: da-daily-meeting (c6)
  encompass-da-notified (c7): Tue 08:30 open
  da-daily-meeting (c7): Tue 11:00 open
  encompass-da-notified (c8): Tue 08:30 open
  da-daily-meeting (c8): Tue 11:00 open
  silent: encompass-da-notified (c9)
  silent: da-daily-meeting (c9)
  silent: encompass-da-notified (c10)
  silent: da-daily-meeting (c10)
  silent: encompass-da-notified (c11)
  silent: da-daily-meeting (c11)
  silent: encompass-da-notified (c12)
  silent: da-daily-meeting (c12)
  encompass-da-notified (c19): Tue 08:30 open
  da-daily-meeting (c19): Tue 11:00 open
  encompass-da-notified (c13): Tue 08:30 open
  da-daily-meeting (c13): Tue 11:00 open
  encompass-da-notified (c14): Tue 08:30 open
  da-daily-meeting (c14): Tue 11:00 open
  silent: encompass-da-notified (c15)
  silent: da-daily-meeting (c15)
  silent: encompass-da-notified (c16)
  silent: da-daily-meeting (c16)
  silent: encompass-da-notified (c18)
  silent: da-daily-meeting (c18)
  silent: encompass-da-notified (c20)
  silent: da-daily-meeting (c20)

story: da-daily-meeting
title: The detective inspector hears of it two hours later; only that meeting does it
start: 2026-03-02

Mon 09:00 | meetings-abuse-assessed | children: yes; judgement: no; escalation: no | case x
Mon 09:00 | missing-reported | in_care: no | case y
Tue 08:30 | meetings-considered | meeting: daily-missing; decisions: d | case y
Mon 09:00 | missing-reported | in_care: no | case n
Mon 10:00 | missing-not-missing | reason: r | by duty-inspector | case n
Mon 09:00 | missing-reported | in_care: no | case t
Mon 09:10 | missing-transfer-proposed | to_force: f; rationale: r | as offer | by sergeant | case t
Mon 09:20 | missing-transfer-acknowledged | by_whom: b; reference: r | regarding offer | by sergeant | case t
Mon 10:00 | missing-transferred | reference: r | by sergeant | case t
as at: Tue 08:31
  alert: da-daily-meeting (x) to safeguarding-inspector at Mon 13:00
  dmm-coverage (y): Tue 08:30 overdue · Wed 08:30 open
  dmm-coverage (n): Tue 08:30 ended
  dmm-coverage (t): Tue 08:30 ended

story: marac-referred
title: Only abuse, and only after a conference, goes back to it
start: 2026-03-02

2025-12-02 10:00 | meetings-marac-heard | people: p; decisions: d | case a
Mon 10:00 | contact-received | domestic_abuse: no | case a
Mon 10:00 | contact-received | domestic_abuse: yes | case b
2025-12-02 10:00 | meetings-marac-heard | people: p; decisions: d | case c
Mon 10:00 | contact-updated | new: n; domestic_abuse: yes | case c
2025-12-02 10:00 | meetings-marac-heard | people: p; decisions: d | case d
Mon 10:00 | contact-call-back | reached: spoke; domestic_abuse: yes | case d
2025-12-02 10:00 | meetings-marac-heard | people: p; decisions: d | case e
Mon 10:00 | assessment-submitted | domestic_abuse: no; grade: standard | case e
  silent: marac-referred (a)
  silent: marac-referred (b)
  marac-referred (c): Tue 17:00 open
  marac-referred (d): Tue 17:00 open
  silent: marac-referred (e)

story: strategy-diarised/confirmed
title: Whoever was named last goes, until a discussion or a conference is over
start: 2026-03-02

Mon 10:00 | meetings-strategy-notified | when: Fri 15:00; urgency: soon | case named
Mon 10:30 | meetings-attendee-named | officer: nia; competent: yes; decides: yes | case named
Mon 10:00 | meetings-strategy-notified | when: Fri 15:00; urgency: soon | case substituted
Mon 10:30 | meetings-attendee-named | officer: nia; competent: yes; decides: yes | case substituted
Mon 11:00 | meetings-substitute-approved | officer: omar; reason: r | by safeguarding-sergeant | case substituted
Mon 10:00 | meetings-strategy-notified | when: Fri 15:00; urgency: soon | case only-substitute
Mon 10:30 | meetings-substitute-approved | officer: omar; reason: r | by safeguarding-sergeant | case only-substitute
Mon 10:00 | meetings-strategy-notified | when: Fri 15:00; urgency: soon | case held
Mon 10:30 | meetings-attendee-named | officer: nia; competent: yes; decides: yes | case held
Mon 11:00 | meetings-strategy-held | present: police+social-care+health; decision: none; police_actions: no | case held
Mon 10:00 | meetings-strategy-notified | when: Fri 15:00; urgency: soon | case conferred
Mon 10:30 | meetings-attendee-named | officer: nia; competent: yes; decides: yes | case conferred
Mon 11:00 | meetings-conference-held | present: police; decision: need; police_actions: no | case conferred
  held: strategy-diarised/confirmed (named) by nia
  held: strategy-diarised/confirmed (substituted) by omar
  held: strategy-diarised/confirmed (only-substitute) by omar
  held: strategy-diarised/confirmed (held) by nobody
  held: strategy-diarised/confirmed (conferred) by nobody
  held: strategy-police-attended (named) by nia
  held: strategy-police-attended (substituted) by omar
  held: strategy-police-attended (only-substitute) by omar
  held: strategy-police-attended (held) by nobody
  held: strategy-police-attended (conferred) by nobody

story: strategy-outcome-recorded
title: Who records what was decided, where somebody is named once it was held
start: 2026-03-02

Mon 10:00 | meetings-strategy-notified | when: Fri 15:00; urgency: soon | case nobody-after
Mon 10:30 | meetings-attendee-named | officer: nia; competent: yes; decides: yes | case nobody-after
Mon 11:00 | meetings-strategy-held | present: police+social-care+health; decision: none; police_actions: no | case nobody-after
Mon 10:00 | meetings-strategy-notified | when: Fri 15:00; urgency: soon | case named
Mon 10:30 | meetings-strategy-held | present: police+social-care+health; decision: none; police_actions: no | case named
Mon 11:00 | meetings-attendee-named | officer: nia; competent: yes; decides: yes | case named
Mon 10:00 | meetings-strategy-notified | when: Fri 15:00; urgency: soon | case substituted
Mon 10:30 | meetings-strategy-held | present: police+social-care+health; decision: none; police_actions: no | case substituted
Mon 11:00 | meetings-substitute-approved | officer: omar; reason: r | by safeguarding-sergeant | case substituted
Mon 10:00 | meetings-strategy-notified | when: Fri 15:00; urgency: soon | case conferred
Mon 10:30 | meetings-strategy-held | present: police+social-care+health; decision: none; police_actions: no | case conferred
Mon 11:00 | meetings-attendee-named | officer: nia; competent: yes; decides: yes | case conferred
Mon 11:30 | meetings-conference-held | present: police; decision: need; police_actions: no | case conferred
  held: strategy-outcome-recorded (nobody-after) by nobody
  held: strategy-outcome-recorded (named) by nia
  held: strategy-outcome-recorded (substituted) by omar
  held: strategy-outcome-recorded (conferred) by nobody

story: icpc-15wd/attended
title: Who goes to a conference and writes for it is whoever was named last for it
start: 2026-03-02

Mon 10:00 | meetings-conference-called | authority: a; when: Fri+1 10:00 | case named
Mon 10:30 | meetings-attendee-named | officer: nia; competent: yes; decides: yes | case named
Mon 10:00 | meetings-conference-called | authority: a; when: Fri+1 10:00 | case substituted
Mon 10:30 | meetings-substitute-approved | officer: omar; reason: r | by safeguarding-sergeant | case substituted
Mon 10:00 | meetings-conference-called | authority: a; when: Fri+1 10:00 | case held
Mon 10:30 | meetings-attendee-named | officer: nia; competent: yes; decides: yes | case held
Mon 11:00 | meetings-strategy-held | present: police+social-care+health; decision: none; police_actions: no | case held
Mon 10:00 | meetings-conference-called | authority: a; when: Fri+1 10:00 | case conferred
Mon 10:30 | meetings-attendee-named | officer: nia; competent: yes; decides: yes | case conferred
Mon 11:00 | meetings-conference-held | present: police; decision: need; police_actions: no | case conferred
  held: icpc-15wd/report (named) by nia
  held: icpc-15wd/report (substituted) by omar
  held: icpc-15wd/report (held) by nobody
  held: icpc-15wd/report (conferred) by nobody
  held: icpc-15wd/attended (named) by nia
  held: icpc-15wd/attended (substituted) by omar
  held: icpc-15wd/attended (held) by nobody
  held: icpc-15wd/attended (conferred) by nobody
