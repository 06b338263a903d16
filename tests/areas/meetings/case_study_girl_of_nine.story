# A girl of nine, invented: a Saturday night in December, her school, and a conference after Christmas.

story: case study of a girl of nine
title: A girl of nine hears her mother hurt on a Saturday night before Christmas
start: 2026-12-07

2026-12-12 23:10 | contact-received | case elin-contact | domestic_abuse: yes
2026-12-13 00:40 | assessment-submitted | case elin-assessment | domestic_abuse: yes; significant_harm: yes; grade: high
2026-12-13 01:00 | meetings-abuse-assessed | case elin-contact | children: yes; score: 16; judgement: yes; escalation: unknown
# His sister teaches at the school, so it is not told in the usual way.
2026-12-13 09:00 | meetings-school-route-questioned | case elin-contact | worry: his sister teaches there
2026-12-13 09:20 | meetings-school-told | case elin-assessment | to: school; establishment: Penrose Primary; delivery: acknowledged; others: no
2026-12-13 10:30 | meetings-school-route-decided | case elin-contact | whom: the head alone; how: by telephone at seven; reasons: the sister reads the shared inbox | by safeguarding-sergeant
2026-12-14 07:20 | meetings-school-told | case elin-contact | to: safe-route; establishment: Penrose Primary; delivery: acknowledged; others: no
2026-12-14 08:45 | meetings-strategy-requested | case elin-strategy | authority: Northmere; reason: r; urgency: same-day
2026-12-14 09:15 | meetings-strategy-notified | case elin-strategy | when: 2026-12-14 13:00; urgency: same-day
2026-12-14 09:50 | meetings-attendee-named | case elin-strategy | officer: o; competent: yes; decides: yes
2026-12-14 11:00 | meetings-considered | case elin-contact | meeting: daily-domestic-abuse; decisions: strategy discussion today
2026-12-14 11:45 | meetings-attendee-confirmed | case elin-strategy
2026-12-14 13:05 | meetings-police-joined | case elin-strategy
2026-12-14 13:00 | meetings-strategy-held | case elin-strategy | recorded 2026-12-14 14:50 | present: police+social-care+health; decision: joint; police_actions: yes
2026-12-14 14:55 | meetings-action-set | case elin-strategy | as statement | action: take the neighbour's statement; meeting: strategy; agency: police; by_when: 2026-12-16 12:00
2026-12-14 14:56 | meetings-action-set | case elin-strategy | as visit | action: see where she sleeps; meeting: strategy; agency: partner; by_when: 2026-12-15 18:00
2026-12-14 16:00 | meetings-marac-referred | case elin-contact | grounds: score+judgement; children: Elin; assessed: yes; listed_for: 2027-01-06 10:00
2026-12-15 12:00 | meetings-minutes-received | case elin-strategy | agreed: yes
2026-12-15 17:00 | meetings-action-done | case elin-strategy | regarding visit | result: r
2026-12-17 17:30 | meetings-closed | case elin-strategy | summary: s | by safeguarding-sergeant
2026-12-18 09:00 | meetings-action-done | case elin-strategy | regarding statement | result: she heard it too
2026-12-18 10:00 | meetings-enquiry-concluded | case elin-strategy | outcome: conference; reasons: r
2026-12-18 10:10 | meetings-closed | case elin-strategy | summary: s | by safeguarding-sergeant
2026-12-18 11:00 | meetings-conference-called | case elin-conference | authority: Northmere; when: 2027-01-05 14:00
2026-12-18 15:00 | meetings-attendee-named | case elin-conference | officer: o; competent: yes; decides: yes
2026-12-31 16:00 | meetings-conference-report-sent | case elin-conference | to: the chair; says: s
2027-01-05 14:05 | meetings-police-joined | case elin-conference
2027-01-05 14:00 | meetings-conference-held | case elin-conference | recorded 2027-01-05 16:30 | present: police+social-care+health+school; decision: plan; police_actions: no
2027-01-07 15:00 | meetings-marac-heard | case elin-contact | people: p; decisions: d
as at: 2027-01-08 12:00
  refused: encompass-da-notified/route (elin-assessment) at 2026-12-13 09:20
  encompass-da-notified (elin-contact): 2026-12-14 08:30 met
  encompass-da-notified/safe-route (elin-contact): 2026-12-13 11:00 met
  silent: encompass-da-notified (elin-assessment)
  silent: encompass-da-notified/others (elin-contact)
  da-daily-meeting (elin-contact): 2026-12-14 11:00 met
  strategy-held-in-time/same-day (elin-strategy): 2026-12-15 00:00 met
  strategy-diarised (elin-strategy): 2026-12-14 10:15 met
  strategy-diarised/confirmed (elin-strategy): 2026-12-14 12:00 met
  strategy-police-attended (elin-strategy): 2026-12-14 13:15 met
  strategy-outcome-recorded (elin-strategy): 2026-12-14 15:00 met
  strategy-outcome-recorded/actions (elin-strategy): 2026-12-14 15:00 met
  strategy-outcome-recorded/minutes (elin-strategy): 2026-12-15 17:00 met
  meeting-actions-completed/authority (elin-strategy): 2026-12-16 12:00 met late
  meeting-actions-completed/partner (elin-strategy): 2026-12-15 18:00 met
  alert: meeting-actions-completed/authority (elin-strategy) to safeguarding-sergeant at 2026-12-17 17:00
  refused: meeting-actions-completed/closed (elin-strategy) at 2026-12-17 17:30
  marac-referred (elin-contact): 2026-12-15 17:00 met
  marac-referred/heard (elin-contact): 2027-01-07 17:00 met
  icpc-15wd (elin-strategy): 2027-01-07 17:00 met
  icpc-15wd/attendee (elin-conference): 2026-12-21 17:00 met
  icpc-15wd/report (elin-conference): 2026-12-31 17:00 met
  icpc-15wd/attended (elin-conference): 2027-01-05 14:15 met
  silent: icpc-15wd (elin-conference)
  silent: strategy-police-attended/absent (elin-strategy)
