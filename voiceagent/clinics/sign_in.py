"""Who guesses passwords is stopped: for a while after a few wrong ones, by account and address, and by address alone.

Kept in the database, so that it holds for all processes, and as keyed hashes: no table says who signed in from where.
A right password clears the account's count. NIST SP 800-63B 5.2.2 asks for such a limit.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from django.conf import settings
from django.contrib.auth.models import User
from django.contrib.auth.signals import user_logged_in, user_login_failed
from django.core.exceptions import PermissionDenied, ValidationError
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
LOCKED = "Too many tries. Please wait 15 minutes, or ask whoever looks after accounts."


def address_of(request: HttpRequest) -> str:
    """The last hop's word where a proxy ends TLS for us; anybody can write such a header where there is none."""
    forwarded = request.headers.get("X-Forwarded-For", "") if settings.PUBLIC_URL.startswith("https:") else ""
    return forwarded.rpartition(",")[2].strip() or str(request.META.get("REMOTE_ADDR", ""))


def _marks(request: HttpRequest, name: str) -> tuple[str, str]:
    address = address_of(request)
    return keyed_hash("sign_in", name.casefold(), address), keyed_hash("sign_in_address", address)


def is_locked(request: HttpRequest, name: str, now: datetime) -> bool:
    tries = SignInTry.objects.filter(at__gt=now - WITHIN)
    one, address = _marks(request, name)
    return tries.filter(mark=one).count() >= MOST_OF_ONE or tries.filter(mark=address).count() >= MOST_OF_AN_ADDRESS


class Guard:
    """An authentication backend that lets nobody in and, asked before all others, keeps some out.

    It knows no users (no `get_user`): sessions are the next backend's.
    """

    def authenticate(self, request: HttpRequest | None, username: str | None = None, **credentials: Any) -> None:
        if request is not None and is_locked(request, username or "", timezone.now()):
            request.META["sign_in.locked"] = True
            raise PermissionDenied


class SignInForm(AuthenticationForm):
    """Says that it is locked, and not that the password was wrong."""

    def get_invalid_login_error(self) -> ValidationError:
        if self.request is not None and self.request.META.get("sign_in.locked"):
            return ValidationError(LOCKED, code="locked")
        wrong: ValidationError = super().get_invalid_login_error()
        return wrong


@receiver(user_login_failed)
def _failed(credentials: dict[str, Any], request: HttpRequest | None = None, **kwargs: Any) -> None:
    """Tries while it is locked do not count: whoever waits gets in."""
    if request is None or request.META.get("sign_in.locked"):
        return
    now = timezone.now()
    SignInTry.objects.filter(at__lte=now - WITHIN).delete()
    marks = _marks(request, str(credentials.get("username") or ""))
    SignInTry.objects.bulk_create(SignInTry(mark=mark, at=now) for mark in marks)
    if is_locked(request, str(credentials.get("username") or ""), now):
        record(action="sign_in.locked", actor="system", clinic_id=None)


@receiver(user_logged_in)
def _succeeded(user: User, request: HttpRequest, **kwargs: Any) -> None:
    SignInTry.objects.filter(mark=_marks(request, user.get_username())[0]).delete()
