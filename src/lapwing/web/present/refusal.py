"""A refusal as a page shows it: what is missing, why it matters, which rule and whose."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class ShownRefusal:
    """One refusal. ``gate`` is the rule's key; ``lets`` says who may let it through."""

    what: str
    do: str
    why: str = ""
    gate: str = ""
    rule: str = ""
    source: str = ""
    weight: str = ""
    weight_words: str = ""
    lets: str = ""
