-- The log of looks: adding to it with its proof, and reading it.

-- name: add
-- Adds one look, its leaf, and its mark in the outbox, in one statement.
with look as (
    insert into journal_look (id, operation, doing, at, by_user_id, by_role, by_team_id, force_id,
        people, cases, asked, reason, recipients, came_from)
    values (%(id)s, %(operation)s, %(doing)s, %(at)s, %(by_user)s, %(by_role)s, %(by_team)s,
        %(force)s, %(people)s::uuid[], %(cases)s::uuid[], %(asked)s::jsonb, %(reason)s,
        %(recipients)s, %(came_from)s)
), leaf as (
    insert into journal_leaf (id, salt, commitment) values (%(id)s, %(salt)s, %(commitment)s)
)
insert into journal_pending (leaf, since) values (%(id)s, %(at)s);
