"""DEMOGRAPHICS: who the patient is and how to reach them."""

from __future__ import annotations

from ..kinds.dates import BirthDate
from ..kinds.emails import Email
from ..kinds.errands import ALL
from ..kinds.names import FullName, Name
from ..kinds.phones import Phone
from ..kinds.proxies import age_of, fits_age, needs_consent
from ..kinds.yes_no import YesNo
from ..script import Care, Phase, Question, Slot, ask
from ..setting import Setting

_MEDICARE_FROM = 65
"""Years. Younger people have it with a disability or kidney failure (medicare.gov); more often Medicaid is meant."""


def _unlike_the_age(born: str, setting: Setting) -> str:
    return "" if fits_age(born, setting.answers.get("patient_age"), setting.now) else "age"


def _as_for_the_contact(phone: str, setting: Setting) -> str:
    return "same" if phone == setting.answers.get("emergency_phone") else ""


def _is_young_for_medicare(setting: Setting) -> bool:
    years = age_of(setting.answers.get("date_of_birth"), setting.now)
    return years is not None and years < _MEDICARE_FROM and setting.answers.get("payer") == "Medicare"


def _consent(setting: Setting) -> dict[str, str]:
    """A son may be grown up; of a mother it was known before."""
    told_before = setting.answers.get("patient_relation") in setting.language.proxies.adults
    return {"patient_relation": "consent"} if needs_consent(setting) and not told_before else {}


DEMOGRAPHICS = Phase(
    "DEMOGRAPHICS",
    (
        Question(
            name="name",
            kind=FullName(first="first_name", last="last_name"),
            is_name=True,
            slots=(Slot(name="first_name", kind=Name(part="first")), Slot(name="last_name", kind=Name(part="last"))),
            errands=ALL,
        ),
        ask("date_of_birth", BirthDate(), errands=ALL, doubt=_unlike_the_age, flags=_consent),
        ask("medicare_card", YesNo(), care=Care.LOW, kept=False, asked_if=_is_young_for_medicare, on_no="payer"),
        ask("phone", Phone(), suggest="caller_number", doubt=_as_for_the_contact),
        ask("email", Email(), care=Care.CRITICAL, optional=True),
    ),
)
