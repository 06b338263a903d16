-- Keeping what was derived: reading what is kept of some people, writing what differs, and the watch.

-- name: lock_watches
-- Takes the watches of these people, in one order for all, with the force that their newest case is in.
select w.person_id, w.next_at, w.follows,
       (select c.force_id from record_case as c where c.person_id = w.person_id
        order by (c.kind = 'standing'), c.opened_at desc, c.id limit 1)
from duties_watch as w
where w.person_id = any(%(people)s)
order by w.person_id
for no key update of w;

-- name: begin_watching
-- Makes the watches of people who have none yet.
insert into duties_watch (person_id, tries, trouble, follows)
select person, 0, '', '' from unnest(%(people)s::uuid[]) as person order by person
on conflict (person_id) do nothing;

-- name: set_watches
-- Says when to look at these people again, and by which rules their duties were derived; whatever
-- was wrong before is over.
update duties_watch as w
set next_at = new.next_at, follows = coalesce(new.follows, w.follows), tries = 0, trouble = ''
from unnest(%(people)s::uuid[], %(moments)s::timestamptz[], %(follows)s::text[])
    as new (person_id, next_at, follows)
where w.person_id = new.person_id;

-- name: followed
-- Every fingerprint by which anybody's duties were derived, each once, stepping through the index.
with recursive each_once as (
    (select follows from duties_watch order by follows limit 1)
    union all
    select (select w.follows from duties_watch as w where w.follows > e.follows
            order by w.follows limit 1)
    from each_once as e where e.follows is not null
)
select follows from each_once where follows is not null;

-- name: how_many_follow
-- How many people's duties were derived by these rules.
select count(*) from duties_watch where follows = any(%(follows)s);

-- name: who_follow
-- Some of the people whose duties were derived by these rules: first those for whom time will soon
-- change something.
select person_id from duties_watch
where follows = any(%(follows)s) and person_id <> all(%(except_for)s)
order by next_at nulls last, person_id
limit %(most)s;

-- name: claim_following
-- Takes those of these people whose duties were derived by these rules still, and leaves those whom
-- somebody else has taken.
select person_id from duties_watch
where person_id = any(%(people)s) and follows = any(%(follows)s)
order by person_id
for no key update skip locked;

-- name: put_off
-- Looks at a person again later, because looking now went wrong, and says what was wrong.
update duties_watch set next_at = %(next_at)s, tries = tries + 1, trouble = %(trouble)s
where person_id = %(person)s;

-- name: claim
-- Takes the people who must be looked at by now, the longest overdue first, and leaves those whom
-- somebody else has taken.
select person_id, tries from duties_watch
where next_at <= %(now)s
order by next_at
limit %(most)s
for no key update skip locked;

-- name: claim_one
-- Takes one of them, if they must still be looked at and nobody else has them.
select person_id, tries from duties_watch
where person_id = %(person)s and next_at <= %(now)s
for no key update skip locked;

-- name: held
-- What is kept of the obligations of these people, or of the groups with these keys.
select id, duty, scope, key, begun_by, slot, case_id::text, about_id::text, begun_kind, begun_at,
       known_at, due_at, owner, outcome, closed_at, closed_by, closed_known_at, number, weight,
       source, next_fire, next_step, holder_id::text,
       agency_id::text
from duties_obligation
where (about_id = any(%(people)s) and scope in ('case', 'person'))
   or (scope = %(scope)s and key = any(%(keys)s));

-- name: put
-- Writes obligations that are new, or that are no longer as they were kept.
insert into duties_obligation (duty, scope, key, begun_by, slot, case_id, about_id, begun_kind,
    begun_at, known_at, due_at, owner, outcome, closed_at, closed_by, closed_known_at, number,
    weight, source, next_fire, next_step, holder_id, agency_id)
select duty, scope, key, begun_by, slot, case_id, about_id, begun_kind, begun_at, known_at, due_at,
       owner, outcome, closed_at, closed_by, closed_known_at, number, weight, source, next_fire,
       next_step, holder_id, agency_id
from jsonb_to_recordset(%(rows)s::jsonb) as new (duty text, scope text, key text, begun_by text,
    slot integer, case_id uuid, about_id uuid, begun_kind text, begun_at timestamptz,
    known_at timestamptz, due_at timestamptz, owner text, outcome text, closed_at timestamptz,
    closed_by text, closed_known_at timestamptz, number text, weight text, source text,
    next_fire timestamptz, next_step smallint, holder_id uuid, agency_id uuid)
on conflict (duty, key, begun_by, slot) do update set
    scope = excluded.scope, case_id = excluded.case_id, about_id = excluded.about_id,
    begun_kind = excluded.begun_kind, begun_at = excluded.begun_at, known_at = excluded.known_at,
    due_at = excluded.due_at, owner = excluded.owner, outcome = excluded.outcome,
    closed_at = excluded.closed_at, closed_by = excluded.closed_by,
    closed_known_at = excluded.closed_known_at, number = excluded.number, weight = excluded.weight,
    source = excluded.source, next_fire = excluded.next_fire, next_step = excluded.next_step,
    holder_id = excluded.holder_id, agency_id = excluded.agency_id;

-- name: take_out
-- Takes out obligations that no longer follow from what is known.
delete from duties_obligation where id = any(%(ids)s);

-- name: held_signals
-- What is kept of the signals of these people, or of the groups with these keys.
select id, signal, key, name, case_id::text, about_id::text, by, at, known_at, cleared_at, told
from duties_raised
where about_id = any(%(people)s) or (signal = any(%(signals)s) and key = any(%(keys)s));

-- name: put_signals
-- Writes signals that are new, or that are no longer as they were kept.
insert into duties_raised (signal, key, name, case_id, about_id, by, at, known_at, cleared_at, told)
select signal, key, name, case_id, about_id, by, at, known_at, cleared_at, told
from jsonb_to_recordset(%(rows)s::jsonb) as new (signal text, key text, name text, case_id uuid,
    about_id uuid, by text, at timestamptz, known_at timestamptz, cleared_at timestamptz,
    told boolean)
on conflict (signal, key, name) do update set
    case_id = excluded.case_id, about_id = excluded.about_id, by = excluded.by, at = excluded.at,
    known_at = excluded.known_at, cleared_at = excluded.cleared_at;

-- name: take_out_signals
-- Takes out signals that no longer follow from what is known.
delete from duties_raised where id = any(%(ids)s);

-- name: mark_told
-- Notes that those whom these signals tell have been told.
update duties_raised as r set told = true
from unnest(%(signals)s::text[], %(keys)s::text[], %(names)s::text[]) as said (signal, key, name)
where r.signal = said.signal and r.key = said.key and r.name = said.name and not r.told;

-- name: tell_pages
-- Says once in a transaction that something changed in a force, never what or about whom.
select pg_notify('lapwing', %(force)s);

-- name: lock_group
-- Lets one writer at a time derive for a group that is wider than a person.
select pg_advisory_xact_lock(hashtextextended(%(group)s, 7261));

-- name: everybody
-- The people whom the journal speaks of, a page at a time.
select distinct about_id from journal_entry
where about_id > %(after)s
order by about_id
limit %(most)s;

-- name: one_snapshot
-- Reads everything in this transaction as it is at one moment, and writes nothing.
set transaction isolation level repeatable read, read only;

-- name: watched
-- When these people are looked at next, by which rules they were derived, and the force that their
-- newest case is in; those whom nobody watches are among them, without a moment and unwatched.
select p.id, w.next_at, w.person_id is not null, coalesce(w.follows, ''),
       (select c.force_id from record_case as c where c.person_id = p.id
        order by (c.kind = 'standing'), c.opened_at desc, c.id limit 1)
from record_person as p left join duties_watch as w on w.person_id = p.id
where p.id = any(%(people)s)
order by p.id;

-- name: of_case
-- The obligations of one case that the viewer may see, what is due first at the head.
select o.duty, o.scope, o.key, o.begun_by, o.slot, o.case_id, o.about_id, o.begun_kind, o.begun_at,
       o.known_at, o.due_at, o.owner, o.outcome, o.closed_at, o.closed_by, o.closed_known_at,
       o.number, o.weight, o.source, o.next_fire, o.next_step
from duties_obligation as o join record_case as c on c.id = o.case_id
where o.case_id = %(id)s and {visible}
order by o.due_at, o.id;

-- name: of_person
-- The obligations about one person that the viewer may see, what is due first at the head.
select o.duty, o.scope, o.key, o.begun_by, o.slot, o.case_id, o.about_id, o.begun_kind, o.begun_at,
       o.known_at, o.due_at, o.owner, o.outcome, o.closed_at, o.closed_by, o.closed_known_at,
       o.number, o.weight, o.source, o.next_fire, o.next_step
from duties_obligation as o join record_case as c on c.id = o.case_id
where o.about_id = %(id)s and {visible}
order by o.due_at, o.id;
