-- Alerts of the demonstration: everything was told at once when it was loaded, and is dated back.

-- name: date_back
-- Gives each alert the moment at which it would have been raised, and settles what was done since.
update worklists_alert as a
set raised_at = least(a.at, %(now)s),
    settled_at = coalesce(a.settled_at, done.at),
    climb_at = case when done.at is null then a.climb_at end
from (
    select alert.id, coalesce(
        (select coalesce(o.closed_known_at, o.closed_at) from duties_obligation as o
         where o.duty = alert.rule and o.key = alert.key and o.begun_by = alert.begun_by
           and o.slot = alert.slot and o.outcome is not null),
        (select r.cleared_at from duties_raised as r
         where r.signal = alert.rule and r.key = alert.key and r.name = alert.begun_by)) as at
    from worklists_alert as alert
    where alert.force_id = %(force)s
) as done
where a.id = done.id;

-- name: acknowledge_older
-- Acknowledges by name what is older than some minutes, four to forty minutes after it was raised.
update worklists_alert as a
set acknowledged_at = a.raised_at + (4 + abs(hashtext(a.rule || a.begun_by || a.step)) %% 36) * interval '1 minute',
    acknowledged_by_id = coalesce(a.to_user_id, holder.ids[
        1 + abs(hashtext(a.begun_by || a.rung)) %% array_length(holder.ids, 1)]),
    climb_at = null
from (
    select p.role, array_agg(p.user_id order by p.user_id) as ids
    from record_post as p group by p.role
) as holder
where holder.role = a.to_role and a.force_id = %(force)s
  and a.raised_at < %(now)s - %(older)s * interval '1 minute';

-- name: acknowledge_held
-- Acknowledges what was told to the officer of a case, who was told by name.
update worklists_alert as a
set acknowledged_at = a.raised_at + (4 + abs(hashtext(a.rule || a.begun_by)) %% 36) * interval '1 minute',
    acknowledged_by_id = a.to_user_id, climb_at = null
where a.to_user_id is not null and a.acknowledged_at is null and a.force_id = %(force)s
  and a.raised_at < %(now)s - %(older)s * interval '1 minute';

-- name: how_many
-- How many alerts there are, and how many of them wait for somebody.
select count(*), count(*) filter (where acknowledged_at is null and settled_at is null)
from worklists_alert where force_id = %(force)s;

-- name: send_home
-- Ends tonight's tours of those who were on duty only while things happened.
update record_tour as t set until = %(now)s
from record_user as u
where u.id = t.user_id and u.force_id = %(force)s and u.id = any(%(users)s);
