"""GET reports/: how their clinics' calls went, for managers. Range and clinic stand in the address, nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cache
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET

from voiceagent.audit import services as audit
from voiceagent.clinics.models import Clinic

from . import dashboard
from .charts import bars, days
from .dashboard import PERMISSION, RANGES, Range, Report, percentile


@require_GET
def reports(request: HttpRequest) -> HttpResponse:
    if not request.user.has_perm(PERMISSION):
        raise PermissionDenied
    clinics = dashboard.managed(request.user)
    chosen = [clinic for clinic in clinics if str(clinic.pk) == request.GET.get("clinic", "")]
    zone = (chosen or clinics)[0].zone if clinics else timezone.get_default_timezone()
    asked = Range.asked(request.GET, timezone.now().astimezone(zone).date())
    report = dashboard.report(chosen or clinics, asked)
    link = _Rows(ZoneInfo(str(zone)), chosen)
    audit.record(action="reports.read", actor=f"user:{request.user.pk}", clinic_id=chosen[0].pk if chosen else None)
    context = {
        **admin.site.each_context(request),
        "title": "Reports",
        "asked": asked,
        "ranges": [(n, _query(f"days={n}", chosen)) for n in RANGES],
        "clinics": clinics if len(clinics) > 1 else [],
        "chosen": chosen[0] if chosen else None,
        "tiles": tiles(report),
        "costs": report.costs,
        "priced": report.cost_of_a_call is not None,
        "prices_url": reverse("admin:office_price_changelist") if request.user.has_perm("office.view_price") else "",
        "wide": [days.calls_by_day(report.now, asked, link)],
        "charts": [make(report.now, asked, link) for make in _CHARTS],
    }
    return render(request, "office/dashboard.html", context)


_CHARTS = (
    bars.drop_out,
    bars.hand_overs,
    bars.doubtful,
    bars.effort,
    days.reply_times,
    bars.payers,
    bars.red_flags,
    bars.visits,
)


@dataclass(frozen=True)
class Tile:
    """before: the same figure of the range before, in words; "" where there is none."""

    name: str
    value: str
    before: str


def tiles(report: Report) -> list[Tile]:
    now, before = report.now, report.before
    replies, earlier = now.counts["reply"], before.counts["reply"]
    cost = report.cost_of_a_call
    return [
        Tile("Calls", str(_calls(report, now=True)), str(_calls(report, now=False) or "")),
        Tile("Intakes completed", _percent(now.completion), _percent(before.completion, "")),
        Tile("Minutes an intake", _one(now.minutes("completed")), _one(before.minutes("completed"), "")),
        Tile("Turns an intake", _one(now.turns("completed")), _one(before.turns("completed"), "")),
        Tile("Visits booked", str(sum(now.counts["visit"].values())), str(sum(before.counts["visit"].values()) or "")),
        Tile("Half of the replies within", _ms(percentile(replies, 0.5)), _ms(percentile(earlier, 0.5), "")),
        Tile("95 in 100 within", _ms(percentile(replies, 0.95)), _ms(percentile(earlier, 0.95), "")),
        Tile("Cost of a call", "no price" if cost is None else f"${cost:.2f}", ""),
    ]


def _calls(report: Report, *, now: bool) -> int:
    return sum((report.now if now else report.before).counts["call"].values())


def _percent(share: float | None, without: str = "-") -> str:
    return without if share is None else f"{100 * share:.0f} %"


def _one(value: float | None, without: str = "-") -> str:
    return without if value is None else f"{value:.1f}"


def _ms(value: int | None, without: str = "-") -> str:
    return without if value is None else f"{value / 1000:g} s"


def _query(first: str, chosen: list[Clinic]) -> str:
    return f"?{first}" + (f"&clinic={chosen[0].pk}" if chosen else "")


@dataclass(frozen=True)
class _Rows:
    """Addresses of the rows behind a figure: the admin's own lists, filtered."""

    zone: ZoneInfo
    chosen: list[Clinic]

    def __call__(self, page: str, first: date, last: date, **lookups: str) -> str:
        name, moment = _PAGES[page]
        query = {
            f"{moment}__gte": datetime.combine(first, time(), self.zone).isoformat(),
            f"{moment}__lt": datetime.combine(last + timedelta(days=1), time(), self.zone).isoformat(),
            **lookups,
        }
        if self.chosen:
            query["clinic__id__exact"] = str(self.chosen[0].pk)
        return f"{_list(name)}?{urlencode(query)}"


_list = cache(lambda name: reverse(f"admin:{name}_changelist"))
"""Asked for hundreds of times a page."""
_PAGES = {
    "call": ("telephony_call", "started_at"),
    "intake": ("intake_intake", "started_at"),
    "appointment": ("scheduling_appointment", "created_at"),
}
