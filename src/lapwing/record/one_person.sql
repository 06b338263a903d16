-- What people decided of two records, and which records are of one person because of it.

-- name: reaching
-- Every decision about these people, and about whoever was ever said to be the same as one of them.
with recursive reached (person) as (
    select unnest(%(ids)s::uuid[])
    union
    select case when d.one_id = r.person then d.other_id else d.one_id end
    from reached as r
    join record_decision as d on d.one_id = r.person or d.other_id = r.person
    where d.verdict = %(same)s
)
select d.id, d.one_id, d.other_id, d.verdict, d.revokes_id, d.decided
from record_decision as d
where d.id in (select o.id from reached as r join record_decision as o on o.one_id = r.person
               union
               select o.id from reached as r join record_decision as o on o.other_id = r.person)
order by d.decided, d.id;

-- name: joined
-- The records that are of one person with these now, each beside the one of these.
select mine.person_id, other.person_id
from record_joined as mine join record_joined as other on other.whole = mine.whole
where mine.person_id = any(%(ids)s) and other.person_id <> mine.person_id;

-- name: add
-- Note what somebody decided; the same decision is noted once.
insert into record_decision (id, one_id, other_id, verdict, revokes_id, decided)
values (%(id)s, least(%(one)s::uuid, %(other)s::uuid), greatest(%(one)s::uuid, %(other)s::uuid),
        %(verdict)s, %(revokes)s, %(decided)s)
on conflict (id) do nothing;

-- name: forget_joined
-- Forget which of these records are of one person, to note it again.
delete from record_joined where person_id = any(%(ids)s);

-- name: join
-- Note which records are of one person.
insert into record_joined (person_id, whole)
select n.person, n.whole from unnest(%(people)s::uuid[], %(wholes)s::uuid[]) as n (person, whole);

-- name: compare_again
-- Compare these records again: something was decided of them.
update record_personkeys set compared = false where person_id = any(%(ids)s);
