-- Audits of cases: what may be drawn, who is independent of what, and what stands in an audit.

-- name: frame
-- The cases that may be drawn: begun in a period by one of these entries, as was known at a moment,
-- with the team that holds each; none that was withdrawn by then, and none that is covert.
select c.id, coalesce(t.name, 'No team'), min(e.at)
from journal_entry as e
join record_case as c on c.id = e.case_id
left join record_team as t on t.id = c.team_id
where e.kind = any(%(begins)s) and e.force_id = %(force)s and c.force_id = %(force)s
  and e.at >= %(since)s and e.at < %(until)s and e.recorded <= %(moment)s
  and e.corrects_id is null and c.sensitivity <> 'covert'
  and (%(team)s::uuid is null or c.team_id = %(team)s)
  and not exists (
      select from journal_entry as w
      where w.corrects_id = e.id and w.kind = 'entry-withdrawn' and w.recorded <= %(moment)s)
group by c.id, t.name
order by min(e.at), c.id;

-- name: not_independent
-- Which of these people are not independent of which of these cases: who recorded on it other than
-- for an audit, is or was named there, holds or supervises it, or is of the team that holds it.
select c.id, u.id
from record_case as c cross join record_user as u
where c.id = any(%(cases)s) and u.id = any(%(people)s)
  and (
      u.id in (c.supervisor_id, c.allocated_id)
      or exists (
          select from journal_entry as e
          where e.case_id = c.id and e.kind <> all(%(of_audits)s)
            and (e.by_user_id = u.id
                 or exists (select from jsonb_each_text(e.answers) as a where a.value = u.id::text)))
      or exists (select from record_assignment as a where a.case_id = c.id and a.user_id = u.id)
      or exists (
          select from record_post as p
          where p.user_id = u.id and p.team_id = c.team_id
            and (p.until is null or p.until > c.opened_at)))
order by c.id, u.id;

-- name: seen_by
-- Which of these cases somebody may read.
select c.id from record_case as c where c.id = any(%(cases)s) and {visible};

-- name: references
-- What these cases are called.
select c.id, c.reference from record_case as c where c.id = any(%(cases)s);

-- name: entries_of
-- Which of these entries stand on a case.
select e.id from journal_entry as e where e.case_id = %(case)s and e.id = any(%(entries)s);

-- name: who_recorded
-- Who recorded on a case other than for an audit, by how much, the most first.
select u.id, u.name, u.number, count(*)
from journal_entry as e join record_user as u on u.id = e.by_user_id
where e.case_id = %(case)s and e.kind <> all(%(of_audits)s)
group by u.id, u.name, u.number
order by count(*) desc, u.number;
