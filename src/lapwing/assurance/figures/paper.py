"""Prints the page of what the figures count, and every value set with its source."""

from lapwing.assurance.figures.data_set import DataSet, Question
from lapwing.assurance.figures.detention import DETENTION
from lapwing.assurance.figures.protection import PROTECTION
from lapwing.assurance.figures.values import NOT_ON_RECORD, NOT_ON_RECORD_WORDS, ValueSet

HEAD = f"""# Figures and their value sets

<!-- Made from src/lapwing/assurance/figures; do not edit. -->

What the [pages of figures](pages.md) count, and the values that each answer can have, in the packs
for partners as on the page. Every set has one more value, “{NOT_ON_RECORD_WORDS}”
(`{NOT_ON_RECORD}`): what nobody recorded is never taken for no. A set that was not compared with
the source it names is marked as not verified, here, on the page, in the PDF and in each line of the
CSV; one that is the force's own as local.

Figures are counted over the whole force as at the moment they are asked for, by the day (in London)
on which each began. Covert cases are in none. In the packs for partners numbers below a number of
the force's own (`withhold-below`, 5 unless it says otherwise) are withheld, and with them others,
so that none can be worked out from the totals or from another table of the same pack; they stand as
`[c]`. Whether the rest is rounded (`round-to`) and whether nought is told (`noughts-told`) are the
force's own, too. Packs of other periods are not minded: who publishes months does not publish the
quarter as well.
"""


def figures_page() -> str:
    """The whole page."""
    return HEAD + "".join(_of(one) for one in (DETENTION, PROTECTION))


def _of(data_set: DataSet) -> str:
    by = "".join(_question(one) for one in data_set.by)
    measures = "".join(_question(one) for one in data_set.measures)
    return (
        f"\n## {data_set.title}\n\nCounted are {data_set.counts}, each when it began "
        f"(`{data_set.begins}`).\n\nBy whom:\n{by}\nWhat is counted of them:\n{measures}"
    )


def _question(question: Question) -> str:
    since = f", {question.counts_from}" if question.counts_from else ""
    if question.values is None:
        return (
            f"\n- **{question.title}** (`{question.key}`){since}. Names, as they were recorded.\n"
        )
    return f"\n- **{question.title}** (`{question.key}`){since}. {_set(question.values)}\n"


def _set(values: ValueSet) -> str:
    words = "; ".join(f"`{code}` {words}" for code, words in values.words.items())
    source = f"{values.source[0].upper()}{values.source[1:]}"
    return f"{words}.\n  {source}. **{values.standing}**."
