"""Who does something stays signed in; a page that asks for news by itself does not keep an empty chair signed in."""

from __future__ import annotations

from django.conf import settings
from django.http import HttpRequest
from django.utils.deprecation import MiddlewareMixin

BY_ITSELF = "X-By-Itself"
"""The header of requests that nobody's hand made."""


class StaySignedIn(MiddlewareMixin):
    """Each request of a signed-in browser starts the time to the log-off anew, except those a page makes by itself."""

    def process_request(self, request: HttpRequest) -> None:
        if settings.SESSION_COOKIE_NAME in request.COOKIES and BY_ITSELF not in request.headers:
            request.session.modified = True
