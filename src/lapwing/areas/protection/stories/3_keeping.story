# Stories of keeping the child safe meanwhile: each is a test, and is printed in the rulebook.

story: pp-designate
title: The duty inspector hears of it at once, and somebody accepts within the hour
start: 2026-03-02

Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | officer ahmed
Mon 11:00 | protection-designated | told: t; until: Mon 18:00 | by duty-inspector | officer brennan
Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case girl
Mon 12:30 | protection-ended | reason: released | by duty-inspector | case girl
Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case error
Mon 10:30 | protection-not-used | reason: r | by duty-superintendent | case error
  pp-designate: Mon 11:00 met
  pp-designate (girl): Mon 11:00 missed
  pp-designate (error): Mon 11:00 ended
  held: pp-designate by ahmed
  alert: pp-designate (girl) to duty-inspector at Mon 10:00
  alert: pp-designate (girl) to allocated-officer at Mon 10:45
  alert: pp-designate (girl) to duty-superintendent at Mon 11:00
  alert: pp-designate (girl) to head-of-public-protection at Mon 12:00

story: pp-role-split
title: An inspector who used the power is refused as designated officer, and as whoever reviews and inquires
start: 2026-03-02

Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | by duty-inspector | officer brennan
Mon 10:10 | protection-designated | told: t; until: Mon 18:00 | by duty-inspector | officer brennan
Mon 10:20 | protection-designated | told: t; until: Mon 18:00 | by safeguarding-inspector | officer okafor
Mon 11:00 | protection-reviewed | needed: yes; heard: yes | by duty-inspector | officer brennan
Mon 11:10 | protection-inquired | cause: no; found: f | by duty-inspector | officer brennan
  refused: pp-role-split at Mon 10:10
  refused: pp-role-split at Mon 11:00
  refused: pp-role-split at Mon 11:10
  pp-designate: Mon 11:00 met

story: pp-role-split/rank
title: A sergeant is refused as designated officer; a superintendent is not
start: 2026-03-02

Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no
Mon 10:10 | protection-designated | told: t; until: Mon 18:00 | by sergeant | officer cole
Mon 10:20 | protection-reviewed | needed: yes; heard: yes | by sergeant | officer cole
Mon 10:25 | protection-inquired | cause: yes; found: f | by sergeant | officer cole
Mon 10:30 | protection-designated | told: t; until: Mon 18:00 | by duty-superintendent | officer devi
  refused: pp-role-split/rank at Mon 10:10
  refused: pp-role-split/rank at Mon 10:20
  refused: pp-role-split/rank at Mon 10:25
  pp-designate: Mon 11:00 met

story: pp-handover
title: The designated officer hands over before they go off duty, at the time that they gave
start: 2026-03-02

Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no
Mon 10:30 | protection-designated | told: t; until: Mon 18:00 | by duty-inspector | officer brennan
Mon 18:00 | protection-handed-over | officer: okafor; told: t | by duty-inspector | officer brennan
Mon 18:20 | protection-designated | told: t; until: Tue 06:00 | by duty-inspector | officer okafor
Tue 05:00 | protection-designated | told: t; until: Tue 14:00 | by duty-inspector | officer patel
Tue 14:00 | protection-ended | reason: released | by duty-inspector | officer patel
Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case girl
Mon 10:30 | protection-designated | told: t; until: Mon 18:00 | by duty-inspector | officer brennan | case girl
Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case baby
Mon 10:30 | protection-designated | told: t | by duty-inspector | officer brennan | case baby
  pp-handover: Mon 18:00 met · Tue 06:00 met · Tue 14:00 ended
  pp-handover (girl): Mon 18:00 overdue
  pp-handover (baby): Mon 15:00 overdue
  held: pp-handover (girl) by brennan
  alert: pp-handover (girl) to duty-inspector at Mon 17:00
  alert: pp-handover (girl) to duty-superintendent at Mon 18:00
  alert: pp-handover (girl) to head-of-public-protection at Mon 19:00

story: pp-handover/accepted
title: Whoever is handed the child is told by name, and accepts within half an hour
start: 2026-03-02

Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no
Mon 10:30 | protection-designated | told: t; until: Mon 18:00 | by duty-inspector | officer brennan
Mon 17:30 | protection-handed-over | officer: okafor; told: t | by duty-inspector | officer brennan
Mon 18:00 | protection-designated | told: t; until: Tue 06:00 | by duty-inspector | officer okafor
Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case girl
Mon 17:30 | protection-handed-over | officer: okafor; told: t | by duty-inspector | officer brennan | case girl
Mon 18:30 | protection-ended | reason: released | by duty-inspector | officer brennan | case girl
  pp-handover/accepted: Mon 18:00 met
  pp-handover/accepted (girl): Mon 18:00 missed
  held: pp-handover/accepted by okafor
  alert: pp-handover/accepted (girl) to duty-inspector at Mon 17:30
  alert: pp-handover/accepted (girl) to duty-superintendent at Mon 18:00

story: pp-review
title: Eighteen hours without a review: the officer hears at seven, two more at eight, the head at nine
start: 2026-03-02

Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no
Mon 10:30 | protection-designated | told: t; until: Tue 12:00 | by duty-inspector | officer brennan
Mon 14:00 | protection-reviewed | needed: yes; heard: yes | by duty-inspector | officer brennan
Tue 08:00 | protection-reviewed | needed: yes; heard: yes | by duty-inspector | officer brennan
Tue 12:00 | protection-ended | reason: released | by duty-inspector | officer brennan
Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case girl
Mon 14:01 | protection-reviewed | needed: yes; heard: yes | by duty-inspector | officer brennan | case girl
Mon 22:01 | protection-reviewed | needed: yes; heard: yes | by duty-inspector | officer brennan | case girl
Tue 00:00 | protection-ended | reason: released | by duty-inspector | case girl
  pp-review: Mon 14:00 met · Mon 22:00 met late · Tue 16:00 ended
  pp-review (girl): Mon 14:00 met late · Mon 22:01 met · Tue 06:01 ended
  held: pp-review by brennan
  alert: pp-review to duty-inspector at Mon 21:00
  alert: pp-review to duty-inspector at Mon 22:00
  alert: pp-review to duty-superintendent at Mon 22:00
  alert: pp-review to head-of-public-protection at Mon 23:00

story: pp-review/handover
title: Whoever takes over reviews within the hour; whoever takes on first has the first review instead
start: 2026-03-02

Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no
Mon 10:30 | protection-designated | told: t; until: Mon 18:00 | by duty-inspector | officer brennan
Mon 17:30 | protection-handed-over | officer: okafor; told: t | by duty-inspector | officer brennan
Mon 18:00 | protection-designated | told: t; until: Tue 06:00 | by duty-inspector | officer okafor
Mon 19:00 | protection-reviewed | needed: yes; heard: yes | by duty-inspector | officer okafor
Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case girl
Mon 17:30 | protection-handed-over | officer: okafor; told: t | by duty-inspector | officer brennan | case girl
Mon 18:00 | protection-designated | told: t; until: Tue 06:00 | by duty-inspector | officer okafor | case girl
Mon 20:30 | protection-ended | reason: released | by duty-inspector | officer okafor | case girl
Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case baby
Mon 10:30 | protection-designated | told: t; until: Mon 18:00 | by duty-inspector | officer brennan | case baby
  pp-review/handover: Mon 19:00 met
  pp-review/handover (girl): Mon 19:00 missed
  silent: pp-review/handover (baby)
  held: pp-review/handover by okafor
  alert: pp-review/handover (girl) to duty-inspector at Mon 18:30
  alert: pp-review/handover (girl) to duty-superintendent at Mon 19:00
  alert: pp-review/handover (girl) to head-of-public-protection at Mon 20:00

story: pp-welfare
title: Every four hours somebody writes how the child is, in a note or in a review
start: 2026-03-02

Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no
Mon 10:30 | protection-designated | told: t; until: Mon 18:00 | by duty-inspector | officer brennan
Mon 14:00 | protection-welfare-noted | how: asleep
Mon 18:00 | protection-reviewed | needed: yes; heard: yes | by duty-inspector | officer brennan
Mon 23:30 | protection-ended | reason: released | by duty-inspector | officer brennan
  pp-welfare: Mon 14:00 met · Mon 18:00 met · Mon 22:00 missed
  held: pp-welfare by brennan
  alert: pp-welfare to duty-inspector at Mon 21:30
  alert: pp-welfare to duty-superintendent at Mon 22:00
  alert: pp-welfare to head-of-public-protection at Mon 23:00

story: pp-move-on/place
title: Within the hour it is on record where the child is
start: 2026-03-02

Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | officer ahmed
Mon 11:00 | protection-accommodated | type: foster; place: p | officer ahmed
Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case girl
Mon 14:00 | protection-ended | reason: released | by duty-inspector | case girl
  pp-move-on/place: Mon 11:00 met
  pp-move-on/place (girl): Mon 11:00 missed
  held: pp-move-on/place by ahmed
  alert: pp-move-on/place (girl) to allocated-officer at Mon 10:45
  alert: pp-move-on/place (girl) to sergeant at Mon 11:00
  alert: pp-move-on/place (girl) to duty-inspector at Mon 11:30
  alert: pp-move-on/place (girl) to duty-superintendent at Mon 13:00

story: pp-move-on
title: Four hours to the council's care or a refuge, from whatever is neither
start: 2026-03-02

Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no
Mon 10:05 | protection-designated | told: t; until: Mon 18:00 | by duty-inspector | officer brennan
Mon 10:30 | protection-accommodated | type: police-station; room: office
Mon 14:30 | protection-accommodated | type: foster
Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case girl
Mon 10:30 | protection-accommodated | type: hospital | case girl
Mon 14:31 | protection-accommodated | type: refuge | case girl
Mon 10:00 | protection-used | mode: kept-hospital; requested_by: nobody; entered: no | case ward
Mon 10:30 | protection-accommodated | type: hospital | case ward
Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case baby
Mon 10:30 | protection-accommodated | type: other | case baby
Mon 16:00 | protection-ended | reason: released | by duty-inspector | case baby
Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case home
Mon 10:30 | protection-accommodated | type: other | case home
Mon 11:30 | protection-accommodated | type: residential | case home
Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case gran
Mon 10:30 | protection-accommodated | type: other | case gran
Mon 11:30 | protection-accommodated | type: relative | case gran
Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case fostered
Mon 10:30 | protection-accommodated | type: foster | case fostered
  pp-move-on: Mon 14:30 met
  pp-move-on (girl): Mon 14:30 met late
  pp-move-on (baby): Mon 14:30 missed
  pp-move-on (home): Mon 14:30 met
  pp-move-on (gran): Mon 14:30 met
  silent: pp-move-on (ward)
  silent: pp-move-on (fostered)
  held: pp-move-on by brennan
  alert: pp-move-on (baby) to duty-inspector at Mon 14:00
  alert: pp-move-on (baby) to duty-superintendent at Mon 14:30
  alert: pp-move-on (baby) to head-of-public-protection at Mon 15:30

story: pp-station-last
title: A child is taken to a police station: late from the first minute, until they are elsewhere
start: 2026-03-02

Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no
Mon 10:05 | protection-designated | told: t; until: Mon 18:00 | by duty-inspector | officer brennan
Mon 10:30 | protection-accommodated | type: police-station; room: office
Mon 15:00 | protection-accommodated | type: foster
Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case girl
Mon 10:30 | protection-accommodated | type: police-station; room: office | case girl
Mon 11:30 | protection-ended | reason: released | by duty-inspector | case girl
Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case baby
Mon 10:30 | protection-accommodated | type: foster | case baby
Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case moved
Mon 10:30 | protection-accommodated | type: police-station; room: office | case moved
Mon 10:40 | protection-accommodated | type: police-station; room: family-room | case moved
  pp-station-last: Mon 10:30 met late
  pp-station-last (girl): Mon 10:30 missed
  pp-station-last (moved): Mon 10:30 overdue
  silent: pp-station-last (baby)
  held: pp-station-last by brennan
  alert: pp-station-last to duty-inspector at Mon 10:30
  alert: pp-station-last to duty-superintendent at Mon 12:30
  alert: pp-station-last to head-of-public-protection at Mon 14:30

story: pp-station-last/authorised
title: Leave is given before or at once, and what was given long before is none
start: 2026-03-02

Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no
Mon 10:05 | protection-designated | told: t; until: Mon 18:00 | by duty-inspector | officer brennan
Mon 10:10 | protection-station-authorised | why: w | by duty-inspector | officer brennan
Mon 12:10 | protection-accommodated | type: police-station; room: office
Mon 12:30 | protection-accommodated | type: foster
Mon 12:40 | protection-accommodated | type: police-station; room: office
Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case girl
Mon 10:30 | protection-accommodated | type: police-station; room: office | case girl
Mon 10:50 | protection-station-authorised | why: w | by duty-inspector | case girl
Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case baby
Mon 10:30 | protection-accommodated | type: police-station; room: office | case baby
Mon 10:50 | protection-accommodated | type: foster | case baby
Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case ended
Mon 10:30 | protection-accommodated | type: police-station; room: office | case ended
Mon 10:50 | protection-ended | reason: released | by duty-inspector | case ended
Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case fostered
Mon 10:30 | protection-accommodated | type: foster | case fostered
Mon 13:30 | note-added | note: n
  pp-station-last/authorised: Mon 12:40 overdue
  pp-station-last/authorised (girl): Mon 10:30 met late
  pp-station-last/authorised (baby): Mon 10:30 met late
  pp-station-last/authorised (ended): Mon 10:30 missed
  silent: pp-station-last/authorised (fostered)
  held: pp-station-last/authorised by brennan
  alert: pp-station-last/authorised to duty-inspector at Mon 12:40
  alert: pp-station-last/authorised to duty-superintendent at Mon 13:10

story: pp-station-last/cell
title: Never a cell; that it happened is recorded only with a superintendent's reason
start: 2026-03-02

Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no
Mon 10:30 | protection-accommodated | type: police-station; room: cell
Mon 10:40 | exception-allowed | gate: pp-station-last/cell; reason: she was put there before anybody asked | by duty-superintendent
Mon 10:50 | protection-accommodated | type: police-station; room: cell
Mon 11:00 | protection-accommodated | type: police-station; room: family-room
  refused: pp-station-last/cell at Mon 10:30
  pp-station-last: Mon 10:50 overdue
