"""The headers that close a page: what it may load, where it may send, and who may open it."""

from django.http import HttpRequest

REPORTS = "/policy-report/"
# Styles and scripts come only from here; nothing is inline, nothing is framed, nothing is sent out.
# Text becomes a part of a page by one policy alone, in static/lapwing/js/trust.js.
POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types lapwing",
        # Not report-to beside it: a browser that knows that reads only that, sends a minute later,
        # and sends nothing where there is no https.
        f"report-uri {REPORTS}",
    )
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}


def comes_from_elsewhere(request: HttpRequest) -> bool:
    """Whether another site's page makes the browser ask this, other than by a link to a page.

    Browsers say so themselves; one that is too old to say is held by the hidden field of forms.
    """
    site = request.headers.get("Sec-Fetch-Site", "none")
    if site in ("same-origin", "none"):
        return False
    opens_a_page = (
        request.headers.get("Sec-Fetch-Mode") == "navigate"
        and request.headers.get("Sec-Fetch-Dest") == "document"
    )
    return not (request.method == "GET" and opens_a_page)
