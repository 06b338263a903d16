"""Each question as the page draws it: which component, and the parameters it takes."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from lapwing.base.clock import london
from lapwing.base.clock_told import Ambiguous
from lapwing.base.clock_words import date_words, moment_words
from lapwing.journal.kind import Kind
from lapwing.journal.questions import (
    NOT_MET,
    UNSURE,
    Checks,
    Choice,
    Choices,
    Moment,
    Number,
    Option,
    Question,
    Reference,
    Text,
    YesNo,
)
from lapwing.web.forms.offers import Offer, Offers
from lapwing.web.forms.read import (
    EARLIER,
    NOW,
    OTHER,
    SAME,
    WHEN,
    Read,
    check_field,
    control_id,
    each_typed,
)
from lapwing.web.forms.typed import Typed

Params = dict[str, object]
_YES_NO = (("yes", "Yes"), ("no", "No"), ("unknown", "Not known"))
_LEGEND = "govuk-fieldset__legend--s"
_LABEL = "govuk-label--s"


@dataclass(frozen=True, kw_only=True, slots=True)
class OnlyIf:
    """A question that is asked only after certain answers to another, and how that is said."""

    question: str
    values: tuple[str, ...]
    words: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Piece:
    """One question on the page: the component that draws it and what the component is given.

    ``twice`` asks which of two times is meant; ``search`` is the box under a list of offers;
    ``foreseen`` and ``more`` are the conditions that must be checked, and the rest.
    """

    name: str
    component: str
    params: Params
    only_if: OnlyIf | None = None
    twice: Params | None = None
    search: Params | None = None
    parts: Params | None = None
    foreseen: tuple[Params, ...] = ()
    more: tuple[Params, ...] = ()


def form_pieces(
    kind: Kind,
    typed: Typed,
    read: Read | None,
    offers: Offers,
    now: datetime,
    *,
    was: datetime | None = None,
    asks_when: bool = True,
    time_alone: bool = False,
) -> tuple[Piece, ...]:
    """Every question of the kind, with what was typed and, once it was read, what is wrong.

    ``was`` is when it was said to have happened, where that is corrected; a form whose moment is
    always that of sending it does not ask when. ``time_alone`` says that a time may be typed
    without its date, for a form that fills it in.
    """
    errors: dict[str, str] = {}
    for problem in read.problems if read else ():
        errors.setdefault(problem.question, problem.says)
    twice = read.twice if read else {}
    pieces = [
        _piece(question, kind, typed, said, offers, twice, now, time_alone=time_alone)
        for question in kind.asked
        for said in (errors.get(question.name, ""),)
    ]
    if not asks_when:
        return tuple(pieces)
    when = when_piece(typed, errors.get(WHEN, ""), twice, now, was, time_alone=time_alone)
    return (*pieces, when)


def when_piece(
    typed: Typed,
    error: str,
    twice: Mapping[str, Ambiguous],
    now: datetime,
    was: datetime | None = None,
    asks: str = "When did this happen?",
    *,
    time_alone: bool = False,
) -> Piece:
    """ "When did this happen?": now, or when it was said before, unless another time is given."""
    choice = typed.one(WHEN) or (SAME if was else NOW)
    other = "Another time" if was else "Earlier"
    options = (
        (SAME, f"As was said: {moment_words(was)}", "")
        if was
        else (NOW, "Now, as I record it", ""),
        (EARLIER, other, "Give the time it happened, not the time you learnt of it"),
    )
    params = _radios(WHEN, asks, "", options, choice, "")
    alone = "last" if time_alone else ""
    happened = "The date and time it happened"
    parts = _moment_params(WHEN, happened, "", typed, error, now, "", alone)
    return Piece(
        name=WHEN, component="radios", params=params, parts=parts, twice=_which(WHEN, typed, twice)
    )


def _piece(
    question: Question,
    kind: Kind,
    typed: Typed,
    error: str,
    offers: Offers,
    twice: Mapping[str, Ambiguous],
    now: datetime,
    *,
    time_alone: bool,
) -> Piece:
    name, hint = question.name, question.hint
    only_if = _only_if(question, kind)
    described = f"{control_id(name)}-only" if only_if else ""
    asks = question.asks + ("" if question.required else " (optional)")
    value = typed.one(name)
    component, search, which = "radios", None, None
    if isinstance(question, Checks):
        return _checks(question, typed, hint, error)
    match question:
        case YesNo():
            options = tuple((code, label, "") for code, label in _YES_NO)
            params = _radios(name, asks, hint, options, value, error, described)
            params["classes"] = "govuk-radios--inline"
        case Choice(options=choices):
            options = tuple((option.code, option.label, option.hint) for option in choices)
            params = _radios(name, asks, hint, options, value, error, described)
        case Choices(options=choices):
            component = "checkboxes"
            options = tuple((option.code, option.label, option.hint) for option in choices)
            hint = " ".join(filter(None, (hint, "Choose all that apply.")))
            params = _checkboxes(name, asks, hint, options, typed.many(name), error, described)
        case Moment(future=future):
            component = "date-input"
            alone = ("next" if future else "last") if time_alone else ""
            params = _moment_params(name, asks, hint, typed, error, now, described, alone)
            which = _which(name, typed, twice)
        case Reference(to=to):
            offered = offers.of.get(name, ())
            searchable = to in offers.searchable
            params = _radios(
                name, asks, hint, _offer_options(offered, searchable), value, error, described
            )
            search = _search(name, to, typed, offers) if searchable else None
            if len(offered) > _MOST_RADIOS and not searchable:
                component = "select"
                params = _select(name, asks, hint, offered, value, error, described)
        case Text(long=True, looks_up=looks_up):
            component = "textarea"
            params = _text(name, asks, hint, value, error, described)
            params |= {"rows": 6, "looks_up": looks_up}
        case Number(unit=unit):
            component = "input"
            params = _text(name, asks, hint, value, error, described)
            params |= {"inputmode": "numeric", "classes": "govuk-input--width-5"}
            params |= {"suffix": {"text": unit}} if unit else {}
        case _:
            component = "input"
            params = _text(name, asks, hint, value, error, described)
            if isinstance(question, Text) and question.looks_up:
                params["attributes"] = {"dir": "auto", "data-looks-up": question.looks_up}
    return Piece(
        name=name,
        component=component,
        params=params,
        only_if=only_if,
        twice=which,
        search=search,
    )


def _checks(question: Checks, typed: Typed, hint: str, error: str) -> Piece:
    """A row of three answers for each condition, those that were foreseen first."""
    chosen = each_typed(question, typed)

    def row(condition: Option) -> Params:
        name, code = check_field(question, condition.code), condition.code
        answers = ((code, "Yes"), (f"{NOT_MET}{code}", "No"), (f"{UNSURE}{code}", "Not known"))
        params = _radios(
            name,
            condition.label,
            condition.hint,
            tuple((value, label, "") for value, label in answers),
            chosen[code],
            "",
        )
        params["fieldset"] = {"legend": {"text": condition.label}}
        return params | {"classes": "govuk-radios--inline govuk-radios--small"}

    params: Params = {"legend": question.asks, "hint": hint, "error": error}
    return Piece(
        name=question.name,
        component="checks",
        params=params | {"id": control_id(question.name)},
        foreseen=tuple(row(one) for one in question.conditions if one.code in question.must),
        more=tuple(row(one) for one in question.conditions if one.code not in question.must),
    )


_MOST_RADIOS = 12


def _only_if(question: Question, kind: Kind) -> OnlyIf | None:
    shown = question.shown_when
    if shown is None:
        return None
    parent = kind.question(shown.question)
    labels = [_label_of(parent, code) for code in shown.values]
    asks = parent.asks.rstrip("?") if parent else shown.question
    words = f"Only if “{asks}” is {' or '.join(f'“{label}”' for label in labels)}"
    return OnlyIf(question=shown.question, values=shown.values, words=words)


def _label_of(question: Question | None, code: str) -> str:
    if isinstance(question, YesNo):
        return dict(_YES_NO).get(code, code)
    options = question.options if isinstance(question, Choice | Choices) else ()
    return next((option.label for option in options if option.code == code), code)


def _common(name: str, hint: str, error: str) -> Params:
    params: Params = {"name": name, "idPrefix": control_id(name), "id": control_id(name)}
    if hint:
        params["hint"] = {"text": hint}
    if error:
        params["errorMessage"] = {"text": error}
    return params


def _fieldset(asks: str, described: str) -> Params:
    fieldset: Params = {"legend": {"text": asks, "classes": _LEGEND}}
    if described:
        fieldset["describedBy"] = described
    return fieldset


def _radios(
    name: str,
    asks: str,
    hint: str,
    options: tuple[tuple[str, str, str], ...],
    value: str,
    error: str,
    described: str = "",
) -> Params:
    return _common(name, hint, error) | {
        "fieldset": _fieldset(asks, described),
        "items": [_item(*option, chosen=option[0] == value) for option in options],
    }


def _checkboxes(
    name: str,
    asks: str,
    hint: str,
    options: tuple[tuple[str, str, str], ...],
    values: tuple[str, ...],
    error: str,
    described: str,
) -> Params:
    return _common(name, hint, error) | {
        "fieldset": _fieldset(asks, described),
        "items": [_item(*option, chosen=option[0] in values) for option in options],
    }


def _item(code: str, label: str, hint: str, *, chosen: bool) -> Params:
    item: Params = {"value": code, "text": label, "checked": chosen}
    return item | {"hint": {"text": hint}} if hint else item


def _text(name: str, asks: str, hint: str, value: str, error: str, described: str) -> Params:
    params = _common(name, hint, error) | {
        "label": {"text": asks, "classes": _LABEL},
        "value": value,
        "autocomplete": "off",
        "attributes": {"dir": "auto"},
    }
    return params | {"describedBy": described} if described else params


def _select(
    name: str,
    asks: str,
    hint: str,
    offered: tuple[Offer, ...],
    value: str,
    error: str,
    described: str,
) -> Params:
    items = [{"value": "", "text": "Choose one"}]
    items += [{"value": offer.code, "text": _offer_line(offer)} for offer in offered]
    params = _common(name, hint, error) | {
        "label": {"text": asks, "classes": _LABEL},
        "items": items,
        "value": value,
    }
    return params | {"describedBy": described} if described else params


def _offer_line(offer: Offer) -> str:
    return f"{offer.label} ({offer.hint})" if offer.hint else offer.label


def _offer_options(
    offered: tuple[Offer, ...], searchable: bool
) -> tuple[tuple[str, str, str], ...]:
    options = tuple((offer.code, offer.label, offer.hint) for offer in offered)
    return (*options, (OTHER, "Somebody or something else", "")) if searchable else options


def _search(name: str, to: str, typed: Typed, offers: Offers) -> Params:
    control = f"{control_id(name)}-search"
    params: Params = {
        "id": control,
        "name": f"{name}-search",
        "label": {"text": f"Search for another {to}"},
        "value": typed.one(f"{name}-search"),
        "autocomplete": "off",
        "classes": "govuk-input--width-20",
        "attributes": {"dir": "auto"},
    }
    if said := offers.searched.get(name):
        params["hint"] = {"text": said}
    return params


def _moment_params(
    name: str,
    asks: str,
    hint: str,
    typed: Typed,
    error: str,
    now: datetime,
    described: str,
    alone: str = "",
) -> Params:
    today = london(now)
    example = f"For example, {today.day} {today.month} {today.year} and 1:30am or 21:00"
    if alone:
        example += f". A time alone is the {alone} such time"
    parts = (
        ("day", "Day", "govuk-input--width-2", "numeric"),
        ("month", "Month", "govuk-input--width-2", "numeric"),
        ("year", "Year", "govuk-input--width-4", "numeric"),
        ("time", "Time", "govuk-input--width-5", "text"),
    )
    bad = " govuk-input--error" if error else ""
    items = [
        {
            "name": part,
            "label": label,
            "classes": classes + bad,
            "inputmode": inputmode,
            "value": typed.one(f"{name}-{part}"),
            "autocomplete": "off",
        }
        for part, label, classes, inputmode in parts
    ]
    params = _common(name, ". ".join(filter(None, (hint, example))), error)
    return params | {
        "id": control_id(name) if name != WHEN else f"{control_id(name)}-parts",
        "namePrefix": name,
        "fieldset": _fieldset(asks, described),
        "items": [item | {"id": f"{control_id(name)}-{item['name']}"} for item in items],
    }


def _which(name: str, typed: Typed, twice: Mapping[str, Ambiguous]) -> Params | None:
    """The two times that may be meant, asked only where the clocks showed the time twice."""
    ambiguous = twice.get(name)
    if ambiguous is None:
        return None
    options = (("first", ambiguous.first_words, ""), ("second", ambiguous.second_words, ""))
    value = typed.one(f"{name}-which")
    params = _radios(f"{name}-which", ambiguous.asks, "", options, value, "")
    params["idPrefix"] = f"{control_id(name)}-which"
    return params


def today_words(now: datetime) -> str:
    """Today's date in words, for a button that fills it in."""
    return date_words(london(now).date())
