-- What is known of people as descriptions of them, and the keys by which they are found.

-- name: told
-- What is kept of these people beside their keys.
select person_id, told, whole from lapwing_told(%(ids)s::uuid[]);

-- name: described
-- What is known of these people, from everything on record.
select person_id, told, whole from lapwing_described(%(ids)s::uuid[]);

-- name: heavy
-- Which of these keys many people share, and how many did when they were last counted.
select key, people from record_heavykey where key = any(%(keys)s);

-- name: on_record
-- Which words of names on record may be one of these slips, and about how many people there are, as
-- the planner knows it.
select array(select lapwing_words_with(%(slips)s::int[]) limit %(most)s), t.reltuples::bigint
from pg_class as t where t.oid = 'record_person'::regclass;

-- name: count_heavy
-- Count the keys that many people share. One that no longer is heavy says so and stays.
insert into record_heavykey (key, people)
select key, count(*) from record_personkeys, unnest(keys) as key
group by key having count(*) >= %(least)s
on conflict (key) do update set people = excluded.people;

-- name: without_keys
-- People whose keys were not yet made, or were made by another edition of matching.
select p.id from record_person as p
where not exists (select from record_personkeys as k
                  where k.person_id = p.id and k.edition = %(edition)s and k.told <> '')
order by p.id
limit %(most)s;
