"""PHARMACY: the chain and where it stands; a chain alone is no store."""

from __future__ import annotations

from ..kinds.pharmacies import Pharmacy, PharmacyPlace
from ..script import Answers, Care, Phase, ask


def _has_pharmacy(answers: Answers) -> bool:
    return answers.get("pharmacy_name") is not None


PHARMACY = Phase(
    "PHARMACY",
    (
        ask("pharmacy_name", Pharmacy(), care=Care.MEDIUM, optional=True),
        ask("pharmacy_location", PharmacyPlace(), care=Care.MEDIUM, optional=True, when=_has_pharmacy),
    ),
)
