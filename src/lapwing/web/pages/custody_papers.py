"""The papers of a custody record: the certificate to the court, looked over and then printed."""

from types import SimpleNamespace
from uuid import UUID

from django.http import HttpRequest, HttpResponse, HttpResponseBase, HttpResponseRedirect
from django.urls import reverse
from django.views.decorators.http import require_GET

from lapwing.areas import all_kinds
from lapwing.areas.detention.kinds.charging import CERTIFICATE_SENT
from lapwing.base.clock_words import moment_words
from lapwing.record import queries as record
from lapwing.record.access import NOT_FOUND, Act, facts_of, may
from lapwing.web.addresses import case_address, record_address
from lapwing.web.middleware import moment_of
from lapwing.web.page import show
from lapwing.web.pages.glass import pointer
from lapwing.web.pages.help import refused
from lapwing.web.pages.papers import force_words, on_paper, sent
from lapwing.web.present.certificate import LAW, certificate_words
from lapwing.web.present.person import about_person
from lapwing.web.present.rights import may_say
from lapwing.web.print.pdf import pdf
from lapwing.web.print.sheets import CertificateSheet
from lapwing.web.reading import read
from lapwing.web.viewing import viewer

DETENTION = "detention"


@require_GET
def certificate(request: HttpRequest, case: UUID) -> HttpResponse:
    """What the court would be told, what is not on record, and what must be recorded first."""
    who, now = viewer(request), moment_of(request)
    found = record.case(who, case)
    reading = read(who, found.person, now) if found else None
    if found is None or reading is None:
        return pointer(request, case)
    if found.kind != DETENTION:
        return refused(request, NOT_FOUND)
    words = certificate_words(who, found, reading)
    page = SimpleNamespace(
        about=about_person(reading.person, now, found),
        case_href=case_address(case),
        reference=found.reference,
        words=words,
        law=LAW,
        paper=reverse("certificate-pdf", kwargs={"case": case}),
        may_print=not words.lacking and may(who, Act.EXPORT, facts_of(who, found)) is None,
        give=""
        if words.lacking or not may_say(who, found, all_kinds()[CERTIFICATE_SENT.key])
        else record_address(case, CERTIFICATE_SENT.key),
    )
    return show(request, "pages/certificate.html", page, title="Certificate to the court")


@require_GET
def certificate_on_paper(request: HttpRequest, case: UUID) -> HttpResponseBase:
    """The certificate as a PDF; while the record cannot carry it, the page that says why."""
    who, now = viewer(request), moment_of(request)
    found = record.case(who, case)
    reading = read(who, found.person, now) if found else None
    if found is None or reading is None:
        return pointer(request, case)
    if found.kind != DETENTION:
        return refused(request, NOT_FOUND)
    # A print is a copy that leaves the screen: to be allowed to see is not enough.
    if refusal := may(who, Act.EXPORT, facts_of(who, found)):
        return refused(request, refusal, status=403)
    words = certificate_words(who, found, reading)
    if words.lacking:
        return HttpResponseRedirect(reverse("certificate", kwargs={"case": case}))
    sheet = CertificateSheet(
        force=force_words(who),
        made=moment_words(now),
        made_by=who.name,
        law=LAW,
        reference=found.reference,
        parts=on_paper(words.parts),
        officer=words.officer,
        certified=words.certified,
    )
    return sent(pdf(sheet), f"certificate-{found.reference}.pdf")
