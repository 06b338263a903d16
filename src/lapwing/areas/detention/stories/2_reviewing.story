# Stories of the reviews: each is a test, and is printed in the rulebook.

story: cus-rev-6
title: After six hours, and then every nine from when the one before was due at the latest
start: 2026-03-02

Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant
Mon 16:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer inspector
Tue 01:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer inspector
Tue 10:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer inspector
Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant | case girl
Mon 12:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer inspector | case girl
Tue 01:01 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer inspector | case girl
Tue 10:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer inspector | case girl
Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant | case sergeant
Mon 15:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-sergeant | case sergeant
Mon 15:10 | detention-charged | offence: o; adult: yes; court: c; sitting_at: Tue 10:00 | case sergeant
Mon 15:20 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-sergeant | case sergeant
Mon 15:30 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by response-officer | case sergeant
Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant | case released
Mon 10:10 | detention-released | disposal: no-action; released_to: his mother; plan: p | case released
Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant | case forgotten
as at: Tue 10:01
  refused: cus-rev-6/not-involved (sergeant) at Mon 15:00
  cus-rev-6: Mon 16:00 met · Tue 01:00 met · Tue 10:00 met · Tue 19:00 open
  cus-rev-6 (girl): Mon 16:00 met · Tue 01:00 met late · Tue 10:00 met · Tue 19:00 open
  cus-rev-6 (sergeant): Mon 16:00 met · Tue 01:00 overdue · Tue 10:00 overdue · Tue 19:00 open
  cus-rev-6 (released): Mon 16:00 ended
  cus-rev-6 (forgotten): Mon 16:00 overdue · Tue 01:00 overdue · Tue 10:00 overdue · Tue 19:00 open
  alert: cus-rev-6 to custody-inspector at Mon 15:00
  alert: cus-rev-6 to custody-inspector at Mon 15:45
  alert: cus-rev-6 to custody-inspector at Tue 00:00
  alert: cus-rev-6 to custody-inspector at Tue 00:45
  alert: cus-rev-6 to custody-inspector at Tue 09:00
  alert: cus-rev-6 to custody-inspector at Tue 09:45
  alert: cus-rev-6 (girl) to duty-superintendent at Tue 01:00
  alert: cus-rev-6 (sergeant) to duty-superintendent at Tue 10:00
  alert: cus-rev-6 (forgotten) to duty-superintendent at Mon 16:00

story: cus-rev-6
title: A review that is late pushes back none after it; bail stops the clock, and hospital does not
start: 2026-03-02

Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant
Mon 16:00 | detention-review-postponed | reason: nobody; why: w | by custody-inspector | officer inspector
Tue 00:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer inspector
Tue 01:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer inspector
Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant | case bailed
Mon 15:00 | detention-released | disposal: bail; released_to: his mother; plan: p | case bailed
Mon 20:00 | detention-back | back_from: bail; why: w | case bailed
Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant | case later
Mon 15:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer inspector | case later
Mon 17:00 | detention-released | disposal: bail; released_to: his mother; plan: p | case later
Tue 10:00 | detention-back | back_from: bail; why: w | case later
Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant | case ill
Mon 11:00 | detention-taken-out | going: hospital; where: w; why: w | case ill
Mon 15:00 | detention-back | back_from: hospital; questioned_minutes: 0 | case ill
as at: Tue 12:00
  cus-rev-6: Mon 16:00 met late · Tue 01:00 met · Tue 10:00 overdue · Tue 19:00 open
  cus-rev-6 (bailed): Mon 16:00 ended · Mon 21:00 overdue · Tue 06:00 overdue · Tue 15:00 open
  cus-rev-6 (later): Mon 16:00 met · Tue 01:00 ended · Tue 18:00 open
  cus-rev-6 (ill): Mon 16:00 overdue · Tue 01:00 overdue · Tue 10:00 overdue · Tue 19:00 open
  alert: cus-rev-6 to custody-inspector at Mon 15:00
  alert: cus-rev-6 to custody-inspector at Mon 15:45
  alert: cus-rev-6 to duty-superintendent at Mon 16:00
  alert: cus-rev-6 to custody-inspector at Tue 09:00
  alert: cus-rev-6 to custody-inspector at Tue 09:45
  alert: cus-rev-6 to duty-superintendent at Tue 10:00
  alert: cus-rev-6 (bailed) to custody-inspector at Mon 20:00
  alert: cus-rev-6 (bailed) to custody-inspector at Mon 20:45
  alert: cus-rev-6 (bailed) to duty-superintendent at Mon 21:00
  alert: cus-rev-6 (bailed) to custody-inspector at Tue 05:00
  alert: cus-rev-6 (bailed) to custody-inspector at Tue 05:45
  alert: cus-rev-6 (bailed) to duty-superintendent at Tue 06:00
  alert: cus-rev-6 (ill) to custody-inspector at Tue 00:00
  alert: cus-rev-6 (ill) to custody-inspector at Tue 00:45
  alert: cus-rev-6 (ill) to duty-superintendent at Tue 01:00

story: cus-rev-6/not-involved
title: Whoever authorised or questioned does not review; after charge they may
start: 2026-03-02

Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-inspector | officer one
Mon 15:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer one
Mon 15:01 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer two
Mon 15:02 | detention-charged | offence: o; adult: yes; court: c; sitting_at: Tue 10:00
Mon 15:03 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer one
Mon 10:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male | officer three | case girl
Mon 10:01 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant | officer two | case girl
Mon 13:20 | detention-interviewed | adult: there | officer four | case girl
Mon 15:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer four | case girl
Mon 15:01 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer three | case girl
Mon 15:02 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer five | case girl
  refused: cus-rev-6/not-involved at Mon 15:00
  refused: cus-rev-6/not-involved (girl) at Mon 15:00
  refused: cus-rev-6/not-involved (girl) at Mon 15:01
  cus-rev-6: Mon 16:00 met
  cus-rev-6 (girl): Mon 16:01 met
  alert: cus-rev-6 to custody-inspector at Mon 15:00

story: cus-rev-postpone
title: An hour to hold what was postponed
start: 2026-03-02

Mon 10:00 | detention-review-postponed | reason: nobody; why: w
Mon 11:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer inspector
Mon 10:00 | detention-review-postponed | reason: nobody; why: w | case girl
Mon 11:01 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer inspector | case girl
Mon 10:00 | detention-review-postponed | reason: nobody; why: w | case not-0
Mon 11:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-sergeant | case not-0
Mon 10:00 | detention-review-postponed | reason: nobody; why: w | case released
Mon 10:09 | detention-released | disposal: no-action; released_to: his mother; plan: p | case released
Mon 10:00 | detention-review-postponed | reason: nobody; why: w | case court
Mon 10:09 | detention-taken-to-court | court: c; taken_by: t | case court
Mon 10:00 | detention-review-postponed | reason: nobody; why: w | case moved
Mon 10:09 | detention-moved-to-council | placement: p; person: p | case moved
Mon 10:00 | detention-review-postponed | reason: nobody; why: w | case forgotten
as at: Mon 12:01
  cus-rev-postpone: Mon 11:00 met
  cus-rev-postpone (girl): Mon 11:00 met late
  cus-rev-postpone (not-0): Mon 11:00 overdue
  cus-rev-postpone (released): Mon 11:00 ended
  cus-rev-postpone (court): Mon 11:00 ended
  cus-rev-postpone (moved): Mon 11:00 ended
  cus-rev-postpone (forgotten): Mon 11:00 overdue
  alert: cus-rev-postpone to custody-inspector at Mon 10:55
  alert: cus-rev-postpone (girl) to custody-inspector at Mon 11:00
  alert: cus-rev-postpone (not-0) to duty-superintendent at Mon 12:00

story: cus-rev-mode
title: By telephone, although a live link could be used
start: 2026-03-02

Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant
Mon 15:00 | detention-reviewed | mode: telephone; child_seen: yes; adult: there; offered: child+adult; link_possible: yes | by custody-inspector | officer inspector
Mon 15:01 | detention-reviewed | mode: telephone; child_seen: yes; adult: there; offered: child+adult; link_possible: no | by custody-inspector | officer inspector
Mon 15:02 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult; link_possible: yes | by custody-inspector | officer inspector
Mon 15:03 | detention-reviewed | mode: telephone; child_seen: yes; adult: there; offered: child+adult; link_possible: unknown | by custody-inspector | officer inspector
  refused: cus-rev-mode at Mon 15:00
  cus-rev-6: Mon 16:00 met
  alert: cus-rev-6 to custody-inspector at Mon 15:00

story: cus-rev-mode/in-person
title: By the fifteenth hour somebody has come and seen the child
start: 2026-03-02

Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant
Tue 01:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer inspector
Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant | case girl
Tue 01:01 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer inspector | case girl
Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant | case not-0
Tue 01:00 | detention-reviewed | mode: telephone; child_seen: yes; adult: there; offered: child+adult; link_possible: no | by custody-inspector | officer inspector | case not-0
Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant | case not-1
Tue 01:00 | detention-reviewed | mode: in-person; child_seen: no; adult: there; offered: child+adult | by custody-inspector | officer inspector | case not-1
Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant | case released
Mon 10:09 | detention-released | disposal: no-action; released_to: his mother; plan: p | case released
Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant | case court
Mon 10:09 | detention-taken-to-court | court: c; taken_by: t | case court
Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant | case moved
Mon 10:09 | detention-moved-to-council | placement: p; person: p | case moved
Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant | case forgotten
as at: Tue 01:01
  cus-rev-mode/in-person: Tue 01:00 met
  cus-rev-mode/in-person (girl): Tue 01:00 met late
  cus-rev-mode/in-person (not-0): Tue 01:00 overdue
  cus-rev-mode/in-person (not-1): Tue 01:00 overdue
  cus-rev-mode/in-person (released): Tue 01:00 ended
  cus-rev-mode/in-person (court): Tue 01:00 ended
  cus-rev-mode/in-person (moved): Tue 01:00 ended
  cus-rev-mode/in-person (forgotten): Tue 01:00 overdue
  alert: cus-rev-mode/in-person to custody-inspector at Mon 22:00
  alert: cus-rev-mode/in-person (girl) to duty-superintendent at Tue 01:00

story: cus-rev-mode/remote
title: The second review from afar; one in person begins the count anew
start: 2026-03-02

Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant
Mon 15:00 | detention-reviewed | mode: telephone; child_seen: yes; adult: there; offered: child+adult; link_possible: no | by custody-inspector | officer inspector
Mon 23:20 | detention-reviewed | mode: live-link; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer inspector
Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant | case girl
Mon 15:00 | detention-reviewed | mode: telephone; child_seen: yes; adult: there; offered: child+adult; link_possible: no | by custody-inspector | officer inspector | case girl
Mon 23:20 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer inspector | case girl
Tue 01:00 | detention-reviewed | mode: live-link; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer inspector | case girl
Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant | case long
Mon 15:00 | detention-reviewed | mode: telephone; child_seen: yes; adult: there; offered: child+adult; link_possible: no | by custody-inspector | officer inspector | case long
Wed 03:00 | detention-reviewed | mode: telephone; child_seen: yes; adult: there; offered: child+adult; link_possible: no | by custody-inspector | officer inspector | case long
Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant | case near
Mon 15:00 | detention-reviewed | mode: telephone; child_seen: yes; adult: there; offered: child+adult; link_possible: no | by custody-inspector | officer inspector | case near
Wed 02:59 | detention-reviewed | mode: telephone; child_seen: yes; adult: there; offered: child+adult; link_possible: no | by custody-inspector | officer inspector | case near
  signal: cus-rev-mode/remote at Mon 23:20
  silent: cus-rev-mode/remote (girl)
  silent: cus-rev-mode/remote (long)
  signal: cus-rev-mode/remote (near) at Wed 02:59
  alert: cus-rev-mode/remote to custody-inspector at Mon 23:20
  alert: cus-rev-mode/remote to duty-superintendent at Mon 23:20

story: cus-rev-mode/unseen
title: Three reviews, and nobody saw the child: told with the second, nine hours before the third
start: 2026-03-02

Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant
Mon 16:00 | detention-reviewed | mode: in-person; child_seen: no; adult: there; offered: child+adult | by custody-inspector | officer inspector
Tue 01:00 | detention-reviewed | mode: live-link; child_seen: no; adult: there; offered: child+adult | by custody-inspector | officer inspector
Tue 10:00 | detention-reviewed | mode: in-person; child_seen: no; adult: there; offered: child+adult | by custody-inspector | officer inspector
Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant | case girl
Mon 16:00 | detention-reviewed | mode: in-person; child_seen: no; adult: there; offered: child+adult | by custody-inspector | officer inspector | case girl
Mon 20:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer inspector | case girl
Tue 01:00 | detention-reviewed | mode: in-person; child_seen: unknown; adult: there; offered: child+adult | by custody-inspector | officer inspector | case girl
Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant | case unknown
Mon 16:00 | detention-reviewed | mode: in-person; child_seen: unknown; adult: there; offered: child+adult | by custody-inspector | officer inspector | case unknown
Tue 01:00 | detention-reviewed | mode: in-person; child_seen: no; adult: there; offered: child+adult | by custody-inspector | officer inspector | case unknown
Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant | case long
Mon 15:00 | detention-reviewed | mode: in-person; child_seen: no; adult: there; offered: child+adult | by custody-inspector | officer inspector | case long
Wed 03:00 | detention-reviewed | mode: in-person; child_seen: no; adult: there; offered: child+adult | by custody-inspector | officer inspector | case long
Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant | case near
Mon 15:00 | detention-reviewed | mode: in-person; child_seen: no; adult: there; offered: child+adult | by custody-inspector | officer inspector | case near
Wed 02:59 | detention-reviewed | mode: in-person; child_seen: no; adult: there; offered: child+adult | by custody-inspector | officer inspector | case near
  signal: cus-rev-mode/unseen at Tue 01:00
  signal: cus-rev-mode/unseen at Tue 10:00
  silent: cus-rev-mode/unseen (girl)
  signal: cus-rev-mode/unseen (unknown) at Tue 01:00
  silent: cus-rev-mode/unseen (long)
  signal: cus-rev-mode/unseen (near) at Wed 02:59
  alert: cus-rev-mode/unseen to custody-inspector at Tue 01:00
  alert: cus-rev-mode/unseen to duty-superintendent at Tue 01:00

story: cus-rev-aa
title: Nobody was asked, and nobody had said why
start: 2026-03-02

Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant
Mon 15:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: none | by custody-inspector | officer inspector
Mon 15:01 | exception-allowed | gate: cus-rev-aa; reason: asleep | by custody-inspector | officer inspector
Mon 15:02 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: none | by custody-inspector | officer inspector
Mon 15:03 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: solicitor | by custody-inspector | officer inspector
  refused: cus-rev-aa at Mon 15:00
  cus-rev-6: Mon 16:00 met
  alert: cus-rev-6 to custody-inspector at Mon 15:00

story: cus-rev-aa/alone
title: Reviewed alone, and nobody on the way
start: 2026-03-02

Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant
Mon 15:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: none; offered: child+adult | by custody-inspector | officer inspector
Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant | case girl
Mon 15:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: on-the-way; offered: child+adult | by custody-inspector | officer inspector | case girl
  signal: cus-rev-aa/alone at Mon 15:00
  silent: cus-rev-aa/alone (girl)
  alert: cus-rev-aa/alone to custody-inspector at Mon 15:00
