"""What the dialogue asks of the schedule: open times by wish; a visit moved or cancelled by who it belongs to."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest
from django.utils import timezone

from intake import services as intakes
from intake.dialogue.decisions import LookUp
from intake.models import Intake, Patient
from intake.tests.rows import save_answer
from scheduling.models import Appointment, Location
from scheduling.services import add_visit_type, book
from scheduling.tasks import sweep
from telephony import lines
from telephony.handover import give_to_person
from telephony.lookups import answer
from telephony.models import Call, Status
from telephony.services import answer_call, close_call, hung_up, visit_of
from telephony.tests.setting import CALLER, DIALLED, make_clinic, open_hours
from voiceagent.audit.models import AuditEntry
from voiceagent.clinics.models import Clinic

pytestmark = pytest.mark.django_db

MARIA = {"first_name": "Maria", "last_name": "Lopez", "date_of_birth": "1987-03-04"}


@pytest.fixture
def clinic() -> Clinic:
    clinic = make_clinic()
    open_hours(clinic)
    Location.objects.update(closed_on=[])
    return clinic


def ask(clinic: Clinic, name: str, **arguments: str) -> Any:
    return ask_in(intakes.start_intake(clinic=clinic, language="en"), name, **arguments)


def ask_in(intake: Intake, name: str, **arguments: str) -> Any:
    return answer(LookUp(1, name, arguments), clinic=intake.clinic, intake_id=intake.pk)


def a_visit(clinic: Clinic, **person: str) -> Appointment:
    patient = Patient.objects.create(clinic=clinic, phone="5035550142", **person)
    offer = ask(clinic, "open_times")["offers"][0]
    return book(clinic=clinic, offer_id=offer["id"], idempotency_key=offer["id"], intake_id=None, patient_id=patient.pk)


def test_open_times_follow_the_wish_and_say_so_where_nothing_does(clinic: Clinic) -> None:
    wished = ask(clinic, "open_times", hours="15:00-", provider="lee")
    hours = {datetime.fromisoformat(offer["starts_at"]).hour >= 15 for offer in wished["offers"]}
    assert (wished["matched"], hours) == (True, {True})
    for unlikely in ({"hours": "20:00-"}, {"provider": "nobody"}):
        others = ask(clinic, "open_times", **unlikely)
        assert (others["matched"], len(others["offers"])) == (False, 3)


def test_the_type_that_was_chosen_decides_what_is_offered_and_booked(clinic: Clinic) -> None:
    for name, minutes in (("Sick visit", 20), ("Physical", 50)):
        add_visit_type(actor="system", clinic=clinic, name=name, minutes=minutes, preferred=name == "Sick visit")
    booked = []
    for said in ({"visit_type": "Physical"}, {"visit_type": ""}, {"visit_type": "nothing we have"}, {}):
        intake = intakes.start_intake(clinic=clinic, language="en")
        offer = ask_in(intake, "open_times", **said)["offers"][0]["id"]
        assert ask_in(intake, "book_visit", offer=offer, **said) == {"booked": True}
        visit = Appointment.objects.get(intake=intake)
        booked.append((str(visit.visit_type), (visit.ends_at - visit.starts_at).total_seconds() / 60))
    assert booked == [("Physical", 50), *[("Sick visit", 20)] * 3]


def test_a_visit_is_found_by_the_name_and_date_of_birth_that_were_said_and_by_nothing_less(clinic: Clinic) -> None:
    visit = a_visit(clinic, **MARIA)
    found = {"id": str(visit.pk), "starts_at": visit.local_start.isoformat(), "provider": "Doctor Lee"}
    intake = intakes.start_intake(clinic=clinic, language="en")
    assert ask_in(intake, "own_visits", **MARIA) == {"offers": [found]}
    intake.refresh_from_db()
    assert intake.patient == Patient.objects.get()
    wrong = ({"first_name": "Mario"}, {"last_name": ""}, {"date_of_birth": "1987-03-05"})
    assert [ask(clinic, "own_visits", **MARIA | said) for said in wrong] == [{"offers": []}] * 3
    trail = AuditEntry.objects.filter(action__contains="identified").order_by("pk").values_list("action", flat=True)
    assert list(trail) == ["patient.identified"] + ["patient.not_identified"] * 3


def test_only_the_visit_s_own_patient_moves_or_cancels_it(clinic: Clinic) -> None:
    visit = a_visit(clinic, **MARIA)
    stranger = MARIA | {"first_name": "Ana"}
    other_time = ask(clinic, "open_times")["offers"][-1]
    move = {"moved_visit": str(visit.pk), "offer": other_time["id"]}
    refused = [
        ask(clinic, "cancel_visit", **stranger, offer=str(visit.pk)),
        ask(clinic, "move_visit", **stranger, **move),
    ]
    visit.refresh_from_db()
    assert (refused, visit.status) == ([{"booked": False}] * 2, "booked")
    intake = intakes.start_intake(clinic=clinic, language="en")
    for _ in range(2):  # a look-up repeated does what it does once
        assert ask_in(intake, "move_visit", **MARIA, **move) == {"booked": True}
        visit.refresh_from_db()
    moved = Appointment.objects.get(status="booked")
    assert (visit.cancel_reason, moved.rescheduled_from, moved.starts_at) == (
        "rescheduled",
        visit,
        datetime.fromisoformat(other_time["starts_at"]),
    )
    assert ask(clinic, "cancel_visit", **MARIA, offer=str(moved.pk)) == {"booked": True}
    moved.refresh_from_db()
    assert (moved.status, moved.cancel_reason) == ("cancelled", "patient_request")
    assert ask(clinic, "own_visits", **MARIA) == {"offers": []}


def test_a_call_about_a_visit_leaves_no_second_patient(clinic: Clinic) -> None:
    a_visit(clinic, **MARIA)
    intake = intakes.start_intake(clinic=clinic, language="en")
    save_answer(
        intake_id=intake.pk,
        slot="errand",
        phase="GREETING",
        value="cancel",
        heard="cancel my visit",
        confidence=1.0,
        source="speech",
        confirmed="in_passing",
        flagged=False,
        reason="",
    )
    ask_in(intake, "own_visits", **MARIA)
    intakes.complete_intake(intake_id=intake.pk, visit="")
    intake.refresh_from_db()
    assert (intake.status, intake.patient, Patient.objects.count()) == ("completed", Patient.objects.get(), 1)


def test_a_time_is_kept_until_the_end_of_the_call_and_then_booked_freed_or_given_to_the_person(clinic: Clinic) -> None:
    first, second, third = (offer["id"] for offer in ask(clinic, "open_times")["offers"])
    became = {}
    for status in (Status.COMPLETED, Status.ABANDONED, Status.HANDED_OVER):
        intake = intakes.start_intake(clinic=clinic, language="en")
        call = answer_call(call_sid=f"CA-{status}", dialled=DIALLED, caller=CALLER)
        Call.objects.filter(pk=call.pk).update(intake=intake)
        # Another time is kept in place of the first, and the first is open again for the next caller.
        kept = [ask_in(intake, "hold_visit", offer=offer) for offer in (first, second)]
        if status == Status.COMPLETED:
            kept.append(ask_in(intake, "book_visit", offer=second))
        elsewhere = ask(clinic, "hold_visit", offer=second)
        match status:
            case Status.HANDED_OVER:
                give_to_person(call_sid=call.call_sid, reason="asked")
            case Status.ABANDONED:
                hung_up(call_sid=call.call_sid, call_status="completed")
            case _:
                close_call(call_sid=call.call_sid, status=status, reason="completed")
        visits = Appointment.objects.filter(intake=intake).order_by("starts_at")
        became[str(status)] = (
            [found["booked"] for found in (*kept, elsewhere)],
            [(visit.status, visit.cancel_reason) for visit in visits],
            bool(visit_of(intake.pk)),
        )
        second = third
    replaced = ("cancelled", "replaced")
    assert became == {
        "completed": ([True, True, True, False], [replaced, ("booked", "")], True),
        "abandoned": ([True, True, False], [replaced, ("cancelled", "hold_released")], False),
        "handed_over": ([True, True, False], [replaced, ("booked", "")], True),
    }


def test_a_time_is_kept_for_as_long_as_the_caller_talks_and_no_longer(clinic: Clinic) -> None:
    """Two callers have said yes to a time, one hangs on the line for longer than a hold lives; a third wants both."""
    yes = [offer["id"] for offer in ask(clinic, "open_times")["offers"][:2]]
    for sid, offer in zip(("CA-talks", "CA-gone"), yes, strict=True):
        intake = intakes.start_intake(clinic=clinic, language="en")
        Call.objects.filter(pk=answer_call(call_sid=sid, dialled=DIALLED, caller=CALLER).pk).update(intake=intake)
        ask_in(intake, "hold_visit", offer=offer)
    Appointment.objects.update(hold_until=timezone.now() - timedelta(seconds=1))
    lines.keep(call_sids=["CA-talks"])
    sweep()
    third = [ask(clinic, "hold_visit", offer=offer)["booked"] for offer in yes]
    talks = Call.objects.get(call_sid="CA-talks").intake
    assert talks is not None
    assert (third, ask_in(talks, "book_visit", offer=yes[0])) == ([False, True], {"booked": True})
