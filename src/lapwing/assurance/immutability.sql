-- What makes reports, recommendations and their steps insert-only, as the journal is.

-- name: refuse_change
-- The journal's own trigger, on the tables of assurance.
do $$
declare
    kept text;
begin
    foreach kept in array array[
        'assurance_inspection', 'assurance_recommendation', 'assurance_step'
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

-- name: revoke_change
-- Leaves every role but the owner with reading and adding only, whatever it was granted by default.
do $$
declare
    kept text;
    granted record;
begin
    foreach kept in array array[
        'assurance_inspection', 'assurance_recommendation', 'assurance_step'
    ] loop
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
