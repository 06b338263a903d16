"""The proof, by itself: its definitions, and that any one change to what is kept is noticed."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lapwing.journal.entry import Author, Entry
from lapwing.journal.proof import (
    START,
    Head,
    Kept,
    body_of,
    chained,
    commitment_to,
    leaf_hash_of,
    next_link,
    verify,
)

AT = datetime(2026, 3, 29, 1, 30, tzinfo=UTC)
ENTRY = Entry(
    id="e",
    kind="note-added",
    case="c",
    about="p",
    at=AT,
    recorded=AT,
    by=Author(user="u", role="sergeant"),
    answers={"note": "Siân", "several": ("a", "b")},
)


def test_a_leaf_is_hashed_as_rfc_9162_hashes_leaves() -> None:
    commitment = commitment_to(b"salt", b"body")
    assert commitment == sha256(b"saltbody").digest()
    assert leaf_hash_of("e", commitment) == sha256(b"\x00e" + commitment).digest()
    assert next_link(START, commitment) == sha256(b"\x02" + START + commitment).digest()


def test_the_bytes_of_an_entry_are_pinned() -> None:
    """These bytes are for ever: what is in a journal today must verify in twenty years."""
    assert body_of(ENTRY, force="f", key="k", asked=b"\x01").decode() == (
        '{"about":"p","answers":{"note":"Siân","several":["a","b"]},"asked":"01",'
        '"at":"2026-03-29T01:30:00.000000Z","by":{"role":"sergeant","team":"","user":"u"},'
        '"case":"c","corrects":null,"edition":1,"force":"f","form":1,"household":null,"id":"e",'
        '"key":"k","kind":"note-added","recorded":"2026-03-29T01:30:00.000000Z","regarding":null}'
    )


def test_the_zone_of_a_time_changes_nothing() -> None:
    elsewhere = AT.astimezone(timezone(timedelta(hours=5, minutes=30)))
    same = replace(ENTRY, at=elsewhere, recorded=elsewhere)
    assert body_of(same, force="f", key="k", asked=b"") == body_of(
        ENTRY, force="f", key="k", asked=b""
    )


def journal(many: int) -> list[Kept]:
    """A clean journal of so many entries."""
    leaves = []
    for number in range(many):
        body, salt = f"body {number}".encode(), f"salt {number}".encode()
        leaves.append((str(number), body, salt, commitment_to(salt, body)))
    hashes = [leaf_hash_of(entry, commitment) for entry, _, _, commitment in leaves]
    return [
        Kept(
            entry=entry,
            body=body,
            salt=salt,
            commitment=commitment,
            seq=number + 1,
            leaf_hash=hashes[number],
            chain=chain,
        )
        for number, ((entry, body, salt, commitment), chain) in enumerate(
            zip(leaves, chained(START, hashes), strict=True)
        )
    ]


def head_of(kept: list[Kept]) -> Head:
    """The head of a clean journal."""
    return Head(size=len(kept), head=(kept[-1].chain or b"") if kept else START)


@given(st.integers(1, 30))
def test_a_clean_journal_raises_no_alarm(many: int) -> None:
    kept = journal(many)
    verdict = verify(kept, [head_of(kept)], [head_of(kept)])
    assert verdict.problems == ()
    assert verdict.head == head_of(kept)


CHANGES: dict[str, Callable[[Kept], Kept]] = {
    "body": lambda one: replace(one, body=b"another"),
    "no body": lambda one: replace(one, body=None),
    "salt": lambda one: replace(one, salt=b"another"),
    "no salt": lambda one: replace(one, salt=None),
    "commitment": lambda one: replace(one, commitment=sha256(b"x").digest()),
    "no commitment": lambda one: replace(one, commitment=None),
    "leaf": lambda one: replace(one, leaf_hash=sha256(b"x").digest()),
    "no leaf": lambda one: replace(one, leaf_hash=None),
    "chain": lambda one: replace(one, chain=sha256(b"x").digest()),
    "no chain": lambda one: replace(one, chain=None),
    "entry": lambda one: replace(one, entry="another"),
    "place": lambda one: replace(one, seq=(one.seq or 0) + 1),
    "no place": lambda one: replace(one, seq=None, leaf_hash=None, chain=None),
    "waiting": lambda one: replace(one, waiting=True),
}


@pytest.mark.parametrize("change", CHANGES)
@given(data=st.data())
def test_any_one_change_is_noticed(change: str, data: st.DataObject) -> None:
    kept = journal(data.draw(st.integers(1, 12)))
    place = data.draw(st.integers(0, len(kept) - 1))
    head = head_of(kept)
    kept[place] = CHANGES[change](kept[place])
    if change == "no place":
        kept.append(kept.pop(place))
    assert verify(kept, [head]).problems


@given(data=st.data())
def test_whatever_is_left_out_doubled_or_moved_is_noticed(data: st.DataObject) -> None:
    kept = journal(data.draw(st.integers(2, 12)))
    head = head_of(kept)
    order = data.draw(
        st.lists(st.integers(0, len(kept) - 1), max_size=14).filter(
            lambda places: places != list(range(len(kept)))
        )
    )
    assert verify([kept[place] for place in order], [head]).problems
