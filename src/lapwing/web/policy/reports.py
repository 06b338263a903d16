"""Reads what a browser reports that a page tried to do, and leaves out all that may name a person.

An address becomes the pattern of its page, as in ``cases/<uuid:case>/``; of another site only its
name is kept; what stood in the script or the text is never read.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from django.urls import Resolver404, resolve

LONGEST = 16_384  # bytes of one report; a browser's are a tenth of it
LONGEST_WORD = 200


@dataclass(frozen=True, kw_only=True, slots=True)
class Violation:
    """One thing that a page tried and the policy forbade."""

    directive: str
    blocked: str
    page: str
    source: str
    line: int


def violation_in(body: bytes, ours: str) -> Violation | None:
    """What was reported, or None if this is no report. ``ours`` is what this site is asked by."""
    try:
        told = json.loads(body)
    except ValueError:
        return None
    report = told.get("csp-report") if isinstance(told, dict) else None
    return _violation(report, ours) if isinstance(report, dict) else None


def _violation(report: Mapping[str, Any], ours: str) -> Violation:
    def word(name: str) -> str:
        return str(report.get(name) or "")

    line = word("line-number")
    return Violation(
        directive=_plain(word("effective-directive") or word("violated-directive")),
        blocked=_place(word("blocked-uri"), ours),
        page=_page(word("document-uri")),
        source=_place(word("source-file"), ours),
        line=int(line) if line.isdecimal() and line.isascii() and len(line) < 9 else 0,
    )


def _page(address: str) -> str:
    try:
        return resolve(urlsplit(address).path).route
    except (Resolver404, ValueError):
        return "unknown"


def _place(address: str, ours: str) -> str:
    """A word such as inline, the name of another site, or a file of ours."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return "unknown"
    if not parts.netloc:
        return _plain(parts.scheme or parts.path)
    if parts.netloc != ours:
        return _plain(f"{parts.scheme}://{parts.hostname}")
    return _plain(parts.path) if parts.path.startswith("/assets/") else _page(address)


def _plain(text: str) -> str:
    kept = "".join(one for one in text if one.isascii() and one.isprintable())
    return kept.split(" ")[0][:LONGEST_WORD]
