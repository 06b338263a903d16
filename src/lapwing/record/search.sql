-- Finding a person by what somebody can say of them; every way in has an index of its own.

-- name: by_words
-- People with one name in which each word begins one of the words asked for, in any order: of so many
-- names, and no more are counted. They are found by a function, because under row-level security the
-- index of the words would not be used; it asks for ranges, and never for a pattern.
with hit as materialized (
    select found.name_id, found.person_id
    from lapwing_names_with(%(least)s::text[], %(below)s::text[], %(bound)s) as found
), born as (
    select hit.name_id, p.birth
    from hit join record_person as p on p.id = hit.person_id
    where (%(earliest)s::date is null
           or (p.birth_earliest <= %(latest)s::date and p.birth_latest >= %(earliest)s::date)
           or p.birth is null)
      and exists (select from record_case as c where c.person_id = p.id and {visible})
), seen as (
    select distinct on (n.person_id) n.person_id, n."full", n.kind, n.fold, born.birth
    from born join record_personname as n on n.id = born.name_id
    order by n.person_id, (n.fold <> %(fold)s), n.fold, n.id
)
select seen.person_id, seen."full", seen.kind, count(*) over (),
       (select count(*) from hit) >= %(bound)s
from seen
order by (seen.fold <> %(fold)s), (seen.birth is null), seen.fold, seen.person_id
limit %(most)s;

-- name: candidates
-- What is known of whoever is named, and of those to whom one of these keys leads: those to whom a
-- number leads, then those whose keys weigh most, and whoever ties with the last, up to a bound that
-- is met where next to nothing was said. Who may be seen is asked of one after the other in that order,
-- and of nobody after the last who is wanted.
with led as (
    select found.person_id, found.shared,
           found.person_id = any(array(select numbered.person_id
                                       from lapwing_people_with_keys(%(numbers)s::int[])
                                            as numbered)) as numbered
    from lapwing_people_with_keys(%(keys)s::int[], %(counted)s::int[], %(weights)s::int[],
                                  %(house)s, %(adds)s) as found
    order by numbered desc, found.shared desc
    offset 0
), likeliest as (
    select led.person_id
    from led
    where (select true from record_case as c where c.person_id = led.person_id and {visible} limit 1)
    order by led.numbered desc, led.shared desc
    fetch first %(most)s rows with ties
)
select told.person_id, told.told, told.whole
from lapwing_told(array(select unnest(%(also)s::uuid[]) union all
                        (select l.person_id from likeliest as l limit %(bound)s))) as told;

-- name: seen
-- Those of these people whom the viewer may see.
select p.id
from record_person as p
where p.id = any(%(ids)s)
  and exists (select from record_case as c where c.person_id = p.id and {visible});

-- name: by_birth
-- People who may have been born between two days, those whose day is known first; no birth is known
-- less well than to ``widest`` days, which lets the index begin there.
select p.id, (select j.whole from record_joined as j where j.person_id = p.id), count(*) over ()
from record_person as p
where p.birth_earliest <= %(latest)s and p.birth_latest >= %(earliest)s
  and p.birth_earliest >= %(earliest)s::date - %(widest)s
  and exists (select from record_case as c where c.person_id = p.id and {visible})
order by p.birth_latest - p.birth_earliest, p.id
limit %(most)s;

-- name: by_reference
-- The person with this reference, or about whom the case with this reference is. Joined and not
-- one or the other in a condition, for which PostgreSQL would read everybody.
select p.id, p.reference = %(reference)s
from record_person as p
where p.id in (select o.id from record_person as o where o.reference = %(reference)s
               union all
               select c.person_id from record_case as c
               where c.reference = %(reference)s and {visible})
  and exists (select from record_case as c where c.person_id = p.id and {visible});
