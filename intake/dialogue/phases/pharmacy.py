"""PHARMACY: the chain and where it stands; a chain alone is no store."""

from __future__ import annotations

from collections.abc import Mapping

from ..kinds.pharmacies import Pharmacy
from ..kinds.pharmacy_places import PharmacyPlace
from ..kinds.yes_no import Asked, YesNo
from ..script import Answers, Care, Phase, ask


def _has_pharmacy(answers: Answers) -> bool:
    return answers.get("pharmacy_name") is not None


def _name_and_place(record: Mapping[str, str]) -> Mapping[str, str]:
    return {"name": record["pharmacy_name"], "place": record["pharmacy_location"]}


PHARMACY = Phase(
    "PHARMACY",
    (
        ask(
            "still_pharmacy",
            YesNo(Asked.CONFIRM),
            care=Care.LOW,
            kept=False,
            recalls=("pharmacy_name", "pharmacy_location"),
            hint=_name_and_place,
        ),
        ask("pharmacy_name", Pharmacy(), care=Care.MEDIUM, optional=True),
        ask("pharmacy_location", PharmacyPlace(), care=Care.MEDIUM, optional=True, when=_has_pharmacy),
    ),
)
