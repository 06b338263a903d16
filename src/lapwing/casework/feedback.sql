-- Feedback to an officer by name: what waits to be read, and what somebody gave and whether it was read.

-- name: to_me
-- The feedback that somebody was given and has not said they have read, the oldest first.
select f.id, f.case_id, c.person_id, c.reference, said.answers ->> 'sort', said.answers ->> 'said',
       f.at, b.name, f.kind
from journal_entry as f
join record_case as c on c.id = f.case_id
join record_user as b on b.id = f.by_user_id
cross join lateral (
    select coalesce((select x.answers from journal_entry as x
                     where x.corrects_id = f.id and x.kind = f.kind
                     order by x.recorded desc limit 1), f.answers) as answers) as said
where f.kind = any(%(given)s) and f.corrects_id is null and said.answers ->> 'officer' = %(user)s::text
  and f.at >= %(since)s
  and not exists (select from journal_entry as r
                  where r.case_id = f.case_id and r.regarding_id = f.id and r.kind = any(%(read)s)
                    and not exists (select from journal_entry as x
                                    where x.corrects_id = r.id and x.kind = 'entry-withdrawn'))
  and not exists (select from journal_entry as x
                  where x.corrects_id = f.id and x.kind = 'entry-withdrawn')
  and {visible}
order by f.at, f.id;

-- name: by_me
-- The feedback that somebody gave, the newest first: to whom, and when they read it.
select f.id, f.case_id, c.person_id, c.reference, said.answers ->> 'sort', said.answers ->> 'said',
       f.at, w.name, r.at, r.answers ->> 'said', f.kind
from journal_entry as f
join record_case as c on c.id = f.case_id
cross join lateral (
    select coalesce((select x.answers from journal_entry as x
                     where x.corrects_id = f.id and x.kind = f.kind
                     order by x.recorded desc limit 1), f.answers) as answers) as said
join record_user as w on w.id::text = said.answers ->> 'officer'
left join lateral (
    select r.at, r.answers from journal_entry as r
    where r.case_id = f.case_id and r.regarding_id = f.id and r.kind = any(%(read)s)
      and not exists (select from journal_entry as x
                      where x.corrects_id = r.id and x.kind = 'entry-withdrawn')
    order by r.recorded limit 1) as r on true
where f.kind = any(%(given)s) and f.corrects_id is null and f.by_user_id = %(user)s
  and not exists (select from journal_entry as x
                  where x.corrects_id = f.id and x.kind = 'entry-withdrawn')
  and {visible}
order by f.at desc, f.id
limit %(most)s;
