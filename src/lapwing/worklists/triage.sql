-- The safeguarding unit's queue: what waits, how every step stands, and what there was before.

-- name: waiting
-- The assessments on which something is open, what is due first at the head, each with all of it.
with clock as (
    select o.case_id, min(o.due_at) as due_at,
           array_agg(o.duty order by o.due_at, o.id) as duties,
           array_agg(o.begun_at order by o.due_at, o.id) as begun,
           array_agg(o.due_at order by o.due_at, o.id) as due
    from duties_obligation as o
    where o.outcome is null and o.duty = any(%(duties)s) and o.begun_at <= %(now)s
    group by o.case_id
    having bool_or(o.duty = any(%(wanted)s))
), here as (
    select c.id, c.reference, c.person_id, c.opened_at, c.supervisor_id, c.allocated_id, c.team_id,
           c.desk, coalesce({told}, false) as told, clock.due_at, clock.duties, clock.begun,
           clock.due, count(*) over () as total
    from clock join record_case as c on c.id = clock.case_id
    where c.kind = %(field)s and (%(team)s::uuid is null or c.team_id = %(team)s) and {visible}
    order by clock.due_at, c.opened_at, c.id
    limit %(most)s offset %(after)s
)
select h.id, h.reference, h.person_id,
       (select n."full" from record_personname as n where n.person_id = h.person_id
        order by (n.until is not null), (n.kind <> 'known as'), n.recorded desc, n.id limit 1),
       p.birth, h.opened_at, s.name, a.name, t.name, h.duties, h.begun, h.told, h.desk, h.due,
       h.total
from here as h
join record_person as p on p.id = h.person_id
left join record_user as s on s.id = h.supervisor_id
left join record_user as a on a.id = h.allocated_id
left join record_team as t on t.id = h.team_id
order by h.due_at, h.opened_at, h.id;

-- name: backlog
-- How every step stands: an assessment counts once in each at which it waits, came or went. What
-- went in the last days stands on a case that is open or was closed in them.
select w.step,
       count(distinct o.case_id) filter (where o.outcome is null),
       min(o.begun_at) filter (where o.outcome is null),
       count(distinct o.case_id) filter (where o.outcome is null and o.due_at < %(now)s),
       count(distinct o.case_id) filter (where o.begun_at >= %(day)s),
       count(distinct o.case_id) filter (where o.closed_at >= %(day)s),
       count(distinct o.case_id) filter (where o.begun_at >= %(week)s),
       count(distinct o.case_id) filter (where o.closed_at >= %(week)s)
from record_case as c
join duties_obligation as o on o.case_id = c.id
join unnest(%(steps)s::text[], %(duties)s::text[]) as w (step, duty) on w.duty = o.duty
where c.kind = %(field)s and (c.state = 'open' or c.closed_at >= %(week)s)
  and o.begun_at <= %(now)s and {visible}
group by w.step;

-- name: earlier
-- The assessments of these people, of those who live with them, and of those who lived there.
with own as (
    select asked as person, asked as other from unnest(%(people)s::uuid[]) as asked
    union
    select j.person_id, k.person_id
    from record_joined as j join record_joined as k on k.whole = j.whole
    where j.person_id = any(%(people)s)
), home as (
    select own.person, r.address_id
    from own join record_residence as r on r.person_id = own.other
    where r.since <= %(now)s and (r.until is null or r.until > %(now)s)
), there as (
    select h.person, r.person_id as other,
           bool_or(r.since <= %(now)s and (r.until is null or r.until > %(now)s)) as lives
    from home as h join record_residence as r on r.address_id = h.address_id
    where r.since <= %(now)s and (r.until is null or r.until >= r.since)
      and not exists (select from own where own.person = h.person and own.other = r.person_id)
    group by h.person, r.person_id
), near as (
    select person, other, 'child' as tie from own
    union all
    select person, other, case when lives then 'household' else 'address' end from there
)
select near.person, near.tie, c.id, c.person_id
from near join record_case as c on c.person_id = near.other
where c.kind = %(field)s and c.opened_at <= %(now)s and {visible}
order by near.person, c.opened_at desc, c.id;

-- name: together
-- These assessments, the newest first, with whom each is about.
select c.id, c.reference, c.person_id,
       (select n."full" from record_personname as n where n.person_id = c.person_id
        order by (n.until is not null), (n.kind <> 'known as'), n.recorded desc, n.id limit 1),
       p.birth, c.opened_at, c.closed_at, coalesce({told}, false), c.desk
from record_case as c join record_person as p on p.id = c.person_id
where c.id = any(%(cases)s) and {visible}
order by c.opened_at desc, c.id;

-- name: untriaged
-- How many assessments of each force wait for triage, and the oldest that may be named to its unit.
select c.force_id, count(*),
       (array_agg(c.id order by o.begun_at, c.id) filter (where c.sensitivity <> 'covert'))[1],
       (array_agg(c.person_id order by o.begun_at, c.id)
        filter (where c.sensitivity <> 'covert'))[1]
from duties_obligation as o join record_case as c on c.id = o.case_id
where o.outcome is null and o.duty = %(duty)s and o.begun_at <= %(now)s
group by c.force_id
having bool_or(c.sensitivity <> 'covert')
order by c.force_id;
