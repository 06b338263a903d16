# Stories of what an audit sends back: each is a test, and is printed in the rulebook.

story: ins-return
title: A working day to put it right, for as long as the child is not safe
start: 2026-03-02

Mon 10:00 | inspection-returned | at_risk: no; why: w | as one | officer auditor
Tue 17:00 | inspection-return-answered | safe: yes; done: d | regarding one | officer inspector
Mon 10:00 | inspection-returned | at_risk: no; why: w | as two | officer auditor | case girl
Tue 17:01 | inspection-return-answered | safe: yes; done: d | regarding two | officer inspector | case girl
Mon 10:00 | inspection-returned | at_risk: no; why: w | as three | officer auditor | case unsafe
Mon 11:00 | inspection-return-answered | safe: no; done: d | regarding three | officer inspector | case unsafe
Mon 10:00 | inspection-returned | at_risk: no; why: w | as four | officer auditor | case again
Mon 11:00 | inspection-returned | at_risk: no; why: w | as five | officer auditor | case again
Mon 12:00 | inspection-return-answered | safe: yes; done: d | regarding five | officer inspector | case again
as at: Tue 18:00
  ins-return: Tue 17:00 met
  ins-return (girl): Tue 17:00 met late
  ins-return (unsafe): Tue 17:00 overdue
  ins-return (again): Tue 17:00 overdue · Tue 17:00 met
  alert: ins-return (girl) to safeguarding-inspector at Mon 10:00
  alert: ins-return (girl) to head-of-public-protection at Tue 17:00

story: ins-return/at-risk
title: An hour, and whoever is on duty is told at once
start: 2026-03-02

Mon 10:00 | inspection-returned | at_risk: yes; why: w | as one | officer auditor
Mon 11:00 | inspection-return-answered | safe: yes; done: d | regarding one | officer inspector
Mon 10:00 | inspection-returned | at_risk: yes; why: w | as two | officer auditor | case girl
Mon 11:01 | inspection-return-answered | safe: yes; done: d | regarding two | officer inspector | case girl
Mon 10:00 | inspection-returned | at_risk: yes; why: w | as three | officer auditor | case unsafe
Mon 10:30 | inspection-return-answered | safe: no; done: d | regarding three | officer inspector | case unsafe
Mon 10:00 | inspection-returned | at_risk: yes; why: w | as four | officer auditor | case again
Mon 10:01 | inspection-returned | at_risk: yes; why: w | as five | officer auditor | case again
Mon 10:30 | inspection-return-answered | safe: yes; done: d | regarding five | officer inspector | case again
Mon 10:00 | inspection-returned | at_risk: no; why: w | officer auditor | case calm
as at: Mon 12:00
  ins-return/at-risk: Mon 11:00 met
  ins-return/at-risk (girl): Mon 11:00 met late
  ins-return/at-risk (unsafe): Mon 11:00 overdue
  ins-return/at-risk (again): Mon 11:00 overdue · Mon 11:01 met
  silent: ins-return/at-risk (calm)
  alert: ins-return/at-risk to duty-inspector at Mon 10:00
  alert: ins-return/at-risk (girl) to duty-superintendent at Mon 11:00

story: ins-return/read
title: A week for the officer to read it, and to say so
start: 2026-03-02

Mon 10:00 | inspection-feedback-given | officer: pat; sort: good; said: s | as one
Mon+1 10:00 | inspection-feedback-read | regarding one
Mon 10:00 | inspection-feedback-given | officer: pat; sort: learn; said: s | as two | case girl
Mon 10:01 | inspection-feedback-given | officer: pat; sort: good; said: s | as three | case girl
Mon+1 10:01 | inspection-feedback-read | regarding two | case girl
as at: Mon+1 10:02
  ins-return/read: Mon+1 10:00 met
  ins-return/read (girl): Mon+1 10:00 met late · Mon+1 10:01 overdue
  alert: ins-return/read to sergeant at Sun 10:00
  alert: ins-return/read (girl) to safeguarding-inspector at Mon+1 10:00

story: ins-return/another
title: Whoever sent it back does not answer it
start: 2026-03-02

Mon 10:00 | inspection-returned | at_risk: no; why: w | as one | officer auditor
Mon 11:00 | inspection-return-answered | safe: yes; done: d | regarding one | officer auditor
Mon 11:01 | inspection-return-answered | safe: yes; done: d | regarding one | officer inspector
  refused: ins-return/another at Mon 11:00
  ins-return: Tue 17:00 met
