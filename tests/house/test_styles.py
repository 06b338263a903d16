"""The stylesheets: what a class looks like by itself is said in one of them."""

import re
from collections import defaultdict
from pathlib import Path

SHEETS = Path(__file__).resolve().parents[2] / "src/lapwing/web/static/lapwing/css"
OWN = re.compile(r"\.lapwing-[\w-]+")
# What holds on some screens or on paper only mends what is said elsewhere.
MENDS = re.compile(r"/\*.*?\*/|@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}", re.DOTALL)


def test_two_sheets_do_not_say_what_one_class_looks_like() -> None:
    said = defaultdict(set)
    for sheet in SHEETS.glob("*.css"):
        for selectors in re.findall(r"([^{}]+)\{", MENDS.sub("", sheet.read_text("utf-8"))):
            for one in map(str.strip, selectors.split(",")):
                if OWN.fullmatch(one):
                    said[one].add(sheet.name)
    assert len(said) > 100
    assert {one: sheets for one, sheets in said.items() if len(sheets) > 1} == {}
