"""Two streams, two workers, at the same moment. Real threads, real connections, real PostgreSQL."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from threading import Barrier
from typing import TypeVar

import pytest
from django.db import connection, transaction

from intake import corrections, merging, services
from intake.models import Answer, Intake, Patient, PatientPair, Turn
from intake.services import StaleIntake
from intake.tests.rows import MARIA, a_clinic, add_turn, advance, an_intake, give
from notifications.models import Message

pytestmark = [pytest.mark.postgres, pytest.mark.django_db(transaction=True)]

THREADS = 12
T = TypeVar("T")


def all_at_once(act: Callable[[int], T]) -> list[T]:
    """`act` in as many threads, each with its number."""
    barrier = Barrier(THREADS)

    def one(number: int) -> T:
        try:
            barrier.wait()
            return act(number)
        finally:
            connection.close()

    with ThreadPoolExecutor(THREADS) as threads:
        return list(threads.map(one, range(THREADS)))


def test_of_many_streams_that_hold_the_same_version_one_goes_on() -> None:
    intake = an_intake()
    claim = services.claim_intake(intake_id=intake.pk)

    def step(number: int) -> str:
        try:
            return f"version {advance(intake, replace(claim, number=claim.number + 1 + number))}"
        except StaleIntake:
            return "stale"

    assert Counter(all_at_once(step)) == {"version 2": 1, "stale": THREADS - 1}


def test_the_last_of_many_claims_is_the_only_one_that_may_write() -> None:
    intake = an_intake()
    claims = all_at_once(lambda _: services.claim_intake(intake_id=intake.pk))

    def step(number: int) -> bool:
        try:
            advance(intake, claims[number])
        except StaleIntake:
            return False
        return True

    assert sorted(claim.number for claim in claims) == list(range(1, THREADS + 1))
    assert [claims[number].number for number, may in enumerate(all_at_once(step)) if may] == [THREADS]


def test_one_answer_one_turn_one_code_however_many_write_it() -> None:
    intake = an_intake()

    def write(number: int) -> str:
        give(intake, zip="97201")
        add_turn(
            intake_id=intake.pk,
            n=1,
            speaker="caller",
            phase="ADDRESS",
            text="97201",
            latency_ms=None,
            audio_seconds=None,
            timings={},
        )
        return services.issue_code(intake_id=intake.pk)

    codes = all_at_once(write)
    assert (len(set(codes)), Answer.objects.count(), Turn.objects.count()) == (1, 1, 1)


def test_an_intake_completed_by_many_is_completed_once() -> None:
    intake = an_intake()
    give(intake, **MARIA)
    all_at_once(lambda _: services.complete_intake(intake_id=intake.pk, visit=""))
    assert (Patient.objects.count(), Message.objects.count(), Intake.objects.get().status) == (1, 1, "completed")


def test_the_same_person_on_two_lines_is_one_patient() -> None:
    clinic = a_clinic()
    intakes = [an_intake(clinic) for _ in range(THREADS)]
    for intake in intakes:
        give(intake, **MARIA)
    all_at_once(lambda number: services.complete_intake(intake_id=intakes[number].pk, visit=""))
    assert (Patient.objects.count(), Patient.objects.get().intakes.count()) == (1, THREADS)


def test_a_correction_and_a_merge_of_the_same_patient_wait_for_each_other_in_one_order() -> None:
    """The correction has its intake when the merge begins, and wants the patient when the merge has all it can get."""
    clinic, ends = a_clinic(), []
    for phone in ("2025550143", "2025550177"):
        intake = an_intake(clinic)
        give(intake, **{**MARIA, "phone": phone})
        services.complete_intake(intake_id=intake.pk, visit="")
    pair = PatientPair.objects.get()

    def merge() -> None:
        try:
            merging.merge(pair_id=pair.pk, survivor_id=pair.first_id, take={}, actor="user:1")
            ends.append("merged")
        finally:
            connection.close()

    with ThreadPoolExecutor(1) as threads:
        with transaction.atomic():
            corrections.correct_answer(intake_id=intake.pk, slot="reason", text="a rash", actor="user:2")
            other = threads.submit(merge)
            while not (waits := _somebody_waits()) and not other.done():
                pass
            corrections.correct_answer(intake_id=intake.pk, slot="street", text="9 Elm Street", actor="user:2")
            ends.append("corrected")
        other.result()
    streets = [patient.street for patient in Patient.objects.all()]
    assert (waits, ends, streets) == (True, ["corrected", "merged"], ["118 Fir Street"])


def _somebody_waits() -> bool:
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_stat_clear_snapshot()")  # else a transaction sees the same moment for ever
        cursor.execute(
            "SELECT count(*) > 0 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
        )
        return bool(cursor.fetchone()[0])
