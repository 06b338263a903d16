-- What waits for a person on duty; {visible} is the policy's condition on a case.

-- name: lines
-- The obligations that wait for a viewer: those of the roles in which they are on duty, for their
-- team's cases or where the team has nobody in the role, those of the cases that they hold, and
-- those for which they are named. What somebody is named for stays on the list of the role, too.
with mine as (
    select t.role, t.team_id from record_tour as t
    where t.user_id = %(user)s and t.since <= %(now)s and (t.until is null or t.until > %(now)s)
), open_now as (
    select o.*, c.reference, c.kind, c.allocated_id, c.supervisor_id, c.team_id,
           coalesce((select h.falls_to from unnest(%(held)s::text[], %(falls)s::text[])
                     as h (role, falls_to) where h.role = o.owner and c.allocated_id is null),
                    o.owner) as falls_to
    from duties_obligation as o join record_case as c on c.id = o.case_id
    where o.outcome is null and (o.owner = any(%(owners)s) or o.holder_id = %(user)s)
      and o.begun_at <= %(now)s and {visible}
), chosen as (
    select o.*, (o.allocated_id = %(user)s and o.owner = any(%(held)s))
                or coalesce(o.holder_id = %(user)s, false)
                or coalesce(o.supervisor_id = %(user)s, false) as for_me
    from open_now as o
    where (o.owner = any(%(held)s) and o.allocated_id = %(user)s)
       or o.holder_id = %(user)s
       or exists (
            select from mine as m
            where m.role = o.falls_to
              and (o.team_id is null or o.team_id = m.team_id or o.supervisor_id = %(user)s
                   or not exists (select from record_post as p
                                  where p.team_id = o.team_id and p.role = m.role
                                    and p.since <= %(now)s
                                    and (p.until is null or p.until > %(now)s))))
), series as (
    -- One entry answers all that has come due of a recurring duty: it is one thing to do, as late
    -- as the first of them.
    select o.*, row_number() over one as nth, min(o.next_fire) over one as fires,
           count(*) filter (where o.due_at < %(now)s) over one as passed,
           max(o.due_at) filter (where o.due_at < %(now)s) over one as passed_last
    from chosen as o
    window one as (partition by o.duty, o.key, o.begun_by order by o.due_at, o.id
                   rows between unbounded preceding and unbounded following)
)
select o.id, o.duty, o.case_id, o.reference, o.about_id,
       (select n."full" from record_personname as n where n.person_id = o.about_id
        order by (n.until is not null), (n.kind <> 'known as'), n.recorded desc, n.id limit 1),
       o.owner, o.begun_by, o.begun_kind, o.begun_at, o.due_at, o.number, o.weight, o.source,
       coalesce(o.for_me, false), o.fires, count(*) over (),
       count(*) filter (where o.due_at < %(now)s) over (), o.slot, o.passed, o.passed_last,
       (select s.name from record_user as s where s.id = o.supervisor_id), o.kind = 'missing',
       coalesce((select s.name from record_user as s where s.id = o.holder_id),
                (select t.name from record_team as t where t.id = o.agency_id))
from series as o
where o.nth = 1
order by o.due_at, o.id
limit %(most)s;

-- name: for_agency
-- The obligations that wait for a partner's agency on the cases that it was told of: those that it is
-- named for, where it may read what began them or was sent it in a package, and those of its own
-- roles that name no agency. A partner has no tours.
with waits as (
    select o.*, c.reference, c.kind, c.supervisor_id, row_number() over one as nth,
           min(o.next_fire) over one as fires,
           count(*) filter (where o.due_at < %(now)s) over one as passed,
           max(o.due_at) filter (where o.due_at < %(now)s) over one as passed_last
    from record_case as c
    join duties_obligation as o on o.case_id = c.id
    left join journal_entry as e on e.case_id = o.case_id and e.id::text = o.begun_by
    where c.id = any(%(cases)s) and o.outcome is null and o.begun_at <= %(now)s
      and ((o.agency_id = %(team)s and (e.id is not null or c.id = any(%(given)s)))
           or (coalesce(o.agency_id = %(team)s, true) and o.owner = any(%(owners)s) and {visible}))
    window one as (partition by o.duty, o.key, o.begun_by order by o.due_at, o.id
                   rows between unbounded preceding and unbounded following)
)
select o.id, o.duty, o.case_id, o.reference, o.about_id,
       (select n."full" from record_personname as n where n.person_id = o.about_id
        order by (n.until is not null), (n.kind <> 'known as'), n.recorded desc, n.id limit 1),
       o.owner, o.begun_by, o.begun_kind, o.begun_at, o.due_at, o.number, o.weight, o.source,
       o.owner = any(%(owners)s), o.fires, count(*) over (),
       count(*) filter (where o.due_at < %(now)s) over (), o.slot, o.passed, o.passed_last,
       (select s.name from record_user as s where s.id = o.supervisor_id), o.kind = 'missing',
       (select s.name from record_user as s where s.id = o.holder_id)
from waits as o
where o.nth = 1
order by o.due_at, o.id
limit %(most)s;

-- name: alerts
-- The alerts that wait for a viewer: to them by name, or to a role in which they are on duty, in
-- their team, in the whole force, or in a team that has nobody on duty in the role any more.
with mine as (
    select t.role, t.team_id from record_tour as t
    where t.user_id = %(user)s and t.since <= %(now)s and (t.until is null or t.until > %(now)s)
), wanted as (
    select a.id from mine as m
    join worklists_alert as a on a.to_role = m.role
     and (a.team_id is null or a.team_id = m.team_id
          or not exists (select from record_tour as o
                         where o.team_id = a.team_id and o.role = a.to_role and o.until is null))
    where a.acknowledged_at is null and a.settled_at is null and a.force_id = %(force)s
    union
    select a.id from worklists_alert as a
    where a.acknowledged_at is null and a.settled_at is null and a.force_id = %(force)s
      and a.to_role = any(%(held)s) and a.to_user_id = %(user)s
)
select a.id, a.rule, a.title, a.why, a.case_id, c.reference, a.about_id,
       (select n."full" from record_personname as n where n.person_id = a.about_id
        order by (n.until is not null), (n.kind <> 'known as'), n.recorded desc, n.id limit 1),
       a.to_role, a.at, a.raised_at, a.signal, a.climbed_from_id is not null, a.nobody
from wanted join worklists_alert as a using (id) join record_case as c on c.id = a.case_id
where a.id > %(after)s and {visible}
order by a.raised_at desc, a.id desc
limit %(most)s;

-- name: head
-- What the head of every page says: how many alerts wait for a viewer, whether they are on duty,
-- and their team.
with mine as (
    select t.role, t.team_id from record_tour as t
    where t.user_id = %(user)s and t.since <= %(now)s and (t.until is null or t.until > %(now)s)
), wanted as (
    select a.id from mine as m
    join worklists_alert as a on a.to_role = m.role
     and (a.team_id is null or a.team_id = m.team_id
          or not exists (select from record_tour as o
                         where o.team_id = a.team_id and o.role = a.to_role and o.until is null))
    where a.acknowledged_at is null and a.settled_at is null and a.force_id = %(force)s
    union
    select a.id from worklists_alert as a
    where a.acknowledged_at is null and a.settled_at is null and a.force_id = %(force)s
      and a.to_role = any(%(held)s) and a.to_user_id = %(user)s
)
select (select count(*)
        from wanted join worklists_alert as a using (id) join record_case as c on c.id = a.case_id
        where {visible}),
       exists (select from mine), (select t.name from record_team as t where t.id = %(team)s);


-- name: alert_history
-- The alerts that were raised about a case, the newest first, with who acknowledged each.
select a.id, a.rule, a.title, a.why, a.to_role, r.name, a.at, a.raised_at, a.rung, a.nobody,
       a.acknowledged_at, u.name, a.settled_at, count(*) over (),
       count(*) filter (where a.acknowledged_at is null and a.settled_at is null) over ()
from worklists_alert as a
join record_case as c on c.id = a.case_id
left join record_user as u on u.id = a.acknowledged_by_id
left join record_user as r on r.id = a.to_user_id
where a.case_id = %(case)s and {visible}
order by a.raised_at desc, a.id desc
limit %(most)s offset %(after)s;

-- name: missing_now
-- The open missing episodes that the viewer may see, with who holds each and what is due.
select c.id, c.reference, c.person_id,
       (select n."full" from record_personname as n where n.person_id = c.person_id
        order by (n.until is not null), (n.kind <> 'known as'), n.recorded desc, n.id limit 1),
       p.birth, p.looked_after, c.opened_at, s.name, w.name, t.name,
       next.due_at, next.duty, next.overdue,
       (select jsonb_agg(jsonb_build_array(o.id, o.person_id, o.reference,
                   (select n."full" from record_personname as n where n.person_id = o.person_id
                    order by (n.until is not null), (n.kind <> 'known as'), n.recorded desc, n.id limit 1))
                   order by o.reference)
        from record_caselink as l
        join record_case as o on o.id = case when l.case_id = c.id then l.other_id
                                             else l.case_id end
        where (l.case_id = c.id or l.other_id = c.id) and l.until is null and {visible_other}),
       coalesce({told}, false), c.desk
from record_case as c
join record_person as p on p.id = c.person_id
left join record_user as s on s.id = c.supervisor_id
left join record_user as w on w.id = c.allocated_id
left join record_team as t on t.id = c.team_id
left join lateral (
    select min(o.due_at) filter (where o.due_at >= %(now)s) as due_at,
           (array_agg(o.duty order by o.due_at, o.id) filter (where o.due_at >= %(now)s))[1] as duty,
           count(*) filter (where o.due_at < %(now)s) as overdue
    from duties_obligation as o where o.case_id = c.id and o.outcome is null
) as next on true
where c.kind = 'missing' and c.state = 'open' and c.opened_at <= %(now)s and {visible}
  and (%(about)s::uuid[] is null or c.person_id = any(%(about)s))
order by c.opened_at desc, c.id
limit %(most)s;

-- name: board_entries
-- What was recorded on these cases of the few kinds that the board tells of.
select e.id, e.kind, e.case_id, e.about_id, e.at, e.recorded, e.by_user_id, e.answers,
       e.regarding_id, e.corrects_id
from journal_entry as e
where e.case_id = any(%(cases)s) and e.kind = any(%(kinds)s) and e.recorded <= %(now)s
order by e.recorded, e.at, e.id;

-- name: board_flags
-- What stands on these children's own files of the few kinds that flag them.
select e.id, e.kind, e.case_id, e.about_id, e.at, e.recorded, e.by_user_id, e.answers,
       e.regarding_id, e.corrects_id
from journal_entry as e join record_case as c on c.id = e.case_id
where c.person_id = any(%(people)s) and c.kind = 'standing' and e.kind = any(%(kinds)s)
  and e.recorded <= %(now)s and {visible}
order by e.recorded, e.at, e.id;

-- name: held
-- The open episodes that a user supervises, with the latest offer of each and whether it stands.
select c.id, c.reference, c.person_id,
       (select n."full" from record_personname as n where n.person_id = c.person_id
        order by (n.until is not null), (n.kind <> 'known as'), n.recorded desc, n.id limit 1)
from record_case as c
where c.supervisor_id = %(user)s and c.state = 'open' and c.kind = 'missing' and {visible}
order by c.opened_at, c.id
limit %(most)s;

-- name: offered_to
-- The open episodes whose handover was offered to somebody, by the entries that may offer them.
select c.id, c.reference, c.person_id,
       (select n."full" from record_personname as n where n.person_id = c.person_id
        order by (n.until is not null), (n.kind <> 'known as'), n.recorded desc, n.id limit 1)
from record_case as c
where c.state = 'open' and c.kind = 'missing' and {visible}
  and exists (select from journal_entry as e
              where e.case_id = c.id and e.kind = %(offered)s
                and e.answers ->> 'to' = %(user)s::text)
order by c.opened_at, c.id
limit %(most)s;

-- name: names
-- The names of these users.
select id, name from record_user where id = any(%(ids)s);

-- name: tour_began
-- When the tour of duty began that a user is on.
select min(since) from record_tour
where user_id = %(user)s and since <= %(now)s and (until is null or until > %(now)s);

-- name: open_cases
-- The open cases of one field of work that the viewer may know of, with what is due on each.
select c.id, c.reference, c.person_id,
       (select n."full" from record_personname as n where n.person_id = c.person_id
        order by (n.until is not null), (n.kind <> 'known as'), n.recorded desc, n.id limit 1),
       p.birth, c.opened_at, next.due_at, next.duty, next.overdue,
       coalesce({told}, false), c.desk, count(*) over (),
       count(*) filter (where next.overdue > 0) over (), min(c.opened_at) over ()
from record_case as c
join record_person as p on p.id = c.person_id
left join lateral (
    select min(o.due_at) as due_at, (array_agg(o.duty order by o.due_at, o.id))[1] as duty,
           count(*) filter (where o.due_at < %(now)s) as overdue
    from duties_obligation as o where o.case_id = c.id and o.outcome is null
) as next on true
where c.kind = %(kind)s and c.state = 'open' and c.opened_at <= %(now)s and {visible}
order by next.due_at nulls last, c.opened_at, c.id
limit %(most)s offset %(after)s;

-- name: planned
-- The cases on which something is planned for a period, by the kinds and questions that say when.
select c.id, c.reference, c.person_id,
       (select n."full" from record_personname as n where n.person_id = c.person_id
        order by (n.until is not null), (n.kind <> 'known as'), n.recorded desc, n.id limit 1)
from record_case as c
where c.id in (
    select e.case_id
    from unnest(%(kinds)s::text[], %(questions)s::text[]) as p (kind, question)
    join journal_entry as e on e.kind = p.kind
    where e.answers ->> p.question between %(since)s and %(until)s and e.recorded <= %(now)s
      and (%(case)s::uuid is null or e.case_id = %(case)s)
) and (c.state = 'open' or not %(only_open)s) and {visible}
order by c.id
limit %(most)s;

-- name: planned_entries
-- What was recorded about these people of the few kinds that plan something or say how it stands.
select e.id, e.kind, e.case_id, e.about_id, e.at, e.recorded, e.by_user_id, e.answers,
       e.regarding_id, e.corrects_id
from journal_entry as e join record_case as c on c.id = e.case_id
where e.about_id = any(%(people)s) and e.kind = any(%(kinds)s) and e.recorded <= %(now)s
  and {visible}
order by e.recorded, e.at, e.id;

-- name: schools_to_tell
-- The children whose school is yet to be told, or was since a moment: one line each, by the first
-- incident that is open, else by the last that was told.
select distinct on (o.about_id) o.about_id, o.case_id, c.reference, o.begun_at,
       case when o.outcome is null
            then min(o.due_at) filter (where o.outcome is null) over child else o.due_at end,
       o.outcome is null, coalesce(o.outcome = 'done', false)
from duties_obligation as o join record_case as c on c.id = o.case_id
where o.duty = any(%(duties)s) and o.begun_at <= %(now)s and {visible}
  and (o.outcome is null or o.closed_at >= %(since)s)
window child as (partition by o.about_id)
order by o.about_id, (o.outcome is null) desc, o.due_at, o.begun_at, o.id
limit %(most)s;

-- name: agenda
-- What rules demand of a daily meeting: one line a case, with the first meeting at which it is
-- open, and whether it was done since the meeting before.
select c.id, c.reference, o.about_id,
       (select n."full" from record_personname as n where n.person_id = o.about_id
        order by (n.until is not null), (n.kind <> 'known as'), n.recorded desc, n.id limit 1),
       min(o.begun_at), min(o.due_at) filter (where o.outcome is null),
       bool_or(coalesce(o.outcome = 'done' and o.closed_at > %(before)s, false))
           and not bool_or(o.outcome is null and o.due_at <= %(before)s)
from duties_obligation as o join record_case as c on c.id = o.case_id
where o.duty = any(%(duties)s) and o.begun_at <= %(now)s and {visible}
  and (o.outcome is null or (o.outcome = 'done' and o.closed_at > %(before)s))
group by c.id, o.about_id
order by min(o.due_at) filter (where o.outcome is null) nulls last, c.id
limit %(most)s;

-- name: agenda_told
-- What was told since a moment of these kinds, with the case and whom it is about.
select e.id, e.kind, e.case_id, e.about_id, e.at, e.recorded, e.by_user_id, e.answers,
       e.regarding_id, e.corrects_id, c.reference,
       (select n."full" from record_personname as n where n.person_id = e.about_id
        order by (n.until is not null), (n.kind <> 'known as'), n.recorded desc, n.id limit 1)
from journal_entry as e join record_case as c on c.id = e.case_id
where e.kind = any(%(kinds)s) and e.at > %(since)s and e.recorded <= %(now)s and {visible}
order by e.recorded, e.at, e.id
limit %(most)s;
