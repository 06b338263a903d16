"""Answers a page that reads itself again with nothing where nothing on it has changed.

Nothing is shown then, and so there is no look to log: what stands on the screen was logged when it
was sent. The page sends back the fingerprint of what it shows. What moves with the clock alone and
is kept true by the page itself (countdown.js) is no change; a deadline that passes is one, because
its state is a word of its own.
"""

import re
from dataclasses import dataclass
from hashlib import sha256

from django.http import HttpRequest
from markupsafe import Markup

from lapwing.web.middleware import asked_by_the_page_itself

# The words of a countdown, and the token of a form, which is another each time.
_MOVING = re.compile(r'(?<=data-countdown>)[^<]*|(?<=name="csrfmiddlewaretoken" value=")[^"]*')


@dataclass(frozen=True, kw_only=True, slots=True)
class Again:
    """The part of a page that is read again, and its fingerprint."""

    part: Markup
    shown: str

    @property
    def field(self) -> Markup:
        """The field by which the page says what it shows."""
        field = '<input type="hidden" id="shown" name="shown" value="{}">'
        return Markup(field).format(self.shown)


def again_of(part: str) -> Again:
    """The part with its fingerprint."""
    still = _MOVING.sub("", part)
    return Again(part=Markup(part), shown=sha256(still.encode()).hexdigest()[:32])


def is_shown_already(request: HttpRequest, again: Again) -> bool:
    """Whether the page asks by itself, and shows just this; whoever asks themselves is answered."""
    return asked_by_the_page_itself(request) and request.GET.get("shown") == again.shown
