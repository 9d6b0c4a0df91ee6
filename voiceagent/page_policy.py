"""What a browser may load and run on our pages (Content-Security-Policy): what we serve, and no inline script.

The admin's theme is Alpine, which makes functions of its attributes ('unsafe-eval'), and sets inline styles; it has no
inline script. Pages for patients get neither of the two script rights. A view that sets its own policy keeps it.
"""

from __future__ import annotations

from django.http import HttpRequest, HttpResponseBase
from django.utils.deprecation import MiddlewareMixin

NAME = "Content-Security-Policy"
_EVERYWHERE = (
    "default-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:; style-src 'self' 'unsafe-inline'; "
    "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)
PUBLIC = f"{_EVERYWHERE}; script-src 'self'"
STAFF = f"{_EVERYWHERE}; script-src 'self' 'unsafe-eval'"


class PagePolicy(MiddlewareMixin):
    """For pages alone: machines that ask for TwiML or figures run nothing."""

    def process_response(self, request: HttpRequest, response: HttpResponseBase) -> HttpResponseBase:
        if response.headers.get("Content-Type", "").startswith("text/html"):
            response.headers.setdefault(NAME, STAFF if request.path_info.startswith("/admin/") else PUBLIC)
        return response
