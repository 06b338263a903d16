"""Who holds a duty by name: whom an entry names for it, as the rule says; nobody until one does."""

from collections.abc import Iterable, Mapping
from uuid import UUID

from lapwing.duties.history import History, Parameters
from lapwing.duties.in_force import InForce
from lapwing.duties.language import Duty, Named
from lapwing.duties.obligation import Obligation
from lapwing.duties.outlook import Identity
from lapwing.duties.states import Group
from lapwing.journal.entry import Entry
from lapwing.journal.known import in_effect

Holders = Mapping[Identity, str]


def holders(
    obligations: Iterable[Obligation], entries: Iterable[Entry], by: InForce
) -> dict[Identity, str]:
    """The officer or agency that holds each of these, by id, where its rule says one is named."""
    held = [(one, by.duties[one.duty]) for one in obligations if by.duties[one.duty].named]
    if not held:
        return {}
    history = History(in_effect(entries))
    return {
        one.identity: holder
        for one, duty in held
        if (holder := _holder(one, duty, history, by.parameters)) is not None
    }


def _holder(one: Obligation, duty: Duty, history: History, parameters: Parameters) -> str | None:
    try:
        return str(UUID(named_for(one, duty, history, parameters) or ""))
    except ValueError:
        return None


def named_for(one: Obligation, duty: Duty, history: History, parameters: Parameters) -> str | None:
    """Whom the entries name for this duty, as it was answered; nothing where nobody is."""
    if duty.named is None:
        return None
    entry = _naming(one, duty.named, Group(history, duty.scope, one.key, parameters))
    if entry is None or duty.named.question is None:
        return entry.by.user if entry else None
    answer = entry.answers.get(duty.named.question)
    return None if answer is None else str(answer)


def _naming(one: Obligation, named: Named, group: Group) -> Entry | None:
    """What began it, where that names somebody; else the latest that does, of its own time."""
    since = group.all(named.since) if named.since else []
    naming = group.all(*named.by)
    own = [placed.entry for placed in naming if placed.entry.id == one.begun_by]
    later = [placed.entry for placed in naming if not since or placed.place > since[-1].place]
    found = own or later
    return found[-1] if found else None
