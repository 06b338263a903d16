-- Counting how duties were met: set-at-a-time from the store of duties, as at a moment.

-- name: judged
-- What came due between two moments, as it stood by what had been told by a third. A covert case is
-- in no figure, and neither is one from which whoever asks is locked out: a figure leads to neither.
select o.duty, o.case_id, o.about_id, o.begun_by, o.slot, o.due_at, o.closed_at, c.reference,
       c.team_id, {by} as part,
       case when closing.outcome is null then 'overdue'
            when closing.outcome = 'done' and o.closed_at <= o.due_at then 'met'
            when closing.outcome = 'done' then 'late'
            when o.closed_at > o.due_at then 'missed'
            when closing.outcome = 'waived' then 'waived'
            else 'ended' end as how,
       extract(epoch from coalesce(case when closing.outcome is not null then o.closed_at end,
                                   %(as_at)s) - o.due_at) as late,
       extract(epoch from o.closed_known_at - o.closed_at) as told
from duties_obligation as o
join record_case as c on c.id = o.case_id
cross join lateral (
    select case when coalesce(o.closed_known_at, o.closed_at) <= %(as_at)s then o.outcome end
        as outcome) as closing
where c.force_id = %(force)s and c.sensitivity <> 'covert' and c.id <> all(%(locked)s::uuid[])
  and o.known_at <= %(as_at)s and o.due_at >= %(since)s
  and o.due_at < least(%(until)s, %(as_at)s)
  and (%(duties)s::text[] is null or o.duty = any(%(duties)s))
  and (%(team)s::uuid is null or c.team_id = %(team)s)

-- name: tour
-- The first of the force's tours of duty in which something came due, by the clock in London.
select t.name
from unnest(%(tours)s::text[], %(begins)s::time[], %(ends)s::time[])
    with ordinality as t (name, begins, ends, place)
cross join lateral (select (o.due_at at time zone 'Europe/London')::time as at) as local
where case when t.begins < t.ends then local.at >= t.begins and local.at < t.ends
           else local.at >= t.begins or local.at < t.ends end
order by t.place
limit 1

-- name: counted
-- How many of each duty, and of each part of it, stood how; how late; how long after it was told.
select duty, part,
       count(*) filter (where how = 'met'), count(*) filter (where how = 'late'),
       count(*) filter (where how = 'overdue'), count(*) filter (where how = 'missed'),
       count(*) filter (where how = 'waived'), count(*) filter (where how = 'ended'),
       percentile_cont(array[0.5, 0.9]) within group (order by late)
           filter (where how in ('late', 'overdue', 'missed')),
       percentile_cont(array[0.5, 0.9]) within group (order by told)
           filter (where how in ('met', 'late'))
from ({judged}) as judged
group by duty, part
order by duty, part;

-- name: cases
-- The cases behind a figure that the viewer may see, what was due last first.
select j.duty, j.case_id, j.about_id, j.begun_by, j.slot, j.due_at, j.closed_at, j.reference,
       j.how, t.name, count(*) over ()
from ({judged}) as j
join record_case as c on c.id = j.case_id
left join record_team as t on t.id = j.team_id
where {visible} and (%(how)s::text[] is null or j.how = any(%(how)s))
  and (%(part)s::text is null or j.part = %(part)s)
order by j.due_at desc, j.case_id, j.duty, j.begun_by, j.slot
limit %(most)s;

-- name: teams
-- The teams of a force that hold cases.
select t.id, t.name from record_team as t
where t.force_id = %(force)s and exists (select from record_case as c where c.team_id = t.id)
order by t.name, t.id;

-- name: children
-- The children for whom something came due, by what is on record of each, and whether it was met in
-- time each time. What is not on record, or not for certain, is said with an empty text.
select d.age, coalesce(nullif(p.sex, 'unknown'), ''), coalesce(nullif(p.ethnicity, 'unknown'), ''),
       coalesce(nullif(p.looked_after, 'unknown'), ''), btrim(p.responsible_authority), d.met,
       count(*)
from (
    select j.about_id, case when bool_and(j.how = 'met') then 'yes' else 'no' end as met,
           {age} as age
    from ({judged}) as j join record_person as born on born.id = j.about_id
    where j.how in ('met', 'late', 'overdue', 'missed')
    group by j.about_id, born.birth_earliest, born.birth_latest
) as d join record_person as p on p.id = d.about_id
group by 1, 2, 3, 4, 5, 6
order by 1, 2, 3, 4, 5, 6;
