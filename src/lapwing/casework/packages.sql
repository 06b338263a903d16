-- Packages: what was prepared of a case to share, who has it, who opened it, and whom it must not tell of.

-- name: latest
-- The last number that a case's packages have, and the last version of one of them.
select coalesce(max(number), 0), coalesce(max(version) filter (where number = %(number)s), 0)
from journal_package where case_id = %(case)s;

-- name: keep
-- Keeps a version as it was prepared.
insert into journal_package (id, case_id, replaces_id, number, version, document, digest, sends,
                             by_user_id, force_id, at)
values (%(id)s, %(case)s, %(replaces)s, %(number)s, %(version)s, %(document)s, %(digest)s,
        %(sends)s, %(by)s, %(force)s, %(at)s);

-- name: one
-- A package, with whose case it is of.
select p.id, p.case_id, c.person_id, p.replaces_id, p.number, p.version, p.document, p.digest,
       p.sends, p.by_user_id, u.name, p.at
from journal_package as p
join record_case as c on c.id = p.case_id
join record_user as u on u.id = p.by_user_id
where p.id = %(id)s;

-- name: of_case
-- The packages of a case, the newest first.
select p.id, p.case_id, c.person_id, p.replaces_id, p.number, p.version, p.document, p.digest,
       p.sends, p.by_user_id, u.name, p.at
from journal_package as p
join record_case as c on c.id = p.case_id
join record_user as u on u.id = p.by_user_id
where p.case_id = %(case)s
order by p.number desc, p.version desc;

-- name: sent_to
-- What an agency was sent, whether it still stands or not, the newest first.
select g.package_id, g.case_id, c.person_id, g.entry, g.since, g.until
from record_given as g join record_case as c on c.id = g.case_id
where g.team_id = %(team)s
order by g.since desc, g.id desc;

-- name: arrived
-- That somebody opened what their agency was sent, the first time that they did.
insert into journal_receipt (id, package_id, case_id, team_id, by_user_id, by_role, at)
values (%(id)s, %(package)s, %(case)s, %(team)s, %(by)s, %(role)s, %(at)s)
on conflict do nothing;

-- name: receipts
-- Who opened these packages first, for each agency.
select distinct on (r.package_id, r.team_id) r.package_id, r.team_id, u.name, r.by_role, r.at
from journal_receipt as r join record_user as u on u.id = r.by_user_id
where r.package_id = any(%(packages)s)
order by r.package_id, r.team_id, r.at, r.id;

-- name: roles_of
-- The partner roles that are held in each of these agencies.
select distinct team_id, role from record_post
where team_id = any(%(teams)s) and role = any(%(partners)s) order by team_id, role;

-- name: names_of_others
-- What everybody is called who is related to a person, lived where they lived, or is named.
with own as (
    select %(person)s::uuid as id
    union
    select other.person_id from record_joined as mine
    join record_joined as other on other.whole = mine.whole
    where mine.person_id = %(person)s
), near as (
    select r.other_id as id, r.kind as what from record_relationship as r
    where r.person_id in (select id from own)
    union
    select r.person_id, '' from record_relationship as r where r.other_id in (select id from own)
    union
    select r.person_id, '' from record_residence as mine
    join record_residence as r on r.address_id = mine.address_id
    where mine.person_id in (select id from own)
    union
    select unnest(%(named)s::uuid[]), ''
)
select n.id, max(n.what), array_agg(distinct p."full")
from near as n join record_personname as p on p.person_id = n.id
where n.id not in (select id from own)
group by n.id;

-- name: numbers_of_others
-- The numbers by which these people are known.
select id, number from record_identifier where person_id = any(%(people)s);

-- name: homes_of_others
-- Where these people live or lived, other than where the child did.
select distinct a.id, a.lines, a.postcode
from record_residence as r join record_address as a on a.id = r.address_id
where r.person_id = any(%(people)s)
  and not exists (select from record_residence as mine
                  where mine.person_id = %(person)s and mine.address_id = a.id);
