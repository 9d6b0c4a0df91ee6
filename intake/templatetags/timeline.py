"""`{% timeline turns %}`: the picture of a call from its turns, for any page of the admin."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django import template

from ..models import Turn
from ..timeline import picture

register = template.Library()


@register.inclusion_tag("admin/timeline.svg")
def timeline(turns: Iterable[Turn]) -> dict[str, Any]:
    """turns: of one intake, in their order."""
    return {"picture": picture(turns)}
