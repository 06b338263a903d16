"""Checks that a rulebook is whole: every name in it leads somewhere, and every rule is told."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from datetime import UTC, datetime

from lapwing.base.calendar import Calendar
from lapwing.base.calendar_units import COUNTED_BACK
from lapwing.duties.alerts import length_of
from lapwing.duties.language import (
    AtLeast,
    Below,
    By,
    ByAnother,
    Condition,
    Depends,
    Duty,
    Every,
    Flagged,
    Given,
    Is,
    IsNot,
    Named,
    NotGiven,
    On,
    Once,
    Rule,
    Rulebook,
    Runs,
    Stands,
    Tell,
)
from lapwing.duties.numbers import AMOUNTS, COUNTED, TIMES, Number, Numbers, elapsed_only
from lapwing.duties.parts import Use, named, parts
from lapwing.duties.story import Story
from lapwing.journal import questions
from lapwing.journal.kind import Kind
from lapwing.journal.questions import NO, UNKNOWN, YES, Question
from lapwing.record.roles import ROLES, Role

SOME_MOMENT = datetime(2026, 3, 2, 10, tzinfo=UTC)
ANYBODY = "owner"


class RulebookNotWholeError(ValueError):
    """The rulebook cannot be used as it stands; each line says what to mend, and where."""


def require_whole(
    rulebooks: Iterable[Rulebook],
    kinds: Mapping[str, Kind],
    numbers: Numbers,
    stories: Iterable[Story],
    calendar: Calendar,
) -> None:
    """Raises ``RulebookNotWholeError`` with every problem there is."""
    if found := problems(rulebooks, kinds, numbers, stories, calendar):
        raise RulebookNotWholeError("\n".join(found))


def problems(
    rulebooks: Iterable[Rulebook],
    kinds: Mapping[str, Kind],
    numbers: Numbers,
    stories: Iterable[Story],
    calendar: Calendar,
) -> list[str]:
    """Every problem, each in a sentence that names the rule and says what to mend."""
    books = tuple(rulebooks)
    rules = [rule for book in books for rule in book.rules]
    signals = {signal.key for book in books for signal in book.signals}
    found = [*_keys(books), *_kinds(kinds)]
    for rule in rules:
        found += (f"{rule.key}: {told}" for told in _rule(rule, kinds, numbers, signals))
    for book in books:
        for built_in in book.built_in:
            if not built_in.test.strip():
                found.append(f"{built_in.key}: name the test that shows that it is built in.")
            if not built_in.source.strip():
                found.append(f"{built_in.key}: say what it rests on, in its source.")
            for key in built_in.numbers:
                if key not in numbers:
                    found.append(
                        f"{built_in.key}: it names the number {key!r}, which no numbers.toml has."
                    )
    found += _names(rules)
    built_in_numbers = {key for book in books for one in book.built_in for key in one.numbers}
    found += _numbers(rules, built_in_numbers, numbers, calendar)
    found += _stories(rules, tuple(stories), kinds)
    return list(dict.fromkeys(found))


# --- Keys and kinds ------------------------------------------------------------------------------


def _keys(books: Sequence[Rulebook]) -> Iterator[str]:
    keys = [rule.key for book in books for rule in (*book.rules, *book.built_in)]
    for key, times in Counter(keys).items():
        if times > 1:
            yield f"{key}: {times} rules have this key; give each its own."


def _kinds(kinds: Mapping[str, Kind]) -> Iterator[str]:
    for kind in kinds.values():
        for regarded in kind.regards:
            if regarded not in kinds:
                yield f"The kind {kind.key} may regard {regarded!r}, which is not a kind of entry."
        names = [question.name for question in kind.questions]
        for name in {name for name in names if names.count(name) > 1}:
            yield f"The kind {kind.key} asks {name!r} twice; give each question its own name."
        for question in kind.questions:
            shown = question.shown_when
            if shown is None:
                continue
            asked = kind.question(shown.question)
            if asked is None or set(shown.values) - _codes(asked):
                yield (
                    f"The kind {kind.key} asks {question.name!r} when {shown.question!r} has an "
                    "answer that it cannot have; mend its shown_when."
                )
        yield from _roles(f"The kind {kind.key}", kind.by)


def _roles(what: str, roles: Iterable[Role]) -> Iterator[str]:
    for role in roles:
        if ROLES.get(role.key) != role:
            yield f"{what} names the role {role.key!r}, which record/roles.py does not have."


# --- One rule -------------------------------------------------------------------------------------


def _rule(
    rule: Rule, kinds: Mapping[str, Kind], numbers: Numbers, signals: set[str]
) -> Iterator[str]:
    for name in ("title", "source", "why"):
        if not getattr(rule, name).strip():
            yield f"write its {name}."
    yield from _roles("it", (part for part in parts(rule) if isinstance(part, Role)))
    for part in parts(rule):
        match part:
            case On():
                yield from _on(part, kinds)
            case Stands(among=among):
                yield from _unknown(among, kinds)
            case Flagged(signal=signal):
                if signal not in signals:
                    yield f"it begins with the signal {signal!r}, which no area raises."
            case Tell():
                yield from _tell(part)
            case _:
                pass
        yield from _length(part)
        for key, used_as in named(part):
            if problem := _number(key, used_as, numbers):
                yield problem
    yield from _elsewhere(rule)
    if isinstance(rule, Duty):
        yield from _duty(rule, kinds)


def _on(on: On, kinds: Mapping[str, Kind]) -> Iterator[str]:
    if not on.kinds:
        yield "it has an On without kinds; name at least one."
    yield from _unknown(on.kinds, kinds)
    for condition in parts(on.where):
        if isinstance(condition, Is | IsNot | Given | NotGiven | Below | AtLeast):
            yield from _condition(condition, on.kinds, kinds)


def _holds(named: Named, kinds: Mapping[str, Kind]) -> Iterator[str]:
    if not named.by:
        yield "nobody can be named for it; say which entry names them."
    if named.question is None:
        return
    wanted = "agency" if named.agency else "officer"
    for name in {name for on in named.by for name in on.kinds if name in kinds}:
        asked = kinds[name].question(named.question)
        if not isinstance(asked, questions.Reference) or asked.to != wanted:
            yield f"{name} does not ask {named.question!r} for an {wanted}, who would hold it."


def _unknown(names: Iterable[str], kinds: Mapping[str, Kind]) -> Iterator[str]:
    for name in names:
        if name not in kinds:
            yield f"it names {name!r}, which is not a kind of entry."


def _condition(
    condition: Condition, names: Sequence[str], kinds: Mapping[str, Kind]
) -> Iterator[str]:
    assert isinstance(condition, Is | IsNot | Given | NotGiven | Below | AtLeast)
    asked = [
        question
        for name in names
        if name in kinds and (question := kinds[name].question(condition.question)) is not None
    ]
    where = " or ".join(names)
    if not asked:
        yield f"it looks at the question {condition.question!r}, which {where} does not ask."
        return
    counts = isinstance(condition, Below | AtLeast)
    if counts and not any(isinstance(q, questions.Number) for q in asked):
        yield f"it counts {condition.question!r}, which {where} does not answer with a number."
    if isinstance(condition, Is | IsNot):
        if not condition.values:
            yield f"it compares {condition.question!r} with nothing; name a value."
        known = set[str]().union(*(_codes(question) for question in asked)) - {UNKNOWN}
        for value in condition.values:
            if value not in known:
                yield (
                    f"it compares {condition.question!r} of {where} with {value!r}, which is no "
                    "answer that counts as known."
                )


def _codes(question: Question) -> set[str]:
    match question:
        case questions.Choice(options=options) | questions.Choices(options=options):
            return {option.code for option in options}
        case questions.YesNo():
            return {YES, NO, UNKNOWN}
        case _:
            return set()


def _length(part: object) -> Iterator[str]:
    """A length is asked of no entry in particular, so it cannot rest on who recorded one."""
    if isinstance(part, Depends) and any(isinstance(state, ByAnother) for state, _ in part.cases):
        yield "a length of it depends on who recorded an entry; ask that in a given."


def _tell(tell: Tell) -> Iterator[str]:
    said = [tell.before is not None, tell.after is not None, tell.at_start]
    if sum(said) != 1:
        yield "a step of its ladder must say one of before, after and at_start."
    for length in (tell.before, tell.after):
        if length is None:
            continue
        try:
            length_of(length)
        except ValueError as error:
            yield f"a step of its ladder is wrong: {error}"
    if isinstance(tell.role, str) and tell.role != ANYBODY:
        yield f"a step of its ladder tells {tell.role!r}; name a role, or OWNER."


def _names(rules: Sequence[Rule]) -> Iterator[str]:
    """A name that means one thing in one rule and another in the next misleads both readers."""
    meant: dict[str, On] = {}
    for rule in rules:
        for part in parts(rule):
            if isinstance(part, On) and part.called and meant.setdefault(part.called, part) != part:
                yield f"{rule.key}: it calls {part.called!r} what another rule does not; rename it."


def _elsewhere(rule: Rule) -> Iterator[str]:
    """What stands in a wider group may do or end a duty; all else belongs to the rule's own."""
    ends: tuple[object, ...] = ()
    if isinstance(rule, Duty):
        ends = (*rule.done_by, *rule.ends)
    for part in parts(rule):
        if (
            isinstance(part, On)
            and part.across is not None
            and not any(part is one for one in ends)
        ):
            yield "it looks for an entry across where that neither does nor ends a duty."


def _duty(duty: Duty, kinds: Mapping[str, Kind]) -> Iterator[str]:
    if duty.named is not None:
        yield from _holds(duty.named, kinds)
    begins = [kind for on in duty.begins if isinstance(on, On) for kind in on.kinds]
    doers = [kind for on in duty.done_by for kind in on.kinds]
    if not duty.begins:
        yield "nothing begins it; name an entry or a signal."
    if not duty.done_by:
        yield "nothing does it; name an entry in done_by."
    if duty.does is not None and duty.does not in doers:
        yield f"its button records {duty.does!r}, which does not do it; name a kind of done_by."
    if duty.each:
        for doer in doers:
            if doer in kinds and not set(begins) & set(kinds[doer].regards):
                yield (
                    f"{doer} cannot say which {' or '.join(begins)} it answers; add that to what "
                    "the kind regards, or drop each."
                )
    if isinstance(duty.due, By):
        yield from _by(duty, duty.due, begins, kinds)
    elif duty.due.runs is not None:
        yield from _runs(duty.due, duty.due.runs, kinds)


def _runs(due: Once | Every, runs: Runs, kinds: Mapping[str, Kind]) -> Iterator[str]:
    lengths = (due.within,) if isinstance(due, Once) else (due.length, due.first or due.length)
    if not all(isinstance(each, str) for each in lengths) or due.catch_up is not None:
        yield "time that stands still is counted by one number, which nothing moves."
    if isinstance(due, Every) and (due.counted_from != "last due" or due.first is None):
        yield "what recurs in time that stands still is a grid, with a first; say so."
    asked: tuple[tuple[str, On, type[Question]], ...] = (
        (runs.question, runs.since, questions.Moment),
        (runs.counting, runs.starts, questions.Number),
    )
    for name, on, sort in asked:
        for kind in (kinds[key] for key in on.kinds if key in kinds):
            if name and not isinstance(kind.question(name), sort):
                yield f"it looks at the question {name!r}, which {kind.key} does not answer so."


def _by(duty: Duty, due: By, begins: Sequence[str], kinds: Mapping[str, Kind]) -> Iterator[str]:
    for kind in begins:
        question = kinds[kind].question(due.question) if kind in kinds else None
        if kind in kinds and not isinstance(question, questions.Moment):
            yield f"it is due by {due.question!r}, which {kind} does not answer with a moment."
    if due.before is not None and due.after is not None:
        yield f"it is due both before and after {due.question!r}; say one of the two."
    flagged = any(isinstance(begin, Flagged) for begin in duty.begins)
    if due.otherwise is None and (flagged or _may_be_left_out(due.question, begins, kinds)):
        yield f"it has no deadline where {due.question!r} is not answered; give it an otherwise."


def _may_be_left_out(name: str, begins: Sequence[str], kinds: Mapping[str, Kind]) -> bool:
    asked = [kinds[kind].question(name) for kind in begins if kind in kinds]
    return any(
        question is None or not question.required or question.shown_when is not None
        for question in asked
    )


# --- Numbers --------------------------------------------------------------------------------------


def _number(key: str, used_as: Use, numbers: Numbers) -> str | None:
    if key not in numbers:
        return f"it names the number {key!r}, which no numbers.toml has."
    number = numbers[key]
    if used_as is Use.TIMES and number.unit != TIMES:
        return f"it counts with the number {key!r}, whose unit is not {TIMES!r}."
    if used_as is not Use.TIMES and number.unit == TIMES:
        return f"it measures with the number {key!r}, whose unit is {TIMES!r}."
    if used_as is not Use.AMOUNT and number.unit in AMOUNTS:
        return f"it measures with the number {key!r}, whose unit is {number.unit!r}."
    if used_as is Use.LEAD and number.unit not in COUNTED_BACK:
        return f"it counts back by {key!r}; its unit must be {', '.join(COUNTED_BACK)}."
    if used_as is Use.WINDOW and not elapsed_only(number):
        return f"it counts back by {key!r}; its unit must be minutes, hours or days."
    return None


def _numbers(
    rules: Sequence[Rule], built_in: Set[str], numbers: Numbers, calendar: Calendar
) -> Iterator[str]:
    used = built_in | {key for rule in rules for part in parts(rule) for key, _ in named(part)}
    for number in numbers:
        if number.key not in used:
            yield f"The number {number.key!r} is used by no rule; delete it or use it."
        elif number.unit not in COUNTED:
            yield from _counts(number, calendar)


def _counts(number: Number, calendar: Calendar) -> Iterator[str]:
    for _, value in number.values:
        try:
            calendar.after(SOME_MOMENT, value, number.unit)
        except (LookupError, ValueError) as error:
            yield f"The number {number.key!r} cannot be counted: {error}"


# --- Stories --------------------------------------------------------------------------------------


def _stories(
    rules: Sequence[Rule], stories: Sequence[Story], kinds: Mapping[str, Kind]
) -> Iterator[str]:
    keys = {rule.key for rule in rules}
    told = {story.rule for story in stories}
    for rule in rules:
        if rule.key not in told:
            yield f"{rule.key}: no story tells what it does; write one."
    for story in stories:
        for problem in _story(story, keys, kinds):
            yield f"{story.where}: {problem}"


def _story(story: Story, keys: set[str], kinds: Mapping[str, Kind]) -> Iterator[str]:
    if story.rule not in keys:
        yield f"it is about {story.rule!r}, which is not a rule."
    if not (story.expected or story.events or story.held):
        yield "it expects nothing; say what must follow."
    for entry in story.entries:
        if entry.kind not in kinds:
            yield f"it records {entry.kind!r}, which is not a kind of entry."
        if entry.by.role and entry.by.role not in ROLES:
            yield f"it is recorded by {entry.by.role!r}, which is not a role."
    spoken_of = [one.duty for one in story.expected] + [one.duty for one in story.held]
    for key in [*spoken_of, *(one.rule for one in story.events)]:
        if key not in keys:
            yield f"it expects something of {key!r}, which is not a rule."
    for event in story.events:
        if event.to is not None and event.to not in ROLES:
            yield f"it expects an alert to {event.to!r}, which is not a role."
