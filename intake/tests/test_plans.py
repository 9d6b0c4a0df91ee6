"""A clinic's plans: one spelling, whether it is taken and what is said then, what may be told of coverage."""

from __future__ import annotations

from dataclasses import replace

import pytest
from django.test.utils import CaptureQueriesContext

from intake import plans
from intake.dialogue.engine import begin, respond
from intake.dialogue.events import Heard, Started
from intake.dialogue.phases import SCRIPT
from intake.dialogue.setting import CoverageTold
from intake.dialogue.transcript import SETTING
from intake.models import CoverageFact
from intake.tests.outside import a_completed_intake, an_answered_intake
from voiceagent.clinics.models import Clinic
from voiceagent.worklist.models import WorkItem


@pytest.mark.django_db
def test_payers_are_spelled_as_the_clinic_does_and_found_by_it() -> None:
    clinic = an_answered_intake().clinic
    for said, name, taken, payer_id in (
        ("etna ppo", "Aetna", True, "60054"),
        ("moda", "Moda Health", True, ""),
        ("kaiser", "Kaiser Permanente", False, ""),
        ("Zenith of the North", "Zenith of the North", False, ""),
    ):
        known = plans.normalised(clinic, said)
        assert (known, plans.is_taken(clinic, known), plans.payer_id(clinic, known)) == (name, taken, payer_id)
    clinic.accepted_payers = []
    assert plans.is_taken(clinic, "Aetna") is None


@pytest.mark.django_db
def test_a_plan_the_clinic_does_not_take_is_a_task_for_the_desk() -> None:
    for clinic, payer in (("hillside", "Aetna"), ("riverside", "Kaiser Permanente")):
        a_completed_intake(clinic, payer=payer)
    tasks = WorkItem.objects.values_list("clinic__slug", "queue", "reason")
    assert list(tasks) == [("riverside", "insurance", "plan_not_taken")]


@pytest.mark.django_db
def test_what_may_be_told_is_read_once_before_the_call(django_assert_num_queries: CaptureQueriesContext) -> None:
    clinic = an_answered_intake().clinic
    CoverageFact.objects.create(clinic=clinic, payer="Aetna", visit="physical | check up|", words="One a year.")
    clinic = Clinic.objects.get()
    assert plans.coverage_told(clinic) == ()
    plans.load_coverage(clinic)
    with django_assert_num_queries(0):  # type: ignore[operator]
        assert plans.coverage_told(clinic) == (CoverageTold("Aetna", ("physical", "check up"), "One a year."),)


def test_the_clinics_own_words_are_said_as_they_are() -> None:
    setting = replace(SETTING, plan_not_taken="We bill {Kaiser} as out of network, ask us.")
    state = begin(SCRIPT, {"insured": True}, "INSURANCE")
    for event in (Started(resumed=True), Heard(1, "Kaiser"), Heard(2, "yes")):
        state, decisions = respond(SCRIPT, state, event, setting)
    assert "We bill {Kaiser} as out of network, ask us." in [getattr(said, "text", "") for said in decisions]
