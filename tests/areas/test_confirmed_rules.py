"""What a force confirms of the rules: read from its folder, and refused where it means nothing."""

from pathlib import Path

import pytest

from lapwing.areas.confirmed_rules import FILE, read_confirmed

RULES = ("cus-24h", "cus-38-cert/court")


def read(tmp_path: Path, text: str) -> dict[str, str]:
    """What a file with this text confirms."""
    (tmp_path / FILE).write_text(text, encoding="utf-8")
    return read_confirmed(tmp_path / FILE, RULES)


def test_who_confirmed_a_rule_and_when(tmp_path: Path) -> None:
    assert read_confirmed(tmp_path / FILE, RULES) == {}
    line = '"cus-38-cert/court" = { by = " Insp Ó Súilleabháin ", on = 2026-03-02 }'
    assert read(tmp_path, f"[confirmed]\n{line}") == {
        "cus-38-cert/court": "Insp Ó Súilleabháin on 2 March 2026"
    }


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("[confirmed", "is not TOML"),
        ("", "one table"),
        ("confirmed = 3", "one table"),
        ("[confirmed]\n[other]", "one table"),
        ('[confirmed]\nno-rule = { by = "A", on = 2026-03-02 }', "no such rule"),
        ('[confirmed]\ncus-24h = { by = "A" }', "by whom and when"),
        ('[confirmed]\ncus-24h = "A"', "by whom and when"),
        ('[confirmed]\ncus-24h = { by = " ", on = 2026-03-02 }', "names nobody"),
        ("[confirmed]\ncus-24h = { by = 3, on = 2026-03-02 }", "names nobody"),
        ('[confirmed]\ncus-24h = { by = "A", on = "today" }', "gives no date"),
        ('[confirmed]\ncus-24h = { by = "A", on = 2026-03-02T10:00:00Z }', "gives no date"),
    ],
)
def test_a_line_that_means_nothing_is_refused(tmp_path: Path, text: str, says: str) -> None:
    with pytest.raises(ValueError, match=says):
        read(tmp_path, text)
