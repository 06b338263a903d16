# The edges of the custody rules: what each condition of a rule is there for.

story: cus-24h/hospital
title: A search is no hospital
start: 2026-03-02

Mon 10:00 | detention-taken-out | going: search; where: w; why: w
  silent: cus-24h/hospital

story: cus-36h
title: Coming back from hospital does not make it longer; a search neither ends nor stops it
start: 2026-03-02

Mon 10:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male
Mon 10:10 | detention-taken-out | going: hospital; where: w; why: w
Mon 10:20 | detention-back | back_from: hospital; questioned_minutes: 0
Mon 10:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male | case girl
Mon 16:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer inspector | case girl
Tue 01:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer inspector | case girl
Tue 06:00 | detention-extended | indictable: yes; heard: child+adult; mode: in-person | by duty-superintendent | officer superintendent | case girl
Tue 06:10 | detention-taken-out | going: search; where: w; why: w | case girl
  silent: cus-36h
  cus-36h (girl): Tue 22:00 open

story: cus-96h
title: A search does not end it
start: 2026-03-02

Mon 10:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male
Tue 21:00 | detention-warrant-granted | court: c; grounds: g; expires_at: Wed 22:00
Tue 22:00 | detention-taken-out | going: search; where: w; why: w
  cus-96h: Fri 10:00 open

story: cus-visits
title: Nor does it end the visits
start: 2026-03-02

Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant
Mon 10:10 | detention-taken-out | going: search; where: w; why: w
  cus-visits: Mon 11:00 open

story: cus-24h
title: A search stopped nothing, when hospital did
start: 2026-03-02

Mon 10:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male
Mon 15:00 | detention-taken-out | going: search; where: w; why: w
Mon 19:00 | detention-back | back_from: other
Mon 20:00 | detention-taken-out | going: hospital; where: w; why: w
Mon 21:00 | detention-back | back_from: hospital; questioned_minutes: 0
  cus-24h: Tue 10:00 ended · Tue 11:00 open

story: cus-rev-6
title: A sergeant before charge, and a constable after it, review nothing
start: 2026-03-02

Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant
Mon 15:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-sergeant | officer another
Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant | case girl
Mon 15:00 | detention-charged | offence: o; adult: yes; court: c; sitting_at: Tue 10:00 | case girl
Mon 15:10 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by response-officer | case girl
as at: Mon 16:40
  cus-rev-6: Mon 16:00 overdue · Tue 01:00 open
  cus-rev-6 (girl): Mon 16:00 overdue · Tue 01:00 open
  alert: cus-rev-6 to custody-inspector at Mon 15:00
  alert: cus-rev-6 to custody-inspector at Mon 15:45
  alert: cus-rev-6 to duty-superintendent at Mon 16:00

story: cus-rev-6
title: Only bail stops the clock of reviews
start: 2026-03-02

Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant
Mon 15:00 | detention-released | disposal: investigation; released_to: his mother; plan: p
Mon 20:00 | detention-back | back_from: bail; why: w
Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant | case girl
Mon 15:00 | detention-released | disposal: bail; released_to: his mother; plan: p | case girl
Mon 20:00 | detention-back | back_from: bail; why: w | case girl
  cus-rev-6: Mon 16:00 ended · Tue 01:00 open
  cus-rev-6 (girl): Mon 16:00 ended · Mon 21:00 open
  alert: cus-rev-6 (girl) to custody-inspector at Mon 20:00

story: cus-rev-postpone
title: After charge the custody officer holds it
start: 2026-03-02

Mon 10:00 | detention-review-postponed | reason: nobody; why: w
Mon 10:05 | detention-charged | offence: o; adult: yes; court: c; sitting_at: Tue 10:00
Mon 10:10 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-sergeant | officer another
Mon 10:00 | detention-review-postponed | reason: nobody; why: w | case girl
Mon 10:05 | detention-charged | offence: o; adult: yes; court: c; sitting_at: Tue 10:00 | case girl
Mon 10:10 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by response-officer | case girl
  cus-rev-postpone: Mon 11:00 met
  cus-rev-postpone (girl): Mon 11:00 open

story: cus-no-cell/adults
title: Where no adult can be seen or heard nobody is told
start: 2026-03-02

Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant
  silent: cus-no-cell/adults

story: cus-38-cert/secure
title: Whatever the council said, but that it has a place; and not for a child who turns out to be younger
start: 2026-03-02

Mon 10:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male | case case-0
Mon 10:02 | detention-accommodation-asked | type: secure; asked_for: a; serious_harm: yes; evidence: e; council: c; person: p | case case-0
Mon 10:03 | detention-accommodation-answered | answer: no-duty; person: p | case case-0
Mon 10:05 | detention-certified | ground: no-secure; why: w | case case-0
Mon 10:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male | case case-1
Mon 10:02 | detention-accommodation-asked | type: secure; asked_for: a; serious_harm: yes; evidence: e; council: c; person: p | case case-1
Mon 10:03 | detention-accommodation-answered | answer: refused; person: p | case case-1
Mon 10:05 | detention-certified | ground: no-secure; why: w | case case-1
Mon 10:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male | case case-2
Mon 10:02 | detention-accommodation-asked | type: secure; asked_for: a; serious_harm: yes; evidence: e; council: c; person: p | case case-2
Mon 10:03 | detention-accommodation-answered | answer: no-reply; person: p | case case-2
Mon 10:05 | detention-certified | ground: no-secure; why: w | case case-2
Mon 10:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male | case case-3
Mon 10:02 | detention-accommodation-asked | type: secure; asked_for: a; serious_harm: yes; evidence: e; council: c; person: p | case case-3
Mon 10:03 | detention-accommodation-answered | answer: accepted; person: p | case case-3
Mon 10:05 | detention-certified | ground: no-secure; why: w | case case-3
Mon 10:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male | as first
Mon 10:02 | detention-accommodation-asked | type: secure; asked_for: a; serious_harm: yes; evidence: e; council: c; person: p
Mon 10:03 | detention-accommodation-answered | answer: no-bed; person: p
Mon 10:04 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 11; sex: male | corrects first
Mon 10:05 | detention-certified | ground: no-secure; why: w
  refused: cus-38-cert/secure (case-3) at Mon 10:05
  refused: cus-38-cert/secure at Mon 10:05
  cus-38-cert/court (case-0): Mon 11:05 open
  cus-38-cert/court (case-1): Mon 11:05 open
  cus-38-cert/court (case-2): Mon 11:05 open
  silent: cus-38-cert/court (case-3)
  silent: cus-38-cert/court
