"""Tables for spreadsheets: every letter as given, and no cell that runs."""

import csv
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lapwing.web.print.table import as_csv, safe

NAMES = ("Siân Ŵyn-Dŵr", "Łukasz Żółć", "مريم الحسيني", "陈小明", "O’Dwyer, “Bee”", "a\r\nb")


def read(made: bytes) -> list[list[str]]:
    assert made.startswith(b"\xef\xbb\xbf")
    return list(csv.reader(StringIO(made.decode("utf-8-sig"), newline="")))


def test_names_come_back_byte_for_byte() -> None:
    assert read(as_csv(["name"], [[name] for name in NAMES])) == [["name"], *([n] for n in NAMES)]


@pytest.mark.parametrize(
    "begins", ["=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20"]
)
def test_what_a_spreadsheet_would_run_stands_behind_an_apostrophe(begins: str) -> None:
    cell = f"{begins}HYPERLINK(1)"
    assert read(as_csv(["c"], [[cell]])) == [["c"], [f"'{cell}"]]


@given(st.lists(st.text(st.characters(codec="utf-8")), min_size=1, max_size=4))
def test_every_cell_comes_back_whole_behind_its_mark_or_without_one(cells: list[str]) -> None:
    _, row = read(as_csv(cells, [cells]))
    assert row == [safe(cell) for cell in cells]
    assert all(told in (cell, f"'{cell}") for told, cell in zip(row, cells, strict=True))
