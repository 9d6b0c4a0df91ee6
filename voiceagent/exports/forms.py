"""What somebody chooses on the page: one form for each kind of record, within the clinics of who asks."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib.auth.models import User
from django.db.models import Q

from intake.models import Status as IntakeStatus
from scheduling.models import Provider
from scheduling.models import Status as VisitStatus
from telephony.models import Status as CallStatus
from voiceagent.clinics.models import Clinic

from .columns import REGISTRY
from .models import ColumnSet, Format, Kind, Purpose
from .presets import PRESETS
from .services import may_identify

STATUSES: dict[Kind, list[tuple[str, str]]] = {
    Kind.INTAKES: list(IntakeStatus.choices),
    Kind.PATIENTS: [],
    Kind.APPOINTMENTS: list(VisitStatus.choices),
    Kind.CALLS: list(CallStatus.choices),
}
SAVED = "saved-"
MOST_CHOSEN = 500
"""Rows ticked in a list; their ids go along in the address."""


class ExportForm(forms.Form):
    """layout: a preset, a saved set ("saved-<pk>"), or "own": the ticked columns, which may be kept under a name."""

    format = forms.ChoiceField(choices=Format.choices)
    clinics = forms.ModelMultipleChoiceField(queryset=Clinic.objects.none(), widget=forms.CheckboxSelectMultiple)
    first = forms.DateField(required=False, label="From", widget=forms.DateInput(attrs={"type": "date"}))
    last = forms.DateField(required=False, label="Until", widget=forms.DateInput(attrs={"type": "date"}))
    statuses = forms.MultipleChoiceField(required=False, widget=forms.CheckboxSelectMultiple, label="Status")
    provider = forms.ModelChoiceField(queryset=Provider.objects.none(), required=False, empty_label="Everybody")
    layout = forms.ChoiceField(label="Columns")
    columns = forms.MultipleChoiceField(required=False, widget=forms.CheckboxSelectMultiple, label="Which columns")
    keep_as = forms.CharField(required=False, max_length=60, label="Keep these columns as")
    share = forms.BooleanField(required=False, label="for everybody at the clinic")
    identifiers = forms.BooleanField(required=False, label="With what leads to a person (names, numbers, dates)")
    purpose = forms.ChoiceField(choices=[("", "Choose"), *Purpose.choices])
    note = forms.CharField(required=False, max_length=300, label="Note")
    ids = forms.RegexField(r"^\d+(,\d+)*$", required=False, max_length=12 * MOST_CHOSEN, widget=forms.HiddenInput)

    def __init__(self, user: User, kind: Kind, data: Any = None, ids: str = "") -> None:
        initial = {"layout": "generic", "format": Format.CSV, "ids": ids}
        super().__init__(data, initial=initial, auto_id="export-%s")
        self.kind = kind
        clinics = Clinic.objects.for_user(user)
        sets = ColumnSet.objects.filter(Q(owner=user) | Q(owner=None), clinic__in=clinics, kind=kind)
        self.identifies = may_identify(user, list(clinics)) or any(may_identify(user, [clinic]) for clinic in clinics)
        self._choices("clinics", clinics)
        self._choices("provider", Provider.objects.filter(clinic__in=clinics))
        self.fields["clinics"].initial = list(clinics) if ids or clinics.count() == 1 else []
        self.fields["layout"].choices = [  # type: ignore[attr-defined]  # of the field's class
            *((name, preset.label) for name, preset in PRESETS.items() if kind in preset.kinds),
            *((f"{SAVED}{saved.pk}", saved.name) for saved in sets),
            ("own", "Columns of my choice"),
        ]
        self.fields["columns"].choices = [  # type: ignore[attr-defined]  # as above
            (column.key, column.header)
            for column in REGISTRY[kind].values()
            if self.identifies or not column.identifies
        ]
        self.fields["statuses"].choices = STATUSES[kind]  # type: ignore[attr-defined]  # as above
        if not STATUSES[kind]:
            del self.fields["statuses"]
        if not self.identifies:
            del self.fields["identifiers"]

    def _choices(self, name: str, rows: Any) -> None:
        self.fields[name].queryset = rows  # type: ignore[attr-defined]  # of the field's class

    def clean(self) -> dict[str, Any]:
        found: dict[str, Any] = super().clean() or {}
        if found.get("first") and found.get("last") and found["first"] > found["last"]:
            self.add_error("last", "This day is before the first.")
        if found.get("layout") == "own" and not found.get("columns"):
            self.add_error("columns", "Choose at least one column.")
        return found

    @property
    def preset(self) -> str:
        layout: str = self.cleaned_data["layout"]
        return layout if layout in PRESETS else "generic"

    @property
    def chosen(self) -> list[str]:
        """Keys of the columns; none where the preset says which."""
        layout: str = self.cleaned_data["layout"]
        if layout == "own":
            return list(self.cleaned_data["columns"])
        if layout.startswith(SAVED):
            return list(ColumnSet.objects.get(pk=layout.removeprefix(SAVED)).columns)
        return []

    @property
    def filters(self) -> dict[str, Any]:
        found = self.cleaned_data
        return {
            **({"first": found["first"].isoformat()} if found["first"] else {}),
            **({"last": found["last"].isoformat()} if found["last"] else {}),
            **({"statuses": found["statuses"]} if found.get("statuses") else {}),
            **({"provider": found["provider"].pk} if found["provider"] else {}),
            **({"ids": [int(pk) for pk in found["ids"].split(",")]} if found["ids"] else {}),
        }
