-- What is read of people, cases and those at work; {visible} is the policy's condition on a case.

-- name: person
-- One person, if the viewer may see any case about them.
select p.id, p.reference, p.birth, p.sex, p.ethnicity, p.ethnicity_self_defined, p.language,
       p.interpreter, p.looked_after, p.responsible_authority, p.school, p.establishment, p.made
from record_person as p
where p.id = any(%(ids)s)
  and exists (select from record_case as c where c.person_id = p.id and {visible});

-- name: names
-- The names of these people: those in use first, what they are known as before any other, and of
-- each the newest first.
select person_id, kind, given, family, "full", since, until, told_by, recorded
from record_personname
where person_id = any(%(ids)s)
order by person_id, (until is not null), (kind <> 'known as'), recorded desc, id;

-- name: residences
-- Where these people lived, the newest first; what was withdrawn ended before it began.
select r.person_id, r.address_id, a.lines, a.postcode, r.kind, r.since, r.until, r.told_by
from record_residence as r join record_address as a on a.id = r.address_id
where r.person_id = any(%(ids)s) and (r.until is null or r.until >= r.since)
order by r.person_id, r.since desc, r.id;

-- name: relationships
-- What others are to these people.
select r.person_id, r.other_id, r.kind, r.since, r.until, r.told_by, o.reference,
       (select n."full" from record_personname as n where n.person_id = r.other_id
        order by (n.until is not null), (n.kind <> 'known as'), n.recorded desc, n.id limit 1)
from record_relationship as r join record_person as o on o.id = r.other_id
where r.person_id = any(%(ids)s) and (r.until is null or r.since is null or r.until >= r.since)
order by r.person_id, r.recorded, r.id;

-- name: related_to
-- What somebody is to others whom the viewer may see.
select r.person_id, r.kind, r.since, r.until, r.told_by, p.reference,
       (select n."full" from record_personname as n where n.person_id = r.person_id
        order by (n.until is not null), (n.kind <> 'known as'), n.recorded desc, n.id limit 1)
from record_relationship as r join record_person as p on p.id = r.person_id
where r.other_id = %(person)s and (r.until is null or r.since is null or r.until >= r.since)
  and exists (select from record_case as c where c.person_id = r.person_id and {visible})
order by r.recorded, r.id;

-- name: numbers
-- The numbers by which these people are known, those in use first.
select person_id, entry, sort, number, system, since, until, told_by
from record_identifier
where person_id = any(%(ids)s) and (until is null or until >= since)
order by person_id, (until is not null), since desc, id;

-- name: living_with
-- Who is at an address with one of these people, now or later, or at an address with such a key.
with place as (
    select r.address_id as id from record_residence as r where r.person_id = any(%(ids)s)
    union select a.id from record_address as a where a.key = any(%(keys)s)
)
select distinct r.person_id
from record_residence as r
where r.address_id in (select id from place) and (r.until is null or r.until > %(now)s);

-- name: keys_of_homes
-- The keys of the addresses at which these people live or are to live.
select distinct a.key
from record_residence as r join record_address as a on a.id = r.address_id
where r.person_id = any(%(ids)s) and (r.until is null or r.until > %(now)s);

-- name: homes_without_entries
-- The homes of these people that no entry said, with what ended them since.
select person_id, id, address_id, kind, since, until, ended_by, told_by
from record_residence where person_id = any(%(ids)s) and entry is null
order by person_id, since, id;

-- name: relations_without_entries
-- The relations of these people that no entry said, with what ended them since.
select person_id, id, other_id, kind, since, until, ended_by, told_by
from record_relationship where person_id = any(%(ids)s) and entry is null
order by person_id, recorded, id;

-- name: addresses
-- These addresses.
select id, lines, postcode from record_address where id = any(%(ids)s);

-- name: called_so
-- The addresses with one of these keys, or with such a house and street wherever that is, at which
-- somebody whom the viewer may see ever was.
select a.id, a.lines, a.postcode
from (select id, lines, postcode from record_address where key = any(%(keys)s)
      union
      select id, lines, postcode from record_address where street = any(%(streets)s)) as a
where exists (select from record_residence as r
              where r.address_id = a.id and (r.until is null or r.until >= r.since)
                and exists (select from record_case as c
                            where c.person_id = r.person_id and {visible}))
order by a.postcode, a.lines, a.id
limit %(most)s;

-- name: at_address
-- Who was ever at an address, as far as the viewer may see them.
select r.person_id, r.kind, r.since, r.until, r.told_by
from record_residence as r
where r.address_id = %(address)s and (r.until is null or r.until >= r.since)
  and exists (select from record_case as c where c.person_id = r.person_id and {visible})
order by r.since, r.id;

-- name: household
-- Who lived at the same address as a person at a moment, as far as the viewer may see them.
select distinct other.person_id
from record_residence as mine
join record_residence as other on other.address_id = mine.address_id
where mine.person_id = %(person)s and other.person_id <> mine.person_id
  and mine.since <= %(at)s and (mine.until is null or mine.until > %(at)s)
  and other.since <= %(at)s and (other.until is null or other.until > %(at)s)
  and exists (select from record_case as c where c.person_id = other.person_id and {visible});

-- name: homes_at
-- The address at which each of these people lived at a moment, the latest that they moved to.
select distinct on (r.person_id) r.person_id, r.address_id
from record_residence as r
where r.person_id = any(%(ids)s) and r.since <= %(at)s and (r.until is null or r.until > %(at)s)
order by r.person_id, r.since desc, r.id;

-- name: cases
-- The cases with these ids that the viewer may see.
select c.id, c.reference, c.kind, c.person_id, c.force_id, c.team_id, c.supervisor_id,
       c.allocated_id, c.opened_at, c.closed_at, c.state, c.sensitivity, c.handling, c.conditions,
       c.desk
from record_case as c
where c.id = any(%(ids)s) and {visible};

-- name: cases_of
-- The cases about these people that the viewer may see, the newest first.
select c.id, c.reference, c.kind, c.person_id, c.force_id, c.team_id, c.supervisor_id,
       c.allocated_id, c.opened_at, c.closed_at, c.state, c.sensitivity, c.handling, c.conditions,
       c.desk
from record_case as c
where c.person_id = any(%(ids)s) and {visible}
order by c.opened_at desc, c.id;

-- name: case_by_reference
-- The case with this reference, if the viewer may see it.
select c.id, c.reference, c.kind, c.person_id, c.force_id, c.team_id, c.supervisor_id,
       c.allocated_id, c.opened_at, c.closed_at, c.state, c.sensitivity, c.handling, c.conditions,
       c.desk
from record_case as c
where c.reference = %(reference)s and {visible};

-- name: open_cases
-- The open cases of one kind that the viewer may see, the newest first.
select c.id, c.reference, c.kind, c.person_id, c.force_id, c.team_id, c.supervisor_id,
       c.allocated_id, c.opened_at, c.closed_at, c.state, c.sensitivity, c.handling, c.conditions,
       c.desk
from record_case as c
where c.state = 'open' and c.kind = %(kind)s and {visible}
order by c.opened_at desc, c.id
limit %(most)s;

-- name: held_by
-- The open episodes that a user supervises.
select c.id, c.reference, c.kind, c.person_id, c.force_id, c.team_id, c.supervisor_id,
       c.allocated_id, c.opened_at, c.closed_at, c.state, c.sensitivity, c.handling, c.conditions,
       c.desk
from record_case as c
where c.supervisor_id = %(user)s and c.state = 'open' and c.kind <> 'standing' and {visible}
order by c.opened_at, c.id;

-- name: linked
-- The cases that were linked with these at a moment, whichever of the two it was recorded on.
select mine.id, c.id, l.entry
from unnest(%(ids)s::uuid[]) as mine (id)
join record_caselink as l on mine.id in (l.case_id, l.other_id)
join record_case as c on c.id = case when l.case_id = mine.id then l.other_id else l.case_id end
where l.since <= %(at)s and (l.until is null or l.until > %(at)s) and {visible}
order by l.since, l.entry;

-- name: roles_now
-- The roles that a user holds at a moment, by post or by tour, those of a tour first.
select 1 as by_post, role, team_id from record_post
where user_id = %(user)s and since <= %(now)s and (until is null or until > %(now)s)
union
select 0, role, team_id from record_tour
where user_id = %(user)s and since <= %(now)s and (until is null or until > %(now)s)
order by by_post, role;

-- name: ties
-- The cases to which a user has, at a moment, a tie that the case itself does not show: a conflict
-- of interest, their own or their family's; their name on it; an agency that it was shared with, or
-- that was sent a package of it; and the glass that they broke, for as long as that lasts.
-- Whoever is locked out of one record is locked out of every record of the same person.
with said as (
    select person_id, tie from record_ownrecord
    where user_id = %(user)s and (until is null or until > %(now)s)
), own as (
    select person_id, tie from said
    union
    select other.person_id, said.tie
    from said join record_joined as mine on mine.person_id = said.person_id
    join record_joined as other on other.whole = mine.whole
), near as (
    select person_id from own
    union
    select case when r.person_id = own.person_id then r.other_id else r.person_id end
    from own join record_relationship as r on own.person_id in (r.person_id, r.other_id)
    where own.tie = %(themselves)s and lower(r.kind) = any(%(family)s)
      and (r.until is null or r.until > %(now)s)
), close as (
    select person_id from near
    union
    select other.person_id
    from near join record_joined as mine on mine.person_id = near.person_id
    join record_joined as other on other.whole = mine.whole
)
select %(locked)s, c.id from record_case as c where c.person_id in (select person_id from close)
union
select %(locked)s, i.case_id from record_involvement as i
where i.person_id in (select person_id from close) and i.part = any(%(parts)s)
  and (i.until is null or i.until > %(now)s)
union
select %(assigned)s, case_id from record_assignment
where user_id = %(user)s and since <= %(now)s and (until is null or until > %(now)s)
union
select %(shared)s, case_id from record_shared
where team_id = any(%(teams)s) and since <= %(now)s and (until is null or until > %(now)s)
union
select %(given)s, case_id from record_given
where team_id = any(%(teams)s) and since <= %(now)s
union
select case when second_id is distinct from user_id and second_id is not null
            then %(opened_by_two)s else %(opened)s end, case_id
from record_brokenglass
where user_id = %(user)s and at <= %(now)s and at > %(now)s - %(lasts)s::interval
  and ended_at is null;

-- name: on_duty
-- Who is on duty at a moment in the viewer's force.
select t.id, t.user_id, u.name, u.number, t.role, t.team_id, m.key, m.name, t.since, t.planned_until
from record_tour as t
join record_user as u on u.id = t.user_id
join record_team as m on m.id = t.team_id
where m.force_id = %(force)s and u.is_active
  and t.since <= %(at)s and (t.until is null or t.until > %(at)s)
  and (%(role)s::text is null or t.role = %(role)s)
  and (%(team)s::uuid is null or t.team_id = %(team)s)
order by m.key, t.role, t.since, t.id;

-- name: staff
-- The names of these users.
select id, name, number from record_user where id = any(%(ids)s);

-- name: teams
-- The teams of a force.
select id, key, name from record_team where force_id = %(force)s order by key;

-- name: agencies
-- The partner agencies of a force: the teams in which somebody holds a partner's role.
select t.id, t.key, t.name from record_team as t
where t.force_id = %(force)s
  and exists (select from record_post as p where p.team_id = t.id and p.role = any(%(partners)s))
order by t.key;

-- name: team_names
-- What these teams are called.
select id, name from record_team where id = any(%(ids)s);

-- name: births
-- What is known of these people's births.
select id, birth from record_person where id = any(%(ids)s);

-- name: known
-- Which of these ids are active users, teams, agencies, people or places, each beside what it is.
select 'officer', id from record_user where id = any(%(ids)s) and is_active
union all select 'team', id from record_team where id = any(%(ids)s)
union all select 'agency', t.id from record_team as t
where t.id = any(%(ids)s)
  and exists (select from record_post as p where p.team_id = t.id and p.role = any(%(partners)s))
union all select 'person', id from record_person where id = any(%(ids)s)
union all select 'place', id from record_address where id = any(%(ids)s);

-- name: save_cases
-- Writes what has changed of these cases.
update record_case as c
set supervisor_id = n.supervisor, allocated_id = n.allocated, closed_at = n.closed_at,
    state = case when n.closed_at is null then 'open' else 'closed' end,
    sensitivity = n.sensitivity, handling = n.handling, conditions = n.conditions, desk = n.desk
from unnest(%(ids)s::uuid[], %(supervisors)s::uuid[], %(allocated)s::uuid[],
            %(closed_at)s::timestamptz[], %(sensitivities)s::text[], %(handlings)s::text[],
            %(conditions)s::text[], %(desks)s::text[])
    as n (id, supervisor, allocated, closed_at, sensitivity, handling, conditions, desk)
where c.id = n.id;

-- name: lock_people
-- Holds these people until the transaction ends, always in the same order, so that nobody waits
-- in a circle.
select count(pg_advisory_xact_lock(lock))
from (select lock from unnest(%(locks)s::bigint[]) as lock order by lock) as sorted;
