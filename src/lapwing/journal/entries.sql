-- Adding entries to the journal with their proof, and reading them; {visible} is a case's condition.

-- name: add_one
-- Adds one entry, its leaf, and its mark in the outbox, in one statement.
with entry as (
    insert into journal_entry (id, kind, edition, case_id, about_id, household, at, recorded,
        by_user_id, by_role, by_team_id, answers, regarding_id, corrects_id, force_id, key, asked)
    values (%(id)s, %(kind)s, %(edition)s, %(case)s, %(about)s, %(household)s, %(at)s, %(recorded)s,
        %(by_user)s, %(by_role)s, %(by_team)s, %(answers)s::jsonb, %(regarding)s, %(corrects)s,
        %(force)s, %(key)s, %(asked)s)
), leaf as (
    insert into journal_leaf (id, salt, commitment)
    values (%(id)s, %(salt)s, %(commitment)s)
)
insert into journal_pending (leaf, since) values (%(id)s, %(recorded)s);

-- name: add_many
-- Adds many entries at once; PostgreSQL takes no COPY into a table that it guards row by row.
insert into journal_entry (id, kind, edition, case_id, about_id, household, at, recorded, by_user_id,
    by_role, by_team_id, answers, regarding_id, corrects_id, force_id, key, asked)
select r.id, r.kind, r.edition, r."case", r.about, r.household, r.at, r.recorded, r.by_user,
       r.by_role, r.by_team, r.answers, r.regarding, r.corrects, r.force, r.key,
       decode(r.asked, 'hex')
from jsonb_to_recordset(%(rows)s::jsonb) as r (
    id uuid, kind text, edition smallint, "case" uuid, about uuid, household uuid,
    at timestamptz, recorded timestamptz, by_user uuid, by_role text, by_team uuid, answers jsonb,
    regarding uuid, corrects uuid, force text, key uuid, asked text);

-- name: copy_leaves
-- Takes the leaves of many entries at once.
copy journal_leaf (id, salt, commitment) from stdin

-- name: copy_pending
-- Takes the marks of many entries in the outbox at once.
copy journal_pending (leaf, since) from stdin

-- name: of_people
-- Every entry about these people, in the order in which they were recorded.
select e.id, e.kind, e.edition, e.case_id, e.about_id, e.household, e.at, e.recorded, e.by_user_id,
       e.by_role, e.by_team_id, e.answers, e.regarding_id, e.corrects_id
from journal_entry as e join record_case as c on c.id = e.case_id
where e.about_id = any(%(ids)s) and {visible}
  and (%(known_at)s::timestamptz is null or e.recorded <= %(known_at)s)
order by e.recorded, e.at, e.id;

-- name: entry
-- One entry, if the viewer may see its case.
select e.id, e.kind, e.edition, e.case_id, e.about_id, e.household, e.at, e.recorded, e.by_user_id,
       e.by_role, e.by_team_id, e.answers, e.regarding_id, e.corrects_id
from journal_entry as e join record_case as c on c.id = e.case_id
where e.id = %(id)s and {visible};

-- name: of_team
-- What people of a team recorded on these cases, the newest first, without what was said anew or
-- taken back since.
select e.id, e.kind, e.edition, e.case_id, e.about_id, e.household, e.at, e.recorded, e.by_user_id,
       e.by_role, e.by_team_id, e.answers, e.regarding_id, e.corrects_id
from journal_entry as e join record_case as c on c.id = e.case_id
where e.case_id = any(%(cases)s) and e.by_team_id = %(team)s and e.kind <> %(withdrawn)s
  and {visible} and not exists (select from journal_entry as x where x.corrects_id = e.id)
order by e.recorded desc, e.id
limit %(most)s;

-- name: by_keys
-- The entries that came with these idempotency keys, with the digest of what was sent.
select e.id, e.kind, e.edition, e.case_id, e.about_id, e.household, e.at, e.recorded, e.by_user_id,
       e.by_role, e.by_team_id, e.answers, e.regarding_id, e.corrects_id, e.key, e.asked
from journal_entry as e
where e.key = any(%(keys)s);

-- name: links
-- The cases that are, or were, linked with a case about any of these people, and their children.
select a.id, a.person_id, b.id, b.person_id
from record_caselink as l
join record_case as a on a.id = l.case_id
join record_case as b on b.id = l.other_id
where a.person_id = any(%(ids)s) or b.person_id = any(%(ids)s);

-- name: waiting
-- How many entries wait for their place in the chain.
select count(*) from journal_pending;

-- name: cases_seen
-- Which of these cases the viewer may see.
select c.id from record_case as c where c.id = any(%(ids)s) and {visible};
