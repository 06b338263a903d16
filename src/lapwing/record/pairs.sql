-- Pairs of records that matching finds alike: who is still to be compared, with whom, and what came of it.

-- name: to_compare
-- Some of the records that were described anew since they were last compared, held until the end of
-- this transaction; what somebody else has in hand is left to them.
select person_id, keys from record_personkeys
where not compared
order by person_id
limit %(most)s
for update skip locked;

-- name: leads_to
-- The records that share the most of these keys with this one.
select found.person_id from lapwing_people_with_keys(%(keys)s::int[]) as found
where found.person_id <> %(person)s
order by found.shared desc, found.person_id
limit %(most)s;

-- name: forget
-- Forget what was found of these records before.
delete from record_pair where one_id = any(%(ids)s) or other_id = any(%(ids)s);

-- name: add
-- Note pairs that are alike; one that both records led to is noted once.
insert into record_pair (one_id, other_id, bits, found)
select n.one, n.other, n.bits, %(now)s
from unnest(%(ones)s::uuid[], %(others)s::uuid[], %(bits)s::float8[]) as n (one, other, bits)
on conflict (one_id, other_id) do update set bits = excluded.bits, found = excluded.found;

-- name: compared
-- Note that these records were compared with all that their keys lead to.
update record_personkeys set compared = true where person_id = any(%(ids)s);
