"""Whether what a story expects is what follows from it; used by tests and at start-up."""

from collections.abc import Mapping, Sequence

from lapwing.duties.alerts import Alert, alerts
from lapwing.duties.engine import Derived, Rules, derive
from lapwing.duties.history import History, Parameters
from lapwing.duties.holder import named_for
from lapwing.duties.obligation import state
from lapwing.duties.replay import by_child
from lapwing.duties.story import Event, Expected, Held, Story, story_time
from lapwing.journal.entry import Entry
from lapwing.journal.kind import Kind
from lapwing.journal.known import in_effect

Happened = tuple[str, str, str, str | None]  # the rule, the case, the time, and who was told


def failures(
    story: Story, rules: Rules, parameters: Parameters, kinds: Mapping[str, Kind]
) -> list[str]:
    """Every expectation that is not what follows, in a sentence; none when the story holds."""
    derived: list[Derived] = []
    raised: list[Alert] = []
    wants_alerts = any(event.what == "alert" for event in story.events)
    holders: list[tuple[str, str, str | None]] = []
    for entries in by_child(rules, story.entries, parameters, kinds):
        derived.append(derive(rules, entries, parameters, story.as_at))
        if story.held:
            holders += _holders(rules, entries, parameters, derived[-1])
        if wants_alerts:
            raised += alerts(rules, entries, parameters, story.as_at)
    found = [
        problem
        for expected in story.expected
        if (problem := _obligations(story, expected, derived)) is not None
    ]
    found += [
        problem
        for event in story.events
        if (problem := _event(story, event, derived, raised)) is not None
    ]
    found += [problem for one in story.held if (problem := _held(story, one, holders)) is not None]
    return found + _unexpected_refusals(story, derived)


def _holders(
    rules: Rules, entries: Sequence[Entry], parameters: Parameters, derived: Derived
) -> list[tuple[str, str, str | None]]:
    """Each duty that began, with whoever is named for it; the last that began where several did."""
    duties = {duty.key: duty for duty in rules.duties}
    history = History(in_effect(entries))
    last = {(one.duty, one.case): one for one in derived.obligations}
    return [
        (duty, case, named_for(one, duties[duty], history, parameters))
        for (duty, case), one in last.items()
    ]


def _held(story: Story, held: Held, holders: Sequence[tuple[str, str, str | None]]) -> str | None:
    got = [who for duty, case, who in holders if (duty, case) == (held.duty, held.case)]
    if got == [held.officer]:
        return None
    words = " · ".join(who or "nobody" for who in got) or "nothing"
    return (
        f"{story.where}: line {held.line} expects {held.duty} held by {held.officer or 'nobody'}; "
        f"what follows is {words}"
    )


def _obligations(story: Story, expected: Expected, derived: Sequence[Derived]) -> str | None:
    if not expected.each and (raised := _signal_of(expected, derived)):
        return f"{story.where}: line {expected.line} expects no {expected.duty}; raised {raised}"
    wanted = [(story_time(due), how) for due, how in expected.each]
    got = [
        (story_time(one.due_at), str(state(one, story.as_at)))
        for each in derived
        for one in each.obligations
        if one.duty == expected.duty and one.case == expected.case
    ]
    if wanted == got:
        return None
    return (
        f"{story.where}: line {expected.line} expects {expected.duty}: {_words(wanted)}; "
        f"what follows is {_words(got)}"
    )


def _signal_of(expected: Expected, derived: Sequence[Derived]) -> str:
    """When a signal that a story calls silent was raised, if it was."""
    raised = _raised(expected.duty, derived)
    return ", ".join(when for _, case, when, _ in raised if case == expected.case)


def _words(pairs: Sequence[tuple[str, str]]) -> str:
    return " · ".join(f"{due} {how}" for due, how in pairs) or "nothing"


def _event(
    story: Story, event: Event, derived: Sequence[Derived], told: Sequence[Alert]
) -> str | None:
    match event.what:
        case "signal":
            happened = _raised(event.rule, derived)
        case "alert":
            happened = [
                (one.rule, one.case, story_time(one.at), one.to)
                for one in told
                if one.rule == event.rule
            ]
        case _:
            happened = [one for one in _refused(story, derived) if one[0] == event.rule]
    wanted = (event.rule, event.case, story_time(event.at), event.to)
    if wanted in happened:
        return None
    return (
        f"{story.where}: line {event.line} expects {event.what} {wanted}; what follows is "
        f"{happened or 'none'}"
    )


def _raised(signal: str, derived: Sequence[Derived]) -> list[Happened]:
    return [
        (signal, one.case, story_time(one.at), None)
        for each in derived
        for one in each.signals
        if one.signal == signal
    ]


def _refused(story: Story, derived: Sequence[Derived]) -> list[Happened]:
    at = {entry.id: story_time(entry.at) for entry in story.entries}
    return [(one.gate, one.case, at[one.entry], None) for each in derived for one in each.refusals]


def _unexpected_refusals(story: Story, derived: Sequence[Derived]) -> list[str]:
    listed = {
        (event.rule, event.case, story_time(event.at), None)
        for event in story.events
        if event.what == "refused"
    }
    return [
        f"{story.where}: {gate} refused the entry of {when} in {case}, which the story does not say"
        for gate, case, when, to in _refused(story, derived)
        if (gate, case, when, to) not in listed
    ]
