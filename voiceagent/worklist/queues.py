"""The eight queues: what each holds, how soon it is due, and with which reasons its tasks are closed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from django.db import models


class Queue(models.TextChoices):
    """In the order staff see them: who may be in danger first."""

    EMERGENCY = "emergency", "Emergency"
    CALL_BACK = "call_back", "Promised call-back"
    DOUBTFUL = "doubtful", "Doubtful values"
    INSURANCE = "insurance", "Insurance"
    DUPLICATE = "duplicate", "Possible duplicates"
    BOOKING = "booking", "Booking requests"
    INCOMPLETE = "incomplete", "Incomplete intakes"
    MESSAGE = "message", "Failed messages"


class CloseReason(models.TextChoices):
    REACHED = "reached", "Reached them"
    IN_CARE = "in_care", "In the care of emergency services"
    FALSE_ALARM = "false_alarm", "False alarm"
    NO_ANSWER = "no_answer", "No answer, given up"
    WRONG_NUMBER = "wrong_number", "Wrong number"
    ACCEPTED = "accepted", "Value accepted"
    CORRECTED = "corrected", "Value corrected"
    ASKED_PATIENT = "asked_patient", "Patient was asked"
    COVERED = "covered", "Insurance in order"
    SELF_PAY = "self_pay", "Pays themselves"
    SAME_PERSON = "same_person", "Same person"
    DIFFERENT_PEOPLE = "different_people", "Different people"
    APPROVED = "approved", "Approved"
    DECLINED = "declined", "Declined"
    OTHER_TIME = "other_time", "Another time was found"
    COMPLETED = "completed", "Intake completed"
    SENT = "sent", "Sent"
    TOLD_OTHERWISE = "told_otherwise", "Told another way"
    NOT_NEEDED = "not_needed", "No longer needed"


@dataclass(frozen=True)
class Rule:
    """due: from when the task arises; a task past it is shown as late. reasons: those it may be closed with."""

    due: timedelta
    reasons: tuple[CloseReason, ...]


C = CloseReason
RULES: dict[Queue, Rule] = {
    Queue.EMERGENCY: Rule(timedelta(minutes=5), (C.REACHED, C.IN_CARE, C.FALSE_ALARM, C.NO_ANSWER, C.WRONG_NUMBER)),
    Queue.CALL_BACK: Rule(timedelta(minutes=30), (C.REACHED, C.NO_ANSWER, C.WRONG_NUMBER, C.NOT_NEEDED)),
    Queue.DOUBTFUL: Rule(timedelta(hours=8), (C.ACCEPTED, C.CORRECTED, C.ASKED_PATIENT, C.NOT_NEEDED)),
    Queue.INSURANCE: Rule(timedelta(hours=24), (C.COVERED, C.CORRECTED, C.SELF_PAY, C.ASKED_PATIENT, C.NOT_NEEDED)),
    Queue.DUPLICATE: Rule(timedelta(hours=48), (C.SAME_PERSON, C.DIFFERENT_PEOPLE, C.NOT_NEEDED)),
    Queue.BOOKING: Rule(timedelta(hours=8), (C.APPROVED, C.DECLINED, C.OTHER_TIME, C.NOT_NEEDED)),
    Queue.INCOMPLETE: Rule(timedelta(hours=24), (C.REACHED, C.COMPLETED, C.NO_ANSWER, C.WRONG_NUMBER, C.NOT_NEEDED)),
    Queue.MESSAGE: Rule(timedelta(hours=4), (C.SENT, C.TOLD_OTHERWISE, C.NOT_NEEDED)),
}
