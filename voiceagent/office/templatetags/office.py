"""Filters and parts of the back office's pages."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from django import template
from django.db import models

from voiceagent.office import strip
from voiceagent.worklist.queues import Queue

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


@register.inclusion_tag("office/strip.html", takes_context=True)
def queue_strip(context: Any, subject: models.Model, but: str = "", done: str = "") -> dict[str, Any]:
    """What is to be done about `subject`, each with the next of its queue. but, done: as in `strip.steps`."""
    user = context["request"].user
    found = strip.steps(user, subject, but=Queue(but) if but else None, done=Queue(done) if done else None)
    return {"steps": found, "may_change": user.has_perm("worklist.change_workitem")}
