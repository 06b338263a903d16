"""What tells of domestic abuse, and with it of a child: contacts, assessments and the checklist."""

from lapwing.duties.language import AllOf, AnyOf, Is, Lacks, NotGiven, On, Stands

# That it is abuse must have been said, since the law asks for reasonable grounds; of a child it is
# enough that nobody has said that there is none: unknown is never no.
_ABUSE = Is("domestic_abuse", ("yes",))
_CHILD = Is("children", ("yes",))
_NOT_ASKED = NotGiven("children")
_MAYBE_CHILD = AnyOf((_CHILD, _NOT_ASKED))
_RECEIVED = On(("contact-received",))
_LATER = ("contact-updated", "contact-call-back")
_ASSESSED = On(("assessment-submitted",), where=_ABUSE)

TOLD_OF = (
    On((*_RECEIVED.kinds, *_LATER), where=_ABUSE),
    _ASSESSED,
    On(("meetings-abuse-assessed",)),
)


def with_a_child(*, done: On) -> tuple[On, ...]:
    """What tells of abuse with a child; what is said again on a contact only until it is done."""
    not_done = Lacks(done, since=_RECEIVED)
    return (
        On(_RECEIVED.kinds, where=AllOf((_ABUSE, _MAYBE_CHILD))),
        On(_LATER, where=AllOf((_ABUSE, _CHILD)), given=(not_done,)),
        On(
            _LATER,
            where=AllOf((_ABUSE, _NOT_ASKED)),
            given=(Stands(On(_RECEIVED.kinds, where=_MAYBE_CHILD)), not_done),
        ),
        On(
            _LATER,
            where=AllOf((_CHILD, NotGiven("domestic_abuse"))),
            given=(Stands(On(_RECEIVED.kinds, where=_ABUSE)), not_done),
        ),
        _ASSESSED,
        On(("meetings-abuse-assessed",), where=_MAYBE_CHILD),
    )
