"""What the dialogue asks of the world during a call (`decisions.LookUp`), answered by the services, in a thread."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from django.utils import timezone

from intake import services as intakes
from intake.dialogue.decisions import LookUp
from intake.dialogue.events import Found, Learned, LookUpFailed
from scheduling import services as scheduling
from voiceagent import metrics
from voiceagent.clinics.models import Clinic

from .background import in_thread
from .news import News

logger = logging.getLogger(__name__)

PATIENCE_SECONDS = 3.0
Result = Mapping[str, Any]
Reported = Found | LookUpFailed | Learned


class LookUps:
    """One call's look-ups under way, and what is found out without being asked. report: told what came of each."""

    def __init__(self, clinic: Clinic, intake_id: int, report: Callable[[Reported], None]) -> None:
        self._clinic, self._intake_id, self._report = clinic, intake_id, report
        self._news = News(intake_id, report)
        self._running: set[asyncio.Task[None]] = set()

    def start(self, wanted: LookUp) -> None:
        task = asyncio.create_task(self._run(wanted))
        self._running.add(task)
        task.add_done_callback(self._running.discard)

    def stop(self) -> None:
        self._news.stop()
        for task in self._running:
            task.cancel()

    async def _run(self, wanted: LookUp) -> None:
        try:
            async with asyncio.timeout(PATIENCE_SECONDS):
                result = await in_thread(answer, wanted, clinic=self._clinic, intake_id=self._intake_id)
        except Exception as error:  # whatever it was, the dialogue goes on without the world
            reason = "timeout" if isinstance(error, TimeoutError) else "error"
            metrics.errors.labels(kind=f"look_up_{reason}").inc()
            logger.warning("look-up failed", exc_info=error, extra={"kind": wanted.name, "reason": reason})
            self._report(LookUpFailed(wanted.turn, wanted.name, reason))
        else:
            self._report(Found(wanted.turn, wanted.name, result))


def answer(wanted: LookUp, *, clinic: Clinic, intake_id: int) -> Result:
    """The result that the look-up's name promises; KeyError for a name nobody knows."""
    return _BY_NAME[wanted.name](wanted.arguments, clinic, intake_id)


def _open_times(arguments: Mapping[str, Any], clinic: Clinic, intake_id: int) -> Result:
    """Nothing open that the wish allows: others, and that they are others."""
    now, visit_type = timezone.now(), scheduling.phone_type(clinic=clinic)
    wish = scheduling.wish_of(clinic=clinic, plain=arguments)
    times = scheduling.find_open_times(clinic=clinic, after=now, visit_type=visit_type, wish=wish) if wish else []
    matched = bool(times)
    if not times:
        times = scheduling.find_open_times(clinic=clinic, after=now, visit_type=visit_type)
    return {"offers": [_offer(at.id, at.starts_at, at.provider) for at in times], "matched": matched}


def _offer(id_: str, starts_at: datetime, provider: str) -> Mapping[str, str]:
    return {"id": id_, "starts_at": starts_at.isoformat(), "provider": provider}


def _book_visit(arguments: Mapping[str, Any], clinic: Clinic, intake_id: int) -> Result:
    offer_id = str(arguments["offer"])
    key = f"intake-{intake_id}-{offer_id}"
    try:
        scheduling.book(clinic=clinic, offer_id=offer_id, idempotency_key=key, intake_id=intake_id)
    except scheduling.SlotTaken:
        return {"booked": False}
    return {"booked": True}


def _confirmation_code(_: Mapping[str, Any], clinic: Clinic, intake_id: int) -> Result:
    return {"code": intakes.issue_code(intake_id=intake_id)}


def _known_patients(arguments: Mapping[str, Any], clinic: Clinic, intake_id: int) -> Result:
    records = intakes.suggest_patients(clinic=clinic, phone=str(arguments["phone"]), intake_id=intake_id)
    return {"patients": records}


_BY_NAME: Mapping[str, Callable[[Mapping[str, Any], Clinic, int], Result]] = {
    "open_times": _open_times,
    "book_visit": _book_visit,
    "confirmation_code": _confirmation_code,
    "known_patients": _known_patients,
}
