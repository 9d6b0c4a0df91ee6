"""The outbox in the admin: what failed can be sent again, by the clinic it belongs to."""

from __future__ import annotations

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse

from notifications.models import Message
from notifications.tests.test_delivery import a_clinic, a_message
from voiceagent.clinics import services as clinics
from voiceagent.clinics.models import Clinic, Role

pytestmark = pytest.mark.django_db

MESSAGES = reverse("admin:notifications_message_changelist")


def signed_in(clinic: Clinic) -> Client:
    user = User.objects.create_user(f"staff-{clinic.slug}")
    clinics.add_member(actor="system", clinic=clinic, user=user, role=Role.FRONT_DESK)
    client = Client()
    client.force_login(user)
    return client


def send_again(client: Client, message: Message) -> str:
    client.post(MESSAGES, {"action": "send_again", "_selected_action": [message.pk]})
    message.refresh_from_db()
    return message.state


def send_this_again(client: Client, message: Message) -> tuple[int, str]:
    """With the button of its own page."""
    answer = client.post(reverse("admin:notifications_message_again", args=[message.pk]))
    message.refresh_from_db()
    return answer.status_code, message.state


def test_staff_see_why_a_message_failed_and_send_it_again() -> None:
    message = a_message()
    Message.objects.update(state="failed", reason="recipient_refused")
    client = signed_in(message.clinic)
    one = reverse("admin:notifications_message_change", args=[message.pk])
    assert ["recipient refused" in client.get(page).content.decode() for page in (MESSAGES, one)] == [True, True]
    assert "Send again" in client.get(one).content.decode()
    assert send_again(client, message) == "queued"
    Message.objects.update(state="failed", reason="recipient_refused")
    assert send_this_again(client, message) == (302, "queued")
    assert send_this_again(client, message) == (302, "queued")
    assert "Send again" not in client.get(one).content.decode()


def test_another_clinic_neither_sees_it_nor_sends_it() -> None:
    message = a_message()
    Message.objects.update(state="failed", reason="recipient_refused")
    client = signed_in(a_clinic("lakeside"))
    assert ("recipient refused" in client.get(MESSAGES).content.decode(), send_again(client, message)) == (
        False,
        "failed",
    )
    assert send_this_again(client, message) == (404, "failed")
