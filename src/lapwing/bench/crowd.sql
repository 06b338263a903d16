-- Invented people put on record at once, in a database that is gone when the benchmark ends.

-- name: table
-- Where they are copied to first.
create unlogged table crowd (
    n int, household int, given text, family text, shown text, fold text, birth jsonb, born date,
    sex text, lines text, postcode text, keys int[], told text
);

-- name: copy
-- Copy them there.
copy crowd from stdin;

-- name: unbind
-- Take off what would be checked row by row. Everything is right by the way in which it was made.
do $$
declare found record;
begin
    for found in
        select c.conname, c.conrelid::regclass as whose from pg_constraint as c
        where c.contype = 'f' and c.conrelid in (
            'record_person'::regclass, 'record_personname'::regclass, 'record_nameword'::regclass,
            'record_residence'::regclass, 'record_personkeys'::regclass, 'record_case'::regclass)
    loop
        execute format('alter table %s drop constraint %I', found.whose, found.conname);
    end loop;
end
$$;
drop index person_by_keys;
drop index name_by_word;

-- name: fill
-- Put them on record, each with a name, a home, a standing file and keys.
insert into record_person (
    id, reference, birth, birth_earliest, birth_latest, sex, ethnicity, ethnicity_self_defined,
    language, interpreter, looked_after, responsible_authority, school, establishment, made,
    made_by_id)
select lpad(to_hex(n), 32, '0')::uuid, 'PX-' || n, birth, born, born, sex, 'unknown', false, '',
       'unknown', 'unknown', '', '', '', %(at)s, %(by)s
from crowd;
insert into record_personname (
    id, person_id, kind, given, family, "full", fold, told_by, recorded)
select ('1' || lpad(to_hex(n), 31, '0'))::uuid, lpad(to_hex(n), 32, '0')::uuid, 'known as', given, family,
       shown, fold, '', %(at)s
from crowd;
insert into record_nameword (name_id, person_id, word)
select ('1' || lpad(to_hex(n), 31, '0'))::uuid, lpad(to_hex(n), 32, '0')::uuid, word
from crowd, lateral (select distinct unnest(string_to_array(crowd.fold, ' ')) as word) as each;
insert into record_address (id, lines, postcode, key)
select distinct on (household) ('2' || lpad(to_hex(household), 31, '0'))::uuid, lines, postcode,
       lower(lines || ' ' || replace(postcode, ' ', ''))
from crowd;
insert into record_residence (id, person_id, address_id, kind, since, told_by, recorded)
select ('3' || lpad(to_hex(n), 31, '0'))::uuid, lpad(to_hex(n), 32, '0')::uuid,
       ('2' || lpad(to_hex(household), 31, '0'))::uuid, 'home', %(at)s, '', %(at)s
from crowd;
insert into record_case (
    id, reference, kind, person_id, force_id, opened_at, state, sensitivity, handling, conditions,
    desk)
select ('4' || lpad(to_hex(n), 31, '0'))::uuid, 'SX-' || n, 'standing', lpad(to_hex(n), 32, '0')::uuid,
       %(force)s, %(at)s, 'open', 'ordinary', 'P', '', ''
from crowd;
insert into record_personkeys (person_id, keys, edition, told, compared)
select lpad(to_hex(n), 32, '0')::uuid, keys, %(edition)s, told, true from crowd;
drop table crowd;

-- name: index_words
-- The index of the words of names, again.
create index name_by_word on record_nameword (word text_pattern_ops, name_id, person_id);

-- name: index_keys
-- The index of the keys, again.
create index person_by_keys on record_personkeys using gin (keys) with (fastupdate = off);

-- name: sizes
-- How large the index of the keys is, the keys themselves, and the words with their slips.
select pg_relation_size('person_by_keys'), pg_table_size('record_personkeys'),
       pg_total_relation_size('record_knownword');

-- name: somebody
-- A sergeant of the force, who looks for people.
select u.id from record_user as u where u.number = 'sergeant' and u.force_id = %(force)s;
