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

_CONTACT = On(
    _RECEIVED.kinds,
    where=AllOf((_ABUSE, _MAYBE_CHILD)),
    called="a contact that tells of domestic abuse where a child may be linked",
)
_OF_ABUSE = On(_RECEIVED.kinds, where=_ABUSE, called="one that tells of domestic abuse")
_OF_A_CHILD = On(
    _RECEIVED.kinds, where=_MAYBE_CHILD, called="one where a child is linked or may be"
)
_ASSESSMENT = On(
    ("assessment-submitted",),
    where=_ABUSE,
    called="a child risk assessment that tells of domestic abuse",
)

TOLD_OF = (
    On((*_RECEIVED.kinds, *_LATER), where=_ABUSE),
    _ASSESSMENT,
    On(("meetings-abuse-assessed",)),
)


def with_a_child(*, done: On) -> tuple[On, ...]:
    """What tells of abuse with a child; what is said again on a contact only until it is done."""
    not_done = Lacks(done, since=_RECEIVED)
    return (
        _CONTACT,
        On(
            _LATER,
            where=AllOf((_ABUSE, _CHILD)),
            given=(not_done,),
            called=f"news of both, before {done.called}",
        ),
        On(
            _LATER,
            where=AllOf((_ABUSE, _NOT_ASKED)),
            given=(Stands(_OF_A_CHILD), not_done),
            called=f"news of the abuse, before {done.called}",
        ),
        On(
            _LATER,
            where=AllOf((_CHILD, NotGiven("domestic_abuse"))),
            given=(Stands(_OF_ABUSE), not_done),
            called=f"news of the child, before {done.called}",
        ),
        _ASSESSMENT,
        On(
            ("meetings-abuse-assessed",),
            where=_MAYBE_CHILD,
            called="a risk checklist where a child may be linked",
        ),
    )
