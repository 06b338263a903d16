"""The value sets of the figures: the Home Office's where there is one, each with its source.

What was not compared with the annual data requirement itself is marked as not verified, and is
shown so. What is not on record has a value of its own in every set: it is never taken for no.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

NOT_ON_RECORD = "not-on-record"
NOT_ON_RECORD_WORDS = "Not on record"
CHECK = "not compared with the Home Office’s annual data requirement itself"
LOCAL = "the force’s own; no national set is known"


@dataclass(frozen=True, kw_only=True, slots=True)
class ValueSet:
    """What something can be: codes and their words in the order in which they are told.

    ``coded`` is whether the code itself is of the set, and told beside the words.
    """

    key: str
    title: str
    words: Mapping[str, str]
    source: str
    verified: bool = False
    coded: bool = False

    @property
    def standing(self) -> str:
        """Whether the set is the force's own, or was compared with the source that it names."""
        return "Local" if self.source == LOCAL else "Verified" if self.verified else "Not verified"

    @property
    def codes(self) -> tuple[str, ...]:
        """Every code, and last that nothing is on record."""
        return (*self.words, NOT_ON_RECORD)

    def told(self, code: str) -> str:
        """The words of a code."""
        if code == NOT_ON_RECORD:
            return NOT_ON_RECORD_WORDS
        return f"{self.words[code]} ({code})" if self.coded else self.words[code]

    def of(self, said: object) -> str:
        """The code that was said, or that none of this set is on record."""
        return said if isinstance(said, str) and said in self.words else NOT_ON_RECORD


SELF_DEFINED = ValueSet(
    key="self-defined-ethnicity",
    title="Ethnicity, as the child says (18+1)",
    words={
        "W1": "White: British",
        "W2": "White: Irish",
        "W3": "White: Gypsy or Irish Traveller",
        "W9": "White: any other background",
        "M1": "Mixed: White and Black Caribbean",
        "M2": "Mixed: White and Black African",
        "M3": "Mixed: White and Asian",
        "M9": "Mixed: any other background",
        "A1": "Asian: Indian",
        "A2": "Asian: Pakistani",
        "A3": "Asian: Bangladeshi",
        "A4": "Asian: Chinese",
        "A9": "Asian: any other background",
        "B1": "Black: Caribbean",
        "B2": "Black: African",
        "B9": "Black: any other background",
        "O2": "Other: Arab",
        "O9": "Other: any other ethnic group",
        "NS": "Not stated",
    },
    source=f"Self-defined ethnicity, 18+1 codes; {CHECK}",
    coded=True,
)
# What a custody record may say that the 18+1 codes have no code for.
AS_18_1 = {"W4": "W9", "N1": "NS"}
OFFICER_DEFINED = ValueSet(
    key="officer-defined-ethnicity",
    title="Ethnicity, as an officer saw it (6+1)",
    words={
        "1": "White: North European",
        "2": "White: South European",
        "3": "Black",
        "4": "Asian",
        "5": "Chinese, Japanese or other South-East Asian",
        "6": "Arab or North African",
        "9": "Not known",
    },
    source=f"Officer-defined ethnicity, 6+1 codes; {CHECK}",
    coded=True,
)
SEX = ValueSet(
    key="sex",
    title="Sex",
    words={"female": "Female", "male": "Male", "other": "Other"},
    source=f"Sex as returns on custody have it; {CHECK}",
)
AGES_DETAINED = ValueSet(
    key="age-detained",
    title="Age",
    words={
        "0-9": "Under 10",
        "10-11": "10 to 11",
        "12-14": "12 to 14",
        "15-16": "15 to 16",
        "17-17": "17",
    },
    source=f"10 and 12 are where the law on detention turns; the groups are local, and {CHECK}",
)
AGES_PROTECTED = ValueSet(
    key="age-protected",
    title="Age",
    words={
        "0-0": "Under 1",
        "1-4": "1 to 4",
        "5-9": "5 to 9",
        "10-15": "10 to 15",
        "16-17": "16 to 17",
    },
    source="The groups of returns on children in care; not compared with them",
)
LOOKED_AFTER = ValueSet(
    key="looked-after",
    title="Looked after by a council",
    words={"yes": "Looked after", "no": "Not looked after"},
    source=LOCAL,
)
OFFENCES = ValueSet(
    key="offence-group",
    title="Offence for which they were arrested",
    words={
        "violence": "Violence against the person",
        "sexual": "Sexual offences",
        "robbery": "Robbery",
        "theft": "Theft offences",
        "damage": "Criminal damage and arson",
        "drugs": "Drug offences",
        "weapons": "Possession of weapons offences",
        "public-order": "Public order offences",
        "miscellaneous": "Miscellaneous crimes against society",
        "fraud": "Fraud offences",
        "not-notifiable": "Not a notifiable offence, breach of bail, or a warrant",
    },
    source=f"Offence groups of recorded crime; {CHECK}",
)


def age_group(ages: ValueSet, age: int) -> str:
    """The group that an age falls in."""
    for code in ages.words:
        least, most = code.split("-")
        if int(least) <= age <= int(most):
            return code
    return NOT_ON_RECORD


def bands(key: str, title: str, words: Sequence[tuple[str, str]], source: str = LOCAL) -> ValueSet:
    """A set of local bands or answers."""
    return ValueSet(key=key, title=title, words=dict(words), source=source)
