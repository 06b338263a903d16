-- The records that wait for their quality check, and those that were checked lately.

-- name: waiting
-- What is due of looking at records again, the longest waiting first; {told} is whether the viewer may
-- read the record, whose desk is told to them where they may not.
select c.id, c.reference, c.person_id,
       (select n."full" from record_personname as n where n.person_id = c.person_id
        order by (n.until is not null), (n.kind <> 'known as'), n.recorded desc, n.id limit 1),
       o.duty, o.begun_by, o.begun_at, o.due_at, coalesce({told}, false), c.desk, count(*) over (),
       count(*) filter (where o.due_at < %(now)s) over ()
from duties_obligation as o join record_case as c on c.id = o.case_id
where o.outcome is null and o.duty = any(%(duties)s) and o.begun_at <= %(now)s and {visible}
order by o.begun_at, c.reference, o.id
limit %(most)s;

-- name: checked
-- The records that were checked, the last first, and whether that was in time.
select c.id, c.reference, c.person_id,
       (select n."full" from record_personname as n where n.person_id = c.person_id
        order by (n.until is not null), (n.kind <> 'known as'), n.recorded desc, n.id limit 1),
       o.closed_at, o.closed_at > o.due_at
from duties_obligation as o join record_case as c on c.id = o.case_id
where o.outcome = 'done' and o.duty = any(%(duties)s) and o.closed_at <= %(now)s and {told}
order by o.closed_at desc, o.id
limit %(most)s;
