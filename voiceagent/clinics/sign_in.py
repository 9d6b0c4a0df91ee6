"""Who guesses passwords is stopped: for a while after a few wrong ones, by account and address, and by address alone.

Kept in the database, so that it holds for all processes, and as keyed hashes: no table says who signed in from where.
A right password clears the account's count. NIST SP 800-63B 5.2.2 asks for such a limit.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Any

from django.conf import settings
from django.contrib.auth.models import User
from django.contrib.auth.signals import user_logged_in, user_login_failed
from django.core.exceptions import PermissionDenied, ValidationError
from django.db.models import Q
from django.dispatch import receiver
from django.http import HttpRequest
from django.utils import timezone
from unfold.forms import AuthenticationForm

from voiceagent.audit.services import record
from voiceagent.privacy.hashing import keyed_hash

from .models import SignInTry

WITHIN = timedelta(minutes=15)
MOST_OF_ONE, MOST_OF_AN_ADDRESS = 5, 50
"""Wrong tries. A whole front desk shares an address."""
_LOCKED, _TRIES = "sign_in.locked", "sign_in.tries"
"""In the request's META: that it was kept out; primary keys of the tries that were noted for it."""
LOCKED = "Too many tries. Please wait 15 minutes, or ask whoever looks after accounts."


def address_of(request: HttpRequest) -> str:
    """Who asks: the last hop's word where a proxy ends TLS for us, which must overwrite or append to the header. Where
    there is no proxy anybody could write one.
    """
    forwarded = request.headers.get("X-Forwarded-For", "") if settings.PUBLIC_URL.startswith("https:") else ""
    return forwarded.rpartition(",")[2].strip() or str(request.META.get("REMOTE_ADDR", ""))


def _marks(request: HttpRequest, name: str) -> tuple[str, str]:
    address = address_of(request)
    return keyed_hash("sign_in", name.casefold(), address), keyed_hash("sign_in_address", address)


def is_locked(request: HttpRequest, name: str, now: datetime, but: Collection[int] = ()) -> bool:
    """but: primary keys of tries that do not count."""
    tries = SignInTry.objects.filter(at__gt=now - WITHIN).exclude(pk__in=but)
    one, address = _marks(request, name)
    return tries.filter(mark=one).count() >= MOST_OF_ONE or tries.filter(mark=address).count() >= MOST_OF_AN_ADDRESS


class Guard:
    """An authentication backend that lets nobody in and, asked before all others, keeps some out. Every try is noted
    before the password is looked at: of many at the same moment no more get through than one after the other.

    It knows no users (no `get_user`): sessions are the next backend's.
    """

    def authenticate(self, request: HttpRequest | None, username: str | None = None, **credentials: Any) -> None:
        if request is None:
            return
        now = timezone.now()
        SignInTry.objects.filter(at__lte=now - WITHIN).delete()
        mine = [SignInTry.objects.create(mark=mark, at=now).pk for mark in _marks(request, username or "")]
        if is_locked(request, username or "", now, but=mine):
            SignInTry.objects.filter(pk__in=mine).delete()  # tries while it is locked do not count: who waits gets in
            request.META[_LOCKED] = True
            raise PermissionDenied
        request.META[_TRIES] = mine


class SignInForm(AuthenticationForm):
    """Says that it is locked, and not that the password was wrong."""

    def get_invalid_login_error(self) -> ValidationError:
        if self.request is not None and self.request.META.get(_LOCKED):
            return ValidationError(LOCKED, code="locked")
        wrong: ValidationError = super().get_invalid_login_error()
        return wrong


@receiver(user_login_failed)
def _failed(credentials: dict[str, Any], request: HttpRequest | None = None, **kwargs: Any) -> None:
    """The last wrong try before the lock is in the trail."""
    if request is None or request.META.get(_LOCKED):
        return
    if is_locked(request, str(credentials.get("username") or ""), timezone.now()):
        record(action="sign_in.locked", actor="system", clinic_id=None)


@receiver(user_logged_in)
def _succeeded(user: User, request: HttpRequest, **kwargs: Any) -> None:
    right = Q(pk__in=request.META.get(_TRIES, ()))
    SignInTry.objects.filter(right | Q(mark=_marks(request, user.get_username())[0])).delete()
