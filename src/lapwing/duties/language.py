"""The rule language: Duty, Gate and Signal, and the few words they are written with.

Everything here is a frozen value without behaviour, so that a rule can be printed, checked at
start-up, explained in a sentence and published. What the words mean is written in
docs/rule-language.md and done by ``engine.py``. There is no fourth kind of rule.
"""

from dataclasses import KW_ONLY, dataclass
from enum import StrEnum
from typing import Literal

from lapwing.record.roles import Role


class Scope(StrEnum):
    """Whose entries a rule looks at: one case, one person, a household, an officer or a team."""

    CASE = "case"
    PERSON = "person"
    HOUSEHOLD = "household"
    OFFICER = "officer"
    TEAM = "team"


class Confidence(StrEnum):
    """How sure we are of a rule's source; shown wherever the rule is shown."""

    PRIMARY = "seen in a primary source"
    SECONDARY = "seen in a secondary source"
    INSPECTION = "force policy or an inspection finding"
    UNVERIFIED = "domain knowledge, not verified"
    LOCAL = "local"


# --- Conditions: about the answers of one entry -------------------------------------------------


@dataclass(frozen=True, slots=True)
class Is:
    """The answer is one of these values; a question with several choices has one of them."""

    question: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class IsNot:
    """The answer is given and is none of these values; "unknown" or no answer is never a no."""

    question: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Given:
    """The question was answered (with anything but "unknown")."""

    question: str


@dataclass(frozen=True, slots=True)
class NotGiven:
    """The question was not answered, or was answered "unknown"."""

    question: str


@dataclass(frozen=True, slots=True)
class Below:
    """The answer is a number below the value of the named number."""

    question: str
    number: str


@dataclass(frozen=True, slots=True)
class AtLeast:
    """The answer is a number that is the value of the named number, or more."""

    question: str
    number: str


@dataclass(frozen=True, slots=True)
class ByRankOf:
    """The entry was recorded by someone of this role's rank or above."""

    role: Role


@dataclass(frozen=True, slots=True)
class ByRankBelow:
    """The entry was recorded by someone below this role's rank."""

    role: Role


@dataclass(frozen=True, slots=True)
class AllOf:
    """All of the conditions hold."""

    conditions: tuple["Condition", ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    """At least one of the conditions holds."""

    conditions: tuple["Condition", ...]


Condition = Is | IsNot | Given | NotGiven | Below | AtLeast | ByRankOf | ByRankBelow | AllOf | AnyOf


# --- Triggers: which entries, or signals, a rule speaks of --------------------------------------


@dataclass(frozen=True, slots=True)
class On:
    """An entry of one of these kinds, whose answers satisfy ``where``, while ``given`` holds.

    ``carried`` says whether a linked child's entry counts too: True only where what is learnt of
    one child must move another child's duties. ``called`` is a name for all of this, such as
    "news", for sentences that would be too long with all of it said; its meaning is said after.
    ``across`` says in which wider group such an entry may stand; only what does or ends a duty may
    be looked for so.
    """

    kinds: tuple[str, ...]
    where: Condition | None = None
    given: tuple["State", ...] = ()
    carried: bool = False
    called: str = ""
    across: Scope | None = None


@dataclass(frozen=True, slots=True)
class Flagged:
    """The moment at which the named signal is raised."""

    signal: str


@dataclass(frozen=True, slots=True)
class After:
    """A length of time after the duty began: the named number."""

    number: str


# --- States: about everything known up to a moment ----------------------------------------------


@dataclass(frozen=True, slots=True)
class Stands:
    """The latest entry among these kinds (and ``among``) is one that ``on`` describes."""

    on: On
    among: tuple[str, ...] = ()
    across: Scope | None = None


@dataclass(frozen=True, slots=True)
class Has:
    """There is such an entry, since the latest ``since`` where that is given.

    ``across`` says where to look for the entry; ``since`` is always of the rule's own group.
    """

    on: On
    since: On | None = None
    across: Scope | None = None


@dataclass(frozen=True, slots=True)
class Lacks:
    """There is no such entry, since the latest ``since`` where that is given; as with ``Has``."""

    on: On
    since: On | None = None
    across: Scope | None = None


@dataclass(frozen=True, slots=True)
class Within:
    """Such an entry happened no longer ago than the named number (as a Has with a shelf life)."""

    on: On
    number: str
    across: Scope | None = None


@dataclass(frozen=True, slots=True)
class NotWithin:
    """There was no such entry in the length of time before this: never, or longer ago."""

    on: On
    number: str
    across: Scope | None = None


@dataclass(frozen=True, slots=True)
class Counted:
    """There are at least ``times`` such entries in the window that ends at this moment."""

    on: On
    times: str
    within: str
    across: Scope | None = None


@dataclass(frozen=True, slots=True)
class Answered:
    """Every entry that ``on`` describes has an entry that ``by`` describes regarding it."""

    on: On
    by: On


@dataclass(frozen=True, slots=True)
class ByAnother:
    """The entry was recorded by somebody who had recorded none of the entries of ``than`` before.

    It asks of the entry that is judged, and so stands in a ``given`` or in a gate's ``unless``.
    """

    than: On


State = Stands | Has | Lacks | Within | NotWithin | Counted | Answered | ByAnother


# --- Times --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Depends:
    """A number that depends on what stands: the first state that holds names it."""

    cases: tuple[tuple[State, str], ...]
    otherwise: str


Length = str | Depends  # the key of a number, or which of several


@dataclass(frozen=True, kw_only=True, slots=True)
class Runs:
    """Time that runs from a moment of an earlier entry, and stands still between stop and start.

    It runs from the earliest moment that an entry of ``since`` names in answer to ``question``, or
    at which one happened. A start may name in ``counting`` the minutes of the stop that ran on.
    """

    since: On
    stops: On
    starts: On
    question: str = ""
    counting: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Once:
    """Due once, ``within`` a length of time of beginning.

    When what the length depends on changes, an open deadline moves: earlier, but never earlier
    than ``catch_up`` after the change; later only if it has not passed already.
    """

    within: Length
    catch_up: str | None = None
    runs: Runs | None = None  # the time of which the length is counted, where not all counts


@dataclass(frozen=True, slots=True)
class Every:
    """Due again and again, each counted from when it was last done, or from when it was last due.

    ``first`` is the length before the first, where that differs. With ``runs`` the first that is
    due is that of a grid that began with that time, and not with the duty.
    """

    length: Length
    _: KW_ONLY
    counted_from: Literal["last done", "last due"]
    first: Length | None = None
    catch_up: str | None = None
    runs: Runs | None = None


@dataclass(frozen=True, slots=True)
class By:
    """Due at the moment that the entry names in its answer; ``otherwise`` if it names none.

    ``before`` or ``after`` names a number: due so long before that moment, or after it. Where the
    time before has passed as the duty begins, it is due at the moment itself.
    """

    question: str
    otherwise: Length | None = None
    _: KW_ONLY
    before: str | None = None
    after: str | None = None


Due = Once | Every | By


@dataclass(frozen=True, slots=True)
class Tell:
    """One step of an escalation ladder: tell a role some time before or after the deadline.

    ``before`` and ``after`` are lengths such as "15m", "1h", "2d" or "1wd" (a working day);
    ``at_start`` tells when the duty begins. Exactly one is set.
    """

    role: Role | Literal["owner"]
    _: KW_ONLY
    before: str | None = None
    after: str | None = None
    at_start: bool = False


@dataclass(frozen=True, slots=True)
class Named:
    """Who holds a duty by name: the officer whom an entry names in its answer to ``question``.

    It is the entry that began the duty where ``by`` describes that, otherwise the latest that it
    describes in the group, since the latest ``since`` where that is given. Without a question it
    is whoever recorded that entry: who accepts something by name, says so themselves. With
    ``agency`` it is a partner's agency that the entry names, and the duty stands on the list of
    that agency alone.
    """

    by: tuple[On, ...]
    question: str | None
    since: On | None = None
    agency: bool = False


OWNER: Literal["owner"] = "owner"
Retrigger = Literal["new", "keep", "restart"]


# --- The three rules ----------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True, slots=True)
class Duty:
    """When X, role R does Y by time T; done by Z; ended by E; escalates up a ladder.

    ``key`` is the rule's id, or the id and a part ("missing-initial-risk/endorsed") where one rule
    asks for several things. ``each`` pairs a doer with the very entry it regards (an enquiry and
    its result); otherwise one doer closes everything open under this duty. ``retrigger`` says what
    a second beginning does while one is open: a "new" one beside it, "keep" the old, "restart".
    """

    key: str
    title: str
    owner: Role
    begins: tuple[On | Flagged, ...]
    due: Due
    done_by: tuple[On, ...]
    why: str
    source: str
    confidence: Confidence
    ends: tuple[On | After, ...] = ()
    escalate: tuple[Tell, ...] = ()
    scope: Scope = Scope.CASE
    each: bool = False
    retrigger: Retrigger = "keep"
    does: str | None = None  # the kind of entry that a person records to do it, for the button
    named: Named | None = None  # who is told and has it on their list, before the owner's role is


@dataclass(frozen=True, kw_only=True, slots=True)
class Gate:
    """X may not be recorded unless all of ``unless`` hold, or a named rank has recorded a reason.

    ``lets`` is the role whose rank may let it through with an "exception-allowed" entry that
    names this gate; without it nobody can. ``says`` tells the person what is missing and why it
    matters.
    """

    key: str
    title: str
    stops: On
    says: str
    why: str
    source: str
    confidence: Confidence
    unless: tuple[State, ...] = ()
    lets: Role | None = None
    scope: Scope = Scope.CASE


@dataclass(frozen=True, slots=True)
class Repeated:
    """At least ``times`` entries in the window ending at this one, counted since ``since``.

    An entry does not count when its case holds an ``unless`` entry by then (opened in error).
    """

    on: On
    _: KW_ONLY
    times: str
    within: str
    since: On | None = None
    unless: On | None = None


@dataclass(frozen=True, slots=True)
class Quiet:
    """Nothing that breaks the quiet for a length of time, from beginning to end."""

    _: KW_ONLY
    begins: tuple[On, ...]
    broken_by: tuple[On, ...]
    length: Length
    ends: tuple[On, ...] = ()
    catch_up: str | None = None


@dataclass(frozen=True, slots=True)
class Seen:
    """Such an entry is recorded."""

    on: On


Pattern = Repeated | Quiet | Seen


@dataclass(frozen=True, kw_only=True, slots=True)
class Signal:
    """A pattern across entries that begins duties and alerts people the moment it appears."""

    key: str
    title: str
    when: Pattern
    tells: tuple[Role, ...]
    why: str
    source: str
    confidence: Confidence
    scope: Scope = Scope.CASE


Rule = Duty | Gate | Signal


@dataclass(frozen=True, kw_only=True, slots=True)
class BuiltIn:
    """A rule that the product keeps by its construction, and the test that shows it.

    ``numbers`` are those that it goes by.
    """

    key: str
    title: str
    test: str
    source: str
    confidence: Confidence
    numbers: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Rulebook:
    """One area's rules, in the order in which they are published."""

    area: str
    title: str
    duties: tuple[Duty, ...] = ()
    gates: tuple[Gate, ...] = ()
    signals: tuple[Signal, ...] = ()
    built_in: tuple[BuiltIn, ...] = ()

    @property
    def rules(self) -> tuple[Rule, ...]:
        """Every duty, gate and signal."""
        return (*self.duties, *self.gates, *self.signals)
