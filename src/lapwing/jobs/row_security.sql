-- Row-level security: what the database is told of whoever asks, and how it refuses whoever says nothing.

-- name: actor
-- Who asks, and to what end. Nobody is an error and never an empty answer: a page that is empty and
-- should not be is the worst that can happen.
create or replace function lapwing_actor() returns jsonb language plpgsql stable as $$
declare
    said text := current_setting('lapwing.actor', true);
begin
    if said is null or said = '' then
        raise exception 'Nobody has said for whom this is read.'
            using errcode = 'insufficient_privilege',
                  hint = 'Ask in somebody''s name: see lapwing.record.actor.';
    end if;
    return said::jsonb;
end
$$;
-- In this language and not in SQL, which PostgreSQL would take apart again in every statement.
create or replace function lapwing_sees_all() returns boolean language plpgsql stable as $$
begin
    return coalesce(lapwing_actor() ->> 'sees_all_to', '') <> '';
end
$$;
create or replace function lapwing_user() returns uuid language plpgsql stable as $$
begin
    return (lapwing_actor() ->> 'user')::uuid;
end
$$;

-- name: asker
-- Whoever asks, as one row: who they are, which of the policy's roles they hold, and their ties.
create or replace function lapwing_ids(told jsonb) returns uuid[] language plpgsql immutable as $$
begin
    return translate(coalesce(told, '[]')::text, '[]" ', '{}')::uuid[];
end
$$;
drop function if exists lapwing_asker();
create function lapwing_asker(
    out active boolean, out force text, out id uuid, out teams uuid[]{out}
) language plpgsql stable as $$
declare
    said jsonb := lapwing_actor();
begin
    active := coalesce((said ->> 'active')::boolean, false);
    force := said ->> 'force';
    id := (said ->> 'user')::uuid;
    teams := lapwing_ids(said -> 'teams');
    {sets}
end
$$;
drop function if exists lapwing_active();
drop function if exists lapwing_force();
drop function if exists lapwing_roles();
drop function if exists lapwing_teams();
drop function if exists lapwing_cases(text);

-- name: names
-- So many names of which each of these ranges holds a word, and whose they are. It runs as the owner,
-- because PostgreSQL would judge every name of the force before it used the index; it gives ids and
-- nothing else, and whose name it is, is judged when the name is read. Where few words
-- are in one of the ranges, it begins there. One range alone is read in the order of the words, so that
-- the whole word comes before what it begins.
drop function if exists lapwing_names_with(text, text);
drop function if exists lapwing_names_with(text[], text[], int);
create function lapwing_names_with(least_words text[], below_words text[], most int)
returns table (name_id uuid, person_id uuid)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp rows 50 as $$
declare
    few constant int := 60;  -- words that are looked at one by one; more are read in a row
    fewest int := 1;
    counted int;
    least_counted int := few;
    part text;
    asked text := '';
begin
    if cardinality(least_words) > 1 then
        for at in 1 .. cardinality(least_words) loop
            select count(*) into counted from (
                select from public.record_nameword as w
                where w.word ~>=~ least_words[at] and w.word ~<~ below_words[at]
                limit few) as found;
            if counted < least_counted then
                fewest := at;
                least_counted := counted;
            end if;
        end loop;
    end if;
    for at in 1 .. cardinality(least_words) loop
        if at = fewest then
            continue;
        end if;
        part := case when least_counted < few
            then ' and exists (select from public.record_nameword as o where o.name_id = w.name_id'
                 ' and o.word ~>=~ %L and o.word ~<~ %L)'
            else ' intersect select o.name_id, o.person_id from public.record_nameword as o'
                 ' where o.word ~>=~ %L and o.word ~<~ %L' end;
        asked := asked || format(part, least_words[at], below_words[at]);
    end loop;
    if cardinality(least_words) = 1 then
        asked := ' order by w.word using ~<~, w.name_id';
    end if;
    return query execute format(
        'select w.name_id, w.person_id from public.record_nameword as w'
        ' where w.word ~>=~ %L and w.word ~<~ %L', least_words[fewest], below_words[fewest])
        || asked || format(' limit %s', most);
end
$$;

-- The people whom a key leads to, and how much all the keys weigh together that they share with what
-- was asked, or how many they are where nothing is said of that; and what a house and its street add
-- where they live or lived at one that is written so. As the owner for the same reason; it gives
-- nothing else of them.
drop function if exists lapwing_people_with_keys(int[]);
drop function if exists lapwing_people_with_keys(int[], int[], int[]);
drop function if exists lapwing_people_with_keys(int[], int[], int[], text, int);
create function lapwing_people_with_keys(
    asked int[], counted int[] default null, weights int[] default null,
    house text default '', adds int default 0
) returns table (person_id uuid, shared bigint)
language sql stable security definer set search_path = pg_catalog, pg_temp rows 200 as $$
    select k.person_id, (select sum(coalesce(weights[array_position(counted, own.key)], 1))
                         from unnest(k.keys) as own (key)
                         where own.key = any(coalesce(counted, asked)))
                        + case when house <> '' and strpos(lower(k.told), house) > 0
                               then adds else 0 end
    from public.record_personkeys as k where k.keys && asked
$$;

-- The words of names on record that are a slip away, as the owner for the same reason, and only for
-- whoever sees all: a word says that somebody is called so.
create or replace function lapwing_words_with(asked int[]) returns setof text
language sql stable security definer set search_path = pg_catalog, public, pg_temp rows 50 as $$
    select w.word from public.record_knownword as w
    where (select lapwing_sees_all()) and w.slips && asked
$$;

-- What matching takes of these people: their birth and sex, all their names, homes and numbers, the
-- latest first, and the person of whom their record is one of several. As the owner, and only for
-- whoever sees all: the policies of six tables would take longer to plan than all of it to read.
drop function if exists lapwing_described(uuid[]);
create function lapwing_described(people uuid[])
returns table (person_id uuid, told text, whole uuid)
language sql stable security definer set search_path = pg_catalog, public, pg_temp rows 100 as $$
    select p.id, jsonb_build_array(
           p.birth, p.sex,
           coalesce((select jsonb_agg(jsonb_build_array(n.given, n.family, n."full")
                                      order by (n.until is not null), n.recorded desc, n.id)
                     from record_personname as n where n.person_id = p.id), '[]'),
           coalesce((select jsonb_agg(jsonb_build_array(a.lines, a.postcode)
                                      order by r.since desc, r.id)
                     from record_residence as r join record_address as a on a.id = r.address_id
                     where r.person_id = p.id
                       and (r.until is null or r.until >= r.since)), '[]'),
           coalesce((select jsonb_agg(jsonb_build_array(i.sort, i.compared)
                                      order by i.sort, i.compared)
                     from record_identifier as i where i.person_id = p.id
                       and (i.until is null or i.until >= i.since)), '[]'))::text,
           (select j.whole from record_joined as j where j.person_id = p.id)
    from record_person as p
    where (select lapwing_sees_all()) and p.id = any(people)
$$;

-- The same as it is kept beside their keys since they were last described: one row of each instead of
-- six tables. Of whom nothing is kept yet, nothing is told.
create or replace function lapwing_told(people uuid[])
returns table (person_id uuid, told text, whole uuid)
language sql stable security definer set search_path = pg_catalog, public, pg_temp rows 100 as $$
    select k.person_id, k.told, (select j.whole from record_joined as j where j.person_id = k.person_id)
    from record_personkeys as k
    where (select lapwing_sees_all()) and k.person_id = any(people)
$$;

-- name: applied
-- Which policies the database has: their fingerprint, kept beside the function that they all ask.
select obj_description(p.oid, 'pg_proc')
from pg_proc as p where p.proname = 'lapwing_actor';

-- name: guarded
-- Every table of ours, whether row-level security is on, and whether anything reads it by a policy.
select t.relname, t.relrowsecurity,
       exists (select from pg_policy as p where p.polrelid = t.oid and p.polcmd in ('r', '*'))
from pg_class as t
where t.relkind in ('r', 'p') and t.relnamespace = 'public'::regnamespace
order by t.relname;

-- name: policies_of
-- The policies that a table has.
select p.polname from pg_policy as p where p.polrelid = %(table)s::regclass;
