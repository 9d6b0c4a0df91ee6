"""Which of the clinic's types of visit it is to be: chosen by the caller, or decided by the complaint."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ..setting import Setting, VisitChoice
from .base import Hints, Reading, Style, unclear
from .choices import NONE, Choice, Option
from .complaints import features


@dataclass(frozen=True)
class VisitTypes:
    """Value: the name of one of those the caller may book, as the clinic wrote it."""

    hints_vary: ClassVar[bool] = True

    def read(self, text: str, setting: Setting) -> Reading:
        reading = _choice(setting).read(text, setting)
        return unclear("none") if reading.value == NONE else reading

    def read_keys(self, digits: str, setting: Setting) -> Reading:
        return _choice(setting).read_keys(digits, setting)

    def hints(self, setting: Setting) -> Hints:
        return _choice(setting).hints(setting)

    def say(self, value: str, setting: Setting, style: Style = Style.NATURAL) -> str:
        return value


def open_to(setting: Setting) -> tuple[VisitChoice, ...]:
    """The types this caller may book: a new patient none that are for those the clinic knows, and the reverse."""
    other = "new" if setting.record else "established"
    return tuple(kind for kind in setting.visit_types if kind.patients != other)


def decided(setting: Setting) -> str | None:
    """The one type that is for complaints like the caller's; None where none is, or several are."""
    reasons = features(str(setting.answers.get("reason") or ""), setting.language).symptoms
    categories = setting.language.health.categories
    complaint = {*reasons, *(categories[reason] for reason in reasons if reason in categories)}
    fitting = [kind.name for kind in open_to(setting) if complaint & set(kind.complaints)]
    return fitting[0] if len(fitting) == 1 else None


def _choice(setting: Setting) -> Choice:
    return Choice(tuple(Option(kind.name, kind.name) for kind in open_to(setting)))
