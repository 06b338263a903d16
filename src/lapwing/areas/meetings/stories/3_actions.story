# Stories of the rules about what meetings ask for: each is a test, and is printed in the rulebook.

story: meeting-actions-completed
title: An action overdue climbs from its owner to their manager and the chair
start: 2026-03-02

Mon 10:00 | meetings-action-set | action: a; meeting: daily-domestic-abuse; agency: police; by_when: Wed 12:00
Mon 10:00 | meetings-action-set | action: b; meeting: marac; agency: police; by_when: Wed 12:00 | as second
Wed 11:00 | meetings-action-done | result: r | regarding second
as at: Mon+1 17:00
  meeting-actions-completed: Wed 12:00 overdue · Wed 12:00 met
  alert: meeting-actions-completed to safeguarding-unit at Tue 17:00
  alert: meeting-actions-completed to safeguarding-unit at Wed 12:00
  alert: meeting-actions-completed to safeguarding-sergeant at Thu 17:00
  alert: meeting-actions-completed to safeguarding-inspector at Mon+1 17:00

story: meeting-actions-completed
title: Done, or dropped with the chair's word, each by an entry that names it
start: 2026-03-02

Mon 10:00 | meetings-action-set | action: a; meeting: daily-missing; agency: police; by_when: Wed 12:00 | as first
Mon 10:00 | meetings-action-set | action: b; meeting: monthly-online; agency: police; by_when: Thu 12:00 | as second
Wed 12:01 | meetings-action-done | result: r | regarding first
Wed 13:00 | meetings-action-dropped | reason: r | regarding second | by safeguarding-sergeant
  meeting-actions-completed: Wed 12:00 met late · Thu 12:00 ended

story: meeting-actions-completed/authority
title: An action of a strategy discussion climbs to the authority, which chairs it
start: 2026-03-02

Mon 10:00 | meetings-action-set | action: a; meeting: strategy; agency: police; by_when: Wed 12:00
Mon 10:00 | meetings-action-set | action: b; meeting: conference; agency: police; by_when: Wed 12:00 | as second
Mon 10:00 | meetings-action-set | action: c; meeting: strategy; agency: police; by_when: Thu 12:00 | as third
Wed 12:00 | meetings-action-done | result: r | regarding second
Wed 13:00 | meetings-action-dropped | reason: r | regarding third | by safeguarding-sergeant
as at: Mon+1 17:00
  meeting-actions-completed/authority: Wed 12:00 overdue · Wed 12:00 met · Thu 12:00 ended
  alert: meeting-actions-completed/authority to safeguarding-unit at Wed 12:00
  alert: meeting-actions-completed/authority to local-authority-manager at Mon+1 17:00

story: meeting-actions-completed/management
title: An action of the daily management meeting climbs to the superintendent
start: 2026-03-02

Mon 10:00 | meetings-action-set | action: a; meeting: daily-management; agency: police; by_when: Wed 12:00
Mon 10:00 | meetings-action-set | action: b; meeting: daily-management; agency: police; by_when: Wed 12:00 | as second
Mon 10:00 | meetings-action-set | action: c; meeting: daily-management; agency: police; by_when: Thu 12:00 | as third
Wed 12:00 | meetings-action-done | result: r | regarding second
Wed 13:00 | meetings-action-dropped | reason: r | regarding third | by safeguarding-sergeant
as at: Mon+1 17:00
  meeting-actions-completed/management: Wed 12:00 overdue · Wed 12:00 met · Thu 12:00 ended
  alert: meeting-actions-completed/management to safeguarding-unit at Wed 12:00
  alert: meeting-actions-completed/management to safeguarding-sergeant at Thu 17:00
  alert: meeting-actions-completed/management to duty-superintendent at Mon+1 17:00

story: meeting-actions-completed/partner
title: A partner's action is asked after the same way, through those who lead there
start: 2026-03-02

Mon 10:00 | meetings-action-set | action: a; meeting: strategy; agency: partner; by_when: Wed 12:00
Mon 10:00 | meetings-action-set | action: b; meeting: daily-management; agency: partner; by_when: Wed 12:00 | as second
Mon 10:00 | meetings-action-set | action: c; meeting: marac; agency: partner; by_when: Thu 12:00 | as third
Wed 12:00 | meetings-action-done | result: r | regarding second
Wed 13:00 | meetings-action-dropped | reason: r | regarding third | by safeguarding-sergeant
as at: Mon+1 17:00
  meeting-actions-completed/partner: Wed 12:00 overdue · Wed 12:00 met · Thu 12:00 ended
  silent: meeting-actions-completed/authority
  alert: meeting-actions-completed/partner to local-authority at Wed 12:00
  alert: meeting-actions-completed/partner to local-authority-manager at Thu 17:00
  alert: meeting-actions-completed/partner to safeguarding-inspector at Mon+1 17:00

story: meeting-actions-completed/closed
title: Nothing is closed over an action that is open
start: 2026-03-02

Mon 10:00 | meetings-action-set | action: a; meeting: strategy; agency: police; by_when: Wed 12:00 | as first
Mon 11:00 | meetings-closed | summary: s | by safeguarding-sergeant
Mon 12:00 | meetings-action-done | result: r | regarding first
Mon 13:00 | meetings-closed | summary: s | by safeguarding-sergeant
Mon 10:00 | meetings-action-set | action: a; meeting: strategy; agency: police; by_when: Wed 12:00 | case girl
Mon 10:30 | exception-allowed | gate: meeting-actions-completed/closed; reason: passed to another force | by safeguarding-inspector | case girl
Mon 11:00 | meetings-closed | summary: s | by safeguarding-sergeant | case girl
  refused: meeting-actions-completed/closed at Mon 11:00
