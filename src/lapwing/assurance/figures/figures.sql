-- The cases that figures count, and what their children's records say of them.

-- name: cases
-- The cases of a field in a force, covert ones left out, on which a kind of entry stands near a
-- period; what is corrected may have moved into it.
select c.id, c.reference, p.birth, p.sex, p.ethnicity, p.ethnicity_self_defined, p.looked_after,
       p.responsible_authority
from record_case as c join record_person as p on p.id = c.person_id
where c.force_id = %(force)s and c.kind = %(field)s and c.sensitivity <> 'covert'
  and c.id <> all(%(locked)s::uuid[])
  and exists (select from journal_entry as e
              where e.case_id = c.id and e.kind = %(begins)s and e.recorded <= %(now)s
                and e.at >= %(since)s and e.at < %(until)s)
order by c.id;

-- name: seen
-- Which of these cases the viewer may see, with the child's name.
select c.id, c.reference, c.person_id,
       (select n."full" from record_personname as n where n.person_id = c.person_id
        order by (n.until is not null), (n.kind <> 'known as'), n.recorded desc, n.id limit 1)
from record_case as c where c.id = any(%(ids)s) and {visible}
order by c.reference;
