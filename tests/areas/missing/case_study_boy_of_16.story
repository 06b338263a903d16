story: case study of a boy of 16
title: Taken over from another force, talked about with partners, seen, placed and found; nothing late
start: 2026-03-02

# Rhodri, 16, is reported to Estshire; his family and friends are here, and this force takes it.
Mon 09:00 | missing-reported | case rhodri | in_care: no; age: 16; school_hours: yes; from_force: Estshire Police; circumstances: left after a quarrel
Mon 09:05 | missing-inspector-acknowledged | case rhodri | direction: we take it | by duty-inspector
Mon 09:10 | missing-allocated | case rhodri | officer: pc-lark | by sergeant
Mon 09:15 | missing-record-created | case rhodri | record: MP16 | by intelligence-unit
Mon 09:20 | missing-risk-graded | case rhodri | grade: medium; rationale: ties here; sources: national and local | by control-room-supervisor
Mon 09:30 | missing-risk-endorsed | case rhodri | research_satisfies: yes | by sergeant
Mon 09:30 | missing-meeting-considered | case rhodri | meeting: daily-missing; decisions: listed, ours
Mon 09:40 | missing-school-alerted | case rhodri | about: missing; establishment: Fennick College; outcome: acknowledged
Mon 09:45 | missing-enquiry-set | case rhodri | what: visit his aunt; type: address | as aunt
Mon 09:55 | missing-enquiry-result | case rhodri | completed: yes; tracing: yes; result: not there | regarding aunt
Mon 10:10 | missing-pnc-circulated | case rhodri | reference: PN1
Mon 10:20 | missing-social-care-notified | case rhodri | authority: Fennick; by_whom: duty desk; capacity: area
Mon 10:30 | missing-home-searched | case rhodri | places: room + home; found: phone charger gone; anything_missing: yes
Mon 11:00 | missing-strategy-requested | case rhodri | authority: Fennick; reason: ties in two counties
Mon 12:50 | missing-enquiry-result | case rhodri | completed: yes; tracing: yes; result: friends spoken to
Mon 14:00 | missing-supervisor-reviewed | case rhodri | risk: medium; rationale: few leads; tasks_done: yes | by sergeant
Mon 14:50 | missing-inspector-reviewed | case rhodri | risk: medium; rationale: discussion at three; tasks_done: yes | by duty-inspector
Mon 15:00 | missing-strategy-held | case rhodri | present: school, social care; shared: a cousin nobody knew of; decisions: look there
Mon 15:10 | missing-enquiry-set | case rhodri | what: find the cousin; type: friends-family; due: Mon 16:30 | as cousin
Mon 15:40 | missing-enquiry-result | case rhodri | completed: yes; tracing: yes; result: away, called back | regarding cousin
Mon 16:30 | missing-handover-offered | case rhodri | to: sergeant-b; briefing: all of it | by sergeant | as handover
Mon 16:35 | missing-handover-accepted | case rhodri | by sergeant | officer sergeant-b | regarding handover
Mon 17:00 | missing-supervisor-left | case rhodri | by sergeant
Mon 17:10 | missing-supervisor-reviewed | case rhodri | risk: medium; rationale: taken over; tasks_done: yes | by sergeant | officer sergeant-b
Mon 18:30 | missing-enquiry-result | case rhodri | completed: yes; tracing: yes; result: bus station
Mon 20:45 | missing-inspector-reviewed | case rhodri | risk: medium; rationale: go on; tasks_done: yes | by duty-inspector
Mon 21:20 | missing-enquiry-result | case rhodri | completed: yes; tracing: yes; result: cameras
Mon 22:50 | missing-inspector-reviewed | case rhodri | risk: medium; rationale: the night; tasks_done: yes | by duty-inspector
Mon 23:00 | missing-supervisor-reviewed | case rhodri | risk: medium; rationale: the night; tasks_done: yes | by sergeant
Mon 23:20 | missing-enquiry-result | case rhodri | completed: yes; tracing: yes; result: park searched
Mon 23:30 | missing-overnight-interval-allowed | case rhodri | reason: all known doors knocked | by duty-inspector
Tue 04:50 | missing-supervisor-reviewed | case rhodri | risk: medium; rationale: morning plan; tasks_done: yes | by sergeant
Tue 05:20 | missing-enquiry-result | case rhodri | completed: yes; tracing: yes; result: first trains met
Tue 06:30 | missing-inspector-reviewed | case rhodri | risk: medium; rationale: handing on; tasks_done: yes | by duty-inspector
Tue 08:10 | missing-enquiry-result | case rhodri | completed: yes; tracing: yes; result: college gate
Tue 08:30 | missing-meeting-considered | case rhodri | meeting: daily-management; decisions: a second car | by duty-superintendent
Tue 08:45 | missing-superintendent-reviewed | case rhodri | risk: medium; rationale: a day tonight; tasks_done: yes | by duty-superintendent
# He is seen in the town; the partners meet again and one of them knows an address.
Tue 09:00 | missing-sighting | case rhodri | where: market square; significant: yes
Tue 09:30 | missing-meeting-considered | case rhodri | meeting: daily-missing; decisions: meet at once
Tue 10:30 | missing-strategy-held | case rhodri | present: school, social care, housing; shared: a friend's flat; decisions: go now
Tue 10:40 | missing-enquiry-set | case rhodri | what: visit the flat; type: address; due: Tue 11:15 | as flat
Tue 10:50 | missing-supervisor-reviewed | case rhodri | risk: medium; rationale: an address; tasks_done: yes | by sergeant
Tue 11:10 | missing-enquiry-result | case rhodri | completed: yes; tracing: yes; result: he opened the door | regarding flat
Tue 11:10 | missing-located | case rhodri | how: police; where: a friend's flat; with_whom: the friend's mother
Tue 11:30 | missing-people-assessed | case rhodri | adults: the friend's mother; checks: nothing known; risk: no
Tue 11:40 | missing-found-seen | case rhodri | seen_by: police; alone: yes; words: I only wanted to be near my friends.; demeanour: tired; injuries: no
Tue 12:00 | missing-left-with | case rhodri | with_whom: his mother; where: home; why_safe: he asked to go
Tue 12:05 | missing-returned | case rhodri | where: home, to his mother
Tue 12:20 | missing-rhi-requested | case rhodri | authority: Fennick
Tue 13:30 | missing-school-alerted | case rhodri | about: found; establishment: Fennick College; outcome: acknowledged
Tue 14:00 | missing-prevention-interview | case rhodri | outcome: held; why_left: the quarrel; where_been: the flat; harmed: no; words: I will ring next time.
Tue 14:40 | missing-cra-submitted | case rhodri | grade: standard; need: somebody to talk with at home
Tue 15:30 | missing-closed | case rhodri | summary: found by talking with partners | by sergeant
Thu 11:00 | missing-rhi-outcome | case rhodri | outcome: completed; held_at: Thu 10:00 | by local-authority
Fri 11:00 | missing-rhi-intelligence-entered | case rhodri | learnt: where he goes; used: kept for a plan | by missing-team
as at: Fri 12:00
  missing-strategy-prolonged (rhodri): Tue 09:00 met
  missing-strategy-prolonged/held (rhodri): Tue 17:00 met
  missing-strategy-prolonged/sighting (rhodri): Wed 09:00 met
  missing-superintendent-review/daily (rhodri): Tue 09:00 met · Wed 09:00 ended
  missing-prevention-interview (rhodri): Wed 11:40 met
  missing-cra-submitted (rhodri): Tue 15:00 met
  missing-rhi-72h (rhodri): Fri 11:40 met
