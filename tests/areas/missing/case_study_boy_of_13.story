story: case study of a boy of 13
title: Signs of serious harm gather, nobody looks, and he is left where he was found
start: 2026-03-02

# Tamsin, 15, is already missing; she is known to be at risk of exploitation.
Mon 16:00 | missing-reported | case tamsin | in_care: no; age: 15
Mon 16:10 | missing-risk-indicator | case tamsin | indicators: exploitation; detail: known to the exploitation team
# Idris, 13, is reported by his mother.
Mon 18:00 | missing-reported | case idris | in_care: no; age: 13; circumstances: did not come home from school
Mon 18:20 | missing-risk-graded | case idris | grade: medium; rationale: usual for his age | by sergeant
Mon 18:30 | missing-children-linked | case idris | case: tamsin; child: tamsin; how_known: she says he is with her
Mon 18:45 | missing-risk-indicator | case idris | indicators: suicidal; detail: Tamsin says she would rather die than go home
Mon 19:00 | missing-risk-indicator | case idris | indicators: mental-ill-health + travel-searches; detail: trains to places he has no tie to
Mon 19:15 | missing-risk-indicator | case idris | indicators: means-taken; detail: looking for something in the garage
Mon 19:20 | note-added | case idris | note: mother rang again
# Found the next day because one mother rang the other; officers go, and mean to leave him there.
Tue 11:00 | missing-located | case idris | how: family; where: Tamsin's mother's flat; with_whom: Tamsin's mother
Tue 11:40 | missing-people-assessed | case idris | adults: one woman; checks: none possible; risk: unknown; why: nobody could be checked
Tue 11:45 | missing-found-seen | case idris | seen_by: police; demeanour: silent
Tue 11:50 | missing-left-with | case idris | with_whom: Tamsin's mother; where: her flat; why_safe: he wanted to stay
as at: Tue 23:30
  missing-high-considered (idris): Mon 19:00 missed · Mon 19:15 missed · Mon 19:30 missed · Mon 19:45 missed
  missing-first-enquiry (idris): Mon 19:00 missed
  missing-no-activity-gap (idris): Mon 21:00 missed
  missing-home-searched (idris): Mon 20:00 missed
  missing-inspector-notified (idris): Mon 18:30 missed
  missing-safe-place/decided (idris): Tue 12:40 overdue
  missing-cra-submitted (idris): Tue 15:00 overdue
  signal: missing-silence (idris) at Mon 21:00
  alert: missing-high-considered (idris) to duty-inspector at Mon 19:00
  alert: missing-first-enquiry (idris) to sergeant at Mon 19:00
  alert: missing-home-searched (idris) to duty-inspector at Mon 20:00
  alert: missing-silence (idris) to duty-inspector at Mon 21:00
  alert: missing-cra-submitted (idris) to sergeant at Tue 15:00
  refused: missing-safe-place (idris) at Tue 11:50
