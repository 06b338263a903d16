-- Reading the log of who did what with whose data: looks, and entries, which log themselves.

-- name: subject
-- The person whom a reference names, their own or that of one of their cases, if the viewer may read
-- the log of any case about them; the reference of a case whose log they may not read names nobody.
select p.id, p.reference
from record_person as p
where p.id in (select o.id from record_person as o where o.reference = %(reference)s
               union all select o.id from record_person as o where o.id = %(id)s::uuid
               union all select c.person_id from record_case as c
                         where c.reference = %(reference)s and {visible})
  and exists (select from record_case as c where c.person_id = p.id and {visible})
limit 1;

-- name: user
-- The user of a force who has this number.
select id, number from record_user where number = %(number)s and force_id = %(force)s;

-- name: looks_of_subject
-- The looks at one person, but those at any case about them whose log the viewer may not read.
k.people @> array[%(whose)s::uuid]
and not exists (select from record_case as c where c.id = any(k.cases)
                and c.person_id = %(whose)s::uuid and not ({visible}));

-- name: looks_of_user
-- The looks of one user, but those at any case whose log the viewer may not read.
k.by_user_id = %(whose)s::uuid
and not exists (select from record_case as c where c.id = any(k.cases) and not ({visible}));

-- name: looks_of_force
-- The looks of a force, but those at any case whose log the viewer may not read.
k.force_id = %(whose)s
and not exists (select from record_case as c where c.id = any(k.cases) and not ({visible}));

-- name: entries_of_subject
-- The entries about one person.
e.about_id = %(whose)s::uuid;

-- name: entries_of_user
-- The entries of one user.
e.by_user_id = %(whose)s::uuid;

-- name: entries_of_force
-- The entries of a force.
e.force_id = %(whose)s;

-- name: done
-- Everything that was done: looks, and entries, of which one that corrects or withdraws alters.
select k.id, k.operation, k.doing, k.at, k.by_user_id, k.by_role, k.by_team_id, k.force_id,
       k.people, k.cases, k.asked::text as asked, k.reason, k.recipients, k.came_from,
       true as is_look
from journal_look as k
where {looks}
  and (%(since)s::timestamptz is null or k.at >= %(since)s)
  and (%(until)s::timestamptz is null or k.at < %(until)s)
union all
select e.id,
       case when e.corrects_id is null then %(collection)s else %(alteration)s end,
       e.kind, e.recorded, e.by_user_id, e.by_role, e.by_team_id, e.force_id,
       array[e.about_id], array[e.case_id], '{}', '', '', '', false
from journal_entry as e join record_case as c on c.id = e.case_id
where {entries} and {visible}
  and (%(since)s::timestamptz is null or e.recorded >= %(since)s)
  and (%(until)s::timestamptz is null or e.recorded < %(until)s);

-- name: counted
-- How much was done.
with done as ({done}) select count(*) from done;

-- name: page
-- One page of what was done, the newest first: by whom, and the references of a few of whose it was.
with done as ({done}), shown as (
    select * from done order by at desc, id desc limit %(most)s offset %(after)s
)
select s.id, s.operation, s.doing, s.at, u.name, u.number, s.by_role, s.people, s.cases, s.asked,
       s.reason, s.recipients, s.came_from, s.is_look,
       array(select p.reference from record_person as p
             where p.id = any(s.people[1:%(few)s]) order by p.reference)
from shown as s join record_user as u on u.id = s.by_user_id
order by s.at desc, s.id desc;

-- name: when_read
-- When one reader read the chronology of these people; what they asked for says whose it was.
select k.at
from journal_look as k
where k.by_user_id = %(user)s and k.people && %(people)s::uuid[] and k.at < %(before)s
  and k.asked ->> 'chronology' = any(%(references)s)
order by k.at desc
limit %(most)s;

-- name: whose
-- How much was done, and whose data it was.
with done as materialized ({done})
select (select count(*) from done),
       array(select distinct one from done cross join unnest(done.people) as one);

-- name: with_proof
-- All that was done, in the order of the chain, each with its place in it and with its leaf. The
-- salt of an entry is kept back, as it would let what the entry says be guessed.
with done as ({done})
select p.seq, d.id, coalesce(encode(p.leaf_hash, 'hex'), '') as leaf_hash,
       coalesce(encode(l.commitment, 'hex'), '') as commitment,
       coalesce(case when d.is_look then encode(l.salt, 'hex') end, '') as salt, d.is_look, d.operation,
       d.doing, to_char(d.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
       d.by_user_id as "user", u.name, u.number, d.by_role as role,
       coalesce(d.by_team_id::text, '') as team, d.force_id as force, d.people, d.cases,
       d.asked::json as asked, d.reason, d.recipients, d.came_from
from done as d
join record_user as u on u.id = d.by_user_id
left join journal_leaf as l on l.id = d.id
left join journal_place as p on p.leaf = d.id
order by p.seq nulls last, d.id;

-- name: room_to_sort
-- Room to put a year's lines in order without the disk, for this transaction alone.
set local work_mem = '128MB';

-- name: as_csv
-- The same as a table.
copy (select {cells} from ({with_proof}) as line) to stdout (format csv, header);

-- name: cell
-- A cell that no spreadsheet takes for a formula: one that begins as a formula does gets an
-- apostrophe before it.
case when left({text}, 1) in ('=', '+', '-', '@', e'\t', e'\r', e'\n') then '''' || {text}
     else nullif({text}, '') end as "{name}";

-- name: as_json
-- The same as JSON, one on each line. JSON holds neither of the two characters that would quote or
-- part it here, so that it comes as it is.
copy (select row_to_json(line) from ({with_proof}) as line)
to stdout (format csv, quote e'\x01', delimiter e'\x02');
