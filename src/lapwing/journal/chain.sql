-- Giving leaves their places in the one chain, and reading the whole of it back to be verified.

-- name: only_one
-- Takes the sequencer's turn until the transaction ends, if no other has it.
select pg_try_advisory_xact_lock(7259, 1);

-- name: next_leaves
-- The leaves that wait, those recorded first first; only what is committed can be seen.
select w.entry_id, l.commitment
from journal_pending as w
join journal_leaf as l on l.entry_id = w.entry_id
join journal_entry as e on e.id = w.entry_id
order by e.recorded, w.entry_id
limit %(most)s;

-- name: last_place
-- Where the chain ends.
select seq, chain from journal_place order by seq desc limit 1;

-- name: add_places
-- Adds places to the chain.
insert into journal_place (seq, entry_id, leaf_hash, chain)
select * from unnest(%(seqs)s::bigint[], %(entries)s::uuid[], %(leaves)s::bytea[],
    %(chains)s::bytea[]);

-- name: take_from_outbox
-- Takes what has its place out of the outbox.
delete from journal_pending where entry_id = any(%(entries)s);

-- name: add_checkpoint
-- Notes how long the chain is, and its head.
insert into journal_checkpoint (size, head, at) values (%(size)s, %(head)s, %(at)s);

-- name: begin_reading
-- Makes the transaction read the database as it is at one moment, and write nothing.
set transaction isolation level repeatable read, read only;

-- name: counted
-- How many entries there are to verify.
select count(*) from journal_entry;

-- name: everything
-- Every entry with its leaf, place and mark in the outbox, whichever of them are left, as text. Times
-- are written in UTC whatever the session's zone, or every entry would seem changed in another; one
-- that no calendar of ours holds reads as none, so that it is found and stops nothing.
select coalesce(e.id, l.entry_id, p.entry_id, w.entry_id)::text as entry,
       e.id is not null as stands,
       e.kind, e.edition, e.case_id::text, e.about_id::text, e.household::text,
       case when e.at >= '1000-01-01' and e.at < '9000-01-01'
            then to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') end,
       case when e.recorded >= '1000-01-01' and e.recorded < '9000-01-01'
            then to_char(e.recorded at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') end,
       e.by_user_id::text, e.by_role, coalesce(e.by_team_id::text, ''), e.answers,
       e.regarding_id::text, e.corrects_id::text, e.force_id, e.key::text,
       encode(e.asked, 'hex'),
       l.salt, l.commitment, p.seq, p.leaf_hash, p.chain, w.entry_id is not null as waiting
from journal_entry as e
full join journal_leaf as l on l.entry_id = e.id
full join journal_place as p on p.entry_id = coalesce(e.id, l.entry_id)
full join journal_pending as w on w.entry_id = coalesce(e.id, l.entry_id, p.entry_id)
order by p.seq nulls last, 1;

-- name: checkpoints
-- Every checkpoint.
select size, head, at from journal_checkpoint order by size;
