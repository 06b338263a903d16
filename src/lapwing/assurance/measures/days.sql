-- Counting what was told on each day, and the alarms that are made of it.

-- name: to_count
-- The forces whose day was not counted yet.
select f.key from record_force as f
where not exists (select from assurance_countedday as d
                  where d.force_id = f.key and d.day = %(day)s)
order by f.key;

-- name: count_day
-- Takes a force's day to count it; whoever comes second gets nothing.
insert into assurance_countedday (force_id, day) values (%(force)s, %(day)s)
on conflict (force_id, day) do nothing
returning id;

-- name: told_by_day
-- How many entries of these kinds were told on each day in London, by the team whose officer began
-- the case. What corrects another entry is that entry told again, and a covert case is in no figure.
select began.team, (e.recorded at time zone 'Europe/London')::date as day, count(*)
from journal_entry as e
join record_case as c on c.id = e.case_id
cross join lateral (
    select f.by_team_id as team from journal_entry as f where f.case_id = e.case_id
    order by f.recorded, f.id limit 1) as began
where e.force_id = %(force)s and e.recorded >= %(since)s and e.recorded < %(until)s
  and e.kind = any(%(kinds)s) and e.corrects_id is null and c.sensitivity <> 'covert'
group by began.team, day;

-- name: first_told
-- When a force recorded anything for the first time.
select min(e.recorded) from journal_entry as e where e.force_id = %(force)s;

-- name: raise
-- Raises an alarm once for what it is about.
insert into assurance_alarm (id, force_id, key, title, why, team_id, recommendation_id, at)
values (%(id)s, %(force)s, %(key)s, %(title)s, %(why)s, %(team)s, %(recommendation)s, %(at)s)
on conflict (force_id, key) do nothing
returning id;

-- name: raised_lately
-- Whether an alarm of this sort waits, or was raised since a moment.
select exists (select from assurance_alarm
               where force_id = %(force)s and starts_with(key, %(begins)s)
                 and (acknowledged_at is null or at >= %(since)s));

-- name: acknowledge
-- Acknowledges an alarm by name; whoever comes second changes nothing.
update assurance_alarm set acknowledged_at = %(now)s, acknowledged_by_id = %(user)s
where id = %(id)s and force_id = %(force)s and acknowledged_at is null
returning id;

-- name: alarms
-- The alarms of a force: those that wait, and those that were acknowledged since a moment.
select a.id, a.title, a.why, a.recommendation_id, a.at, a.acknowledged_at, u.name
from assurance_alarm as a left join record_user as u on u.id = a.acknowledged_by_id
where a.force_id = %(force)s and (a.acknowledged_at is null or a.acknowledged_at >= %(since)s)
order by a.acknowledged_at is not null, a.at desc, a.id;

-- name: waiting
-- How many alarms of a force wait.
select count(*) from assurance_alarm where force_id = %(force)s and acknowledged_at is null;

-- name: team_name
-- What a team is called.
select t.name from record_team as t where t.id = %(team)s;
