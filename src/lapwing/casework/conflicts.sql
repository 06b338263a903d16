-- Who at work is on record themselves, or has family who is; {visible} is a case's condition.

-- name: standing
-- The conflicts of interest that hold in a force, by the name of whoever is locked out.
select o.id, u.name, u.number, p.reference, o.tie, o.since, t.name, o.person_id
from record_ownrecord as o
join record_user as u on u.id = o.user_id
join record_user as t on t.id = o.told_by_id
join record_person as p on p.id = o.person_id
where u.force_id = %(force)s and o.until is null
order by u.name, o.since, o.id;

-- name: user
-- The user of a force who has this staff number.
select id from record_user where lower(number) = lower(%(number)s) and force_id = %(force)s;

-- name: person
-- The person with this reference, about whom there is a case that may be seen.
select p.id from record_person as p
where p.reference = %(reference)s
  and exists (select from record_case as c where c.person_id = p.id and {visible});

-- name: declare
-- Notes a conflict of interest that does not hold yet.
insert into record_ownrecord (id, user_id, person_id, tie, told_by_id, since)
select %(id)s, %(user)s, %(person)s, %(tie)s, %(told_by)s, %(now)s
where not exists (select from record_ownrecord as o
                  where o.user_id = %(user)s and o.person_id = %(person)s and o.tie = %(tie)s
                    and o.until is null);

-- name: end
-- Ends a conflict of interest; nobody ends their own.
update record_ownrecord as o
set until = %(now)s
from record_user as u
where o.id = %(id)s and u.id = o.user_id and u.force_id = %(force)s and o.until is null
  and o.user_id <> %(by)s
returning o.person_id, u.number, o.tie;
