# Stories of how long a child is held: each is a test, and is printed in the rulebook.

story: cus-24h
title: A day from when he came, whether he is charged, released, or a superintendent gives longer
start: 2026-03-02

Mon 10:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male
Tue 10:00 | detention-charged | offence: o; adult: yes; court: c; sitting_at: Tue 10:00
Mon 10:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male | case girl
Tue 10:01 | detention-charged | offence: o; adult: yes; court: c; sitting_at: Tue 10:00 | case girl
Mon 10:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male | case released
Mon 20:00 | detention-released | disposal: no-action; released_to: his mother; plan: p | case released
Mon 10:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male | case forgotten
Mon 10:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male | case longer
Mon 16:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer inspector | case longer
Tue 01:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer inspector | case longer
Tue 06:00 | detention-extended | indictable: yes; heard: child+adult; mode: in-person | by duty-superintendent | officer superintendent | case longer
as at: Tue 10:01
  cus-24h: Tue 10:00 met
  cus-24h (girl): Tue 10:00 met late
  cus-24h (released): Tue 10:00 met
  cus-24h (forgotten): Tue 10:00 overdue
  cus-24h (longer): Tue 10:00 met
  alert: cus-24h to custody-sergeant at Tue 04:00
  alert: cus-24h to custody-inspector at Tue 08:00
  alert: cus-24h to duty-superintendent at Tue 09:00
  alert: cus-24h (girl) to duty-superintendent at Tue 10:00

story: cus-24h
title: At the station of his own accord, in another force's area, questioned there or not, and over a border
start: 2026-03-02

Mon 10:00 | detention-arrived | how: at-station; arrest_at: Mon 09:40; arrived_at: Mon 08:00
Mon 10:00 | detention-arrived | how: street-bail; arrest_at: Mon 07:00; arrived_at: Mon 09:55 | case girl
Mon 10:00 | detention-arrived | how: other-area; arrest_at: 2026-03-01 20:00; arrived_at: Mon 09:58; first_station_at: Mon 03:00; questioned_there: no | case area
Mon 10:00 | detention-arrived | how: other-area; arrest_at: 2026-03-01 20:00; arrived_at: Mon 09:58; first_station_at: Mon 03:00; questioned_there: unknown | case asked
Mon 10:00 | detention-arrived | how: other-detention; arrest_at: 2026-02-28 20:00; arrived_at: Mon 09:58; left_at: 2026-03-01 09:30; questioned_there: no | case moved
Mon 10:00 | detention-arrived | how: taken-over; arrest_at: 2026-03-01 20:00; arrived_at: Mon 09:58; first_station_at: 2026-03-01 21:00 | case taken
Mon 10:00 | detention-arrived | how: outside; arrest_at: 2026-02-27 20:00; arrived_at: Mon 09:58; entered_at: 2026-03-01 08:00 | case abroad
  cus-24h: Tue 09:40 open
  cus-24h (girl): Tue 09:55 open
  cus-24h (area): Tue 09:58 open
  cus-24h (asked): Tue 03:00 open
  cus-24h (moved): Tue 09:30 open
  cus-24h (taken): Mon 21:00 open
  cus-24h (abroad): Tue 08:00 open

story: cus-24h
title: Bail stops the clock, and coming back starts it where it stood; so does hospital, but for the questions asked there
start: 2026-03-02

Mon 10:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male
Mon 20:00 | detention-released | disposal: bail; released_to: his mother; plan: p
Mon+1 09:00 | detention-back | back_from: bail; why: w
Mon 10:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male | case girl
Mon 15:00 | detention-taken-out | going: hospital; where: w; why: w | case girl
Mon 19:00 | detention-back | back_from: hospital; questioned_minutes: 60 | case girl
Mon 10:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male | case search
Mon 15:00 | detention-taken-out | going: search; where: w; why: w | case search
Mon 19:00 | detention-back | back_from: other | case search
Mon 10:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male | case charged
Mon 15:00 | detention-charged | offence: o; adult: yes; court: c; sitting_at: Tue 10:00 | case charged
Mon 15:10 | detention-taken-out | going: hospital; where: w; why: w | case charged
Mon 16:40 | detention-back | back_from: hospital; questioned_minutes: 0 | case charged
as at: Mon+1 10:00
  cus-24h: Tue 10:00 met · Mon+1 23:00 open
  cus-24h (girl): Tue 10:00 ended · Tue 13:00 overdue
  cus-24h (search): Tue 10:00 overdue
  cus-24h (charged): Tue 10:00 met
  alert: cus-24h (girl) to custody-sergeant at Tue 07:00
  alert: cus-24h (girl) to custody-inspector at Tue 11:00
  alert: cus-24h (girl) to duty-superintendent at Tue 12:00
  alert: cus-24h (girl) to duty-superintendent at Tue 13:00
  alert: cus-24h (search) to custody-sergeant at Tue 04:00
  alert: cus-24h (search) to custody-inspector at Tue 08:00
  alert: cus-24h (search) to duty-superintendent at Tue 09:00
  alert: cus-24h (search) to duty-superintendent at Tue 10:00

story: cus-24h
title: Who says only afterwards that it stood still moves no limit that has passed
start: 2026-03-02

Mon 10:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male
Tue 06:00 | detention-taken-out | going: hospital; where: w; why: w | recorded Tue 10:01
Tue 07:40 | detention-back | back_from: hospital; questioned_minutes: 0 | recorded Tue 10:02
as at: Tue 10:10
  cus-24h: Tue 10:00 ended · Tue 10:00 overdue
  alert: cus-24h to custody-sergeant at Tue 04:00
  alert: cus-24h to custody-inspector at Tue 08:00
  alert: cus-24h to duty-superintendent at Tue 09:00
  alert: cus-24h to duty-superintendent at Tue 10:00
  alert: cus-24h to custody-inspector at Tue 10:02
  alert: cus-24h to custody-sergeant at Tue 10:02
  alert: cus-24h to duty-superintendent at Tue 10:02

story: cus-24h/hospital
title: Four hours until somebody says whether he is back
start: 2026-03-02

Mon 10:00 | detention-taken-out | going: hospital; where: w; why: w
Mon 14:00 | detention-back | back_from: hospital; questioned_minutes: 0
Mon 10:00 | detention-taken-out | going: hospital; where: w; why: w | case girl
Mon 14:01 | detention-back | back_from: hospital; questioned_minutes: 0 | case girl
Mon 10:00 | detention-taken-out | going: hospital; where: w; why: w | case released
Mon 10:09 | detention-released | disposal: no-action; released_to: his mother; plan: p | case released
Mon 10:00 | detention-taken-out | going: hospital; where: w; why: w | case forgotten
as at: Mon 15:01
  cus-24h/hospital: Mon 14:00 met
  cus-24h/hospital (girl): Mon 14:00 met late
  cus-24h/hospital (released): Mon 14:00 ended
  cus-24h/hospital (forgotten): Mon 14:00 overdue
  alert: cus-24h/hospital to custody-sergeant at Mon 13:55
  alert: cus-24h/hospital (girl) to custody-inspector at Mon 14:00
  alert: cus-24h/hospital (forgotten) to duty-superintendent at Mon 15:00

story: cus-36h
title: A day and a half on a superintendent's authority, and then a court
start: 2026-03-02

Mon 10:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male
Mon 16:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer inspector
Tue 01:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer inspector
Tue 06:00 | detention-extended | indictable: yes; heard: child+adult; mode: in-person | by duty-superintendent | officer superintendent
Tue 22:00 | detention-released | disposal: no-action; released_to: his mother; plan: p
Mon 10:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male | case girl
Mon 16:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer inspector | case girl
Tue 01:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer inspector | case girl
Tue 06:00 | detention-extended | indictable: yes; heard: child+adult; mode: in-person | by duty-superintendent | officer superintendent | case girl
Tue 22:01 | detention-charged | offence: o; adult: yes; court: c; sitting_at: Tue 10:00 | case girl
Mon 10:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male | case court
Mon 16:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer inspector | case court
Tue 01:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer inspector | case court
Tue 06:00 | detention-extended | indictable: yes; heard: child+adult; mode: in-person | by duty-superintendent | officer superintendent | case court
Tue 21:00 | detention-warrant-granted | court: c; grounds: g; expires_at: Wed 22:00 | case court
Tue 21:10 | detention-taken-out | going: hospital; where: w; why: w | case court
Tue 21:20 | detention-back | back_from: hospital; questioned_minutes: 0 | case court
Mon 10:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male | case charged
Mon 16:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer inspector | case charged
Tue 01:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer inspector | case charged
Tue 06:00 | detention-extended | indictable: yes; heard: child+adult; mode: in-person | by duty-superintendent | officer superintendent | case charged
Tue 06:10 | detention-taken-out | going: hospital; where: w; why: w | case charged
Tue 06:20 | detention-charged | offence: o; adult: yes; court: c; sitting_at: Tue 10:00 | case charged
Tue 06:30 | detention-back | back_from: hospital; questioned_minutes: 0 | case charged
Mon 10:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male | case hospital
Mon 16:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer inspector | case hospital
Tue 01:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer inspector | case hospital
Tue 06:00 | detention-extended | indictable: yes; heard: child+adult; mode: in-person | by duty-superintendent | officer superintendent | case hospital
Tue 07:00 | detention-taken-out | going: hospital; where: w; why: w | case hospital
Tue 08:00 | detention-back | back_from: hospital; questioned_minutes: 0 | case hospital
Mon 10:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male | case forgotten
Mon 16:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer inspector | case forgotten
Tue 01:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer inspector | case forgotten
Tue 06:00 | detention-extended | indictable: yes; heard: child+adult; mode: in-person | by duty-superintendent | officer superintendent | case forgotten
as at: Wed 00:00
  cus-36h: Tue 22:00 met
  cus-36h (girl): Tue 22:00 met late
  cus-36h (court): Tue 22:00 met
  cus-36h (charged): Tue 22:00 ended
  cus-36h (hospital): Tue 22:00 ended · Tue 23:00 overdue
  cus-36h (forgotten): Tue 22:00 overdue
  alert: cus-36h to custody-sergeant at Tue 16:00
  alert: cus-36h to custody-inspector at Tue 20:00
  alert: cus-36h to duty-superintendent at Tue 21:00
  alert: cus-36h (girl) to duty-superintendent at Tue 22:00
  alert: cus-36h (hospital) to custody-sergeant at Tue 17:00
  alert: cus-36h (hospital) to custody-inspector at Tue 21:00
  alert: cus-36h (hospital) to duty-superintendent at Tue 23:00
  cus-24h: Tue 10:00 met
  cus-24h (girl): Tue 10:00 met
  cus-24h (court): Tue 10:00 met
  cus-24h (charged): Tue 10:00 met
  cus-24h (hospital): Tue 10:00 met
  cus-24h (forgotten): Tue 10:00 met
  alert: cus-24h to custody-sergeant at Tue 04:00

story: cus-96h
title: Four days are the most that any court may give
start: 2026-03-02

Mon 10:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male
Mon 16:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer inspector
Tue 01:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer inspector
Tue 06:00 | detention-extended | indictable: yes; heard: child+adult; mode: in-person | by duty-superintendent | officer superintendent
Tue 21:00 | detention-warrant-granted | court: c; grounds: g; expires_at: Wed 22:00
Wed 21:00 | detention-warrant-granted | court: c; grounds: g; expires_at: Fri 10:00
Fri 10:00 | detention-charged | offence: o; adult: yes; court: c; sitting_at: Tue 10:00
Mon 10:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male | case girl
Mon 16:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer inspector | case girl
Tue 01:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer inspector | case girl
Tue 06:00 | detention-extended | indictable: yes; heard: child+adult; mode: in-person | by duty-superintendent | officer superintendent | case girl
Tue 21:00 | detention-warrant-granted | court: c; grounds: g; expires_at: Wed 22:00 | case girl
Tue 22:00 | detention-taken-out | going: hospital; where: w; why: w | case girl
Tue 23:00 | detention-back | back_from: hospital; questioned_minutes: 0 | case girl
Fri 10:00 | detention-released | disposal: no-action; released_to: his mother; plan: p | case girl
Mon 10:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male | case forgotten
Tue 21:00 | detention-warrant-granted | court: c; grounds: g; expires_at: Wed 22:00 | case forgotten
Mon 10:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male | case charged
Tue 21:00 | detention-warrant-granted | court: c; grounds: g; expires_at: Wed 22:00 | case charged
Tue 21:05 | detention-taken-out | going: hospital; where: w; why: w | case charged
Tue 21:09 | detention-charged | offence: o; adult: yes; court: c; sitting_at: Tue 10:00 | case charged
Tue 22:00 | detention-back | back_from: hospital; questioned_minutes: 0 | case charged
Mon 10:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male | case none
Mon 10:10 | detention-taken-out | going: hospital; where: w; why: w | case none
Mon 10:20 | detention-back | back_from: hospital; questioned_minutes: 0 | case none
as at: Fri 12:01
  cus-96h: Fri 10:00 met
  cus-96h (girl): Fri 10:00 ended · Fri 11:00 met
  cus-96h (forgotten): Fri 10:00 overdue
  cus-96h (charged): Fri 10:00 ended
  silent: cus-96h (none)
  alert: cus-96h to custody-sergeant at Fri 04:00
  alert: cus-96h to custody-inspector at Fri 08:00
  alert: cus-96h to duty-superintendent at Fri 09:00
  alert: cus-96h (girl) to custody-sergeant at Fri 05:00
  alert: cus-96h (girl) to custody-inspector at Fri 09:00
  alert: cus-96h (forgotten) to duty-superintendent at Fri 10:00

story: cus-96h/warrant
title: Before the warrant runs out, or the next one that the court gives
start: 2026-03-02

Mon 10:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male
Tue 21:00 | detention-warrant-granted | court: c; grounds: g; expires_at: Wed 22:00
Wed 22:00 | detention-charged | offence: o; adult: yes; court: c; sitting_at: Tue 10:00
Mon 10:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male | case girl
Tue 21:00 | detention-warrant-granted | court: c; grounds: g; expires_at: Wed 22:00 | case girl
Wed 22:01 | detention-released | disposal: no-action; released_to: his mother; plan: p | case girl
Mon 10:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male | case again
Tue 21:00 | detention-warrant-granted | court: c; grounds: g; expires_at: Wed 22:00 | case again
Wed 20:00 | detention-warrant-granted | court: c; grounds: g; expires_at: Fri 10:00 | case again
Mon 10:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male | case forgotten
Tue 21:00 | detention-warrant-granted | court: c; grounds: g; expires_at: Wed 22:00 | case forgotten
as at: Wed 23:30
  cus-96h/warrant: Wed 22:00 met
  cus-96h/warrant (girl): Wed 22:00 met late
  cus-96h/warrant (again): Wed 22:00 superseded · Fri 10:00 open
  cus-96h/warrant (forgotten): Wed 22:00 overdue
  alert: cus-96h/warrant to custody-sergeant at Wed 16:00
  alert: cus-96h/warrant to custody-inspector at Wed 20:00
  alert: cus-96h/warrant to duty-superintendent at Wed 21:00
  alert: cus-96h/warrant (girl) to duty-superintendent at Wed 22:00

story: cus-136
title: Brought to a police station because he is ill, and refused there
start: 2026-03-02

Mon 10:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male; mental_health_power: yes
Mon 10:10 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male; mental_health_power: no | case girl
Mon 10:10 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male; mental_health_power: unknown | case baby
  refused: cus-136 at Mon 10:00
  silent: cus-24h
  cus-24h (girl): Tue 10:00 open
  cus-24h (baby): Tue 10:00 open

story: cus-36h/second-review
title: Not after one review
start: 2026-03-02

Mon 10:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male
Mon 16:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer inspector
Tue 01:00 | detention-extended | indictable: yes; heard: child+adult; mode: in-person | by duty-superintendent | officer superintendent
Tue 01:10 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer inspector
Tue 01:20 | detention-extended | indictable: yes; heard: child+adult; mode: in-person | by duty-superintendent | officer superintendent
Mon 10:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male | case girl
Mon 10:10 | detention-extended | indictable: yes; heard: child+adult; mode: in-person | by duty-superintendent | officer superintendent | case girl
Mon 10:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male | case old
Mon 10:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer inspector | case old
Tue 21:59 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer inspector | case old
Tue 22:00 | detention-extended | indictable: yes; heard: child+adult; mode: in-person | by duty-superintendent | officer superintendent | case old
  refused: cus-36h/second-review at Tue 01:00
  refused: cus-36h/second-review (girl) at Mon 10:10
  refused: cus-36h/second-review (old) at Tue 22:00
  refused: cus-36h/in-time (old) at Tue 22:00
  cus-36h: Tue 22:00 open
  silent: cus-36h (girl)
  silent: cus-36h (old)
  alert: cus-36h to custody-sergeant at Tue 16:00
  alert: cus-36h to custody-inspector at Tue 20:00
  alert: cus-36h to duty-superintendent at Tue 21:00
  alert: cus-36h to duty-superintendent at Tue 22:00

story: cus-36h/in-time
title: At the last minute of a day from the authorisation, and not after it; what stood still is not counted
start: 2026-03-02

Mon 10:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male
Mon 10:15 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant
Mon 16:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer inspector
Tue 01:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer inspector
Tue 10:15 | detention-extended | indictable: yes; heard: child+adult; mode: in-person | by duty-superintendent | officer superintendent
Mon 10:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male | case girl
Mon 10:15 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant | case girl
Mon 16:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer inspector | case girl
Tue 01:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer inspector | case girl
Tue 10:16 | detention-extended | indictable: yes; heard: child+adult; mode: in-person | by duty-superintendent | officer superintendent | case girl
Mon 10:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male | case nobody
Mon 16:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer inspector | case nobody
Tue 01:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer inspector | case nobody
Tue 10:01 | detention-extended | indictable: yes; heard: child+adult; mode: in-person | by duty-superintendent | officer superintendent | case nobody
Mon 10:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male | case bail
Mon 10:15 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant | case bail
Mon 16:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer inspector | case bail
Mon 20:00 | detention-released | disposal: bail; released_to: his mother; plan: p | case bail
Tue 09:00 | detention-back | back_from: bail; why: w | case bail
Tue 12:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer inspector | case bail
Tue 20:00 | detention-extended | indictable: yes; heard: child+adult; mode: in-person | by duty-superintendent | officer superintendent | case bail
Mon 10:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male | case ill
Mon 10:15 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant | case ill
Mon 16:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer inspector | case ill
Tue 01:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer inspector | case ill
Tue 09:00 | detention-taken-out | going: hospital; where: w; why: w | case ill
Tue 12:00 | detention-extended | indictable: yes; heard: child+adult; mode: in-person | by duty-superintendent | officer superintendent | case ill
Mon 10:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male | case well
Mon 10:15 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant | case well
Mon 16:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer inspector | case well
Mon 17:00 | detention-taken-out | going: hospital; where: w; why: w | case well
Mon 18:00 | detention-back | back_from: hospital; questioned_minutes: 0 | case well
Tue 01:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer inspector | case well
Tue 18:01 | detention-extended | indictable: yes; heard: child+adult; mode: in-person | by duty-superintendent | officer superintendent | case well
as at: Tue 20:00
  refused: cus-36h/in-time (girl) at Tue 10:16
  refused: cus-36h/in-time (nobody) at Tue 10:01
  refused: cus-36h/in-time (well) at Tue 18:01
  cus-24h: Tue 10:00 met late
  cus-24h (girl): Tue 10:00 overdue
  cus-24h (bail): Tue 10:00 met · Tue 23:00 met
  silent: cus-36h (girl)

story: cus-36h/indictable
title: Not for an offence that no judge tries
start: 2026-03-02

Mon 10:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male
Mon 16:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer inspector
Tue 01:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer inspector
Tue 01:10 | detention-extended | indictable: no; heard: child+adult; mode: in-person | by duty-superintendent | officer superintendent
Tue 01:11 | detention-extended | indictable: unknown; heard: child+adult; mode: in-person | by duty-superintendent | officer superintendent
Tue 01:12 | detention-extended | indictable: yes; heard: child+adult; mode: in-person | by duty-superintendent | officer superintendent
  refused: cus-36h/indictable at Tue 01:10
  refused: cus-36h/indictable at Tue 01:11
  cus-36h: Tue 22:00 open

story: cus-ext-child
title: Nobody was heard for the child; a superintendent says why
start: 2026-03-02

Mon 10:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male
Mon 16:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer inspector
Tue 01:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer inspector
Tue 01:10 | detention-extended | indictable: yes; heard: child+solicitor; mode: in-person | by duty-superintendent | officer superintendent
Tue 01:11 | exception-allowed | gate: cus-ext-child; reason: nobody can be reached | by duty-superintendent | officer superintendent
Tue 01:12 | detention-extended | indictable: yes; heard: child+solicitor; mode: in-person | by duty-superintendent | officer superintendent
Mon 10:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male | case heard-0
Mon 16:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer inspector | case heard-0
Tue 01:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer inspector | case heard-0
Tue 01:10 | detention-extended | indictable: yes; heard: adult; mode: in-person | by duty-superintendent | officer superintendent | case heard-0
Mon 10:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male | case heard-1
Mon 16:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer inspector | case heard-1
Tue 01:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer inspector | case heard-1
Tue 01:10 | detention-extended | indictable: yes; heard: parent; mode: in-person | by duty-superintendent | officer superintendent | case heard-1
Mon 10:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male | case heard-2
Mon 16:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer inspector | case heard-2
Tue 01:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer inspector | case heard-2
Tue 01:10 | detention-extended | indictable: yes; heard: council; mode: in-person | by duty-superintendent | officer superintendent | case heard-2
  refused: cus-ext-child at Tue 01:10
  cus-36h: Tue 22:00 open
  cus-36h (heard-0): Tue 22:00 open
  cus-36h (heard-1): Tue 22:00 open
  cus-36h (heard-2): Tue 22:00 open

story: cus-livelink-ext
title: Over a live link only where the custody officer thinks it right, and a solicitor has advised
start: 2026-03-02

Mon 10:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male
Mon 16:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer inspector
Tue 01:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer inspector
Tue 01:10 | detention-extended | indictable: yes; heard: child+adult; mode: live-link; suitable: no; advised: yes; consents: child+parent | by duty-superintendent | officer superintendent
Tue 01:11 | detention-extended | indictable: yes; heard: child+adult; mode: live-link; suitable: unknown; advised: yes; consents: child+parent | by duty-superintendent | officer superintendent
Tue 01:12 | detention-extended | indictable: yes; heard: child+adult; mode: live-link; suitable: yes; advised: no; consents: child+parent | by duty-superintendent | officer superintendent
Tue 01:13 | detention-extended | indictable: yes; heard: child+adult; mode: live-link; suitable: yes; advised: unknown; consents: child+parent | by duty-superintendent | officer superintendent
Tue 01:14 | detention-extended | indictable: yes; heard: child+adult; mode: live-link; suitable: yes; advised: yes; consents: child+parent | by duty-superintendent | officer superintendent
Mon 10:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male | case girl
Mon 16:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer inspector | case girl
Tue 01:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer inspector | case girl
Tue 01:10 | detention-extended | indictable: yes; heard: child+adult; mode: live-link; consents: child+parent | by duty-superintendent | officer superintendent | case girl
Tue 01:11 | detention-extended | indictable: yes; heard: child+adult; mode: live-link; suitable: yes; consents: child+parent | by duty-superintendent | officer superintendent | case girl
Mon 10:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male | case room
Mon 16:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer inspector | case room
Tue 01:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer inspector | case room
Tue 01:10 | detention-extended | indictable: yes; heard: child+adult; mode: in-person; suitable: no; advised: no; consents: child+parent | by duty-superintendent | officer superintendent | case room
  refused: cus-livelink-ext at Tue 01:10
  refused: cus-livelink-ext at Tue 01:11
  refused: cus-livelink-ext at Tue 01:12
  refused: cus-livelink-ext at Tue 01:13
  refused: cus-livelink-ext (girl) at Tue 01:10
  refused: cus-livelink-ext (girl) at Tue 01:11
  cus-36h: Tue 22:00 open
  silent: cus-36h (girl)
  cus-36h (room): Tue 22:00 open

story: cus-livelink-ext/parent
title: No live link without a parent who agrees
start: 2026-03-02

Mon 10:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 13; sex: male
Mon 16:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer inspector
Tue 01:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer inspector
Tue 01:10 | detention-extended | indictable: yes; heard: child+adult; mode: live-link; suitable: yes; advised: yes; consents: child | by duty-superintendent | officer superintendent
Tue 01:11 | detention-extended | indictable: yes; heard: child+adult; mode: live-link; suitable: yes; advised: yes | by duty-superintendent | officer superintendent
Tue 01:12 | detention-extended | indictable: yes; heard: child+adult; mode: live-link; suitable: yes; advised: yes; consents: parent | by duty-superintendent | officer superintendent
Mon 10:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 13; sex: male | case room
Mon 16:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer inspector | case room
Tue 01:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer inspector | case room
Tue 01:10 | detention-extended | indictable: yes; heard: child+adult; mode: in-person; consents: none | by duty-superintendent | officer superintendent | case room
Mon 10:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 13; sex: male | case said
Mon 16:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer inspector | case said
Tue 01:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer inspector | case said
Tue 01:10 | detention-extended | indictable: yes; heard: child+adult; mode: in-person | by duty-superintendent | officer superintendent | case said
  refused: cus-livelink-ext/parent at Tue 01:10
  refused: cus-livelink-ext/parent at Tue 01:11
  cus-36h: Tue 22:00 open
  cus-36h (room): Tue 22:00 open
  cus-36h (said): Tue 22:00 open

story: cus-livelink-ext/child
title: From 14 on he is asked too
start: 2026-03-02

Mon 10:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 14; sex: male
Mon 16:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer inspector
Tue 01:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer inspector
Tue 01:10 | detention-extended | indictable: yes; heard: child+adult; mode: live-link; suitable: yes; advised: yes; consents: parent | by duty-superintendent | officer superintendent
Tue 01:12 | detention-extended | indictable: yes; heard: child+adult; mode: live-link; suitable: yes; advised: yes; consents: child+parent | by duty-superintendent | officer superintendent
Mon 10:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 13; sex: male | case girl
Mon 16:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer inspector | case girl
Tue 01:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer inspector | case girl
Tue 01:10 | detention-extended | indictable: yes; heard: child+adult; mode: live-link; suitable: yes; advised: yes; consents: parent | by duty-superintendent | officer superintendent | case girl
Mon 10:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 14; sex: male | case said
Mon 16:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer inspector | case said
Tue 01:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer inspector | case said
Tue 01:10 | detention-extended | indictable: yes; heard: child+adult; mode: live-link; suitable: yes; advised: yes | by duty-superintendent | officer superintendent | case said
Mon 10:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 14; sex: male | case room
Mon 16:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer inspector | case room
Tue 01:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer inspector | case room
Tue 01:10 | detention-extended | indictable: yes; heard: child+adult; mode: in-person; consents: parent | by duty-superintendent | officer superintendent | case room
  refused: cus-livelink-ext/child at Tue 01:10
  refused: cus-livelink-ext/parent (said) at Tue 01:10
  refused: cus-livelink-ext/child (said) at Tue 01:10
  cus-36h: Tue 22:00 open
  cus-36h (girl): Tue 22:00 open
  silent: cus-36h (said)
  cus-36h (room): Tue 22:00 open
