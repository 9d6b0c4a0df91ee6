"""Whoever sets a password, their own or somebody's, is in the audit trail; the password is not."""

from __future__ import annotations

from collections.abc import Callable

from django.contrib import admin
from django.contrib.auth.models import User
from django.db import transaction
from django.http import HttpRequest, HttpResponse

from voiceagent.audit.services import record


@transaction.atomic
def noted(request: HttpRequest, user_pk: str | int, change: Callable[[], HttpResponse]) -> HttpResponse:
    """What `change` answers, with an entry if the user's password is another one after it."""
    theirs = User.objects.filter(pk=user_pk)
    before = list(theirs.values_list("password"))
    answer = change()
    if list(theirs.values_list("password")) != before:
        record(action="user.password_set", actor=f"user:{request.user.pk}", clinic_id=None, obj=theirs.get())
    return answer


def own_password(request: HttpRequest) -> HttpResponse:
    """The admin's page to change one's own password."""
    return noted(request, request.user.pk or 0, lambda: admin.site.password_change(request))
