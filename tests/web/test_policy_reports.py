"""Reports of what pages tried: nonsense and floods are not kept, and nothing of a person is."""

import json
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.core.cache import cache
from django.test import Client
from hypothesis import given
from hypothesis import strategies as st

from lapwing.web import moment
from lapwing.web.models import PolicyViolation
from lapwing.web.moment import the_moment
from lapwing.web.pages.policy_report import MOST_A_MINUTE
from lapwing.web.policy.actions import MOST_KINDS, note
from lapwing.web.policy.headers import REPORTS
from lapwing.web.policy.reports import LONGEST, LONGEST_WORD, Violation, violation_in
from tests.web.conftest import World

CASE = "6f1f5a1e-3a56-7a5c-8a3e-1f2d3c4b5a69"
OLD: dict[str, dict[str, object]] = {
    "csp-report": {
        "document-uri": f"http://testserver/cases/{CASE}/?q=Tegan",
        "effective-directive": "script-src-elem",
        "blocked-uri": "inline",
        "source-file": f"http://testserver/cases/{CASE}/",
        "line-number": 12,
        "script-sample": "Tegan Marlowe-Quill",
    }
}
REPORT: dict[str, object] = OLD["csp-report"]
NEW = {
    "csp-report": {
        **REPORT,
        "effective-directive": "img-src",
        "blocked-uri": "https://elsewhere.example/steal?of=Tegan",
        "source-file": "http://testserver/assets/lapwing/js/lapwing.js",
    }
}


@pytest.fixture(autouse=True)
def _no_earlier_reports() -> None:
    cache.clear()


def send(body: object, **more: Any) -> int:
    """Report something, as a browser does: without a session, a hidden field or a cookie."""
    told = body if isinstance(body, bytes) else json.dumps(body).encode()
    client = Client(enforce_csrf_checks=True)
    return client.post(REPORTS, told, content_type="application/csp-report", **more).status_code


def test_nothing_of_a_person_is_kept() -> None:
    assert violation_in(json.dumps(OLD).encode(), "testserver") == Violation(
        directive="script-src-elem",
        blocked="inline",
        page="cases/<uuid:case>/",
        source="cases/<uuid:case>/",
        line=12,
    )
    assert violation_in(json.dumps(NEW).encode(), "testserver") == Violation(
        directive="img-src",
        blocked="https://elsewhere.example",
        page="cases/<uuid:case>/",
        source="/assets/lapwing/js/lapwing.js",
        line=12,
    )


@given(st.binary(max_size=300))
def test_nonsense_is_never_an_error(body: bytes) -> None:
    assert violation_in(body, "testserver") is None


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=40),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner),
    max_leaves=6,
)


@given(st.dictionaries(st.sampled_from(sorted(REPORT)), JSON))
def test_whatever_a_report_says_it_is_read_as_words(report: dict[str, Any]) -> None:
    found = violation_in(json.dumps({"csp-report": report}).encode(), "testserver")
    assert found is not None
    for word in (found.directive, found.blocked, found.page, found.source):
        assert word.isascii()
        assert len(word) <= LONGEST_WORD


def test_a_kind_is_counted_once_a_day(db: None) -> None:
    assert [send(OLD) for _ in range(3)] == [204] * 3
    assert send(NEW) == 204
    assert sorted(PolicyViolation.objects.values_list("directive", "count")) == [
        ("img-src", 1),
        ("script-src-elem", 3),
    ]


def test_a_flood_is_thanked_and_not_kept(db: None, monkeypatch: pytest.MonkeyPatch) -> None:
    stands = the_moment()  # a flood over the end of a minute would be heard twice
    monkeypatch.setattr(moment, "the_moment", lambda: stands)
    for number in range(MOST_A_MINUTE + 5):
        report = {"csp-report": {**REPORT, "line-number": number}}
        assert send(report) == 204
    assert PolicyViolation.objects.count() == MOST_A_MINUTE
    monkeypatch.setattr(moment, "the_moment", lambda: stands + timedelta(minutes=1))
    assert send({"csp-report": {**REPORT, "line-number": 0}}) == 204
    assert PolicyViolation.objects.get(line=0).count == 2
    assert PolicyViolation.objects.count() == MOST_A_MINUTE
    cache.clear()
    assert send(b'{"csp-report": {"blocked-uri": "' + b"x" * LONGEST + b'"}}') == 204
    assert PolicyViolation.objects.count() == MOST_A_MINUTE


def test_there_is_an_end_to_the_kinds_of_one_day(world: World) -> None:
    kinds = [
        Violation(directive="d", blocked="b", page="p", source="s", line=line)
        for line in range(MOST_KINDS + 3)
    ]
    for kind in (*kinds, kinds[0]):
        note(kind, the_moment())
    assert PolicyViolation.objects.count() == MOST_KINDS
    assert PolicyViolation.objects.get(line=0).count == 2


def test_nobody_reads_reports_by_asking(browsing: Callable[..., Client]) -> None:
    assert browsing("sergeant").get(REPORTS).status_code == 405
