"""The proof that nothing in the journal was changed, taken out, put in, hidden or moved. Pure.

Each entry has a *leaf*: a random salt, and the commitment ``sha256(salt ‖ body)`` to the entry's
canonical bytes. The salt keeps a commitment from being guessed once the entry's text is erased. A
sequencer gives each leaf a *place*, without gaps, and hashes the places into one chain.

Hashes are told apart by their first byte, as RFC 9162 does: 0x00 begins a leaf, 0x01 is kept for
the inner nodes of a tree over the same leaves, 0x02 begins a link of the chain. So a tree, signed
checkpoints and witnesses fit over the leaves that are there already.

One chain for every force together: were there one for each, all of a force's entries could be
taken away and leave no gap anywhere.

What this cannot see by itself is a database rewritten whole, with every hash made anew, or one
put back as it was yesterday. Both contradict a head that somebody outside noted down, which is
why ``verify`` takes noted heads.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from hashlib import sha256

from lapwing.base.canonical import canonical_json
from lapwing.base.clock_text import instant_text
from lapwing.journal.entry import Entry
from lapwing.journal.look import Look

SALT_BYTES = 16
_LEAF, _LINK = b"\x00", b"\x02"
START = sha256(_LINK + b"the journal of Lapwing").digest()


def body_of(entry: Entry, *, force: str, key: str, asked: bytes) -> bytes:
    """The canonical bytes of an entry: all that its row holds, whatever the session's time zone."""
    return canonical_json(
        {
            "form": 1,
            "id": entry.id,
            "kind": entry.kind,
            "edition": entry.edition,
            "case": entry.case,
            "about": entry.about,
            "household": entry.household,
            "at": instant_text(entry.at),
            "recorded": instant_text(entry.recorded),
            "by": {"user": entry.by.user, "role": entry.by.role, "team": entry.by.team},
            "answers": entry.answers,
            "regarding": entry.regarding,
            "corrects": entry.corrects,
            "force": force,
            "key": key,
            "asked": asked.hex(),
        }
    )


def body_of_look(look: Look, *, force: str) -> bytes:
    """The canonical bytes of a look: all that its row holds."""
    return canonical_json(
        {
            "form": 1,
            "look": look.id,
            "operation": look.operation.value,
            "doing": look.doing,
            "at": instant_text(look.at),
            "by": {"user": look.by.user, "role": look.by.role, "team": look.by.team},
            "force": force,
            "people": [*look.people],
            "cases": [*look.cases],
            "asked": look.asked,
            "reason": look.reason,
            "recipients": look.recipients,
            "came_from": look.came_from,
        }
    )


def body_again(**fields: object) -> bytes:
    """The bytes of an entry or look that was read back, as ``body_of`` would have written them.

    Quicker, as it checks nothing: what is not canonical is no entry's bytes and so is found.
    """
    return json.dumps(
        {"form": 1, **fields}, ensure_ascii=False, separators=(",", ":"), sort_keys=True
    ).encode()


def commitment_to(salt: bytes, body: bytes) -> bytes:
    """What is promised about an entry without telling what it says."""
    return sha256(salt + body).digest()


def leaf_hash_of(entry: str, commitment: bytes) -> bytes:
    """The hash of a leaf: whose commitment this is, and the commitment."""
    return sha256(_LEAF + entry.encode() + commitment).digest()


def next_link(previous: bytes, leaf_hash: bytes) -> bytes:
    """The chain's hash after one more leaf."""
    return sha256(_LINK + previous + leaf_hash).digest()


def chained(previous: bytes, leaf_hashes: Iterable[bytes]) -> Iterator[bytes]:
    """The chain's hash after each of these leaves."""
    for leaf_hash in leaf_hashes:
        previous = next_link(previous, leaf_hash)
        yield previous


class Fault(StrEnum):
    """What may be wrong."""

    CHANGED = "changed"
    REMOVED = "removed"
    REORDERED = "re-ordered"
    INSERTED = "inserted"
    HIDDEN = "hidden"
    REWRITTEN = "rewritten"


@dataclass(frozen=True, kw_only=True, slots=True)
class Problem:
    """One thing that is wrong: what, with which entry or look, at which place, in a sentence."""

    fault: Fault
    says: str
    entry: str | None = None
    seq: int | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Kept:
    """One entry or look and its proof, as the database keeps them; what is not there is ``None``.

    ``entry`` is its id, and ``look`` which of the two it is; one that is gone may have been either.
    """

    entry: str
    look: bool | None = None
    body: bytes | None = None
    salt: bytes | None = None
    commitment: bytes | None = None
    seq: int | None = None
    leaf_hash: bytes | None = None
    chain: bytes | None = None
    waiting: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Head:
    """How long the chain was, and its hash there; with the moment where that is known."""

    size: int
    head: bytes
    at: datetime | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Verdict:
    """What was read, everything that is wrong with it, and the head to note down."""

    entries: int
    looks: int = 0
    waiting: int
    head: Head
    problems: tuple[Problem, ...]


@dataclass
class _Walk:
    """Where the walk along the chain has come to."""

    heads: Mapping[int, list[tuple[Head, bool]]]
    entries: int = 0
    looks: int = 0
    waiting: int = 0
    size: int = 0
    chain: bytes = START
    broken: bool = False
    problems: list[Problem] = field(default_factory=list)

    def note(self, fault: Fault, says: str, kept: Kept | None = None) -> None:
        self.problems.append(
            Problem(
                fault=fault,
                says=says,
                entry=kept.entry if kept else None,
                seq=kept.seq if kept else None,
            )
        )


def verify(
    kept: Iterable[Kept], checkpoints: Iterable[Head] = (), noted: Iterable[Head] = ()
) -> Verdict:
    """Everything that is wrong: ``kept`` comes in order of place, those without a place last.

    ``checkpoints`` are the database's own; ``noted`` are heads that somebody outside wrote down.
    """
    own, outside = tuple(checkpoints), tuple(noted)
    heads: dict[int, list[tuple[Head, bool]]] = {}
    for head in own:
        heads.setdefault(head.size, []).append((head, False))
    for head in outside:
        heads.setdefault(head.size, []).append((head, True))
    walk = _Walk(heads=heads)
    for one in kept:
        walk.entries += one.body is not None and not one.look
        walk.looks += one.body is not None and bool(one.look)
        _look_at_entry(walk, one)
        if one.seq is not None:
            _look_at_place(walk, one, one.seq)
        elif one.waiting:
            walk.waiting += 1
        elif one.commitment is not None:
            walk.note(
                Fault.HIDDEN,
                f"{_named(one)} has no place in the chain and is not waiting for one.",
                one,
            )
    _look_at_end(walk, own, outside)
    return Verdict(
        entries=walk.entries,
        looks=walk.looks,
        waiting=walk.waiting,
        head=Head(size=walk.size, head=walk.chain),
        problems=tuple(walk.problems),
    )


def _look_at_entry(walk: _Walk, one: Kept) -> None:
    where = _named(one) + (f", at place {one.seq}," if one.seq is not None else "")
    if one.body is None:
        walk.note(Fault.REMOVED, f"{where} was removed; its proof is still there.", one)
    elif one.commitment is None or one.salt is None:
        if one.seq is None and not one.waiting:
            walk.note(Fault.INSERTED, f"{where} was put in past Lapwing: it has no leaf.", one)
        else:
            walk.note(Fault.REMOVED, f"{where} has lost its leaf.", one)
    elif commitment_to(one.salt, one.body) != one.commitment:
        walk.note(Fault.CHANGED, f"{where} is not what was recorded: it was changed.", one)


def _look_at_place(walk: _Walk, one: Kept, seq: int) -> None:
    if one.waiting:
        walk.note(Fault.REORDERED, f"{_named(one)} has place {seq} but waits for one.", one)
    gap = seq != walk.size + 1
    if gap:
        missing = f"Place {walk.size + 1} is" if seq == walk.size + 2 else (
            f"Places {walk.size + 1} to {seq - 1} are"
        )  # fmt: skip
        walk.note(Fault.REMOVED, f"{missing} missing from the chain before place {seq}.", one)
    leaf_hash = one.leaf_hash or b""
    if one.commitment is not None and leaf_hash_of(one.entry, one.commitment) != leaf_hash:
        walk.note(
            Fault.CHANGED,
            f"The leaf of {_name(one)} is not the one that was chained at place {seq}.",
            one,
        )
    if not gap and next_link(walk.chain, leaf_hash) != one.chain:
        walk.note(
            Fault.REORDERED,
            f"The chain breaks at place {seq}: {_name(one)} does not follow what stands "
            "before it. Entries or looks were moved, exchanged or put in.",
            one,
        )
    walk.size, walk.chain = seq, one.chain or b""
    for head, outside in walk.heads.get(seq, ()):
        if head.head != walk.chain:
            walk.note(Fault.REWRITTEN, _differs(head, outside), one)


def _name(one: Kept) -> str:
    """What it is, as far as that can still be said, and its id."""
    what = {True: "look", False: "entry", None: "an entry or a look:"}[one.look]
    return f"{what} {one.entry}"


def _named(one: Kept) -> str:
    name = _name(one)
    return name[0].upper() + name[1:]


def _differs(head: Head, outside: bool) -> str:
    whose = "the head that was noted down outside" if outside else "the checkpoint"
    when = f" of {instant_text(head.at)}" if head.at else ""
    return (
        f"At place {head.size} the chain differs from {whose}{when}: "
        "something at or before that place was written anew."
    )


def _look_at_end(walk: _Walk, own: tuple[Head, ...], outside: tuple[Head, ...]) -> None:
    longest = max((head.size for head in own), default=0)
    if longest > walk.size:
        walk.note(
            Fault.REMOVED,
            f"The chain ends at place {walk.size}, but a checkpoint counts {longest}: "
            f"the last {longest - walk.size} were cut off.",
        )
    elif longest < walk.size:
        walk.note(
            Fault.INSERTED,
            f"The last checkpoint counts {longest} places, but there are {walk.size}: a checkpoint "
            "was removed, or places were put in past Lapwing.",
        )
    for head in outside:
        if head.size > walk.size:
            walk.note(
                Fault.REMOVED,
                f"A head noted down outside counts {head.size} places, but there are {walk.size}: "
                "entries or looks were cut off, or an old copy was put back.",
            )
