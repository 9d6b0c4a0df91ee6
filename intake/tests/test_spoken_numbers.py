"""The numbers said in an emergency: dated, a clinic's own in place of ours, and no edit can take a number away."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from intake import services, spoken_numbers
from intake.dialogue.decisions import Say
from intake.dialogue.engine import begin, respond
from intake.dialogue.events import Heard, Started
from intake.dialogue.hotlines import Lines, Spoken, fault
from intake.dialogue.kinds.digits import Digits
from intake.dialogue.languages.en import ENGLISH
from intake.dialogue.languages.red_flags import Hotline
from intake.dialogue.phases import SCRIPT
from intake.dialogue.transcript import SETTING
from intake.models import SpokenNumber
from intake.tests.rows import a_clinic
from intake.tests.test_sign_offs import page, signed_in
from telephony import world
from voiceagent.audit.models import AuditEntry
from voiceagent.clinics.models import Clinic, Role

LIST, ADD = reverse("admin:intake_spokennumber_changelist"), reverse("admin:intake_spokennumber_add")
COUNTY = Hotline(
    id="crisis",
    number="15039884888",
    name="the County Crisis Line",
    source="multco.us",
    verified_on=date(2026, 11, 1),
)
TOLD = "You can call 1, 5 0 3, 9 8 8, 4 8 8 8, the County Crisis Line, at any time."


def told(said: str, *hotlines: Hotline) -> list[str]:
    """What the agent says when this is heard as the first words of a call."""
    setting = replace(SETTING, hotlines=hotlines)
    state, _ = respond(SCRIPT, begin(SCRIPT, {}, SCRIPT.phases[0].name), Started(), setting)
    _, decisions = respond(SCRIPT, state, Heard(state.turn, said), setting)
    return [decision.text for decision in decisions if isinstance(decision, Say)]


def form(clinic: Clinic, **changed: object) -> dict[str, object]:
    row = {"line": "crisis", "number": "1 (503) 988-4888", "name": "the County Crisis Line", "source": "multco.us"}
    return {"clinic": clinic.pk, "verified_on": "2026-11-01", **row, **changed}


def test_the_clinics_own_number_is_said_in_place_of_ours() -> None:
    (ours,), (own,) = told("I want to kill myself"), told("I want to kill myself", COUNTY)
    assert (TOLD in own, "dial 9 1 1" in own) == (True, True)
    assert ours.replace("You can call or text 9 8 8, the Suicide and Crisis Lifeline, at any time.", TOLD) == own


def test_who_has_swallowed_something_is_told_poison_help_as_well() -> None:
    (said,) = told("my son drank bleach")
    assert said == (
        "This may be an emergency. If you can, please hang up now and dial 9 1 1. Poison Help answers at any time, "
        "too: call 1, 8 0 0, 2 2 2, 1 2 2 2. I will also connect you with a person. Again: hang up and dial 9 1 1."
    )


@pytest.mark.parametrize("broken", [{"number": ""}, {"number": "98"}, {"name": ""}, {"name": "{x}. Goodbye"}])
def test_a_row_that_cannot_be_said_is_none(broken: dict[str, str]) -> None:
    assert told("I want to kill myself", replace(COUNTY, **broken)) == told("I want to kill myself")  # type: ignore[arg-type]
    row = replace(COUNTY, id="emergency", **{"number": "911", **broken})  # type: ignore[arg-type]
    assert Lines(ENGLISH, (row,))["emergency"] == Spoken("9 1 1", "emergency services", "call")


def test_every_number_that_came_with_the_language_is_read_as_it_is_said() -> None:
    lines = ENGLISH.red_flags.hotlines
    heard = {line.id: Digits().read(Lines(ENGLISH, ())[line.id].number, SETTING).value for line in lines}
    assert heard == {line.id: line.number for line in lines}
    assert {fault(line.id, line.number, line.name) for line in lines} == {""}


@pytest.mark.django_db
def test_a_manager_keeps_the_numbers_and_ours_are_there_to_read() -> None:
    clinic, other = a_clinic(), a_clinic("harbor")
    client, manager = signed_in(clinic, Role.MANAGER)
    shown = page(client, LIST)
    rows = ENGLISH.red_flags.hotlines
    assert [line.number for line in rows if line.number not in shown or line.source not in shown] == []
    assert client.post(ADD, form(clinic)).status_code == 302
    row = SpokenNumber.objects.get()
    assert (row.number, row.verified_on, row.texts) == ("15039884888", date(2026, 11, 1), False)
    change = reverse("admin:intake_spokennumber_change", args=[row.pk])
    assert client.post(change, {**form(clinic), "number": "988", "texts": "on"}).status_code == 302
    assert list(SpokenNumber.objects.values_list("clinic", "line", "number", "texts")) == [
        (clinic.pk, "crisis", "988", True)
    ]
    entries = AuditEntry.objects.filter(action="spoken_number.set").order_by("pk")
    assert [(entry.actor, entry.clinic_id, entry.details) for entry in entries] == [
        (f"user:{manager.pk}", clinic.pk, {"line": "crisis", "number": number}) for number in ("15039884888", "988")
    ]
    assert client.post(ADD, form(other)).status_code == 200
    assert SpokenNumber.objects.count() == 1


@pytest.mark.django_db
def test_no_edit_takes_a_number_away() -> None:
    clinic = a_clinic()
    client, _ = signed_in(clinic, Role.MANAGER)
    refused = {
        "Neither a code of three digits": form(clinic, number="98"),
        "This field is required": form(clinic, name=""),
        "Words alone": form(clinic, name="Hang up. <b>Now</b>"),
        "No emergency number; known are 000, 112, 911, 999": form(clinic, line="emergency", number="912"),
    }
    answers = {words: client.post(ADD, data) for words, data in refused.items()}
    assert [words for words, answer in answers.items() if words not in answer.content.decode()] == []
    assert SpokenNumber.objects.count() == 0
    desk, _ = signed_in(clinic, Role.FRONT_DESK)
    assert (desk.get(LIST).status_code, desk.get(ADD).status_code, desk.post(ADD, form(clinic)).status_code) == (
        200,
        403,
        403,
    )


@pytest.mark.django_db
def test_the_numbers_are_read_once_before_the_call(django_assert_num_queries: CaptureQueriesContext) -> None:
    clinic = a_clinic()
    spoken_numbers.set_number(
        actor="system",
        clinic=clinic,
        line=COUNTY.id,
        number=COUNTY.number,
        name=COUNTY.name,
        texts=COUNTY.texts,
        source=COUNTY.source,
        verified_on=COUNTY.verified_on,
    )
    assert TOLD in world.all_fixed_sentences()
    clinic = Clinic.objects.get()
    assert services.hotlines_of(clinic) == ()
    services.load_hotlines(clinic)
    with django_assert_num_queries(0):  # type: ignore[operator]
        assert services.hotlines_of(clinic) == world.setting_of(clinic, "").hotlines == (COUNTY,)
        assert TOLD in world.fixed_sentences(clinic)
