"""Staff of one clinic never see another's rows: not in lists, not by address, not among the choices of a form."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from django.contrib.auth.models import User
from django.test import Client

from voiceagent.audit.models import AuditEntry
from voiceagent.audit.services import record
from voiceagent.clinics.models import Clinic, PhoneLine, Role
from voiceagent.clinics.services import add_line, add_member, open_clinic

pytestmark = pytest.mark.django_db


@dataclass(frozen=True)
class World:
    cedar: Clinic
    harbor: Clinic
    dana: Client
    """Signed in; manager of Cedar alone."""


def clinic(name: str, number: str) -> Clinic:
    opened = open_clinic(
        actor="system",
        name=name,
        slug=name.lower(),
        timezone="America/Los_Angeles",
        front_desk_number="+15035550199",
        summary_email="desk@example.test",
        accepted_payers=["Aetna"],
    )
    add_line(actor="system", clinic=opened, number=number)
    return opened


@pytest.fixture
def world() -> World:
    cedar, harbor = clinic("Cedar", "+15035550101"), clinic("Harbor", "+15035550102")
    user = User.objects.create_user("dana", password="a long enough one")
    add_member(actor="system", clinic=cedar, user=user, role=Role.MANAGER)
    client = Client()
    client.force_login(user)
    return World(cedar, harbor, client)


def test_the_list_has_the_own_clinic_alone(world: World) -> None:
    page = world.dana.get("/admin/clinics/clinic/")
    assert (page.status_code, b"Cedar" in page.content, b"Harbor" in page.content) == (200, True, False)


def test_another_clinics_address_leads_nowhere(world: World) -> None:
    own = world.dana.get(f"/admin/clinics/clinic/{world.cedar.pk}/change/")
    other = world.dana.get(f"/admin/clinics/clinic/{world.harbor.pk}/change/")
    assert (own.status_code, other.status_code) == (200, 302)
    assert other["Location"] == "/admin/"


def test_another_clinic_cannot_be_changed(world: World) -> None:
    world.dana.post(f"/admin/clinics/clinic/{world.harbor.pk}/change/", {"name": "Taken"})
    assert Clinic.objects.get(pk=world.harbor.pk).name == "Harbor"


def test_the_audit_trail_is_the_own_clinics_and_read_only(world: World) -> None:
    mine = record(action="intake.read", actor="agent", clinic_id=world.cedar.pk)
    theirs = record(action="intake.read", actor="agent", clinic_id=world.harbor.pk)
    pages = [world.dana.get(f"/admin/audit/auditentry/{entry.pk}/change/").status_code for entry in (mine, theirs)]
    assert pages == [200, 302]
    assert world.dana.get("/admin/audit/auditentry/add/").status_code == 403
    assert world.dana.post(f"/admin/audit/auditentry/{mine.pk}/delete/", {"post": "yes"}).status_code == 403


def test_a_stranger_sees_no_clinic(world: World) -> None:
    stranger = User.objects.create_user("eve", password="a long enough one")
    assert list(Clinic.objects.for_user(stranger)) == []
    assert list(Clinic.objects.for_user(User.objects.create_superuser("root"))) == [world.cedar, world.harbor]


def test_the_front_desk_may_look_and_not_change_the_clinic(world: World) -> None:
    user = User.objects.create_user("sam", password="a long enough one")
    add_member(actor="user:1", clinic=world.cedar, user=user, role=Role.FRONT_DESK)
    may = {permission for permission in user.get_all_permissions() if permission.startswith("clinics.")}
    seen = ("clinic", "phoneline", "membership", "recordingrule")
    assert may == {f"clinics.view_{name}" for name in seen}
    assert not any(".delete_" in permission for permission in user.get_all_permissions())


def test_the_dialled_number_finds_the_clinic(world: World) -> None:
    assert list(Clinic.objects.answering("+15035550102")) == [world.harbor]
    PhoneLine.objects.filter(number="+15035550102").update(active=False)
    assert list(Clinic.objects.answering("+15035550102")) == []
    Clinic.objects.filter(pk=world.cedar.pk).update(active=False)
    assert list(Clinic.objects.answering("+15035550101")) == []


def test_every_write_is_in_the_trail(world: World) -> None:
    entries = (
        AuditEntry.objects.filter(clinic_id=world.cedar.pk).order_by("id").values_list("action", "actor", "details")
    )
    assert list(entries) == [
        ("clinic.opened", "system", {}),
        ("line.added", "system", {}),
        ("member.added", "system", {"role": "manager"}),
    ]
