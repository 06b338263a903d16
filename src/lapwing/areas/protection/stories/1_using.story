# Stories of the power used: each is a test, and is printed in the rulebook.

story: pp-ground
title: Two hours for the grounds; whoever used the power is told first, and then each who answers for them
start: 2026-03-02

Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | officer ahmed
Mon 12:00 | protection-grounds-written | entry_power: nothing-entered; other_children: no | officer ahmed
Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case girl
Mon 12:01 | protection-grounds-written | entry_power: nothing-entered; other_children: no | case girl
Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case baby
Mon 11:00 | protection-not-used | reason: the wrong child | by duty-superintendent | case baby
Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case open
Mon 16:00 | note-added | note: n | case open
  pp-ground: Mon 12:00 met
  pp-ground (girl): Mon 12:00 met late
  pp-ground (baby): Mon 12:00 ended
  pp-ground (open): Mon 12:00 overdue
  held: pp-ground by ahmed
  alert: pp-ground (open) to allocated-officer at Mon 11:45
  alert: pp-ground (open) to sergeant at Mon 12:00
  alert: pp-ground (open) to duty-inspector at Mon 12:30
  alert: pp-ground (open) to duty-superintendent at Mon 14:00

story: pp-no-entry
title: Who went in, or did not say, names the power; that nothing was entered answers only what nobody knew
start: 2026-03-02

Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: yes | officer ahmed
Mon 12:00 | protection-grounds-written | entry_power: life-and-limb; other_children: no | officer ahmed
Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: unknown | case girl
Mon 12:00 | protection-grounds-written | entry_power: nothing-entered; other_children: no | case girl
Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: yes | case baby
Mon 11:00 | protection-grounds-written | entry_power: nothing-entered; other_children: no | case baby
Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case hospital
Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: yes | case error
Mon 11:00 | protection-not-used | reason: r | by duty-superintendent | case error
Mon 16:00 | note-added | note: n
  pp-no-entry: Mon 12:00 met
  pp-no-entry (girl): Mon 12:00 met
  pp-no-entry (baby): Mon 12:00 overdue
  pp-no-entry (error): Mon 12:00 ended
  silent: pp-no-entry (hospital)
  held: pp-no-entry by ahmed
  alert: pp-no-entry (baby) to allocated-officer at Mon 11:45
  alert: pp-no-entry (baby) to sergeant at Mon 12:00
  alert: pp-no-entry (baby) to duty-inspector at Mon 12:30
  alert: pp-no-entry (baby) to duty-superintendent at Mon 14:00

story: pp-own-judgement
title: A social worker or a ward may ask; the officer says what they judged themselves
start: 2026-03-02

Mon 10:00 | protection-used | mode: removed; requested_by: social-worker; entered: no
Mon 10:10 | protection-used | mode: removed; requested_by: social-worker; entered: no; own_judgement: bruises on both arms, and nobody sober
Mon 10:00 | protection-used | mode: kept-hospital; requested_by: health; entered: no | case girl
Mon 10:00 | protection-used | mode: removed; requested_by: duty-team; entered: no | case duty
Mon 10:00 | protection-used | mode: removed; requested_by: school; entered: no | case school
Mon 10:00 | protection-used | mode: removed; requested_by: other; entered: no | case other
Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case alone
  refused: pp-own-judgement at Mon 10:00
  refused: pp-own-judgement (girl) at Mon 10:00
  refused: pp-own-judgement (duty) at Mon 10:00
  refused: pp-own-judgement (school) at Mon 10:00
  refused: pp-own-judgement (other) at Mon 10:00

story: pp-no-rollover
title: A second use within a day waits for a superintendent and a lawyer, on whichever case it stands
start: 2026-03-02

Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no
Tue 10:00 | protection-ended | reason: released; why: w | by duty-inspector
Tue 20:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case boy-second
Tue 20:20 | protection-again-reviewed | why_again: w; lawyer: no; advice: a | by duty-superintendent
Tue 20:25 | protection-used | mode: removed; requested_by: nobody; entered: no | case boy-third
Tue 20:30 | protection-again-reviewed | why_again: w; lawyer: yes; advice: a | by duty-superintendent
Tue 20:40 | protection-used | mode: removed; requested_by: nobody; entered: no | case boy-fourth
Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case girl
Tue 10:00 | protection-ended | reason: released; why: w | by duty-inspector | case girl
Tue 11:00 | exception-allowed | gate: pp-no-rollover; reason: the lawyer cannot be reached, and the child is in danger | by duty-superintendent | case girl
Tue 11:10 | protection-used | mode: removed; requested_by: nobody; entered: no | case girl-again
Tue 12:00 | protection-ended | reason: released; why: w | by duty-inspector | case girl-again
Tue 12:10 | protection-used | mode: removed; requested_by: nobody; entered: no | case girl-third
Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case baby
Tue 10:00 | protection-ended | reason: released; why: w | by duty-inspector | case baby
Wed 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case baby-again
Wed 10:01 | protection-used | mode: removed; requested_by: nobody; entered: no | case baby-later
  refused: pp-no-rollover (boy-second) at Tue 20:00
  refused: pp-no-rollover (boy-third) at Tue 20:25
  refused: pp-no-rollover (girl-third) at Tue 12:10
  refused: pp-no-rollover (baby-again) at Wed 10:00
