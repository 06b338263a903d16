-- Copies of what is on record, so that a few thousand cases stand for a force's year and for ten.

-- name: unbind
-- Take off what would be checked row by row. Everything is right by the way in which it was made.
do $$
declare found record;
begin
    for found in
        select c.conname, c.conrelid::regclass as whose from pg_constraint as c
        where c.contype = 'f' and c.conrelid in (
            'record_person'::regclass, 'record_personname'::regclass, 'record_nameword'::regclass,
            'record_case'::regclass, 'journal_entry'::regclass, 'duties_obligation'::regclass)
    loop
        execute format('alter table %s drop constraint %I', found.whose, found.conname);
    end loop;
end
$$;

-- name: columns
-- The columns of a table that are written, with their types.
select attname::text, format_type(atttypid, atttypmod) from pg_attribute
where attrelid = %(of)s::regclass and attnum > 0 and not attisdropped and attgenerated = ''
  and attidentity = ''
order by attnum;

-- name: chosen
-- The people whose records are copied: those with a contact or an assessment, open or over.
create temporary table chosen as
select p.id, bool_or(c.state = 'open' and c.kind <> 'standing') as waits
from record_person as p join record_case as c on c.person_id = p.id
where not exists (select from record_case as other where other.person_id = p.id
                  and other.kind not in ('contact', 'assessment', 'standing'))
group by p.id having bool_or(c.kind <> 'standing');

-- name: waiting
-- How many cases there are, how many of them wait, and how much room all of it takes.
select count(*) filter (where kind in ('contact', 'assessment')),
       count(*) filter (where kind in ('contact', 'assessment') and state = 'open'),
       pg_size_pretty(pg_database_size(current_database()))
from record_case;
