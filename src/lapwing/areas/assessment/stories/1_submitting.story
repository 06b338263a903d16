# Stories of submitting an assessment: each is a test, and is printed in the rulebook.

story: cra-submitted
title: A concern at noon is an assessment before the tour ends; a concern recorded elsewhere counts
start: 2026-03-02

Mon 12:00 | assessment-needed | worry: no food in the house; significant_harm: no | case boy-visit
Mon 15:00 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case boy-assessment
Mon 12:00 | assessment-needed | worry: he will not go home; significant_harm: no | case girl
Mon 15:01 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case girl
  cra-submitted (boy-visit): Mon 15:00 met
  cra-submitted (girl): Mon 15:00 met late
  alert: cra-submitted (girl) to allocated-officer at Mon 14:00
  alert: cra-submitted (girl) to sergeant at Mon 15:00

story: cra-submitted
title: The assessment of a child who came back is the same one, and is asked for once
start: 2026-03-02

Mon 10:00 | missing-reported | in_care: no | case boy-missing
Mon 12:00 | missing-found-seen | seen_by: police; demeanour: d | case boy-missing
Mon 12:10 | assessment-needed | worry: w; significant_harm: no | case boy-missing
Mon 14:00 | missing-cra-submitted | grade: medium; need: n | case boy-missing
  cra-submitted (boy-missing): Mon 15:00 met
  missing-cra-submitted (boy-missing): Mon 15:00 met

story: cra-submitted/telephone
title: A quarter of an hour to ring when harm is near, and when nobody can tell
start: 2026-03-02

Mon 12:00 | assessment-needed | worry: w; significant_harm: yes
Mon 12:15 | assessment-immediate-referral | authority: a; told: t; said: s; answer: a
Mon 12:00 | assessment-submitted | grade: high; domestic_abuse: no; significant_harm: unknown; sexual_image: no; exploitation: no | case girl
Mon 12:16 | assessment-immediate-referral | authority: a; told: t; said: s; answer: a | case girl
Mon 12:00 | assessment-submitted | grade: high; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case other
  cra-submitted/telephone: Mon 12:15 met
  cra-submitted/telephone (girl): Mon 12:15 met late
  silent: cra-submitted/telephone (other)
  alert: cra-submitted/telephone (girl) to allocated-officer at Mon 12:00
  alert: cra-submitted/telephone (girl) to sergeant at Mon 12:15

story: cra-grade-approved
title: An hour for what is proposed as high, four for medium, twelve for standard
start: 2026-03-02

Mon 10:00 | assessment-submitted | grade: high; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no
Mon 11:00 | assessment-grade-approved | child_focused: yes; decision: agreed; grade: high | by sergeant | officer supervisor
Mon 10:00 | assessment-submitted | grade: medium; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case girl
Mon 14:00 | assessment-grade-approved | child_focused: yes; decision: agreed; grade: medium | by sergeant | officer supervisor | case girl
Mon 10:00 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case baby
Mon 22:01 | assessment-grade-approved | child_focused: yes; decision: agreed; grade: standard | by sergeant | officer supervisor | case baby
  cra-grade-approved: Mon 11:00 met
  cra-grade-approved (girl): Mon 14:00 met
  cra-grade-approved (baby): Mon 22:00 met late
  alert: cra-grade-approved (baby) to sergeant at Mon 21:30
  alert: cra-grade-approved (baby) to duty-inspector at Mon 22:00

story: cra-child-focused
title: An assessment that tells the offence and not the child is not approved
start: 2026-03-02

Mon 10:00 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no
Mon 11:00 | assessment-grade-approved | child_focused: no; decision: agreed; grade: standard | by sergeant | officer supervisor
Mon 11:01 | assessment-grade-approved | child_focused: unknown; decision: agreed; grade: standard | by sergeant | officer supervisor
Mon 11:02 | assessment-grade-approved | child_focused: yes; decision: agreed; grade: standard | by sergeant | officer supervisor
  refused: cra-child-focused at Mon 11:00
  refused: cra-child-focused at Mon 11:01
  cra-grade-approved: Mon 22:00 met

story: cra-child-focused/mended
title: What was sent back is mended before the tour ends
start: 2026-03-02

Mon 10:00 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no
Mon 11:00 | assessment-sent-back | missing: where she sleeps | by sergeant | officer supervisor
Mon 15:00 | assessment-mended | added: a mattress in the hall
Mon 10:00 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case girl
Mon 11:00 | assessment-sent-back | missing: what she said | by sergeant | officer supervisor | case girl
Mon 15:01 | assessment-mended | added: "I want my nan" | case girl
  cra-child-focused/mended: Mon 15:00 met
  cra-child-focused/mended (girl): Mon 15:00 met late
  alert: cra-child-focused/mended (girl) to allocated-officer at Mon 11:00
  alert: cra-child-focused/mended (girl) to sergeant at Mon 15:00
