-- Odd looks: what the rules go by, the samples that were drawn, and what was found about each look.

-- name: looks
-- The looks of a period that meant somebody, but those that an earlier sample drew.
select k.id, k.by_user_id, k.at, k.doing, k.by_role, k.by_team_id, k.people, k.cases,
       coalesce(k.asked ->> 'words', '')
from journal_look as k
where k.force_id = %(force)s and k.at >= %(since)s and k.at < %(until)s
  and k.doing = any(%(sought)s)
  and not exists (
      select from journal_drawn as n join journal_draw as d on d.id = n.draw_id
      where n.look_id = k.id and d.at < %(moment)s)
order by k.at, k.id;

-- name: tours
-- The tours of these readers that began in or before the period.
select user_id, since, until from record_tour
where user_id = any(%(readers)s) and since between %(first)s and %(last)s
order by user_id, since;

-- name: recorded
-- What these readers recorded around the period, about whom and when.
select by_user_id, about_id, recorded from journal_entry
where by_user_id = any(%(readers)s)
  and recorded between %(first)s and least(%(last)s, %(moment)s::timestamptz)
order by recorded;

-- name: missing
-- From when until when these people had an episode open.
select person_id, opened_at, closed_at from record_case
where person_id = any(%(people)s) and kind <> 'standing';

-- name: named
-- Who was assigned by name to a case of these people, and when.
select a.user_id, c.person_id, a.since, a.until
from record_assignment as a join record_case as c on c.id = a.case_id
where c.person_id = any(%(people)s);

-- name: allocated
-- Who was made the allocated officer of an episode of these people, and when.
select e.answers ->> 'officer', e.about_id, e.recorded from journal_entry as e
where e.about_id = any(%(people)s) and e.kind = any(%(kinds)s) and e.recorded <= %(moment)s
  and e.answers ->> 'officer' is not null
order by e.recorded;

-- name: shared
-- With which agencies a case of these people was shared, and when.
select s.team_id, c.person_id, s.since, s.until
from record_shared as s join record_case as c on c.id = s.case_id
where c.person_id = any(%(people)s);

-- name: duties
-- Which roles had something to do for these people, and when.
select owner, about_id, begun_at, closed_at from duties_obligation
where about_id = any(%(people)s) and known_at <= %(moment)s;

-- name: own_records
-- Whose record is a reader's or a colleague's own, and about whom they have a conflict of interest:
-- as it was told by that moment, since when does not matter, as a look may come before it is told.
with told as (
    select o.user_id, o.person_id, o.tie
    from record_ownrecord as o join record_user as u on u.id = o.user_id
    where u.force_id = %(force)s and o.since <= %(moment)s
      and (o.until is null or o.until > %(since)s)
)
select user_id, person_id, tie = %(themselves)s from told
union
select told.user_id,
       case when r.person_id = told.person_id then r.other_id else r.person_id end, false
from told join record_relationship as r on told.person_id in (r.person_id, r.other_id)
where told.tie = %(themselves)s and lower(r.kind) = any(%(family)s)
  and (r.until is null or r.until > %(since)s);

-- name: part_of
-- The cases in which these people are named besides the child.
select i.person_id, i.case_id from record_involvement as i
where i.person_id = any(%(people)s) and i.part = any(%(parts)s)
  and (i.until is null or i.until > %(since)s);

-- name: names
-- What everybody who works in a force is called.
select id, name from record_user where force_id = %(force)s;

-- name: folded_names
-- The folded names of these people.
select person_id, fold from record_personname where person_id = any(%(people)s);

-- name: add_draw
-- Keeps a sample: of which period, by which seed and numbers, from how many looks.
insert into journal_draw (id, force_id, since, until, seed, numbers, frame, fingerprint, at,
    by_user_id)
values (%(id)s, %(force)s, %(since)s, %(until)s, %(seed)s, %(numbers)s::jsonb, %(frame)s::jsonb,
    %(fingerprint)s, %(at)s, %(by)s);

-- name: add_drawn
-- Keeps one look of a sample: what it was drawn for, every reason, and what explains it.
insert into journal_drawn (id, draw_id, look_id, stratum, why, work)
values (%(id)s, %(draw)s, %(look)s, %(stratum)s, %(why)s::text[], %(work)s::text[]);

-- name: drawn_in
-- The looks of a sample, each with what it was drawn for.
select look_id, stratum from journal_drawn where draw_id = %(draw)s;

-- name: draws
-- The samples of a force, the newest first, with how much of each was reviewed and what was found;
-- only what the viewer may review is counted.
select d.id, d.since, d.until, d.seed, d.numbers::text, d.frame::text, d.fingerprint, d.at, u.name,
       count(n.id),
       coalesce(array_agg(f.finding) filter (where f.finding is not null), '{}')
from journal_draw as d
join record_user as u on u.id = d.by_user_id
left join journal_drawn as n on n.draw_id = d.id and exists (
    select from journal_look as k where k.id = n.look_id and {readable})
left join lateral (
    select finding from journal_finding as f where f.look_id = n.look_id order by f.at, f.id limit 1
) as f on true
where d.force_id = %(force)s and (%(draw)s::uuid is null or d.id = %(draw)s)
group by d.id, u.name
order by d.at desc, d.id desc
limit %(most)s;

-- name: lines
-- The looks of samples: who looked, when, at what and why it was drawn, and what was found.
select k.id, n.draw_id, n.stratum, n.why, n.work, k.by_user_id, u.name, u.number, k.by_role,
       t.name, k.at, k.operation, k.doing, k.people, k.cases, k.asked::text, k.reason, k.came_from,
       array(select p.reference from record_person as p
             where p.id = any(k.people[1:%(few)s]) order by p.reference),
       array(select c.reference from record_case as c
             where c.id = any(k.cases[1:%(few)s]) order by c.reference),
       f.finding, f.said, f.at, f.name, d.since, d.until
from journal_drawn as n
join journal_draw as d on d.id = n.draw_id
join journal_look as k on k.id = n.look_id
join record_user as u on u.id = k.by_user_id
left join record_team as t on t.id = k.by_team_id
left join lateral (
    select f.finding, f.said, f.at, w.name
    from journal_finding as f join record_user as w on w.id = f.by_user_id
    where f.look_id = k.id order by f.at, f.id limit 1
) as f on true
where d.force_id = %(force)s and {readable}
  and (%(draw)s::uuid is null or d.id = %(draw)s)
  and (%(look)s::uuid is null or k.id = %(look)s)
  and (not %(waiting)s or f.finding is null)
order by d.at, array_position(%(strata)s::text[], n.stratum), k.at, k.id
limit %(most)s offset %(after)s;

-- name: how_many_wait
-- How many looks of samples wait to be reviewed.
select count(*)
from journal_drawn as n
join journal_draw as d on d.id = n.draw_id
join journal_look as k on k.id = n.look_id
where d.force_id = %(force)s and {readable}
  and not exists (select from journal_finding as f where f.look_id = n.look_id);

-- name: readable
-- A look whose cases, and the cases of whomever it showed, the viewer may review all.
not exists (
    select from record_case as c
    where (c.id = any(k.cases) or (c.person_id = any(k.people) and c.force_id = k.force_id))
      and not ({visible}));

-- name: beside
-- What else a reader did with the records of the same people between two moments.
select k.at, k.doing
from journal_look as k
where k.by_user_id = %(reader)s and k.id <> %(look)s and k.people && %(people)s::uuid[]
  and k.at >= %(first)s and k.at < %(last)s and {readable}
order by k.at, k.id
limit %(most)s;

-- name: add_finding
-- Keeps what was found about a look, unless somebody has reviewed it meanwhile.
insert into journal_finding (id, look_id, why, drawn, finding, said, by_user_id, at)
select %(id)s, %(look)s, %(why)s, %(drawn)s, %(finding)s, %(said)s, %(by)s, %(at)s
where not exists (select from journal_finding as f where f.look_id = %(look)s);

-- name: hold
-- Lets one reviewer at a time keep what they found about a look.
select pg_advisory_xact_lock(hashtextextended(%(look)s::text, 0));
