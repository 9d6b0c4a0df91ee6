"""Recording of calls: the caller is asked, Twilio's REST API (a stand-in) is told, and what was said is kept."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from django.db.models import F
from django.utils import timezone

from intake import services as intakes
from intake.models import Intake
from telephony import consents, handover, recording, services, speech_service
from telephony.background import in_thread
from telephony.models import Call
from telephony.recording_models import CallRecording
from telephony.speech_service import SpeechService
from telephony.twilio import rest
from voiceagent import metrics
from voiceagent.clinics.models import Clinic, ConsentRule, RecordingRule
from voiceagent.clinics.services import start_recording_rules
from voiceagent.simulators.twilio_rest import Reply, TwilioCalls, serve

from .caller import Caller, token_in, upgrade_headers
from .scripted import ScriptedSpeech
from .setting import CALLER, DIALLED, PUBLIC_URL, make_clinic, post, settled

pytestmark = pytest.mark.django_db(transaction=True)

WORDING = (
    "May we record this call, so that the clinic can check what was said? "
    "You may say no, and at any time you can say: stop recording."
)
NEAR = ("OR", "OR")
FAR = ("OR", "WA")


@pytest.fixture(scope="module")
def _twilio() -> Iterator[TwilioCalls]:
    with serve() as api:
        yield api


@pytest.fixture
def twilio(_twilio: TwilioCalls, settings: Any, transactional_db: None) -> TwilioCalls:
    settings.TWILIO_ACCOUNT_SID, settings.TWILIO_AUTH_TOKEN = _twilio.account
    settings.TWILIO_BASE_URL, settings.DEBUG = _twilio.url, False
    settings.PUBLIC_URL, settings.ALLOWED_HOSTS = PUBLIC_URL, ["voice.example.test"]
    _twilio.forget()
    start_recording_rules(actor="system", clinic=make_clinic(record_calls=True))
    return _twilio


def answered(call_sid: str = "CA1", *, states: tuple[str, str] = NEAR, value: object = True, **more: Any) -> Call:
    """A call whose caller was asked."""
    services.answer_call(call_sid=call_sid, dialled=DIALLED, caller=CALLER, states=states)
    services.open_stream(call_sid=call_sid, token=services.issue_token(call_sid=call_sid))
    consents.note_recording(call_sid=call_sid, **{"value": value, "confidence": 0.9, "heard": "yes you may", **more})
    return Call.objects.get(call_sid=call_sid)


def states() -> tuple[str, str, str]:
    """(as it is at Twilio, as it is wanted, why it was stopped)"""
    row = CallRecording.objects.get()
    return row.state, row.wanted, row.stop_reason


def done(api: TwilioCalls) -> list[str]:
    return [what for what, _ in api.recorded]


def later() -> None:
    """The pause after a failure is over."""
    CallRecording.objects.update(retry_at=F("retry_at") - timedelta(hours=2))


async def swept() -> None:
    """Twilio is asked, once the answer is written."""
    for _ in range(400):
        if await in_thread(recording.sweep):
            return
        await asyncio.sleep(0.05)
    raise AssertionError("there is nothing to ask Twilio for")


async def test_a_caller_says_yes_and_takes_it_back_in_the_middle_of_the_call(twilio: TwilioCalls) -> None:
    speech = speech_service.install(SpeechService(ScriptedSpeech))
    try:
        form = {"CallSid": "CA1", "To": DIALLED, "From": CALLER, "FromState": "WA", "ToState": "OR"}
        answer = await in_thread(post, "/voice/answer", form)
        caller = Caller("CA1", upgrade_headers("CA1"))
        assert await caller.connect()
        await caller.start(token_in(answer.content.decode()))
        await caller.answers("stop recording", "yes you may")
        await caller.hears("recording starts now")
        await settled()
        await swept()
        await caller.answers("ready to begin", "please stop recording")
        await caller.hears("stopping the recording")
        await settled()
        await swept()
        await caller.answers("ready to begin", "yes")
        await caller.hears("health insurance")
        await caller.hang_up()
    finally:
        speech_service.install(speech)

    def kept() -> tuple[object, ...]:
        row = CallRecording.objects.get()
        given = row.rule, row.wording, row.given, row.heard, row.withdrawn_heard
        times = row.answered_at, row.started_at, row.stopped_at
        assert sorted(filter(None, times)) == list(times)
        return (*given, row.state, row.stop_reason, row.sid in twilio.recordings)

    assert await in_thread(kept) == (
        "all_party", WORDING, True, "yes you may", "please stop recording", "off", "withdrawn", True,
    )  # fmt: skip
    [(sid, recorded)] = twilio.recordings.items()
    expected = {"sid": sid, "call_sid": "CA1", "status": "stopped", "channels": "2", "track": "both"}
    assert (recorded, twilio.recorded) == (expected, [("start", "CA1"), ("stopped", sid)])


@pytest.mark.parametrize(
    ("value", "confidence"), [(False, 1.0), (None, 0.9), (True, 0.4), ("yes", 1.0)], ids=["no", "none", "faint", "text"]
)
def test_whatever_is_no_plain_yes_starts_nothing_and_is_kept(
    twilio: TwilioCalls, value: object, confidence: float
) -> None:
    answered(value=value, confidence=confidence, heard="hm")
    row = CallRecording.objects.get()
    assert (row.given, row.heard, row.state, recording.sweep(), twilio.recorded) == (False, "hm", "none", 0, [])
    consents.note_recording(call_sid="CA1", value=True, confidence=0.9, heard="I mean yes")
    assert (recording.sweep(), done(twilio)) == (1, ["start"])


def test_who_is_asked_and_by_which_states_rule(twilio: TwilioCalls, settings: Any) -> None:
    clinic = Clinic.objects.get()
    assert (clinic.recording_rules.count(), start_recording_rules(actor="system", clinic=clinic)) == (51, 0)
    assert {rule.state for rule in clinic.recording_rules.filter(consent="all_party")} == set(
        "CA CT DE FL HI IL MD MA MI MT NV NH PA VT WA".split()
    )
    clinic.recording_rules.filter(state="NV").update(consent=ConsentRule.NEVER)
    call = services.answer_call(call_sid="CA1", dialled=DIALLED, caller=CALLER)

    def asked(*states: str) -> tuple[str, bool]:
        call.from_state, call.to_state = states
        return recording.rule_of(call).value, recording.is_asked(call)

    assert [asked(*states) for states in (NEAR, FAR, ("", "OR"), ("OR", "XX"), ("NV", "WA"))] == [
        ("one_party", True), ("all_party", True), ("all_party", True), ("all_party", True), ("never", False),
    ]  # fmt: skip
    settings.TWILIO_ACCOUNT_SID = ""
    assert not recording.is_asked(call)
    odd = services.answer_call(call_sid="CA2", dialled=DIALLED, caller=CALLER, states=("Or", "ONTARIO"))
    assert (odd.from_state, odd.to_state) == ("", "")
    assert RecordingRule.objects.strictest(clinic_id=0, states=("OR",)) == ConsentRule.ALL_PARTY


@pytest.mark.parametrize(
    ("states_", "after_transfer", "stops"), [(NEAR, True, False), (NEAR, False, True), (FAR, True, True)]
)
def test_a_person_who_takes_the_call_is_recorded_only_where_one_party_may_agree(
    twilio: TwilioCalls, states_: tuple[str, str], after_transfer: bool, stops: bool
) -> None:
    Clinic.objects.update(record_after_transfer=after_transfer)
    answered(states=states_)
    recording.sweep()
    handover.give_to_person(call_sid="CA1", reason="asked")
    recording.sweep()
    assert states() == (("off", "off", "transfer") if stops else ("on", "on", ""))
    services.hung_up(call_sid="CA1", call_status="completed")
    recording.sweep()
    assert (states()[0], done(twilio)) == ("off", ["start", "stopped"] if stops else ["start"])


def test_twilio_not_doing_it_is_counted_and_tried_again(twilio: TwilioCalls) -> None:
    before = metrics.errors.labels(kind="recording")._value.get()
    answered()
    twilio.replies.append(Reply(status=500))
    assert (recording.sweep(), recording.sweep(), states()[0]) == (1, 0, "none")
    later()
    assert (recording.sweep(), states()[0], done(twilio)) == (1, "on", ["list", "start"])
    consents.note_recording(call_sid="CA1", value=False, confidence=0.9, heard="stop recording")
    twilio.replies.extend([Reply(status=503), Reply(lost=True)])
    for _ in range(2):
        recording.sweep()
        later()
    assert (recording.sweep(), states(), done(twilio)[2:]) == (1, ("off", "off", "withdrawn"), ["stopped", "stopped"])
    assert metrics.errors.labels(kind="recording")._value.get() - before == 3


def test_a_start_that_was_never_answered_is_found_and_no_second_one_made(twilio: TwilioCalls) -> None:
    answered()
    twilio.replies.append(Reply(lost=True))
    recording.sweep()
    assert (states()[0], len(twilio.recordings)) == ("none", 1)
    consents.note_recording(call_sid="CA1", value=False, confidence=0.9, heard="stop recording")
    later()
    recording.sweep()
    assert (states(), done(twilio)) == (("off", "off", "withdrawn"), ["start", "list", "stopped"])


def test_a_call_twilio_will_not_record_goes_on_unrecorded(twilio: TwilioCalls) -> None:
    answered()
    for _ in range(recording.START_TRIES):
        twilio.replies.append(Reply(status=401))
        recording.sweep()
        later()
    assert (recording.sweep(), states(), Call.objects.get().status) == (0, ("none", "off", "failed"), "in_progress")


def test_a_call_that_is_over_is_not_recorded(twilio: TwilioCalls) -> None:
    answered()
    twilio.over.add("CA1")
    assert (recording.sweep(), states(), recording.sweep()) == (1, ("none", "off", "over"), 0)


def test_the_account_waits_for_nobody(twilio: TwilioCalls, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rest, "TIMEOUT_SECONDS", 0.1)
    answered()
    twilio.replies.append(Reply(wait=0.3))
    recording.sweep()
    assert states()[:2] == ("none", "on")


def test_by_schedule_they_are_deleted_at_twilio_and_the_consent_stays(twilio: TwilioCalls) -> None:
    for number in ("CA1", "CA2"):
        answered(number)
    recording.sweep()
    services.hung_up(call_sid="CA1", call_status="completed")
    twilio.end("CA1")
    CallRecording.objects.update(answered_at=timezone.now() - timedelta(days=31))
    CallRecording.objects.filter(call__call_sid="CA2").update(answered_at=timezone.now())
    hold = intakes.place_hold(of=Intake.objects.get(call__call_sid="CA1"), reason="a claim", actor="user:1")
    assert recording.forget_old(now=timezone.now()) == {"rose": []}
    intakes.lift_hold(hold=hold, actor="user:1")
    assert [len(old) for old in recording.forget_old(now=timezone.now(), dry_run=True).values()] == [1]
    assert [len(old) for old in recording.forget_old(now=timezone.now()).values()] == [1]
    twilio.replies.append(Reply(status=500))
    recording.sweep()
    later()
    recording.sweep()
    gone = CallRecording.objects.get(call__call_sid="CA1")
    assert (gone.state, gone.sid, gone.given, gone.wording, gone.heard) == ("gone", "", True, WORDING, "yes you may")
    assert [found["call_sid"] for found in twilio.recordings.values()] == ["CA2"]
    assert (recording.forget_old(now=timezone.now()), recording.sweep()) == ({"rose": []}, 0)
    still = CallRecording.objects.get(call__call_sid="CA2")
    recording.delete(ids=[still.pk])
    recording.sweep()
    assert (twilio.recordings, done(twilio)[-2:]) == ({}, ["stopped", "delete"])
