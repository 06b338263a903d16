-- Reading for a back-test, whole and for no page: who in a force anything was recorded of.

-- name: everybody_of
-- Whose newest case is in the force, as the duties' store has it, and of whom there are entries.
select newest.person_id
from (select distinct on (c.person_id) c.person_id, c.force_id
      from record_case as c
      order by c.person_id, (c.kind = 'standing'), c.opened_at desc, c.id) as newest
where newest.force_id = %(force)s
  and exists (select 1 from journal_entry as e where e.about_id = newest.person_id)
order by newest.person_id;
