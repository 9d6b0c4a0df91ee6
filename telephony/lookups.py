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
from intake.models import Patient
from scheduling import services as scheduling
from scheduling.models import Appointment, AppointmentQuerySet, CancelReason
from voiceagent import metrics
from voiceagent.clinics.models import Clinic

from .background import in_thread
from .news import News

logger = logging.getLogger(__name__)

PATIENCE_SECONDS = 3.0
MOST_VISITS = 3
"""Coming visits that are spoken of."""
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
    now = timezone.now()
    moved = _moved(arguments, clinic) if arguments.get("moved_visit") else None
    wanted = str(arguments.get("visit_type", ""))
    visit_type = moved.visit_type if moved else scheduling.phone_type(clinic=clinic, name=wanted)
    wish = scheduling.wish_of(clinic=clinic, plain=arguments)
    times = scheduling.find_open_times(clinic=clinic, after=now, visit_type=visit_type, wish=wish) if wish else []
    matched = bool(times)
    if not times:
        times = scheduling.find_open_times(clinic=clinic, after=now, visit_type=visit_type)
    return {"offers": [_offer(at.id, at.starts_at, at.provider) for at in times], "matched": matched}


def _offer(id_: str, starts_at: datetime, provider: str) -> Mapping[str, str]:
    return {"id": id_, "starts_at": starts_at.isoformat(), "provider": provider}


def _hold_visit(arguments: Mapping[str, Any], clinic: Clinic, intake_id: int) -> Result:
    return _have(scheduling.hold, arguments, clinic, intake_id)


def _book_visit(arguments: Mapping[str, Any], clinic: Clinic, intake_id: int) -> Result:
    return _have(scheduling.book, arguments, clinic, intake_id)


def _have(get: Callable[..., Appointment], arguments: Mapping[str, Any], clinic: Clinic, intake_id: int) -> Result:
    """The key is the same: what was held turns into the visit."""
    offer_id = str(arguments["offer"])
    key = f"intake-{intake_id}-{offer_id}"
    try:
        get(clinic=clinic, offer_id=offer_id, idempotency_key=key, intake_id=intake_id)
    except scheduling.SlotTaken:
        return {"booked": False}
    return {"booked": True}


def _own_visits(arguments: Mapping[str, Any], clinic: Clinic, intake_id: int) -> Result:
    """What is coming up for the person the caller said they are."""
    intakes.identify(intake_id=intake_id, **_who(arguments))
    visits = _visits_of(arguments, clinic).coming(timezone.now()).select_related("provider", "location")[:MOST_VISITS]
    return {"offers": [_offer(str(visit.pk), visit.local_start, visit.provider.name) for visit in visits]}


def _cancel_visit(arguments: Mapping[str, Any], clinic: Clinic, intake_id: int) -> Result:
    visit = _visits_of(arguments, clinic).filter(pk=int(arguments["offer"])).first()
    reason = CancelReason.PATIENT_REQUEST
    return {"booked": visit is not None and scheduling.cancel(appointment_id=visit.pk, reason=reason, actor="agent")}


def _move_visit(arguments: Mapping[str, Any], clinic: Clinic, intake_id: int) -> Result:
    visit, offer_id = _moved(arguments, clinic), str(arguments["offer"])
    if visit is None:
        return {"booked": False}
    key = f"intake-{intake_id}-move-{visit.pk}-{offer_id}"
    try:
        scheduling.reschedule(appointment_id=visit.pk, offer_id=offer_id, idempotency_key=key)
    except (scheduling.SlotTaken, scheduling.VisitGone):
        return {"booked": False}
    return {"booked": True}


def _who(arguments: Mapping[str, Any]) -> dict[str, str]:
    return {slot: str(arguments[slot]) for slot in ("first_name", "last_name", "date_of_birth")}


def _visits_of(arguments: Mapping[str, Any], clinic: Clinic) -> AppointmentQuerySet:
    """Asked again with each look-up: nothing is done to a visit that is not theirs."""
    return Appointment.objects.filter(clinic=clinic).of_patients(Patient.objects.of_person(clinic, **_who(arguments)))


def _moved(arguments: Mapping[str, Any], clinic: Clinic) -> Appointment | None:
    return _visits_of(arguments, clinic).select_related("visit_type").filter(pk=int(arguments["moved_visit"])).first()


def _confirmation_code(_: Mapping[str, Any], clinic: Clinic, intake_id: int) -> Result:
    return {"code": intakes.issue_code(intake_id=intake_id)}


def _known_patients(arguments: Mapping[str, Any], clinic: Clinic, intake_id: int) -> Result:
    records = intakes.suggest_patients(clinic=clinic, phone=str(arguments["phone"]), intake_id=intake_id)
    return {"patients": records}


_BY_NAME: Mapping[str, Callable[[Mapping[str, Any], Clinic, int], Result]] = {
    "open_times": _open_times,
    "hold_visit": _hold_visit,
    "book_visit": _book_visit,
    "own_visits": _own_visits,
    "cancel_visit": _cancel_visit,
    "move_visit": _move_visit,
    "confirmation_code": _confirmation_code,
    "known_patients": _known_patients,
}
