-- The samples of a month: what may be drawn, what was drawn and found, and what waits to be read.

-- name: frame
-- What may be drawn of a month as it was known at a moment: the entry, its case and who recorded it;
-- nothing that was withdrawn, and nothing of a covert case.
select e.id, e.case_id, e.by_user_id
from journal_entry as e join record_case as c on c.id = e.case_id
where e.kind = %(kind)s and e.force_id = %(force)s and e.at >= %(since)s and e.at < %(until)s
  and e.corrects_id is null and e.recorded <= %(moment)s and c.sensitivity <> 'covert'
  and (%(answer)s = '' or e.answers ->> %(answer)s = 'yes')
  and not exists (
      select from journal_entry as w
      where w.corrects_id = e.id and w.kind = 'entry-withdrawn' and w.recorded <= %(moment)s)
  and not exists (
      select from journal_entry as s
      where s.case_id = e.case_id and s.kind = any(%(unless)s) and s.recorded <= %(moment)s)
order by e.at, e.id;

-- name: months
-- The months of which a sample was drawn, the newest first, with how it stands; only what the viewer
-- may see is counted.
select d.answers ->> 'month', min(d.answers ->> 'seed'), min(d.answers ->> 'frame'),
       min(d.answers ->> 'fingerprint'), min(d.recorded), min(u.name), count(*),
       count(f.id), count(r.id)
from journal_entry as d
join record_case as c on c.id = d.case_id
join record_user as u on u.id = d.by_user_id
left join journal_entry as f on f.case_id = d.case_id and f.regarding_id = d.id and f.kind = %(found)s
left join journal_entry as r on r.case_id = d.case_id and r.regarding_id = f.id and r.kind = %(read)s
where d.kind = %(drawn)s and d.force_id = %(force)s and {visible}
group by d.answers ->> 'month'
order by d.answers ->> 'month' desc;

-- name: lines
-- One month's sample: what was drawn of whose, what was found by whom, and when they read it.
select d.id, d.case_id, c.person_id, c.reference, o.id, o.by_user_id, w.name, w.number, o.at,
       d.answers ->> 'stratum', f.id, f.answers ->> %(asks)s, (f.answers -> 'errors')::text, f.at,
       b.name, r.at
from journal_entry as d
join record_case as c on c.id = d.case_id
join journal_entry as o on o.id = d.regarding_id
join record_user as w on w.id = o.by_user_id
left join lateral (
    select f.id, f.answers, f.at, f.by_user_id from journal_entry as f
    where f.case_id = d.case_id and f.regarding_id = d.id and f.kind = %(found)s
      and not exists (select from journal_entry as x
                      where x.corrects_id = f.id and x.kind = 'entry-withdrawn')
    order by f.recorded limit 1
) as f on true
left join record_user as b on b.id = f.by_user_id
left join lateral (
    select r.at from journal_entry as r
    where r.case_id = d.case_id and r.regarding_id = f.id and r.kind = %(read)s
    order by r.recorded limit 1
) as r on true
where d.kind = %(drawn)s and d.force_id = %(force)s and d.answers ->> 'month' = %(month)s
  and {visible}
order by w.name, o.at, d.id;

-- name: kept
-- What was drawn of a month: the entry that was drawn, from which part, and what it was drawn by.
select d.regarding_id, coalesce(d.answers ->> 'stratum', ''), d.answers ->> 'seed',
       d.answers ->> 'fingerprint', d.recorded
from journal_entry as d
where d.kind = %(drawn)s and d.force_id = %(force)s and d.answers ->> 'month' = %(month)s
order by d.recorded, d.id;

-- name: of_mine
-- What was found about somebody's own work that they have not said they have read.
select f.id, f.kind, f.case_id, c.person_id, c.reference, f.answers ->> 'found',
       (f.answers -> 'errors')::text, f.answers ->> 'said', f.at, b.name
from journal_entry as f
join record_case as c on c.id = f.case_id
join journal_entry as d on d.id = f.regarding_id
join journal_entry as o on o.id = d.regarding_id
join record_user as b on b.id = f.by_user_id
where o.by_user_id = %(user)s and f.kind = any(%(found)s) and f.at >= %(since)s
  and not exists (select from journal_entry as r
                  where r.case_id = f.case_id and r.regarding_id = f.id and r.kind = any(%(read)s))
  and not exists (select from journal_entry as x
                  where x.corrects_id = f.id and x.kind = 'entry-withdrawn')
  and {visible}
order by f.at, f.id;

-- name: hold
-- Lets one draw a month's sample at a time.
select pg_advisory_xact_lock(hashtextextended(%(key)s, 0))::text;
