"""ADDRESS: the ZIP first, since it is said most clearly and bounds the rest."""

from __future__ import annotations

from ..kinds.addresses import City, CityState, State, Street, Unit
from ..kinds.zips import Zip
from ..script import Care, Phase, Question, Slot, ask

ADDRESS = Phase(
    "ADDRESS",
    (
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
