"""Every call that is on, for staff of its clinic: how far it got, how well the line is, what was said last. Reads only.

As many queries for a hundred calls as for one. Words are the redacted ones and answers are names alone, but of calls
whose words the reader may see and has given a reason to.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from django.contrib.auth.models import AbstractUser, AnonymousUser
from django.db.models import Avg, Count, F, FloatField, Max, OuterRef, Q, Subquery
from django.db.models.fields.json import KeyTextTransform
from django.db.models.functions import Cast, Coalesce

from intake.models import SLOTS, Answer, Intake, Phase, RedFlag, Turn
from intake.review_rows import label_of
from telephony.models import Call
from voiceagent.clinics.models import Clinic

from .subjects import UNNAMED, name_of, named

SHOWN = 100
"""Calls on the board at a time."""
PHASES = [str(phase) for phase in Phase]
LAST = 2
"""Turns shown of a call that is not listened to."""


@dataclass(frozen=True)
class Slot:
    """value: "" unless the reader may see it."""

    name: str
    given: bool
    doubtful: bool
    value: str = field(default="", repr=False)

    @property
    def label(self) -> str:
        return label_of(self.name)


@dataclass(frozen=True)
class Quality:
    """hearing: mean confidence of the answers. reply: mean milliseconds until our first sound. Both None at first.

    interruptions: of the agent by the caller. breaks: streams that had to be opened anew.
    """

    turns: int = 0
    hearing: float | None = None
    reply: float | None = None
    interruptions: int = 0
    breaks: int = 0

    @property
    def words(self) -> str:
        """What makes the line what it is."""
        told = [
            f"replies in {self.reply / 1000:.1f} s" if self.reply else "",
            f"hears {100 * self.hearing:.0f} %" if self.hearing else "",
            f"interrupted {self.interruptions} time{'' if self.interruptions == 1 else 's'}"
            if self.interruptions
            else "",
            f"{self.breaks} break{'' if self.breaks == 1 else 's'}" if self.breaks else "",
        ]
        return " · ".join(filter(None, told))

    @property
    def word(self) -> str:
        if not self.turns:
            return "new"
        if self.breaks > 1 or (self.hearing or 1) < 0.6 or (self.reply or 0) > 2500:
            return "poor"
        often = self.interruptions * 4 > self.turns
        return "fair" if self.breaks or often or (self.hearing or 1) < 0.8 or (self.reply or 0) > 1500 else "good"


@dataclass(frozen=True)
class Said:
    n: int
    speaker: str
    text: str = field(repr=False)


@dataclass(frozen=True)
class Live:
    """step: which of the ten phases it is in, from 1; 0 before the first. open: its words are unredacted."""

    call: Call
    name: str = field(repr=False)
    step: int
    phase: str
    slots: tuple[Slot, ...]
    last: tuple[Said, ...]
    quality: Quality
    flags: tuple[str, ...]
    lasting: timedelta
    open: bool

    @property
    def given(self) -> list[Slot]:
        return [slot for slot in self.slots if slot.given]

    @property
    def seconds(self) -> int:
        """On the line."""
        return max(0, int(self.lasting.total_seconds()))

    @property
    def clock(self) -> str:
        """Minutes and seconds on the line: 4:05."""
        minutes, seconds = divmod(self.seconds, 60)
        return f"{minutes}:{seconds:02}"

    @property
    def steps(self) -> list[tuple[str, str]]:
        """(phase, done, now or "") of all ten."""
        return [(p, "done" if n < self.step else "now" if n == self.step else "") for n, p in enumerate(PHASES, 1)]


def calls_of(user: AbstractUser | AnonymousUser) -> Any:
    """Calls of the user's clinics, over or not."""
    return Call.objects.filter(clinic__in=Clinic.objects.for_user(user)).select_related("clinic", "intake")


def live(user: AbstractUser | AnonymousUser, now: datetime, unredacted: Collection[int] = ()) -> list[Live]:
    """Emergencies first, then the longest call. unredacted: primary keys of calls whose words may be read."""
    calls = list(calls_of(user).live().by_urgency().prefetch_related(named("intake__answers"))[:SHOWN])
    intakes = {call.intake_id for call in calls if call.intake_id}
    readable = {call.intake_id for call in calls if call.pk in unredacted and call.intake_id}
    answers, last = _answers(intakes, readable), _last(intakes, readable)
    stats, flags = _stats(intakes), _flags(intakes)
    return [
        Live(
            call=call,
            name=name_of(call.intake) if call.intake else UNNAMED,
            step=PHASES.index(call.intake.phase) + 1 if call.intake else 0,
            phase=call.intake.phase if call.intake else "ringing",
            slots=_slots(answers.get(call.intake_id, {})),
            last=tuple(last.get(call.intake_id, ())),
            quality=_quality(call, stats.get(call.intake_id, {}), answers.get(call.intake_id, {})),
            flags=tuple(flags.get(call.intake_id, ())),
            lasting=now - call.started_at,
            open=call.pk in unredacted,
        )
        for call in calls
    ]


@dataclass(frozen=True)
class _Given:
    doubtful: bool
    confidence: float
    value: str = field(default="", repr=False)


def _answers(intakes: Collection[int], readable: Collection[int]) -> Mapping[int, dict[str, _Given]]:
    """Values are decrypted of the readable ones alone."""
    found: dict[int, dict[str, _Given]] = defaultdict(dict)
    rows = Answer.objects.filter(intake__in=intakes).order_by("pk")
    for intake, slot, flagged, sure in rows.values_list("intake_id", "slot", "flagged", "confidence"):
        found[intake][slot] = _Given(flagged, sure)
    for intake, slot, value in rows.filter(intake__in=readable).values_list("intake_id", "slot", "value"):
        entry = found[intake][slot]
        found[intake][slot] = _Given(entry.doubtful, entry.confidence, _shown(value))
    return found


def _slots(given: Mapping[str, _Given]) -> tuple[Slot, ...]:
    return tuple(
        Slot(name, name in given, name in given and given[name].doubtful, given[name].value if name in given else "")
        for name in SLOTS
    )


def _last(intakes: Collection[int], readable: Collection[int]) -> Mapping[int, list[Said]]:
    newest = Turn.objects.filter(intake=OuterRef("intake")).order_by().values("intake").annotate(top=Max("n") - LAST)
    rows = Turn.objects.filter(intake__in=intakes, n__gt=Subquery(newest.values("top"))).order_by("n")
    found: dict[int, list[Said]] = defaultdict(list)
    for intake, n, speaker, text in rows.values_list("intake_id", "n", "speaker", "redacted"):
        found[intake].append(Said(n, speaker, text))
    for intake in readable:
        found[intake].clear()
    for intake, n, speaker, text in rows.filter(intake__in=readable).values_list("intake_id", "n", "speaker", "text"):
        found[intake].append(Said(n, speaker, text))
    return found


def _stats(intakes: Iterable[int]) -> Mapping[int, dict[str, Any]]:
    beside = [Coalesce(Cast(KeyTextTransform(k, "timings"), FloatField()), 0.0) for k in ("endpoint_ms", "playout_ms")]
    rows = Turn.objects.filter(intake__in=intakes).order_by().values("intake_id")
    stats = rows.annotate(
        turns=Count("pk"),
        interruptions=Count("pk", Q(speaker="agent", timings__has_key="cut_s")),
        reply=Avg(F("latency_ms") + sum(beside[1:], beside[0]), filter=Q(latency_ms__isnull=False)),
    )
    return {row["intake_id"]: dict(row) for row in stats}


def _quality(call: Call, stats: Mapping[str, Any], answers: Mapping[str, _Given]) -> Quality:
    sure = [answer.confidence for answer in answers.values()]
    return Quality(
        turns=stats.get("turns", 0),
        hearing=sum(sure) / len(sure) if sure else None,
        reply=stats.get("reply"),
        interruptions=stats.get("interruptions", 0),
        breaks=max(0, call.streams - 1),
    )


def _flags(intakes: Iterable[int]) -> Mapping[int, list[str]]:
    found: dict[int, list[str]] = defaultdict(list)
    for intake, rule in (
        RedFlag.objects.filter(intake__in=intakes).order_by("level", "pk").values_list("intake", "rule")
    ):
        found[intake].append(rule)
    return found


def words_of(intake: Intake | None, *, readable: bool) -> list[Said]:
    """The whole conversation so far."""
    if intake is None:
        return []
    rows = Turn.objects.filter(intake=intake).order_by("n")
    return [Said(*row) for row in rows.values_list("n", "speaker", "text" if readable else "redacted")]


def _shown(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "none" if value is None else str(value)
