# Stories of the adults beside the child: each is a test, and is printed in the rulebook.

story: cus-aa-call
title: Half an hour to ask an appropriate adult, and to say why and where
start: 2026-03-02

Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant
Mon 10:30 | detention-adult-asked | type: parent; name: n; excluded: none; told_why: yes; reply: comes
Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant | case girl
Mon 10:31 | detention-adult-asked | type: parent; name: n; excluded: none; told_why: yes; reply: comes | case girl
Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant | case other-0
Mon 10:30 | detention-adult-arrived | type: parent; name: n; excluded: none; purposes: welfare | case other-0
Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant | case not-0
Mon 10:30 | detention-adult-asked | type: parent; name: n; excluded: none; told_why: no; reply: comes | case not-0
Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant | case released
Mon 10:09 | detention-released | disposal: no-action; released_to: his mother; plan: p | case released
Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant | case court
Mon 10:09 | detention-taken-to-court | court: c; taken_by: t | case court
Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant | case moved
Mon 10:09 | detention-moved-to-council | placement: p; person: p | case moved
Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant | case forgotten
as at: Mon 11:31
  cus-aa-call: Mon 10:30 met
  cus-aa-call (girl): Mon 10:30 met late
  cus-aa-call (other-0): Mon 10:30 met
  cus-aa-call (not-0): Mon 10:30 overdue
  cus-aa-call (released): Mon 10:30 ended
  cus-aa-call (court): Mon 10:30 ended
  cus-aa-call (moved): Mon 10:30 ended
  cus-aa-call (forgotten): Mon 10:30 overdue
  alert: cus-aa-call to custody-sergeant at Mon 10:25
  alert: cus-aa-call (girl) to custody-inspector at Mon 10:30
  alert: cus-aa-call (not-0) to duty-superintendent at Mon 11:30

story: cus-aa-arrive
title: Four hours until an appropriate adult is there
start: 2026-03-02

Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant
Mon 14:00 | detention-adult-arrived | type: parent; name: n; excluded: none; purposes: welfare
Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant | case girl
Mon 14:01 | detention-adult-arrived | type: parent; name: n; excluded: none; purposes: welfare | case girl
Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant | case not-0
Mon 14:00 | detention-adult-asked | type: parent; name: n; excluded: none; told_why: yes; reply: comes | case not-0
Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant | case released
Mon 10:09 | detention-released | disposal: no-action; released_to: his mother; plan: p | case released
Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant | case court
Mon 10:09 | detention-taken-to-court | court: c; taken_by: t | case court
Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant | case moved
Mon 10:09 | detention-moved-to-council | placement: p; person: p | case moved
Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant | case forgotten
as at: Mon 14:01
  cus-aa-arrive: Mon 14:00 met
  cus-aa-arrive (girl): Mon 14:00 met late
  cus-aa-arrive (not-0): Mon 14:00 overdue
  cus-aa-arrive (released): Mon 14:00 ended
  cus-aa-arrive (court): Mon 14:00 ended
  cus-aa-arrive (moved): Mon 14:00 ended
  cus-aa-arrive (forgotten): Mon 14:00 overdue
  alert: cus-aa-arrive to custody-sergeant at Mon 12:00
  alert: cus-aa-arrive to custody-inspector at Mon 13:00
  alert: cus-aa-arrive (girl) to duty-superintendent at Mon 14:00

story: cus-aa-arrive
title: Eighteen hours until an adult came, for the interview: told after two, three and four
start: 2026-03-02

Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant
Mon 10:25 | detention-adult-asked | type: parent; name: n; excluded: none; told_why: yes; reply: comes
Tue 04:00 | detention-adult-arrived | type: parent; name: n; excluded: none; purposes: interview
  cus-aa-arrive: Mon 14:00 met late
  alert: cus-aa-arrive to custody-sergeant at Mon 12:00
  alert: cus-aa-arrive to custody-inspector at Mon 13:00
  alert: cus-aa-arrive to duty-superintendent at Mon 14:00
  signal: cus-aa-arrive/interview at Tue 04:00
  alert: cus-aa-arrive/interview to custody-inspector at Tue 04:00

story: cus-aa-rights
title: Rights again within half an hour of the adult's coming
start: 2026-03-02

Mon 10:00 | detention-adult-arrived | type: parent; name: n; excluded: none; purposes: welfare
Mon 10:30 | detention-rights-given | with_adult: yes
Mon 10:00 | detention-adult-arrived | type: parent; name: n; excluded: none; purposes: welfare | case girl
Mon 10:31 | detention-rights-given | with_adult: yes | case girl
Mon 10:00 | detention-adult-arrived | type: parent; name: n; excluded: none; purposes: welfare | case not-0
Mon 10:30 | detention-rights-given | with_adult: no | case not-0
Mon 10:00 | detention-adult-arrived | type: parent; name: n; excluded: none; purposes: welfare | case released
Mon 10:09 | detention-released | disposal: no-action; released_to: his mother; plan: p | case released
Mon 10:00 | detention-adult-arrived | type: parent; name: n; excluded: none; purposes: welfare | case court
Mon 10:09 | detention-taken-to-court | court: c; taken_by: t | case court
Mon 10:00 | detention-adult-arrived | type: parent; name: n; excluded: none; purposes: welfare | case moved
Mon 10:09 | detention-moved-to-council | placement: p; person: p | case moved
Mon 10:00 | detention-adult-arrived | type: parent; name: n; excluded: none; purposes: welfare | case forgotten
as at: Mon 11:31
  cus-aa-rights: Mon 10:30 met
  cus-aa-rights (girl): Mon 10:30 met late
  cus-aa-rights (not-0): Mon 10:30 overdue
  cus-aa-rights (released): Mon 10:30 ended
  cus-aa-rights (court): Mon 10:30 ended
  cus-aa-rights (moved): Mon 10:30 ended
  cus-aa-rights (forgotten): Mon 10:30 overdue
  alert: cus-aa-rights to custody-sergeant at Mon 10:25
  alert: cus-aa-rights (girl) to custody-inspector at Mon 10:30
  alert: cus-aa-rights (not-0) to duty-superintendent at Mon 11:30

story: cus-aa-rights
title: Not again when another adult comes later
start: 2026-03-02

Mon 10:00 | detention-adult-arrived | type: parent; name: n; excluded: none; purposes: welfare
Mon 10:10 | detention-rights-given | with_adult: yes
Mon 11:40 | detention-adult-arrived | type: parent; name: n; excluded: none; purposes: rights
Mon 10:00 | detention-rights-given | with_adult: no | case girl
Mon 10:10 | detention-adult-arrived | type: parent; name: n; excluded: none; purposes: welfare | case girl
  cus-aa-rights: Mon 10:30 met
  cus-aa-rights (girl): Mon 10:40 overdue
  alert: cus-aa-rights (girl) to custody-sergeant at Mon 10:35
  alert: cus-aa-rights (girl) to custody-inspector at Mon 10:40
  alert: cus-aa-rights (girl) to duty-superintendent at Mon 11:40

story: cus-parent
title: An hour to tell whoever is responsible
start: 2026-03-02

Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant
Mon 11:00 | detention-parent-told | who: parent; name: n; told: arrest+reason+place
Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant | case girl
Mon 11:01 | detention-parent-told | who: parent; name: n; told: arrest+reason+place | case girl
Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant | case other-0
Mon 11:00 | detention-parent-told | who: carer; name: n; told: arrest+reason+place | case other-0
Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant | case other-1
Mon 11:00 | detention-parent-told | who: council; name: n; told: arrest+reason+place | case other-1
Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant | case released
Mon 10:09 | detention-released | disposal: no-action; released_to: his mother; plan: p | case released
Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant | case court
Mon 10:09 | detention-taken-to-court | court: c; taken_by: t | case court
Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant | case moved
Mon 10:09 | detention-moved-to-council | placement: p; person: p | case moved
Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant | case forgotten
as at: Mon 12:01
  cus-parent: Mon 11:00 met
  cus-parent (girl): Mon 11:00 met late
  cus-parent (other-0): Mon 11:00 met
  cus-parent (other-1): Mon 11:00 met
  cus-parent (released): Mon 11:00 ended
  cus-parent (court): Mon 11:00 ended
  cus-parent (moved): Mon 11:00 ended
  cus-parent (forgotten): Mon 11:00 overdue
  alert: cus-parent to custody-sergeant at Mon 10:55
  alert: cus-parent (girl) to custody-inspector at Mon 11:00
  alert: cus-parent (forgotten) to duty-superintendent at Mon 12:00

story: cus-parent/council
title: The council that looks after him is told too
start: 2026-03-02

Mon 09:59 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male; looked_after: yes; council: c
Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant
Mon 11:00 | detention-parent-told | who: council; name: n; told: arrest+reason+place
Mon 09:59 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male; looked_after: yes; council: c | case girl
Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant | case girl
Mon 11:01 | detention-parent-told | who: council; name: n; told: arrest+reason+place | case girl
Mon 09:59 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male; looked_after: yes; council: c | case not-0
Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant | case not-0
Mon 11:00 | detention-parent-told | who: parent; name: n; told: arrest+reason+place | case not-0
Mon 09:59 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male; looked_after: yes; council: c | case released
Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant | case released
Mon 10:09 | detention-released | disposal: no-action; released_to: his mother; plan: p | case released
Mon 09:59 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male; looked_after: yes; council: c | case court
Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant | case court
Mon 10:09 | detention-taken-to-court | court: c; taken_by: t | case court
Mon 09:59 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male; looked_after: yes; council: c | case moved
Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant | case moved
Mon 10:09 | detention-moved-to-council | placement: p; person: p | case moved
Mon 09:59 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male; looked_after: yes; council: c | case forgotten
Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant | case forgotten
as at: Mon 12:01
  cus-parent/council: Mon 11:00 met
  cus-parent/council (girl): Mon 11:00 met late
  cus-parent/council (not-0): Mon 11:00 overdue
  cus-parent/council (released): Mon 11:00 ended
  cus-parent/council (court): Mon 11:00 ended
  cus-parent/council (moved): Mon 11:00 ended
  cus-parent/council (forgotten): Mon 11:00 overdue
  alert: cus-parent/council to custody-sergeant at Mon 10:55
  alert: cus-parent/council (girl) to custody-inspector at Mon 11:00
  alert: cus-parent/council (not-0) to duty-superintendent at Mon 12:00

story: cus-parent/council
title: Not where no council looks after the child
start: 2026-03-02

Mon 10:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male; looked_after: no
Mon 10:01 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant
  silent: cus-parent/council

story: cus-girl
title: Half an hour to name a woman, and to tell the girl
start: 2026-03-02

Mon 09:59 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: female
Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant
Mon 10:30 | detention-woman-named | name: n; told: yes
Mon 09:59 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: female | case girl
Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant | case girl
Mon 10:31 | detention-woman-named | name: n; told: yes | case girl
Mon 09:59 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: female | case not-0
Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant | case not-0
Mon 10:30 | detention-woman-named | name: n; told: no | case not-0
Mon 09:59 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: female | case released
Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant | case released
Mon 10:09 | detention-released | disposal: no-action; released_to: his mother; plan: p | case released
Mon 09:59 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: female | case court
Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant | case court
Mon 10:09 | detention-taken-to-court | court: c; taken_by: t | case court
Mon 09:59 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: female | case moved
Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant | case moved
Mon 10:09 | detention-moved-to-council | placement: p; person: p | case moved
Mon 09:59 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: female | case forgotten
Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant | case forgotten
as at: Mon 11:31
  cus-girl: Mon 10:30 met
  cus-girl (girl): Mon 10:30 met late
  cus-girl (not-0): Mon 10:30 overdue
  cus-girl (released): Mon 10:30 ended
  cus-girl (court): Mon 10:30 ended
  cus-girl (moved): Mon 10:30 ended
  cus-girl (forgotten): Mon 10:30 overdue
  alert: cus-girl to custody-sergeant at Mon 10:25
  alert: cus-girl (girl) to custody-inspector at Mon 10:30
  alert: cus-girl (not-0) to duty-superintendent at Mon 11:30

story: cus-girl
title: Not for a boy; where nobody knows, as for a girl
start: 2026-03-02

Mon 10:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male
Mon 10:01 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant
Mon 10:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: unknown | case baby
Mon 10:01 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant | case baby
  silent: cus-girl
  cus-girl (baby): Mon 10:31 open

story: cus-aa-eligible
title: A witness, an officer, or a father whom the child fears is no appropriate adult
start: 2026-03-02

Mon 10:00 | detention-adult-asked | type: parent; name: n; excluded: police; told_why: yes; reply: comes
Mon 10:01 | detention-adult-asked | type: parent; name: n; excluded: involved; told_why: yes; reply: comes
Mon 10:02 | detention-adult-asked | type: parent; name: n; excluded: investigating; told_why: yes; reply: comes
Mon 10:03 | detention-adult-asked | type: parent; name: n; excluded: admissions; told_why: yes; reply: comes
Mon 10:04 | detention-adult-asked | type: parent; name: n; excluded: estranged; told_why: yes; reply: comes
Mon 10:05 | detention-adult-asked | type: parent; name: n; excluded: under-18; told_why: yes; reply: comes
Mon 10:10 | detention-adult-arrived | type: parent; name: n; excluded: police; purposes: welfare
Mon 10:11 | detention-adult-asked | type: parent; name: n; excluded: none; told_why: yes; reply: comes
Mon 10:12 | detention-adult-arrived | type: parent; name: n; excluded: none; purposes: welfare
  refused: cus-aa-eligible at Mon 10:00
  refused: cus-aa-eligible at Mon 10:01
  refused: cus-aa-eligible at Mon 10:02
  refused: cus-aa-eligible at Mon 10:03
  refused: cus-aa-eligible at Mon 10:04
  refused: cus-aa-eligible at Mon 10:05
  refused: cus-aa-eligible at Mon 10:10

story: cus-aa-arrive/interview
title: They came for the interview, and for nothing else
start: 2026-03-02

Mon 10:00 | detention-adult-arrived | type: parent; name: n; excluded: none; purposes: interview
Mon 10:00 | detention-adult-arrived | type: parent; name: n; excluded: none; purposes: interview+welfare | case girl
Mon 10:00 | detention-adult-arrived | type: parent; name: n; excluded: none; purposes: interview+rights | case rights
Mon 10:00 | detention-adult-arrived | type: parent; name: n; excluded: none; purposes: charge | case charge
Mon 10:00 | detention-adult-arrived | type: parent; name: n; excluded: none; purposes: interview+procedure | case both
  signal: cus-aa-arrive/interview at Mon 10:00
  silent: cus-aa-arrive/interview (girl)
  silent: cus-aa-arrive/interview (rights)
  silent: cus-aa-arrive/interview (charge)
  signal: cus-aa-arrive/interview (both) at Mon 10:00
  alert: cus-aa-arrive/interview to custody-inspector at Mon 10:00

story: cus-aa-interview
title: An hour until somebody is with the child who was questioned alone
start: 2026-03-02

Mon 10:00 | detention-interviewed | adult: urgent
Mon 11:00 | detention-adult-arrived | type: parent; name: n; excluded: none; purposes: welfare
Mon 10:00 | detention-interviewed | adult: urgent | case girl
Mon 11:01 | detention-adult-arrived | type: parent; name: n; excluded: none; purposes: welfare | case girl
Mon 10:00 | detention-interviewed | adult: urgent | case released
Mon 10:09 | detention-released | disposal: no-action; released_to: his mother; plan: p | case released
Mon 10:00 | detention-interviewed | adult: urgent | case court
Mon 10:09 | detention-taken-to-court | court: c; taken_by: t | case court
Mon 10:00 | detention-interviewed | adult: urgent | case moved
Mon 10:09 | detention-moved-to-council | placement: p; person: p | case moved
Mon 10:00 | detention-interviewed | adult: no | case begun-0
Mon 10:00 | detention-interviewed | about: a | case begun-1
Mon 10:00 | detention-interviewed | adult: there | case begun-2
Mon 10:00 | detention-interviewed | adult: urgent | case forgotten
as at: Mon 12:01
  cus-aa-interview: Mon 11:00 met
  cus-aa-interview (girl): Mon 11:00 met late
  cus-aa-interview (released): Mon 11:00 ended
  cus-aa-interview (court): Mon 11:00 ended
  cus-aa-interview (moved): Mon 11:00 ended
  cus-aa-interview (begun-0): Mon 11:00 overdue
  cus-aa-interview (begun-1): Mon 11:00 overdue
  silent: cus-aa-interview (begun-2)
  cus-aa-interview (forgotten): Mon 11:00 overdue
  alert: cus-aa-interview to custody-sergeant at Mon 10:55
  alert: cus-aa-interview (girl) to custody-inspector at Mon 11:00
  alert: cus-aa-interview (begun-0) to duty-superintendent at Mon 12:00

story: cus-aa-interview
title: Not where the adult had come already, and left
start: 2026-03-02

Mon 10:00 | detention-adult-arrived | type: parent; name: n; excluded: none; purposes: welfare
Mon 10:10 | detention-interviewed | adult: no
  silent: cus-aa-interview

story: cus-aa-interview/alone
title: Questioned alone
start: 2026-03-02

Mon 10:00 | detention-interviewed | adult: no
Mon 10:00 | detention-interviewed | about: a | case not-said
Mon 10:00 | detention-interviewed | adult: there | case girl
Mon 10:00 | detention-interviewed | adult: urgent | case urgent
  signal: cus-aa-interview/alone at Mon 10:00
  signal: cus-aa-interview/alone (not-said) at Mon 10:00
  silent: cus-aa-interview/alone (girl)
  silent: cus-aa-interview/alone (urgent)
  alert: cus-aa-interview/alone to custody-inspector at Mon 10:00
  alert: cus-aa-interview/alone to duty-superintendent at Mon 10:00
