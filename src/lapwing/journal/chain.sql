-- Giving leaves their places in the one chain, and reading the whole of it back to be verified.

-- name: only_one
-- Takes the sequencer's turn until the transaction ends, if no other has it.
select pg_try_advisory_xact_lock(7259, 1);

-- name: next_leaves
-- The leaves that wait, in the order of their moments; only what is committed can be seen.
select w.leaf, l.commitment
from journal_pending as w join journal_leaf as l on l.id = w.leaf
order by w.since, w.leaf
limit %(most)s;

-- name: last_place
-- Where the chain ends.
select seq, chain from journal_place order by seq desc limit 1;

-- name: places_of
-- The places in the chain of these leaves, of those that have one.
select leaf::text, seq, leaf_hash from journal_place where leaf = any(%(leaves)s) order by seq;

-- name: add_places
-- Adds places to the chain.
insert into journal_place (seq, leaf, leaf_hash, chain)
select * from unnest(%(seqs)s::bigint[], %(leaves)s::uuid[], %(hashes)s::bytea[],
    %(chains)s::bytea[]);

-- name: take_from_outbox
-- Takes what has its place out of the outbox.
delete from journal_pending where leaf = any(%(leaves)s);

-- name: add_checkpoint
-- Notes how long the chain is, and its head.
insert into journal_checkpoint (size, head, at) values (%(size)s, %(head)s, %(at)s);

-- name: begin_reading
-- Makes the transaction read the database as it is at one moment, and write nothing.
set transaction isolation level repeatable read, read only;

-- name: counted
-- How many entries and looks there are to verify.
select (select count(*) from journal_entry) + (select count(*) from journal_look);

-- name: everything
-- Every entry and look with its leaf, place and mark in the outbox, whichever of them are left, as
-- text. Times are written in UTC whatever the session's zone, or every entry would seem changed in
-- another, and stay text here: one that no calendar of ours holds is found, and stops nothing.
with iso (form) as (values ('YYYY-MM-DD"T"HH24:MI:SS.US"Z"')), told as (
    select e.id, jsonb_build_object(
        'id', e.id, 'kind', e.kind, 'edition', e.edition, 'case', e.case_id, 'about', e.about_id,
        'household', e.household,
        'at', to_char(e.at at time zone 'UTC', iso.form),
        'recorded', to_char(e.recorded at time zone 'UTC', iso.form),
        'by', jsonb_build_object(
            'user', e.by_user_id, 'role', e.by_role, 'team', coalesce(e.by_team_id::text, '')),
        'regarding', e.regarding_id, 'corrects', e.corrects_id, 'force', e.force_id,
        'key', e.key, 'asked', encode(e.asked, 'hex')) as body,
        e.answers, null::jsonb as sought
    from journal_entry as e, iso
    union all
    select k.id, jsonb_build_object(
        'look', k.id, 'operation', k.operation, 'doing', k.doing,
        'at', to_char(k.at at time zone 'UTC', iso.form),
        'by', jsonb_build_object(
            'user', k.by_user_id, 'role', k.by_role, 'team', coalesce(k.by_team_id::text, '')),
        'force', k.force_id, 'people', k.people, 'cases', k.cases, 'reason', k.reason,
        'recipients', k.recipients, 'came_from', k.came_from),
        null::jsonb, k.asked
    from journal_look as k, iso
)
select coalesce(t.id, l.id, p.leaf, w.leaf)::text as id, t.body, t.answers, t.sought,
       l.salt, l.commitment, p.seq, p.leaf_hash, p.chain, w.leaf is not null as waiting
from told as t
full join journal_leaf as l on l.id = t.id
full join journal_place as p on p.leaf = coalesce(t.id, l.id)
full join journal_pending as w on w.leaf = coalesce(t.id, l.id, p.leaf)
order by p.seq nulls last, 1;

-- name: beside
-- What entries name by its hash and no longer stands beside them as it was: which entry, what, and
-- whether it is gone.
with named as (
    select e.id, e.kind, e.answers ->> 'digest' as digest,
           e.answers ->> case e.kind when 'photograph-added' then 'photograph' else 'package' end
               as what
    from journal_entry as e
    where e.kind in ('photograph-added', 'package-sent') and e.corrects_id is null
), kept as (
    select id::text as what, 'photograph-added' as kind, encode(sha256(content), 'hex') as digest
    from journal_photograph
    union all
    select id::text, 'package-sent', encode(sha256(convert_to(document, 'UTF8')), 'hex')
    from journal_package
)
select n.id::text, n.kind, k.what is null
from named as n left join kept as k on k.what = n.what and k.kind = n.kind
where k.digest is distinct from n.digest
order by n.id;

-- name: checkpoints
-- Every checkpoint.
select size, head, at from journal_checkpoint order by size;
