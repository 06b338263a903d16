-- Alerts: raising each once, letting them climb, settling them, and acknowledging them by name.

-- name: told_already
-- Which steps of these ladders have been told.
select a.rule, a.key, a.begun_by, a.slot, a.step
from unnest(%(rules)s::text[], %(keys)s::text[], %(begun)s::text[], %(slots)s::integer[])
    as due (rule, key, begun_by, slot)
join worklists_alert as a using (rule, key, begun_by, slot)
where a.rung = 0;

-- name: cases
-- The cases that alerts speak of, as far as finding their readers needs it. What is told on a
-- child's own file comes to whoever has the child's open episode, the last that was opened.
select c.id, c.reference, c.force_id, coalesce(c.team_id, open.team_id),
       coalesce(c.supervisor_id, open.supervisor_id), coalesce(c.allocated_id, open.allocated_id),
       array(select distinct a.user_id from record_assignment as a
             where a.case_id in (c.id, open.id) and a.until is null order by a.user_id)
from record_case as c
left join lateral (
    select e.id, e.team_id, e.supervisor_id, e.allocated_id from record_case as e
    where c.kind = 'standing' and e.person_id = c.person_id and e.kind <> 'standing'
      and e.state = 'open' and e.force_id = c.force_id
    order by e.opened_at desc, e.id limit 1
) as open on true
where c.id = any(%(ids)s);

-- name: at_work
-- Everybody on duty in these forces at a moment.
select t.user_id, t.role, t.team_id, m.force_id
from record_tour as t
join record_team as m on m.id = t.team_id
join record_user as u on u.id = t.user_id
where m.force_id = any(%(forces)s) and u.is_active
  and t.since <= %(now)s and (t.until is null or t.until > %(now)s)
order by t.since, t.id;

-- name: raise
-- Raises alerts, each unless its step has come to this rung before; tells which were raised.
insert into worklists_alert (force_id, team_id, case_id, about_id, rule, key, begun_by, slot, signal,
    step, rung, to_role, to_user_id, title, why, at, raised_at, nobody, climb_at)
select force, team, "case", about, rule, key, begun_by, slot, signal, step, rung, to_role, to_user,
       title, why, at, raised_at, nobody, climb_at
from jsonb_to_recordset(%(rows)s::jsonb) as new (place integer, force text, team uuid, "case" uuid,
    about uuid, rule text, key text, begun_by text, slot integer, signal boolean, step smallint,
    rung smallint, to_role text, to_user uuid, title text, why text, at timestamptz,
    raised_at timestamptz, nobody boolean, climb_at timestamptz)
order by place
on conflict (rule, key, begun_by, slot, step, rung) do nothing
returning id, rule, key, begun_by, slot, step, rung;

-- name: note_what_they_climbed_from
-- Notes for alerts that climbed which alert each came from: that of the rung below.
update worklists_alert as a set climbed_from_id = b.id
from worklists_alert as b
where a.id = any(%(ids)s) and a.rung > 0
  and b.rule = a.rule and b.key = a.key and b.begun_by = a.begun_by and b.slot = a.slot
  and b.step = a.step and b.rung = a.rung - 1;

-- name: settle
-- Settles the alerts that speak of what no longer needs anybody. That a limit passed which the law
-- sets is settled by no entry: somebody says that they know of it.
with waiting as (
    select a.id
    from worklists_alert as a
    join unnest(%(rules)s::text[], %(keys)s::text[], %(begun)s::text[], %(slots)s::integer[])
        as done (rule, key, begun_by, slot) using (rule, key, begun_by, slot)
    where a.settled_at is null
      and not exists (select from duties_obligation as o
                      where o.duty = a.rule and o.key = a.key and o.begun_by = a.begun_by
                        and o.slot = a.slot and o.weight = 'statute' and o.due_at <= a.at)
    order by a.id
    for update of a
)
update worklists_alert as a set settled_at = %(now)s, climb_at = null
from waiting where a.id = waiting.id
returning a.force_id;

-- name: unsettle
-- Lets the alerts wait again that were settled by something that has since been withdrawn.
with settled as (
    select a.id
    from worklists_alert as a
    join unnest(%(rules)s::text[], %(keys)s::text[], %(begun)s::text[], %(slots)s::integer[])
        as again (rule, key, begun_by, slot) using (rule, key, begun_by, slot)
    where a.settled_at is not null
    order by a.id
    for update of a
), last as (
    select distinct on (a.rule, a.key, a.begun_by, a.slot, a.step) a.id
    from worklists_alert as a join settled using (id)
    where a.acknowledged_at is null
    order by a.rule, a.key, a.begun_by, a.slot, a.step, a.rung desc
)
update worklists_alert as a
set settled_at = null, climb_at = case when a.id in (select id from last) then %(climb_at)s end
from settled where a.id = settled.id
returning a.force_id;

-- name: claim_climbing
-- Takes the alerts that nobody acknowledged in time, with the watch of whom they are about, and
-- leaves those that somebody else has taken.
select a.id, a.force_id, a.case_id, a.about_id, a.rule, a.key, a.begun_by, a.slot, a.signal, a.step,
       a.rung, a.to_role, a.title, a.at, a.raised_at,
       exists (select from duties_obligation as o
               where o.duty = a.rule and o.key = a.key and o.begun_by = a.begun_by
                 and o.slot = a.slot
                 and (o.outcome is null or o.weight = 'statute' and o.due_at <= a.at))
       or exists (select from duties_raised as r
                  where r.signal = a.rule and r.key = a.key and r.name = a.begun_by
                    and r.cleared_at is null),
       array(select b.to_role from worklists_alert as b
             where b.rule = a.rule and b.key = a.key and b.begun_by = a.begun_by
               and b.slot = a.slot and b.step >= a.step and b.settled_at is null)
from worklists_alert as a
join duties_watch as w on w.person_id = a.about_id
where a.climb_at <= %(now)s
order by a.climb_at
limit %(most)s
for no key update of a, w skip locked;

-- name: stop_climbing
-- Says that these alerts climb no further from here, and settles those that no longer matter.
update worklists_alert
set climb_at = null,
    settled_at = case when id = any(%(settled)s) then %(now)s else settled_at end
where id = any(%(ids)s);

-- name: put_off_climbing
-- Puts off the alert that should climb first, because letting it climb went wrong.
update worklists_alert set climb_at = %(again)s
where id = (select id from worklists_alert where climb_at <= %(now)s
            order by climb_at limit 1 for no key update skip locked);

-- name: waiting_for
-- The alerts that nobody has acknowledged and that are somebody's who comes on duty: to their role,
-- in their team, the whole force, or a team that has nobody in the role, or to them by name.
select a.id from worklists_alert as a
where a.acknowledged_at is null and a.settled_at is null and a.force_id = %(force)s
  and ((a.to_role = %(role)s and a.to_user_id is null
        and (a.team_id is null or a.team_id = %(team)s
             or not exists (select from record_tour as o
                            where o.team_id = a.team_id and o.role = a.to_role
                              and o.until is null)))
       or a.to_user_id = %(user)s)
order by a.id;

-- name: take
-- Takes one alert to acknowledge it.
select a.force_id, a.team_id, a.to_role, a.to_user_id, a.rule, a.key, a.begun_by, a.slot, a.step,
       a.rung, a.acknowledged_at, u.name
from worklists_alert as a
join record_case as c on c.id = a.case_id
left join record_user as u on u.id = a.acknowledged_by_id
where a.id = %(id)s and {visible}
for no key update of a;

-- name: acknowledge
-- Acknowledges an alert by name, with those below it that climbed to it; what is above stays told.
update worklists_alert set acknowledged_at = %(now)s, acknowledged_by_id = %(user)s, climb_at = null
where rule = %(rule)s and key = %(key)s and begun_by = %(begun_by)s and slot = %(slot)s
  and step = %(step)s and rung <= %(rung)s and acknowledged_at is null;

-- name: climb_no_further
-- Lets what climbed above an alert climb no further, because somebody has it in hand.
update worklists_alert set climb_at = null
where rule = %(rule)s and key = %(key)s and begun_by = %(begun_by)s and slot = %(slot)s
  and step = %(step)s and rung > %(rung)s and climb_at is not null;

-- name: holders
-- Who holds each of these by name, where somebody is named.
select o.duty, o.key, o.begun_by, o.slot, o.holder_id
from unnest(%(rules)s::text[], %(keys)s::text[], %(begun)s::text[], %(slots)s::integer[])
    as due (rule, key, begun_by, slot)
join duties_obligation as o
  on o.duty = due.rule and o.key = due.key and o.begun_by = due.begun_by and o.slot = due.slot
where o.holder_id is not null;
