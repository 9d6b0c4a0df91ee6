"""A value that was read back and put right in part: "no, the fifteenth", "it ends in four seven"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .base import Kind, Reading, unclear

if TYPE_CHECKING:
    from ..setting import Setting


def corrected(kind: Kind, value: Any, text: str, setting: Setting) -> Reading:
    """The words read alone, or as a correction of the value that was just read back. Never the refused value itself."""
    alone = kind.read(text, setting)
    if alone.is_complete:
        return alone if alone.value != value else unclear("same")
    together = kind.read(f"{kind.say(value, setting)} {setting.language.numbers.repair} {text}", setting)
    return together if together.is_complete and together.value != value else alone
