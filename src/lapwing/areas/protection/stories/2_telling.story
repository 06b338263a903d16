# Stories of telling and hearing: each is a test, and is printed in the rulebook.

story: pp-inform-la-found
title: An hour to tell the council of the place; the council of the home alone is not enough
start: 2026-03-02

Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | officer ahmed
Mon 11:00 | protection-council-told | which: found; lives_there: yes | officer ahmed
Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case girl
Mon 10:30 | protection-council-told | which: home; lives_there: yes | case girl
Mon 11:01 | protection-council-told | which: found; lives_there: no | case girl
Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case error
Mon 10:30 | protection-not-used | reason: r | by duty-superintendent | case error
Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case open
Mon 16:00 | note-added | note: n | case open
  pp-inform-la-found: Mon 11:00 met
  pp-inform-la-found (girl): Mon 11:00 met late
  pp-inform-la-found (error): Mon 11:00 ended
  pp-inform-la-found (open): Mon 11:00 overdue
  held: pp-inform-la-found by ahmed
  alert: pp-inform-la-found (open) to allocated-officer at Mon 10:45
  alert: pp-inform-la-found (open) to sergeant at Mon 11:00
  alert: pp-inform-la-found (open) to duty-inspector at Mon 11:30
  alert: pp-inform-la-found (open) to duty-superintendent at Mon 13:00

story: pp-inform-la-home
title: Another council is told as well, unless it is known that the child lives where they were found
start: 2026-03-02

Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | officer ahmed
Mon 10:30 | protection-council-told | which: found; lives_there: yes | officer ahmed
Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case girl
Mon 10:30 | protection-council-told | which: found; lives_there: no | case girl
Mon 12:00 | protection-council-told | which: home; lives_there: yes | case girl
Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case baby
Mon 10:30 | protection-council-told | which: found; lives_there: unknown | case baby
Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case both
Mon 10:30 | protection-council-told | which: found+home; lives_there: no | case both
Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case error
Mon 10:30 | protection-not-used | reason: r | by duty-superintendent | case error
Mon 16:00 | note-added | note: n
  pp-inform-la-home: Mon 12:00 ended
  pp-inform-la-home (girl): Mon 12:00 met
  pp-inform-la-home (baby): Mon 12:00 overdue
  pp-inform-la-home (both): Mon 12:00 met
  pp-inform-la-home (error): Mon 12:00 ended
  held: pp-inform-la-home by ahmed
  alert: pp-inform-la-home (baby) to allocated-officer at Mon 11:45
  alert: pp-inform-la-home (baby) to sergeant at Mon 12:00
  alert: pp-inform-la-home (baby) to duty-inspector at Mon 12:30
  alert: pp-inform-la-home (baby) to duty-superintendent at Mon 14:00

story: pp-inform-child
title: An hour to explain it to the child, or to say why they could not understand
start: 2026-03-02

Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | officer ahmed
Mon 11:00 | protection-child-told | told: told; explained: e | officer ahmed
Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case baby
Mon 10:10 | protection-child-told | told: not-able; why_not: eight months old | case baby
Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case error
Mon 10:30 | protection-not-used | reason: r | by duty-superintendent | case error
Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case girl
Mon 16:00 | note-added | note: n | case girl
  pp-inform-child: Mon 11:00 met
  pp-inform-child (baby): Mon 11:00 met
  pp-inform-child (error): Mon 11:00 ended
  pp-inform-child (girl): Mon 11:00 overdue
  held: pp-inform-child by ahmed
  alert: pp-inform-child (girl) to allocated-officer at Mon 10:45
  alert: pp-inform-child (girl) to sergeant at Mon 11:00
  alert: pp-inform-child (girl) to duty-inspector at Mon 11:30
  alert: pp-inform-child (girl) to duty-superintendent at Mon 13:00

story: pp-wishes
title: What the child wants is asked, or watched for where they have no words
start: 2026-03-02

Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | officer ahmed
Mon 12:00 | protection-child-heard | how: asked; words: I want my nan | officer ahmed
Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case baby
Mon 12:01 | protection-child-heard | how: watched; behaviour: cried until the dog came | case baby
Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case error
Mon 10:30 | protection-not-used | reason: r | by duty-superintendent | case error
Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case girl
Mon 16:00 | note-added | note: n | case girl
  pp-wishes: Mon 12:00 met
  pp-wishes (baby): Mon 12:00 met late
  pp-wishes (error): Mon 12:00 ended
  pp-wishes (girl): Mon 12:00 overdue
  held: pp-wishes by ahmed
  alert: pp-wishes (girl) to allocated-officer at Mon 11:45
  alert: pp-wishes (girl) to sergeant at Mon 12:00
  alert: pp-wishes (girl) to duty-inspector at Mon 12:30
  alert: pp-wishes (girl) to duty-superintendent at Mon 14:00

story: pp-wishes/again
title: A review without the child asks for them to be heard
start: 2026-03-02

Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no
Mon 10:30 | protection-designated | told: t; until: Mon 18:00 | by duty-inspector | officer brennan
Mon 13:00 | protection-reviewed | needed: yes; heard: no | by duty-inspector | officer brennan
Mon 15:00 | protection-child-heard | how: asked; words: w
Mon 15:30 | protection-reviewed | needed: yes; heard: yes | by duty-inspector | officer brennan
Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case girl
Mon 13:00 | protection-reviewed | needed: yes; heard: unknown | by duty-inspector | officer brennan | case girl
Mon 19:00 | protection-ended | reason: released | by duty-inspector | officer brennan | case girl
  pp-wishes/again: Mon 15:00 met
  pp-wishes/again (girl): Mon 15:00 missed
  held: pp-wishes/again by brennan
  alert: pp-wishes/again (girl) to duty-inspector at Mon 14:30
  alert: pp-wishes/again (girl) to duty-superintendent at Mon 15:00
  alert: pp-wishes/again (girl) to head-of-public-protection at Mon 16:00

story: pp-inform-parents
title: Done only when whoever is told last says that there is nobody else; not known is not no
start: 2026-03-02

Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | officer ahmed
Mon 10:30 | protection-person-told | who: parent; outcome: told; others: yes | officer ahmed
Mon 12:00 | protection-person-told | who: parent; outcome: not-safe; why_not: w; others: no | officer ahmed
Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case girl
Mon 10:30 | protection-person-told | who: parent; outcome: told; others: unknown | case girl
Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case error
Mon 10:30 | protection-not-used | reason: r | by duty-superintendent | case error
Mon 16:00 | note-added | note: n
  pp-inform-parents: Mon 12:00 met
  pp-inform-parents (girl): Mon 12:00 overdue
  pp-inform-parents (error): Mon 12:00 ended
  held: pp-inform-parents by ahmed
  alert: pp-inform-parents (girl) to allocated-officer at Mon 11:45
  alert: pp-inform-parents (girl) to sergeant at Mon 12:00
  alert: pp-inform-parents (girl) to duty-inspector at Mon 12:30
  alert: pp-inform-parents (girl) to duty-superintendent at Mon 14:00

story: pp-contact
title: Each who asks to see the child has an answer within four hours
start: 2026-03-02

Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no
Mon 10:30 | protection-designated | told: t; until: Mon 18:00 | by duty-inspector | officer brennan
Mon 11:00 | protection-contact-asked | who: her mother | as mother
Mon 11:30 | protection-contact-asked | who: her father
Mon 15:00 | protection-contact-decided | decision: watched | by duty-inspector | officer brennan | regarding mother
Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case girl
Mon 11:00 | protection-contact-asked | who: her aunt | case girl
Mon 14:00 | protection-ended | reason: released | by duty-inspector | case girl
Mon 17:00 | note-added | note: n
  pp-contact: Mon 15:00 met · Mon 15:30 overdue
  pp-contact (girl): Mon 15:00 ended
  held: pp-contact by brennan
  alert: pp-contact to duty-inspector at Mon 15:00
  alert: pp-contact to duty-superintendent at Mon 15:30
  alert: pp-contact to head-of-public-protection at Mon 16:30
