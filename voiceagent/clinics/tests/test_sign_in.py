"""Guessing passwords: how far it gets, whom it locks out, and what is kept of it."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.contrib.auth.backends import ModelBackend
from django.contrib.auth.models import User
from django.contrib.sessions.models import Session
from django.http import HttpRequest
from django.test import Client
from django.utils import timezone

from voiceagent.audit.models import AuditEntry
from voiceagent.clinics.models import SignInTry
from voiceagent.clinics.sign_in import LOCKED, MOST_OF_AN_ADDRESS
from voiceagent.clinics.tasks import forget

pytestmark = pytest.mark.django_db
HERE, THERE = "192.0.2.7", "198.51.100.9"


def tries(name: str, password: str, address: str = HERE, **headers: str) -> str:
    """in, wrong or locked."""
    sent = {"username": name, "password": password}
    answer = Client().post("/admin/login/", sent, REMOTE_ADDR=address, headers=headers)
    return "in" if answer.status_code == 302 else "locked" if LOCKED in answer.content.decode() else "wrong"


def test_a_few_wrong_passwords_lock_this_account_from_this_address_for_a_while() -> None:
    for name in ("dana", "mona"):
        User.objects.create_user(name, password="a long enough one", is_staff=True)
    assert [tries("dana", "guess"), tries("Dana", "a long enough one".upper()), tries("dana", "a long enough one")] == [
        "wrong", "wrong", "in",
    ]  # fmt: skip
    assert SignInTry.objects.count() == 2  # of the address; the account's own are cleared
    assert [tries("dana", f"guess {n}") for n in range(6)] == ["wrong"] * 5 + ["locked"]
    assert tries("dana", "a long enough one", **{"X-Forwarded-For": THERE}) == "locked"
    assert [tries("mona", "a long enough one"), tries("dana", "a long enough one", THERE)] == ["in", "in"]
    assert AuditEntry.objects.filter(action="sign_in.locked").count() == 1
    assert [row for row in SignInTry.objects.values_list("mark", flat=True) if "dana" in row or HERE in row] == []
    SignInTry.objects.update(at=timezone.now() - timedelta(minutes=16))
    Session.objects.update(expire_date=timezone.now())
    assert tries("dana", "a long enough one") == "in"
    forget()
    assert (Session.objects.count(), SignInTry.objects.count()) == (1, 0)


def test_of_guesses_at_the_same_moment_no_more_get_through(monkeypatch: pytest.MonkeyPatch) -> None:
    """While the first password is looked at, nine others arrive."""
    outcomes: list[str] = []

    def look(self: ModelBackend, request: HttpRequest | None, **credentials: object) -> None:
        if len(outcomes) < 9:
            outcomes.append("")
            outcomes.append(tries("dana", "guess"))

    monkeypatch.setattr(ModelBackend, "authenticate", look)
    assert tries("dana", "guess") == "wrong"
    assert (outcomes.count("wrong"), outcomes.count("locked")) == (4, 1)


def test_an_address_that_tries_many_accounts_is_locked_and_behind_a_proxy_its_own_word_counts_for_nothing(
    settings: object,
) -> None:
    settings.PUBLIC_URL = "https://voice.example.test"  # type: ignore[attr-defined]  # pytest-django's
    User.objects.create_user("mona", password="a long enough one", is_staff=True)
    assert tries("nobody", "guess", **{"X-Forwarded-For": f"made up, {THERE}"}) == "wrong"
    mark = SignInTry.objects.latest("pk").mark
    SignInTry.objects.bulk_create(SignInTry(mark=mark, at=timezone.now()) for _ in range(MOST_OF_AN_ADDRESS))
    assert tries("mona", "a long enough one", **{"X-Forwarded-For": f"another lie, {THERE}"}) == "locked"
    assert tries("mona", "a long enough one", **{"X-Forwarded-For": HERE}) == "in"
