"""Descriptions for tests: one that says everything, and ways to have any one part of it wrong."""

from dataclasses import replace
from datetime import date

from hypothesis import strategies as st

from lapwing.base.partial_date import (
    Birth,
    BornInMonth,
    BornInYear,
    BornOn,
    EstimatedAge,
)
from lapwing.matching.description import Description
from lapwing.matching.identifiers import Identifier, Sort, nhs_number, phone_number

DAY = date(2011, 7, 23)
NUMBER = nhs_number("999 000 0018")
PHONE = phone_number("07700 900123")
assert NUMBER
assert PHONE

WHOLE = Description(
    given="Marnie",
    family="Thistlewood",
    birth=BornOn(day=DAY),
    sex="female",
    address="14 Larkrise Lane",
    postcode="NM4 2QT",
    identifiers=frozenset({NUMBER, PHONE}),
)

# Each is WHOLE with one part wrong, changed or missing, as other sources have it.
ONE_WRONG = {
    "given name mistyped": replace(WHOLE, given="Marine"),
    "given name another": replace(WHOLE, given="Quilla"),
    "given name missing": replace(WHOLE, given=""),
    "only an initial": replace(WHOLE, given="M"),
    "family name mistyped": replace(WHOLE, family="Thislewood"),
    "family name changed": replace(WHOLE, family="Oldacre"),
    "family name missing": replace(WHOLE, family=""),
    "names in the other order": replace(WHOLE, given="Thistlewood", family="Marnie"),
    "names in one piece": replace(WHOLE, given="", family="", name="THISTLEWOOD, MARNIE"),
    "day and month exchanged": replace(WHOLE, birth=BornOn(day=date(2011, 7, 3))),
    "year wrong": replace(WHOLE, birth=BornOn(day=date(2010, 7, 23))),
    "birth another": replace(WHOLE, birth=BornOn(day=date(2003, 1, 30))),
    "birth only a year": replace(WHOLE, birth=BornInYear(year=2011)),
    "birth a guess": replace(
        WHOLE,
        birth=EstimatedAge(age=14, estimated_on=date(2026, 1, 5), source="an officer", leeway=2),
    ),
    "birth missing": replace(WHOLE, birth=None),
    "moved": replace(WHOLE, address="3 Rushbrook Court", postcode="NM9 8AA"),
    "address missing": replace(WHOLE, address="", postcode=""),
    "postcode mistyped": replace(WHOLE, postcode="NM4 2QR"),
    "sex wrong": replace(WHOLE, sex="male"),
    "numbers missing": replace(WHOLE, identifiers=frozenset()),
    "number another": replace(
        WHOLE, identifiers=frozenset({Identifier(sort=Sort.NHS, value="9990000026")})
    ),
}

_GIVEN = (
    "", "A", "Alex", "Alexander", "Alexandra", "Siân", "Sharn", "Mohammed Ali", "Muhammad", "Ali",
    "Aoife Rose", "Eefa", "Olúwaṣeun", "Seun", "Małgorzata", "Gosia", "李", "Baby", "Ellie-Mae",
    "Elle Mae",
)  # fmt: skip
_FAMILIES = (
    "", "O'Brien", "Ó Briain", "OBRIEN", "Brien", "McDonald", "Mac Donald", "Kowalski", "Kowalska",
    "ap Rhys", "Rhys",
    "al-Hassan", "Alhassan", "Smith-Jones", "Jones Smith", "Smith", "Ali", "Alexander",
    "王", "Unknown",
)  # fmt: skip
_DAYS = st.dates(min_value=date(2004, 1, 1), max_value=date(2007, 12, 31))
_BIRTHS: st.SearchStrategy[Birth | None] = st.one_of(
    st.none(),
    st.builds(lambda day: BornOn(day=day), _DAYS),
    st.builds(lambda day: BornOn(day=day.replace(month=1, day=1)), _DAYS),
    st.builds(lambda day: BornInYear(year=day.year), _DAYS),
    st.builds(lambda day: BornInMonth(year=day.year, month=day.month), _DAYS),
    st.builds(
        lambda day, age: EstimatedAge(age=age, estimated_on=day, source="a nurse", leeway=1),
        _DAYS,
        st.integers(0, 4),
    ),
)
DESCRIPTIONS = st.builds(
    Description,
    given=st.sampled_from(_GIVEN) | st.text(max_size=8),
    family=st.sampled_from(_FAMILIES) | st.text(max_size=8),
    birth=_BIRTHS,
    sex=st.sampled_from(("female", "male", "unknown")),
    address=st.sampled_from(
        ("", "1 Mill Road", "Flat 2, 1 Mill Rd", "no fixed abode", "Dunroamin")
    ),
    postcode=st.sampled_from(("", "NM1 1AA", "nm11ab", "NM2 1AA", "?")),
    identifiers=st.frozensets(st.sampled_from((NUMBER, PHONE)), max_size=2),
)
