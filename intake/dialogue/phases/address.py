"""ADDRESS: the ZIP first, since it is said most clearly and bounds the rest."""

from __future__ import annotations

import re
from collections.abc import Mapping

from ..kinds.addresses import City, CityState, State, Street, Unit
from ..kinds.yes_no import Asked, YesNo
from ..kinds.zips import Zip
from ..script import Care, Phase, Question, Slot, ask

_HOUSE_NUMBER = re.compile(r"^\S*\d\S*\s+")


def _street_and_city(record: Mapping[str, str]) -> Mapping[str, str]:
    """Without the house number."""
    return {"street": _HOUSE_NUMBER.sub("", record["street"]), "city": record["city"]}


ADDRESS = Phase(
    "ADDRESS",
    (
        ask(
            "still_address",
            YesNo(Asked.CONFIRM),
            care=Care.LOW,
            kept=False,
            recalls=("zip", "street", "city", "state"),
            recalls_too=("unit",),
            hint=_street_and_city,
        ),
        ask("zip", Zip()),
        ask("street", Street()),
        ask("unit", Unit(), care=Care.MEDIUM, optional=True),
        Question(
            name="city_state",
            kind=CityState(city="city", state="state"),
            slots=(Slot(name="city", kind=City()), Slot(name="state", kind=State())),
        ),
    ),
)
