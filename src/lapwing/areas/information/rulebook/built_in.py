"""What the log of looks and the access policy keep, and the test that shows each."""

from lapwing.duties.language import BuiltIn, Confidence

_LOG = "Data Protection Act 2018 s.62"

BUILT_IN = (
    BuiltIn(
        key="im-log",
        title="Entries, looks, disclosures and joinings are logged, and the log is provable",
        test="tests/journal/test_looks.py::test_a_look_that_was_removed_is_found",
        source=f"{_LOG}(1)",
        confidence=Confidence.PRIMARY,
    ),
    BuiltIn(
        key="im-log-consult",
        title="Who looked at what is logged before it is shown, or nothing is shown",
        test="tests/web/test_every_route.py::test_every_page_shows_each_reader_what_the_paper_gives",
        source=f"{_LOG}(2)",
        confidence=Confidence.PRIMARY,
    ),
    BuiltIn(
        key="im-log-disclose",
        title="Each disclosure says who disclosed what to whom, and when",
        test="tests/casework/test_ties.py"
        "::test_sharing_gives_the_agency_the_case_and_is_logged_as_a_disclosure",
        source=f"{_LOG}(3)",
        confidence=Confidence.PRIMARY,
    ),
    BuiltIn(
        key="im-log-just",
        title="Whoever breaks the glass of a restricted record gives a reason, by one tap",
        test="tests/casework/test_glass.py::test_it_is_in_the_log_with_its_reason",
        source="Local: the Data (Use and Access) Act 2025 s.82 asks for no reason any more",
        confidence=Confidence.LOCAL,
    ),
    BuiltIn(
        key="im-log-use",
        title="The log is read by those alone who watch over it, and that is logged too",
        test="tests/journal/test_look_queries.py"
        "::test_reading_the_log_is_a_look_at_whoever_stands_in_it",
        source=f"{_LOG}(4) and (5)",
        confidence=Confidence.PRIMARY,
    ),
    BuiltIn(
        key="im-log-audit",
        title="Odd looks are sampled, and somebody else says of each what they found",
        test="tests/casework/test_odd_looks.py"
        "::test_what_was_found_stands_with_who_and_when_and_in_the_figures",
        source="Local policy; how often a sample is drawn is not demanded yet",
        confidence=Confidence.LOCAL,
    ),
    BuiltIn(
        key="im-share-gateway",
        title="A case is shared only under a power that is named, and the log keeps which",
        test="tests/casework/test_ties.py"
        "::test_sharing_gives_the_agency_the_case_and_is_logged_as_a_disclosure",
        source="Data Protection Act 2018 Part 3; the powers that are offered are not verified",
        confidence=Confidence.UNVERIFIED,
    ),
)
