"""Calls in the admin: found by number, kept within the clinic, never changed; who looked is noted."""

from __future__ import annotations

from functools import partial

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.utils import timezone

from intake import services as intakes
from intake.tests.rows import add_turn
from telephony import handover, services
from telephony.models import Call
from telephony.recording_models import CallRecording
from voiceagent.audit.models import AuditEntry
from voiceagent.clinics.models import Clinic, Role
from voiceagent.clinics.services import add_member

from .setting import CALLER, DIALLED, make_clinic

pytestmark = pytest.mark.django_db
LIST = "/admin/telephony/call/"


@pytest.fixture
def call() -> Call:
    make_clinic()
    return services.answer_call(call_sid="CA1", dialled=DIALLED, caller=CALLER)


def staff_of(clinic: Clinic) -> Client:
    user = User.objects.create_user("dana", password="a long enough one")
    add_member(actor="system", clinic=clinic, user=user, role=Role.MANAGER)
    client = Client()
    client.force_login(user)
    return client


def test_a_call_is_found_by_number_or_sid_and_neither_stands_in_an_address(call: Call) -> None:
    staff = staff_of(call.clinic)
    rows = {"(503) 555-0142": True, "CA1": True, "503-555-0143": False, "dana": False}
    number = f"({CALLER[2:5]}) {CALLER[5:8]}-{CALLER[8:]}"
    found = {term: number in staff.post("/admin/find/", {"term": term}).content.decode() for term in rows}
    assert found == rows


def test_the_number_is_in_the_opened_record_alone_and_reading_it_is_noted(call: Call) -> None:
    client = staff_of(call.clinic)
    shown = [CALLER in client.get(page).content.decode() for page in (LIST, f"{LIST}{call.pk}/change/")]
    assert shown == [False, True]
    assert AuditEntry.objects.filter(action="call.read", object_id=str(call.pk)).count() == 1


def test_the_course_of_a_call_is_drawn_with_redacted_words_alone(call: Call) -> None:
    intake = intakes.start_intake(clinic=call.clinic, language="en")
    Call.objects.update(intake=intake)
    add = partial(add_turn, intake_id=intake.pk, phase="DEMOGRAPHICS")
    words = "call me on 503 555 0177"
    add(n=1, speaker="caller", text=words, latency_ms=None, audio_seconds=1.0, timings={"ended_s": 2.5})
    cut = {"playout_s": 3.0, "ended_s": 9.0, "cut_s": 4.0, "endpoint_ms": 300.0}
    add(n=2, speaker="agent", text="Thank you.", latency_ms=9, audio_seconds=3.0, timings=cut)
    page = staff_of(call.clinic).get(f"{LIST}{call.pk}/change/").content.decode()
    drawing = page[page.index("<svg class=") :].partition("</svg>")[0]
    parts = ('class="caller"', 'class="agent"', 'class="cut"', ">0.3 s<", ">Demographics<")
    assert [drawing.count(part) for part in parts] == [1] * 5
    assert "0177" not in page


def test_another_clinics_calls_are_not_there(call: Call) -> None:
    other = Clinic.objects.create(name="Other", slug="other", front_desk_number=DIALLED, summary_email="a@b.test")
    client = staff_of(other)
    page = client.get(LIST)
    assert (page.status_code, b"CA1" in page.content) == (200, False)
    assert client.get(f"{LIST}{call.pk}/change/").status_code == 302


def test_a_call_turned_away_as_busy_is_found_with_its_reason(call: Call) -> None:
    services.answer_call(call_sid="CA2", dialled=DIALLED, caller=CALLER)
    handover.give_to_person(call_sid="CA2", reason="busy")
    client = staff_of(call.clinic)
    page = client.get(LIST, {"end_reason": "busy"}).content.decode()
    assert [part in page for part in (">CA2<", ">CA1<", ">busy<")] == [True, False, True]


def test_the_list_says_whether_a_call_is_recorded(call: Call) -> None:
    client = staff_of(call.clinic)
    shown = [client.get(LIST).content.decode()]
    for row in ({"given": False}, {"given": True, "state": "on"}, {"state": "off", "withdrawn_at": timezone.now()}):
        defaults = {"answered_at": timezone.now(), "rule": "all_party", **row}
        CallRecording.objects.update_or_create(call=call, defaults=defaults)
        shown.append(client.get(f"{LIST}{call.pk}/change/").content.decode())
    words = ("Not asked", "Refused", "Being recorded", "Recorded, stopped on request")
    assert [[word in page for word in words].index(True) for page in shown] == [0, 1, 2, 3]


def test_nothing_of_a_call_can_be_changed(call: Call) -> None:
    staff_of(call.clinic).post(f"{LIST}{call.pk}/change/", {"status": "failed"})
    assert Call.objects.get().status == "ringing"
