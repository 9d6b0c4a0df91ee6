"""Another clinic's manager gets nothing: every address of the admin and every socket, also one added tomorrow."""

from __future__ import annotations

import asyncio
import re
import uuid
from collections.abc import Iterator, Mapping
from datetime import timedelta
from typing import Any

import pytest
from channels.layers import get_channel_layer
from channels.testing import WebsocketCommunicator
from django.apps import apps
from django.contrib.auth.models import Group, User
from django.db import models
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from intake.models import CardPhoto, Intake, PatientMerge, PatientPair
from intake.tests.rows import a_clinic
from scheduling.models import Appointment
from scheduling.tests.rows import a_provider
from telephony.models import Call
from telephony.routing import websocket_urlpatterns
from voiceagent.audit.models import AuditEntry
from voiceagent.clinics.models import Clinic, Role
from voiceagent.clinics.services import add_member
from voiceagent.exports.models import Export
from voiceagent.office.routing import websocket_urlpatterns as office_sockets
from voiceagent.pulse import group_of
from voiceagent.worklist.models import WorkItem

from .test_forgotten import whole_life

pytestmark = pytest.mark.django_db
SECRET = re.compile(r"quixot|zarathus|\D202\D{0,2}555\D?017[01]|hillside", re.IGNORECASE)
"""Of the one patient there is, and of the clinic."""
SEARCHED = ("Zarathustra", "Zarathustra, Quix", "(202) 555-0170", "3/13/1985", "QX7788", "quixot0")
ABOUT: dict[str, type[models.Model]] = {
    "office-calendar-move": Appointment, "office-clinic-words": Clinic, "office-clinic-sound": Clinic,
    "office-pair": PatientPair, "office-pair-merge": PatientPair, "office-pair-different": PatientPair,
    "office-merge-undo": PatientMerge, "office-board-act": Call, "office-work": WorkItem, "exports-intake": Intake,
    "exports-one": Export, "exports-state": Export, "exports-file": Export, "exports-delete": Export,
}  # fmt: skip
"""Which row an address below admin/ is about, where it does not lie below a model's own."""
VERBS = {"office-board-act": "end", "office-work": "close", "intake_intake_review": "unredact"}
"""Which of a page's steps is tried: whose row it is, is asked before all of them."""
EVERYBODYS = {
    "login", "logout", "jsi18n", "password_change", "password_change_done", "view_on_site", "autocomplete",
    "auth_group_change", "auth_group_delete", "auth_group_history",
}  # fmt: skip
"""Without anything of a clinic, or asked otherwise."""
BODY = {
    "reason": "reached", "text": "hello", "number": "2025550123", "slot": "city", "value": "Salem", "post": "yes",
    "survivor": "1", "starts": "2026-11-23T09:00", "provider": "1", "by": "hour", "key": str(uuid.uuid4()),
}  # fmt: skip


@pytest.fixture
def hillside() -> Clinic:
    """With a manager, somebody's whole life, and a visit."""
    clinic = a_clinic()
    add_member(actor="system", clinic=clinic, user=User.objects.create_user("hillsider"), role=Role.MANAGER)
    patient = whole_life(
        clinic, "quixot", first_name="Quixotica", last_name="Zarathustra", date_of_birth="1985-03-13",
        member_id="QX7788", phone="2025550170", other_phone="2025550171", street="9 Quixote Street",
        email="quixotica@example.com",
    )  # fmt: skip
    provider = a_provider(clinic, "Doctor Quixote")
    now = Intake.objects.latest("pk").started_at
    Appointment.objects.create(
        clinic=clinic, provider=provider, location=provider.availabilities.latest("pk").location, patient=patient,
        starts_at=now, ends_at=now + timedelta(minutes=30), blocks_from=1, blocks_until=2, idempotency_key="one",
    )  # fmt: skip
    return clinic


def row_of(model: type[models.Model], clinic: Clinic) -> models.Model | None:
    if model is User:
        return User.objects.get(username="hillsider")
    if model in (Clinic, Group):
        return clinic if model is Clinic else None
    rows = model._default_manager.all()
    return rows.filter(clinic_id=clinic.pk).last() if model is AuditEntry else rows.last()


def admin_addresses() -> Iterator[tuple[str, URLPattern]]:
    """(route below the root, pattern) of the whole tree below admin/."""

    def leaves(resolver: URLResolver, before: str) -> Iterator[tuple[str, URLPattern]]:
        for one in resolver.url_patterns:
            whole = f"{before}{one.pattern}"
            if isinstance(one, URLResolver):
                yield from leaves(one, whole)
            elif one.name and "^" not in whole:
                yield whole, one

    return ((route, one) for route, one in leaves(get_resolver(), "") if route.startswith("admin/"))


def asked(clinic: Clinic) -> tuple[list[str], list[str], set[str]]:
    """(addresses without a row in them, those about a row of the clinic, names of those there is no row for)."""
    plain, about, without = [], [], set()
    for route, one in admin_addresses():
        name, wanted = str(one.name), list(one.pattern.converters)
        if name in EVERYBODYS or name.endswith("_history"):  # guarded as the row itself is
            continue
        if not wanted:
            plain.append(f"/{route}")
            continue
        _, label, model_name, *_ = route.split("/")
        model = ABOUT.get(name) or apps.get_model(label, model_name)
        row = row_of(model, clinic)
        if row is None:
            without.add(model._meta.label)
            continue
        values = {"verb": VERBS.get(name, ""), "photo": CardPhoto.objects.latest("pk").pk, "pk": row.pk}
        values |= {"object_id": row.pk, "public_id": getattr(row, "public_id", None)}
        about.append(filled_in(route, values))
    return plain, about, without


def filled_in(route: str, values: Mapping[str, object]) -> str:
    return "/" + re.sub(r"<\w+:(\w+)>", lambda part: str(values[part[1]]), route)


def everything() -> dict[str, list[Any]]:
    """All rows of all tables, but for who looked at what."""
    passing = {"sessions.Session", "audit.AuditEntry", "admin.LogEntry"}
    return {
        model._meta.label: list(model._default_manager.order_by("pk").values_list())
        for model in apps.get_models()
        if model._meta.label not in passing and ".tests." not in model.__module__
    }


def test_another_clinics_manager_gets_nothing_by_any_address(hillside: Clinic) -> None:
    lakeside, root, stranger = a_clinic("lakeside"), Client(), Client()
    root.force_login(User.objects.create_superuser("root"))
    noor = User.objects.create_user("noor")
    add_member(actor="system", clinic=lakeside, user=noor, role=Role.MANAGER)
    stranger.force_login(noor)
    plain, about, without = asked(hillside)
    assert without == {
        "clinics.RecordingRule", "intake.PayerAccount", "intake.CoverageFact", "intake.RuleSignOff",
        "intake.SpokenNumber", "scheduling.WaitlistEntry", "scheduling.VisitType", "scheduling.HoursException",
        "office.Price",
    }  # fmt: skip
    before = everything()

    answers = {url: stranger.get(url) for url in (*plain, *about)}
    told = {url for url, answer in answers.items() if SECRET.search(answer.content.decode(errors="replace"))}
    assert told == set()
    steps = [url for url in about if not url.endswith("/delete/")]
    statuses = {url: {answers[url].status_code, stranger.post(url, BODY).status_code} for url in steps}
    assert {url: found for url, found in statuses.items() if not found <= {302, 403, 404, 405}} == {}
    found = [stranger.post("/admin/find/", {"term": term}).content.decode() for term in SEARCHED]
    assert [bool(SECRET.search(page)) for page in found] == [False] * len(SEARCHED)
    form = {"clinics": hillside.pk, "format": "csv", "preset": "generic", "purpose": "operations", "identifiers": "on"}
    assert stranger.post(f"{reverse('exports')}?kind=intakes", form).status_code == 400
    assert everything() == before

    # There was something to be told, and it is told to who may see it.
    (patient,) = (url for url in about if url.startswith("/admin/intake/patient/") and url.endswith("/change/"))
    assert SECRET.search(root.get(patient).content.decode())
    assert all(SECRET.search(root.post("/admin/find/", {"term": term}).content.decode()) for term in SEARCHED)


def signed_in(clinic: Clinic, name: str) -> list[tuple[bytes, bytes]]:
    """The headers of a manager's browser."""
    user, client = User.objects.create_user(name), Client()
    add_member(actor="system", clinic=clinic, user=user, role=Role.MANAGER)
    client.force_login(user)
    return [(b"origin", b"http://localhost"), (b"cookie", f"sessionid={client.cookies['sessionid'].value}".encode())]


@pytest.mark.django_db(transaction=True)
async def test_another_clinics_manager_hears_nothing_on_any_socket(settings: Any) -> None:
    """Today, the board and the other open pages share one socket, which says that something changed, never what."""
    from voiceagent.asgi import application  # sets Django up

    settings.TWILIO_AUTH_TOKEN = "an auth token"

    def managers() -> list[tuple[int, list[tuple[bytes, bytes]]]]:
        clinics = [a_clinic(), a_clinic("lakeside")]
        return [(clinic.pk, signed_in(clinic, f"manager-{clinic.slug}")) for clinic in clinics]

    (hillside, own), (_, stranger) = await asyncio.to_thread(managers)
    routes = [str(route.pattern) for route in (*office_sockets, *websocket_urlpatterns)]
    addresses = [re.sub(r"\(\?P<call_sid>[^)]*\)", "CA1", route).strip("^$") for route in routes]
    sockets = {address: WebsocketCommunicator(application, f"/{address}", headers=stranger) for address in addresses}
    opened = {address: (await socket.connect(timeout=10))[0] for address, socket in sockets.items()}
    assert opened == {"admin/live/": True, "voice/stream/CA1/": False, "voice/transcript/CA1/": False, "": False}
    theirs = WebsocketCommunicator(application, "/admin/live/", headers=own)
    assert (await theirs.connect(timeout=10))[0] is True
    layer = get_channel_layer()
    assert layer is not None
    await layer.group_send(group_of(hillside), {"type": "office.changed"})
    assert await theirs.receive_from(timeout=10) == "changed"
    assert await sockets["admin/live/"].receive_nothing()
    await theirs.disconnect()
    await sockets["admin/live/"].disconnect()
