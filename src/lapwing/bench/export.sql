-- A year's log of looks for a benchmark, in a database that is thrown away.

-- name: looks
-- Looks spread over a year: most at one child, some at a list and some at a board of many, by
-- whoever works here in turn. Their leaves are of the right size and prove nothing.
with case_of as (
    select array_agg(id order by id) as ids, array_agg(person_id order by id) as people,
           count(*)::int as number
    from record_case where force_id = %(force)s
), officer as (
    select array_agg(id order by id) as ids, count(*)::int as number
    from record_user where force_id = %(force)s
), look as (
    insert into journal_look (id, operation, doing, at, by_user_id, by_role, by_team_id, force_id,
        people, cases, asked, reason, recipients, came_from)
    select uuidv7(age.ago), 'consultation',
           (array['read a case', 'read their worklist', 'read the board of children missing now'])
               [one.kind],
           %(at)s + age.ago, o.ids[1 + i %% o.number], 'sergeant', null, %(force)s,
           array(select distinct each from unnest(c.people[one.first : one.first + one.many]) as each),
           c.ids[one.first : one.first + one.many],
           case when i %% 10 = 0 then '{"words": "mar"}' else '{}' end::jsonb,
           'At work as Response sergeant', '', '10.20.' || i %% 40 || '.' || i %% 250
    from generate_series(1, %(looks)s) as i
    cross join case_of as c
    cross join officer as o
    cross join lateral (
        select (1 + (i::bigint * 7919) %% c.number)::int as first,
               case when i %% 10 < 7 then 0 when i %% 10 < 9 then 7 else 29 end as many,
               case when i %% 10 < 7 then 1 when i %% 10 < 9 then 2 else 3 end as kind
    ) as one
    cross join lateral (
        select - (i %% 8760) * interval '1 hour' - i * interval '1 millisecond' as ago
    ) as age
    returning id
)
insert into journal_leaf (id, salt, commitment)
select id, substring(sha256(id::text::bytea) for 16), sha256(reverse(id::text)::bytea) from look;

-- name: places
-- A place for each leaf that has none, behind the others.
insert into journal_place (seq, leaf, leaf_hash, chain)
select (select coalesce(max(seq), 0) from journal_place) + row_number() over (order by l.id), l.id,
       sha256(l.commitment), sha256(l.salt)
from journal_leaf as l
where not exists (select from journal_place as p where p.leaf = l.id);

-- name: giver
-- The privacy officer of a force, who may give its log away.
select p.user_id from record_post as p join record_user as u on u.id = p.user_id
where p.role = 'privacy-officer' and u.force_id = %(force)s
  and p.since <= %(at)s and (p.until is null or p.until > %(at)s)
order by u.number limit 1;

-- name: busiest
-- Whose looks are the most.
select u.number from journal_look as k join record_user as u on u.id = k.by_user_id
group by u.number order by count(*) desc, u.number limit 1;
