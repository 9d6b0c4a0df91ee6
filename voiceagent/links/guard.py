"""What every page behind a link is wrapped in: a limit, uploads that stay in memory, the CSRF check, the headers.

The page's address is the secret, so no page says it to another: no referrer, not kept by any cache, not in any index.
"""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable, Collection
from functools import wraps
from typing import Any

from django.conf import settings
from django.core.cache import cache
from django.core.files.uploadedfile import InMemoryUploadedFile
from django.core.files.uploadhandler import FileUploadHandler, SkipFile
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.middleware.csrf import CsrfViewMiddleware
from django.shortcuts import render
from django.utils.decorators import decorator_from_middleware
from django.views.decorators.csrf import csrf_exempt

from voiceagent.clinics.sign_in import address_of

View = Callable[[HttpRequest, str], HttpResponse]
WINDOW_SECONDS = 60
HEADERS = {
    "Cache-Control": "no-store, private",
    "Referrer-Policy": "no-referrer",
    "X-Robots-Tag": "noindex, nofollow",
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'",
}


class NullOriginCsrf(CsrfViewMiddleware):
    """Django's check. A page without a referrer posts with `Origin: null` (Fetch, "append a request Origin header"),
    which Django takes for a stranger's; the token in the form and in the cookie must match all the same.
    """

    def _origin_verified(self, request: HttpRequest) -> bool:
        return request.META["HTTP_ORIGIN"] == "null" or bool(super()._origin_verified(request))  # type: ignore[misc]


class InMemory(FileUploadHandler):
    """A photo of a card does not touch the disk on its way here. More than `most` bytes: left out, and noted. Only what
    a form of ours asks for is taken into memory, and once.
    """

    def __init__(self, request: HttpRequest, most: int, fields: Collection[str]) -> None:
        super().__init__(request)
        self._most, self._awaited = most, set(fields)
        self.too_big: set[str] = set()

    def new_file(self, *args: Any, **kwargs: Any) -> None:
        super().new_file(*args, **kwargs)
        if self.field_name not in self._awaited:
            raise SkipFile
        self._awaited.remove(self.field_name)
        self._kept = io.BytesIO()

    def receive_data_chunk(self, raw_data: bytes, start: int) -> None:
        if start + len(raw_data) > self._most:
            self.too_big.add(str(self.field_name))
            raise SkipFile
        self._kept.write(raw_data)

    def file_complete(self, file_size: int) -> InMemoryUploadedFile:
        self._kept.seek(0)
        return InMemoryUploadedFile(
            self._kept, self.field_name, "photo", self.content_type, file_size, self.charset, self.content_type_extra
        )


def guarded(
    most_bytes: int, files: Collection[str] = ()
) -> Callable[[View], Callable[[HttpRequest, str], HttpResponseBase]]:
    """most_bytes: of one uploaded file. files: the fields that may hold one. What is too big stands in
    `request.upload_handlers[0].too_big`.
    """

    def around(view: View) -> Callable[[HttpRequest, str], HttpResponseBase]:
        checked = decorator_from_middleware(NullOriginCsrf)(view)

        @csrf_exempt  # of the project's own check; the one above is done instead
        @wraps(view)
        def page(request: HttpRequest, token: str) -> HttpResponseBase:
            if _crowded(request):
                response: HttpResponseBase = render(request, "links/busy.html", status=429)
                response.headers["Retry-After"] = str(WINDOW_SECONDS)
            else:
                request.upload_handlers = [InMemory(request, most_bytes, files)]
                response = checked(request, token)
            for name, value in HEADERS.items():
                response.headers[name] = value
            return response

        return page

    return around


def _crowded(request: HttpRequest) -> bool:
    """More requests from one address than a person makes. A cache that is away limits nobody: the tries still count."""
    address = hashlib.sha256(address_of(request).encode()).hexdigest()[:32]
    key = f"links:{address}"
    try:
        cache.add(key, 0, WINDOW_SECONDS)
        return bool(cache.incr(key) > settings.LINK_REQUESTS_PER_MINUTE)
    except Exception:  # noqa: BLE001  whatever the cache's driver raises; and ValueError when the minute ended in between
        return False
