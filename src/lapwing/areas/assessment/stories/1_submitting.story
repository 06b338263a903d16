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

story: cra-submitted
title: What a child tells the officers at the door is assessed before they go home
start: 2026-03-02

Mon 12:00 | contact-child-voice | met: spoken; child_harm: yes; words: He does it when Mum is at work | case boy-contact
Mon 14:00 | assessment-submitted | grade: medium; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case boy-assessed
Mon 12:00 | contact-child-voice | met: spoken; child_harm: yes; words: Nothing | case mother-contact
Mon 14:30 | contact-closed | result: attended; summary: s; child_assessment: submitted | by control-room-supervisor | case mother-contact
Mon 12:00 | contact-child-voice | met: spoken; child_harm: yes; words: Nothing | case father-contact
Mon 14:30 | contact-closed | result: attended; summary: s; child_assessment: not-needed; assessment_reason: r | by control-room-supervisor | case father-contact
Mon 12:00 | contact-child-voice | met: seen; child_harm: no; behaviour: b | case girl-contact
  cra-submitted (boy-contact): Mon 15:00 met
  cra-submitted (mother-contact): Mon 15:00 met
  cra-submitted (father-contact): Mon 15:00 open
  silent: cra-submitted (girl-contact)

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

story: cra-grade-approved/another
title: A sergeant who wrote it does not approve it
start: 2026-03-02

Mon 10:00 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | officer supervisor
Mon 10:10 | assessment-grade-approved | child_focused: yes; decision: agreed; grade: standard | by sergeant | officer supervisor
Mon 10:20 | assessment-grade-approved | child_focused: yes; decision: agreed; grade: standard | by sergeant | officer second
  refused: cra-grade-approved/another at Mon 10:10
  cra-grade-approved: Mon 22:00 met

story: cra-grade-approved/agreed-high
title: Standard or medium was proposed: to call it high is a change, and has a reason
start: 2026-03-02

Mon 10:00 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no
Mon 10:10 | assessment-grade-approved | child_focused: yes; decision: agreed; grade: high | by sergeant | officer supervisor
Mon 10:20 | assessment-grade-approved | child_focused: yes; decision: changed; grade: high; why_changed: w | by sergeant | officer supervisor
Mon 10:00 | assessment-submitted | grade: medium; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case girl
Mon 10:10 | assessment-grade-approved | child_focused: yes; decision: agreed; grade: high | by sergeant | officer supervisor | case girl
  refused: cra-grade-approved/agreed-high at Mon 10:10
  refused: cra-grade-approved/agreed-high (girl) at Mon 10:10

story: cra-grade-approved/agreed-medium
title: High or standard was proposed: to call it medium is a change, and has a reason
start: 2026-03-02

Mon 10:00 | assessment-submitted | grade: high; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no
Mon 10:10 | assessment-grade-approved | child_focused: yes; decision: agreed; grade: medium | by sergeant | officer supervisor
Mon 10:20 | assessment-grade-approved | child_focused: yes; decision: changed; grade: medium; why_changed: w | by sergeant | officer supervisor
Mon 10:00 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case girl
Mon 10:10 | assessment-grade-approved | child_focused: yes; decision: agreed; grade: medium | by sergeant | officer supervisor | case girl
  refused: cra-grade-approved/agreed-medium at Mon 10:10
  refused: cra-grade-approved/agreed-medium (girl) at Mon 10:10

story: cra-grade-approved/agreed-standard
title: Medium or high was proposed: to call it standard is a change, and has a reason
start: 2026-03-02

Mon 10:00 | assessment-submitted | grade: medium; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no
Mon 10:10 | assessment-grade-approved | child_focused: yes; decision: agreed; grade: standard | by sergeant | officer supervisor
Mon 10:20 | assessment-grade-approved | child_focused: yes; decision: changed; grade: standard; why_changed: w | by sergeant | officer supervisor
Mon 10:00 | assessment-submitted | grade: high; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case girl
Mon 10:10 | assessment-grade-approved | child_focused: yes; decision: agreed; grade: standard | by sergeant | officer supervisor | case girl
  refused: cra-grade-approved/agreed-standard at Mon 10:10
  refused: cra-grade-approved/agreed-standard (girl) at Mon 10:10

story: referral-s47-threshold
title: Two hours to ask for a discussion, on whatever case it is asked for
start: 2026-03-02

Mon 12:00 | assessment-submitted | grade: high; domestic_abuse: no; significant_harm: yes; sexual_image: no; exploitation: no | case boy-1
Mon 14:00 | meetings-strategy-requested | authority: a; reason: r; urgency: same-day | by safeguarding-unit | case boy-2
Mon 12:00 | assessment-submitted | grade: high; domestic_abuse: no; significant_harm: yes; sexual_image: no; exploitation: no | case girl-1
Mon 14:01 | meetings-strategy-notified | authority: a; when: Mon 16:00; urgency: same-day | by safeguarding-unit | case girl-2
Mon 12:00 | assessment-submitted | grade: high; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case baby
  referral-s47-threshold (boy-1): Mon 14:00 met
  referral-s47-threshold (girl-1): Mon 14:00 met late
  silent: referral-s47-threshold (baby)
  alert: referral-s47-threshold (girl-1) to safeguarding-unit at Mon 12:00
  alert: referral-s47-threshold (girl-1) to safeguarding-sergeant at Mon 14:00

story: referral-s47-threshold
title: A discussion that was called within the day is not called again; one of yesterday is
start: 2026-03-02

Mon 12:00 | meetings-strategy-requested | authority: a; reason: r; urgency: same-day | by safeguarding-unit | case boy-1
Tue 12:00 | assessment-submitted | grade: high; domestic_abuse: no; significant_harm: yes; sexual_image: no; exploitation: no | case boy-2
Mon 12:00 | meetings-strategy-requested | authority: a; reason: r; urgency: same-day | by safeguarding-unit | case girl-1
Tue 12:01 | assessment-submitted | grade: high; domestic_abuse: no; significant_harm: yes; sexual_image: no; exploitation: no | case girl-2
  silent: referral-s47-threshold (boy-2)
  referral-s47-threshold (girl-2): Tue 14:01 open

story: referral-s47-threshold
title: Whoever asks, calls or holds it, it is asked for; and it is, before the assessment is written
start: 2026-03-02

Mon 12:00 | assessment-needed | worry: w; significant_harm: yes | case boy-1
Mon 12:00 | assessment-submitted | grade: high; domestic_abuse: no; significant_harm: yes; sexual_image: no; exploitation: no | case girl-1
Mon 13:00 | meetings-strategy-held | present: police; decision: none | case girl-2
Mon 12:00 | assessment-submitted | grade: high; domestic_abuse: no; significant_harm: yes; sexual_image: no; exploitation: no | case baby-1
Mon 13:00 | missing-strategy-requested | authority: a; reason: r | case baby-2
Mon 12:00 | assessment-submitted | grade: high; domestic_abuse: no; significant_harm: yes; sexual_image: no; exploitation: no | case other-1
Mon 13:00 | missing-strategy-held | present: p; shared: s; decisions: d | case other-2
as at: Mon 14:00
  referral-s47-threshold (boy-1): Mon 14:00 open
  referral-s47-threshold (girl-1): Mon 14:00 met
  referral-s47-threshold (baby-1): Mon 14:00 met
  referral-s47-threshold (other-1): Mon 14:00 met

story: referral-s47-threshold/triaged
title: Decided on after it was called, it is not asked for again
start: 2026-03-02

Mon 09:00 | assessment-submitted | grade: medium; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case boy-1
Mon 10:00 | meetings-strategy-requested | authority: a; reason: r; urgency: soon | by safeguarding-unit | case boy-2
Mon 12:00 | assessment-triaged | rag: green; decided: alone; competent: yes; decision: strategy; research: r; why: w | by safeguarding-unit | case boy-1
  silent: referral-s47-threshold/triaged (boy-1)

story: referral-s47-threshold/triaged
title: What the unit decides in the morning is asked for before midnight
start: 2026-03-02

Mon 09:00 | assessment-submitted | grade: medium; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case boy-1
Mon 12:00 | assessment-triaged | rag: green; decided: alone; competent: yes; decision: strategy; research: r; why: w | by safeguarding-unit | case boy-1
Mon 23:59 | meetings-strategy-requested | authority: a; reason: r; urgency: soon | by safeguarding-unit | case boy-2
Mon 09:00 | assessment-submitted | grade: medium; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case girl-1
Mon 12:00 | assessment-triaged | rag: green; decided: alone; competent: yes; decision: strategy; research: r; why: w | by safeguarding-unit | case girl-1
Tue 00:01 | meetings-strategy-requested | authority: a; reason: r; urgency: soon | by safeguarding-unit | case girl-2
Mon 09:00 | assessment-submitted | grade: medium; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no | case baby
Mon 12:00 | assessment-triaged | rag: green; decided: alone; competent: yes; decision: share; research: r; why: w | by safeguarding-unit | case baby
  referral-s47-threshold/triaged (boy-1): Tue 00:00 met
  referral-s47-threshold/triaged (girl-1): Tue 00:00 met late
  silent: referral-s47-threshold/triaged (baby)
  alert: referral-s47-threshold/triaged (girl-1) to safeguarding-unit at Mon 12:00
  alert: referral-s47-threshold/triaged (girl-1) to safeguarding-sergeant at Tue 00:00

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
title: A supervisor who is content after all approves it, and nothing is left to mend
start: 2026-03-02

Mon 10:00 | assessment-submitted | grade: standard; domestic_abuse: no; significant_harm: no; sexual_image: no; exploitation: no
Mon 11:00 | assessment-sent-back | missing: where she sleeps | by sergeant | officer supervisor
Mon 12:00 | assessment-grade-approved | child_focused: yes; decision: agreed; grade: standard | by sergeant | officer supervisor
  cra-child-focused/mended: Mon 15:00 met

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
