# Stories of the rules about looking for the child: each is a test, and is printed in the rulebook.

story: missing-first-enquiry
title: An hour until a tracing enquiry is completed
start: 2026-03-02

Mon 10:00 | missing-reported | in_care: no
Mon 11:00 | missing-enquiry-result | completed: yes; tracing: yes; result: r
Mon 10:00 | missing-reported | in_care: no | case girl
Mon 11:01 | missing-enquiry-result | completed: yes; tracing: yes; result: r | case girl
  missing-first-enquiry: Mon 11:00 met
  missing-first-enquiry (girl): Mon 11:00 met late

story: missing-first-enquiry
title: Setting enquiries, trying, or doing administration is not a tracing enquiry
start: 2026-03-02

Mon 10:00 | missing-reported | in_care: no
Mon 10:05 | missing-enquiry-set | what: ring aunt; type: friends-family
Mon 10:10 | missing-enquiry-result | completed: no; tracing: yes; result: no answer
Mon 10:15 | missing-enquiry-result | completed: yes; tracing: no; result: log updated
Mon 10:20 | missing-deployed | who: one car
as at: Mon 11:01
  missing-first-enquiry: Mon 11:00 overdue
  alert: missing-first-enquiry to allocated-officer at Mon 10:45
  alert: missing-first-enquiry to sergeant at Mon 11:00

story: missing-first-enquiry
title: High risk shortens the clock to fifteen minutes, and a deployment meets it
start: 2026-03-02

Mon 10:00 | missing-reported | in_care: no
Mon 10:10 | missing-risk-graded | grade: high; rationale: r | by sergeant
Mon 10:25 | missing-deployed | who: two cars
Mon 10:00 | missing-reported | in_care: no | case girl
Mon 10:55 | missing-risk-graded | grade: high; rationale: r | by sergeant | case girl
as at: Mon 11:01
  missing-first-enquiry: Mon 10:25 met
  missing-first-enquiry (girl): Mon 11:00 overdue

story: missing-no-activity-gap
title: Three hours between tracing acts at medium, one at high
start: 2026-03-02

Mon 10:00 | missing-reported | in_care: no
Mon 13:00 | missing-enquiry-result | completed: yes; tracing: yes; result: r
Mon 14:00 | missing-risk-graded | grade: high; rationale: r | by sergeant
Mon 14:30 | missing-enquiry-result | completed: yes; tracing: yes; result: r
Mon 15:31 | missing-enquiry-result | completed: yes; tracing: yes; result: r
Mon 15:40 | missing-located | how: police; where: park; with_whom: nobody
  missing-no-activity-gap: Mon 13:00 met · Mon 14:30 met · Mon 15:30 met late · Mon 16:31 ended
  alert: missing-no-activity-gap to sergeant at Mon 15:30

story: missing-no-activity-gap
title: An inspector may allow six hours overnight; the next act brings three back
start: 2026-03-02

Mon 22:00 | missing-reported | in_care: no
Mon 22:30 | missing-enquiry-result | completed: yes; tracing: yes; result: r
Mon 23:00 | missing-overnight-interval-allowed | reason: all places visited | by duty-inspector
Tue 04:30 | missing-enquiry-result | completed: yes; tracing: yes; result: r
as at: Tue 07:31
  missing-no-activity-gap: Tue 01:00 met · Tue 04:30 met · Tue 07:30 overdue

story: missing-silence
title: Entries are not acts: silence is raised, and one tracing act clears it
start: 2026-03-02

Mon 10:00 | missing-reported | in_care: no
Mon 11:00 | missing-enquiry-set | what: ring aunt; type: friends-family
Mon 12:00 | note-added | note: mother rang
Mon 13:20 | missing-enquiry-result | completed: yes; tracing: yes; result: r
as at: Mon 16:30
  signal: missing-silence at Mon 13:00
  signal: missing-silence at Mon 16:20
  alert: missing-silence to sergeant at Mon 13:00
  alert: missing-silence to duty-inspector at Mon 16:20

story: missing-enquiries-actioned
title: Each enquiry is done by its own time, or in two hours where none was set
start: 2026-03-02

Mon 10:00 | missing-reported | in_care: no
Mon 10:10 | missing-enquiry-set | what: ring aunt; type: friends-family; due: Mon 10:40 | as aunt
Mon 10:20 | missing-enquiry-set | what: bus cameras; type: transport | as bus
Mon 10:30 | missing-enquiry-set | what: skate park; type: area-search | as park
Mon 10:41 | missing-enquiry-result | completed: yes; tracing: yes; result: r | regarding aunt
Mon 11:00 | missing-enquiry-result | completed: no; tracing: yes; result: r | regarding bus
Mon 11:30 | missing-enquiry-dropped | reason: closed | regarding park | by sergeant
Mon 12:20 | missing-enquiry-result | completed: yes; tracing: yes; result: r | regarding bus
  missing-enquiries-actioned: Mon 10:40 met late · Mon 12:20 met · Mon 12:30 ended
  alert: missing-enquiries-actioned to sergeant at Mon 10:40

story: missing-enquiries-actioned/misplaced
title: A result written in a note is pointed out
start: 2026-03-02

Mon 10:00 | missing-reported | in_care: no
Mon 10:30 | note-added | note: aunt rung, not there; enquiry_result: yes
Mon 10:40 | note-added | note: mother rang
  signal: missing-enquiries-actioned/misplaced at Mon 10:30
  alert: missing-enquiries-actioned/misplaced to sergeant at Mon 10:30

story: missing-home-searched
title: Two hours to search the home
start: 2026-03-02

Mon 10:00 | missing-reported | in_care: no
Mon 12:00 | missing-home-searched | places: home; found: nothing; anything_missing: no
Mon 10:00 | missing-reported | in_care: no | case girl
Mon 12:01 | missing-home-searched | places: home; found: nothing; anything_missing: no | case girl
  missing-home-searched: Mon 12:00 met
  missing-home-searched (girl): Mon 12:00 met late
  alert: missing-home-searched (girl) to duty-inspector at Mon 12:00

story: missing-home-searched
title: An hour at high risk; devices alone are no search; only an inspector may say why not
start: 2026-03-02

Mon 10:00 | missing-reported | in_care: no
Mon 10:05 | missing-risk-graded | grade: high; rationale: r | by sergeant
Mon 10:30 | missing-home-searched | places: devices; found: r; anything_missing: no
Mon 10:40 | missing-search-not-needed | reason: r | by sergeant
Mon 11:00 | missing-home-searched | places: room; found: r; anything_missing: no
Mon 10:00 | missing-reported | in_care: no | case girl
Mon 11:50 | missing-search-not-needed | reason: seen leaving on a bus | by duty-inspector | case girl
Mon 10:00 | missing-reported | in_care: no | case twin
Mon 10:50 | missing-risk-graded | grade: high; rationale: r | by sergeant | case twin
as at: Mon 11:30
  missing-home-searched: Mon 11:00 met
  missing-home-searched (twin): Mon 11:20 overdue
  alert: missing-home-searched (twin) to duty-inspector at Mon 11:20

story: missing-trigger-plan-used
title: A plan on the child's file is opened within a quarter of an hour
start: 2026-03-02

Mon 09:00 | missing-trigger-plan-written | actions: ring aunt | case boy-file
Tue 10:00 | missing-reported | in_care: no
Tue 10:15 | missing-trigger-plan-opened | used: aunt
Tue 10:00 | missing-reported | in_care: no; trigger_plan: yes | case girl
Tue 10:16 | missing-trigger-plan-opened | used: aunt | case girl
Tue 10:00 | missing-reported | in_care: no | case twin
Mon 09:00 | missing-trigger-plan-written | actions: ring aunt | case other-file
Mon 12:00 | missing-trigger-plan-ended | reason: moved | case other-file
Tue 10:00 | missing-reported | in_care: no | case other
  missing-trigger-plan-used: Tue 10:15 met
  missing-trigger-plan-used (girl): Tue 10:15 met late
  silent: missing-trigger-plan-used (twin)
  silent: missing-trigger-plan-used (other)
  alert: missing-trigger-plan-used (girl) to duty-inspector at Tue 10:15

story: missing-trigger-plan-current
title: Reviewed within ninety days, counted from the last review, until the plan ends
start: 2026-03-02

2026-03-02 09:00 | missing-trigger-plan-written | actions: a | case boy-file
2026-05-31 09:00 | missing-trigger-plan-reviewed | actions: a | case boy-file
2026-08-30 09:00 | missing-trigger-plan-reviewed | actions: a | case boy-file
2026-09-10 09:00 | missing-trigger-plan-ended | reason: r | case boy-file
  missing-trigger-plan-current (boy-file): 2026-05-31 09:00 met · 2026-08-29 09:00 met late · 2026-11-28 09:00 ended
  alert: missing-trigger-plan-current (boy-file) to missing-lead at 2026-08-29 09:00

story: missing-trigger-plan-current/after-episode
title: Reviewed within five working days of each episode, where a plan stands
start: 2026-03-02

Mon 09:00 | missing-trigger-plan-written | actions: a | case boy-file
Mon 10:00 | missing-reported | in_care: no
Mon 14:00 | missing-found-seen | seen_by: police; demeanour: d
Mon+1 17:00 | missing-trigger-plan-reviewed | actions: a | case boy-file
Mon 10:00 | missing-reported | in_care: no | case girl
Mon 14:00 | missing-found-seen | seen_by: police; demeanour: d | case girl
  missing-trigger-plan-current/after-episode: Mon+1 17:00 met
  silent: missing-trigger-plan-current/after-episode (girl)
  alert: missing-trigger-plan-current/after-episode to missing-team at Mon+1 13:00

story: missing-philomena-obtained
title: Half an hour to obtain the provider's form
start: 2026-03-02

Mon 10:00 | missing-reported | in_care: yes
Mon 10:30 | missing-philomena-obtained | outcome: current
Mon 10:00 | missing-reported | in_care: yes | case girl
Mon 10:31 | missing-philomena-obtained | outcome: current | case girl
  missing-philomena-obtained: Mon 10:30 met
  missing-philomena-obtained (girl): Mon 10:30 met late
  alert: missing-philomena-obtained (girl) to missing-team at Mon 10:30

story: missing-philomena-obtained
title: Not knowing whether a child is in care counts as in care; knowing that not, does not
start: 2026-03-02

Mon 10:00 | missing-reported | in_care: unknown
Mon 10:00 | missing-reported | in_care: no | case girl
as at: Mon 10:10
  missing-philomena-obtained: Mon 10:30 open
  silent: missing-philomena-obtained (girl)

story: missing-supervisor-review
title: Six hours at medium from the report and then from each review
start: 2026-03-02

Mon 10:00 | missing-reported | in_care: no
Mon 10:05 | missing-risk-graded | grade: medium; rationale: r | by sergeant
Mon 16:00 | missing-supervisor-reviewed | risk: medium; rationale: r; tasks_done: yes | by sergeant
Mon 22:01 | missing-supervisor-reviewed | risk: medium; rationale: r; tasks_done: yes | by sergeant
Mon 23:00 | missing-found-seen | seen_by: police; demeanour: d
  missing-supervisor-review: Mon 16:00 met · Mon 22:00 met late · Tue 04:01 ended
  alert: missing-supervisor-review to duty-inspector at Mon 22:00

story: missing-supervisor-review
title: A regrade to high brings the review forward, with half an hour to catch up
start: 2026-03-02

Mon 10:00 | missing-reported | in_care: no
Mon 10:20 | missing-risk-graded | grade: high; rationale: r | by sergeant
Mon 12:00 | missing-supervisor-reviewed | risk: medium; rationale: r; tasks_done: yes | by sergeant
Mon 10:00 | missing-reported | in_care: no | case girl
Mon 15:00 | missing-risk-graded | grade: high; rationale: r | by sergeant | case girl
as at: Mon 15:31
  missing-supervisor-review: Mon 12:00 met · Mon 14:00 overdue
  missing-supervisor-review (girl): Mon 15:30 overdue

story: missing-supervisor-review/handover
title: Whoever takes over reviews within the hour
start: 2026-03-02

Mon 10:00 | missing-reported | in_care: no
Mon 14:00 | missing-handover-offered | to: b; briefing: b | by sergeant | as offer
Mon 14:10 | missing-handover-accepted | by sergeant | regarding offer
Mon 15:10 | missing-supervisor-reviewed | risk: medium; rationale: r; tasks_done: yes | by sergeant
Mon 10:00 | missing-reported | in_care: no | case girl
Mon 14:00 | missing-handover-offered | to: b; briefing: b | by sergeant | as offer2 | case girl
Mon 14:10 | missing-handover-accepted | by sergeant | regarding offer2 | case girl
as at: Mon 15:11
  missing-supervisor-review/handover: Mon 15:10 met
  missing-supervisor-review/handover (girl): Mon 15:10 overdue
  alert: missing-supervisor-review/handover (girl) to duty-inspector at Mon 15:10

story: missing-inspector-review
title: Twelve hours at medium, four at high, counted from the report
start: 2026-03-02

Mon 10:00 | missing-reported | in_care: no
Mon 22:00 | missing-inspector-reviewed | risk: medium; rationale: r; tasks_done: yes | by duty-inspector
Mon 10:00 | missing-reported | in_care: no | case girl
Mon 10:30 | missing-risk-graded | grade: high; rationale: r | by sergeant | case girl
Mon 14:01 | missing-inspector-reviewed | risk: medium; rationale: r; tasks_done: yes | by duty-inspector | case girl
as at: Mon 22:00
  missing-inspector-review: Mon 22:00 met · Tue 10:00 open
  missing-inspector-review (girl): Mon 14:00 met late · Mon 18:01 overdue
  alert: missing-inspector-review (girl) to duty-superintendent at Mon 14:00

story: missing-inspector-review/each-tour
title: By the end of the first whole tour, then once in every tour
start: 2026-03-02

Mon 10:00 | missing-reported | in_care: no
Mon 20:00 | missing-inspector-reviewed | risk: medium; rationale: r; tasks_done: yes | by duty-inspector
Tue 07:00 | missing-inspector-reviewed | risk: medium; rationale: r; tasks_done: yes | by duty-inspector
as at: Tue 16:00
  missing-inspector-review/each-tour: Mon 23:00 met · Tue 07:00 met · Tue 15:00 overdue · Tue 23:00 open
  alert: missing-inspector-review/each-tour to duty-superintendent at Tue 15:00

story: missing-superintendent-review
title: Twelve hours from the report at high risk, a day otherwise
start: 2026-03-02

Mon 10:00 | missing-reported | in_care: no
Mon 14:00 | missing-risk-graded | grade: high; rationale: r | by sergeant
Mon 22:01 | missing-superintendent-reviewed | risk: high; rationale: r; tasks_done: yes | by duty-superintendent
Mon 10:00 | missing-reported | in_care: no | case girl
Mon 10:30 | missing-risk-graded | grade: medium; rationale: r | by sergeant | case girl
Mon 10:00 | missing-reported | in_care: no | case twin
Tue 09:50 | missing-risk-graded | grade: high; rationale: r | by sergeant | case twin
as at: Tue 10:00
  missing-superintendent-review: Mon 22:00 met late
  missing-superintendent-review (girl): Tue 10:00 open
  missing-superintendent-review (twin): Tue 10:00 open
  alert: missing-superintendent-review to duty-superintendent at Mon 21:00

story: missing-superintendent-review/daily
title: Any child still missing at a day, and every day after
start: 2026-03-02

Mon 10:00 | missing-reported | in_care: no
Tue 10:00 | missing-superintendent-reviewed | risk: medium; rationale: r; tasks_done: yes | by duty-superintendent
as at: Wed 10:01
  missing-superintendent-review/daily: Tue 10:00 met · Wed 10:00 overdue · Thu 10:00 open
  alert: missing-superintendent-review/daily to duty-superintendent at Wed 09:00

story: missing-child-rescue-alert-considered
title: An hour from the high grade
start: 2026-03-02

Mon 10:00 | missing-reported | in_care: no
Mon 11:00 | missing-risk-graded | grade: high; rationale: r | by sergeant
Mon 12:00 | missing-child-rescue-alert-considered | decision: not-now; rationale: r | by sergeant
Mon 10:00 | missing-reported | in_care: no | case girl
Mon 11:00 | missing-risk-graded | grade: high; rationale: r | by sergeant | case girl
Mon 12:01 | missing-child-rescue-alert-considered | decision: not-now; rationale: r | by sergeant | case girl
  missing-child-rescue-alert-considered: Mon 12:00 met
  missing-child-rescue-alert-considered (girl): Mon 12:00 met late
  alert: missing-child-rescue-alert-considered (girl) to duty-inspector at Mon 12:00
