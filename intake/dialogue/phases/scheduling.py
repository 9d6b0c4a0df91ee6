"""SCHEDULING: open times are offered, one is booked, or the clinic calls back."""

from __future__ import annotations

from ..kinds.offers import Offered
from ..kinds.wishes import Wishes
from ..script import Phase, ask

SCHEDULING = Phase(
    "SCHEDULING",
    (ask("visit", Offered(), optional=True, look_up="open_times", commit="book_visit", wish=Wishes()),),
)
