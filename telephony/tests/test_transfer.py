"""A warm transfer over its webhooks, with Twilio's REST API played by a stand-in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import timedelta
from typing import Any

import pytest
from django.db.models import F

from intake.models import Intake
from telephony import handover, services, speech_service, transfer
from telephony.background import in_thread
from telephony.models import Call, Transfer
from telephony.speech_service import SpeechService
from telephony.twilio import rest
from voiceagent import metrics
from voiceagent.clinics.models import Clinic
from voiceagent.simulators.twilio_rest import Reply, TwilioCalls, serve
from voiceagent.worklist.models import WorkItem

from .caller import Caller, token_in, upgrade_headers
from .scripted import ScriptedSpeech
from .setting import CALLER, DESK, DIALLED, PUBLIC_URL, call_row, make_clinic, post

pytestmark = pytest.mark.django_db(transaction=True)

LEG = {"CallSid": "CAdesk", "From": DIALLED, "To": DESK}


@pytest.fixture(scope="module")
def _twilio() -> Iterator[TwilioCalls]:
    with serve() as api:
        yield api


@pytest.fixture
def twilio(_twilio: TwilioCalls, settings: Any, transactional_db: None) -> TwilioCalls:
    settings.PUBLIC_URL, settings.ALLOWED_HOSTS = PUBLIC_URL, ["voice.example.test"]
    settings.TWILIO_ACCOUNT_SID, settings.TWILIO_AUTH_TOKEN = _twilio.account
    settings.TWILIO_BASE_URL = _twilio.url
    _twilio.forget()
    make_clinic(transfer="warm", nobody_answers="call")
    services.answer_call(call_sid="CA1", dialled=DIALLED, caller=CALLER)
    services.open_stream(call_sid="CA1", token=services.issue_token(call_sid="CA1"))
    handover.give_to_person(call_sid="CA1", reason="asked")
    return _twilio


def said(path: str, **form: str) -> str:
    return post(path, {"CallSid": "CA1"} | form).content.decode()


def waiting() -> str:
    """The caller is put into the conference; the desk's leg gets a SID that is easy to write."""
    told = said("/voice/resume")
    Transfer.objects.update(desk_sid="CAdesk")
    return told


def test_two_who_ask_at_the_same_moment_ring_the_desk_once(twilio: TwilioCalls) -> None:
    """Twilio asks once more while the desk is being rung: it is told to ask again, until it has been."""
    meanwhile: list[str] = []

    def resumed(sid: str, form: Mapping[str, str]) -> None:
        if not meanwhile:
            meanwhile.append("")
            meanwhile[0] = said("/voice/resume")

    twilio.listener = resumed
    try:
        first, after = said("/voice/resume"), said("/voice/resume?again=1")
    finally:
        twilio.listener = None
    assert f"{PUBLIC_URL}/voice/resume?again=1</Redirect>" in meanwhile[0]
    assert ["transfer-CA1</Conference>" in told for told in (first, after)] == [True, True]
    assert [what for what, _ in twilio.asked] == ["create"]


def outcome() -> tuple[str, str]:
    """Of the transfer, and of the task to call back ("" while it is open)."""
    return Transfer.objects.get().outcome, WorkItem.objects.get().close_reason


def test_the_caller_waits_the_desk_is_told_and_whoever_presses_one_joins(twilio: TwilioCalls) -> None:
    told = waiting()
    assert f'action="{PUBLIC_URL}/voice/resume"' in told
    assert "transfer-CA1</Conference>" in told
    assert 'startConferenceOnEnter="false"' in told
    assert twilio.asked == [
        (
            "create",
            {
                "To": DESK,
                "From": DIALLED,
                "Url": f"{PUBLIC_URL}/voice/desk",
                "Method": "POST",
                "StatusCallback": f"{PUBLIC_URL}/voice/desk/over",
                "StatusCallbackMethod": "POST",
                "StatusCallbackEvent": "completed",
                "Timeout": "25",
            },
        )
    ]
    assert "while I find someone" in said("/voice/transfer/hold")
    assert "They asked for a person. We had not begun the questions. Press 1" in said("/voice/desk", **LEG)
    assert "will be with you" in said("/voice/transfer/hold")
    joined = said("/voice/desk/accept", **LEG, Digits="1")
    assert "transfer-CA1</Conference>" in joined
    assert outcome() == ("accepted", "reached")
    post("/voice/desk/over", LEG | {"CallStatus": "completed"})
    assert "<Hangup" in said("/voice/resume", DialCallStatus="completed")
    said("/voice/status", CallStatus="completed")
    assert (outcome(), len(twilio.asked)) == (("accepted", "reached"), 1)


@pytest.mark.parametrize(
    ("call_status", "as_"),
    [
        ("busy", "busy"),
        ("no-answer", "no_answer"),
        ("failed", "failed"),
        ("canceled", "no_answer"),
        ("completed", "declined"),
    ],
)
def test_nobody_comes_and_the_caller_is_fetched_and_promised_a_call(
    twilio: TwilioCalls, call_status: str, as_: str
) -> None:
    waiting()
    post("/voice/desk/over", LEG | {"CallStatus": call_status})
    fetch = ("CA1", {"Url": f"{PUBLIC_URL}/voice/transfer/over", "Method": "POST"})
    assert twilio.asked[1:] == [fetch]
    assert "will call you back" in said("/voice/transfer/over")
    assert outcome() == (as_, "")
    assert (transfer.sweep(), twilio.asked[1:]) == (0, [fetch])


def test_another_key_is_a_no_and_asked_once(twilio: TwilioCalls) -> None:
    waiting()
    said("/voice/desk", **LEG)
    assert "<Hangup" in said("/voice/desk/accept", **LEG, Digits="2")
    post("/voice/desk/over", LEG | {"CallStatus": "completed"})
    assert (outcome(), len(twilio.asked)) == (("declined", ""), 2)


@pytest.mark.parametrize("picked_up", [False, True])
def test_a_caller_who_hangs_up_while_waiting_leaves_no_desk_in_the_dark(twilio: TwilioCalls, picked_up: bool) -> None:
    waiting()
    if picked_up:
        said("/voice/desk", **LEG)
    said("/voice/status", CallStatus="completed")
    [(sid, told)] = twilio.asked[1:]
    assert (sid, "has hung up" in told.get("Twiml", ""), told.get("Status", "")) == (
        "CAdesk", picked_up, "" if picked_up else "completed"
    )  # fmt: skip
    late = said("/voice/desk/accept", **LEG, Digits="1") if picked_up else said("/voice/desk", **LEG)
    assert ("has hung up" in late, outcome()) == (True, ("caller_left", ""))


@pytest.mark.parametrize("reply", [Reply(status=401), Reply(status=404), Reply(status=500), Reply(wait=0.5)])
def test_a_desk_twilio_does_not_ring_is_dialled_plainly(
    twilio: TwilioCalls, reply: Reply, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rest, "TIMEOUT_SECONDS", 0.1)
    twilio.replies.append(reply)
    told = said("/voice/resume")
    assert (f">{DESK}</Number>" in told, outcome()) == (True, ("not_rung", ""))
    assert "<Hangup" in said("/voice/resume", DialCallStatus="completed", DialBridged="true")
    assert outcome() == ("not_rung", "reached")


def test_a_caller_twilio_does_not_fetch_is_fetched_later(twilio: TwilioCalls) -> None:
    waiting()
    twilio.replies.append(Reply(status=500))
    post("/voice/desk/over", LEG | {"CallStatus": "busy"})
    assert (len(twilio.asked), transfer.sweep()) == (1, 0)
    Transfer.objects.update(settled_at=F("settled_at") - timedelta(seconds=11))
    assert (transfer.sweep(), [sid for sid, _ in twilio.asked[1:]]) == (1, ["CA1"])
    said("/voice/transfer/over")
    assert transfer.sweep() == 0


def test_nobody_told_us_what_became_of_the_desk(twilio: TwilioCalls) -> None:
    waiting()
    Transfer.objects.update(at=F("at") - transfer.LONGEST)
    assert (transfer.sweep(), outcome(), twilio.asked[-1][0]) == (1, ("no_answer", ""), "CA1")
    twilio.over.add("CA1")
    Transfer.objects.update(settled_at=F("settled_at") - timedelta(seconds=11))
    assert (transfer.sweep(), transfer.sweep()) == (1, 0)


def test_a_conference_that_ends_with_nobody_in_it_promises_a_call(twilio: TwilioCalls) -> None:
    waiting()
    assert "will call you back" in said("/voice/resume", DialCallStatus="failed")
    assert (outcome(), Intake.objects.get().status) == (("caller_left", ""), "handed_over")


def test_a_clinic_with_the_plain_setting_and_an_account_without_keys_dial(twilio: TwilioCalls, settings: Any) -> None:
    settings.TWILIO_ACCOUNT_SID = ""
    assert f">{DESK}</Number>" in said("/voice/resume")
    assert (Transfer.objects.count(), twilio.asked) == (0, [])


def standing() -> tuple[object, ...]:
    """(the call's status and end, the intake's status and why a person has it, the call-back task's end)"""
    intake = Intake.objects.get()
    return call_row()[0], call_row()[2], intake.status, intake.handover_reason, WorkItem.objects.get().close_reason


BACK = ("in_progress", False, "in_progress", "", "not_needed")
GONE = ("handed_over", False, "handed_over", "asked", "")


@pytest.mark.parametrize("call_status", ["busy", "no-answer", "failed", "canceled", "completed"])
def test_nobody_comes_and_the_agent_has_the_caller_again(twilio: TwilioCalls, call_status: str) -> None:
    Clinic.objects.update(nobody_answers="agent")
    waiting()
    post("/voice/desk/over", LEG | {"CallStatus": call_status})
    assert [standing(), "<Stream" in said("/voice/transfer/over"), standing()] == [GONE, True, BACK]
    opened = services.open_stream(call_sid="CA1", token=services.issue_token(call_sid="CA1"))
    assert (opened.resumed, opened.nobody_came, call_row()[3]) == (True, False, 3)  # the next one broke


def test_asked_again_before_the_stream_has_begun_the_answer_is_the_same(twilio: TwilioCalls) -> None:
    Clinic.objects.update(nobody_answers="agent")
    waiting()
    post("/voice/desk/over", LEG | {"CallStatus": "busy"})
    for _ in range(2):
        back = transfer.give_back(call_sid="CA1")
        assert (back is not None, standing()) == (True, BACK)
    opened = services.open_stream(call_sid="CA1", token=services.issue_token(call_sid="CA1"))
    assert (opened.nobody_came, transfer.give_back(call_sid="CA1")) == (True, None)
    ended = metrics.calls.labels(status="handed_over")._value
    counted = ended.get()
    # Asked for once more, the desk is rung plainly; if it does not answer then, a call back is promised.
    handover.give_to_person(call_sid="CA1", reason="asked")
    assert [f">{DESK}</Number>" in said("/voice/resume"), standing()] == [True, GONE]
    assert "will call you back" in said("/voice/resume", DialCallStatus="no-answer")
    assert (standing(), ended.get()) == (GONE, counted)  # it was counted when the desk was rung first


@pytest.mark.parametrize("reason", ["emergency", "crisis", "urgent", "trouble", "taken_over", "silence"])
def test_whom_the_agent_cannot_help_is_called_back(twilio: TwilioCalls, reason: str) -> None:
    Clinic.objects.update(nobody_answers="agent")
    Call.objects.update(end_reason=reason)
    waiting()
    post("/voice/desk/over", LEG | {"CallStatus": "no-answer"})
    assert ("will call you back" in said("/voice/transfer/over"), standing()) == (True, GONE)


def test_a_caller_who_has_hung_up_is_not_given_back(twilio: TwilioCalls) -> None:
    Clinic.objects.update(nobody_answers="agent")
    waiting()
    post("/voice/desk/over", LEG | {"CallStatus": "no-answer"})
    said("/voice/status", CallStatus="completed")
    assert "<Hangup" in said("/voice/transfer/over")
    assert standing() == ("handed_over", True, "handed_over", "asked", "")


async def test_the_conversation_goes_on_where_it_was_and_a_call_back_is_there_for_the_asking(
    twilio: TwilioCalls,
) -> None:
    speech = speech_service.install(SpeechService(ScriptedSpeech))
    try:
        await in_thread(Clinic.objects.update, nobody_answers="agent")
        await in_thread(waiting)
        await in_thread(post, "/voice/desk/over", LEG | {"CallStatus": "no-answer"})
        told = (await in_thread(post, "/voice/transfer/over", {"CallSid": "CA1"})).content.decode()
        caller = Caller("CA1", upgrade_headers("CA1"))
        assert await caller.connect()
        await caller.start(token_in(told))
        await caller.answers("ready to begin", "please call me back")
        assert "will call you back" in await caller.hears("goodbye")
        await caller.until_closed()
    finally:
        speech_service.install(speech)
    assert caller.heard[0].startswith("Nobody could come to the phone just now.")
    over = (await in_thread(post, "/voice/resume", {"CallSid": "CA1"})).content.decode()
    assert ("<Hangup" in over, "<Say" in over, "<Dial" in over) == (True, False, False)
    assert await in_thread(standing) == ("handed_over", False, "handed_over", "call_back_asked", "")
