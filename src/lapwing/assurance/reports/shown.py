"""A report that was read, as plain values for JSON and as lines for a person."""

from collections.abc import Iterator, Mapping
from dataclasses import fields

from lapwing.assurance.reports.report import Area, Audit, Report


def as_json(report: Report) -> Mapping[str, object]:
    """What was read, with the keys that other programs read it by."""
    about = report.about
    return {
        "force": about.force,
        "published": about.published.isoformat() if about.published else None,
        "recommendations": [
            {
                "text": one.text,
                "area": _area(one.area),
                "timescale": one.timescale,
                "due": one.due.isoformat() if one.due else None,
                "parts": list(one.parts),
            }
            for one in report.recommendations
        ],
        "audits": [_audit(one) for one in report.audits],
        "findings": [
            {
                "finding": one.found.value,
                "text": one.text,
                "area": _area(one.area),
                "number": one.number,
                "of": one.of,
                "paragraph": one.paragraph,
            }
            for one in report.findings
        ],
        "case_studies": [
            {
                "title": one.title,
                "text": one.text,
                "area": _area(one.area),
                "paragraph": one.paragraph,
            }
            for one in report.case_studies
        ],
        "unread": [
            {"why": one.why, "text": one.text, "paragraph": one.paragraph} for one in report.unread
        ],
    }


def _area(area: Area | None) -> str | None:
    return area.title if area else None


def _audit(audit: Audit) -> dict[str, object]:
    plain: dict[str, object] = {
        field.name: getattr(audit, field.name) for field in fields(audit) if field.name != "area"
    }
    return {**plain, "area": _area(audit.area)}


def as_lines(report: Report) -> Iterator[str]:
    """What was read, for somebody at a terminal."""
    about = report.about
    yield about.title or "A report without a title"
    yield f"Force: {about.force or 'not read'}. By: {about.body or 'not read'}."
    yield f"Published: {about.published or 'not read'}."
    yield ""
    yield f"{len(report.recommendations)} recommendations"
    for number, one in enumerate(report.recommendations, start=1):
        when = one.timescale or "no time limit"
        due = f", due {one.due}" if one.due else ""
        yield f"{number}. [{_area(one.area) or 'no area'}; {when}{due}] {one.text}"
        yield from (f"   - {part}" for part in one.parts)
    for audit in report.audits:
        yield (
            f"Audited: {audit.cases} cases: {audit.good} good, {audit.requires_improvement} "
            f"requires improvement, {audit.inadequate} inadequate (paragraph {audit.paragraph})"
        )
    for finding in report.findings:
        yield f"{finding.found.value.capitalize()}: {finding.text} (paragraph {finding.paragraph})"
    for study in report.case_studies:
        yield f"Case study: {study.title or 'without a title'} (paragraph {study.paragraph})"
    yield ""
    yield f"{len(report.unread)} to be looked at by a person"
    for unread in report.unread:
        where = f"paragraph {unread.paragraph}: " if unread.paragraph else ""
        yield f"- {where}{unread.why} {unread.text}".rstrip()
