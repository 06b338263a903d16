"""Whatever is done to the journal behind our back is found and named; a clean one is clean."""

from datetime import timedelta
from io import BytesIO
from uuid import UUID, uuid4

import pytest
from django.db import connection
from PIL import Image

from lapwing.casework import photographs
from lapwing.casework.draft import Recorded
from lapwing.journal.kept import verify_journal
from lapwing.journal.proof import Fault, Head, Verdict, leaf_hash_of, next_link
from lapwing.journal.sequencer import sequence
from lapwing.record import queries as record
from lapwing.record.queries import viewer_of
from lapwing.record.viewer import Viewer
from tests.journal.conftest import Attack, fill
from tests.record.world import NOW

# A superuser whose triggers are off: what no part of the product can do.
pytestmark = pytest.mark.django_db(transaction=True)


# What of an entry may have been changed.
CHANGES = (
    "answers = jsonb_set(answers, '{note}', '\"Nobody rang.\"')",
    "at = at - interval '1 microsecond'",
    "recorded = recorded - interval '1 hour'",
    "kind = 'missing-deployed'",
    "edition = 2",
    "by_role = 'sergeant'",
    "by_user_id = (select id from record_user where id <> by_user_id limit 1)",
    "by_team_id = null",
    "about_id = (select id from record_person where id <> about_id limit 1)",
    "case_id = (select id from record_case where id <> case_id limit 1)",
    "household = gen_random_uuid()",
    "regarding_id = (select leaf from journal_place where seq = 1)",
    "corrects_id = (select leaf from journal_place where seq = 1)",
    "force_id = 'eastmarsh'",
    "key = gen_random_uuid()",
    "asked = '\\x00'",
    "answers = '{\"note\": 1.5}'",
    "answers = '[]'",
    "at = 'infinity'",
)


@pytest.fixture
def clean(transactional_db: None) -> Verdict:
    """A journal of twelve entries in two batches, and its verdict."""
    fill(12)
    assert sequence(NOW, batch=7) == 12
    verdict = verify_journal()
    assert verdict.problems == ()
    return verdict


def entry_at(seq: int) -> str:
    """The id of the entry at a place."""
    with connection.cursor() as cursor:
        cursor.execute("select leaf from journal_place where seq = %s", [seq])
        return str(cursor.fetchone()[0])


def found(noted: tuple[Head, ...] = ()) -> dict[Fault, set[str | None]]:
    """What is found, and with which entries."""
    faults: dict[Fault, set[str | None]] = {}
    for problem in verify_journal(noted).problems:
        assert problem.says.endswith(".")
        faults.setdefault(problem.fault, set()).add(problem.entry)
    return faults


def test_a_changed_entry_is_named(clean: Verdict, attack: Attack) -> None:
    victim = entry_at(5)
    attack("create temp table kept as select * from journal_entry where id = %(id)s", id=victim)
    for change in CHANGES:
        attack(f"update journal_entry set {change} where id = %(id)s", id=victim)
        assert found() == {Fault.CHANGED: {victim}}, change
        attack("delete from journal_entry where id = %(id)s", id=victim)
        attack("insert into journal_entry select * from kept")
        assert found() == {}, change


def test_a_photograph_that_was_exchanged_or_taken_away_is_named(
    clean: Verdict, attack: Attack
) -> None:
    viewer, on = somebody()
    case = record.case(viewer, on)
    assert case is not None
    added = []
    for width in (20, 30):
        file = BytesIO()
        Image.new("RGB", (width, 20)).save(file, "PNG")
        key, came = uuid4(), file.getvalue()
        done = photographs.add(
            viewer, NOW + timedelta(days=1), case, key=key, came=came, shows="A cot."
        )
        assert isinstance(done, Recorded), str(done)
        added.append((key, done.entry.id))
    assert found() == {}
    (exchanged, first), (gone, second) = added
    attack("update journal_photograph set content = 'x' where id = %(id)s", id=exchanged)
    attack("delete from journal_photograph where id = %(id)s", id=gone)
    assert found() == {Fault.CHANGED: {first}, Fault.REMOVED: {second}}


def test_each_column_is_part_of_what_is_proved() -> None:
    from lapwing.journal.models import EntryRow

    tried = {
        *("answers", "at", "recorded", "kind", "edition", "by_role", "by_user", "by_team"),
        *("about", "case", "household", "regarding", "corrects", "force", "key", "asked", "id"),
    }
    assert {field.name for field in EntryRow._meta.get_fields()} == tried


def test_a_removed_entry_is_named(clean: Verdict, attack: Attack) -> None:
    victim = entry_at(5)
    attack("delete from journal_entry where id = %(id)s", id=victim)
    assert found() == {Fault.REMOVED: {victim}}


def test_an_entry_removed_with_its_leaf_and_place_leaves_a_gap(
    clean: Verdict, attack: Attack
) -> None:
    victim, after = entry_at(5), entry_at(6)
    for table, column in (("entry", "id"), ("leaf", "id"), ("place", "leaf")):
        attack(f"delete from journal_{table} where {column} = %(id)s", id=victim)
    assert found() == {Fault.REMOVED: {after}}


def test_a_gap_that_is_closed_breaks_the_chain(clean: Verdict, attack: Attack) -> None:
    victim, after = entry_at(5), entry_at(6)
    for table, column in (("entry", "id"), ("leaf", "id"), ("place", "leaf")):
        attack(f"delete from journal_{table} where {column} = %(id)s", id=victim)
    attack("update journal_place set seq = -seq where seq > 5")
    attack("update journal_place set seq = -seq - 1 where seq < 0")
    faults = found()
    assert after in faults[Fault.REORDERED]
    assert Fault.REMOVED in faults


def test_a_gap_that_is_closed_and_chained_anew_differs_from_the_checkpoints(
    clean: Verdict, attack: Attack
) -> None:
    victim = entry_at(5)
    for table, column in (("entry", "id"), ("leaf", "id"), ("place", "leaf")):
        attack(f"delete from journal_{table} where {column} = %(id)s", id=victim)
    attack("update journal_place set seq = -seq where seq > 5")
    attack("update journal_place set seq = -seq - 1 where seq < 0")
    chain_anew(attack)
    assert {Fault.REWRITTEN, Fault.REMOVED} <= found().keys()


def test_an_end_that_is_cut_off_is_seen(clean: Verdict, attack: Attack) -> None:
    last = entry_at(12)
    for table, column in (("entry", "id"), ("leaf", "id"), ("place", "leaf")):
        attack(f"delete from journal_{table} where {column} = %(id)s", id=last)
    assert found() == {Fault.REMOVED: {None}}


def test_an_end_that_is_cut_off_with_its_checkpoint_contradicts_a_noted_head(
    clean: Verdict, attack: Attack
) -> None:
    cut_back_to_seven(attack)
    assert found() == {}
    assert found((clean.head,)) == {Fault.REMOVED: {None}}


def test_two_places_that_are_exchanged_are_named(clean: Verdict, attack: Attack) -> None:
    first, second = entry_at(4), entry_at(5)
    attack("update journal_place set seq = 99 where seq = 4")
    attack("update journal_place set seq = 4 where seq = 5")
    attack("update journal_place set seq = 5 where seq = 99")
    assert {first, second} <= found()[Fault.REORDERED]


def test_two_entries_that_are_exchanged_are_named(clean: Verdict, attack: Attack) -> None:
    first, second = entry_at(4), entry_at(5)
    attack(
        "update journal_entry as e set answers = o.answers from journal_entry as o "
        "where (e.id, o.id) in ((%(a)s, %(b)s), (%(b)s, %(a)s))",
        a=first,
        b=second,
    )
    assert found() == {Fault.CHANGED: {first, second}}


def test_a_new_leaf_for_a_changed_entry_is_not_the_one_that_was_chained(
    clean: Verdict, attack: Attack
) -> None:
    victim = entry_at(5)
    commit_anew(attack, victim)
    assert found() == {Fault.CHANGED: {victim}}


def test_a_new_leaf_and_a_new_place_break_the_chain(clean: Verdict, attack: Attack) -> None:
    victim, after = entry_at(5), entry_at(6)
    commitment = commit_anew(attack, victim)
    leaf = leaf_hash_of(victim, commitment)
    attack("update journal_place set leaf_hash = %(leaf)s where seq = 5", leaf=leaf)
    faults = found()
    assert faults == {Fault.REORDERED: {victim}}
    attack(
        "update journal_place set chain = %(chain)s where seq = 5",
        chain=next_link(chain_at(4), leaf),
    )
    assert found() == {Fault.REORDERED: {after}}


def test_a_chain_written_anew_differs_from_the_checkpoints(clean: Verdict, attack: Attack) -> None:
    rewrite(attack)
    assert found() == {Fault.REWRITTEN: {entry_at(7), entry_at(12)}}


def test_a_chain_and_checkpoints_written_anew_contradict_a_noted_head(
    clean: Verdict, attack: Attack
) -> None:
    rewrite(attack)
    attack(
        "update journal_checkpoint as c set head = p.chain from journal_place as p "
        "where p.seq = c.size"
    )
    assert found() == {}
    assert found((clean.head,)) == {Fault.REWRITTEN: {entry_at(12)}}


def test_yesterdays_copy_put_back_contradicts_a_noted_head(clean: Verdict, attack: Attack) -> None:
    cut_back_to_seven(attack)
    sequence(NOW + timedelta(days=1))
    assert Fault.REMOVED in found((clean.head,))


def test_an_entry_put_in_past_lapwing_is_named(clean: Verdict, attack: Attack) -> None:
    attack(INSERT_FORGED, like=entry_at(5))
    faults = found()
    assert set(faults) == {Fault.INSERTED}
    assert len(faults[Fault.INSERTED]) == 1


def test_an_entry_put_in_with_a_place_is_named(clean: Verdict, attack: Attack) -> None:
    attack(INSERT_FORGED, like=entry_at(5))
    attack(
        "insert into journal_place (seq, leaf, leaf_hash, chain) "
        "select 13, id, '\\x00', '\\x00' from journal_entry "
        "where kind = 'forged'"
    )
    assert {Fault.REMOVED, Fault.REORDERED, Fault.INSERTED} == set(found())


def test_an_entry_taken_out_of_the_outbox_is_hidden(clean: Verdict, attack: Attack) -> None:
    from lapwing.casework.door import record
    from tests.record.world import done, draft

    viewer, case = somebody()
    hidden = done(record(viewer, NOW + timedelta(hours=1), draft("note-added", NOTE, case=case)))
    assert verify_journal().waiting == 1
    attack("delete from journal_pending")
    assert sequence(NOW + timedelta(hours=2)) == 0
    assert found() == {Fault.HIDDEN: {hidden.entry.id}}


def test_a_lost_leaf_is_named(clean: Verdict, attack: Attack) -> None:
    victim = entry_at(5)
    attack("delete from journal_leaf where id = %(id)s", id=victim)
    assert found() == {Fault.REMOVED: {victim}}


def test_a_removed_checkpoint_is_seen(clean: Verdict, attack: Attack) -> None:
    attack("delete from journal_checkpoint where size = 12")
    assert found() == {Fault.INSERTED: {None}}


def test_a_place_that_waits_again_is_named(clean: Verdict, attack: Attack) -> None:
    victim = entry_at(5)
    attack("insert into journal_pending values (%(id)s, now())", id=victim)
    assert found() == {Fault.REORDERED: {victim}}


def test_every_place_removed_is_seen(clean: Verdict, attack: Attack) -> None:
    attack("delete from journal_place")
    faults = found()
    assert len(faults[Fault.HIDDEN]) == 12
    assert faults[Fault.REMOVED] == {None}


@pytest.mark.parametrize("zone", ["Asia/Kolkata", "America/St_Johns", "Europe/London"])
def test_the_time_zone_of_the_session_changes_nothing(clean: Verdict, zone: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute("select set_config('TimeZone', %s, false)", [zone])
    assert verify_journal() == clean


def test_an_empty_journal_is_clean() -> None:
    verdict = verify_journal()
    assert (verdict.entries, verdict.problems, verdict.head.size) == (0, (), 0)


NOTE = {"note": "x"}
INSERT_FORGED = (
    "insert into journal_entry select gen_random_uuid(), 'forged', edition, household, at, "
    "recorded, by_role, answers, gen_random_uuid(), asked, about_id, by_team_id, by_user_id, "
    "case_id, corrects_id, force_id, regarding_id from journal_entry where id = %(like)s"
)


def chain_at(seq: int) -> bytes:
    """The chain's hash at a place."""
    with connection.cursor() as cursor:
        cursor.execute("select chain from journal_place where seq = %s", [seq])
        return bytes(cursor.fetchone()[0])


def commit_anew(attack: Attack, victim: str) -> bytes:
    """Change an entry, and give it a leaf that fits."""
    from hashlib import sha256

    from lapwing.journal import kept

    attack("update journal_entry set by_role = 'sergeant' where id = %(id)s", id=victim)
    with connection.cursor() as cursor:
        cursor.execute(kept.SQL["everything"])
        row = next(row for row in cursor.fetchall() if str(row[0]) == victim)
    one = kept._one(row)
    assert one.salt is not None
    assert one.body is not None
    commitment = sha256(one.salt + one.body).digest()
    attack(
        "update journal_leaf set commitment = %(c)s where id = %(id)s",
        c=commitment,
        id=victim,
    )
    return commitment


def chain_anew(attack: Attack) -> None:
    """Make every hash of the chain anew from the leaves."""
    from lapwing.journal.proof import START

    with connection.cursor() as cursor:
        cursor.execute(
            "select p.seq, p.leaf, l.commitment from journal_place as p "
            "join journal_leaf as l on l.id = p.leaf order by p.seq"
        )
        rows = cursor.fetchall()
    chain = START
    for seq, entry, commitment in rows:
        leaf = leaf_hash_of(str(entry), bytes(commitment))
        chain = next_link(chain, leaf)
        attack(
            "update journal_place set leaf_hash = %(leaf)s, chain = %(chain)s where seq = %(seq)s",
            leaf=leaf,
            chain=chain,
            seq=seq,
        )


def rewrite(attack: Attack) -> None:
    """Change an entry and make everything that proves it anew, but for the checkpoints."""
    commit_anew(attack, entry_at(5))
    chain_anew(attack)


def cut_back_to_seven(attack: Attack) -> None:
    """Make the database what it was after the first batch."""
    cut = "(select leaf from journal_place where seq > 7)"
    attack(f"delete from journal_entry where id in {cut}")
    attack(f"delete from journal_leaf where id in {cut}")
    attack("delete from journal_place where seq > 7")
    attack("delete from journal_checkpoint where size > 7")


def somebody() -> tuple[Viewer, UUID]:
    """Somebody who may record, and the episode."""
    with connection.cursor() as cursor:
        cursor.execute("select by_user_id, case_id from journal_entry limit 1")
        user, case = cursor.fetchone()
    viewer = viewer_of(user, NOW)
    assert viewer is not None
    return viewer, case
