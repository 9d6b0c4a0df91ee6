"""The review page over HTTP: what it shows, what its steps answer, and what of it is written down."""

from __future__ import annotations

import re

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from intake import record_changes, services
from intake.models import Answer, Intake, Patient, ReviewItem, Unredaction
from intake.tests.reviewing import a_doubted_intake, another_clinic, page_address, staff_of, step_address
from intake.tests.rows import MARIA, a_clinic, add_turn, an_intake, give
from telephony.models import Call
from voiceagent.audit.models import AuditEntry
from voiceagent.clinics.models import Role
from voiceagent.clinics.services import add_line
from voiceagent.worklist.models import WorkItem

pytestmark = pytest.mark.django_db


@pytest.fixture
def doubted() -> Intake:
    return a_doubted_intake()


@pytest.fixture
def desk(doubted: Intake) -> Client:
    return staff_of(doubted.clinic)[0]


def post(client: Client, intake: Intake, verb: str, **fields: str) -> tuple[int, str]:
    answer = client.post(step_address(intake, verb), fields)
    return answer.status_code, answer.content.decode()


def words(page: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]*>", " ", page))


def doubts(page: str) -> list[str]:
    return re.findall(r'data-slot="(\w+)" data-doubt', page)


def test_who_called_stands_on_top_and_what_is_doubtful_first(doubted: Intake, desk: Client) -> None:
    page = desk.get(page_address(doubted)).content.decode()
    text = words(page)
    wanted = [
        "Maria Okafor",
        "(202) 555-0143",
        "Completed",
        doubted.confirmation_code,
        "Aetna not checked",
        "To check 4",
    ]
    assert [part for part in wanted if part not in text] == []
    assert 'href="tel:+12025550143"' in page
    assert doubts(page) == ["member_id", "last_name", "zip", "city"]
    slots = re.findall(r'data-slot="(\w+)"', page)
    assert slots[:6] == ["member_id", "last_name", "zip", "city", "insured", "payer"]
    assert (len(slots), len(set(slots))) == (21, 21)
    assert "heard “oh car for” heard fairly well said · read back, they said yes" in text
    assert ("yes this is [name] [name]" in text, "interrupted" in text) == (True, True)


def test_steps_answer_with_the_page_as_it_is_then(doubted: Intake, desk: Client) -> None:
    city, zip_code = (ReviewItem.objects.get(slot=slot) for slot in ("city", "zip"))

    def step(verb: str, **fields: str) -> tuple[int, object]:
        status, text = post(desk, doubted, verb, **fields)
        return status, doubts(text) if status == 200 else text

    last_name = {"slot": "last_name"}
    assert [
        step("correct", **last_name, value="okonkwo"),
        step("take", item=str(city.pk)),
        step("reject", item=str(zip_code.pk)),
        step("reject", item=str(zip_code.pk)),
        step("correct", slot="zip", value="970"),
        step("correct", slot="street", value="118 Fir St"),
        step("correct", slot="errand", value="new"),
        step("correct", slot="member_id", value=""),
        step("accept", slot="visit"),
        step("take", item="0"),
        step("take", item="x"),
        step("reveal", slot="phone"),
        step("accept", slot="member_id"),
        step("explode")[:1],
    ] == [
        (200, ["member_id", "zip", "city"]),
        (200, ["member_id", "zip"]),
        (200, ["member_id"]),
        (400, "Somebody has decided this in the meantime. Load the page again."),
        (422, "That cannot be stored here: something is missing."),
        (422, "This was not plainly understood. Read as: 118 Fir Street."),
        (400, "That cannot be done here."),
        (422, "Please type a value."),
        (400, "That cannot be done here."),
        (400, "That cannot be done here."),
        (400, "That cannot be done here."),
        (400, "That cannot be done here."),
        (200, []),
        (404,),
    ]
    assert dict(Answer.objects.filter(confirmed="staff").values_list("slot", "value")) == {
        "member_id": "W123456789", "last_name": "Okonkwo", "city": "Beaverton",
    }  # fmt: skip
    assert WorkItem.objects.get(queue="doubtful").close_reason == "corrected"
    history = words(desk.get(page_address(doubted)).content.decode())
    assert "front_desk-hillside: corrected, Okafor → Okonkwo" in history


def test_a_member_id_is_shown_on_request_and_the_request_is_noted(doubted: Intake, desk: Client) -> None:
    closed = desk.get(page_address(doubted)).content.decode()
    assert ("W123456789" in closed, "w one two three" in closed, "••••••789" in closed) == (False, False, True)
    status, opened = post(desk, doubted, "reveal", slot="member_id")
    assert (status, "W123456789" in opened, "w one two three" in opened) == (200, True, True)
    trail = AuditEntry.objects.filter(action__in=("intake.read", "intake.value_revealed")).order_by("pk")
    assert list(trail.values_list("action", "details")) == [
        ("intake.read", {}),
        ("intake.value_revealed", {"slot": "member_id"}),
    ]


def test_words_are_unredacted_with_permission_and_a_reason(doubted: Intake, desk: Client) -> None:
    manager, _ = staff_of(doubted.clinic, Role.MANAGER)
    why = "Maria disputes what she said"
    assert post(desk, doubted, "unredact", reason=why)[0] == 403
    assert "Read it unredacted" not in desk.get(page_address(doubted)).content.decode()
    assert post(manager, doubted, "unredact", reason=" no ") == (400, "Please say in a few words why you need it.")
    status, text = post(manager, doubted, "unredact", reason=why)
    assert (status, "yes this is Maria Okafor" in text) == (200, True)
    assert [(row.reason, row.intake_id) for row in Unredaction.objects.all()] == [(why, doubted.pk)]
    assert list(AuditEntry.objects.filter(action="intake.unredacted").values_list("details", flat=True)) == [{}]
    assert why in manager.get(page_address(doubted)).content.decode()


def test_a_call_is_played_to_todays_dialogue(doubted: Intake, desk: Client) -> None:
    status, page = post(desk, doubted, "replay")
    text = words(page)
    assert (status, "3 of 4 replies and 19 answers would differ." in text) == (200, True)
    assert "then Which company is it with? now What is the name of your insurance company?" in text
    assert ("yes this is [name] [name]" in text, "Member ID ••••••789 none" in text) == (True, True)
    assert AuditEntry.objects.filter(action="intake.replayed").count() == 1


def test_another_clinics_staff_and_who_may_only_look_get_nowhere(doubted: Intake) -> None:
    theirs = an_intake(another_clinic())
    stranger, _ = staff_of(theirs.clinic, Role.MANAGER)
    item = str(ReviewItem.objects.earliest("pk").pk)
    fields = {"slot": "city", "value": "Salem", "item": item, "reason": "because of it"}
    verbs = ("accept", "correct", "undo", "take", "reject", "reveal", "unredact", "replay")
    assert {post(stranger, doubted, verb, **fields)[0] for verb in verbs} == {404}
    assert stranger.get(page_address(doubted)).status_code == 404
    assert post(stranger, theirs, "take", item=item)[0] == 400
    looking, user = staff_of(doubted.clinic)
    user.groups.clear()
    assert looking.get(page_address(doubted)).status_code == 404
    assert post(looking, doubted, "accept", slot="city")[0] == 404
    assert looking.get(step_address(doubted, "accept")).status_code == 405
    assert Answer.objects.get(slot="city").value == "Portland"


def test_the_next_one_is_at_hand_and_calls_and_visits_are_linked(doubted: Intake, desk: Client) -> None:
    other = a_doubted_intake(doubted.clinic)
    line = add_line(actor="system", clinic=doubted.clinic, number="+15035550188")
    call = Call.objects.create(
        call_sid="CA1", clinic=doubted.clinic, phone_line=line, intake=doubted, started_at=doubted.started_at,
        from_number="+12025550143",
    )  # fmt: skip
    page = desk.get(page_address(doubted)).content.decode()
    links = [page_address(other), reverse("admin:telephony_call_change", args=[call.pk])]
    links.append(reverse("admin:intake_patient_change", args=[doubted.patient_id]))
    assert [link for link in links if f'href="{link}"' not in page] == []
    assert "Next in the queue 1" in words(page)


def test_a_long_call_costs_as_many_queries_as_a_short_one() -> None:
    clinic = a_clinic()
    client, _ = staff_of(clinic)
    short, long = an_intake(clinic), a_doubted_intake(clinic)
    give(short, first_name="Ann")
    services.complete_intake(intake_id=short.pk, visit="")
    for n in range(10, 40):
        add_turn(
            intake_id=long.pk, n=n, speaker="caller", phase="SUMMARY", text="yes", latency_ms=None,
            audio_seconds=None, timings={},
        )  # fmt: skip
    for intake in (short, long):
        services.correct_answer(intake_id=intake.pk, slot="first_name", text="Anna", actor="user:1")

    def queries(intake: Intake) -> int:
        with CaptureQueriesContext(connection) as captured:
            assert client.get(page_address(intake)).status_code == 200
        return len(captured)

    queries(long)
    assert queries(long) == queries(short)


def test_what_a_returning_patients_call_changed_is_shown_and_the_old_value_a_click_away() -> None:
    clinic = a_clinic()
    first, second = an_intake(clinic), an_intake(clinic)
    for intake, street, member_id in ((first, "118 Fir Street", "W123456789"), (second, "9 Elm Street", "W987654321")):
        give(intake, **{**MARIA, "street": street, "member_id": member_id})
        services.complete_intake(intake_id=intake.pk, visit="")
    second.refresh_from_db()
    staff = staff_of(clinic)[0]
    page = staff.get(page_address(second))
    shown = [(row.slot, row.old, row.new, row.decided) for row in page.context["review"].changes]
    assert shown == [
        ("member_id", "••••••789", "••••••321", ""),
        ("street", "118 Fir Street", "9 Elm Street", ""),
    ]
    steps = (("keep-old", "street"), ("keep-old", "street"), ("take-new", "member_id"), ("keep-old", "zip"))
    assert [post(staff, second, verb, slot=slot)[0] for verb, slot in steps] == [200, 400, 200, 400]
    patient = Patient.objects.get()
    assert (patient.street, patient.member_id) == ("118 Fir Street", "W987654321")
    second.refresh_from_db()
    decided = [(change.slot, change.decided) for change in record_changes.changes_of(second)]
    assert decided == [("member_id", "taken"), ("street", "kept")]
    assert second.answers.get(slot="street").value == "9 Elm Street"
    first.refresh_from_db()
    assert record_changes.changes_of(first) == []
    assert post(staff_of(another_clinic())[0], second, "take-new", slot="street")[0] == 404
