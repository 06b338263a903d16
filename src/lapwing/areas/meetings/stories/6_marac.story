# Stories of the rules about the multi-agency conference: each is a test, and is printed in the rulebook.

story: marac-referred
title: By the score, by judgement, or because it is getting worse
start: 2026-03-02

Mon 10:00 | meetings-abuse-assessed | children: no; score: 14; judgement: no; escalation: no
Tue 17:00 | meetings-marac-referred | grounds: score; children: none; assessed: no
Mon 10:00 | meetings-abuse-assessed | children: no; score: 13; judgement: no; escalation: no | case girl
Mon 10:00 | meetings-abuse-assessed | children: no; judgement: yes; escalation: no | case twin
Wed 17:01 | meetings-marac-referred | grounds: judgement; children: none; assessed: no | case twin
Mon 10:00 | meetings-abuse-assessed | children: no; score: 3; judgement: no; escalation: yes | case aunt
  marac-referred: Tue 17:00 met
  silent: marac-referred (girl)
  marac-referred (twin): Tue 17:00 met late
  marac-referred (aunt): Tue 17:00 overdue
  alert: marac-referred to safeguarding-unit at Tue 15:00
  alert: marac-referred (twin) to safeguarding-sergeant at Tue 17:00
  alert: marac-referred (twin) to safeguarding-inspector at Wed 17:00

story: marac-referred
title: Again within twelve months of a conference, whatever the score
start: 2026-03-02

2025-03-02 10:00 | meetings-marac-heard | people: p; decisions: d
Mon 10:00 | meetings-abuse-assessed | children: no; score: 2; judgement: no; escalation: no
2025-03-02 10:00 | meetings-marac-heard | people: p; decisions: d | case girl
Mon 10:01 | meetings-abuse-assessed | children: no; score: 2; judgement: no; escalation: no | case girl
  marac-referred: Tue 17:00 open
  silent: marac-referred (girl)

story: marac-referred
title: Told again by a child risk assessment or a contact, it goes back to the conference too
start: 2026-03-02

2025-12-02 10:00 | meetings-marac-heard | people: p; decisions: d | case twin
Mon 10:00 | contact-received | domestic_abuse: yes; children: no | case twin
2025-12-02 10:00 | meetings-marac-heard | people: p; decisions: d
Mon 10:00 | assessment-submitted | domestic_abuse: yes; grade: standard
Mon 10:00 | assessment-submitted | domestic_abuse: yes; grade: standard | case girl
  marac-referred: Tue 17:00 open
  marac-referred (twin): Tue 17:00 open
  silent: marac-referred (girl)

story: marac-referred/heard
title: What was decided, a working day after the conference it was listed for, or within four weeks
start: 2026-03-02

Mon 10:00 | meetings-marac-referred | grounds: score; children: none; assessed: no; listed_for: Wed+1 10:00
Thu+1 17:00 | meetings-marac-heard | people: p; decisions: d
Mon 10:00 | meetings-marac-referred | grounds: score; children: none; assessed: no; listed_for: Wed+1 10:00 | case girl
Fri+1 17:01 | meetings-marac-heard | people: p; decisions: d | case girl
Mon 10:00 | meetings-marac-referred | grounds: score; children: none; assessed: no | case twin
as at: Fri+1 17:01
  marac-referred/heard: Thu+1 17:00 met
  marac-referred/heard (girl): Thu+1 17:00 met late
  marac-referred/heard (twin): 2026-03-30 10:00 open
  alert: marac-referred/heard to safeguarding-unit at Thu+1 15:00
  alert: marac-referred/heard (girl) to safeguarding-sergeant at Thu+1 17:00
  alert: marac-referred/heard (girl) to safeguarding-inspector at Fri+1 17:00
