# Stories of what is shared with agencies: each is a test, and is printed in the rulebook.

story: im-share-gateway/received
title: A partner acknowledges by the next evening; to another the unit rings late
start: 2026-03-02

Mon 10:00 | case-shared | agency: a; gateway: CA89-47; shared: s | by safeguarding-unit | as first
Mon 10:30 | case-shared | agency: b; gateway: CA89-47; shared: s | by safeguarding-unit | as second
Tue 16:30 | receipt-acknowledged | by_whom: w | regarding first | by school-safeguarding-lead
Wed 09:30 | receipt-confirmed | by_whom: w | regarding second | by safeguarding-unit
  im-share-gateway/received: Tue 17:00 met · Tue 17:00 met late
  alert: im-share-gateway/received to safeguarding-unit at Tue 17:00

story: im-share-gateway/received
title: What came as a package is acknowledged by the answer to it, or by telephone
start: 2026-03-02

Mon 10:00 | package-sent | agency: a; recipients: school; package: p; reference: r; version: 1; digest: d; gateway: CA04-10/11; why: w; asked: a; made_by: somebody; looked: second-look | by safeguarding-unit | as first
Mon 10:30 | package-sent | agency: b; recipients: health; package: p; reference: r; version: 1; digest: d; gateway: CA04-10/11; why: w; asked: a; made_by: somebody; looked: second-look | by safeguarding-unit | as second
Mon 11:00 | package-sent | agency: c; recipients: other; package: p; reference: r; version: 1; digest: d; gateway: CA04-10/11; why: w; asked: a; made_by: somebody; looked: second-look | by safeguarding-unit | as third
Tue 16:30 | package-answered | answer: cannot; said: s; recipients: school | regarding first | by school-safeguarding-lead
Tue 16:45 | receipt-confirmed | by_whom: w | regarding third | by safeguarding-unit
as at: Tue 18:00
  im-share-gateway/received: Tue 17:00 met · Tue 17:00 overdue · Tue 17:00 met
