# What each condition of the rules of first contact is for: the edges that the published stories do not tell.

story: contact-rethrive-on-change/raised-from-priority
title: Each thing that makes the risk rise raises a grade of priority
start: 2026-03-02

Mon 10:00 | contact-received | children: no | case returns
Mon 10:02 | contact-researched | found: no | case returns
Mon 10:05 | contact-thrive | risk: low | case returns
Mon 10:06 | contact-graded | grade: priority | case returns
Mon 10:20 | contact-updated | new: n; occurred: returns | case returns
Mon 10:22 | contact-thrive | risk: low | case returns
Mon 10:23 | contact-graded | grade: priority | case returns
Mon 10:00 | contact-received | children: no | case contact-lost
Mon 10:02 | contact-researched | found: no | case contact-lost
Mon 10:05 | contact-thrive | risk: low | case contact-lost
Mon 10:06 | contact-graded | grade: priority | case contact-lost
Mon 10:20 | contact-updated | new: n; occurred: contact-lost | case contact-lost
Mon 10:22 | contact-thrive | risk: low | case contact-lost
Mon 10:23 | contact-graded | grade: priority | case contact-lost
Mon 10:00 | contact-received | children: no | case violence
Mon 10:02 | contact-researched | found: no | case violence
Mon 10:05 | contact-thrive | risk: low | case violence
Mon 10:06 | contact-graded | grade: priority | case violence
Mon 10:20 | contact-updated | new: n; occurred: violence | case violence
Mon 10:22 | contact-thrive | risk: low | case violence
Mon 10:23 | contact-graded | grade: priority | case violence
Mon 10:00 | contact-received | children: no | case weapon
Mon 10:02 | contact-researched | found: no | case weapon
Mon 10:05 | contact-thrive | risk: low | case weapon
Mon 10:06 | contact-graded | grade: priority | case weapon
Mon 10:20 | contact-updated | new: n; occurred: weapon | case weapon
Mon 10:22 | contact-thrive | risk: low | case weapon
Mon 10:23 | contact-graded | grade: priority | case weapon
Mon 10:00 | contact-received | children: no | case child
Mon 10:02 | contact-researched | found: no | case child
Mon 10:05 | contact-thrive | risk: low | case child
Mon 10:06 | contact-graded | grade: priority | case child
Mon 10:20 | contact-updated | new: n; occurred: child | case child
Mon 10:22 | contact-thrive | risk: low | case child
Mon 10:23 | contact-graded | grade: priority | case child
Mon 10:00 | contact-received | children: no | case worse
Mon 10:02 | contact-researched | found: no | case worse
Mon 10:05 | contact-thrive | risk: low | case worse
Mon 10:06 | contact-graded | grade: priority | case worse
Mon 10:20 | contact-updated | new: n; occurred: worse | case worse
Mon 10:22 | contact-thrive | risk: low | case worse
Mon 10:23 | contact-graded | grade: priority | case worse
Mon 10:00 | contact-received | children: no | case leaves
Mon 10:02 | contact-researched | found: no | case leaves
Mon 10:05 | contact-thrive | risk: low | case leaves
Mon 10:06 | contact-graded | grade: priority | case leaves
Mon 10:20 | contact-updated | new: n; occurred: leaves | case leaves
Mon 10:22 | contact-thrive | risk: low | case leaves
Mon 10:23 | contact-graded | grade: priority | case leaves
Mon 10:00 | contact-received | children: no | case other
Mon 10:02 | contact-researched | found: no | case other
Mon 10:05 | contact-thrive | risk: low | case other
Mon 10:06 | contact-graded | grade: priority | case other
Mon 10:20 | contact-updated | new: n; occurred: other | case other
Mon 10:22 | contact-thrive | risk: low | case other
Mon 10:23 | contact-graded | grade: priority | case other
  refused: contact-rethrive-on-change/raised-from-priority (returns) at Mon 10:23
  refused: contact-rethrive-on-change/raised-from-priority (contact-lost) at Mon 10:23
  refused: contact-rethrive-on-change/raised-from-priority (violence) at Mon 10:23
  refused: contact-rethrive-on-change/raised-from-priority (weapon) at Mon 10:23
  refused: contact-rethrive-on-change/raised-from-priority (child) at Mon 10:23
  refused: contact-rethrive-on-change/raised-from-priority (worse) at Mon 10:23
  refused: contact-rethrive-on-change/raised-from-priority (leaves) at Mon 10:23
  refused: contact-rethrive-on-change/raised-from-priority (other) at Mon 10:23

story: contact-rethrive-on-change/raised-from-appointment
title: Each thing that makes the risk rise raises a grade of appointment
start: 2026-03-02

Mon 10:00 | contact-received | children: no | case returns
Mon 10:02 | contact-researched | found: no | case returns
Mon 10:05 | contact-thrive | risk: low | case returns
Mon 10:06 | contact-graded | grade: appointment | case returns
Mon 10:20 | contact-updated | new: n; occurred: returns | case returns
Mon 10:22 | contact-thrive | risk: low | case returns
Mon 10:23 | contact-graded | grade: appointment | case returns
Mon 10:00 | contact-received | children: no | case contact-lost
Mon 10:02 | contact-researched | found: no | case contact-lost
Mon 10:05 | contact-thrive | risk: low | case contact-lost
Mon 10:06 | contact-graded | grade: appointment | case contact-lost
Mon 10:20 | contact-updated | new: n; occurred: contact-lost | case contact-lost
Mon 10:22 | contact-thrive | risk: low | case contact-lost
Mon 10:23 | contact-graded | grade: appointment | case contact-lost
Mon 10:00 | contact-received | children: no | case violence
Mon 10:02 | contact-researched | found: no | case violence
Mon 10:05 | contact-thrive | risk: low | case violence
Mon 10:06 | contact-graded | grade: appointment | case violence
Mon 10:20 | contact-updated | new: n; occurred: violence | case violence
Mon 10:22 | contact-thrive | risk: low | case violence
Mon 10:23 | contact-graded | grade: appointment | case violence
Mon 10:00 | contact-received | children: no | case weapon
Mon 10:02 | contact-researched | found: no | case weapon
Mon 10:05 | contact-thrive | risk: low | case weapon
Mon 10:06 | contact-graded | grade: appointment | case weapon
Mon 10:20 | contact-updated | new: n; occurred: weapon | case weapon
Mon 10:22 | contact-thrive | risk: low | case weapon
Mon 10:23 | contact-graded | grade: appointment | case weapon
Mon 10:00 | contact-received | children: no | case child
Mon 10:02 | contact-researched | found: no | case child
Mon 10:05 | contact-thrive | risk: low | case child
Mon 10:06 | contact-graded | grade: appointment | case child
Mon 10:20 | contact-updated | new: n; occurred: child | case child
Mon 10:22 | contact-thrive | risk: low | case child
Mon 10:23 | contact-graded | grade: appointment | case child
Mon 10:00 | contact-received | children: no | case worse
Mon 10:02 | contact-researched | found: no | case worse
Mon 10:05 | contact-thrive | risk: low | case worse
Mon 10:06 | contact-graded | grade: appointment | case worse
Mon 10:20 | contact-updated | new: n; occurred: worse | case worse
Mon 10:22 | contact-thrive | risk: low | case worse
Mon 10:23 | contact-graded | grade: appointment | case worse
Mon 10:00 | contact-received | children: no | case leaves
Mon 10:02 | contact-researched | found: no | case leaves
Mon 10:05 | contact-thrive | risk: low | case leaves
Mon 10:06 | contact-graded | grade: appointment | case leaves
Mon 10:20 | contact-updated | new: n; occurred: leaves | case leaves
Mon 10:22 | contact-thrive | risk: low | case leaves
Mon 10:23 | contact-graded | grade: appointment | case leaves
Mon 10:00 | contact-received | children: no | case other
Mon 10:02 | contact-researched | found: no | case other
Mon 10:05 | contact-thrive | risk: low | case other
Mon 10:06 | contact-graded | grade: appointment | case other
Mon 10:20 | contact-updated | new: n; occurred: other | case other
Mon 10:22 | contact-thrive | risk: low | case other
Mon 10:23 | contact-graded | grade: appointment | case other
  refused: contact-rethrive-on-change/raised-from-appointment (returns) at Mon 10:23
  refused: contact-rethrive-on-change/raised-from-appointment (contact-lost) at Mon 10:23
  refused: contact-rethrive-on-change/raised-from-appointment (violence) at Mon 10:23
  refused: contact-rethrive-on-change/raised-from-appointment (weapon) at Mon 10:23
  refused: contact-rethrive-on-change/raised-from-appointment (child) at Mon 10:23
  refused: contact-rethrive-on-change/raised-from-appointment (worse) at Mon 10:23
  refused: contact-rethrive-on-change/raised-from-appointment (leaves) at Mon 10:23
  refused: contact-rethrive-on-change/raised-from-appointment (other) at Mon 10:23

story: contact-rethrive-on-change/raised-from-resolution
title: Each thing that makes the risk rise raises a grade of resolution
start: 2026-03-02

Mon 10:00 | contact-received | children: no | case returns
Mon 10:02 | contact-researched | found: no | case returns
Mon 10:05 | contact-thrive | risk: low | case returns
Mon 10:06 | contact-graded | grade: resolution | case returns
Mon 10:20 | contact-updated | new: n; occurred: returns | case returns
Mon 10:22 | contact-thrive | risk: low | case returns
Mon 10:23 | contact-graded | grade: resolution | case returns
Mon 10:00 | contact-received | children: no | case contact-lost
Mon 10:02 | contact-researched | found: no | case contact-lost
Mon 10:05 | contact-thrive | risk: low | case contact-lost
Mon 10:06 | contact-graded | grade: resolution | case contact-lost
Mon 10:20 | contact-updated | new: n; occurred: contact-lost | case contact-lost
Mon 10:22 | contact-thrive | risk: low | case contact-lost
Mon 10:23 | contact-graded | grade: resolution | case contact-lost
Mon 10:00 | contact-received | children: no | case violence
Mon 10:02 | contact-researched | found: no | case violence
Mon 10:05 | contact-thrive | risk: low | case violence
Mon 10:06 | contact-graded | grade: resolution | case violence
Mon 10:20 | contact-updated | new: n; occurred: violence | case violence
Mon 10:22 | contact-thrive | risk: low | case violence
Mon 10:23 | contact-graded | grade: resolution | case violence
Mon 10:00 | contact-received | children: no | case weapon
Mon 10:02 | contact-researched | found: no | case weapon
Mon 10:05 | contact-thrive | risk: low | case weapon
Mon 10:06 | contact-graded | grade: resolution | case weapon
Mon 10:20 | contact-updated | new: n; occurred: weapon | case weapon
Mon 10:22 | contact-thrive | risk: low | case weapon
Mon 10:23 | contact-graded | grade: resolution | case weapon
Mon 10:00 | contact-received | children: no | case child
Mon 10:02 | contact-researched | found: no | case child
Mon 10:05 | contact-thrive | risk: low | case child
Mon 10:06 | contact-graded | grade: resolution | case child
Mon 10:20 | contact-updated | new: n; occurred: child | case child
Mon 10:22 | contact-thrive | risk: low | case child
Mon 10:23 | contact-graded | grade: resolution | case child
Mon 10:00 | contact-received | children: no | case worse
Mon 10:02 | contact-researched | found: no | case worse
Mon 10:05 | contact-thrive | risk: low | case worse
Mon 10:06 | contact-graded | grade: resolution | case worse
Mon 10:20 | contact-updated | new: n; occurred: worse | case worse
Mon 10:22 | contact-thrive | risk: low | case worse
Mon 10:23 | contact-graded | grade: resolution | case worse
Mon 10:00 | contact-received | children: no | case leaves
Mon 10:02 | contact-researched | found: no | case leaves
Mon 10:05 | contact-thrive | risk: low | case leaves
Mon 10:06 | contact-graded | grade: resolution | case leaves
Mon 10:20 | contact-updated | new: n; occurred: leaves | case leaves
Mon 10:22 | contact-thrive | risk: low | case leaves
Mon 10:23 | contact-graded | grade: resolution | case leaves
Mon 10:00 | contact-received | children: no | case other
Mon 10:02 | contact-researched | found: no | case other
Mon 10:05 | contact-thrive | risk: low | case other
Mon 10:06 | contact-graded | grade: resolution | case other
Mon 10:20 | contact-updated | new: n; occurred: other | case other
Mon 10:22 | contact-thrive | risk: low | case other
Mon 10:23 | contact-graded | grade: resolution | case other
  refused: contact-rethrive-on-change/raised-from-resolution (returns) at Mon 10:23
  refused: contact-rethrive-on-change/raised-from-resolution (contact-lost) at Mon 10:23
  refused: contact-rethrive-on-change/raised-from-resolution (violence) at Mon 10:23
  refused: contact-rethrive-on-change/raised-from-resolution (weapon) at Mon 10:23
  refused: contact-rethrive-on-change/raised-from-resolution (child) at Mon 10:23
  refused: contact-rethrive-on-change/raised-from-resolution (worse) at Mon 10:23
  refused: contact-rethrive-on-change/raised-from-resolution (leaves) at Mon 10:23
  refused: contact-rethrive-on-change/raised-from-resolution (other) at Mon 10:23

story: contact-rethrive-on-change/risen
title: Each thing that makes the risk rise is told; what was checked and has not happened is not
start: 2026-03-02

Mon 10:00 | contact-received | children: no | case returns
Mon 10:20 | contact-updated | new: n; occurred: returns | case returns
Mon 10:00 | contact-received | children: no | case not-returns
Mon 10:20 | contact-updated | new: n; occurred: not-returns | case not-returns
Mon 10:00 | contact-received | children: no | case unsure-returns
Mon 10:20 | contact-updated | new: n; occurred: unknown-returns | case unsure-returns
Mon 10:00 | contact-received | children: no | case contact-lost
Mon 10:20 | contact-updated | new: n; occurred: contact-lost | case contact-lost
Mon 10:00 | contact-received | children: no | case not-contact-lost
Mon 10:20 | contact-updated | new: n; occurred: not-contact-lost | case not-contact-lost
Mon 10:00 | contact-received | children: no | case unsure-contact-lost
Mon 10:20 | contact-updated | new: n; occurred: unknown-contact-lost | case unsure-contact-lost
Mon 10:00 | contact-received | children: no | case violence
Mon 10:20 | contact-updated | new: n; occurred: violence | case violence
Mon 10:00 | contact-received | children: no | case not-violence
Mon 10:20 | contact-updated | new: n; occurred: not-violence | case not-violence
Mon 10:00 | contact-received | children: no | case unsure-violence
Mon 10:20 | contact-updated | new: n; occurred: unknown-violence | case unsure-violence
Mon 10:00 | contact-received | children: no | case weapon
Mon 10:20 | contact-updated | new: n; occurred: weapon | case weapon
Mon 10:00 | contact-received | children: no | case not-weapon
Mon 10:20 | contact-updated | new: n; occurred: not-weapon | case not-weapon
Mon 10:00 | contact-received | children: no | case unsure-weapon
Mon 10:20 | contact-updated | new: n; occurred: unknown-weapon | case unsure-weapon
Mon 10:00 | contact-received | children: no | case child
Mon 10:20 | contact-updated | new: n; occurred: child | case child
Mon 10:00 | contact-received | children: no | case not-child
Mon 10:20 | contact-updated | new: n; occurred: not-child | case not-child
Mon 10:00 | contact-received | children: no | case unsure-child
Mon 10:20 | contact-updated | new: n; occurred: unknown-child | case unsure-child
Mon 10:00 | contact-received | children: no | case worse
Mon 10:20 | contact-updated | new: n; occurred: worse | case worse
Mon 10:00 | contact-received | children: no | case not-worse
Mon 10:20 | contact-updated | new: n; occurred: not-worse | case not-worse
Mon 10:00 | contact-received | children: no | case unsure-worse
Mon 10:20 | contact-updated | new: n; occurred: unknown-worse | case unsure-worse
Mon 10:00 | contact-received | children: no | case leaves
Mon 10:20 | contact-updated | new: n; occurred: leaves | case leaves
Mon 10:00 | contact-received | children: no | case not-leaves
Mon 10:20 | contact-updated | new: n; occurred: not-leaves | case not-leaves
Mon 10:00 | contact-received | children: no | case unsure-leaves
Mon 10:20 | contact-updated | new: n; occurred: unknown-leaves | case unsure-leaves
Mon 10:00 | contact-received | children: no | case other
Mon 10:20 | contact-updated | new: n; occurred: other | case other
Mon 10:00 | contact-received | children: no | case not-other
Mon 10:20 | contact-updated | new: n; occurred: not-other | case not-other
Mon 10:00 | contact-received | children: no | case unsure-other
Mon 10:20 | contact-updated | new: n; occurred: unknown-other | case unsure-other
  signal: contact-rethrive-on-change/risen (returns) at Mon 10:20
  silent: contact-rethrive-on-change/risen (not-returns)
  silent: contact-rethrive-on-change/risen (unsure-returns)
  signal: contact-rethrive-on-change/risen (contact-lost) at Mon 10:20
  silent: contact-rethrive-on-change/risen (not-contact-lost)
  silent: contact-rethrive-on-change/risen (unsure-contact-lost)
  signal: contact-rethrive-on-change/risen (violence) at Mon 10:20
  silent: contact-rethrive-on-change/risen (not-violence)
  silent: contact-rethrive-on-change/risen (unsure-violence)
  signal: contact-rethrive-on-change/risen (weapon) at Mon 10:20
  silent: contact-rethrive-on-change/risen (not-weapon)
  silent: contact-rethrive-on-change/risen (unsure-weapon)
  signal: contact-rethrive-on-change/risen (child) at Mon 10:20
  silent: contact-rethrive-on-change/risen (not-child)
  silent: contact-rethrive-on-change/risen (unsure-child)
  signal: contact-rethrive-on-change/risen (worse) at Mon 10:20
  silent: contact-rethrive-on-change/risen (not-worse)
  silent: contact-rethrive-on-change/risen (unsure-worse)
  signal: contact-rethrive-on-change/risen (leaves) at Mon 10:20
  silent: contact-rethrive-on-change/risen (not-leaves)
  silent: contact-rethrive-on-change/risen (unsure-leaves)
  signal: contact-rethrive-on-change/risen (other) at Mon 10:20
  silent: contact-rethrive-on-change/risen (not-other)
  silent: contact-rethrive-on-change/risen (unsure-other)
