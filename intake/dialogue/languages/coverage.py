"""What a language must know of insurance: how callers say they have it, have it no more, or pay themselves."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from .words import Phrases


@dataclass(frozen=True, kw_only=True)
class Coverage:
    """insured, uninsured: phrases -> anything. denials: phrases before what a caller does not have; past: what they
    no longer have.
    turns: words after which a denial no longer holds ("but"). carriers: words around a plan's name that are not part of it.
    plan_words: kinds of plan, no names ("PPO"). unknown: phrases that mean the caller cannot name it.
    contrasts: plan -> how it is spoken so that it cannot be taken for its neighbour.
    carrier_grammar, insured_grammar: JSGF. yes, no: how having insurance is spoken.
    """

    insured: Phrases = field(repr=False)
    uninsured: Phrases = field(repr=False)
    denials: Phrases = field(repr=False)
    past: Phrases = field(repr=False)
    turns: frozenset[str] = field(repr=False)
    carriers: frozenset[str] = field(repr=False)
    plan_words: frozenset[str] = field(repr=False)
    unknown: Phrases = field(repr=False)
    contrasts: Mapping[str, str] = field(repr=False)
    carrier_grammar: str = field(repr=False)
    insured_grammar: str = field(repr=False)
    yes: str
    no: str
