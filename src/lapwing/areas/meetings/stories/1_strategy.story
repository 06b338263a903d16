# Stories of the rules about strategy discussions: each is a test, and is printed in the rulebook.

story: strategy-diarised
title: Nobody was named; the alarm comes an hour after notice and again before the meeting
start: 2026-03-02

Mon 10:00 | meetings-strategy-notified | when: Mon 15:00; urgency: same-day
Mon 10:30 | meetings-attendee-named | officer: o; competent: yes; decides: no
as at: Mon 14:30
  strategy-diarised: Mon 11:00 overdue
  strategy-diarised/confirmed: Mon 14:00 overdue
  alert: strategy-diarised to safeguarding-unit at Mon 10:00
  alert: strategy-diarised to safeguarding-sergeant at Mon 11:00
  alert: strategy-diarised to safeguarding-inspector at Mon 13:00
  alert: strategy-diarised/confirmed to safeguarding-sergeant at Mon 14:00

story: strategy-diarised
title: Named within the hour, or a substitute approved; a new time needs no new name
start: 2026-03-02

Mon 10:00 | meetings-strategy-notified | when: Tue 15:00; urgency: soon
Mon 11:00 | meetings-attendee-named | officer: o; competent: yes; decides: yes
Mon 16:00 | meetings-strategy-notified | when: Wed 15:00; urgency: soon
Wed 15:00 | meetings-strategy-held | present: police+social-care; decision: again
Wed 16:00 | meetings-strategy-notified | when: Thu 15:00; urgency: soon
Mon 10:00 | meetings-strategy-notified | when: Tue 15:00; urgency: soon | case girl
Mon 11:01 | meetings-substitute-approved | officer: o; reason: r | by safeguarding-sergeant | case girl
Mon 10:00 | meetings-strategy-notified | when: Tue 15:00; urgency: soon | case twin
Mon 10:30 | meetings-cancelled | by_whom: b; reason: r; agreed: yes | case twin
as at: Wed 16:30
  strategy-diarised: Mon 11:00 met · Wed 17:00 open
  strategy-diarised (girl): Mon 11:00 met late
  strategy-diarised (twin): Mon 11:00 ended

story: strategy-diarised/confirmed
title: Confirmed an hour before it begins, counted anew when it is moved
start: 2026-03-02

Mon 10:00 | meetings-strategy-notified | when: Mon 15:00; urgency: same-day
Mon 14:00 | meetings-attendee-confirmed
Mon 10:00 | meetings-strategy-notified | when: Mon 15:00; urgency: same-day | case girl
Mon 13:30 | meetings-strategy-notified | when: Mon 17:00; urgency: same-day | case girl
Mon 16:01 | meetings-attendee-confirmed | case girl
Mon 10:00 | meetings-strategy-notified | when: Mon 10:40; urgency: same-day | case twin
Mon 10:40 | meetings-police-joined | case twin
Mon 10:00 | meetings-strategy-notified | when: Mon 15:00; urgency: same-day | case aunt
Mon 13:00 | meetings-cancelled | by_whom: b; reason: r; agreed: yes | case aunt
  strategy-diarised/confirmed: Mon 14:00 met
  strategy-diarised/confirmed (girl): Mon 14:00 superseded · Mon 16:00 met late
  strategy-diarised/confirmed (twin): Mon 10:40 met
  strategy-diarised/confirmed (aunt): Mon 14:00 ended
  alert: strategy-diarised/confirmed to safeguarding-unit at Mon 13:00
  alert: strategy-diarised/confirmed (girl) to safeguarding-sergeant at Mon 16:00

story: strategy-police-attended
title: No officer attended; the detective inspector is told within the hour
start: 2026-03-02

Mon 10:00 | meetings-strategy-notified | when: Mon 15:00; urgency: same-day
Mon 10:30 | meetings-attendee-named | officer: o; competent: yes; decides: yes
as at: Mon 16:00
  strategy-police-attended: Mon 15:15 overdue
  alert: strategy-police-attended to safeguarding-unit at Mon 14:15
  alert: strategy-police-attended to safeguarding-sergeant at Mon 15:15
  alert: strategy-police-attended to safeguarding-inspector at Mon 16:00

story: strategy-police-attended
title: In the meeting within a quarter of an hour
start: 2026-03-02

Mon 10:00 | meetings-strategy-notified | when: Mon 15:00; urgency: same-day
Mon 15:15 | meetings-police-joined
Mon 10:00 | meetings-strategy-notified | when: Mon 15:00; urgency: same-day | case girl
Mon 15:16 | meetings-police-joined | case girl
Mon 10:00 | meetings-strategy-notified | when: Mon 15:00; urgency: same-day | case twin
Mon 15:00 | meetings-strategy-held | present: police+social-care+health; decision: none | recorded Mon 16:30 | case twin
Mon 10:00 | meetings-strategy-notified | when: Mon 15:00; urgency: same-day | case aunt
Mon 15:00 | meetings-strategy-held | present: social-care+health; decision: none | recorded Mon 16:30 | case aunt
Mon 17:00 | meetings-absence-reviewed | again: no | by safeguarding-inspector | case aunt
  strategy-police-attended: Mon 15:15 met
  strategy-police-attended (girl): Mon 15:15 met late
  strategy-police-attended (twin): Mon 15:15 met
  strategy-police-attended (aunt): Mon 15:15 missed
  signal: strategy-police-attended/absent (aunt) at Mon 15:00

story: strategy-police-attended/absent
title: Whoever knows that nobody went says so, and the detective inspector hears of it at once
start: 2026-03-02

Mon 10:00 | meetings-strategy-notified | when: Mon 15:00; urgency: same-day
Mon 15:20 | meetings-not-attended | reason: r
  signal: strategy-police-attended/absent at Mon 15:20
  alert: strategy-police-attended/absent to safeguarding-inspector at Mon 15:20

story: strategy-police-attended/missed
title: An inspector's review within a working day
start: 2026-03-02

Mon 15:20 | meetings-not-attended | reason: r
Tue 17:00 | meetings-absence-reviewed | again: yes | by safeguarding-inspector
Mon 15:20 | meetings-not-attended | reason: r | case girl
Tue 17:01 | meetings-absence-reviewed | again: yes | by safeguarding-inspector | case girl
  strategy-police-attended/missed: Tue 17:00 met
  strategy-police-attended/missed (girl): Tue 17:00 met late
  alert: strategy-police-attended/missed to safeguarding-inspector at Tue 15:00

story: strategy-police-attended/closed
title: Nothing is filed before that review
start: 2026-03-02

Mon 15:20 | meetings-not-attended | reason: r
Mon 16:00 | meetings-closed | summary: s | by safeguarding-inspector
Tue 09:00 | meetings-absence-reviewed | again: no | by safeguarding-inspector
Tue 10:00 | meetings-closed | summary: s | by safeguarding-inspector
  refused: strategy-police-attended/closed at Mon 16:00

story: strategy-held-in-time
title: Held within a working day of being asked for
start: 2026-03-02

Fri 16:00 | meetings-strategy-requested | authority: a; reason: r; urgency: soon
Mon+1 17:00 | meetings-strategy-held | present: police+social-care+health; decision: none
Fri 16:00 | meetings-strategy-requested | authority: a; reason: r; urgency: soon | case girl
Mon+1 17:01 | meetings-strategy-held | present: police+social-care+health; decision: none | case girl
Fri 16:00 | meetings-strategy-notified | when: Mon+1 12:00; urgency: soon | case twin
Mon+1 09:00 | meetings-cancelled | by_whom: b; reason: r; agreed: yes | case twin
  strategy-held-in-time: Mon+1 17:00 met
  strategy-held-in-time (girl): Mon+1 17:00 met late
  strategy-held-in-time (twin): Mon+1 17:00 ended
  silent: strategy-held-in-time/same-day
  alert: strategy-held-in-time to local-authority at Fri 16:00
  alert: strategy-held-in-time (girl) to safeguarding-sergeant at Mon+1 15:00
  alert: strategy-held-in-time (girl) to local-authority-manager at Mon+1 17:00

story: strategy-held-in-time/same-day
title: Held the same day where it is urgent, or where nobody said
start: 2026-03-02

Mon 10:00 | meetings-strategy-requested | authority: a; reason: r; urgency: same-day
Mon 23:59 | meetings-strategy-held | present: police+social-care+health; decision: joint
Mon 10:00 | meetings-strategy-requested | authority: a; reason: r | case girl
Tue 00:01 | meetings-strategy-held | present: police+social-care+health; decision: joint | case girl
Mon 10:00 | meetings-strategy-requested | authority: a; reason: r; urgency: same-day | case twin
Mon 12:00 | meetings-cancelled | by_whom: b; reason: r; agreed: no | case twin
  strategy-held-in-time/same-day: Tue 00:00 met
  strategy-held-in-time/same-day (girl): Tue 00:00 met late
  strategy-held-in-time/same-day (twin): Tue 00:00 ended
  silent: strategy-held-in-time
  alert: strategy-held-in-time/same-day to local-authority at Mon 10:00
  alert: strategy-held-in-time/same-day (girl) to local-authority-manager at Tue 00:00

story: strategy-held-in-time/again
title: Held again within a working day where nothing was decided, or the police were not there
start: 2026-03-02

Mon 10:00 | meetings-strategy-held | present: police+social-care+health; decision: again
Tue 17:00 | meetings-strategy-held | present: police+social-care+health; decision: single
Mon 10:00 | meetings-strategy-held | present: social-care+health; decision: none | case girl
Mon 16:00 | meetings-absence-reviewed | again: yes | by safeguarding-inspector | case girl
Tue 17:01 | meetings-strategy-held | present: police+social-care+health; decision: joint | case girl
Mon 10:00 | meetings-strategy-held | present: police+social-care+health; decision: again | case twin
Mon 12:00 | meetings-cancelled | by_whom: b; reason: r; agreed: yes | case twin
  strategy-held-in-time/again: Tue 17:00 met
  strategy-held-in-time/again (girl): Tue 17:00 met late
  strategy-held-in-time/again (twin): Tue 17:00 ended
  alert: strategy-held-in-time/again to local-authority at Mon 10:00
  alert: strategy-held-in-time/again (girl) to local-authority-manager at Tue 17:00

story: strategy-police-attended/all-there
title: Held without health; the detective sergeant hears of it
start: 2026-03-02

Mon 14:00 | meetings-strategy-held | present: police+social-care; decision: joint
Mon 14:00 | meetings-strategy-held | present: police+health; decision: joint | case girl
Mon 14:00 | meetings-strategy-held | present: police+social-care+health; decision: joint | case twin
  signal: strategy-police-attended/all-there at Mon 14:00
  alert: strategy-police-attended/all-there to safeguarding-sergeant at Mon 14:00
  signal: strategy-police-attended/all-there (girl) at Mon 14:00
  silent: strategy-police-attended/all-there (twin)

story: strategy-held-in-time/refused
title: A refusal that the police do not share goes to the detective sergeant and inspector
start: 2026-03-02

Mon 10:00 | meetings-strategy-requested | authority: a; reason: r; urgency: soon
Mon 12:00 | meetings-cancelled | by_whom: b; reason: r; agreed: no
Mon 10:00 | meetings-strategy-requested | authority: a; reason: r; urgency: soon | case girl
Mon 12:00 | meetings-cancelled | by_whom: b; reason: r; agreed: yes | case girl
  signal: strategy-held-in-time/refused at Mon 12:00
  alert: strategy-held-in-time/refused to safeguarding-sergeant at Mon 12:00
  alert: strategy-held-in-time/refused to safeguarding-inspector at Mon 12:00
  silent: strategy-held-in-time/refused (girl)

story: strategy-outcome-recorded
title: Our own record by the end of the tour in which it is held
start: 2026-03-02

Mon 10:00 | meetings-strategy-notified | when: Mon 14:00; urgency: same-day
Mon 15:00 | meetings-strategy-held | present: police+social-care+health; decision: joint
Mon 10:00 | meetings-strategy-notified | when: Mon 14:00; urgency: same-day | case girl
Mon 15:01 | meetings-strategy-held | present: police+social-care+health; decision: joint | case girl
Mon 10:00 | meetings-strategy-notified | when: Mon 14:00; urgency: same-day | case twin
Mon 13:00 | meetings-cancelled | by_whom: b; reason: r; agreed: yes | case twin
  strategy-outcome-recorded: Mon 15:00 met
  strategy-outcome-recorded (girl): Mon 15:00 met late
  strategy-outcome-recorded (twin): Mon 15:00 ended
  alert: strategy-outcome-recorded to safeguarding-unit at Mon 14:00
  alert: strategy-outcome-recorded (girl) to safeguarding-sergeant at Mon 15:00

story: strategy-outcome-recorded/actions
title: What the police were given to do is set, each with an owner and a date, in that tour
start: 2026-03-02

Mon 14:00 | meetings-strategy-held | present: police+social-care; decision: joint; police_actions: yes
Mon 15:00 | meetings-action-set | action: a; meeting: strategy; agency: police; by_when: Wed 12:00
Mon 14:00 | meetings-strategy-held | present: police+social-care; decision: joint | case girl
Mon 14:00 | meetings-strategy-held | present: police+social-care; decision: none; police_actions: no | case twin
Mon 14:00 | meetings-conference-held | present: police+social-care; decision: plan; police_actions: yes | case aunt
Mon 14:30 | meetings-closed | summary: s | by safeguarding-sergeant | case aunt
as at: Mon 15:01
  strategy-outcome-recorded/actions: Mon 15:00 met
  strategy-outcome-recorded/actions (girl): Mon 15:00 overdue
  silent: strategy-outcome-recorded/actions (twin)
  strategy-outcome-recorded/actions (aunt): Mon 15:00 ended
  alert: strategy-outcome-recorded/actions (girl) to safeguarding-unit at Mon 14:00
  alert: strategy-outcome-recorded/actions (girl) to safeguarding-sergeant at Mon 15:00

story: strategy-outcome-recorded/minutes
title: The minutes within a working day
start: 2026-03-02

Mon 14:00 | meetings-strategy-held | present: police+social-care; decision: none
Tue 17:00 | meetings-minutes-received | agreed: yes
Mon 14:00 | meetings-strategy-held | present: police+social-care; decision: none | case girl
Wed 17:01 | meetings-minutes-received | agreed: yes | case girl
  strategy-outcome-recorded/minutes: Tue 17:00 met
  strategy-outcome-recorded/minutes (girl): Tue 17:00 met late
  alert: strategy-outcome-recorded/minutes to safeguarding-unit at Tue 15:00
  alert: strategy-outcome-recorded/minutes (girl) to safeguarding-sergeant at Tue 17:00
  alert: strategy-outcome-recorded/minutes (girl) to local-authority-manager at Wed 17:00

story: strategy-outcome-recorded/closed
title: Nothing is closed that was called and neither held nor cancelled
start: 2026-03-02

Mon 10:00 | meetings-strategy-notified | when: Mon 14:00; urgency: same-day
Mon 16:00 | meetings-closed | summary: s | by safeguarding-sergeant
Mon 16:10 | meetings-strategy-held | present: police+social-care; decision: none; police_actions: no
Mon 16:20 | meetings-closed | summary: s | by safeguarding-sergeant
Mon 15:00 | meetings-strategy-held | present: police+social-care; decision: again; police_actions: no | case twin
Mon 16:00 | meetings-closed | summary: s | by safeguarding-sergeant | case twin
Mon 16:10 | meetings-cancelled | by_whom: b; reason: r; agreed: yes | case twin
Mon 16:20 | meetings-closed | summary: s | by safeguarding-sergeant | case twin
Mon 10:00 | meetings-strategy-requested | authority: a; reason: r; urgency: soon | case girl
Mon 15:50 | exception-allowed | gate: strategy-outcome-recorded/closed; reason: opened for the wrong child | by safeguarding-inspector | case girl
Mon 16:00 | meetings-closed | summary: s | by safeguarding-sergeant | case girl
  refused: strategy-outcome-recorded/closed at Mon 16:00
  refused: strategy-outcome-recorded/closed (twin) at Mon 16:00
