"""A kind of entry, declared once: its words, its questions, and who may record it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from lapwing.journal.entry import Answer
from lapwing.journal.questions import Question, Worked
from lapwing.journal.seriousness import SaidBy, Seriousness
from lapwing.record.access import Act
from lapwing.record.roles import Role

Check = Callable[[Mapping[str, Answer]], str | None]


@dataclass(frozen=True, kw_only=True, slots=True)
class Kind:
    """One kind of entry, from which its form, page, schema, dictionary and check are made.

    ``happened`` is its title in a chronology ("Risk graded"), ``does`` the act in a button ("Grade
    the risk"). ``by`` lists the roles that may record it, empty for anybody on the case; a partner
    records only what names their role there, and leaves at not known what ``asks_police`` names.
    ``carries`` says that what it tells of one child is shown on a linked child's case too.
    ``regards`` names the kinds that it may answer; ``answers_one`` kinds mean nothing without it.
    A ``receipt`` is theirs alone to whom what it regards is addressed (``journal/receipts.py``).
    ``made_by_page`` kinds have a page of their own. ``links_case`` kinds name, in the answer
    ``case``, another child's case that belongs to the same events; ``unlinks_case`` kinds end the
    link that they regard. ``after_closing`` kinds may be recorded on a closed case; ``standing``
    kinds belong to the child's own standing file rather than to one case; ``anywhere`` kinds belong
    to any case of the child's, whatever its field of work; ``at_once`` kinds take
    effect when they are recorded and cannot be told for an earlier time; ``keeps_safe`` kinds tell
    what keeps the child safe, and are shown to every officer who may meet them, however closely the
    rest is kept. What ``stands`` is never corrected nor withdrawn: another of its kind takes it
    back. ``needs`` is the act that the access policy must allow besides recording.
    ``seriousness`` says what it tells of, ``partner`` which partner agency it was done with;
    ``shares`` names the questions whose answers a package for a partner is suggested to hold.
    ``check`` returns what is wrong with a set of answers, in a sentence, or nothing.
    """

    key: str
    happened: str
    does: str
    questions: tuple[Question, ...] = ()
    hint: str = ""
    edition: int = 1
    by: tuple[Role, ...] = ()
    asks_police: tuple[str, ...] = ()
    regards: tuple[str, ...] = ()
    answers_one: bool = False
    receipt: bool = False
    opens_case: bool = False
    closes_case: bool = False
    carries: bool = False
    links_case: bool = False
    unlinks_case: bool = False
    after_closing: bool = False
    standing: bool = False
    anywhere: bool = False
    at_once: bool = False
    seriousness: Seriousness | SaidBy = Seriousness.UNKNOWN
    partner: str = ""
    shares: tuple[str, ...] = ()
    keeps_safe: bool = False
    made_by_page: bool = False
    stands: bool = False
    needs: Act = Act.RECORD
    check: Check | None = None

    def question(self, name: str) -> Question | None:
        """The question of that name, or nothing."""
        return next((q for q in self.questions if q.name == name), None)

    @property
    def asked(self) -> tuple[Question, ...]:
        """The questions that somebody answers: all but what is worked out of the answers."""
        return tuple(one for one in self.questions if not isinstance(one, Worked))

    def worked_out(self, answers: Mapping[str, Answer]) -> dict[str, Answer]:
        """What follows from these answers, as answers to the questions that nobody is asked."""
        found = {
            one.name: one.work_out(answers) for one in self.questions if isinstance(one, Worked)
        }
        return {name: answer for name, answer in found.items() if answer is not None}

    def serious(self, answers: Mapping[str, Answer]) -> Seriousness:
        """How serious what these answers tell is, as this kind declares it."""
        declared = self.seriousness
        return declared.of(answers) if isinstance(declared, SaidBy) else declared


@dataclass(frozen=True, kw_only=True, slots=True)
class Unreadable:
    """One answer that could not be read: which question, and what is wrong, in plain words."""

    question: str
    why: str


def read_answers(
    kind: Kind, raw: Mapping[str, object]
) -> tuple[dict[str, Answer], tuple[Unreadable, ...]]:
    """The answers as the journal keeps them, and everything that is wrong with them.

    Questions that are not asked (``shown_when``) must not be answered; nothing is dropped without
    a word. "Required" is judged here for an entry that a person types or a file imports.
    """
    answers: dict[str, Answer] = {}
    wrong: list[Unreadable] = []
    for question in kind.questions:
        value = raw.get(question.name)
        if value is None or value in ("", [], ()):
            continue
        try:
            answers[question.name] = question.read(value)
        except ValueError as error:
            wrong.append(Unreadable(question=question.name, why=str(error)))
    names = {question.name for question in kind.questions}
    wrong += [
        Unreadable(question=name, why=f"is not a question of {kind.key}")
        for name in raw
        if name not in names
    ]
    bad = {unreadable.question for unreadable in wrong}
    for question in kind.questions:
        asked = question.shown_when is None or question.shown_when.holds(answers)
        if not asked and question.name in answers:
            wrong.append(
                Unreadable(question=question.name, why="is answered although it was not asked")
            )
        elif asked and question.required and question.name not in answers | dict.fromkeys(bad):
            wrong.append(Unreadable(question=question.name, why="needs an answer"))
    worked_out = kind.worked_out(answers)
    wrong += [
        Unreadable(question=question.name, why="is worked out of the other answers, otherwise")
        for question in kind.questions
        if isinstance(question, Worked)
        and question.name in answers
        and answers[question.name] != worked_out.get(question.name)
    ]
    answers |= worked_out
    if not wrong and kind.check is not None and (problem := kind.check(answers)):
        wrong.append(Unreadable(question="", why=problem))
    return answers, tuple(wrong)
