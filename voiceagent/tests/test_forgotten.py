"""Whoever asks to be deleted is in no table any more, whatever is added to the models: looked for in all of them."""

from __future__ import annotations

import io
from collections import Counter

import pytest
from django.apps import apps
from django.contrib.auth.models import User
from django.core.management import call_command
from django.db import models
from django.utils import timezone

from intake import corrections, holds, merging, patients
from intake.address_work import SLOTS as ADDRESS
from intake.address_work import _fingerprint
from intake.models import (
    CardPhoto,
    CheckedAddress,
    FollowUp,
    Intake,
    Link,
    Patient,
    PatientMerge,
    PatientPair,
    ReviewItem,
    Unredaction,
)
from intake.tests.rows import MARIA, a_clinic, add_red_flag, add_turn, an_intake, give
from notifications.models import Consent
from notifications.services import keep_reply, queue, record_consent
from telephony.models import Call, CallOrder, CallRecording
from voiceagent.clinics.models import Clinic, PhoneLine
from voiceagent.exports.models import Export
from voiceagent.privacy.fields import EncryptedTextField, KeyedHashField
from voiceagent.worklist.models import WorkItem

pytestmark = pytest.mark.django_db
Filled = Counter[tuple[str, str, str]]
STAFF = "user:1"


def personal_columns() -> dict[type[models.Model], list[str]]:
    """What is encrypted or a keyed hash, of every model there is: a new one is looked at without being named here."""
    kinds = (EncryptedTextField, KeyedHashField)
    found = {
        model: [field.name for field in model._meta.concrete_fields if isinstance(field, kinds)]
        for model in apps.get_models()
        if ".tests." not in model.__module__  # another test's models have no tables here
    }
    return {model: names for model, names in found.items() if names}


def filled() -> Filled:
    """(model, column, value) of every personal column that is not empty."""
    return Counter(
        (model._meta.label, name, repr(value))
        for model, names in personal_columns().items()
        for row in model._default_manager.all()
        for name in names
        if (value := getattr(row, name)) not in ("", None, {})
    )


def whole_life(clinic: Clinic, sid: str, **who: str) -> Patient:
    """Somebody with a row in every table that can hold anything of them, merged from two records."""
    records, tasks_before = [], list(WorkItem.objects.values_list("pk", flat=True))
    for n, phone in enumerate((who["phone"], who["other_phone"])):
        intake = an_intake(clinic)
        give(intake, **{**MARIA, **{key: value for key, value in who.items() if key in MARIA}, "phone": phone})
        add_turn(
            intake_id=intake.pk, n=1, speaker="caller", phase="DEMOGRAPHICS", text=f"I am {who['first_name']}",
            latency_ms=None, audio_seconds=None, timings={},
        )  # fmt: skip
        patient = patients.keep_patient(intake=intake)
        Intake.objects.filter(pk=intake.pk).update(patient=patient)
        records.append((patient, intake, call_of(clinic, intake, f"{sid}{n}", phone)))
    (patient, intake, call), (second, _, _) = records
    add_red_flag(intake_id=intake.pk, rule="chest_pain", version="1", level=1, phase="CHIEF_COMPLAINT", heard=sid)
    around(clinic, intake, call, sid)
    pair = PatientPair.objects.get(first_id=patient.pk, second_id=second.pk)
    merging.merge(pair_id=pair.pk, survivor_id=patient.pk, take={}, actor=STAFF)
    WorkItem.objects.exclude(pk__in=tasks_before).update(note=f"{sid} asked twice")
    patient.refresh_from_db()
    home = {slot: str(getattr(patient, slot)) for slot in ADDRESS}
    CheckedAddress.objects.create(fingerprint=_fingerprint(home), result={"street": sid}, checked_at=timezone.now())
    return patient


def call_of(clinic: Clinic, intake: Intake, sid: str, phone: str) -> Call:
    line, _ = PhoneLine.objects.get_or_create(clinic=clinic, number="+15035550100")
    return Call.objects.create(
        call_sid=sid, clinic=clinic, phone_line=line, intake=intake, from_number=f"+1{phone}", from_hash=phone,
        started_at=timezone.now(),
    )  # fmt: skip


def around(clinic: Clinic, intake: Intake, call: Call, sid: str) -> None:
    """What staff, vendors and the outbox made of one call."""
    asked = FollowUp.objects.create(intake=intake, kind="address", fingerprint=sid, result={"street": sid})
    ReviewItem.objects.create(
        intake=intake, follow_up=asked, kind="different", slot="city", source="usps", ours=sid, suggested=f"{sid}!",
        words=f"in {sid}", key=sid,
    )  # fmt: skip
    corrections.correct_answer(intake_id=intake.pk, slot="city", text="Salem", actor=STAFF)
    Intake.objects.filter(pk=intake.pk).update(was_on_file={"city": {"old": sid}})
    Unredaction.objects.create(intake=intake, reason=f"{sid} rang again", actor=STAFF)
    CallRecording.objects.create(
        call=call, rule="all", wording="May we record?", given=True, heard=sid, withdrawn_heard=f"no, {sid}", sid=sid,
        answered_at=timezone.now(), wanted="gone", state="gone",
    )  # fmt: skip
    CallOrder.objects.create(
        call=call, kind="whisper", text=f"tell {sid}", number="+12025550111", actor=STAFF, at=timezone.now()
    )
    queue(
        template="summary", to=f"{sid}@example.com", context={"name": sid}, clinic=clinic, key=f"intake:{intake.pk}:s"
    )
    keep_reply(
        clinic=clinic, number=call.from_number, text=f"{sid} wants three o'clock", taken_as="", vendor_id="",
        at=timezone.now(),
    )  # fmt: skip
    for given, about in ((True, f"intake:{intake.pk}"), (False, "")):
        record_consent(
            clinic=clinic, channel="sms", address=call.from_number, given=given, heard=f"{sid} says", source="speech",
            about=about, actor="agent",
        )  # fmt: skip
    link = Link.objects.create(intake=intake, token_hash=sid, channel="sms", sent_by=STAFF, expires_at=timezone.now())
    photo = CardPhoto(link=link, side="front", media_type="image/png", width=1, height=1)
    photo.seal(sid.encode())
    photo.save()
    holds.lift_hold(hold=holds.place_hold(of=intake, reason=f"{sid} sues", actor=STAFF), actor=STAFF)
    owner, _ = User.objects.get_or_create(username="manager")
    export = Export.objects.create(
        requested_by=owner,
        kind="intakes",
        format="csv",
        purpose="care",
        note=f"for {sid}",
        filters={"ids": [intake.pk]},
    )
    export.clinics.add(clinic)


def test_of_who_is_deleted_nothing_is_left_and_of_others_nothing_is_gone() -> None:
    clinic = a_clinic()
    whole_life(
        clinic, "mariah", first_name="Mariah", last_name="Okafor", date_of_birth="1985-03-13", member_id="X1",
        phone="2025550170", other_phone="2025550171", street="9 Elm Street", email="m@example.com",
    )  # fmt: skip
    others = filled()
    never_filled = {(model._meta.label, name) for model, names in personal_columns().items() for name in names}
    never_filled -= {(label, name) for label, name, _ in others}
    assert never_filled == set(), "New personal data: give it a value in `whole_life`, and see that it is forgotten."
    maria = whole_life(
        clinic, "maria", first_name="Maria", last_name="Okafor", date_of_birth="1985-03-13", member_id="W9",
        phone="2025550143", other_phone="2025550144", street="118 Fir Street", email="o@example.com",
    )  # fmt: skip
    suspected = PatientPair.objects.filter(second_id=maria.pk)
    assert [pair.state for pair in suspected.all()] == ["open"]
    call_command("patient_data", str(maria.public_id), "--delete", stdout=io.StringIO())
    kept = Consent.objects.filter(given=False).latest("pk").address_hash
    assert filled() - others == {("notifications.Consent", "address_hash", repr(kept)): 1}  # a "stop" holds on
    assert others - filled() == Counter()
    assert [pair.state for pair in suspected.all()] == ["moot"]
    assert [item.queue for item in WorkItem.objects.open() if not item.note] == ["emergency"]
    with pytest.raises(merging.CannotUndo):
        merging.undo(merge_id=PatientMerge.objects.get(survivor_id=maria.pk).pk, actor=STAFF)
