"""SCHEDULING: open times are offered, one is kept until the call ends, or the clinic calls back; or a visit is moved
or cancelled.

A visit is spoken of only to who said the name and the date of birth it was made for.
"""

from __future__ import annotations

from ..kinds.errands import CANCEL, MOVE
from ..kinds.offers import Offered
from ..kinds.visit_types import VisitTypes, decided, open_to
from ..kinds.wishes import Wishes
from ..kinds.yes_no import YesNo
from ..script import Care, Phase, ask
from ..setting import Setting
from ..wording import either

_WHO = ("first_name", "last_name", "date_of_birth")
_AGAIN = ("name", "date_of_birth")


def _may_be_texted(setting: Setting) -> bool:
    return setting.asks_texts and bool(setting.caller_number) and setting.answers.get("visit") is not None


def _choices(setting: Setting) -> dict[str, str]:
    return {"choices": either(setting, [kind.name for kind in open_to(setting)])}


SCHEDULING = Phase(
    "SCHEDULING",
    (
        ask(
            "cancelled_visit",
            Offered(),
            kept=False,
            look_up="own_visits",
            commit="cancel_visit",
            sends=_WHO,
            again=_AGAIN,
            errands=frozenset((CANCEL,)),
        ),
        ask(
            "moved_visit",
            Offered(),
            care=Care.MEDIUM,
            kept=False,
            look_up="own_visits",
            sends=_WHO,
            again=_AGAIN,
            errands=frozenset((MOVE,)),
        ),
        ask(
            "new_time",
            Offered(),
            kept=False,
            look_up="open_times",
            commit="move_visit",
            wish=Wishes(),
            sends=(*_WHO, "moved_visit"),
            errands=frozenset((MOVE,)),
        ),
        ask(
            "visit_type",
            VisitTypes(),
            care=Care.MEDIUM,
            kept=False,
            optional=True,
            asked_if=lambda setting: len(open_to(setting)) > 1,
            told=decided,
            speaks=_choices,
        ),
        ask(
            "visit",
            Offered(),
            optional=True,
            look_up="open_times",
            commit="hold_visit",
            seal="book_visit",
            wish=Wishes(),
            sends=("visit_type",),
        ),
        ask("text_consent", YesNo(), care=Care.LOW, optional=True, asked_if=_may_be_texted),
    ),
)
