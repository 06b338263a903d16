"""Turns a sheet into a tagged PDF with Typst; the facts go in as data, never as markup."""

import json
from collections.abc import Mapping
from dataclasses import asdict
from functools import cache
from importlib import resources

import typst

from lapwing.web.print.sheets import (
    AgendaSheet,
    Briefing,
    CertificateSheet,
    ChildSheet,
    ChronologySheet,
    FiguresSheet,
    Handover,
    MinutesSheet,
    PackageSheet,
    ReviewPackSheet,
    SchoolSheet,
)

Sheet = (
    AgendaSheet
    | Briefing
    | CertificateSheet
    | ChildSheet
    | ChronologySheet
    | FiguresSheet
    | Handover
    | MinutesSheet
    | PackageSheet
    | ReviewPackSheet
    | SchoolSheet
)

TEMPLATES: Mapping[type[Sheet], str] = {
    AgendaSheet: "agenda.typ",
    Briefing: "briefing.typ",
    CertificateSheet: "certificate.typ",
    ChildSheet: "child_sheet.typ",
    ChronologySheet: "chronology.typ",
    FiguresSheet: "figures.typ",
    Handover: "handover.typ",
    MinutesSheet: "minutes.typ",
    SchoolSheet: "school.typ",
    PackageSheet: "package.typ",
    ReviewPackSheet: "review_pack.typ",
}


@cache
def _template(name: str) -> bytes:
    """The template's source with the shared look in front of it, so that one file is compiled."""
    folder = resources.files("lapwing.web.print")
    return (folder / "sheet.typ").read_bytes() + b"\n" + (folder / name).read_bytes()


def pdf(sheet: Sheet) -> bytes:
    """The sheet as a PDF/UA-1 document: tagged, in British English, its title naming no one.

    PDF/UA refuses letters that no font at hand can draw. Whoever needs the sheet gets it all the
    same, tagged but outside that standard, and the sheet says that letters are lacking.
    """
    template = _template(TEMPLATES[type(sheet)])
    data = json.dumps(asdict(sheet), ensure_ascii=False)
    try:
        return bytes(
            typst.compile(template, format="pdf", pdf_standards="ua-1", sys_inputs={"data": data})
        )
    except typst.TypstError as problem:
        if "could not be displayed" not in str(problem):
            raise
    return bytes(typst.compile(template, format="pdf", sys_inputs={"data": data, "lacking": "yes"}))
