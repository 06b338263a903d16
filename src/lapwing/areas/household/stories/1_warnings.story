# Stories of the rules about warnings at a child's address: each is a test, and is printed in the rulebook.

story: household-warning-at-home
title: Whoever works with the child is told at once
start: 2026-03-02

Mon 10:00 | household-flagged | what: violent; who: uncle; lives: stays; place: p; warning: w | case girl-file
  signal: household-warning-at-home (girl-file) at Mon 10:00
  alert: household-warning-at-home (girl-file) to sergeant at Mon 10:00
  alert: household-warning-at-home (girl-file) to missing-team at Mon 10:00

story: household-warning-gone
title: They are told again when it ends
start: 2026-03-02

Mon 10:00 | household-flagged | what: violent; who: uncle; lives: stays; place: p; warning: w | case girl-file
Tue 10:00 | household-flag-ended | what: violent; who: uncle; place: p; warning: w | case girl-file
  signal: household-warning-gone (girl-file) at Tue 10:00
  alert: household-warning-gone (girl-file) to sergeant at Tue 10:00
