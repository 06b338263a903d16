-- The outbox of mail: putting letters in with the alert, taking them out after the commit.

-- name: post
-- Puts a letter about an alert to each of its readers who has an address into the outbox.
insert into worklists_letter (number, alert_id, to_id, made_at, next_try, tries, trouble)
select letter.number, letter.alert, u.id, %(now)s, %(now)s, 0, ''
from unnest(%(numbers)s::uuid[], %(alerts)s::bigint[], %(readers)s::uuid[])
    as letter (number, alert, reader)
join record_user as u on u.id = letter.reader
where u.email <> '' and u.is_active
on conflict (alert_id, to_id) do nothing;

-- name: post_glass
-- Puts a letter about a broken glass to each of those who must hear of it into the outbox.
insert into worklists_letter (number, glass_id, to_id, made_at, next_try, tries, trouble)
select letter.number, %(glass)s, u.id, %(now)s, %(now)s, 0, ''
from unnest(%(numbers)s::uuid[], %(readers)s::uuid[]) as letter (number, reader)
join record_user as u on u.id = letter.reader
where u.email <> '' and u.is_active
on conflict (glass_id, to_id) do nothing;

-- name: claim
-- Takes one letter that is to be sent by now, and leaves those that somebody else has taken.
select l.id, l.number, l.tries, u.email, c.reference, a.title, a.signal, a.to_role,
       a.acknowledged_at is not null or a.settled_at is not null, coalesce(a.force_id, u.force_id),
       l.glass_id
from worklists_letter as l
left join worklists_alert as a on a.id = l.alert_id
left join record_case as c on c.id = a.case_id
join record_user as u on u.id = l.to_id
where l.next_try <= %(now)s
order by l.next_try, l.id
limit 1
for no key update of l skip locked;

-- name: sent
-- Notes that a letter was sent, or that it is no longer worth sending.
update worklists_letter set next_try = null, tries = tries + 1, sent_at = %(sent_at)s, trouble = ''
where id = %(id)s;

-- name: not_sent
-- Notes that a letter could not be sent, and when it is tried again.
update worklists_letter set next_try = %(next_try)s, tries = tries + 1, trouble = %(trouble)s
where id = %(id)s;

-- name: glass
-- Who broke a glass, why and when; nothing of the case or of the child.
select u.name, u.number, g.reason, g.at
from record_brokenglass as g join record_user as u on u.id = g.user_id
where g.id = %(glass)s;
