"""A clinic's plans: a payer's name in the clinic's spelling, whether it is taken, and its ID for eligibility checks."""

from __future__ import annotations

from django.utils import timezone

from voiceagent.clinics.models import Clinic

from .dialogue.kinds.payers import Payer
from .dialogue.languages.en import ENGLISH
from .dialogue.setting import Setting
from .models import PayerAccount


def normalised(clinic: Clinic, said: str) -> str:
    """As the clinic spells it, else the general name, else as it was said."""
    setting = Setting(now=timezone.now(), language=ENGLISH, payers=tuple(clinic.accepted_payers))
    reading = Payer().read(said, setting)
    return reading.value if reading.is_complete and isinstance(reading.value, str) else said.strip()


def is_taken(clinic: Clinic, payer: str) -> bool | None:
    """None where the clinic keeps no list."""
    return payer in clinic.accepted_payers if clinic.accepted_payers else None


def payer_id(clinic: Clinic, payer: str) -> str:
    """What the eligibility service calls it; "" where nobody has entered it."""
    account = PayerAccount.objects.filter(clinic=clinic, name__iexact=payer).first()
    return account.payer_id if account else ""
