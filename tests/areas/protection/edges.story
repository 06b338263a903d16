# What the stories of the rulebook are too short to show.

story: pp-review
title: What was never used asks for nothing more
start: 2026-03-02

Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no
Mon 10:05 | protection-designated | told: t; until: Mon 18:00 | by duty-inspector | officer brennan
Mon 10:10 | protection-reviewed | needed: yes; heard: no | by duty-inspector | officer brennan
Mon 10:20 | protection-handed-over | officer: okafor; told: t | by duty-inspector | officer brennan
Mon 10:25 | protection-designated | told: t; until: Tue 06:00 | by duty-inspector | officer okafor
Mon 10:26 | protection-handed-over | officer: patel; told: t | by duty-inspector | officer okafor
Mon 10:27 | protection-contact-asked | who: an aunt
Mon 10:28 | protection-accommodated | type: police-station; room: office
Mon 10:30 | protection-not-used | reason: r | by duty-superintendent
Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case girl
Mon 10:05 | protection-designated | told: t; until: Mon 18:00 | by duty-inspector | officer brennan | case girl
Mon 10:30 | protection-not-used | reason: r | by duty-superintendent | case girl
  pp-wishes/again: Mon 12:10 ended
  pp-contact: Mon 14:27 ended
  pp-handover/accepted: Mon 10:50 met · Mon 10:56 ended
  pp-review: Mon 14:00 met · Mon 18:10 ended
  pp-review/handover: Mon 11:25 ended
  pp-welfare: Mon 14:00 met · Mon 14:10 ended
  pp-move-on: Mon 14:28 ended
  pp-station-last: Mon 10:28 missed
  pp-station-last/authorised: Mon 10:28 missed
  pp-72h/lawyer: Wed 22:00 ended
  pp-epo: Wed 10:00 ended
  pp-dmm: Tue 08:30 ended
  pp-handover (girl): Mon 18:00 ended
  pp-move-on/place (girl): Mon 11:00 ended

story: pp-no-entry
title: Grounds that do not say by which power leave it open
start: 2026-03-02

Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: unknown
Mon 11:00 | protection-grounds-written | other_children: no
Mon 13:00 | note-added | note: n
  pp-no-entry: Mon 12:00 overdue

story: pp-move-on
title: A hospital, or another room of the police station, is not where a child is moved on to
start: 2026-03-02

Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no
Mon 10:30 | protection-accommodated | type: other
Mon 12:00 | protection-accommodated | type: hospital
Mon 15:00 | note-added | note: n
Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case girl
Mon 10:30 | protection-accommodated | type: police-station; room: office | case girl
Mon 10:40 | protection-accommodated | type: police-station; room: family-room | case girl
  pp-move-on: Mon 14:30 overdue
  pp-station-last/authorised (girl): Mon 10:30 overdue

story: pp-inquire-release
title: A review that does not know whether there is reason to fear harm does not keep the child
start: 2026-03-02

Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no
Mon 12:00 | protection-inquired | cause: no; found: f | by duty-inspector | officer brennan
Mon 12:30 | protection-reviewed | needed: unknown; heard: yes | by duty-inspector | officer brennan
Mon 13:30 | note-added | note: n
  pp-inquire-release: Mon 13:00 overdue

story: pp-end/closed-family
title: That there may be somebody else who must be told keeps it open
start: 2026-03-02

Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no
Mon 10:10 | protection-grounds-written | entry_power: nothing-entered; other_children: no
Mon 10:20 | protection-council-told | which: found; lives_there: yes
Mon 10:30 | protection-child-told | told: told
Mon 10:40 | protection-child-heard | how: asked
Mon 10:50 | protection-person-told | who: parent; outcome: told; others: unknown
Mon 11:00 | protection-ended | reason: released | by duty-inspector
Mon 11:10 | protection-end-recorded | destination: d
Mon 12:00 | protection-closed | summary: s | by duty-inspector
  refused: pp-end/closed-family at Mon 12:00
