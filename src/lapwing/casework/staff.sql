-- Who works here, and their posts.

-- name: everybody
-- The people of a force, narrowed to a name or a number, with the posts that they hold.
select u.id, u.number, u.name, u.email, u.is_active,
       coalesce(array_agg(p.role || ' ' || t.name order by t.name, p.role)
                filter (where p.id is not null), '{}')
from record_user as u
left join record_post as p on p.user_id = u.id and p.since <= %(now)s
                          and (p.until is null or p.until > %(now)s)
left join record_team as t on t.id = p.team_id
where u.force_id = %(force)s
  and (%(like)s = '' or lower(u.name) like %(like)s or lower(u.number) like %(like)s)
group by u.id
order by u.name, u.number
limit %(most)s;

-- name: one
-- One person of a force.
select id, number, name, email, is_active from record_user
where id = %(user)s and force_id = %(force)s;

-- name: posts
-- The posts that somebody holds or held, those that they hold first.
select p.id, p.role, t.name, p.since, p.until
from record_post as p
join record_team as t on t.id = p.team_id
where p.user_id = %(user)s
order by p.until nulls first, p.since desc, p.id;

-- name: numbered
-- Whether anybody, of whatever force, has this staff number.
select 1 from record_user where lower(number) = lower(%(number)s);

-- name: holds
-- Whether somebody holds this role in this team.
select 1 from record_post
where user_id = %(user)s and role = %(role)s and team_id = %(team)s
  and (until is null or until > %(now)s);

-- name: team_named
-- Whether a team of the force has this name or key.
select 1 from record_team
where force_id = %(force)s and (lower(name) = lower(%(called)s) or key = %(key)s);

-- name: held
-- How many open cases somebody supervises or is allocated.
select count(*) from record_case
where state = 'open' and kind <> 'standing' and (supervisor_id = %(user)s or allocated_id = %(user)s);

-- name: force
-- What a force is called.
select name from record_force where key = %(key)s;
