"""The published rulebook and dictionary: open to anybody, about nobody, and kept by caches."""

import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from shutil import copytree

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from lapwing.areas import forces
from lapwing.areas.confirmed_rules import confirmed_rules
from lapwing.areas.published import dictionary, everything, read_by
from lapwing.duties.in_force import in_force
from lapwing.duties.language import Confidence
from tests.web.conftest import World

pytestmark = pytest.mark.django_db
HOME = "/rulebook/northmere/"
ALL = (HOME, f"{HOME}?full=1", "/kinds/", "/rulebook/")


def words(client: Client, address: str, status: int = 200) -> str:
    """The text of a page, without its tags."""
    answer = client.get(address)
    assert answer.status_code == status, address
    text = re.sub(r"<[^>]+>", " ", answer.content.decode())
    return " ".join(unescape(text).split())


@pytest.fixture
def of_their_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder of forces that a test may change; nothing that was read of it outlives the test."""
    folder = tmp_path / "forces"
    copytree(forces.forces_folder(), folder)
    monkeypatch.setenv(forces.FORCES_SETTING, str(folder))
    kept = (forces.publishing, in_force, everything, confirmed_rules)
    for one in kept:
        one.cache_clear()
    yield folder
    for one in kept:
        one.cache_clear()


def test_nothing_is_asked_of_the_database(
    client: Client, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for address in (*ALL[:3], f"{HOME}missing-initial-risk/", "/kinds/missing-reported/"):
        with django_assert_num_queries(0):
            answer = client.get(address)
        assert answer.status_code == 200, address
        assert answer.headers["Cache-Control"] == "public, max-age=300"
        assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
        assert not answer.cookies
    one = client.get("/rulebook/")
    assert (one.status_code, one.headers["Location"]) == (302, HOME)


def test_whoever_is_signed_in_is_sent_the_same_page(world: World, client: Client) -> None:
    address = f"{HOME}missing-initial-risk/"
    before = client.get(address)
    client.post("/sign-in/", {"number": "sergeant", "password": "correct horse battery staple"})
    after = client.get(address)
    assert after.content == before.content
    assert world.child.hex not in after.content.decode()
    again = client.get(address, headers={"if-none-match": after.headers["ETag"]})
    assert (again.status_code, again.content) == (304, b"")


def test_every_rule_has_an_address_and_says_what_it_rests_on(client: Client) -> None:
    listed = client.get(HOME).content.decode()
    full = words(client, f"{HOME}?full=1")
    rules = everything("northmere")
    assert f"{len(rules)} " in full
    for rule in rules:
        assert f'href="{HOME}{rule.key}/"' in listed, rule.key
        assert " ".join(rule.title.split()) in full, rule.key
        for sentence in rule.words:
            assert " ".join(sentence.split()) in full, rule.key
        for number in rule.numbers:
            assert number.words in full, number.key
            assert " ".join(number.source.split()) in full, number.key


def test_one_rule_tells_its_numbers_its_law_and_its_stories(client: Client) -> None:
    limit = words(client, f"{HOME}pp-72h/")
    assert "Children Act 1989" in limit
    assert "72 hours" in limit
    assert " Law " in limit
    grade = words(client, f"{HOME}contact-grade-reflects-risk/graded/")
    assert "Call handler" in grade
    assert "15 minutes" in grade
    assert "Mon 10:00 | contact-received" in grade
    assert "Contact graded" in grade
    unverified = next(rule for rule in everything("northmere") if not all(
        number.verified for number in rule.numbers
    ))  # fmt: skip
    assert "Unverified" in words(client, f"{HOME}{unverified.key}/")
    awaited = next(rule for rule in everything("northmere") if rule.rule == "not adopted")
    assert "Not adopted." in words(client, f"{HOME}{awaited.key}/")


def test_a_number_of_the_force_s_own_stands_beside_the_country_s(
    client: Client, of_their_own: Path
) -> None:
    (of_their_own / "northmere" / "numbers.toml").write_text(
        '[contact-grade]\nsource = "Northmere’s control room"\nvalues = { 2026-01-01 = 7 }\n'
        '[confirmed]\nmissing-pnc-high = { by = "Insp Mallory", on = 2026-03-02 }\n'
    )
    page = words(client, f"{HOME}contact-grade-reflects-risk/graded/")
    assert "7 minutes This force’s own; elsewhere 15 minutes" in page
    assert "Northmere’s control room" in page
    assert "within 7 minutes" in page
    confirmed = words(client, f"{HOME}missing-national-notify/")
    assert "Confirmed by Insp Mallory on 2 March 2026" in confirmed


def test_a_rule_that_a_force_compared_with_its_source_says_who_and_when(
    client: Client, of_their_own: Path
) -> None:
    rule = next(
        one for one in everything("northmere")
        if one.confidence == Confidence.UNVERIFIED and all(each.verified for each in one.numbers)
    )  # fmt: skip
    address = f"{HOME}{rule.key}/"
    assert " Unverified " in words(client, address)
    assert rule.title in words(client, f"{HOME}?weight=unverified")
    (of_their_own / "northmere" / "rules.toml").write_text(
        f'[confirmed]\n"{rule.key}" = {{ by = "Insp Mallory", on = 2026-03-02 }}\n'
    )
    confirmed_rules.cache_clear()
    page = words(client, address)
    assert "Confirmed by Insp Mallory on 2 March 2026" in page
    assert " Unverified " not in page
    assert rule.title not in words(client, f"{HOME}?weight=unverified")


def test_the_list_is_narrowed_by_words_and_by_what_it_rests_on(client: Client) -> None:
    rules = everything("northmere")
    law = [rule for rule in rules if rule.rule == "gate" and rule.weight == "statute"]
    page = words(client, f"{HOME}?rule=gate&weight=statute&area={law[0].area}")
    here = [rule for rule in law if rule.area == law[0].area]
    for rule in here:
        assert rule.title in page
    other = next(rule for rule in rules if rule.area != law[0].area)
    assert other.title not in page
    told = words(client, f"{HOME}?q=MISSING+Enquiry+tracing")
    assert "Complete a first tracing enquiry, or deploy at high risk" in told
    assert other.title not in told
    nothing = words(client, f"{HOME}?q=no+such+rule+<b>")
    assert "No rule fits what you chose." in nothing
    assert "<b>" not in client.get(f"{HOME}?q=<b>").content.decode()


def test_each_kind_says_what_it_asks_and_which_rules_look_for_it(client: Client) -> None:
    page = words(client, "/kinds/missing-risk-graded/")
    kind = dictionary()["missing-risk-graded"]
    for question in kind.questions:
        assert " ".join(question.words.split()) in page
        for label in question.choices.values():
            assert label in page
    titles = {rule.key: rule.title for rule in everything()}
    assert read_by()[kind.key]
    for rule in read_by()[kind.key]:
        assert titles[rule] in page
    listed = client.get("/kinds/").content.decode()
    assert all(f'href="/kinds/{key}/"' in listed for key in dictionary())
    assert "No kind of entry fits" in words(client, "/kinds/?q=nothing-of-the-sort")


def test_a_force_switches_publishing_off_by_one_line(client: Client, of_their_own: Path) -> None:
    file = of_their_own / "northmere" / "force.toml"
    on = file.read_text()
    file.write_text(on.replace("publishes_rulebook = true", "publishes_rulebook = false"))
    for address in (*ALL, f"{HOME}pp-72h/", "/kinds/missing-reported/"):
        assert "There is nothing at this address." in words(client, address, 404)
    file.write_text(on.replace("publishes_rulebook = true", 'publishes_rulebook = "no"'))
    with pytest.raises(ValueError, match="true or false"):
        forces.read_force("northmere", of_their_own)
    file.write_text(on.replace("publishes_rulebook = true", ""))
    forces.publishing.cache_clear()
    assert [one.key for one in forces.publishing()] == ["northmere"]


def test_where_several_publish_one_chooses(client: Client, of_their_own: Path) -> None:
    other = of_their_own / "saltholm"
    copytree(of_their_own / "northmere", other)
    told = (other / "force.toml").read_text()
    told = told.replace('key = "northmere"', 'key = "saltholm"', 1)
    (other / "force.toml").write_text(told.replace("Northmere Police", "Saltholm Constabulary"))
    page = client.get("/rulebook/").content.decode()
    assert 'href="/rulebook/northmere/"' in page
    assert 'href="/rulebook/saltholm/"' in page
    assert "Saltholm Constabulary" in words(client, "/rulebook/saltholm/")


def test_what_is_not_there_is_said_in_words(client: Client) -> None:
    for address in ("/rulebook/nowhere/", f"{HOME}no-such-rule/", "/kinds/no-such-kind/"):
        assert "There is nothing at this address." in words(client, address, 404)
    assert client.post(HOME).status_code in (403, 405)
