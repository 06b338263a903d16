# Stories of the rules about conferences: each is a test, and is printed in the rulebook.

story: icpc-15wd
title: Fifteen working days across Christmas, from the discussion that decided
start: 2026-12-14

2026-12-14 10:00 | meetings-strategy-held | present: police+social-care+health; decision: again
2026-12-16 10:00 | meetings-strategy-held | present: police+social-care+health; decision: joint; enquiry_began: 2026-12-17 09:00
2026-12-21 10:00 | meetings-strategy-held | present: police+social-care+health; decision: joint | case boy-second
2027-01-11 17:00 | meetings-conference-held | present: police+social-care; decision: plan; police_actions: no | case boy-conference
2026-12-16 10:00 | meetings-strategy-held | present: police+social-care+health; decision: single | case girl
2027-01-11 17:01 | meetings-conference-held | present: police+social-care; decision: plan; police_actions: no | case girl
2026-12-16 10:00 | meetings-strategy-held | present: police+social-care+health; decision: joint | case twin
2027-01-04 10:00 | meetings-enquiry-concluded | outcome: conference; reasons: r | case twin
2027-01-05 10:00 | meetings-enquiry-concluded | outcome: unfounded; reasons: r | case twin
  icpc-15wd: 2027-01-11 17:00 met
  icpc-15wd (girl): 2027-01-11 17:00 met late
  icpc-15wd (twin): 2027-01-11 17:00 ended
  alert: icpc-15wd (girl) to local-authority at 2027-01-04 17:00
  alert: icpc-15wd (girl) to safeguarding-unit at 2027-01-04 17:00
  alert: icpc-15wd (girl) to safeguarding-sergeant at 2027-01-07 17:00
  alert: icpc-15wd (girl) to local-authority-manager at 2027-01-11 17:00

story: icpc-15wd/attendee
title: Somebody named within a working day, anew after the discussion
start: 2026-03-02

Mon 08:00 | meetings-attendee-named | officer: o; competent: yes; decides: yes
Mon 09:00 | meetings-strategy-held | present: police+social-care+health; decision: joint; police_actions: no
Mon 10:00 | meetings-conference-called | authority: a; when: Fri+1 10:00
Tue 17:00 | meetings-attendee-named | officer: o; competent: yes; decides: yes
Wed 10:00 | meetings-conference-called | authority: a; when: Fri+2 10:00
Mon 10:00 | meetings-conference-called | authority: a; when: Fri+1 10:00 | case girl
Tue 17:01 | meetings-substitute-approved | officer: o; reason: r | by safeguarding-sergeant | case girl
Mon 10:00 | meetings-conference-called | authority: a; when: Fri+1 10:00 | case twin
Tue 10:00 | meetings-cancelled | by_whom: b; reason: r; agreed: yes | case twin
  icpc-15wd/attendee: Tue 17:00 met
  icpc-15wd/attendee (girl): Tue 17:00 met late
  icpc-15wd/attendee (twin): Tue 17:00 ended
  alert: icpc-15wd/attendee to safeguarding-unit at Mon 10:00
  alert: icpc-15wd/attendee (girl) to safeguarding-sergeant at Tue 17:00

story: icpc-15wd/report
title: The report two working days before the conference, through a weekend
start: 2026-03-02

Mon 10:00 | meetings-conference-called | authority: a; when: Tue+1 10:00
Fri 17:00 | meetings-conference-report-sent | to: t; says: s
Mon 10:00 | meetings-conference-called | authority: a; when: Tue+1 10:00 | case girl
Mon+1 18:00 | meetings-conference-report-sent | to: t; says: s | case girl
Mon 10:00 | meetings-conference-called | authority: a; when: Tue+1 10:00 | case twin
Tue 10:00 | meetings-conference-called | authority: a; when: Wed+1 10:00 | case twin
Wed 10:00 | meetings-cancelled | by_whom: b; reason: r; agreed: yes | case twin
  icpc-15wd/report: Fri 17:00 met
  icpc-15wd/report (girl): Fri 17:00 met late
  icpc-15wd/report (twin): Fri 17:00 superseded · Mon+1 17:00 ended
  alert: icpc-15wd/report to safeguarding-unit at Wed 17:00
  alert: icpc-15wd/report (girl) to safeguarding-sergeant at Fri 17:00
  alert: icpc-15wd/report (girl) to safeguarding-inspector at Mon+1 17:00

story: icpc-15wd/attended
title: An officer in the conference as it begins
start: 2026-03-02

Mon 10:00 | meetings-conference-called | authority: a; when: Wed 10:00
Wed 10:15 | meetings-police-joined
Mon 10:00 | meetings-conference-called | authority: a; when: Wed 10:00 | case girl
Wed 12:00 | meetings-conference-held | present: social-care+health; decision: plan; police_actions: no | case girl
Mon 10:00 | meetings-conference-called | authority: a; when: Wed 10:00 | case twin
Wed 10:16 | meetings-conference-held | present: police+social-care; decision: plan; police_actions: no | case twin
  icpc-15wd/attended: Wed 10:15 met
  icpc-15wd/attended (girl): Wed 10:15 missed
  icpc-15wd/attended (twin): Wed 10:15 met late
  alert: icpc-15wd/attended to safeguarding-unit at Tue 10:15
  alert: icpc-15wd/attended (girl) to safeguarding-sergeant at Wed 10:15
  alert: icpc-15wd/attended (girl) to safeguarding-inspector at Wed 11:00
