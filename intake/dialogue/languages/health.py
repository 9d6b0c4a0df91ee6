"""What a language brings for complaints: symptoms, severity, categories and the carriers around them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from .wording import Phrases


@dataclass(frozen=True, kw_only=True)
class Health:
    """symptoms: phrases -> a symptom's plain name. visits: phrases -> a reason that is no symptom ("physical", "refill").

    sites: words of the body; hurts: words that make a site a symptom. severities: phrases -> "mild", "moderate", "severe".
    categories: symptom or visit -> category. denials: words that deny what follows; ends: words a denial stops at.
    carriers: phrases that only lead to the reason; nothing: utterances without one.
    """

    symptoms: Phrases[str] = field(repr=False)
    visits: Phrases[str] = field(repr=False)
    sites: Phrases[str] = field(repr=False)
    hurts: frozenset[str] = field(repr=False)
    severities: Phrases[str] = field(repr=False)
    categories: Mapping[str, str] = field(repr=False)
    denials: frozenset[str] = field(repr=False)
    ends: frozenset[str] = field(repr=False)
    nothing: frozenset[str] = field(repr=False)
    complaint_grammar: str = field(repr=False)
    complaint_keyterms: tuple[str, ...]
