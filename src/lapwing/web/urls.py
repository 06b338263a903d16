"""Every address, and the page that answers it."""

from django.urls import path

from lapwing.web.pages import (
    alerts,
    child,
    drafts,
    entry,
    episode,
    find_child,
    missing_now,
    new_child,
    papers,
    sign_in,
    staying,
    tour,
    why,
    worklist,
)
from lapwing.web.pages import (
    help as help_page,
)

handler404 = "lapwing.web.pages.help.not_found"

urlpatterns = [
    path("sign-in/", sign_in.sign_in, name="sign-in"),
    path("sign-in/role/", sign_in.choose_role, name="choose-role"),
    path("stay/", staying.stay, name="stay"),
    path("sign-out/", sign_in.sign_out, name="sign-out"),
    path("healthz", sign_in.healthy, name="healthy"),
    path("children/", find_child.find_child, name="find-child"),
    path("report-missing/", find_child.report_missing, name="report-missing"),
    path("tour/", tour.tour, name="tour"),
    path("handover/", tour.handover, name="handover"),
    path("alerts/", alerts.alerts, name="alerts"),
    path("alerts/acknowledge/", alerts.acknowledge, name="acknowledge"),
    path("live/banner/", alerts.live_banner, name="live-banner"),
    path("", worklist.worklist, name="worklist"),
    path("report-missing/new/", new_child.new_child, name="new-child"),
    path("report-missing/<uuid:person>/", entry.report_child, name="report-child"),
    path("report-missing/<uuid:person>/check/", entry.check_report, name="check-report"),
    path("cases/<uuid:case>/record/<slug:kind>/", entry.record_entry, name="record-entry"),
    path("cases/<uuid:case>/record/<slug:kind>/check/", entry.check_entry, name="check-entry"),
    path("recorded/<uuid:key>/", entry.recorded, name="recorded"),
    path("missing/", missing_now.missing_now, name="missing-now"),
    path("cases/<uuid:case>/", episode.case_page, name="case"),
    path("cases/<uuid:case>/as-known/", episode.as_known, name="as-known"),
    path("cases/<uuid:case>/briefing.pdf", papers.briefing, name="briefing"),
    path("cases/<uuid:case>/why/<path:duty>/<str:begun_by>/<int:slot>/", why.why, name="why"),
    path("children/<uuid:person>/", child.child_page, name="child"),
    path("handover/pack.pdf", papers.handover_pack, name="handover-pack"),
    path("drafts/", drafts.drafts, name="drafts"),
    path("help/", help_page.keys_and_help, name="keys-and-help"),
]
