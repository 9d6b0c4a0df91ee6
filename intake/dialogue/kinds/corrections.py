"""A value that was read back and put right in part: "no, the fifteenth", "it ends in four seven"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from .base import Kind, Reading, unclear

if TYPE_CHECKING:
    from ..setting import Setting


def corrected(kind: Kind, value: Any, text: str, setting: Setting) -> Reading:
    """The words read alone, or as a correction of the value that was just read back. Never the refused value itself."""
    alone = filled(kind.read(text, setting), value, setting)
    if alone.is_complete:
        return alone if alone.value != value else unclear("same")
    together = kind.read(f"{kind.say(value, setting)} {setting.language.numbers.repair} {text}", setting)
    return together if together.is_complete and together.value != value else alone


def filled(reading: Reading, value: Any, setting: Setting) -> Reading:
    """Of a name one part spelled anew: the part that sounds like it is meant, the other stays."""
    if not isinstance(reading.value, Mapping) or not isinstance(value, Mapping) or len(reading.value) >= len(value):
        return reading
    sound = setting.language.coverage.sound
    (said,) = reading.value.values() if len(reading.value) == 1 else ("",)
    alike = [part for part, was in value.items() if sound(str(was)) == sound(str(said))]
    place = {alike[0]: said} if said and len(alike) == 1 else reading.value
    return replace(reading, value={**value, **place})
