# Stories of a risk that is shared when it is known: each is a test, and is printed in the rulebook.

story: invest-share-new-risk
title: What a child tells at a call is told to social care by midnight; that there is no harm is not
start: 2026-03-02

Mon 10:00 | contact-child-voice | child_harm: yes
Mon 20:00 | assessment-immediate-referral | authority: a; told: t; said: s; answer: a | case boy-2
Mon 10:00 | contact-child-voice | child_harm: no | case girl | about girl
Mon 10:00 | contact-child-voice | child_harm: yes | case baby | about baby
Tue 00:01 | assessment-shared | recipients: social-care; names: n; what: w; power: children-act-2004; consent: obtained; receipt: r | by safeguarding-unit | case baby | about baby
Mon 10:00 | contact-child-voice | child_harm: yes | case other | about other
Mon 12:00 | assessment-shared | recipients: school; names: n; what: w; power: children-act-2004; consent: obtained; receipt: r | by safeguarding-unit | case other | about other
as at: Tue 05:00
  invest-share-new-risk: Tue 00:00 met
  silent: invest-share-new-risk (girl)
  invest-share-new-risk (baby): Tue 00:00 met late
  invest-share-new-risk (other): Tue 00:00 overdue
  alert: invest-share-new-risk to safeguarding-unit at Mon 10:00
  alert: invest-share-new-risk (other) to safeguarding-sergeant at Tue 00:00
  alert: invest-share-new-risk (other) to safeguarding-inspector at Tue 04:00

story: invest-share-new-risk
title: The people where a missing child was found, and a warning at a child's own address
start: 2026-03-02

Mon 10:00 | missing-people-assessed | adults: a; checks: c; risk: yes; why: w
Mon 12:00 | missing-strategy-requested
Mon 10:00 | missing-people-assessed | adults: a; checks: c; risk: no | case girl | about girl
Mon 10:00 | household-flagged | what: sex-offender | case baby | about baby
Mon 11:00 | package-sent | agency: a; recipients: social-care; package: p; reference: r; version: 1; digest: d; gateway: CA04-10/11; why: w; asked: a; made_by: somebody; looked: second-look | by safeguarding-unit | case baby-2 | about baby
Mon 10:00 | household-flagged | what: weapons | case other | about other
Mon 10:00 | household-flagged | what: exploits | case fifth | about fifth
Mon 11:00 | meetings-strategy-requested | case fifth-2 | about fifth
Mon 10:00 | household-flagged | what: risk-to-children | case sixth | about sixth
Mon 11:00 | meetings-strategy-notified | case sixth-2 | about sixth
  invest-share-new-risk: Tue 00:00 met
  silent: invest-share-new-risk (girl)
  invest-share-new-risk (baby): Tue 00:00 met
  silent: invest-share-new-risk (other)
  invest-share-new-risk (fifth): Tue 00:00 met
  invest-share-new-risk (sixth): Tue 00:00 met

story: invest-share-new-risk
title: Whoever was told within a day need not be told again; after that it is news
start: 2026-03-02

Mon 10:00 | assessment-immediate-referral | authority: a; told: t; said: s; answer: a
Tue 09:59 | contact-child-voice | child_harm: yes | case boy-2
Mon 10:00 | assessment-shared | recipients: social-care; names: n; what: w; power: children-act-2004; consent: obtained; receipt: r | by safeguarding-unit | case girl | about girl
Tue 09:59 | contact-child-voice | child_harm: yes | case girl-2 | about girl
Mon 10:00 | assessment-immediate-referral | authority: a; told: t; said: s; answer: a | case baby | about baby
Tue 10:01 | contact-child-voice | child_harm: yes | case baby-2 | about baby
  silent: invest-share-new-risk (boy-2)
  silent: invest-share-new-risk (girl-2)
  invest-share-new-risk (baby-2): Wed 00:00 open

story: invest-share-new-risk
title: Police protection is a risk that is known; the council that is told of it need not be told again
start: 2026-03-02

Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no
Mon 10:40 | protection-council-told | which: found; channel: telephone; lives_there: yes
Mon 10:50 | detention-child-voice | occasion: booking-in; child_harm: yes | case boy-held
Mon 10:00 | protection-used | mode: kept-hospital; requested_by: nobody; entered: no | case girl | about girl
Mon 12:00 | protection-person-told | who: parent; outcome: told; others: no | case girl | about girl
Mon 10:00 | protection-used | mode: removed; requested_by: nobody; entered: no | case baby | about baby
Mon 11:00 | meetings-strategy-requested | case baby-2 | about baby
as at: Tue 05:00
  invest-share-new-risk: Tue 00:00 met
  silent: invest-share-new-risk (boy-held)
  invest-share-new-risk (girl): Tue 00:00 overdue
  invest-share-new-risk (baby): Tue 00:00 met
  alert: invest-share-new-risk to safeguarding-unit at Mon 10:00
  alert: invest-share-new-risk (girl) to safeguarding-sergeant at Tue 00:00
  alert: invest-share-new-risk (girl) to safeguarding-inspector at Tue 04:00

story: invest-share-new-risk
title: A child in a custody suite tells of harm: a bed that the council is asked for tells it nothing of that
start: 2026-03-02

Mon 10:00 | detention-child-voice | occasion: booking-in; child_harm: yes
Mon 11:00 | detention-accommodation-asked | type: alternative
Mon 10:00 | detention-child-voice | occasion: review; child_harm: yes | case girl | about girl
Mon 20:00 | assessment-immediate-referral | authority: a; told: t; said: s; answer: a | case girl-2 | about girl
Mon 10:00 | detention-child-voice | occasion: booking-in; child_harm: no | case baby | about baby
Mon 10:00 | detention-child-voice | occasion: release; child_harm: unknown | case other | about other
as at: Tue 05:00
  invest-share-new-risk: Tue 00:00 overdue
  invest-share-new-risk (girl): Tue 00:00 met
  silent: invest-share-new-risk (baby)
  silent: invest-share-new-risk (other)
  alert: invest-share-new-risk to safeguarding-sergeant at Tue 00:00
  alert: invest-share-new-risk to safeguarding-inspector at Tue 04:00
