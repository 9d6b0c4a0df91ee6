"""The form of a clinic's settings: the columns of the clinic, and its own wording of each prompt it may word itself."""

from __future__ import annotations

import zoneinfo
from typing import TYPE_CHECKING, Any

from django import forms
from django.template.loader import render_to_string
from django.utils.safestring import SafeString
from django.utils.text import slugify
from unfold.widgets import UnfoldAdminSelectWidget, UnfoldAdminTextareaWidget, UnfoldAdminTextInputWidget

from intake.dialogue import own_wordings
from intake.dialogue.own_wordings import PLAN_NOT_TAKEN, Editable
from telephony import world
from voiceagent.clinics.models import Clinic

if TYPE_CHECKING:
    ClinicModelForm = forms.ModelForm[Clinic]
else:
    ClinicModelForm = forms.ModelForm

LONGEST_KEPT = 3650
"""Days. Ten years, the longest a state asks for of adults' records."""
_KEPT = ("keep_transcripts_days", "keep_drafts_days", "keep_messages_days", "keep_photos_days")
_ZONES = sorted(zone for zone in zoneinfo.available_timezones() if zone.startswith(("America/", "US/", "Pacific/")))


class LinesField(forms.CharField):
    """A list of texts, a line for each."""

    def prepare_value(self, value: Any) -> Any:
        return "\n".join(value) if isinstance(value, list) else value

    def to_python(self, value: Any) -> Any:
        lines = (" ".join(line.split()) for line in (value or "").splitlines())
        return list(dict.fromkeys(filter(None, lines)))

    def has_changed(self, initial: Any, data: Any) -> bool:
        return bool((initial or []) != self.to_python(data))


class HoursField(forms.CharField):
    """A list of whole hours, written with commas."""

    def prepare_value(self, value: Any) -> Any:
        return ", ".join(map(str, value)) if isinstance(value, list) else value

    def to_python(self, value: Any) -> Any:
        try:
            return sorted({int(part) for part in (value or "").replace(",", " ").split()}, reverse=True)
        except ValueError:
            raise forms.ValidationError("Whole hours with commas between, such as 168, 48, 3.") from None


class SayWidget(UnfoldAdminTextareaWidget):
    """Words with what is said without them, and a button that prints and plays them."""

    def __init__(self, item: Editable, standard: str) -> None:
        super().__init__(attrs={"rows": 3, "maxlength": item.most})
        self._item, self._standard = item, standard

    def render(self, name: str, value: Any, attrs: Any = None, renderer: Any = None) -> SafeString:
        """From the project's own templates, which the form renderer does not look through."""
        context = {"item": self._item, "standard": self._standard, "box": super().render(name, value, attrs, renderer)}
        return render_to_string("office/clinic_say.html", context)


def field_name(item: Editable) -> str:
    return f"say_{slugify(item.key.replace('.', ' ')).replace('-', '_')}"


def editable(clinic: Clinic | None) -> tuple[Editable, ...]:
    """What a clinic may word itself, in the language it answers in."""
    return own_wordings.EDITABLE.get(world.language_of(clinic or Clinic()).code, ())


def say_fields(clinic: Clinic | None) -> dict[str, forms.Field]:
    language = world.language_of(clinic or Clinic())
    return {
        field_name(item): forms.CharField(
            label=item.label,
            required=False,
            max_length=item.most,
            widget=SayWidget(item, own_wordings.standard(language, item.key)),
        )
        for item in editable(clinic)
    }


class ClinicForm(ClinicModelForm):
    """`say_fields` are added to it for each clinic."""

    accepted_payers = LinesField(
        required=False,
        label="Plans this clinic takes",
        help_text="One on a line, in your own spelling.",
        widget=UnfoldAdminTextareaWidget(attrs={"rows": 6}),
    )
    reminders = HoursField(
        required=False,
        label="Reminders, hours before",
        help_text="Such as 168, 48, 3. Empty: none.",
        widget=UnfoldAdminTextInputWidget,
    )
    timezone = forms.ChoiceField(choices=[(zone, zone) for zone in _ZONES], widget=UnfoldAdminSelectWidget)
    language = forms.ChoiceField(widget=UnfoldAdminSelectWidget, help_text="What the agent speaks and understands.")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._code = world.language_of(self.instance).code
        own = self.instance.wordings.get(self._code, {})
        for item in editable(self.instance):
            self.initial.setdefault(field_name(item), own.get(item.key, ""))
        languages = {code: code for code in (*world.LANGUAGES, self.instance.language)}
        self._choices("language", [(code, {"en": "English"}.get(code, code)) for code in languages])
        self._choices("timezone", [(zone, zone) for zone in sorted({*_ZONES, self.instance.timezone})])
        if "plan_not_taken" in self.fields:
            standard = own_wordings.standard(world.language_of(self.instance), PLAN_NOT_TAKEN.key)
            self.fields["plan_not_taken"].widget = SayWidget(PLAN_NOT_TAKEN, standard)

    def _choices(self, name: str, choices: list[tuple[str, str]]) -> None:
        field = self.fields[name]
        assert isinstance(field, forms.ChoiceField)
        field.choices = choices

    def clean(self) -> dict[str, Any]:
        given: dict[str, Any] = super().clean() or {}
        language = world.language_of(self.instance)
        for item in editable(self.instance):
            text = " ".join(given.get(field_name(item), "").split())
            if text:
                self._refuse(field_name(item), own_wordings.problems(language, item, text, self._phones()))
        if plan := given.get("plan_not_taken"):
            self._refuse("plan_not_taken", own_wordings.plain_problems(PLAN_NOT_TAKEN, plan, self._phones()))
        if said := given.get("said_as"):
            self._refuse("said_as", own_wordings.unspeakable(f"{said}."))
        for name in _KEPT:
            if name in given and not 1 <= (given[name] or 0) <= LONGEST_KEPT:
                self._refuse(name, [f"Between 1 and {LONGEST_KEPT} days."])
        return given

    def _refuse(self, name: str, why: list[str]) -> None:
        for reason in why:
            self.add_error(name, reason)

    def _phones(self) -> tuple[str, ...]:
        """Numbers the clinic may tell callers: its own."""
        lines = self.instance.lines.values_list("number", flat=True) if self.instance.pk else ()
        return tuple(number[-10:] for number in (self.instance.front_desk_number, *lines))

    def _post_clean(self) -> None:
        super()._post_clean()  # type: ignore[misc]  # Django's own hook between cleaning and saving
        given = {item.key: self.cleaned_data.get(field_name(item)) for item in editable(self.instance)}
        if set(map(field_name, editable(self.instance))) <= self.fields.keys():
            own = {key: " ".join(text.split()) for key, text in given.items() if text}
            self.instance.wordings = {**self.instance.wordings, self._code: own}
