"""Filters of the list of intakes: what staff must look at, and what a figure of the reports counted."""

from __future__ import annotations

from typing import Any

from django.contrib.admin import SimpleListFilter
from django.contrib.admin.options import IncorrectLookupParameters
from django.db.models import QuerySet
from django.http import HttpRequest

from .figures import FLAG, OF_ANSWERS
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
    """What a figure of the reports counted: `?counted=staff:member_id`, `?counted=flag:chest_pain,stroke`.

    Offers nothing by itself; where a report led here it says so, and can be taken off.
    """

    title, parameter_name = "counted in the reports", "counted"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        if self.value() is None:
            return []
        figure, keys = self._asked()
        named = ", ".join(key.replace("_", " ").capitalize() for key in keys)
        return [(str(self.value()), f"{named}: {'heard' if figure == FLAG else OF_ANSWERS[figure][1]}")]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Intake]) -> QuerySet[Intake]:
        figure, keys = self._asked()
        if figure == FLAG:
            rows: QuerySet[Any] = RedFlag.objects.filter(rule__in=keys)
        else:
            rows = Answer.objects.filter(OF_ANSWERS[figure][0], slot__in=keys)
        return queryset.filter(pk__in=rows.order_by().values("intake"))

    def _asked(self) -> tuple[str, list[str]]:
        figure, _, keys = str(self.value()).partition(":")
        if not keys or figure not in (*OF_ANSWERS, FLAG):
            raise IncorrectLookupParameters
        return figure, keys.split(",")
