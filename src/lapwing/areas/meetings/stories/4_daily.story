# Stories of the rules about daily meetings: each is a test, and is printed in the rulebook.

story: da-daily-meeting
title: At the next working day's meeting, unless it is too late for its list
start: 2026-03-02

Mon 10:00 | meetings-abuse-assessed | children: yes; judgement: no; escalation: no
Mon 11:00 | meetings-considered | meeting: daily-domestic-abuse; decisions: d
Fri 10:01 | meetings-abuse-assessed | children: yes; judgement: no; escalation: no | case girl
Mon+1 11:00 | meetings-considered | meeting: daily-management; decisions: d | case girl
Mon+1 11:01 | meetings-considered | meeting: daily-domestic-abuse; decisions: d | case girl-other
Mon 10:00 | meetings-abuse-assessed | judgement: no; escalation: no | case twin
Mon 10:00 | meetings-abuse-assessed | children: no; judgement: no; escalation: no | case aunt
  da-daily-meeting: Mon 11:00 met
  da-daily-meeting (girl): Mon+1 11:00 met late
  da-daily-meeting (twin): Mon 11:00 overdue
  silent: da-daily-meeting (aunt)
  alert: da-daily-meeting to safeguarding-unit at Mon 10:00
  alert: da-daily-meeting (girl) to safeguarding-unit at Mon+1 10:00
  alert: da-daily-meeting (girl) to safeguarding-sergeant at Mon+1 11:00

story: dmm-coverage
title: Each child missing, at every day's management meeting, at weekends too
start: 2026-03-02

Fri 15:00 | missing-reported | in_care: no
Sat 08:30 | missing-meeting-considered | meeting: daily-management; decisions: d
Sat 08:40 | missing-meeting-considered | meeting: daily-missing; decisions: d
Fri 15:00 | missing-reported | in_care: no | case girl
Sat 08:30 | meetings-considered | meeting: daily-management; decisions: d | case girl-contact
Sat 10:00 | missing-found-seen | seen_by: police; demeanour: d | case girl
as at: Sun 09:31
  dmm-coverage: Sat 08:30 met · Sun 08:30 overdue · Mon+1 08:30 open
  dmm-coverage (girl): Sat 08:30 met · Sun 08:30 ended
  alert: dmm-coverage to duty-superintendent at Sat 07:30
  alert: dmm-coverage to duty-superintendent at Sun 07:30
  alert: dmm-coverage to head-of-public-protection at Sun 09:30

story: dmm-coverage
title: What one meeting considered stands in the missing rules too, and is asked for once
start: 2026-03-02

Mon 08:00 | missing-reported | in_care: no
Mon 09:30 | meetings-considered | meeting: daily-missing; decisions: d | case boy-contact
Tue 08:30 | meetings-considered | meeting: daily-management; decisions: d
as at: Tue 08:31
  missing-daily-meeting-considered: Mon 09:30 met · Tue 09:30 open
  dmm-coverage: Mon 08:30 met late · Tue 08:30 met · Wed 08:30 open
