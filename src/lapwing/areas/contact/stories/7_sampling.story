# Stories of the monthly sample of contacts: each is a test, and is printed in the rulebook.

story: contact-qa-sample
title: What was drawn is listened to within ten working days
start: 2026-03-02

Mon 09:00 | contact-drawn | month: 2026-02; seed: s; frame: 20; fingerprint: f | by control-room-supervisor | case boy
Tue 09:00 | contact-quality-reviewed | found: right; said: s | by control-room-supervisor | officer another | case boy
Mon 09:00 | contact-drawn | month: 2026-02; seed: s; frame: 20; fingerprint: f | by control-room-supervisor | case girl
as at: 2026-03-17 10:00
  contact-qa-sample (boy): 2026-03-16 17:00 met
  contact-qa-sample (girl): 2026-03-16 17:00 overdue
  alert: contact-qa-sample (girl) to control-room-supervisor at 2026-03-15 17:00
  alert: contact-qa-sample (girl) to force-incident-manager at 2026-03-16 17:00

story: contact-qa-sample/another
title: Whoever took it or graded it does not review it
start: 2026-03-02

Mon 09:00 | contact-received | children: yes; domestic_abuse: no | officer handler | case boy
Mon 09:05 | contact-researched | systems: plans; found: no | officer handler | case boy
Mon 09:06 | contact-thrive | threat: t; harm: h; risk_words: r; investigation: i; vulnerability: v; engagement: e; child_harm: no; risk: low; rationale: w | officer handler | case boy
Mon 09:10 | contact-graded | grade: priority; rationale: r | by control-room-supervisor | officer grader | case boy
Mon 10:00 | contact-quality-reviewed | found: right; said: s | by control-room-supervisor | officer handler | case boy
Mon 10:10 | contact-quality-reviewed | found: right; said: s | by control-room-supervisor | officer grader | case boy
Mon 10:20 | contact-quality-reviewed | found: right; said: s | by control-room-supervisor | officer another | case boy
  refused: contact-qa-sample/another (boy) at Mon 10:00
  refused: contact-qa-sample/another (boy) at Mon 10:10
