"""Named SQL: reads a .sql file in which every query has a name and a sentence that explains it.

A file opens with a comment sentence. Each query is headed ``-- name: open_cases`` and, on the next
line, a comment sentence. The comments are left out of the text given back, so that a ``%`` in a
sentence is never taken for a parameter. Nothing here knows of a database.
"""

import re
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType

_NAME = re.compile(r"--\s*name:\s*(.*?)\s*")
_IDENTIFIER = re.compile(r"[a-z][a-z0-9_]*")


class SqlFileError(ValueError):
    """A .sql file breaks the form; the message says where and what to write."""


@cache
def queries(path: str, package: str = "lapwing") -> Mapping[str, str]:
    """Every query of one file by its name, such as ``queries("journal/entries.sql")``."""
    if not path.endswith(".sql") or path.startswith("/") or ".." in path.split("/"):
        raise SqlFileError(f"{path!r} must be the path of a .sql file inside {package}.")
    place = files(package)
    for part in path.split("/"):
        place = place / part
    return parse_queries(place.read_text("utf-8"), path)


def parse_queries(text: str, path: str) -> Mapping[str, str]:
    """The queries in the text of a file; ``SqlFileError`` if it does not keep the form."""
    opening, *blocks = _blocks(text)
    _sentence(opening, path, 1, "open with a comment sentence that says what the file is for")
    found: dict[str, str] = {}
    for block in blocks:
        line, first = block[0]
        name = _NAME.fullmatch(first)
        if name is None or not _IDENTIFIER.fullmatch(name[1]):
            raise SqlFileError(f"{path}, line {line}: a name is like open_cases, not {first!r}.")
        if name[1] in found:
            raise SqlFileError(f"{path}, line {line}: there are two queries named {name[1]}.")
        _sentence(block[1:], path, line + 1, f"explain {name[1]} in a comment sentence")
        found[name[1]] = _body(block[1:], path, line, name[1])
    if not found:
        raise SqlFileError(f"{path} has no query headed “-- name: ...”.")
    return MappingProxyType(found)


_Lines = list[tuple[int, str]]


def _blocks(text: str) -> list[_Lines]:
    """The numbered lines before the first name, then those of each query from its name on."""
    blocks: list[_Lines] = [[]]
    for number, line in enumerate(text.split("\n"), start=1):
        if re.match(r"--\s*name\s*:", line):
            blocks.append([])
        blocks[-1].append((number, line.rstrip()))
    return blocks


def _leading_comment(lines: _Lines) -> _Lines:
    """The comment lines at the head of these lines."""
    heading: _Lines = []
    for number, line in lines:
        if not line.startswith("--"):
            break
        heading.append((number, line))
    return heading


def _sentence(lines: _Lines, path: str, number: int, what: str) -> None:
    """Refuse lines that do not begin with a comment that holds a whole sentence."""
    words = " ".join(line.lstrip("-").strip() for _, line in _leading_comment(lines)).strip()
    if not words or not words[0].isupper() or not words.endswith("."):
        raise SqlFileError(f"{path}, line {number}: {what}, with a capital and a full stop.")


def _body(lines: _Lines, path: str, number: int, name: str) -> str:
    """The SQL after the heading."""
    body = "\n".join(line for _, line in lines[len(_leading_comment(lines)) :]).strip()
    if not body:
        raise SqlFileError(f"{path}, line {number}: {name} has no SQL.")
    return body
