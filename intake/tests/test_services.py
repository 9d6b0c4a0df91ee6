"""Every write of an intake: what it leaves, that it may be repeated, that it is in the audit trail."""

from __future__ import annotations

import re

import pytest

from intake import services
from intake.dialogue.phases import SCRIPT
from intake.models import CALLER_SLOTS, SLOTS, Answer, Intake, Phase, RedFlag, Turn
from intake.services import Claim, Flag, Given, Said, Saved, StaleIntake
from intake.tests.rows import add_red_flag, add_turn, advance, an_intake, enter_phase, give, save_answer
from voiceagent.audit.models import AuditEntry

pytestmark = pytest.mark.django_db


def actions(intake: Intake) -> list[str]:
    return list(AuditEntry.objects.for_object(intake).order_by("pk").values_list("action", flat=True))


def test_the_record_knows_the_phases_of_the_script() -> None:
    assert Phase.values == [phase.name for phase in SCRIPT.phases]


def test_an_answer_is_kept_as_given() -> None:
    intake = an_intake()
    save_answer(
        intake_id=intake.pk,
        slot="zip",
        phase="ADDRESS",
        value="97201",
        heard="nine seven two oh one",
        confidence=0.8,
        source="speech",
        confirmed="read_back",
        flagged=True,
        reason="",
    )
    assert services.given(Answer.objects.get(intake=intake)) == Given(
        value="97201",
        heard="nine seven two oh one",
        confidence=0.8,
        source="speech",
        confirmed="read_back",
        flagged=True,
        reason="",
        corrected_from=None,
    )
    assert actions(intake) == ["intake.started", "intake.answer_saved"]


def test_a_corrected_answer_keeps_what_it_was_also_when_the_write_is_repeated() -> None:
    intake = an_intake()
    give(intake, zip="97201")
    give(intake, zip="97210")
    give(intake, zip="97210")
    assert [(answer.value, answer.corrected_from) for answer in Answer.objects.all()] == [("97210", "97201")]


def test_a_declined_answer_is_null_with_its_reason() -> None:
    intake = an_intake()
    give(intake, email=None)
    assert [(answer.value, answer.reason) for answer in Answer.objects.all()] == [(None, "declined")]


def test_a_claim_brings_everything_given_and_shuts_out_the_earlier_stream() -> None:
    intake = an_intake()
    first = services.claim_intake(intake_id=intake.pk)
    give(intake, insured=False)
    enter_phase(intake_id=intake.pk, phase="CHIEF_COMPLAINT")
    second = services.claim_intake(intake_id=intake.pk)
    assert second == Claim(
        version=2,
        phase="CHIEF_COMPLAINT",
        status="in_progress",
        number=2,
        answers={
            "insured": Given(
                value=False,
                heard="False",
                confidence=0.9,
                source="speech",
                confirmed="read_back",
                flagged=False,
                reason="",
                corrected_from=None,
            )
        },
    )
    with pytest.raises(StaleIntake):
        advance(intake, first)
    assert advance(intake, second) == 3


def test_a_step_repeated_by_its_own_stream_is_recognised_and_another_streams_is_not() -> None:
    intake = an_intake()
    first = services.claim_intake(intake_id=intake.pk)
    assert advance(intake, first) == 2
    assert advance(intake, first) == 2
    services.claim_intake(intake_id=intake.pk)
    with pytest.raises(StaleIntake):
        advance(intake, first, 2)


def test_a_turn_is_written_once_and_its_redacted_text_leaves_out_what_was_told() -> None:
    intake = an_intake()
    give(intake, first_name="Maria", last_name="Okafor", reason="a cough", payer="Aetna")
    for _ in range(2):
        add_turn(
            intake_id=intake.pk,
            n=1,
            speaker="caller",
            phase="DEMOGRAPHICS",
            text="it's Maria Okafor, I have a cough, 2025550143",
            latency_ms=12,
            audio_seconds=3.5,
            timings={"decision": 0.4},
        )
    assert [
        (turn.n, turn.text, turn.redacted, turn.latency_ms, turn.audio_seconds, turn.timings)
        for turn in Turn.objects.all()
    ] == [
        (
            1,
            "it's Maria Okafor, I have a cough, 2025550143",
            "it's [name] [name], I have a cough, [number]",
            12,
            3.5,
            {"decision": 0.4},
        ),
    ]


def test_a_red_flag_is_kept_once_for_each_phase() -> None:
    intake = an_intake()
    for phase in ("GREETING", "GREETING", "CHIEF_COMPLAINT"):
        add_red_flag(intake_id=intake.pk, rule="chest_pain", version="1", level=1, phase=phase, heard="my chest hurts")
    assert list(RedFlag.objects.values_list("rule", "level", "phase")) == [
        ("chest_pain", 1, "GREETING"),
        ("chest_pain", 1, "CHIEF_COMPLAINT"),
    ]
    assert actions(intake) == ["intake.started", "intake.red_flag", "intake.red_flag"]


def test_the_code_is_short_clear_and_stays_the_same() -> None:
    intake = an_intake()
    code = services.issue_code(intake_id=intake.pk)
    assert re.fullmatch("[2347KLMRWXY]{6}", code)
    assert services.issue_code(intake_id=intake.pk) == code
    assert actions(intake) == ["intake.started", "intake.code_issued"]


def test_a_turn_written_again_by_its_own_stream_leaves_nothing_twice() -> None:
    intake = an_intake()
    claim = services.claim_intake(intake_id=intake.pk)
    saves = [Saved("zip", "ADDRESS", value, value, 0.9, "speech", "silent", False, "") for value in ("97201", "97210")]
    for _ in range(2):
        advance(
            intake,
            claim,
            saves=saves,
            phases=["INSURANCE", "ADDRESS"],
            flags=[Flag("chest_pain", "1", 1, "ADDRESS", "my chest hurts")],
            turns=[Said(1, "caller", "ADDRESS", "97201")],
        )
    intake.refresh_from_db()
    assert (intake.phase, intake.version) == ("ADDRESS", claim.version + 1)
    assert [(answer.value, answer.corrected_from) for answer in Answer.objects.all()] == [("97210", "97201")]
    assert (RedFlag.objects.count(), Turn.objects.count()) == (1, 1)
    assert actions(intake) == [
        "intake.started",
        "intake.claimed",
        "intake.answer_saved",
        "intake.answer_saved",
        "intake.phase_entered",
        "intake.phase_entered",
        "intake.red_flag",
    ]


def test_the_record_has_the_slots_the_conversation_fills() -> None:
    kept = {name for name, slot in SCRIPT.slots.items() if slot.kept}
    rows_of_their_own = {"visit", "errand", "errand_kind", "text_consent", "recording_consent"}
    assert kept - rows_of_their_own == {*SLOTS, *CALLER_SLOTS}
