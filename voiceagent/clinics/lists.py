"""What keeps lists quick over a million rows: their pages do not count them all, their filters do not read them."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from django.contrib.admin import AllValuesFieldListFilter, DateFieldListFilter, RelatedFieldListFilter
from django.contrib.auth.models import User
from django.core.paginator import Page, Paginator
from django.db import models
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils import timezone
from django.utils.functional import cached_property

from voiceagent.clinics.models import Clinic

if TYPE_CHECKING:
    AnyPaginator = Paginator[Any]
else:
    AnyPaginator = Paginator

MOST_COUNTED = 10_000
"""Rows. Beyond them a list says "more than", and is narrowed down instead of leafed through."""
NEWEST = 5_000
"""Of so many of the newest rows the values a filter offers are looked up."""
MONTHS = 12


class CappedPaginator(AnyPaginator):
    """Counts no further than MOST_COUNTED, and has no pages beyond."""

    template_name = "unfold/helpers/pagination_capped.html"

    @cached_property
    def counted(self) -> int:
        """At most one more than MOST_COUNTED, in the list's order: where rows are looked for in any other, the newest
        of a filtered list may be the last to be found, behind a million that do not match.
        """
        rows = self.object_list
        if isinstance(rows, QuerySet):
            return rows.values("pk")[: MOST_COUNTED + 1].count()
        return len(rows)

    @cached_property
    def count(self) -> int:
        return min(self.counted, MOST_COUNTED)

    @property
    def capped(self) -> bool:
        return self.counted > MOST_COUNTED

    def page(self, number: int | str) -> Page[Any]:
        """Of a later page first the numbers of its rows, which an index has: else every row before is read whole."""
        page, rows = super().page(number), self.object_list
        if page.number > 1 and isinstance(rows, QuerySet):
            numbers = rows.values_list("pk", flat=True)[page.start_index() - 1 : page.end_index()]
            page.object_list = rows.filter(pk__in=list(numbers))
        return page


def own_rows(model: type[models.Model], clinics: list[int] | None) -> QuerySet[Any]:
    """What a filter by a foreign key offers. clinics: the user's own; None: all of them."""
    rows = model._default_manager.all()
    if clinics is None:
        return rows
    path = {Clinic: "pk", User: "memberships__clinic"}.get(model, "clinic")
    return rows.filter(**{f"{path}__in": clinics}).distinct()


class OwnRelatedFilter(RelatedFieldListFilter):
    """Offers every row of the user's clinics. Which of them occur in the list nobody asks: that would read the list."""

    def field_choices(self, field: Any, request: HttpRequest, model_admin: Any) -> Any:
        ordering = self.field_admin_ordering(field, request, model_admin)
        rows = own_rows(field.remote_field.model, model_admin.clinic_ids(request)).order_by(*ordering)
        return [(row.pk, str(row)) for row in rows]


class NewestValuesFilter(AllValuesFieldListFilter):
    """Of a column of codes: those that occur in the newest rows, instead of a DISTINCT over all of them."""

    def __init__(
        self, field: Any, request: HttpRequest, params: Any, model: Any, model_admin: Any, field_path: str
    ) -> None:
        super().__init__(field, request, params, model, model_admin, field_path)
        newest = model_admin.get_queryset(request).order_by("-pk").values_list(field_path, flat=True)[:NEWEST]
        self.lookup_choices: Any = sorted(set(newest))


class MonthFilter(DateFieldListFilter):
    """Django's days, and the last twelve months one by one."""

    def __init__(
        self, field: Any, request: HttpRequest, params: Any, model: Any, model_admin: Any, field_path: str
    ) -> None:
        super().__init__(field, request, params, model, model_admin, field_path)
        end = timezone.localtime().replace(day=1, hour=0, minute=0, second=0, microsecond=0)
        for _ in range(MONTHS):
            begin = (end - timedelta(days=1)).replace(day=1)
            span: Any = {self.lookup_kwarg_since: str(begin), self.lookup_kwarg_until: str(end)}
            self.links, end = (*self.links, (f"{begin:%B %Y}", span)), begin
