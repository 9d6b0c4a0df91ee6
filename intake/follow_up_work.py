"""What each kind of follow-up asks outside, and what of the answer is kept. Settings become arguments here."""

from __future__ import annotations

from typing import Any

from django.conf import settings

from . import told
from .clients.errors import Refused
from .clients.usps import Usps
from .models import FollowUp, Intake


def wanted() -> list[FollowUp.Kind]:
    """The kinds this installation has an account for."""
    kinds = []
    if settings.OPENAI_API_KEY:
        kinds.append(FollowUp.Kind.COMPLAINT)
    if settings.USPS_CLIENT_ID and settings.USPS_CLIENT_SECRET:
        kinds.append(FollowUp.Kind.ADDRESS)
    return kinds


def complaint(intake: Intake) -> dict[str, Any]:
    """The complaint in a few fields, each with the words it rests on. The confirmed answers stay as they are."""
    words = told.about_the_complaint(intake)
    if not words:
        raise Refused("nothing_said")
    from .clients.openai import LanguageModel  # a second to import, and only workers with an account need it

    model = LanguageModel(settings.OPENAI_API_KEY, settings.OPENAI_BASE_URL, settings.OPENAI_MODEL)
    return {**model.read_complaint(words).model_dump(), "model": model.model}


def address(intake: Intake) -> dict[str, Any]:
    """The address as USPS writes it, and whether mail gets there."""
    given = {answer.slot: str(answer.value or "") for answer in intake.answers.all()}
    street, city, state, zip_code = (given.get(slot, "") for slot in ("street", "city", "state", "zip"))
    if not street or not state or not (city or zip_code):
        raise Refused("incomplete")
    usps = Usps(settings.USPS_CLIENT_ID, settings.USPS_CLIENT_SECRET, settings.USPS_BASE_URL)
    checked = usps.check(street=street, unit=given.get("unit", ""), city=city, state=state, zip_code=zip_code)
    return {"status": checked.status, "standard": dict(checked.standard)}
