# Stories of charge, bail and a bed with the council: each is a test, and is printed in the rulebook.

story: cus-bail
title: Half an hour to decide on bail
start: 2026-03-02

Mon 10:00 | detention-charged | offence: o; adult: yes; court: c; sitting_at: Tue 10:00
Mon 10:30 | detention-bail-decided | decision: conditional
Mon 10:00 | detention-charged | offence: o; adult: yes; court: c; sitting_at: Tue 10:00 | case girl
Mon 10:31 | detention-bail-decided | decision: conditional | case girl
Mon 10:00 | detention-charged | offence: o; adult: yes; court: c; sitting_at: Tue 10:00 | case other-0
Mon 10:30 | detention-bail-decided | decision: refused; grounds: offence; in_presence: yes | by custody-sergeant | case other-0
Mon 10:00 | detention-charged | offence: o; adult: yes; court: c; sitting_at: Tue 10:00 | case released
Mon 10:09 | detention-released | disposal: no-action; released_to: his mother; plan: p | case released
Mon 10:00 | detention-charged | offence: o; adult: yes; court: c; sitting_at: Tue 10:00 | case forgotten
as at: Mon 11:31
  cus-bail: Mon 10:30 met
  cus-bail (girl): Mon 10:30 met late
  cus-bail (other-0): Mon 10:30 met
  cus-bail (released): Mon 10:30 ended
  cus-bail (forgotten): Mon 10:30 overdue
  alert: cus-bail to custody-sergeant at Mon 10:25
  alert: cus-bail (girl) to custody-inspector at Mon 10:30
  alert: cus-bail (forgotten) to duty-superintendent at Mon 11:30

story: cus-38-early
title: An hour to tell the council, before the charge
start: 2026-03-02

Mon 10:00 | detention-refusal-likely | why: w
Mon 11:00 | detention-council-alerted | who: council; person: p; said: s
Mon 10:00 | detention-refusal-likely | why: w | case girl
Mon 11:01 | detention-council-alerted | who: council; person: p; said: s | case girl
Mon 10:00 | detention-refusal-likely | why: w | case other-0
Mon 11:00 | detention-council-alerted | who: council+youth-justice; person: p; said: s | case other-0
Mon 10:00 | detention-refusal-likely | why: w | case not-0
Mon 11:00 | detention-council-alerted | who: youth-justice; person: p; said: s | case not-0
Mon 10:00 | detention-refusal-likely | why: w | case released
Mon 10:09 | detention-released | disposal: no-action; released_to: his mother; plan: p | case released
Mon 10:00 | detention-refusal-likely | why: w | case forgotten
as at: Mon 12:01
  cus-38-early: Mon 11:00 met
  cus-38-early (girl): Mon 11:00 met late
  cus-38-early (other-0): Mon 11:00 met
  cus-38-early (not-0): Mon 11:00 overdue
  cus-38-early (released): Mon 11:00 ended
  cus-38-early (forgotten): Mon 11:00 overdue
  alert: cus-38-early to custody-sergeant at Mon 10:55
  alert: cus-38-early (girl) to custody-inspector at Mon 11:00
  alert: cus-38-early (not-0) to duty-superintendent at Mon 12:00

story: cus-38-transfer/asked
title: Half an hour to ask for accommodation
start: 2026-03-02

Mon 09:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male
Mon 10:00 | detention-bail-decided | decision: refused; grounds: offence; in_presence: yes | by custody-sergeant
Mon 10:30 | detention-accommodation-asked | type: alternative; asked_for: a; council: c; person: p
Mon 09:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male | case girl
Mon 10:00 | detention-bail-decided | decision: refused; grounds: offence; in_presence: yes | by custody-sergeant | case girl
Mon 10:31 | detention-accommodation-asked | type: alternative; asked_for: a; council: c; person: p | case girl
Mon 09:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male | case released
Mon 10:00 | detention-bail-decided | decision: refused; grounds: offence; in_presence: yes | by custody-sergeant | case released
Mon 10:09 | detention-released | disposal: no-action; released_to: his mother; plan: p | case released
Mon 09:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male | case forgotten
Mon 10:00 | detention-bail-decided | decision: refused; grounds: offence; in_presence: yes | by custody-sergeant | case forgotten
as at: Mon 11:31
  cus-38-transfer/asked: Mon 10:30 met
  cus-38-transfer/asked (girl): Mon 10:30 met late
  cus-38-transfer/asked (released): Mon 10:30 ended
  cus-38-transfer/asked (forgotten): Mon 10:30 overdue
  alert: cus-38-transfer/asked to custody-sergeant at Mon 10:25
  alert: cus-38-transfer/asked (girl) to custody-inspector at Mon 10:30
  alert: cus-38-transfer/asked (forgotten) to duty-superintendent at Mon 11:30

story: cus-38-transfer/asked
title: Not where bail is given
start: 2026-03-02

Mon 10:00 | detention-bail-decided | decision: conditional | by custody-sergeant
  silent: cus-38-transfer/asked
  silent: cus-38-transfer
  silent: cus-38-early/at-charge

story: cus-38-transfer
title: Four hours until he is in a bed of the council's
start: 2026-03-02

Mon 10:00 | detention-bail-decided | decision: refused; grounds: offence; in_presence: yes | by custody-sergeant
Mon 14:00 | detention-moved-to-council | placement: p; person: p
Mon 10:00 | detention-bail-decided | decision: refused; grounds: offence; in_presence: yes | by custody-sergeant | case girl
Mon 14:01 | detention-moved-to-council | placement: p; person: p | case girl
Mon 10:00 | detention-bail-decided | decision: refused; grounds: offence; in_presence: yes | by custody-sergeant | case released
Mon 10:09 | detention-released | disposal: no-action; released_to: his mother; plan: p | case released
Mon 10:00 | detention-bail-decided | decision: refused; grounds: offence; in_presence: yes | by custody-sergeant | case certified
Mon 10:09 | detention-certified | ground: impracticable; code: weather; why: w | case certified
Mon 10:00 | detention-bail-decided | decision: refused; grounds: offence; in_presence: yes | by custody-sergeant | case forgotten
as at: Mon 15:01
  cus-38-transfer: Mon 14:00 met
  cus-38-transfer (girl): Mon 14:00 met late
  cus-38-transfer (released): Mon 14:00 ended
  cus-38-transfer (certified): Mon 14:00 ended
  cus-38-transfer (forgotten): Mon 14:00 overdue
  alert: cus-38-transfer to custody-sergeant at Mon 13:00
  alert: cus-38-transfer (girl) to custody-inspector at Mon 14:00
  alert: cus-38-transfer (forgotten) to duty-superintendent at Mon 15:00

story: cus-38-fallback
title: Half an hour to ask again when there is no secure bed
start: 2026-03-02

Mon 09:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male
Mon 09:50 | detention-accommodation-asked | type: secure; asked_for: a; serious_harm: yes; evidence: e; council: c; person: p
Mon 10:00 | detention-accommodation-answered | answer: no-bed; person: p
Mon 10:30 | detention-accommodation-asked | type: alternative; asked_for: a; council: c; person: p
Mon 09:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male | case girl
Mon 09:50 | detention-accommodation-asked | type: secure; asked_for: a; serious_harm: yes; evidence: e; council: c; person: p | case girl
Mon 10:00 | detention-accommodation-answered | answer: no-bed; person: p | case girl
Mon 10:31 | detention-accommodation-asked | type: alternative; asked_for: a; council: c; person: p | case girl
Mon 09:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male | case other-0
Mon 09:50 | detention-accommodation-asked | type: secure; asked_for: a; serious_harm: yes; evidence: e; council: c; person: p | case other-0
Mon 10:00 | detention-accommodation-answered | answer: no-bed; person: p | case other-0
Mon 10:30 | detention-fallback-ruled-out | why: w | case other-0
Mon 09:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male | case not-0
Mon 09:50 | detention-accommodation-asked | type: secure; asked_for: a; serious_harm: yes; evidence: e; council: c; person: p | case not-0
Mon 10:00 | detention-accommodation-answered | answer: no-bed; person: p | case not-0
Mon 10:30 | detention-accommodation-asked | type: secure; asked_for: a; serious_harm: yes; evidence: e; council: c; person: p | case not-0
Mon 09:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male | case released
Mon 09:50 | detention-accommodation-asked | type: secure; asked_for: a; serious_harm: yes; evidence: e; council: c; person: p | case released
Mon 10:00 | detention-accommodation-answered | answer: no-bed; person: p | case released
Mon 10:09 | detention-released | disposal: no-action; released_to: his mother; plan: p | case released
Mon 09:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male | case moved
Mon 09:50 | detention-accommodation-asked | type: secure; asked_for: a; serious_harm: yes; evidence: e; council: c; person: p | case moved
Mon 10:00 | detention-accommodation-answered | answer: no-bed; person: p | case moved
Mon 10:09 | detention-moved-to-council | placement: p; person: p | case moved
Mon 09:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male | case forgotten
Mon 09:50 | detention-accommodation-asked | type: secure; asked_for: a; serious_harm: yes; evidence: e; council: c; person: p | case forgotten
Mon 10:00 | detention-accommodation-answered | answer: no-bed; person: p | case forgotten
as at: Mon 11:31
  cus-38-fallback: Mon 10:30 met
  cus-38-fallback (girl): Mon 10:30 met late
  cus-38-fallback (other-0): Mon 10:30 met
  cus-38-fallback (not-0): Mon 10:30 overdue
  cus-38-fallback (released): Mon 10:30 ended
  cus-38-fallback (moved): Mon 10:30 ended
  cus-38-fallback (forgotten): Mon 10:30 overdue
  alert: cus-38-fallback to custody-sergeant at Mon 10:25
  alert: cus-38-fallback (girl) to custody-inspector at Mon 10:30
  alert: cus-38-fallback (not-0) to duty-superintendent at Mon 11:30

story: cus-38-fallback
title: Not where alternative accommodation was refused; no reply counts as no place
start: 2026-03-02

Mon 10:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male
Mon 10:01 | detention-accommodation-asked | type: alternative; asked_for: a; council: c; person: p
Mon 10:02 | detention-accommodation-answered | answer: no-bed; person: p
Mon 10:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male | case girl
Mon 10:01 | detention-accommodation-asked | type: secure; asked_for: a; serious_harm: yes; evidence: e; council: c; person: p | case girl
Mon 10:02 | detention-accommodation-answered | answer: accepted; person: p | case girl
Mon 10:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male | case case-0
Mon 10:01 | detention-accommodation-asked | type: secure; asked_for: a; serious_harm: yes; evidence: e; council: c; person: p | case case-0
Mon 10:02 | detention-accommodation-answered | answer: no-duty; person: p | case case-0
Mon 10:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male | case case-1
Mon 10:01 | detention-accommodation-asked | type: secure; asked_for: a; serious_harm: yes; evidence: e; council: c; person: p | case case-1
Mon 10:02 | detention-accommodation-answered | answer: refused; person: p | case case-1
Mon 10:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male | case case-2
Mon 10:01 | detention-accommodation-asked | type: secure; asked_for: a; serious_harm: yes; evidence: e; council: c; person: p | case case-2
Mon 10:02 | detention-accommodation-answered | answer: no-reply; person: p | case case-2
Mon 10:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male | case both
Mon 10:01 | detention-accommodation-asked | type: secure; asked_for: a; serious_harm: yes; evidence: e; council: c; person: p | case both
Mon 10:02 | detention-accommodation-asked | type: alternative; asked_for: a; council: c; person: p | case both
Mon 10:03 | detention-accommodation-answered | answer: no-bed; person: p | case both
  silent: cus-38-fallback
  silent: cus-38-fallback (girl)
  cus-38-fallback (case-0): Mon 10:32 open
  cus-38-fallback (case-1): Mon 10:32 open
  cus-38-fallback (case-2): Mon 10:32 open
  silent: cus-38-fallback (both)
  cus-38-cert: Mon 11:02 open
  silent: cus-38-cert (girl)
  cus-38-cert (case-0): Mon 11:02 open
  cus-38-cert (case-1): Mon 11:02 open
  cus-38-cert (case-2): Mon 11:02 open
  cus-38-cert (both): Mon 11:03 open
  alert: cus-38-cert to custody-inspector at Mon 10:02
  alert: cus-38-cert to custody-sergeant at Mon 10:02

story: cus-38-cert
title: An hour to certify, told at once
start: 2026-03-02

Mon 10:00 | detention-accommodation-answered | answer: no-bed; person: p
Mon 11:00 | detention-certified | ground: impracticable; code: weather; why: w
Mon 10:00 | detention-accommodation-answered | answer: no-bed; person: p | case girl
Mon 11:01 | detention-certified | ground: impracticable; code: weather; why: w | case girl
Mon 10:00 | detention-accommodation-answered | answer: no-bed; person: p | case other-0
Mon 11:00 | detention-moved-to-council | placement: p; person: p | case other-0
Mon 10:00 | detention-accommodation-answered | answer: no-bed; person: p | case released
Mon 10:09 | detention-released | disposal: no-action; released_to: his mother; plan: p | case released
Mon 10:00 | detention-accommodation-answered | answer: no-bed; person: p | case forgotten
as at: Mon 12:01
  cus-38-cert: Mon 11:00 met
  cus-38-cert (girl): Mon 11:00 met late
  cus-38-cert (other-0): Mon 11:00 met
  cus-38-cert (released): Mon 11:00 ended
  cus-38-cert (forgotten): Mon 11:00 overdue
  alert: cus-38-cert to custody-inspector at Mon 10:00
  alert: cus-38-cert to custody-sergeant at Mon 10:00
  alert: cus-38-cert (girl) to duty-superintendent at Mon 11:00

story: cus-38-cert
title: Taking him to court does not say why he was kept; a certificate that stands does
start: 2026-03-02

Mon 10:00 | detention-bail-decided | decision: refused; grounds: offence; in_presence: yes | by custody-sergeant
Mon 10:05 | detention-accommodation-asked | type: alternative; asked_for: a; council: c; person: p
Mon 10:10 | detention-accommodation-answered | answer: no-duty; person: p
Mon 10:30 | detention-taken-to-court | court: c; taken_by: t
Mon 10:00 | detention-certified | ground: impracticable; code: travel; why: w | case girl
Mon 10:10 | detention-accommodation-answered | answer: no-duty; person: p | case girl
Mon 10:00 | detention-accommodation-answered | answer: accepted; person: p | case moved
as at: Mon 11:40
  cus-38-cert: Mon 11:10 overdue
  silent: cus-38-cert (girl)
  silent: cus-38-cert (moved)
  alert: cus-38-cert to custody-inspector at Mon 10:10
  alert: cus-38-cert to custody-sergeant at Mon 10:10
  alert: cus-38-cert to duty-superintendent at Mon 11:10

story: cus-38-cert/court
title: An hour until the court has it
start: 2026-03-02

Mon 10:00 | detention-certified | ground: impracticable; code: no-contact; why: w
Mon 11:00 | detention-certificate-sent | court: c; how: h
Mon 10:00 | detention-certified | ground: impracticable; code: no-contact; why: w | case girl
Mon 11:01 | detention-certificate-sent | court: c; how: h | case girl
Mon 10:00 | detention-certified | ground: impracticable; code: no-contact; why: w | case forgotten
as at: Mon 12:01
  cus-38-cert/court: Mon 11:00 met
  cus-38-cert/court (girl): Mon 11:00 met late
  cus-38-cert/court (forgotten): Mon 11:00 overdue
  alert: cus-38-cert/court to custody-sergeant at Mon 10:55
  alert: cus-38-cert/court (girl) to custody-inspector at Mon 11:00
  alert: cus-38-cert/court (forgotten) to duty-superintendent at Mon 12:00

story: cus-court
title: By when the court sits next
start: 2026-03-02

Mon 10:00 | detention-charged | offence: o; adult: yes; court: c; sitting_at: Tue 10:00
Tue 10:00 | detention-taken-to-court | court: c; taken_by: t
Mon 10:00 | detention-charged | offence: o; adult: yes; court: c; sitting_at: Tue 10:00 | case girl
Tue 10:01 | detention-taken-to-court | court: c; taken_by: t | case girl
Mon 10:00 | detention-charged | offence: o; adult: yes; court: c; sitting_at: Tue 10:00 | case released
Mon 10:10 | detention-released | disposal: no-action; released_to: his mother; plan: p | case released
Mon 10:00 | detention-charged | offence: o; adult: yes; court: c; sitting_at: Tue 10:00 | case forgotten
as at: Tue 10:30
  cus-court: Tue 10:00 met
  cus-court (girl): Tue 10:00 met late
  cus-court (released): Tue 10:00 ended
  cus-court (forgotten): Tue 10:00 overdue
  alert: cus-court to custody-sergeant at Tue 08:00
  alert: cus-court (girl) to custody-inspector at Tue 10:00

story: cus-bail/written
title: He was not there when it was written
start: 2026-03-02

Mon 10:00 | detention-charged | offence: o; adult: yes; court: c; sitting_at: Tue 10:00
Mon 10:01 | detention-bail-decided | decision: refused; grounds: offence; in_presence: no | by custody-sergeant
Mon 10:02 | detention-bail-decided | decision: refused; grounds: offence; in_presence: unknown | by custody-sergeant
Mon 10:03 | detention-bail-decided | decision: conditional; in_presence: no | by custody-sergeant
Mon 10:04 | detention-bail-decided | decision: refused; grounds: offence; in_presence: yes | by custody-sergeant
  refused: cus-bail/written at Mon 10:01
  refused: cus-bail/written at Mon 10:02
  cus-38-transfer: Mon 14:04 open

story: cus-38-type
title: Both types on one record: told with the second request, hours before the night
start: 2026-03-02

Mon 10:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male
Mon 10:01 | detention-accommodation-asked | type: secure; asked_for: a; serious_harm: yes; evidence: e; council: c; person: p
Mon 10:02 | detention-accommodation-asked | type: alternative; asked_for: a; council: c; person: p
Mon 10:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male | case girl
Mon 10:01 | detention-accommodation-asked | type: alternative; asked_for: a; council: c; person: p | case girl
Mon 10:02 | detention-accommodation-asked | type: secure; asked_for: a; serious_harm: yes; evidence: e; council: c; person: p | case girl
Mon 10:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male | case again
Mon 10:01 | detention-accommodation-asked | type: secure; asked_for: a; serious_harm: yes; evidence: e; council: c; person: p | case again
Mon 10:02 | detention-accommodation-answered | answer: no-bed; person: p | case again
Mon 10:03 | detention-accommodation-asked | type: alternative; asked_for: a; council: c; person: p | case again
Mon 10:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male | case back
Mon 10:01 | detention-accommodation-asked | type: alternative; asked_for: a; council: c; person: p | case back
Mon 10:02 | detention-accommodation-answered | answer: no-bed; person: p | case back
Mon 10:03 | detention-accommodation-asked | type: secure; asked_for: a; serious_harm: yes; evidence: e; council: c; person: p | case back
Mon 10:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male | case twice
Mon 10:01 | detention-accommodation-asked | type: alternative; asked_for: a; council: c; person: p | case twice
Mon 10:02 | detention-accommodation-asked | type: alternative; asked_for: a; council: c; person: p | case twice
  signal: cus-38-type at Mon 10:02
  signal: cus-38-type (girl) at Mon 10:02
  silent: cus-38-type (again)
  silent: cus-38-type (back)
  silent: cus-38-type (twice)
  alert: cus-38-type to custody-inspector at Mon 10:02
  alert: cus-38-type to custody-sergeant at Mon 10:02

story: cus-38-type/age
title: At eleven nobody asks for a secure bed; at twelve one may
start: 2026-03-02

Mon 10:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 11; sex: male
Mon 10:01 | detention-accommodation-asked | type: secure; asked_for: a; serious_harm: yes; evidence: e; council: c; person: p
Mon 10:02 | detention-accommodation-asked | type: alternative; asked_for: a; council: c; person: p
Mon 10:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 12; sex: male | case girl
Mon 10:01 | detention-accommodation-asked | type: secure; asked_for: a; serious_harm: yes; evidence: e; council: c; person: p | case girl
  refused: cus-38-type/age at Mon 10:01
  silent: cus-38-type
  silent: cus-38-type (girl)

story: cus-38-type/harm
title: Secure for a shoplifter
start: 2026-03-02

Mon 10:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male
Mon 10:01 | detention-accommodation-asked | type: secure; asked_for: a; serious_harm: no; evidence: e; council: c; person: p
Mon 10:02 | detention-accommodation-asked | type: secure; asked_for: a; serious_harm: unknown; evidence: e; council: c; person: p
Mon 10:03 | detention-accommodation-asked | type: alternative; asked_for: a; council: c; person: p
Mon 10:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male | case girl
Mon 10:01 | detention-accommodation-asked | type: secure; asked_for: a; serious_harm: yes; evidence: e; council: c; person: p | case girl
  refused: cus-38-type/harm at Mon 10:01
  refused: cus-38-type/harm at Mon 10:02
  silent: cus-38-type
  silent: cus-38-type (girl)

story: cus-38-impract
title: His behaviour, the offence, no secure bed, and the hour are none of them impracticable
start: 2026-03-02

Mon 10:00 | detention-certified | ground: impracticable; code: behaviour; why: w
Mon 10:01 | detention-certified | ground: impracticable; code: offence; why: w
Mon 10:02 | detention-certified | ground: impracticable; code: no-secure-bed; why: w
Mon 10:03 | detention-certified | ground: impracticable; code: hour; why: w
Mon 10:05 | detention-certified | ground: impracticable; code: travel; why: w
  refused: cus-38-impract at Mon 10:00
  refused: cus-38-impract at Mon 10:01
  refused: cus-38-impract at Mon 10:02
  refused: cus-38-impract at Mon 10:03
  cus-38-cert/court: Mon 11:05 open

story: cus-38-cert/secure
title: For want of a secure bed, which nobody had asked for
start: 2026-03-02

Mon 10:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male
Mon 10:01 | detention-certified | ground: no-secure; why: w
Mon 10:02 | detention-accommodation-asked | type: secure; asked_for: a; serious_harm: yes; evidence: e; council: c; person: p
Mon 10:03 | detention-certified | ground: no-secure; why: w
Mon 10:04 | detention-accommodation-answered | answer: no-bed; person: p
Mon 10:05 | detention-certified | ground: no-secure; why: w
Mon 10:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 11; sex: male | case girl
Mon 10:01 | detention-accommodation-asked | type: alternative; asked_for: a; council: c; person: p | case girl
Mon 10:02 | detention-accommodation-answered | answer: no-bed; person: p | case girl
Mon 10:03 | detention-certified | ground: no-secure; why: w | case girl
Mon 10:00 | detention-arrived | how: arrested; arrest_at: Mon 09:30; arrived_at: Mon 10:00; age: 15; sex: male | case asked
Mon 10:01 | detention-accommodation-asked | type: alternative; asked_for: a; council: c; person: p | case asked
Mon 10:02 | detention-accommodation-answered | answer: no-bed; person: p | case asked
Mon 10:03 | detention-certified | ground: no-secure; why: w | case asked
Mon 10:04 | detention-certified | ground: impracticable; code: weather; why: w | case asked
  refused: cus-38-cert/secure at Mon 10:01
  refused: cus-38-cert/secure at Mon 10:03
  refused: cus-38-cert/secure (girl) at Mon 10:03
  refused: cus-38-cert/secure (asked) at Mon 10:03
  cus-38-cert/court: Mon 11:05 open
  silent: cus-38-cert/court (girl)
  cus-38-cert/court (asked): Mon 11:04 open

story: cus-38-early/at-charge
title: The council hears of it when bail is refused
start: 2026-03-02

Mon 10:00 | detention-charged | offence: o; adult: yes; court: c; sitting_at: Tue 10:00
Mon 10:10 | detention-bail-decided | decision: refused; grounds: offence; in_presence: yes | by custody-sergeant
Mon 10:00 | detention-refusal-likely | why: w | case girl
Mon 10:05 | detention-council-alerted | who: council; person: p; said: s | case girl
Mon 10:10 | detention-bail-decided | decision: refused; grounds: offence; in_presence: yes | by custody-sergeant | case girl
Mon 10:05 | detention-council-alerted | who: youth-justice; person: p; said: s | case half
Mon 10:10 | detention-bail-decided | decision: refused; grounds: offence; in_presence: yes | by custody-sergeant | case half
  signal: cus-38-early/at-charge at Mon 10:10
  silent: cus-38-early/at-charge (girl)
  signal: cus-38-early/at-charge (half) at Mon 10:10
  alert: cus-38-early/at-charge to custody-inspector at Mon 10:10

story: cus-38-cert/held
title: From the refusal on he is held without a certificate, and everybody knows at once
start: 2026-03-02

Mon 10:00 | detention-bail-decided | decision: refused; grounds: offence; in_presence: yes | by custody-sergeant
Mon 10:05 | detention-accommodation-asked | type: alternative; asked_for: a; council: c; person: p
Mon 10:10 | detention-accommodation-answered | answer: no-duty; person: p
Mon 10:00 | detention-accommodation-answered | answer: no-bed; person: p | case case-0
Mon 10:00 | detention-accommodation-answered | answer: refused; person: p | case case-1
Mon 10:00 | detention-accommodation-answered | answer: no-reply; person: p | case case-2
Mon 10:00 | detention-accommodation-answered | answer: accepted; person: p | case case-3
Mon 10:00 | detention-certified | ground: impracticable; code: weather; why: w | case girl
Mon 10:05 | detention-accommodation-answered | answer: no-bed; person: p | case girl
  signal: cus-38-cert/held at Mon 10:10
  signal: cus-38-cert/held (case-0) at Mon 10:00
  signal: cus-38-cert/held (case-1) at Mon 10:00
  signal: cus-38-cert/held (case-2) at Mon 10:00
  silent: cus-38-cert/held (case-3)
  silent: cus-38-cert/held (girl)
  alert: cus-38-cert/held to custody-inspector at Mon 10:10
  alert: cus-38-cert/held to custody-sergeant at Mon 10:10
  alert: cus-38-cert/held to duty-superintendent at Mon 10:10

story: cus-38-cert/at-court
title: At court, and the court was told nothing
start: 2026-03-02

Mon 10:00 | detention-bail-decided | decision: refused; grounds: offence; in_presence: yes | by custody-sergeant
Mon 20:00 | detention-taken-to-court | court: c; taken_by: t
Mon 10:00 | detention-bail-decided | decision: refused; grounds: offence; in_presence: yes | by custody-sergeant | case girl
Mon 10:05 | detention-certified | ground: impracticable; code: weather; why: w | case girl
Mon 10:06 | detention-certificate-sent | court: c; how: h | case girl
Mon 20:00 | detention-taken-to-court | court: c; taken_by: t | case girl
Mon 10:00 | detention-bail-decided | decision: refused; grounds: offence; in_presence: yes | by custody-sergeant | case moved
Mon 10:05 | detention-moved-to-council | placement: p; person: p | case moved
Mon 20:00 | detention-taken-to-court | court: c; taken_by: t | case moved
Mon 10:00 | detention-bail-decided | decision: conditional | by custody-sergeant | case bailed
Mon 20:00 | detention-taken-to-court | court: c; taken_by: t | case bailed
  signal: cus-38-cert/at-court at Mon 20:00
  silent: cus-38-cert/at-court (girl)
  silent: cus-38-cert/at-court (moved)
  silent: cus-38-cert/at-court (bailed)
  alert: cus-38-cert/at-court to custody-inspector at Mon 20:00
  alert: cus-38-cert/at-court to duty-superintendent at Mon 20:00
