-- What is known of people as descriptions of them, and the keys by which they are found.

-- name: described
-- The birth and sex of these people, with all their names, homes and numbers, the latest first.
select p.id, p.birth, p.sex,
       coalesce((select jsonb_agg(jsonb_build_array(n.given, n.family, n."full")
                                  order by (n.until is not null), n.recorded desc, n.id)
                 from record_personname as n where n.person_id = p.id), '[]'),
       coalesce((select jsonb_agg(jsonb_build_array(a.lines, a.postcode)
                                  order by r.since desc, r.id)
                 from record_residence as r join record_address as a on a.id = r.address_id
                 where r.person_id = p.id
                   and (r.until is null or r.until >= r.since)), '[]'),
       coalesce((select jsonb_agg(jsonb_build_array(i.sort, i.compared) order by i.sort, i.compared)
                 from record_identifier as i where i.person_id = p.id
                   and (i.until is null or i.until >= i.since)), '[]')
from record_person as p
where p.id = any(%(ids)s);

-- name: heavy
-- Which of these keys many people share, and how many did when they were last counted.
select key, people from record_heavykey where key = any(%(keys)s);

-- name: a_slip_away
-- Which words of names on record may be one of these slips.
select lapwing_words_with(%(slips)s::int[]) limit %(most)s;

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
                  where k.person_id = p.id and k.edition = %(edition)s)
order by p.id
limit %(most)s;

-- name: how_many
-- About how many people there are, as the planner knows it.
select t.reltuples::bigint from pg_class as t where t.oid = 'record_person'::regclass;
