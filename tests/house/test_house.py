"""The house rules that a reader relies on: first sentences, scope, words that must not appear."""

import ast
import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "src" / "lapwing"
PYTHON = sorted([*SOURCE.rglob("*.py"), *(ROOT / "tests").rglob("*.py")])
# The only modules that may use a table's manager; everybody else asks queries or actions.
TABLE_USERS = re.compile(
    r"(models|queries|actions|sequencer|sweep|effects|search|mail|handover|\d{4}_\w+)\.py$"
)


def relative(path: Path) -> str:
    """A path as it reads in a message."""
    return str(path.relative_to(ROOT))


def committed() -> list[Path]:
    """Every file that git knows."""
    listing = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True, text=True
    )
    return [ROOT / name for name in listing.stdout.split("\0") if name and (ROOT / name).is_file()]


@pytest.mark.parametrize("path", PYTHON, ids=relative)
def test_each_python_file_opens_with_a_sentence(path: Path) -> None:
    if "migrations" in path.parts and path.name == "__init__.py":
        return
    sentence = ast.get_docstring(ast.parse(path.read_text()))
    assert sentence, f"{relative(path)} has no opening sentence"
    assert sentence.split("\n\n")[0].rstrip().endswith((".", ":")), (
        f"{relative(path)} opens with something that is not a sentence"
    )


@pytest.mark.parametrize("path", sorted(SOURCE.rglob("*.sql")), ids=relative)
def test_each_sql_file_opens_with_a_sentence(path: Path) -> None:
    assert path.read_text().startswith("-- "), relative(path)


def test_tables_are_used_only_where_tables_are_kept() -> None:
    strays = [
        relative(path)
        for path in SOURCE.rglob("*.py")
        if ".objects" in path.read_text() and not TABLE_USERS.search(path.name)
    ]
    assert not strays, f"these use a table's manager; ask queries or actions instead: {strays}"


def test_no_rooms_for_odds_and_ends() -> None:
    odd = [
        relative(path)
        for path in SOURCE.rglob("*")
        if path.stem in {"utils", "helpers", "services", "managers", "misc"}
    ]
    assert not odd


def test_nothing_committed_names_an_address_to_download_from() -> None:
    host = re.compile(rb"(files\.pythonhosted|registry\.npmjs|pypi\.org/simple|\"resolved\":)")
    strays = [
        relative(path)
        for path in committed()
        if path.suffix not in {".png", ".pdf", ".woff2"}
        and path != Path(__file__)
        and host.search(path.read_bytes())
    ]
    assert not strays


def test_every_link_in_the_documents_lands() -> None:
    broken = [
        f"{relative(document)} -> {target}"
        for document in [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]
        for target in re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", document.read_text())
        if "://" not in target and not (document.parent / target).exists()
    ]
    assert not broken
