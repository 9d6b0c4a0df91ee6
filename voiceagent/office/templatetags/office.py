"""Filters of the back office's pages."""

from __future__ import annotations

from datetime import timedelta

from django import template

register = template.Library()


@register.filter
def lasting(span: timedelta | None) -> str:
    """How long, in the largest unit that fits: "40 s", "5 min", "3 h", "2 days"."""
    if span is None:
        return ""
    seconds = max(0, int(span.total_seconds()))
    if seconds < 60:
        return f"{seconds} s"
    if seconds < 3600:
        return f"{seconds // 60} min"
    hours = seconds // 3600
    return f"{hours} h" if hours < 48 else f"{hours // 24} days"


@register.filter
def phone(number: str) -> str:
    """Ten digits as they are written: "(202) 555-0143"; others as they are."""
    digits = number.removeprefix("+1")
    plain_number = len(digits) == 10 and digits.isdecimal()
    return f"({digits[:3]}) {digits[3:6]}-{digits[6:]}" if plain_number else number


@register.filter
def plain(code: str) -> str:
    """A fixed code as words: "chest_pain" -> "chest pain"."""
    return code.replace("_", " ").lower()
