"""A .sql file says what it is for, and names and explains each query."""

from pathlib import Path

import pytest

from lapwing.base.named_sql import SqlFileError, parse_queries, queries

GOOD = """-- What is asked of the journal,
-- and nothing else.

-- name: by_case
-- Every entry of one case, 100% of them.
SELECT *
FROM entry -- in order
WHERE case_id = %(case)s;

-- name: of_day2
-- The entries of one day.
SELECT 1
"""


def test_each_query_is_given_by_its_name_without_its_heading() -> None:
    assert dict(parse_queries(GOOD, "x.sql")) == {
        "by_case": "SELECT *\nFROM entry -- in order\nWHERE case_id = %(case)s;",
        "of_day2": "SELECT 1",
    }


def test_the_mapping_cannot_be_changed() -> None:
    with pytest.raises(TypeError):
        parse_queries(GOOD, "x.sql")["by_case"] = ""  # type: ignore[index]


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("", "line 1: open with a comment sentence that says what the file is for, with a capital"),
        ("SELECT 1", "x.sql, line 1: open with"),
        ("-- no capital.\n-- name: a\n-- A.\nSELECT 1", "line 1: open with"),
        ("-- No stop\n-- name: a\n-- A.\nSELECT 1", "line 1: open with"),
        ("--\n-- name: a\n-- A.\nSELECT 1", "line 1: open with"),
        ("\n-- Late.\n-- name: a\n-- A.\nSELECT 1", "line 1: open with"),
        ("-- File.", "x.sql has no query headed"),
        (
            "-- File.\n-- name: a\nSELECT 1",
            "x.sql, line 3: explain a in a comment sentence, with a capital and a full stop.",
        ),
        ("-- File.\n-- name: a\n\n-- A.\nSELECT 1", "line 3: explain a"),
        ("-- File.\n-- name: a\n-- a thing.\nSELECT 1", "line 3: explain a"),
        ("-- File.\n-- name: a\n-- A.", "x.sql, line 2: a has no SQL"),
        ("-- File.\n-- name: a\n-- A.\n\n-- name: b\n-- B.\nSELECT 1", "line 2: a has no SQL"),
        ("-- File.\n-- name: a b\n-- A.\nSELECT 1", "line 2: a name is like open_cases"),
        ("-- File.\n-- name: Open\n-- A.\nSELECT 1", "line 2: a name is like open_cases"),
        ("-- File.\n-- name:\n-- A.\nSELECT 1", "line 2: a name is like open_cases"),
        ("-- File.\n-- name : a-b\n-- A.\nSELECT 1", "line 2: a name is like open_cases"),
        (
            "-- File.\n-- name: a\n-- A.\nSELECT 1\n-- name: a\n-- A.\nSELECT 2",
            "line 5: there are two queries named a",
        ),
    ],
)
def test_a_file_that_breaks_the_form_is_refused_at_its_line(text: str, complaint: str) -> None:
    with pytest.raises(SqlFileError) as refused:
        parse_queries(text, "x.sql")
    assert complaint in str(refused.value)


def test_files_are_found_inside_their_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "lapwing_sql_sample" / "journal"
    folder.mkdir(parents=True)
    (folder / "entries.sql").write_text(GOOD.replace("nothing else", "Siân"), encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    found = queries("journal/entries.sql", "lapwing_sql_sample")
    assert list(found) == ["by_case", "of_day2"]
    assert queries("journal/entries.sql", "lapwing_sql_sample") is found


@pytest.mark.parametrize("path", ["journal/entries.txt", "/journal/entries.sql", "../entries.sql"])
def test_a_path_outside_the_package_is_refused(path: str) -> None:
    with pytest.raises(SqlFileError, match="inside lapwing"):
        queries(path)


def test_a_file_that_is_not_there_is_said_so() -> None:
    with pytest.raises(FileNotFoundError):
        queries("base/nothing.sql")
