"""What is forgotten by schedule and on request, and what is handed out: through the commands staff run."""

from __future__ import annotations

import io
import json
from datetime import timedelta

import pytest
from django.contrib.auth.models import User
from django.core.management import call_command
from django.core.management.base import CommandError
from django.utils import timezone

from intake import services as intakes
from intake.models import Answer, CardPhoto, FollowUp, Intake, Link, Patient, Turn
from intake.tests.rows import MARIA, a_clinic, add_turn, an_intake, give
from notifications.models import Consent, Message, Reply
from notifications.services import keep_reply, record_consent
from scheduling import services as scheduling
from scheduling.models import WaitlistEntry
from telephony import consents, services
from telephony.management.commands.seed_demo import NUMBER, demo_clinic
from telephony.models import Call
from voiceagent.audit.models import AuditEntry
from voiceagent.audit.operators import login

pytestmark = pytest.mark.django_db


def run(*command: str) -> str:
    out = io.StringIO()
    call_command(*command, stdout=out)
    return out.getvalue().strip()


def said(intake: Intake) -> None:
    add_turn(
        intake_id=intake.pk,
        n=1,
        speaker="caller",
        phase="DEMOGRAPHICS",
        text="my name is Maria Okafor",
        latency_ms=None,
        audio_seconds=None,
        timings={},
    )


def photographed(intake: Intake) -> None:
    old = timezone.now() - timedelta(days=100)
    link = Link.objects.create(intake=intake, token_hash=str(intake.pk), channel="sms", sent_by="agent", expires_at=old)
    photo = CardPhoto(link=link, side="front", media_type="image/png", width=1, height=1)
    photo.seal(b"a card")
    photo.save()
    CardPhoto.objects.filter(pk=photo.pk).update(created_at=old)


def test_by_schedule_words_go_first_then_drafts_and_the_dry_run_only_counts() -> None:
    clinic = a_clinic()
    whole, draft, new, held = (an_intake(clinic) for _ in range(4))
    for intake in (whole, draft, new, held):
        said(intake)
        give(intake, **MARIA)
    for intake in (whole, draft, held):
        photographed(intake)
    intakes.abandon(intake_id=held.pk, reason="hung_up")
    hold = intakes.place_hold(of=held, reason="Doe v. Hillside", actor="user:1")
    intakes.complete_intake(intake_id=whole.pk, visit="")
    intakes.abandon(intake_id=draft.pk, reason="hung_up")
    Intake.objects.exclude(pk=new.pk).update(started_at=timezone.now() - timedelta(days=400))
    Message.objects.update(state="sent", created_at=timezone.now() - timedelta(days=31))
    long_ago = timezone.now() - timedelta(days=31)
    for number in (f"+1{MARIA['phone']}", "+12025550177"):
        keep_reply(clinic=clinic, number=number, text="who is this", taken_as="", vendor_id="", at=long_ago)
    assert (
        run("retention", "--dry-run")
        == "hillside: 2 transcripts, 1 drafts, 3 messages, 2 card photos, 0 recordings to delete"
    )
    # The other photo went with its draft.
    assert run("retention") == "hillside: 2 transcripts, 1 drafts, 3 messages, 1 card photos, 0 recordings deleted"
    assert run("retention") == "hillside: 0 transcripts, 0 drafts, 0 messages, 0 card photos, 0 recordings deleted"
    told = "my name is Maria Okafor"
    assert [turn.text for turn in Turn.objects.order_by("intake_id", "n")] == ["", told, told]
    assert {answer.heard for answer in whole.answers.all()} == {""}
    assert (whole.answers.get(slot="first_name").value, draft.answers.count(), new.answers.count()) == (
        "Maria",
        0,
        len(MARIA),
    )
    kept = Message.objects.about(f"intake:{held.pk}")
    assert [(message.to, message.context) for message in Message.objects.exclude(pk__in=kept)] == [("", {}), ("", {})]
    assert (kept.get().to, held.answers.count(), held.links.get().photos.count()) == (
        clinic.summary_email,
        len(MARIA),
        1,
    )
    # Who is under the hold may have texted from the number on their record.
    assert [(reply.number, reply.text) for reply in Reply.objects.order_by("pk")] == [
        (f"+1{MARIA['phone']}", "who is this"),
        ("", ""),
    ]
    intakes.lift_hold(hold=hold, actor="user:1")
    assert run("retention") == "hillside: 1 transcripts, 1 drafts, 2 messages, 0 card photos, 0 recordings deleted"
    counted = AuditEntry.objects.filter(action__in=("intake.words_deleted", "intake.draft_deleted", "message.emptied"))
    assert counted.count() == 7
    assert AuditEntry.objects.filter(action__in=("hold.placed", "hold.lifted")).count() == 2


def test_a_patients_data_is_handed_out_and_deleted_on_request() -> None:
    demo_clinic()
    call = services.answer_call(call_sid="CA1", dialled=NUMBER, caller="+12025550143")
    services.open_stream(call_sid="CA1", token=services.issue_token(call_sid="CA1"))
    call.refresh_from_db()
    assert call.intake is not None
    said(call.intake)
    give(call.intake, **MARIA)
    consents.note_texts(call_sid="CA1", given=True, heard="yes please")
    intakes.complete_intake(intake_id=call.intake.pk, visit="")
    FollowUp.objects.create(intake=call.intake, kind="address", state="done", result={"dpv": "Y"})
    patient = Patient.objects.get()
    officer = User.objects.create_user("officer")
    by = f"user:{officer.pk}"
    record = json.loads(run("patient_data", str(patient.public_id), "--export", "--by", "officer"))
    assert (record["patient"]["first_name"], record["intakes"][0]["answers"]["member_id"]) == ("Maria", "W123456789")
    assert record["intakes"][0]["turns"][0]["text"] == "my name is Maria Okafor"
    assert record["intakes"][0]["follow_ups"] == [{"kind": "address", "state": "done", "result": {"dpv": "Y"}}]
    counts = "1 intakes, 1 calls, 1 messages, 1 consents, 0 recordings, 0 coming visits"
    assert run("patient_data", str(patient.public_id), "--delete", "--dry-run") == counts
    assert Answer.objects.count() == len(MARIA)
    hold = intakes.place_hold(of=call.intake, reason="Doe v. Hillside", actor="user:1")
    with pytest.raises(CommandError, match="under a legal hold"):
        run("patient_data", str(patient.public_id), "--delete")
    assert (Answer.objects.count(), intakes.lift_hold(hold=hold, actor="user:1")) == (len(MARIA), True)
    assert run("patient_data", str(patient.public_id), "--delete", "--by", "officer") == counts
    patient.refresh_from_db()
    assert (
        patient.first_name,
        patient.phone_hash,
        patient.person_hash,
        Answer.objects.count(),
        Turn.objects.count(),
    ) == (
        "",
        "",
        "",
        0,
        0,
    )
    assert (Call.objects.get().from_number, Message.objects.get().context, Consent.objects.get().heard) == ("", {}, "")
    trail = AuditEntry.objects.filter(action__startswith="patient").exclude(action="patient.created").order_by("pk")
    assert [(entry.action, entry.actor) for entry in trail] == [
        ("patient_data.export", by),
        ("patient.exported", by),
        ("patient_data.delete", "system"),  # a dry run
        ("patient_data.delete", "system"),  # refused
        ("patient_data.delete", by),
        ("patient.forgotten", by),
    ]
    asked = [entry.details for entry in trail if entry.action.startswith("patient_data.")]
    assert asked == [{"operator": login(), "dry_run": dry_run} for dry_run in (False, True, False, False)]


def test_who_is_deleted_is_offered_nothing_any_more_and_what_staff_noted_of_them_goes_too() -> None:
    clinic, now = demo_clinic(), timezone.now()
    people = [
        Patient.objects.create(clinic=clinic, first_name=name, phone=phone, email=f"{name}@example.com")
        for name, phone in (("maria", "2025550143"), ("bob", "2025550144"))
    ]
    for patient in people:
        for channel, address in (("sms", f"+1{patient.phone}"), ("email", patient.email)):
            record_consent(
                clinic=clinic, channel=channel, address=address, given=True, heard="", source="staff", actor="user:1"
            )
        scheduling.join_waitlist(clinic=clinic, patient=patient, actor="user:1", wish={"hours": "08:00-"})
    soonest = scheduling.find_open_times(clinic=clinic, after=now, limit=9)[-1]
    visit = scheduling.book(clinic=clinic, offer_id=soonest.id, idempotency_key="1", intake_id=None)
    scheduling.cancel(appointment_id=visit.pk, reason="by_staff", actor="user:1")
    maria = str(people[0].public_id)
    record = json.loads(run("patient_data", maria, "--export"))
    assert [(row["state"], row["wish"], row["offers"]) for row in record["wait_list"]] == [
        ("offered", {"hours": "08:00-"}, 1)
    ]
    assert [row["channel"] for row in record["consents"]] == ["sms", "email"]
    run("patient_data", maria, "--delete")
    assert list(WaitlistEntry.objects.order_by("pk").values_list("state", flat=True)) == ["left", "offered"]
    assert [one.address for one in Consent.objects.order_by("pk")] == ["", "", "+12025550144", "bob@example.com"]
    assert [(one.to, one.state) for one in Message.objects.filter(template="waitlist_offer").order_by("pk")] == [
        ("", "dropped"),
        ("", "dropped"),
        ("+12025550144", "queued"),
        ("bob@example.com", "queued"),
    ]


def test_an_unknown_patient_or_account_is_an_error() -> None:
    with pytest.raises(CommandError, match=r"No such patient\."):
        run("patient_data", "00000000-0000-0000-0000-000000000000", "--export")
    patient = Patient.objects.create(clinic=demo_clinic())
    with pytest.raises(CommandError, match=r"There is no such account\."):
        run("patient_data", str(patient.public_id), "--export", "--by", "nobody")
