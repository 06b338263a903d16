# Stories of looking at the record again: each is a test, and is printed in the rulebook.

story: cus-dmm
title: The next daily management meeting speaks of him
start: 2026-03-02

Mon 20:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant | case boy-1
Tue 09:30 | meetings-considered | meeting: daily-management; decisions: d | case boy-1
Mon 20:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant | case girl-1
Tue 09:00 | meetings-considered | meeting: daily-missing; decisions: d | case girl-1
Mon 20:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant | case other-1
Tue 09:00 | meetings-considered | meeting: daily-management; decisions: d | case other-2
as at: Tue 12:00
  cus-dmm (boy-1): Tue 08:30 met late
  cus-dmm (girl-1): Tue 08:30 overdue
  cus-dmm (other-1): Tue 08:30 met late
  silent: cus-dmm (other-2)
  alert: cus-dmm (boy-1) to custody-inspector at Tue 07:30
  alert: cus-dmm (boy-1) to duty-superintendent at Tue 08:30

story: cus-dmm
title: Whoever was held the day before is spoken of, also who went home the same evening
start: 2026-03-02

Mon 13:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant
Mon 16:30 | detention-released | disposal: no-action; released_to: his mother; plan: p
as at: Tue 09:00
  cus-dmm: Tue 08:30 overdue

story: cus-qa
title: A week to check the record
start: 2026-03-02

Mon 10:00 | detention-released | disposal: no-action; released_to: his mother; plan: p
Mon+1 10:00 | detention-quality-checked | grade: good | by custody-inspector | officer inspector
Mon 10:00 | detention-released | disposal: no-action; released_to: his mother; plan: p | case girl
Mon+1 10:01 | detention-quality-checked | grade: good | by custody-inspector | officer inspector | case girl
Mon 10:00 | detention-released | disposal: no-action; released_to: his mother; plan: p | case back
Mon 10:09 | detention-back | back_from: bail; why: w | case back
Mon 10:00 | detention-taken-to-court | court: c; taken_by: t | case begun-0
Mon 10:00 | detention-moved-to-council | placement: p; person: p | case begun-1
Mon 10:00 | detention-released | disposal: no-action; released_to: his mother; plan: p | case forgotten
as at: Mon+1 10:01
  cus-qa: Mon+1 10:00 met
  cus-qa (girl): Mon+1 10:00 met late
  cus-qa (back): Mon+1 10:00 ended
  cus-qa (begun-0): Mon+1 10:00 overdue
  cus-qa (begun-1): Mon+1 10:00 overdue
  cus-qa (forgotten): Mon+1 10:00 overdue
  alert: cus-qa to custody-inspector at Sun 10:00
  alert: cus-qa (girl) to duty-superintendent at Mon+1 10:00

story: cus-dmm/feedback
title: A week to tell the officers what it shows
start: 2026-03-02

Mon 10:00 | detention-quality-checked | grade: improve
Mon+1 10:00 | detention-feedback-given | officer: pat; sort: learn; said: s
Mon 10:00 | detention-quality-checked | grade: improve | case girl
Mon+1 10:01 | detention-feedback-given | officer: pat; sort: both; said: s | case girl
Mon 10:00 | detention-quality-checked | grade: inadequate | case begun-0
Mon 10:00 | detention-quality-checked | grade: good | case begun-1
Mon 10:00 | detention-quality-checked | grade: improve | case forgotten
Mon 10:00 | detention-quality-checked | grade: improve | case praised
Tue 10:00 | detention-feedback-given | officer: pat; sort: good; said: s | case praised
as at: Mon+1 10:01
  cus-dmm/feedback: Mon+1 10:00 met
  cus-dmm/feedback (girl): Mon+1 10:00 met late
  cus-dmm/feedback (begun-0): Mon+1 10:00 overdue
  silent: cus-dmm/feedback (begun-1)
  cus-dmm/feedback (forgotten): Mon+1 10:00 overdue
  cus-dmm/feedback (praised): Mon+1 10:00 overdue
  alert: cus-dmm/feedback to custody-inspector at Sun 10:00
  alert: cus-dmm/feedback (girl) to duty-superintendent at Mon+1 10:00

story: cus-dmm/read
title: A week for the officer to read it, and to say so
start: 2026-03-02

Mon 10:00 | detention-feedback-given | officer: pat; said: s | as one
Mon+1 10:00 | detention-feedback-read | regarding one
Mon 10:00 | detention-feedback-given | officer: pat; said: s | as two | case girl
Mon 10:01 | detention-feedback-given | officer: pat; said: s | as three | case girl
Mon+1 10:01 | detention-feedback-read | regarding two | case girl
Mon 10:00 | detention-feedback-given | officer: pat; said: s | case forgotten
as at: Mon+1 10:02
  cus-dmm/read: Mon+1 10:00 met
  cus-dmm/read (girl): Mon+1 10:00 met late · Mon+1 10:01 overdue
  cus-dmm/read (forgotten): Mon+1 10:00 overdue
  alert: cus-dmm/read to custody-sergeant at Sun 10:00
  alert: cus-dmm/read (girl) to custody-sergeant at Sun 10:01
  alert: cus-dmm/read (girl) to custody-inspector at Mon+1 10:00
  alert: cus-dmm/read (girl) to custody-inspector at Mon+1 10:01

story: cus-qa-quality
title: A month to judge what was drawn
start: 2026-03-02

Mon 10:00 | detention-drawn | month: m
2026-04-02 10:00 | detention-quality-judged | grade: good
Mon 10:00 | detention-drawn | month: m | case girl
2026-04-02 10:01 | detention-quality-judged | grade: good | case girl
Mon 10:00 | detention-drawn | month: m | case forgotten
as at: 2026-04-02 11:30
  cus-qa-quality: Thu+4 10:00 met
  cus-qa-quality (girl): Thu+4 10:00 met late
  cus-qa-quality (forgotten): Thu+4 10:00 overdue
  alert: cus-qa-quality to custody-inspector at Wed+4 10:00
  alert: cus-qa-quality (girl) to head-of-public-protection at Thu+4 10:00

story: cus-data
title: A working day to take it up with the council
start: 2026-03-02

Mon 10:00 | detention-accommodation-answered | answer: no-bed; person: p
Tue 17:00 | detention-blocked-escalated | who: w; said: s
Mon 10:00 | detention-accommodation-answered | answer: no-duty; person: p | case girl
Tue 17:01 | detention-blocked-escalated | who: w; said: s | case girl
Mon 10:00 | detention-accommodation-answered | answer: refused; person: p | case forgotten
Mon 10:00 | detention-accommodation-answered | answer: no-reply; person: p | case silent
Mon 10:00 | detention-accommodation-answered | answer: accepted; person: p | case place
as at: Wed 09:00
  cus-data: Tue 17:00 met
  cus-data (girl): Tue 17:00 met late
  cus-data (forgotten): Tue 17:00 overdue
  cus-data (silent): Tue 17:00 overdue
  silent: cus-data (place)
  alert: cus-data to custody-inspector at Tue 16:00
  alert: cus-data (girl) to duty-superintendent at Tue 17:00

story: cus-qa/another
title: Whoever authorised or reviewed it does not check it
start: 2026-03-02

Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant | officer one
Mon 10:01 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | by custody-inspector | officer two
Mon 11:40 | detention-released | disposal: no-action; released_to: his mother; plan: p
Mon 13:20 | detention-quality-checked | grade: good | officer one
Mon 13:21 | detention-quality-checked | grade: good | officer two
Mon 13:22 | detention-quality-checked | grade: good | officer three
Mon 13:23 | detention-quality-judged | grade: good | officer two
Mon 13:24 | detention-quality-judged | grade: good | officer three
  refused: cus-qa/another at Mon 13:20
  refused: cus-qa/another at Mon 13:21
  refused: cus-qa/another at Mon 13:23
  cus-qa: Mon+1 11:40 met
