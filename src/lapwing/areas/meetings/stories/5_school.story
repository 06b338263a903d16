# Stories of the rules about telling the school: each is a test, and is printed in the rulebook.

story: encompass-da-notified
title: A Saturday night; the school knows before Monday begins
start: 2026-03-02

Sat 23:00 | meetings-abuse-assessed | children: yes; judgement: no; escalation: no
Sun 10:00 | meetings-school-told | to: school; establishment: e; delivery: sent; others: no
Mon+1 08:30 | meetings-school-told | to: school; establishment: e; delivery: acknowledged; others: no
Sat 23:00 | meetings-abuse-assessed | children: yes; judgement: no; escalation: no | case girl
Mon+1 08:31 | meetings-school-told | to: home-educated; establishment: e; delivery: acknowledged; others: no | case girl-other
  encompass-da-notified: Mon+1 08:30 met
  encompass-da-notified (girl): Mon+1 08:30 met late
  alert: encompass-da-notified to encompass-desk at Sat 23:00
  alert: encompass-da-notified to safeguarding-sergeant at Mon+1 07:30
  alert: encompass-da-notified (girl) to safeguarding-inspector at Mon+1 08:30

story: encompass-da-notified
title: The evening of the last day of term; the school knows before the new term begins
start: 2026-12-14

2026-12-18 19:00 | meetings-abuse-assessed | judgement: no; escalation: no
2026-12-18 19:00 | meetings-abuse-assessed | judgement: no; escalation: no | case girl
2026-12-19 10:00 | meetings-school-not-told | reason: too-young | by safeguarding-sergeant | case girl
2026-12-18 19:00 | meetings-abuse-assessed | children: no; judgement: no; escalation: no | case twin
as at: 2026-12-24 12:00
  encompass-da-notified: 2027-01-04 08:30 open
  encompass-da-notified (girl): 2027-01-04 08:30 ended
  silent: encompass-da-notified (twin)

story: encompass-da-notified
title: A child risk assessment that tells of domestic abuse is enough
start: 2026-03-02

Sun 01:00 | assessment-submitted | domestic_abuse: yes; grade: medium
Sun 01:00 | assessment-submitted | domestic_abuse: no; grade: medium | case girl
  encompass-da-notified: Mon+1 08:30 open
  da-daily-meeting: Mon+1 11:00 open
  silent: encompass-da-notified (girl)
  silent: da-daily-meeting (girl)

story: encompass-da-notified
title: A contact about domestic abuse, whenever it is known of the child, and once for each contact
start: 2026-03-02

Mon 20:00 | contact-received | domestic_abuse: yes
Mon 21:00 | meetings-school-told | to: school; establishment: e; delivery: acknowledged; others: no
Mon 22:00 | contact-updated | new: n; domestic_abuse: yes; children: yes
Tue 20:00 | contact-received | domestic_abuse: yes; children: yes | case boy-second
Mon 20:00 | contact-received | domestic_abuse: yes; children: no | case girl
Mon 20:30 | contact-updated | new: n; domestic_abuse: yes | case girl
Mon 21:00 | contact-call-back | reached: spoke; children: yes | case girl
Mon 20:00 | contact-received | children: yes | case twin
Mon 21:00 | contact-updated | new: n; domestic_abuse: yes | case twin
Mon 20:00 | contact-received | domestic_abuse: no; children: no | case aunt
Mon 21:00 | contact-call-back | reached: spoke; domestic_abuse: yes; children: yes | case aunt
Mon 20:00 | contact-received | domestic_abuse: no; children: yes | case uncle
Mon 21:00 | contact-updated | new: n; children: yes | case uncle
as at: Tue 20:00
  encompass-da-notified: Tue 08:30 met
  encompass-da-notified (boy-second): Wed 08:30 open
  da-daily-meeting: Tue 11:00 overdue
  encompass-da-notified (girl): Tue 08:30 overdue
  encompass-da-notified (twin): Tue 08:30 overdue
  encompass-da-notified (aunt): Tue 08:30 overdue
  silent: encompass-da-notified (uncle)
  alert: encompass-da-notified (girl) to encompass-desk at Mon 21:00
  alert: encompass-da-notified (twin) to encompass-desk at Mon 21:00

story: encompass-da-notified/others
title: A second school, and a college after it, each told
start: 2026-03-02

Mon 20:00 | meetings-abuse-assessed | children: yes; judgement: no; escalation: no
Mon 21:00 | meetings-school-told | to: school; establishment: e; delivery: acknowledged; others: yes
Mon 21:10 | meetings-school-told | to: school; establishment: f; delivery: acknowledged; others: yes
Tue 08:31 | meetings-school-told | to: school; establishment: g; delivery: acknowledged; others: no
Mon 21:00 | meetings-school-told | to: school; establishment: e; delivery: acknowledged | case girl
Mon 22:00 | meetings-school-not-told | reason: no-other | by safeguarding-sergeant | case girl
  encompass-da-notified: Tue 08:30 met
  encompass-da-notified/others: Tue 08:30 met · Tue 08:30 met late
  encompass-da-notified/others (girl): Tue 08:30 ended
  alert: encompass-da-notified/others to encompass-desk at Mon 21:10
  alert: encompass-da-notified/others to safeguarding-sergeant at Tue 07:30
  alert: encompass-da-notified/others to safeguarding-inspector at Tue 08:30

story: encompass-da-notified/failed
title: What was not delivered is told by telephone within a working hour
start: 2026-03-02

Mon 09:30 | meetings-school-told | to: school; establishment: e; delivery: failed; others: no
Mon 10:30 | meetings-school-told | to: school; establishment: e; delivery: acknowledged; others: no
Mon 09:30 | meetings-school-told | to: school; establishment: e; delivery: failed; others: no | case girl
Mon 10:31 | meetings-school-told | to: school; establishment: e; delivery: acknowledged; others: no | case girl
Mon 09:30 | meetings-school-told | to: school; establishment: e; delivery: failed; others: no | case twin
Mon 10:00 | meetings-school-not-told | reason: left | by safeguarding-sergeant | case twin
  encompass-da-notified/failed: Mon 10:30 met
  encompass-da-notified/failed (girl): Mon 10:30 met late
  encompass-da-notified/failed (twin): Mon 10:30 ended
  alert: encompass-da-notified/failed to encompass-desk at Mon 09:30
  alert: encompass-da-notified/failed (girl) to safeguarding-sergeant at Mon 10:30

story: encompass-da-notified/safe-route
title: The suspect works at the school; a detective sergeant decides how it is told
start: 2026-03-02

Mon 20:00 | meetings-school-route-questioned | worry: w
Mon 22:00 | meetings-school-route-decided | whom: w; how: h; reasons: r | by safeguarding-sergeant
Mon 20:00 | meetings-school-route-questioned | worry: w | case girl
Mon 22:01 | meetings-school-route-decided | whom: w; how: h; reasons: r | by safeguarding-sergeant | case girl
Mon 20:00 | meetings-school-route-questioned | worry: w | case twin
Mon 21:00 | meetings-school-not-told | reason: left | by safeguarding-sergeant | case twin
  encompass-da-notified/safe-route: Mon 22:00 met
  encompass-da-notified/safe-route (girl): Mon 22:00 met late
  encompass-da-notified/safe-route (twin): Mon 22:00 ended
  alert: encompass-da-notified/safe-route to safeguarding-sergeant at Mon 20:00
  alert: encompass-da-notified/safe-route (girl) to safeguarding-inspector at Mon 22:00

story: encompass-da-notified/route
title: Until then nothing is sent; afterwards it must still be told in time
start: 2026-03-02

Mon 20:00 | meetings-abuse-assessed | children: yes; judgement: no; escalation: no
Mon 20:10 | meetings-school-route-questioned | worry: w
Mon 20:20 | meetings-school-told | to: school; establishment: e; delivery: acknowledged; others: no | case boy-other
Mon 21:00 | meetings-school-route-decided | whom: w; how: h; reasons: r | by safeguarding-sergeant
Tue 08:00 | meetings-school-told | to: safe-route; establishment: e; delivery: acknowledged; others: no
  refused: encompass-da-notified/route (boy-other) at Mon 20:20
  encompass-da-notified: Tue 08:30 met
