-- Lets the leaves of the chain prove looks as well as entries, in a database made before it could.

-- name: of_anything
-- A leaf, its place and its mark in the outbox name what they prove, and refer to no one table.
do $$
declare
    found record;
begin
    for found in
        select conrelid::regclass as kept, conname from pg_constraint
        where contype = 'f' and conrelid in (
            'journal_leaf'::regclass, 'journal_place'::regclass, 'journal_pending'::regclass)
    loop
        execute format('alter table %s drop constraint %I', found.kept, found.conname);
    end loop;
end
$$;
alter table journal_leaf rename column entry_id to id;
alter table journal_place rename column entry_id to leaf;
alter table journal_pending rename column entry_id to leaf;
alter table journal_pending add column since timestamptz;
update journal_pending as w set since = e.recorded from journal_entry as e where e.id = w.leaf;
alter table journal_pending alter column since set not null;
