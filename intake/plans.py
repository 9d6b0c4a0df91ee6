"""A clinic's plans: a payer's name in the clinic's spelling, whether it is taken, and its ID for eligibility checks."""

from __future__ import annotations

from django.db.models import prefetch_related_objects
from django.utils import timezone

from voiceagent.clinics.models import Clinic

from .dialogue.kinds.payers import Payer
from .dialogue.kinds.tables.payers import PLANS
from .dialogue.languages.en import ENGLISH
from .dialogue.setting import CoverageTold, Setting
from .models import PayerAccount

_FACTS = "coverage_facts"
OTHER = "other"
_GENERAL = frozenset(plan.name for plan in PLANS)


def normalised(clinic: Clinic, said: str) -> str:
    """As the clinic spells it, else the general name, else as it was said."""
    setting = Setting(now=timezone.now(), language=ENGLISH, payers=tuple(clinic.accepted_payers))
    reading = Payer().read(said, setting)
    return reading.value if reading.is_complete and isinstance(reading.value, str) else said.strip()


def is_taken(clinic: Clinic, payer: str) -> bool | None:
    """None where the clinic keeps no list."""
    return payer in clinic.accepted_payers if clinic.accepted_payers else None


def listed(clinic: Clinic, payer: str) -> str:
    """The payer, where it is one of the plans everybody knows or of the clinic's own list; "" for other words."""
    return payer if payer in _GENERAL or payer in clinic.accepted_payers else ""


def counted_as(clinic: Clinic, said: str) -> str:
    """What reports call it. Whatever else was said could be anything, and they are in clear."""
    return listed(clinic, said) or OTHER


def payer_id(clinic: Clinic, payer: str) -> str:
    """What the eligibility service calls it; "" where nobody has entered it."""
    account = PayerAccount.objects.filter(clinic=clinic, name__iexact=payer).first()
    return account.payer_id if account else ""


def load_coverage(clinic: Clinic) -> None:
    """Reads what may be told of coverage once, before the call: nothing in it may wait for the database."""
    prefetch_related_objects([clinic], _FACTS)


def coverage_told(clinic: Clinic) -> tuple[CoverageTold, ...]:
    """As loaded; nothing where nobody has loaded it."""
    loaded = getattr(clinic, "_prefetched_objects_cache", {}).get(_FACTS, ())
    return tuple(
        CoverageTold(fact.payer, tuple(filter(None, map(str.strip, fact.visit.split("|")))), fact.words)
        for fact in loaded
    )
