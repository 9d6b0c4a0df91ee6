"""The insurance check: whom the clearing house is asked about, and what staff should hear of the answer.

A caller is never told that they are covered: this is for the record, and for what staff should put right before the
visit.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.conf import settings
from django.utils import timezone

from . import limits, plans
from .clients.eligibility import Answer as Eligibility
from .clients.eligibility import ClearingHouse, Person, Query, Status
from .clients.errors import Refused, Unavailable
from .follow_ups import Outcome
from .models import Answer, FollowUp, Intake, ReviewItem
from .reviews import Suggestion

VENDOR = "eligibility"
SLOTS = frozenset({"insured", "payer", "member_id", "policy_holder", "first_name", "last_name", "date_of_birth"})
TRIES = 3
"""A payer that does not answer then is on the record as such; staff can ask again."""
SELF = "self"


def is_on() -> bool:
    return bool(settings.ELIGIBILITY_API_KEY)


def about(answers: Mapping[str, Answer]) -> tuple[str, ...] | None:
    given = {slot: answers[slot].value for slot in sorted(SLOTS) if slot in answers}
    return tuple(str(value) for value in given.values()) if given.keys() == SLOTS and all(given.values()) else None


def check(follow_up: FollowUp) -> Outcome:
    intake = follow_up.intake
    given = {answer.slot: answer.value for answer in intake.answers.filter(slot__in=SLOTS)}
    if about({answer.slot: answer for answer in intake.answers.filter(slot__in=SLOTS)}) is None:
        raise Refused("incomplete")
    payer = plans.normalised(intake.clinic, str(given["payer"]))
    found = _asked(follow_up, payer, {slot: str(value) for slot, value in given.items()})
    result = {
        "status": found.status.value,
        "checked_at": timezone.now().isoformat(timespec="seconds"),
        "payer": payer,
        "suspect": found.suspect,
        "codes": list(found.codes),
        **found.plan,
    }
    return Outcome({name: value for name, value in result.items() if value}, _suggestions(found, given))


def _asked(follow_up: FollowUp, payer: str, given: Mapping[str, str]) -> Eligibility:
    clinic, payer_id = follow_up.intake.clinic, plans.payer_id(follow_up.intake.clinic, payer)
    if not clinic.npi:
        return Eligibility(status=Status.NOT_CONFIGURED)
    if not payer_id:
        return Eligibility(status=Status.UNSUPPORTED_PAYER)
    limits.admit(VENDOR)
    house = ClearingHouse(settings.ELIGIBILITY_API_KEY, settings.ELIGIBILITY_BASE_URL)
    try:
        found = house.check(_query(follow_up.intake, payer_id, given))
    except Unavailable as error:
        # A payer that is away is not the clearing house that is away: it stops nobody else's check.
        if error.code not in (Status.PAYER_UNAVAILABLE, Status.PENDING):
            limits.failed(VENDOR, error)
        if follow_up.tries < TRIES:
            raise
        pending = error.code == Status.PENDING
        return Eligibility(status=Status.PENDING if pending else Status.PAYER_UNAVAILABLE)
    limits.worked(VENDOR)
    return found


def _query(intake: Intake, payer_id: str, given: Mapping[str, str]) -> Query:
    patient = Person(given["first_name"], given["last_name"], given["date_of_birth"])
    first, _, last = given["policy_holder"].rpartition(" ")
    theirs = given["policy_holder"] != SELF
    return Query(
        payer_id=payer_id,
        organisation=intake.clinic.name,
        npi=intake.clinic.npi,
        member_id=given["member_id"],
        holder=Person(first, last, "") if theirs else patient,
        patient=patient if theirs else None,
        control=f"{intake.pk:09d}"[-9:],
    )


def _suggestions(found: Eligibility, given: Mapping[str, Any]) -> list[Suggestion]:
    suggestions = [
        _suggestion(ReviewItem.Kind.DIFFERENT, slot, given.get(slot), theirs) for slot, theirs in found.differs.items()
    ]
    if found.suspect:
        suggestions.append(_suggestion(ReviewItem.Kind.SUSPECT, found.suspect, given.get(found.suspect), None))
    elif found.status is Status.INACTIVE:
        suggestions.append(_suggestion(ReviewItem.Kind.SUSPECT, "payer", given.get("payer"), None))
    return suggestions


def _suggestion(kind: ReviewItem.Kind, slot: str, ours: Any, suggested: Any) -> Suggestion:
    return Suggestion(kind=kind, slot=slot, source=ReviewItem.Source.ELIGIBILITY, ours=ours, suggested=suggested)
