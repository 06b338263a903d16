# What no single rule's story shows: whom each duty falls to, and what ends it without being done.

story: nobody acts
title: Each duty's owner hears of it before or when it is late; being found and seen ends the looking
start: 2026-03-02

2026-03-02 09:00 | missing-trigger-plan-written | actions: a | case boy-file
2026-03-03 10:00 | missing-reported | in_care: yes; age: 12; school_hours: yes; trigger_plan: yes
2026-03-03 10:10 | missing-risk-graded | grade: high; rationale: r | by sergeant
2026-03-03 10:20 | missing-enquiry-set | what: ring his aunt; type: friends-family
2026-03-03 10:30 | missing-school-alerted | about: missing; establishment: e; outcome: failed
2026-03-03 10:40 | missing-handover-offered | to: b; briefing: b | by sergeant | as offer
2026-03-03 10:50 | missing-handover-accepted | by sergeant | regarding offer
2026-03-03 11:00 | missing-transfer-proposed | to_force: Estshire Police; rationale: r | by sergeant
2026-03-03 14:10 | missing-strategy-held | present: p; shared: s; decisions: d
2026-03-03 14:20 | missing-strategy-requested | authority: a; reason: r
2026-03-03 15:00 | missing-sighting | where: w; significant: yes
2026-03-04 09:00 | missing-enquiry-set | what: ring his uncle; type: friends-family
2026-03-04 09:30 | missing-handover-offered | to: b; briefing: b | by sergeant | as again
2026-03-04 09:35 | missing-handover-accepted | by sergeant | regarding again
2026-03-04 09:36 | missing-risk-indicator | indicators: weather; detail: snow
2026-03-04 09:37 | missing-handover-offered | to: c; briefing: b | by sergeant
2026-03-04 09:38 | missing-transfer-proposed | to_force: Estshire Police; rationale: r | by sergeant
2026-03-04 09:39 | missing-risk-graded | grade: medium; rationale: r | by duty-inspector
2026-03-04 09:40 | missing-risk-graded | grade: high; rationale: r | by sergeant
2026-03-04 09:45 | missing-found-seen | seen_by: police; demeanour: d
as at: 2026-03-04 09:50
  missing-record-created: 2026-03-03 11:00 overdue
  missing-initial-risk: 2026-03-03 10:30 met
  missing-initial-risk/endorsed: 2026-03-03 11:00 missed
  missing-high-considered: 2026-03-03 10:30 missed · 2026-03-04 10:06 ended
  missing-inspector-notified: 2026-03-03 10:30 missed
  missing-handover-accepted/answered: 2026-03-03 11:10 met · 2026-03-04 10:00 met · 2026-03-04 10:07 open
  missing-first-enquiry: 2026-03-03 10:25 missed
  missing-no-activity-gap: 2026-03-03 11:00 missed
  missing-enquiries-actioned: 2026-03-03 12:20 missed · 2026-03-04 11:00 ended
  missing-home-searched: 2026-03-03 11:00 missed
  missing-trigger-plan-used: 2026-03-03 10:15 missed
  missing-trigger-plan-current (boy-file): 2026-05-31 09:00 open
  missing-trigger-plan-current/after-episode: 2026-03-11 17:00 open
  missing-philomena-obtained: 2026-03-03 10:30 missed
  missing-supervisor-review: 2026-03-03 12:00 missed
  missing-supervisor-review/handover: 2026-03-03 11:50 missed · 2026-03-04 10:35 ended
  missing-inspector-review: 2026-03-03 14:00 missed
  missing-inspector-review/each-tour: 2026-03-03 23:00 missed · 2026-03-04 07:00 missed · 2026-03-04 15:00 ended
  missing-superintendent-review: 2026-03-03 22:00 missed
  missing-superintendent-review/daily: 2026-03-04 10:00 ended
  missing-child-rescue-alert-considered: 2026-03-03 11:10 missed
  missing-national-notify: 2026-03-03 10:25 missed
  missing-national-notify/unit: 2026-03-03 11:00 missed
  missing-csc-notified: 2026-03-03 10:25 missed
  missing-csc-notified/responsible: 2026-03-03 10:25 missed
  missing-school-alerted: 2026-03-04 08:30 overdue
  missing-school-alerted/school-hours: 2026-03-03 11:00 missed
  missing-school-alerted/retry: 2026-03-03 11:30 overdue
  missing-school-alerted/found: 2026-03-05 08:30 open
  missing-daily-meeting-considered: 2026-03-04 09:30 missed · 2026-03-05 09:30 ended
  dmm-coverage: 2026-03-04 08:30 missed · 2026-03-05 08:30 ended
  missing-strategy-prolonged: 2026-03-03 14:00 met late
  missing-strategy-prolonged/held: 2026-03-04 17:00 ended
  missing-strategy-prolonged/sighting: 2026-03-04 15:00 ended
  missing-strategy-prolonged/again: 2026-03-06 17:00 ended
  missing-crossforce-owned: 2026-03-03 12:00 missed · 2026-03-04 10:38 ended
  missing-prevention-interview: 2026-03-05 09:45 open
  missing-cra-submitted: 2026-03-04 15:00 open
  missing-rhi-72h: 2026-03-07 09:45 open
  missing-rhi-72h/requested: 2026-03-04 10:45 open
  missing-closure-approved: 2026-03-05 09:45 open
  alert: missing-inspector-notified to duty-inspector at 2026-03-03 10:00
  alert: missing-school-alerted/school-hours to encompass-desk at 2026-03-03 10:00
  alert: missing-high-considered to sergeant at 2026-03-03 10:00
  alert: missing-trigger-plan-used to sergeant at 2026-03-03 10:00
  alert: missing-first-enquiry to allocated-officer at 2026-03-03 10:10
  alert: missing-csc-notified to control-room-supervisor at 2026-03-03 10:10
  alert: missing-csc-notified/responsible to control-room-supervisor at 2026-03-03 10:10
  alert: missing-national-notify to missing-team at 2026-03-03 10:10
  alert: missing-philomena-obtained to call-handler at 2026-03-03 10:20
  alert: missing-school-alerted/retry to encompass-desk at 2026-03-03 10:30
  alert: missing-national-notify/unit to missing-team at 2026-03-03 10:30
  alert: missing-child-rescue-alert-considered to sergeant at 2026-03-03 10:40
  alert: missing-handover-accepted/answered to sergeant at 2026-03-03 10:40
  alert: missing-home-searched to allocated-officer at 2026-03-03 10:45
  alert: missing-no-activity-gap to allocated-officer at 2026-03-03 10:45
  alert: missing-record-created to intelligence-unit at 2026-03-03 10:45
  alert: missing-initial-risk/endorsed to sergeant at 2026-03-03 10:45
  alert: missing-supervisor-review/handover to sergeant at 2026-03-03 11:20
  alert: missing-supervisor-review to sergeant at 2026-03-03 11:30
  alert: missing-crossforce-owned to duty-inspector at 2026-03-03 11:45
  alert: missing-enquiries-actioned to allocated-officer at 2026-03-03 12:05
  alert: missing-strategy-prolonged to duty-inspector at 2026-03-03 13:00
  alert: missing-inspector-review to duty-inspector at 2026-03-03 13:30
  alert: missing-superintendent-review to duty-superintendent at 2026-03-03 21:00
  alert: missing-inspector-review/each-tour to duty-inspector at 2026-03-03 22:00
  alert: dmm-coverage to duty-superintendent at 2026-03-04 07:30
  alert: missing-school-alerted to encompass-desk at 2026-03-04 07:30
  alert: missing-daily-meeting-considered to missing-team at 2026-03-04 08:30
  alert: missing-superintendent-review/daily to duty-superintendent at 2026-03-04 09:00

story: nobody follows up
title: Each duty after finding has an owner who hears of it; opened in error ends them
start: 2026-03-02

2026-03-03 10:00 | missing-reported | in_care: no
2026-03-03 10:10 | missing-located | how: family; where: w; with_whom: w
2026-03-03 10:20 | missing-people-assessed | adults: a; checks: c; risk: unknown; why: w
2026-03-03 10:30 | missing-found-seen | seen_by: police; demeanour: d
2026-03-03 10:40 | missing-school-alerted | about: found; establishment: e; outcome: failed
2026-03-03 11:00 | missing-rhi-outcome | outcome: completed | by local-authority
2026-03-11 09:00 | missing-located | how: family; where: w; with_whom: w
2026-03-11 09:00 | missing-people-assessed | adults: a; checks: c; risk: unknown; why: w
2026-03-11 09:00 | missing-located | how: phone; where: w; with_whom: w
2026-03-11 09:10 | missing-not-missing | reason: r | by sergeant
as at: 2026-03-11 10:00
  missing-record-created: 2026-03-03 11:00 missed
  missing-initial-risk: 2026-03-03 10:30 ended
  missing-initial-risk/endorsed: 2026-03-03 11:00 ended
  missing-inspector-notified: 2026-03-03 10:30 ended
  missing-first-enquiry: 2026-03-03 11:00 ended
  missing-no-activity-gap: 2026-03-03 13:00 ended
  missing-home-searched: 2026-03-03 12:00 ended
  missing-supervisor-review: 2026-03-03 16:00 ended
  missing-inspector-review: 2026-03-03 22:00 ended
  missing-inspector-review/each-tour: 2026-03-03 23:00 ended
  missing-superintendent-review: 2026-03-04 10:00 ended
  missing-superintendent-review/daily: 2026-03-04 10:00 ended
  missing-national-notify: 2026-03-05 10:00 ended
  missing-national-notify/unit: 2026-03-06 10:00 ended
  missing-csc-notified: 2026-03-03 12:00 ended
  missing-school-alerted: 2026-03-04 08:30 missed
  missing-school-alerted/retry: 2026-03-03 11:40 missed
  missing-school-alerted/found: 2026-03-04 08:30 missed
  missing-daily-meeting-considered: 2026-03-04 09:30 ended
  dmm-coverage: 2026-03-04 08:30 ended
  missing-strategy-prolonged: 2026-03-04 10:00 ended
  missing-found-seen: 2026-03-04 10:10 met · 2026-03-12 09:00 ended
  missing-safe-place/assess: 2026-03-03 11:10 met · 2026-03-11 10:00 ended
  missing-safe-place/decided: 2026-03-03 11:20 missed · 2026-03-11 10:00 ended
  missing-prevention-interview: 2026-03-04 10:30 missed
  missing-cra-submitted: 2026-03-03 15:00 missed
  missing-rhi-72h: 2026-03-06 10:30 met
  missing-rhi-72h/requested: 2026-03-03 11:30 missed
  missing-rhi-intel-returned: 2026-03-10 17:00 missed
  missing-closure-approved: 2026-03-04 10:30 missed
  alert: missing-inspector-notified to duty-inspector at 2026-03-03 10:00
  alert: missing-initial-risk to control-room-supervisor at 2026-03-03 10:20
  alert: missing-safe-place/decided to duty-inspector at 2026-03-03 10:20
  alert: missing-school-alerted/retry to encompass-desk at 2026-03-03 10:40
  alert: missing-record-created to intelligence-unit at 2026-03-03 10:45
  alert: missing-rhi-72h/requested to allocated-officer at 2026-03-03 11:15
  alert: missing-cra-submitted to allocated-officer at 2026-03-03 14:00
  alert: missing-closure-approved to sergeant at 2026-03-04 06:30
  alert: missing-school-alerted to encompass-desk at 2026-03-04 07:30
  alert: missing-school-alerted/found to encompass-desk at 2026-03-04 07:30
  alert: missing-prevention-interview to allocated-officer at 2026-03-04 10:15
  alert: missing-rhi-intel-returned to missing-team at 2026-03-09 17:00

story: nobody meets about a pattern
title: Each demand that a pattern makes has an owner who hears of it
start: 2026-03-02

2026-03-02 09:00 | missing-trigger-plan-written | actions: a | case boy-file
2026-03-02 10:00 | missing-reported | in_care: no | case boy-1
2026-03-03 10:00 | missing-reported | in_care: no | case boy-2
2026-03-04 10:00 | missing-reported | in_care: no | case boy-3
2026-03-05 10:00 | missing-reported | in_care: no | case boy-4
2026-03-06 10:00 | missing-reported | in_care: no | case boy-5
2026-03-07 10:00 | missing-reported | in_care: no | case boy-6
2026-03-08 10:00 | missing-reported | in_care: no | case boy-7
2026-03-09 10:00 | missing-reported | in_care: no | case boy-8
2026-03-10 10:00 | missing-reported | in_care: no | case boy-9
2026-03-11 10:00 | missing-reported | in_care: no | case boy-10
2026-03-06 12:00 | missing-intervention-meeting-requested | authority: a | case boy-5
2026-03-07 12:00 | missing-found-seen | seen_by: police; demeanour: d | case boy-6
as at: 2026-06-05 12:00
  missing-trigger-plan-current (boy-file): 2026-05-31 09:00 overdue
  missing-trigger-plan-current/after-episode (boy-6): 2026-03-16 17:00 overdue
  missing-strategy-repeat (boy-3): 2026-03-05 17:00 met late
  missing-strategy-repeat (boy-6): 2026-03-10 17:00 overdue
  missing-strategy-repeat/held (boy-5): 2026-03-13 17:00 overdue
  missing-strategy-repeat/fifth (boy-5): 2026-03-09 17:00 overdue
  missing-strategy-repeat/tenth (boy-10): 2026-03-12 17:00 overdue
  missing-proactive-plan (boy-3): 2026-03-11 17:00 overdue
  alert: missing-strategy-repeat (boy-3) to missing-team at 2026-03-05 13:00
  alert: missing-strategy-repeat/fifth (boy-5) to safeguarding-inspector at 2026-03-06 10:00
  alert: missing-strategy-repeat (boy-6) to missing-team at 2026-03-10 13:00
  alert: missing-strategy-repeat/tenth (boy-10) to head-of-public-protection at 2026-03-11 10:00
  alert: missing-proactive-plan (boy-3) to missing-team at 2026-03-11 13:00
  alert: missing-strategy-repeat/held (boy-5) to missing-team at 2026-03-13 13:00
  alert: missing-trigger-plan-current/after-episode (boy-6) to missing-team at 2026-03-16 13:00
  alert: missing-trigger-plan-current (boy-file) to missing-team at 2026-05-24 09:00

story: plans and grades that end
title: A plan that is ended asks for no review, and a low grade for none once the child is found
start: 2026-03-02

2026-03-02 09:00 | missing-trigger-plan-written | actions: a | case boy-file
2026-03-02 10:00 | missing-reported | in_care: no
2026-03-02 10:10 | exception-allowed | gate: missing-child-min-medium; reason: r | by duty-inspector
2026-03-02 10:20 | missing-risk-graded | grade: low; rationale: r | by sergeant
2026-03-02 11:00 | missing-found-seen | seen_by: police; demeanour: d
2026-03-03 09:00 | missing-trigger-plan-ended | reason: r | case boy-file
2026-03-04 10:00 | missing-reported | in_care: no | case girl
2026-03-04 10:10 | exception-allowed | gate: missing-child-min-medium; reason: r | by duty-inspector | case girl
2026-03-04 10:20 | missing-risk-graded | grade: low; rationale: r | by sergeant | case girl
2026-03-04 11:00 | missing-strategy-held | present: p; shared: s; decisions: d | case girl
2026-03-04 12:00 | missing-sighting | where: w; significant: yes | case girl
2026-03-04 13:00 | missing-strategy-requested | authority: a; reason: r | case girl
2026-03-04 14:30 | missing-located | how: family; where: w; with_whom: w | case girl
2026-03-10 13:00 | missing-rhi-outcome | outcome: completed | by local-authority | case girl
2026-03-11 12:00 | missing-not-missing | reason: r | by sergeant | case girl
as at: 2026-03-11 13:00
  missing-no-absent-drift: 2026-03-02 14:20 ended
  missing-trigger-plan-current (boy-file): 2026-05-31 09:00 ended
  missing-trigger-plan-current/after-episode: 2026-03-09 17:00 ended
  missing-no-absent-drift (girl): 2026-03-04 14:20 missed
  missing-strategy-prolonged/held (girl): 2026-03-05 17:00 missed
  missing-strategy-prolonged/sighting (girl): 2026-03-05 12:00 missed
  missing-strategy-prolonged/again (girl): 2026-03-09 17:00 missed
  missing-found-seen (girl): 2026-03-05 14:30 missed
  missing-safe-place/assess (girl): 2026-03-04 15:30 missed
  missing-rhi-intel-returned (girl): 2026-03-17 17:00 ended
  alert: missing-no-absent-drift (girl) to sergeant at 2026-03-04 13:50
  alert: missing-safe-place/assess (girl) to allocated-officer at 2026-03-04 15:15
  alert: missing-strategy-prolonged/sighting (girl) to duty-inspector at 2026-03-05 08:00
  alert: missing-found-seen (girl) to allocated-officer at 2026-03-05 14:15
  alert: missing-strategy-prolonged/held (girl) to duty-inspector at 2026-03-05 15:00
  alert: missing-strategy-prolonged/again (girl) to duty-inspector at 2026-03-09 13:00

story: nobody comes back to a found child
title: What waits a day or more warns whoever owns it first
start: 2026-03-02

2026-03-02 10:00 | missing-reported | in_care: no
2026-03-02 11:00 | missing-located | how: family; where: w; with_whom: w
2026-03-03 12:00 | missing-found-seen | seen_by: police; demeanour: d
as at: 2026-03-07 12:00
  missing-found-seen: 2026-03-03 11:00 met late
  missing-safe-place/assess: 2026-03-02 12:00 overdue
  missing-rhi-72h: 2026-03-06 12:00 overdue
  missing-rhi-72h/requested: 2026-03-03 13:00 overdue
  missing-closure-approved: 2026-03-04 12:00 overdue
  alert: missing-safe-place/assess to allocated-officer at 2026-03-02 11:45
  alert: missing-found-seen to allocated-officer at 2026-03-03 10:45
  alert: missing-rhi-72h/requested to allocated-officer at 2026-03-03 12:45
  alert: missing-closure-approved to sergeant at 2026-03-04 08:00
  alert: missing-rhi-72h to local-authority at 2026-03-05 12:00

story: nobody meets again
title: Discussions that are due warn whoever owns them first
start: 2026-03-02

2026-03-02 10:00 | missing-reported | in_care: no
2026-03-02 11:00 | missing-strategy-held | present: p; shared: s; decisions: d
2026-03-02 11:30 | missing-strategy-requested | authority: a; reason: r
2026-03-02 12:00 | missing-sighting | where: w; significant: yes
as at: 2026-03-06 12:00
  missing-strategy-prolonged/held: 2026-03-03 17:00 overdue
  missing-strategy-prolonged/sighting: 2026-03-03 12:00 overdue
  missing-strategy-prolonged/again: 2026-03-05 17:00 overdue
  alert: missing-strategy-prolonged/sighting to duty-inspector at 2026-03-03 08:00
  alert: missing-strategy-prolonged/held to duty-inspector at 2026-03-03 15:00
  alert: missing-strategy-prolonged/again to duty-inspector at 2026-03-05 13:00

story: opened in error after a return
title: Nobody need accept, or interview, once the child turns out not to have been missing
start: 2026-03-02

Mon 10:00 | missing-reported | in_care: no
Mon 10:30 | missing-handover-offered | to: b; briefing: b | by sergeant
Mon 10:40 | missing-returned | where: home
Mon 10:50 | missing-not-missing | reason: asleep in the attic | by sergeant
as at: Mon 12:00
  missing-handover-accepted/answered: Mon 11:00 ended
  missing-rhi-72h: Thu 10:40 ended
