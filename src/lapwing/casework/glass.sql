-- Breaking the glass of a restricted case, and reviewing every time that somebody did.

-- name: break
-- Notes that somebody broke the glass of a case.
insert into record_brokenglass (id, case_id, user_id, second_id, reason, at, finding, said)
values (%(id)s, %(case)s, %(user)s, %(second)s, %(reason)s, %(at)s, '', '');

-- name: close
-- Ends whatever sight somebody still has of a case by broken glass.
update record_brokenglass set ended_at = %(now)s
where case_id = %(case)s and user_id = %(user)s and ended_at is null and at > %(now)s - %(lasts)s::interval;

-- name: open_until
-- Since when somebody has sight of a case by glass that they broke.
select max(at) from record_brokenglass
where case_id = %(case)s and user_id = %(user)s and ended_at is null
  and at <= %(now)s and at > %(now)s - %(lasts)s::interval;

-- name: to_review
-- Every broken glass of a force that nobody has reviewed, the oldest first: in which role it was
-- broken, and what whoever broke it did with the case while it was open, each with how often.
select g.id, g.user_id, u.name, u.number, g.reason, g.at, c.force_id, c.team_id, c.supervisor_id,
       c.allocated_id, c.sensitivity, c.handling, c.conditions, c.id,
       (select k.by_role from journal_look as k
        where k.by_user_id = g.user_id and k.at = g.at and k.doing = %(breaking)s limit 1),
       (select jsonb_agg(jsonb_build_array(did.doing, did.times) order by did.times desc, did.doing)
        from (select k.doing, count(*) as times from journal_look as k
              where k.by_user_id = g.user_id and g.case_id = any(k.cases) and k.at >= g.at
                and k.at < least(g.ended_at, g.at + %(lasts)s::interval)
                and k.doing <> %(breaking)s
              group by k.doing) as did)
from record_brokenglass as g
join record_case as c on c.id = g.case_id
join record_user as u on u.id = g.user_id
where g.reviewed_at is null and c.force_id = %(force)s
order by g.at, g.id;

-- name: not_reviewed
-- Every broken glass of a force that nobody has reviewed, with how its case is kept, and no more.
select g.id, g.user_id, '', '', g.reason, g.at, c.force_id, c.team_id, c.supervisor_id,
       c.allocated_id, c.sensitivity, c.handling, c.conditions, c.id
from record_brokenglass as g join record_case as c on c.id = g.case_id
where g.reviewed_at is null and c.force_id = %(force)s;

-- name: review
-- Notes what a review found, once.
update record_brokenglass
set reviewed_at = %(now)s, reviewed_by_id = %(user)s, finding = %(finding)s, said = %(said)s
where id = %(id)s and reviewed_at is null;

-- name: not_told
-- The broken glass of which nobody was told yet, each taken by one teller.
select g.id, g.user_id, u.name, u.number, g.reason, g.at, c.force_id, c.team_id, c.supervisor_id,
       c.allocated_id, c.sensitivity, c.handling, c.conditions, c.id
from record_brokenglass as g
join record_case as c on c.id = g.case_id
join record_user as u on u.id = g.user_id
where g.told_at is null
order by g.at
for update of g skip locked;

-- name: watching
-- Whoever supervises a case, and those who hold the post of watching over looks in its force.
select distinct u.id
from record_user as u
left join record_post as p on p.user_id = u.id and p.role = %(role)s and u.force_id = %(force)s
  and p.since <= %(now)s and (p.until is null or p.until > %(now)s)
where u.is_active and (p.id is not null or u.id = %(supervisor)s);

-- name: heard_of
-- The broken glass of the cases that somebody supervises, as it was told and until it is reviewed.
select g.id, g.user_id, u.name, u.number, g.reason, g.at, c.force_id, c.team_id, c.supervisor_id,
       c.allocated_id, c.sensitivity, c.handling, c.conditions, c.id
from record_brokenglass as g
join record_case as c on c.id = g.case_id
join record_user as u on u.id = g.user_id
where g.told_at is not null and g.reviewed_at is null
  and c.supervisor_id = %(user)s and g.user_id <> %(user)s
order by g.at desc, g.id;

-- name: told
-- Notes that those who must hear of it were told.
update record_brokenglass set told_at = %(now)s where id = %(id)s;
