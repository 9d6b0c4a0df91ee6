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


def test_staff_see_why_a_message_failed_and_send_it_again() -> None:
    message = a_message()
    Message.objects.update(state="failed", reason="recipient_refused")
    client = signed_in(message.clinic)
    assert "recipient_refused" in client.get(MESSAGES).content.decode()
    assert send_again(client, message) == "queued"


def test_another_clinic_neither_sees_it_nor_sends_it() -> None:
    message = a_message()
    Message.objects.update(state="failed", reason="recipient_refused")
    client = signed_in(a_clinic("lakeside"))
    assert (str(message) in client.get(MESSAGES).content.decode(), send_again(client, message)) == (False, "failed")
