-- Who of the safeguarding unit may decide alone, by whose word and until when.

-- name: holds
-- Whether somebody was signed off at a moment.
select exists (
    select from record_signoff as s
    where s.user_id = %(user)s and s.what = %(what)s and s.since <= %(at)s and s.until > %(at)s
      and (s.ended_at is null or s.ended_at > %(at)s));

-- name: unit
-- Whoever has a post in the unit, with the sign-off that holds, if any.
select u.id, u.name, u.number, s.id, s.since, s.until, b.name
from record_user as u
left join lateral (
    select s.id, s.since, s.until, s.by_id from record_signoff as s
    where s.user_id = u.id and s.what = %(what)s and s.since <= %(now)s and s.until > %(now)s
      and s.ended_at is null
    order by s.until desc, s.id limit 1
) as s on true
left join record_user as b on b.id = s.by_id
where u.force_id = %(force)s and u.is_active and exists (
    select from record_post as p
    where p.user_id = u.id and p.role = any(%(roles)s) and p.since <= %(now)s
      and (p.until is null or p.until > %(now)s))
order by u.name, u.number;
