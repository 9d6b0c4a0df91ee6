"""Counts what happened on the days of some clinics, in SQL: a fixed number of queries for each of their time zones.

Figures and their keys: `call` outcome (amount: seconds); `intake` outcome:phase (seconds); `reason` of a hand-over;
`turn` outcome; `letters` spoken (amount); `answer`, `staff`, `flagged`, `changed` slot; `flag` rule; `visit` status;
`reply` step of REPLY_MS; `payer` name; `tokens` (amount). Everything of an intake counts for the day it began.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import chain
from typing import Any
from zoneinfo import ZoneInfo

from django.db.models import Count, DurationField, Expression, ExpressionWrapper, F, FloatField, IntegerField, Q, Sum
from django.db.models.fields.json import KeyTextTransform
from django.db.models.functions import Cast, Coalesce, Floor, Length, TruncDate

from intake import plans
from intake.figures import BY_STAFF, CHANGED
from intake.models import Answer, FollowUp, Intake, RedFlag, Speaker, Turn
from scheduling.models import Appointment
from telephony.models import Call
from voiceagent.clinics.models import Clinic

REPLY_MS = 50
"""Replies are counted in steps of so many milliseconds; what takes longer than LONGEST_REPLY steps is in the last."""
LONGEST_REPLY = 199
AT_A_TIME = 2000
"""Encrypted answers are read in batches of so many."""
TOKEN_OVERHEAD, TOKEN_PADDING = 57, 8.5
"""Bytes of a Fernet token beside the text (version, time, vector, signature), and of its padding on the average: how
long a text is shows without reading it."""


@dataclass(frozen=True)
class Figure:
    clinic_id: int
    day: date
    figure: str
    key: str
    count: int
    amount: float = 0.0


@dataclass(frozen=True)
class Span:
    """Days (both included) of clinics on one clock."""

    clinics: Sequence[Clinic]
    zone: ZoneInfo
    first: date
    last: date

    def of(self, moment: str) -> Q:
        """Rows of which `moment` lies in it. moment: a path such as "intake__started_at"; the clinic hangs beside."""
        start = datetime.combine(self.first, time(), self.zone)
        end = datetime.combine(self.last + timedelta(days=1), time(), self.zone)
        clinic = moment.rpartition("__")[0]
        path = f"{clinic}__clinic__in" if clinic else "clinic__in"
        return Q(**{path: self.clinics, f"{moment}__gte": start, f"{moment}__lt": end})

    def day(self, moment: str) -> Expression:
        return TruncDate(moment, tzinfo=self.zone)


def counted(clinics: Iterable[Clinic], first: date, last: date) -> list[Figure]:
    """Everything of these days, both included, each by its clinic's clock."""
    by_zone: dict[str, list[Clinic]] = defaultdict(list)
    for clinic in clinics:
        by_zone[clinic.timezone].append(clinic)
    spans = [Span(group, ZoneInfo(zone), first, last) for zone, group in by_zone.items()]
    sums: dict[tuple[int, date, str, str], list[float]] = defaultdict(lambda: [0, 0.0])
    for found in chain.from_iterable(count(span) for span in spans for count in _COUNTS):
        entry = sums[found.clinic_id, found.day, found.figure, found.key]
        entry[0] += found.count
        entry[1] += found.amount
    return [Figure(*key, int(count), amount) for key, (count, amount) in sums.items() if count or amount]


def _calls(span: Span) -> Iterator[Figure]:
    rows = Call.objects.filter(span.of("started_at")).annotate(day=span.day("started_at")).order_by()
    for row in rows.values("clinic_id", "day", "status").annotate(n=Count("pk"), lasted=_lasted()):
        yield Figure(row["clinic_id"], row["day"], "call", row["status"], row["n"], _seconds(row["lasted"]))


def _intakes(span: Span) -> Iterator[Figure]:
    rows = Intake.objects.filter(span.of("started_at")).annotate(day=span.day("started_at")).order_by()
    groups = rows.values("clinic_id", "day", "status", "phase", "handover_reason")
    for row in groups.annotate(n=Count("pk"), lasted=_lasted()):
        where, n = (row["clinic_id"], row["day"]), row["n"]
        yield Figure(*where, "intake", f"{row['status']}:{row['phase']}", n, _seconds(row["lasted"]))
        if row["handover_reason"]:
            yield Figure(*where, "reason", row["handover_reason"], n)


def _turns(span: Span) -> Iterator[Figure]:
    by_agent = Q(speaker=Speaker.AGENT)
    rows = _of_intakes(Turn.objects, span).values("clinic_id", "day", "intake__status")
    for row in rows.annotate(n=Count("pk"), spoken=Count("pk", by_agent), length=Sum(Length("text"), filter=by_agent)):
        where, spoken = (row["clinic_id"], row["day"]), row["spoken"]
        yield Figure(*where, "turn", row["intake__status"], row["n"])
        letters = (row["length"] or 0) * 3 / 4 - spoken * (TOKEN_OVERHEAD + TOKEN_PADDING)
        yield Figure(*where, "letters", "", spoken, max(0.0, letters))


def _answers(span: Span) -> Iterator[Figure]:
    rows = _of_intakes(Answer.objects, span).values("clinic_id", "day", "slot")
    counts = rows.annotate(
        answer=Count("pk"),
        staff=Count("pk", BY_STAFF),
        flagged_now=Count("pk", Q(flagged=True)),
        changed=Count("pk", CHANGED),
    )
    for row in counts:
        for figure in ("answer", "staff", "flagged_now", "changed"):
            name = figure.removesuffix("_now")
            yield Figure(row["clinic_id"], row["day"], name, row["slot"], row[figure])


def _red_flags(span: Span) -> Iterator[Figure]:
    for row in _of_intakes(RedFlag.objects, span).values("clinic_id", "day", "rule").annotate(n=Count("pk")):
        yield Figure(row["clinic_id"], row["day"], "flag", row["rule"], row["n"])


def _visits(span: Span) -> Iterator[Figure]:
    """Those that were booked, on the day they were: a hold that ran out or was exchanged never was one."""
    booked = Appointment.objects.filter(span.of("created_at")).exclude(status="held")
    booked = booked.exclude(cancel_reason__in=("hold_expired", "replaced"))
    rows = booked.annotate(day=span.day("created_at")).order_by().values("clinic_id", "day", "status")
    for row in rows.annotate(n=Count("pk")):
        yield Figure(row["clinic_id"], row["day"], "visit", row["status"], row["n"])


def _replies(span: Span) -> Iterator[Figure]:
    """From the caller's last word to our first sound, in steps."""
    parts = [Coalesce(Cast(KeyTextTransform(name, "timings"), FloatField()), 0.0) for name in _BESIDE]
    whole = sum(parts, Cast("latency_ms", FloatField()))
    rows = _of_intakes(Turn.objects.filter(latency_ms__isnull=False), span)
    rows = rows.annotate(step=Cast(Floor(whole / float(REPLY_MS)), IntegerField()))
    for row in rows.values("clinic_id", "day", "step").annotate(n=Count("pk")):
        yield Figure(row["clinic_id"], row["day"], "reply", str(min(row["step"], LONGEST_REPLY)), row["n"])


_BESIDE = ("endpoint_ms", "playout_ms")
"""Of a turn's timings: what the caller waits for beside our own decision, voice and first frame."""


def _payers(span: Span) -> Iterator[Figure]:
    """Names from the lists alone, for this table is in clear."""
    clinics, known = {clinic.pk: clinic for clinic in span.clinics}, dict[tuple[int, str], str]()
    rows = _of_intakes(Answer.objects.filter(slot="payer", value__isnull=False), span)
    for clinic_id, day, value in rows.values_list("clinic_id", "day", "value").iterator(AT_A_TIME):
        said = str(value)
        name = known.get((clinic_id, said)) or plans.counted_as(clinics[clinic_id], said)
        known[clinic_id, said] = name
        yield Figure(clinic_id, day, "payer", name[:80], 1)


def _tokens(span: Span) -> Iterator[Figure]:
    rows = _of_intakes(FollowUp.objects.filter(kind__in=_READ_BY_MODEL, result__isnull=False), span)
    for clinic_id, day, result in rows.values_list("clinic_id", "day", "result").iterator(AT_A_TIME):
        yield Figure(clinic_id, day, "tokens", "", 1, float((result or {}).get("tokens", 0)))


_READ_BY_MODEL = (FollowUp.Kind.COMPLAINT, FollowUp.Kind.WHOLE_CALL)
_COUNTS = (_calls, _intakes, _turns, _answers, _red_flags, _visits, _replies, _payers, _tokens)


def _of_intakes(rows: Any, span: Span) -> Any:
    """Rows that hang on an intake, with its clinic and its day."""
    started = "intake__started_at"
    return rows.filter(span.of(started)).annotate(clinic_id=F("intake__clinic_id"), day=span.day(started)).order_by()


def _lasted() -> Sum:
    return Sum(ExpressionWrapper(F("ended_at") - F("started_at"), output_field=DurationField()))


def _seconds(span: timedelta | None) -> float:
    return span.total_seconds() if span else 0.0
