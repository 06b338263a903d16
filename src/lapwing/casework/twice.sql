-- Who may be on record twice, for whoever may decide it: {visible} is the policy's condition on a case.

-- name: waiting
-- The pairs that matching finds alike and those that somebody was unsure of, by what is at stake:
-- first where anything must be done for either, then by how much of it is overdue, then the likeliest.
-- What somebody has decided since is not asked again.
with pair as (
    select p.one_id, p.other_id, p.bits, null::uuid as unsure
    from record_pair as p
    union all
    select d.one_id, d.other_id, null::float8, d.id
    from record_decision as d
    where d.verdict = %(unsure)s
      and not exists (select from record_decision as r where r.revokes_id = d.id)
), each_once as (
    select one_id, other_id, max(bits) as bits,
           (array_agg(unsure) filter (where unsure is not null))[1] as unsure
    from pair group by one_id, other_id
), whole as (
    select p.*,
           array(select p.one_id union select w.person_id from record_joined as m
                 join record_joined as w on w.whole = m.whole where m.person_id = p.one_id) as mine,
           array(select p.other_id union select w.person_id from record_joined as m
                 join record_joined as w on w.whole = m.whole where m.person_id = p.other_id) as theirs
    from each_once as p
), asked as (
    select p.*
    from whole as p
    where exists (select from record_case as c
                  where c.person_id = p.one_id and c.kind = 'standing' and {visible})
      and exists (select from record_case as c
                  where c.person_id = p.other_id and c.kind = 'standing' and {visible})
      and not p.other_id = any(p.mine)
      -- Nor is anybody asked whether two are one of whom records were said not to be.
      and not exists (
          select from record_decision as d
          where d.verdict = %(never)s
            and not exists (select from record_decision as r where r.revokes_id = d.id)
            and ((d.one_id = any(p.mine) and d.other_id = any(p.theirs))
                 or (d.other_id = any(p.mine) and d.one_id = any(p.theirs))))
      -- A mother of her daughter's name is known to be her mother.
      and (p.unsure is not null or not exists (
          select from record_relationship as f
          where (f.person_id = any(p.mine) and f.other_id = any(p.theirs))
             or (f.other_id = any(p.mine) and f.person_id = any(p.theirs))))
), staked as (
    select a.one_id, a.other_id, a.bits, a.unsure,
           count(o.id) as open, count(o.id) filter (where o.due_at < %(now)s) as overdue
    from asked as a
    left join duties_obligation as o
        on o.about_id in (a.one_id, a.other_id) and o.outcome is null and o.begun_at <= %(now)s
        and exists (select from record_case as c where c.id = o.case_id and {safe})
    group by a.one_id, a.other_id, a.bits, a.unsure
)
select one_id, other_id, bits, unsure, open, overdue, count(*) over ()
from staked
order by (open = 0), overdue desc, (unsure is null), bits desc nulls last, one_id, other_id
limit %(most)s;
