"""How much a summary holds: as the clinic wants it, and patient data only over TLS."""

from __future__ import annotations

from typing import Any

import pytest
from pytest_django import Settings

from notifications import services
from notifications.delivery import deliver
from notifications.mail import written
from notifications.models import Message
from notifications.tests.sink import smtp_sink
from notifications.tests.test_delivery import CONTEXT, a_clinic

pytestmark = pytest.mark.django_db

RECORD = [
    {"name": "first name", "value": "Maria", "check": False},
    {"name": "member id", "value": "W12<3", "check": True},
]
MORE: dict[str, Any] = {"record": RECORD, "reason": "hung up", "phase": "Address"}


def a_summary(form: str, template: str = "intake_summary") -> Message:
    return services.queue(
        template=template,
        to="desk@hillside.example.com",
        context={**CONTEXT, **MORE},
        clinic=a_clinic(),
        key="intake:1:intake_summary",
        form=form,
    )


def bodies(message: Message, form: str, note: str = "") -> tuple[str, str, str]:
    mail = written(message, form, note)
    return str(mail.subject), str(mail.body), str(mail.alternatives[0][0])


def test_full_holds_the_record_in_both_forms_and_nothing_in_the_subject() -> None:
    subject, plain, html = bodies(a_summary("full"), "full")
    assert subject == "New intake by phone for Smith & Sons Clinic"
    assert plain.splitlines()[6:9] == ["first name: Maria", "member id: W12<3 (please check)", ""]
    assert ("Maria" in html, "W12&lt;3" in html, "W12<3" in html, "width=device-width" in html) == (
        True,
        True,
        False,
        True,
    )


def test_a_link_alone_holds_nothing_else() -> None:
    for template in ("intake_summary", "incomplete_intake"):
        message = a_summary("link_only", template)
        _, plain, html = bodies(message, "link_only")
        found = [word for word in ("Maria", "W12", "4KR7MX", "O'Hara", "member", "EMERGENCY") if word in plain + html]
        assert (found, str(CONTEXT["link"]) in plain, str(CONTEXT["link"]) in html) == ([], True, True)
        message.delete()
        message.clinic.delete()


def test_without_tls_full_becomes_a_link_and_both_staff_and_mail_say_why(settings: Settings) -> None:
    message = a_summary("full")
    with smtp_sink() as sink:
        settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
        settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", sink.port
        settings.EMAIL_USE_TLS = settings.EMAIL_USE_SSL = False
        deliver(message.pk)
    message.refresh_from_db()
    plain = sink.mails[0].get_body(("plain",))
    assert plain is not None
    text = plain.get_content()
    assert (message.state, message.note, "Maria" in sink.mails[0].as_string(), "not reached over TLS" in text) == (
        "sent",
        "no_tls",
        False,
        True,
    )


def test_full_is_refused_by_a_server_that_offers_no_tls(settings: Settings) -> None:
    message = a_summary("full")
    with smtp_sink() as sink:
        settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
        settings.EMAIL_HOST, settings.EMAIL_PORT, settings.EMAIL_USE_TLS = "127.0.0.1", sink.port, True
        deliver(message.pk)
    message.refresh_from_db()
    assert (message.state, message.reason, sink.mails) == ("queued", "unreachable", [])
