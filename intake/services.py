"""Every write of an intake: keyword-only, atomic, with its audit row, safe to repeat. A call's turns: `turn_record`."""

from __future__ import annotations

from django.db import transaction
from django.utils import timezone

from voiceagent.audit import services as audit
from voiceagent.clinics.models import Clinic
from voiceagent.pulse import changed
from voiceagent.worklist import services as worklist
from voiceagent.worklist.models import WorkItem
from voiceagent.worklist.queues import CloseReason, Queue

from . import follow_up_queue, links, plans, reports, told
from .claims import Claim as Claim
from .claims import Given as Given
from .claims import claim_intake as claim_intake
from .claims import given as given
from .codes import new_code
from .corrections import NoSuchAnswer as NoSuchAnswer
from .corrections import accept_answer as accept_answer
from .corrections import accept_review as accept_review
from .corrections import correct_answer as correct_answer
from .corrections import reject_review as reject_review
from .corrections import undo_revision as undo_revision
from .follow_up_queue import rerun_follow_up as rerun_follow_up
from .follow_up_work import follow_ups_wanted as follow_ups_wanted
from .forgetting import forget_patient as forget_patient
from .holds import OnHold as OnHold
from .holds import held as held
from .holds import lift_hold as lift_hold
from .holds import place_hold as place_hold
from .holds import refuse_if_held as refuse_if_held
from .link_answers import Taken as Taken
from .link_answers import take_answers as take_answers
from .link_answers import take_photo as take_photo
from .links import NoWay as NoWay
from .links import asks_of as asks_of
from .links import complete_link as complete_link
from .links import link_of as link_of
from .links import prove as prove
from .links import send_link as send_link
from .links import usable as usable
from .models import Intake, Patient, Status
from .news import news_group as news_group
from .patients import keep_patient
from .patients import suggest_patients as suggest_patients
from .plans import coverage_told as coverage_told
from .plans import load_coverage as load_coverage
from .reviews import AlreadyDecided as AlreadyDecided
from .reviews import take_questions as take_questions
from .spoken_numbers import hotlines_of as hotlines_of
from .spoken_numbers import load_hotlines as load_hotlines
from .spoken_numbers import with_hotlines as with_hotlines
from .told import identifying as identifying
from .told import says_who as says_who
from .turn_record import AGENT
from .turn_record import Flag as Flag
from .turn_record import Said as Said
from .turn_record import Saved as Saved
from .turn_record import StaleIntake as StaleIntake
from .turn_record import write_turn as write_turn
from .unredaction import note_unredaction as note_unredaction
from .written import danger_in as danger_in


@transaction.atomic
def start_intake(*, clinic: Clinic, language: str) -> Intake:
    intake = Intake.objects.create(clinic=clinic, language=language, started_at=timezone.now())
    _audit(intake, "intake.started")
    return intake


@transaction.atomic
def issue_code(*, intake_id: int) -> str:
    """The confirmation code the caller is told; asked twice it is the same."""
    intake = Intake.objects.select_for_update().get(pk=intake_id)
    while not intake.confirmation_code:
        code = new_code()
        if not Intake.objects.filter(clinic=intake.clinic_id, confirmation_code=code).exists():
            intake.confirmation_code = code
            intake.save(update_fields=["confirmation_code"])
            _audit(intake, "intake.code_issued")
    return intake.confirmation_code


@transaction.atomic
def identify(*, intake_id: int, first_name: str, last_name: str, date_of_birth: str) -> bool:
    """The caller said who they are; whether the clinic has one of that name and date of birth. The intake is theirs
    then, and that a record was matched is written down.
    """
    intake = _locked(intake_id)
    patient = Patient.objects.of_person(intake.clinic, first_name, last_name, date_of_birth).first()
    _audit(intake, "patient.identified" if patient else "patient.not_identified")
    if patient is not None and intake.patient_id != patient.pk:
        intake.patient = patient
        intake.save(update_fields=["patient"])
    return patient is not None


@transaction.atomic
def complete_intake(*, intake_id: int, visit: str) -> None:
    """The call reached its end: the patient is created or updated, staff are told.

    `visit`: the booked time in words, or "".
    """
    intake = _locked(intake_id)
    if intake.status == Status.COMPLETED:
        return None
    if intake.answers.filter(slot="errand", value__isnull=False).exists() and intake.patient_id:
        _end(intake, Status.COMPLETED)  # about a visit they have: no intake was taken
        return _audit(intake, "intake.completed", errand=True)
    intake.patient = keep_patient(intake=intake)
    _end(intake, Status.COMPLETED)
    _audit(intake, "intake.completed")
    worklist.settle(queue=Queue.INCOMPLETE, subject=intake, reason=CloseReason.COMPLETED, actor=AGENT)
    reports.queue_summary(intake, visit)
    follow_up_queue.after_call(intake, whole=True)
    if _is_out_of_plan(intake):
        _task(intake, Queue.INSURANCE, "plan_not_taken")
    if intake.answers.filter(flagged=True).exists():
        _task(intake, Queue.DOUBTFUL, "flagged")
    links.send_after_call(intake)


@transaction.atomic
def hand_over(*, intake_id: int, reason: str, visit: str) -> None:
    """A person takes the call; staff find everything collected.

    A completed intake stays completed, with the reason beside it.
    """
    intake = _locked(intake_id)
    if intake.status == Status.HANDED_OVER or intake.handover_reason == reason:
        return
    intake.handover_reason = reason
    _end(intake, Status.COMPLETED if intake.status == Status.COMPLETED else Status.HANDED_OVER)
    _audit(intake, "intake.handed_over", reason=reason)
    reports.queue_incomplete(intake, reason, visit)
    follow_up_queue.after_call(intake)
    if not WorkItem.objects.about(intake).open().filter(queue=Queue.EMERGENCY).exists():
        _task(intake, Queue.CALL_BACK, reason, again=True)


@transaction.atomic
def take_back(*, intake_id: int) -> bool:
    """The agent goes on with an intake that no person took over. False where it is past that."""
    intake = _locked(intake_id)
    if intake.status != Status.HANDED_OVER:
        return False
    intake.status, intake.ended_at, intake.handover_reason = Status.IN_PROGRESS, None, ""
    intake.save(update_fields=["status", "ended_at", "handover_reason"])
    worklist.settle(queue=Queue.CALL_BACK, subject=intake, reason=CloseReason.NOT_NEEDED, actor=AGENT)
    _audit(intake, "intake.taken_back")
    return True


@transaction.atomic
def abandon(*, intake_id: int, reason: str) -> None:
    """The call is over and will not go on.

    What was given is kept and staff are told; an intake that has ended stays as it is.
    """
    intake = _locked(intake_id)
    if intake.status != Status.IN_PROGRESS:
        return
    intake.abandoned_reason = reason
    _end(intake, Status.ABANDONED)
    _audit(intake, "intake.abandoned", reason=reason)
    reports.queue_incomplete(intake, reason, "")
    reports.queue_call_back_text(intake)
    _task(intake, Queue.INCOMPLETE, reason)
    follow_up_queue.after_call(intake)
    links.send_after_call(intake)


def reached(*, intake_id: int, actor: str) -> None:
    """A person has the caller on the line: nobody needs to call back."""
    intake = Intake.objects.get(pk=intake_id)
    worklist.settle(queue=Queue.CALL_BACK, subject=intake, reason=CloseReason.REACHED, actor=actor)


def _locked(intake_id: int) -> Intake:
    # The row alone: PostgreSQL refuses to lock the nullable side of the join to the patient.
    return Intake.objects.select_for_update(of=("self",)).select_related("clinic").get(pk=intake_id)


def _end(intake: Intake, status: Status) -> None:
    intake.status = status
    intake.ended_at = timezone.now()
    intake.save(update_fields=["status", "ended_at", "patient", "handover_reason", "abandoned_reason"])
    told.redact_again(intake)


def _is_out_of_plan(intake: Intake) -> bool:
    payer = next((answer.value for answer in intake.answers.filter(slot="payer")), None)
    return isinstance(payer, str) and plans.is_taken(intake.clinic, payer) is False


def _task(intake: Intake, queue: Queue, reason: str, *, again: bool = False) -> None:
    worklist.open_item(clinic=intake.clinic, queue=queue, subject=intake, reason=reason, actor=AGENT, again=again)


def _audit(intake: Intake, action: str, **details: str | int | bool) -> None:
    audit.record(action=action, actor=AGENT, clinic_id=intake.clinic_id, obj=intake, details=details)
    changed(intake.clinic_id)
