"""Filters of the list of intakes: what staff must look at, and what a figure of the reports counted."""

from __future__ import annotations

from typing import Any

from django.contrib.admin import SimpleListFilter
from django.contrib.admin.options import IncorrectLookupParameters
from django.db.models import QuerySet
from django.http import HttpRequest

from voiceagent.clinics.models import Clinic

from . import plans
from .figures import FLAG, OF_ANSWERS, PAYER, READ
from .models import Answer, Intake, RedFlag


class AttentionFilter(SimpleListFilter):
    title, parameter_name = "attention", "attention"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        return [("check", "Values to check"), ("emergency", "Emergency words")]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Intake]) -> QuerySet[Intake]:
        rows: dict[str, QuerySet[Any]] = {
            "check": Answer.objects.filter(flagged=True),
            "emergency": RedFlag.objects.all(),
        }
        chosen = rows.get(self.value() or "")
        return queryset if chosen is None else queryset.filter(pk__in=chosen.order_by().values("intake"))


class FigureFilter(SimpleListFilter):
    """What a figure of the reports counted: `?counted=staff:member_id`, `?counted=flag:chest_pain,stroke`,
    `?counted=payer:Aetna|Cigna`.

    Offers nothing by itself; where a report led here it says so, and can be taken off. Stands behind the filters by
    day and by clinic: what plan somebody named is encrypted, and no more than READ of them are read.
    """

    title, parameter_name = "counted in the reports", "counted"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        if self.value() is None:
            return []
        figure, keys = self._asked()
        if figure == PAYER:
            named = ", ".join("another plan" if key == plans.OTHER else key for key in keys)
            return [(str(self.value()), f"{named}: named, in the newest {READ:,} of these days")]
        named = ", ".join(key.replace("_", " ").capitalize() for key in keys)
        return [(str(self.value()), f"{named}: {'heard' if figure == FLAG else OF_ANSWERS[figure][1]}")]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Intake]) -> QuerySet[Intake]:
        figure, keys = self._asked()
        if figure == PAYER:
            return queryset.filter(pk__in=_who_named(frozenset(keys), queryset))
        if figure == FLAG:
            rows: QuerySet[Any] = RedFlag.objects.filter(rule__in=keys)
        else:
            rows = Answer.objects.filter(OF_ANSWERS[figure][0], slot__in=keys)
        return queryset.filter(pk__in=rows.order_by().values("intake"))

    def _asked(self) -> tuple[str, list[str]]:
        figure, _, keys = str(self.value()).partition(":")
        if not keys or figure not in (*OF_ANSWERS, FLAG, PAYER):
            raise IncorrectLookupParameters
        return figure, keys.split("|" if figure == PAYER else ",")


def _who_named(names: frozenset[str], intakes: QuerySet[Intake]) -> list[int]:
    """Of the newest intakes those whose caller named one of these plans. A hash to look a plan up by would tell it:
    how many named which, day by day, stands in clear.
    """
    of_clinic = dict(intakes.order_by("-started_at", "-pk").values_list("pk", "clinic_id")[:READ])
    rows = Answer.objects.filter(intake__in=list(of_clinic), slot="payer", value__isnull=False)
    clinics, known = Clinic.objects.in_bulk(set(of_clinic.values())), dict[tuple[int, str], bool]()
    found = []
    for intake_id, value in rows.order_by().values_list("intake_id", "value"):
        said = (of_clinic[intake_id], str(value))
        if said not in known:
            known[said] = plans.counted_as(clinics[said[0]], said[1]) in names
        if known[said]:
            found.append(intake_id)
    return found
