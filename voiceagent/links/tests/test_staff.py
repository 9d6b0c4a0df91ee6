"""What came over a link as staff meet it: photos for who may see them, on the record; a link sent from the intake."""

from __future__ import annotations

from typing import Any

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse

from intake import services as intakes
from intake.models import CardPhoto, Intake, Link
from intake.tests.rows import a_clinic
from intake.tests.test_card_images import a_png
from notifications.models import Message
from voiceagent.audit.models import AuditEntry
from voiceagent.clinics.models import Clinic, Role
from voiceagent.clinics.services import add_member
from voiceagent.links.tests.test_links import an_intake

pytestmark = pytest.mark.django_db


def staff_of(clinic: Clinic) -> Client:
    user = User.objects.create_user(f"desk-{clinic.slug}")
    add_member(actor="system", clinic=clinic, user=user, role=Role.FRONT_DESK)
    client = Client()
    client.force_login(user)
    return client


@pytest.fixture
def whole() -> Intake:
    intake = an_intake(a_clinic())
    intakes.complete_intake(intake_id=intake.pk, visit="")
    return intake


def page(client: Client, intake: Intake) -> str:
    return client.get(reverse("admin:intake_intake_change", args=[intake.pk])).content.decode()


def test_staff_send_a_link_and_hear_why_not(whole: Intake) -> None:
    desk, stranger = staff_of(whole.clinic), staff_of(a_clinic("riverside"))
    send = reverse("admin:intake_intake_link", args=[whole.pk])
    assert "No link has been sent." in page(desk, whole)
    assert [client.post(send).status_code for client in (stranger, Client())] == [404, 302]
    assert "A link is on its way" in desk.post(send, follow=True).content.decode()
    assert Message.objects.filter(template="complete_intake").count() == 1
    assert "as a text; can be used until" in page(desk, whole)
    whole.answers.filter(slot="date_of_birth").update(flagged=True)
    assert "that is not known for sure" in desk.post(send, follow=True).content.decode()
    assert Link.objects.count() == 1


def test_a_photo_is_sealed_shown_to_the_clinics_staff_alone_and_that_is_written_down(whole: Intake) -> None:
    link = intakes.send_link(intake_id=whole.pk, actor="agent")
    intakes.take_photo(link=link, side="front", data=a_png())
    photo = CardPhoto.objects.get()
    assert b"IDAT" not in bytes(photo.data)
    url = reverse("admin:intake_intake_card", args=[whole.pk, photo.pk])
    desk, stranger = staff_of(whole.clinic), staff_of(a_clinic("riverside"))
    assert url in page(desk, whole)
    other = intakes.start_intake(clinic=whole.clinic, language="en")
    elsewhere = reverse("admin:intake_intake_card", args=[other.pk, photo.pk])
    assert [stranger.get(url).status_code, Client().get(url).status_code, desk.get(elsewhere).status_code] == [
        404,
        302,
        404,
    ]
    assert AuditEntry.objects.filter(action="card_photo.read").count() == 0
    answer: Any = desk.get(url)
    assert (answer.content, answer.headers["Content-Type"]) == (a_png(), "image/png")
    assert ("no-store" in answer.headers["Cache-Control"], answer.headers["X-Content-Type-Options"]) == (
        True,
        "nosniff",
    )
    assert AuditEntry.objects.get(action="card_photo.read").details == {"photo": photo.pk}
    photo.refresh_from_db()
    assert photo.image() == a_png()
