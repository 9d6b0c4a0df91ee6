"""The managers' reports: a range and clinics in, figures added up out. `charts` makes charts of them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal

from django.contrib.auth.models import AbstractUser, AnonymousUser
from django.db.models import Q

from intake.models import Phase
from voiceagent.clinics.models import Clinic, Role

from .dashboard_counting import REPLY_MS, Figure
from .dashboard_models import Price
from .dashboard_rollup import figures

RANGES = (7, 30, 90)
LONGEST = 366
PERMISSION = "office.view_dailyfigure"
PHASES = [str(phase) for phase in Phase]


@dataclass(frozen=True)
class Range:
    """Days, both included. days: 7, 30 or 90 when it is one of those and ends today, else 0."""

    first: date
    last: date
    days: int

    @classmethod
    def asked(cls, query: Mapping[str, str], today: date) -> Range:
        """`?days=30`, or `?from=2026-10-01&to=2026-10-31`; what makes no sense is the last 30 days."""
        try:
            first, last = date.fromisoformat(query.get("from", "")), date.fromisoformat(query.get("to", ""))
            if first <= last and (last - first).days < LONGEST:
                return cls(first, last, 0)
        except ValueError:
            pass
        wanted = query.get("days", "")
        days = int(wanted) if wanted.isdecimal() and int(wanted) in RANGES else 30
        return cls(today - timedelta(days=days - 1), today, days)

    @property
    def before(self) -> Range:
        """As many days, just before."""
        length = self.last - self.first + timedelta(days=1)
        return Range(self.first - length, self.last - length, 0)

    @property
    def each(self) -> list[date]:
        return [self.first + timedelta(days=n) for n in range((self.last - self.first).days + 1)]

    @property
    def query(self) -> str:
        return f"days={self.days}" if self.days else f"from={self.first}&to={self.last}"


@dataclass
class Totals:
    """Figures added up. counts, amounts: figure -> key -> number. by_day: figure -> day -> key -> count."""

    counts: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    amounts: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    by_day: dict[str, dict[date, Counter[str]]] = field(
        default_factory=lambda: defaultdict(lambda: defaultdict(Counter))
    )

    def add(self, found: Figure) -> None:
        """A call that rings counts as on the line."""
        key = "in_progress" if (found.figure, found.key) == ("call", "ringing") else found.key
        self.counts[found.figure][key] += found.count
        self.amounts[found.figure][key] += found.amount  # type: ignore[assignment]  # a Counter adds floats too
        if found.figure in ("call", "reply"):
            self.by_day[found.figure][found.day][key] += found.count

    def intakes(self, *statuses: str) -> int:
        """How many ended so; all of them without any."""
        return sum(n for key, n in self.counts["intake"].items() if not statuses or key.split(":")[0] in statuses)

    @property
    def ended(self) -> int:
        return self.intakes() - self.intakes("in_progress")

    @property
    def completion(self) -> float | None:
        """Share of the intakes that have ended."""
        return self.intakes("completed") / self.ended if self.ended else None

    def minutes(self, status: str) -> float | None:
        """Of an intake that ended so."""
        seconds = sum(s for key, s in self.amounts["intake"].items() if key.split(":")[0] == status)
        return seconds / 60 / self.intakes(status) if self.intakes(status) else None

    def turns(self, status: str) -> float | None:
        return self.counts["turn"][status] / self.intakes(status) if self.intakes(status) else None


def managed(user: AbstractUser | AnonymousUser) -> list[Clinic]:
    """The clinics whose figures a user may see: all of them for a superuser, else where they are a manager."""
    if user.is_superuser:
        return list(Clinic.objects.all())
    return list(Clinic.objects.filter(memberships__user=user.pk or 0, memberships__role=Role.MANAGER).distinct())


def percentile(steps: Mapping[str, int], share: float) -> int | None:
    """Milliseconds within which this share of the replies came. steps: bucket -> how many."""
    whole, seen = sum(steps.values()), 0
    for step in sorted(steps, key=int):
        seen += steps[step]
        if seen >= share * whole:
            return (int(step) + 1) * REPLY_MS
    return None


@dataclass(frozen=True)
class Funnel:
    """One phase: how many intakes came to it, and how many ended in it without being complete."""

    phase: str
    reached: int
    left: int


def funnel(totals: Totals) -> list[Funnel]:
    """Of the intakes that have ended. An intake came to every phase before the one it ended in."""
    ended: Counter[str] = Counter()
    left: Counter[str] = Counter()
    for key, n in totals.counts["intake"].items():
        status, phase = key.split(":")
        if status != "in_progress":
            ended[PHASES[-1] if status == "completed" else phase] += n
            left[phase] += 0 if status == "completed" else n
    reached, rows = sum(ended.values()), []
    for phase in PHASES:
        rows.append(Funnel(phase, reached, left[phase]))
        reached -= ended[phase]
    return rows


@dataclass(frozen=True)
class Cost:
    """What was used of one unit, and what it came to; dollars None where a day used has no price."""

    unit: str
    label: str
    used: float
    dollars: Decimal | None


def costs(found: Sequence[Figure], clinics: Sequence[Clinic]) -> list[Cost]:
    """By the prices of each day."""
    prices = list(Price.objects.filter(Q(clinic=None) | Q(clinic__in=clinics)).order_by("-valid_from"))
    used: Counter[str] = Counter()
    dollars: dict[str, Decimal | None] = dict.fromkeys(map(str, Price.Unit), Decimal(0))
    for figure in found:
        for unit in _UNITS.get(figure.figure, ()):
            amount = figure.amount / _SIZE[unit]
            used[unit] += amount  # type: ignore[assignment]  # as above
            price, so_far = price_of(prices, unit, figure), dollars[unit]
            known = price is not None and so_far is not None
            dollars[unit] = so_far + price * Decimal(amount) if known else None  # type: ignore[operator]  # both known
    return [Cost(str(unit), _LABELS[unit], used[unit], dollars[unit]) for unit in Price.Unit]


def price_of(prices: Sequence[Price], unit: str, figure: Figure) -> Decimal | None:
    """The newest one valid that day; the clinic's own before everybody's. prices: newest first."""
    valid = [price for price in prices if price.unit == unit and price.valid_from <= figure.day]
    own = [price for price in valid if price.clinic_id == figure.clinic_id]
    return next((price.dollars for price in own or valid if price.clinic_id in (None, figure.clinic_id)), None)


@dataclass(frozen=True)
class Report:
    """before: of the range just before."""

    now: Totals
    before: Totals
    costs: list[Cost]

    @property
    def cost_of_a_call(self) -> Decimal | None:
        """None without calls, or where a price is missing for what was used."""
        known = [cost.dollars for cost in self.costs if cost.dollars is not None]
        calls = sum(self.now.counts["call"].values())
        return sum(known, Decimal(0)) / calls if calls and len(known) == len(self.costs) else None


def report(clinics: Sequence[Clinic], asked: Range) -> Report:
    now, before = Totals(), Totals()
    found = figures(clinics, asked.before.first, asked.last, asked.first)
    for figure in found:
        (now if figure.day >= asked.first else before).add(figure)
    return Report(now, before, costs([figure for figure in found if figure.day >= asked.first], clinics))


_UNITS: dict[str, tuple[str, ...]] = {
    "call": (Price.Unit.LINE, Price.Unit.LISTENING),
    "letters": (Price.Unit.VOICE,),
    "tokens": (Price.Unit.MODEL,),
}
_SIZE: dict[str, int] = {
    Price.Unit.LINE: 60,
    Price.Unit.LISTENING: 60,
    Price.Unit.VOICE: 1000,
    Price.Unit.MODEL: 1_000_000,
}
_LABELS: dict[str, str] = {
    Price.Unit.LINE: "Minutes on the line",
    Price.Unit.LISTENING: "Minutes of speech recognition",
    Price.Unit.VOICE: "Thousand characters spoken, about",
    Price.Unit.MODEL: "Million tokens of the language model",
}
