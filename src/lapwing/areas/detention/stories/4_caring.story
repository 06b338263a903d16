# Stories of how the child is held and cared for: each is a test, and is printed in the rulebook.

story: cus-visits
title: Every hour, with his face seen
start: 2026-03-02

Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant
Mon 11:00 | detention-checked | face_seen: yes; how: h
Mon 11:50 | detention-checked | face_seen: no; how: h
Mon 12:01 | detention-checked | face_seen: yes; how: h
Mon 12:30 | detention-released | disposal: no-action; released_to: his mother; plan: p
Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant | case ill
Mon 10:30 | detention-taken-out | going: hospital; where: w; why: w | case ill
Mon 11:30 | detention-back | back_from: hospital; questioned_minutes: 0 | case ill
Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant | case court
Mon 10:30 | detention-taken-to-court | court: c; taken_by: t | case court
Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant | case moved
Mon 10:30 | detention-moved-to-council | placement: p; person: p | case moved
Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant | case forgotten
as at: Mon 13:01
  cus-visits: Mon 11:00 met · Mon 12:00 met late · Mon 13:01 ended
  cus-visits (ill): Mon 11:00 ended · Mon 12:30 overdue
  cus-visits (court): Mon 11:00 ended
  cus-visits (moved): Mon 11:00 ended
  cus-visits (forgotten): Mon 11:00 overdue
  alert: cus-visits to custody-sergeant at Mon 10:55
  alert: cus-visits to custody-sergeant at Mon 11:55
  alert: cus-visits to custody-inspector at Mon 12:00
  alert: cus-visits (ill) to custody-sergeant at Mon 12:25
  alert: cus-visits (ill) to custody-inspector at Mon 12:30
  alert: cus-visits (forgotten) to custody-inspector at Mon 11:00
  alert: cus-visits (forgotten) to duty-superintendent at Mon 12:00

story: cus-hcp-ld
title: Two hours to offer liaison and diversion
start: 2026-03-02

Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant
Mon 12:00 | detention-referred | service: liaison; why: w
Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant | case girl
Mon 12:01 | detention-referred | service: liaison; why: w | case girl
Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant | case other-0
Mon 12:00 | detention-seen-by | service: liaison; result: seen; outcome: o | case other-0
Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant | case not-0
Mon 12:00 | detention-referred | service: health; why: w | case not-0
Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant | case released
Mon 10:09 | detention-released | disposal: no-action; released_to: his mother; plan: p | case released
Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant | case court
Mon 10:09 | detention-taken-to-court | court: c; taken_by: t | case court
Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant | case moved
Mon 10:09 | detention-moved-to-council | placement: p; person: p | case moved
Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant | case forgotten
as at: Mon 13:01
  cus-hcp-ld: Mon 12:00 met
  cus-hcp-ld (girl): Mon 12:00 met late
  cus-hcp-ld (other-0): Mon 12:00 met
  cus-hcp-ld (not-0): Mon 12:00 overdue
  cus-hcp-ld (released): Mon 12:00 ended
  cus-hcp-ld (court): Mon 12:00 ended
  cus-hcp-ld (moved): Mon 12:00 ended
  cus-hcp-ld (forgotten): Mon 12:00 overdue
  alert: cus-hcp-ld to custody-sergeant at Mon 11:55
  alert: cus-hcp-ld (girl) to custody-inspector at Mon 12:00
  alert: cus-hcp-ld (not-0) to duty-superintendent at Mon 13:00

story: cus-hcp-ld/health
title: Two hours until health care has seen him
start: 2026-03-02

Mon 10:00 | detention-referred | service: health; why: w
Mon 12:00 | detention-seen-by | service: health; result: seen; outcome: o
Mon 10:00 | detention-referred | service: health; why: w | case girl
Mon 12:01 | detention-seen-by | service: health; result: seen; outcome: o | case girl
Mon 10:00 | detention-referred | service: health; why: w | case other-0
Mon 12:00 | detention-seen-by | service: health; result: declined; outcome: o | case other-0
Mon 10:00 | detention-referred | service: health; why: w | case not-0
Mon 12:00 | detention-seen-by | service: health; result: not-come; outcome: o | case not-0
Mon 10:00 | detention-referred | service: health; why: w | case not-1
Mon 12:00 | detention-seen-by | service: liaison; result: seen; outcome: o | case not-1
Mon 10:00 | detention-referred | service: health; why: w | case released
Mon 10:09 | detention-released | disposal: no-action; released_to: his mother; plan: p | case released
Mon 10:00 | detention-referred | service: health; why: w | case court
Mon 10:09 | detention-taken-to-court | court: c; taken_by: t | case court
Mon 10:00 | detention-referred | service: health; why: w | case moved
Mon 10:09 | detention-moved-to-council | placement: p; person: p | case moved
Mon 10:00 | detention-referred | service: health; why: w | case forgotten
as at: Mon 13:01
  cus-hcp-ld/health: Mon 12:00 met
  cus-hcp-ld/health (girl): Mon 12:00 met late
  cus-hcp-ld/health (other-0): Mon 12:00 met
  cus-hcp-ld/health (not-0): Mon 12:00 overdue
  cus-hcp-ld/health (not-1): Mon 12:00 overdue
  cus-hcp-ld/health (released): Mon 12:00 ended
  cus-hcp-ld/health (court): Mon 12:00 ended
  cus-hcp-ld/health (moved): Mon 12:00 ended
  cus-hcp-ld/health (forgotten): Mon 12:00 overdue
  alert: cus-hcp-ld/health to custody-sergeant at Mon 11:55
  alert: cus-hcp-ld/health (girl) to custody-inspector at Mon 12:00
  alert: cus-hcp-ld/health (not-0) to duty-superintendent at Mon 13:00

story: cus-hcp-ld/health
title: A referral to liaison and diversion is another
start: 2026-03-02

Mon 10:00 | detention-referred | service: liaison; why: w
  silent: cus-hcp-ld/health

story: cus-voice/booking-in
title: An hour to write down what he said at booking-in
start: 2026-03-02

Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant
Mon 11:00 | detention-child-voice | occasion: booking-in; needs: n; worries: w; feelings: f
Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant | case girl
Mon 11:01 | detention-child-voice | occasion: booking-in; needs: n; worries: w; feelings: f | case girl
Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant | case not-0
Mon 11:00 | detention-child-voice | occasion: review; needs: n; worries: w; feelings: f | case not-0
Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant | case released
Mon 10:09 | detention-released | disposal: no-action; released_to: his mother; plan: p | case released
Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant | case court
Mon 10:09 | detention-taken-to-court | court: c; taken_by: t | case court
Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant | case moved
Mon 10:09 | detention-moved-to-council | placement: p; person: p | case moved
Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant | case forgotten
as at: Mon 12:01
  cus-voice/booking-in: Mon 11:00 met
  cus-voice/booking-in (girl): Mon 11:00 met late
  cus-voice/booking-in (not-0): Mon 11:00 overdue
  cus-voice/booking-in (released): Mon 11:00 ended
  cus-voice/booking-in (court): Mon 11:00 ended
  cus-voice/booking-in (moved): Mon 11:00 ended
  cus-voice/booking-in (forgotten): Mon 11:00 overdue
  alert: cus-voice/booking-in to custody-sergeant at Mon 10:55
  alert: cus-voice/booking-in (girl) to custody-inspector at Mon 11:00
  alert: cus-voice/booking-in (not-0) to duty-superintendent at Mon 12:00

story: cus-voice/review
title: An hour to write down what he said at the review
start: 2026-03-02

Mon 10:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult
Mon 11:00 | detention-child-voice | occasion: review; needs: n; worries: w; feelings: f
Mon 10:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | case girl
Mon 11:01 | detention-child-voice | occasion: review; needs: n; worries: w; feelings: f | case girl
Mon 10:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | case not-0
Mon 11:00 | detention-child-voice | occasion: booking-in; needs: n; worries: w; feelings: f | case not-0
Mon 10:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | case released
Mon 10:09 | detention-released | disposal: no-action; released_to: his mother; plan: p | case released
Mon 10:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | case court
Mon 10:09 | detention-taken-to-court | court: c; taken_by: t | case court
Mon 10:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | case moved
Mon 10:09 | detention-moved-to-council | placement: p; person: p | case moved
Mon 10:00 | detention-reviewed | mode: in-person; child_seen: yes; adult: there; offered: child+adult | case forgotten
as at: Mon 12:01
  cus-voice/review: Mon 11:00 met
  cus-voice/review (girl): Mon 11:00 met late
  cus-voice/review (not-0): Mon 11:00 overdue
  cus-voice/review (released): Mon 11:00 ended
  cus-voice/review (court): Mon 11:00 ended
  cus-voice/review (moved): Mon 11:00 ended
  cus-voice/review (forgotten): Mon 11:00 overdue
  alert: cus-voice/review to custody-sergeant at Mon 10:55
  alert: cus-voice/review (girl) to custody-inspector at Mon 11:00
  alert: cus-voice/review (not-0) to duty-superintendent at Mon 12:00

story: cus-voice/release
title: What he said as he left, within the hour
start: 2026-03-02

Mon 10:00 | detention-released | disposal: no-action; released_to: his mother; plan: p
Mon 11:00 | detention-child-voice | occasion: release; needs: n; worries: w; feelings: f
Mon 10:00 | detention-released | disposal: no-action; released_to: his mother; plan: p | case girl
Mon 11:01 | detention-child-voice | occasion: release; needs: n; worries: w; feelings: f | case girl
Mon 10:00 | detention-released | disposal: no-action; released_to: his mother; plan: p | case not-0
Mon 11:00 | detention-child-voice | occasion: review; needs: n; worries: w; feelings: f | case not-0
Mon 10:00 | detention-released | disposal: no-action; released_to: his mother; plan: p | case back
Mon 10:09 | detention-back | back_from: bail; why: w | case back
Mon 10:00 | detention-taken-to-court | court: c; taken_by: t | case begun-0
Mon 10:00 | detention-moved-to-council | placement: p; person: p | case begun-1
Mon 10:00 | detention-released | disposal: no-action; released_to: his mother; plan: p | case forgotten
as at: Mon 12:01
  cus-voice/release: Mon 11:00 met
  cus-voice/release (girl): Mon 11:00 met late
  cus-voice/release (not-0): Mon 11:00 overdue
  cus-voice/release (back): Mon 11:00 ended
  cus-voice/release (begun-0): Mon 11:00 overdue
  cus-voice/release (begun-1): Mon 11:00 overdue
  cus-voice/release (forgotten): Mon 11:00 overdue
  alert: cus-voice/release to custody-sergeant at Mon 10:55
  alert: cus-voice/release (girl) to custody-inspector at Mon 11:00
  alert: cus-voice/release (not-0) to duty-superintendent at Mon 12:00

story: cus-voice/release
title: Not once it is written down already
start: 2026-03-02

Mon 10:00 | detention-child-voice | occasion: release; needs: n; worries: w; feelings: f
Mon 10:10 | detention-released | disposal: no-action; released_to: his mother; plan: p
Mon 10:00 | detention-child-voice | occasion: review; needs: n; worries: w; feelings: f | case girl
Mon 10:10 | detention-released | disposal: no-action; released_to: his mother; plan: p | case girl
  silent: cus-voice/release
  cus-voice/release (girl): Mon 11:10 open

story: cus-cra
title: Four hours to submit an assessment, on whichever case of his
start: 2026-03-02

Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant | case boy-1
Mon 14:00 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case boy-2
Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant | case girl-1
Mon 14:01 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case girl-2
Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant | case forgotten
Mon 10:10 | detention-released | disposal: no-action; released_to: his mother; plan: p | case forgotten
as at: Mon 15:01
  cus-cra (boy-1): Mon 14:00 met
  silent: cus-cra (boy-2)
  cus-cra (girl-1): Mon 14:00 met late
  silent: cus-cra (girl-2)
  cus-cra (forgotten): Mon 14:00 overdue
  alert: cus-cra (boy-1) to custody-sergeant at Mon 13:55
  alert: cus-cra (girl-1) to custody-inspector at Mon 14:00
  alert: cus-cra (forgotten) to duty-superintendent at Mon 15:00

story: cus-strip
title: A day to tell safeguarding of each strip search
start: 2026-03-02

Mon 10:00 | detention-strip-searched | same_sex: yes; out_of_sight: yes; adult: there; people: 2; urgent: no; inspector: yes
Tue 10:00 | detention-search-told | who: w; referral: no; parent_told: no
Mon 10:00 | detention-strip-searched | same_sex: yes; out_of_sight: yes; adult: there; people: 2; urgent: no; inspector: yes | case girl
Mon 10:01 | detention-strip-searched | same_sex: yes; out_of_sight: yes; adult: there; people: 2; urgent: no; inspector: yes | case girl
Tue 10:01 | detention-search-told | who: w; referral: yes; parent_told: yes | case girl
Mon 10:00 | detention-strip-searched | same_sex: yes; out_of_sight: yes; adult: there; people: 2; urgent: no; inspector: yes | case forgotten
as at: Tue 11:01
  cus-strip: Tue 10:00 met
  cus-strip (girl): Tue 10:00 met late · Tue 10:01 met
  cus-strip (forgotten): Tue 10:00 overdue
  alert: cus-strip to custody-sergeant at Tue 09:55
  alert: cus-strip (girl) to custody-sergeant at Tue 09:56
  alert: cus-strip (girl) to custody-inspector at Tue 10:00
  alert: cus-strip (forgotten) to duty-superintendent at Tue 11:00

story: cus-strip-2024
title: The child is referred, and the parent told
start: 2026-03-02

Mon 10:00 | detention-strip-searched | same_sex: yes; out_of_sight: yes; adult: there; people: 2; urgent: no; inspector: yes
Tue 10:00 | detention-search-told | who: w; referral: yes; parent_told: yes
Mon 10:00 | detention-strip-searched | same_sex: yes; out_of_sight: yes; adult: there; people: 2; urgent: no; inspector: yes | case girl
Mon 10:01 | detention-strip-searched | same_sex: yes; out_of_sight: yes; adult: there; people: 2; urgent: no; inspector: yes | case girl
Mon 11:40 | detention-search-told | who: w; referral: no; parent_told: yes | case girl
Mon 11:41 | detention-search-told | who: w; referral: yes; parent_told: no | case girl
Mon 10:00 | detention-strip-searched | same_sex: yes; out_of_sight: yes; adult: there; people: 2; urgent: no; inspector: yes | case forgotten
as at: Tue 11:01
  cus-strip-2024: Tue 10:00 met
  cus-strip-2024 (girl): Tue 10:00 overdue · Tue 10:01 overdue
  cus-strip-2024 (forgotten): Tue 10:00 overdue
  alert: cus-strip-2024 to custody-sergeant at Tue 09:55
  alert: cus-strip-2024 (girl) to custody-sergeant at Tue 09:56
  alert: cus-strip-2024 (girl) to custody-inspector at Tue 10:00
  alert: cus-strip-2024 (girl) to custody-inspector at Tue 10:01
  alert: cus-strip-2024 (girl) to duty-superintendent at Tue 11:00
  alert: cus-strip-2024 (girl) to duty-superintendent at Tue 11:01

story: cus-no-cell
title: A cell because it was quicker
start: 2026-03-02

Mon 10:00 | detention-authorised | place: cell; cell_reason: other; away_from_adults: yes | by custody-sergeant
Mon 10:01 | exception-allowed | gate: cus-no-cell; reason: r | by custody-inspector
Mon 10:02 | detention-authorised | place: cell; cell_reason: other; away_from_adults: yes | by custody-sergeant
Mon 10:00 | detention-placed | place: cell; cell_reason: other; away_from_adults: yes | case girl
Mon 10:01 | detention-placed | place: cell; cell_reason: no-room; away_from_adults: yes | case girl
Mon 10:02 | detention-placed | place: cell; cell_reason: supervision; away_from_adults: yes | case girl
  refused: cus-no-cell at Mon 10:00
  refused: cus-no-cell (girl) at Mon 10:00
  cus-parent: Mon 11:02 open
  silent: cus-parent (girl)

story: cus-no-cell/adults
title: Where adults can be seen or heard, or nobody knows
start: 2026-03-02

Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: yes | by custody-sergeant
Mon 10:01 | detention-placed | place: cell; cell_reason: no-room; away_from_adults: no
Mon 10:02 | detention-placed | place: cell; cell_reason: no-room; away_from_adults: unknown
Mon 10:00 | detention-authorised | grounds: questioning; place: detention-room; away_from_adults: no | by custody-sergeant | case girl
  signal: cus-no-cell/adults at Mon 10:01
  signal: cus-no-cell/adults at Mon 10:02
  signal: cus-no-cell/adults (girl) at Mon 10:00
  alert: cus-no-cell/adults to custody-inspector at Mon 10:01

story: cus-cra/before-release
title: Released, and nobody has written of the child
start: 2026-03-02

Mon 10:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male
Mon 11:40 | detention-released | disposal: no-action; released_to: his mother; plan: p
Mon 10:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male | case girl-1
Mon 10:50 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case girl-2
Mon 11:40 | detention-released | disposal: no-action; released_to: his mother; plan: p | case girl-1
Mon 08:20 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case old-2
Mon 10:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male | case old-1
Mon 11:40 | detention-taken-to-court | court: c; taken_by: t | case old-1
Mon 10:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male | case moved
Mon 11:40 | detention-moved-to-council | placement: p; person: p | case moved
  signal: cus-cra/before-release at Mon 11:40
  silent: cus-cra/before-release (girl-1)
  silent: cus-cra/before-release (girl-2)
  silent: cus-cra/before-release (old-2)
  signal: cus-cra/before-release (old-1) at Mon 11:40
  signal: cus-cra/before-release (moved) at Mon 11:40
  alert: cus-cra/before-release to custody-inspector at Mon 11:40

story: cus-strip/safeguards
title: Searched before men, in sight, alone, or by one
start: 2026-03-02

Mon 10:00 | detention-strip-searched | same_sex: yes; out_of_sight: yes; adult: there; people: 2; urgent: no; inspector: yes
Mon 10:00 | detention-strip-searched | same_sex: no; out_of_sight: yes; adult: there; people: 2; urgent: no; inspector: yes | case case-0
Mon 10:00 | detention-strip-searched | same_sex: unknown; out_of_sight: yes; adult: there; people: 2; urgent: no; inspector: yes | case case-1
Mon 10:00 | detention-strip-searched | same_sex: yes; out_of_sight: no; adult: there; people: 2; urgent: no; inspector: yes | case case-2
Mon 10:00 | detention-strip-searched | same_sex: yes; out_of_sight: unknown; adult: there; people: 2; urgent: no; inspector: yes | case case-3
Mon 10:00 | detention-strip-searched | same_sex: yes; out_of_sight: yes; adult: no; people: 2; urgent: no; inspector: yes | case case-4
Mon 10:00 | detention-strip-searched | same_sex: yes; out_of_sight: yes; people: 2; urgent: no; inspector: yes | case case-5
Mon 10:00 | detention-strip-searched | same_sex: yes; out_of_sight: yes; adult: there; people: 1; urgent: no; inspector: yes | case case-6
Mon 10:00 | detention-strip-searched | same_sex: yes; out_of_sight: yes; adult: there; people: 1; urgent: unknown; inspector: yes | case case-7
Mon 10:00 | detention-strip-searched | same_sex: yes; out_of_sight: yes; adult: there; people: 1; urgent: yes; inspector: yes | case case-8
Mon 10:00 | detention-strip-searched | same_sex: yes; out_of_sight: yes; adult: not-wanted; people: 2; urgent: no; inspector: yes | case case-9
Mon 10:00 | detention-strip-searched | same_sex: yes; out_of_sight: yes; adult: urgent; people: 2; urgent: no; inspector: yes | case case-10
  silent: cus-strip/safeguards
  signal: cus-strip/safeguards (case-0) at Mon 10:00
  signal: cus-strip/safeguards (case-1) at Mon 10:00
  signal: cus-strip/safeguards (case-2) at Mon 10:00
  signal: cus-strip/safeguards (case-3) at Mon 10:00
  signal: cus-strip/safeguards (case-4) at Mon 10:00
  signal: cus-strip/safeguards (case-5) at Mon 10:00
  signal: cus-strip/safeguards (case-6) at Mon 10:00
  signal: cus-strip/safeguards (case-7) at Mon 10:00
  silent: cus-strip/safeguards (case-8)
  silent: cus-strip/safeguards (case-9)
  silent: cus-strip/safeguards (case-10)
  alert: cus-strip/safeguards (case-0) to custody-inspector at Mon 10:00
  alert: cus-strip/safeguards (case-0) to duty-superintendent at Mon 10:00
  alert: cus-strip/safeguards (case-0) to safeguarding-inspector at Mon 10:00

story: cus-strip-2024/inspector
title: No inspector was asked
start: 2026-03-02

Mon 10:00 | detention-strip-searched | same_sex: yes; out_of_sight: yes; adult: there; people: 2; urgent: no; inspector: yes
Mon 10:00 | detention-strip-searched | same_sex: yes; out_of_sight: yes; adult: there; people: 2; urgent: no; inspector: no | case girl
Mon 10:00 | detention-strip-searched | same_sex: yes; out_of_sight: yes; adult: there; people: 2; urgent: no; inspector: unknown | case baby
  silent: cus-strip-2024/inspector
  signal: cus-strip-2024/inspector (girl) at Mon 10:00
  signal: cus-strip-2024/inspector (baby) at Mon 10:00
  alert: cus-strip-2024/inspector (girl) to custody-inspector at Mon 10:00
  alert: cus-strip-2024/inspector (girl) to duty-superintendent at Mon 10:00
