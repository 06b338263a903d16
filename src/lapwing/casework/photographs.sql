-- Photographs: what an entry puts on a case beside its words.

-- name: keep
-- Keeps a photograph as it was written anew; the same sent again is there already.
insert into journal_photograph (id, case_id, digest, content, width, height, by_user_id, force_id,
                                at)
values (%(id)s, %(case)s, %(digest)s, %(content)s, %(width)s, %(height)s, %(by)s, %(force)s,
        %(at)s)
on conflict (id) do nothing;

-- name: one
-- A photograph of a case.
select digest, content from journal_photograph where id = %(id)s and case_id = %(case)s;
