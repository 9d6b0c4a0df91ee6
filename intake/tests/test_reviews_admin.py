"""Staff decide about doubts in the admin: their own clinic's, once, on the record."""

from __future__ import annotations

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse
from pytest_django import Settings

from intake.models import Answer, FollowUp, Intake, LegalHold, ReviewItem
from intake.tests import rows
from intake.tests.outside import a_post_office, an_answered_intake, ask, doubts
from voiceagent.audit.models import AuditEntry
from voiceagent.clinics import services as clinics
from voiceagent.clinics.models import Clinic, Role

pytestmark = pytest.mark.django_db

ITEMS = reverse("admin:intake_reviewitem_changelist")


def staff_of(clinic: Clinic, role: Role = Role.FRONT_DESK) -> tuple[Client, User]:
    user = User.objects.create_user(f"{role}-{clinic.slug}")
    clinics.add_member(actor="system", clinic=clinic, user=user, role=role)
    client = Client()
    client.force_login(user)
    return client, user


@pytest.fixture
def doubted(settings: Settings) -> Intake:
    """Its city and ZIP are other ones at USPS."""
    with a_post_office(settings) as usps:
        usps.corrected["118 FIR STREET"] = {"city": "BEAVERTON", "ZIPCode": "97005"}
        intake = an_answered_intake()
        ask("address")
    return intake


def act(client: Client, action: str, *items: ReviewItem) -> str:
    form = {"action": action, "_selected_action": [str(item.pk) for item in items]}
    return client.post(ITEMS, form, follow=True).content.decode()


def test_both_values_stand_side_by_side_and_one_click_decides(doubted: Intake) -> None:
    client, user = staff_of(doubted.clinic)
    city, code = ReviewItem.objects.all()
    page = client.get(ITEMS).content.decode()
    assert [text for text in ("Portland", "Beaverton", "97201", "97005") if text not in page] == []
    record = client.get(reverse("admin:intake_intake_change", args=[doubted.pk])).content.decode()
    assert "Beaverton" in record
    assert "1 decided." in act(client, "accept", city)
    assert "1 had been decided before." in act(client, "reject", city, code)
    assert (doubts("accepted"), doubts("rejected")) == (
        [("different", "city", "Portland", "Beaverton")],
        [("different", "zip", "97201", "97005")],
    )
    assert Answer.objects.get(slot="city").value == "Beaverton"
    assert client.get(reverse("admin:intake_reviewitem_change", args=[code.pk])).status_code == 200
    trail = AuditEntry.objects.filter(actor=f"user:{user.pk}", action__contains="review").order_by("pk")
    assert list(trail.values_list("action", flat=True)) == [
        "reviewitem.listed",
        "review_item.accepted",
        "reviewitem.listed",
        "review_item.rejected",
        "reviewitem.listed",
        "reviewitem.read",
    ]


def test_another_clinics_doubts_are_neither_seen_nor_decided(doubted: Intake) -> None:
    client, _ = staff_of(clinics.open_clinic(
        actor="system", name="Other", slug="other", timezone="America/Denver", front_desk_number="+12025550101",
        summary_email="desk@other.example.com",
    ))  # fmt: skip
    assert "Beaverton" not in client.get(ITEMS).content.decode()
    act(client, "accept", *ReviewItem.objects.all())
    assert (len(doubts()), Answer.objects.get(slot="city").value) == (2, "Portland")


def test_managers_write_what_may_be_told_of_insurance(doubted: Intake) -> None:
    client, _ = staff_of(doubted.clinic, Role.MANAGER)
    add = reverse("admin:intake_coveragefact_add")
    row = {"clinic": doubted.clinic_id, "payer": "", "visit": "flu shot", "words": "Flu shots are free."}
    assert client.post(add, row).status_code == 302
    assert client.get(reverse("admin:intake_payeraccount_add")).status_code == 200
    desk, _ = staff_of(doubted.clinic)
    assert desk.get(add).status_code == 403


def test_what_failed_outside_is_asked_again_by_staff_of_the_clinic(doubted: Intake) -> None:
    client, user = staff_of(doubted.clinic)
    stranger, _ = staff_of(rows.a_clinic("riverside"))
    failed = FollowUp.objects.get()
    FollowUp.objects.update(state="failed", reason="busy", tries=8)
    url = reverse("admin:intake_followup_changelist")
    form = {"action": "ask_again", "_selected_action": [str(failed.pk)]}
    assert "0 asked again." in stranger.post(url, form, follow=True).content.decode()
    assert "1 asked again." in client.post(url, form, follow=True).content.decode()
    assert "0 asked again." in client.post(url, form, follow=True).content.decode()
    assert client.get(reverse("admin:intake_followup_change", args=[failed.pk])).status_code == 200
    failed.refresh_from_db()
    assert (failed.state, failed.reason, failed.tries) == ("queued", "", 0)
    trail = AuditEntry.objects.filter(action="follow_up.rerun")
    assert list(trail.values_list("actor", "object_id")) == [(f"user:{user.pk}", str(failed.pk))]


def test_managers_alone_place_and_lift_legal_holds(doubted: Intake) -> None:
    url, lists = reverse("admin:intake_legalhold_add"), reverse("admin:intake_legalhold_changelist")
    form = {"patient": "", "intake": str(doubted.pk), "reason": "Doe v. Hillside, order of May 2"}
    desk, _ = staff_of(doubted.clinic)
    manager, user = staff_of(doubted.clinic, Role.MANAGER)
    foreign, _ = staff_of(rows.a_clinic("riverside"), Role.MANAGER)
    assert [client.post(url, form).status_code for client in (desk, foreign)] == [403, 200]
    assert manager.post(url, form | {"intake": ""}).status_code == 200  # neither of the two
    assert LegalHold.objects.count() == 0
    assert [manager.post(url, form).status_code for _ in range(2)] == [302, 302]
    hold = LegalHold.objects.get()
    assert (hold.intake, hold.placed_by, hold.clinic) == (doubted, f"user:{user.pk}", doubted.clinic)
    lift = {"action": "lift", "_selected_action": [str(hold.pk)]}
    desk.post(lists, lift)
    assert LegalHold.objects.standing().count() == 1
    assert "1 lifted." in manager.post(lists, lift, follow=True).content.decode()
    trail = AuditEntry.objects.filter(action__startswith="hold.", actor=f"user:{user.pk}").order_by("pk")
    assert list(trail.values_list("action", "object_type")) == [
        ("hold.placed", "intake.intake"),
        ("hold.lifted", "intake.intake"),
    ]
