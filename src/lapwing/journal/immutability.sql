-- What makes the journal insert-only, for the application's role and for everybody else.

-- name: refuse_change
-- Makes a trigger that fires for everybody, owner and replication included, and refuses change.
create function journal_refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'The journal is never changed: % of % is refused.', tg_op, tg_table_name
        using errcode = 'insufficient_privilege',
              hint = 'Record another entry that corrects or withdraws the first.';
end
$$;
do $$
declare
    kept text;
begin
    foreach kept in array array[
        'journal_entry', 'journal_leaf', 'journal_place', 'journal_checkpoint'
    ] loop
        execute format(
            'create trigger refuse_change before update or delete on %I '
            'for each row execute function journal_refuse_change()', kept);
        execute format(
            'create trigger refuse_truncate before truncate on %I '
            'for each statement execute function journal_refuse_change()', kept);
        execute format('alter table %I enable always trigger refuse_change', kept);
        execute format('alter table %I enable always trigger refuse_truncate', kept);
    end loop;
end
$$;

-- name: never_changed
-- Makes a procedure by which the tables that it is given become insert-only, each whatever it was
-- granted by default, and can be given again.
create or replace procedure journal_never_changed(tables text[]) language plpgsql as $$
declare
    kept text;
    granted record;
begin
    foreach kept in array tables loop
        execute format(
            'create or replace trigger refuse_change before update or delete on %I '
            'for each row execute function journal_refuse_change()', kept);
        execute format(
            'create or replace trigger refuse_truncate before truncate on %I '
            'for each statement execute function journal_refuse_change()', kept);
        execute format('alter table %I enable always trigger refuse_change', kept);
        execute format('alter table %I enable always trigger refuse_truncate', kept);
        for granted in
            select distinct pg_get_userbyid(acl.grantee) as role
            from pg_class as t, aclexplode(t.relacl) as acl
            where t.oid = kept::regclass and acl.grantee <> t.relowner and acl.grantee <> 0
        loop
            execute format('revoke all on %I from %I', kept, granted.role);
            execute format('grant select, insert on %I to %I', kept, granted.role);
        end loop;
    end loop;
end
$$;
revoke all on procedure journal_never_changed from public;

-- name: refuse_change_of_looks
-- The same for the log of looks.
create trigger refuse_change before update or delete on journal_look
    for each row execute function journal_refuse_change();
create trigger refuse_truncate before truncate on journal_look
    for each statement execute function journal_refuse_change();
alter table journal_look enable always trigger refuse_change;
alter table journal_look enable always trigger refuse_truncate;

-- name: refuse_change_of_findings
-- The same for samples of looks, and for what was found about each.
do $$
declare
    kept text;
begin
    foreach kept in array array['journal_draw', 'journal_drawn', 'journal_finding'] loop
        execute format(
            'create trigger refuse_change before update or delete on %I '
            'for each row execute function journal_refuse_change()', kept);
        execute format(
            'create trigger refuse_truncate before truncate on %I '
            'for each statement execute function journal_refuse_change()', kept);
        execute format('alter table %I enable always trigger refuse_change', kept);
        execute format('alter table %I enable always trigger refuse_truncate', kept);
    end loop;
end
$$;

-- name: refuse_change_of_packages
-- The same for packages, and for what shows that they arrived.
do $$
declare
    kept text;
begin
    foreach kept in array array['journal_package', 'journal_receipt'] loop
        execute format(
            'create trigger refuse_change before update or delete on %I '
            'for each row execute function journal_refuse_change()', kept);
        execute format(
            'create trigger refuse_truncate before truncate on %I '
            'for each statement execute function journal_refuse_change()', kept);
        execute format('alter table %I enable always trigger refuse_change', kept);
        execute format('alter table %I enable always trigger refuse_truncate', kept);
    end loop;
end
$$;

-- name: refuse_change_of_photographs
-- The same for photographs.
create trigger refuse_change before update or delete on journal_photograph
    for each row execute function journal_refuse_change();
create trigger refuse_truncate before truncate on journal_photograph
    for each statement execute function journal_refuse_change();
alter table journal_photograph enable always trigger refuse_change;
alter table journal_photograph enable always trigger refuse_truncate;

-- name: allow_change
-- Takes the triggers away again, for a migration that is undone.
drop function journal_refuse_change() cascade;

-- name: revoke_change
-- Leaves every role but the owner with reading and adding only, whatever it was granted by default.
do $$
declare
    kept text;
    granted record;
begin
    foreach kept in array array[
        'journal_entry', 'journal_look', 'journal_leaf', 'journal_place', 'journal_checkpoint',
        'journal_draw', 'journal_drawn', 'journal_finding', 'journal_package', 'journal_receipt',
        'journal_photograph'
    ] loop
        continue when to_regclass(kept) is null;
        for granted in
            select distinct pg_get_userbyid(acl.grantee) as role
            from pg_class as t, aclexplode(t.relacl) as acl
            where t.oid = kept::regclass and acl.grantee <> t.relowner and acl.grantee <> 0
        loop
            execute format('revoke all on %I from %I', kept, granted.role);
            execute format('grant select, insert on %I to %I', kept, granted.role);
        end loop;
    end loop;
end
$$;
