"""What a language must know of insurance: how callers say they have it, have it no more, or pay themselves."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from .words import Phrases


@dataclass(frozen=True, kw_only=True)
class Coverage:
    """insured, uninsured: phrases -> anything. pays_alone: those that say so whatever was asked. denials: phrases before what a caller does not have; past: what they
    no longer have.
    sellers: words between a plan and who sells it ("through"). second, first: words that rank two policies. repairs: words of
    correction. of: between a plan and its state. articles: words beside a name that make it an everyday word.
    pronouns: words no plan's name has. sound: words -> a key for how they sound.
    leads, trails: words before and after a plan's name.
    ended: phrases after a plan that the caller is rid of or does not have yet. proofs: words before what is read off a card.
    links: words between a brand and its kind of plan ("United, the Medicare one").
    now: words between two plans that make the first one past.
    turns: words after which a denial no longer holds ("but"). carriers: words around a plan's name that are not part of it.
    plan_words: words of plans' names that are no names ("gold"); plan_types: "PPO". unknown: phrases that mean the caller cannot name it.
    contrasts: plan -> how it is spoken so that it cannot be taken for its neighbour.
    carrier_grammar, insured_grammar: JSGF. yes, no: how having insurance is spoken.
    """

    insured: Phrases = field(repr=False)
    uninsured: Phrases = field(repr=False)
    pays_alone: Phrases = field(repr=False)
    denials: Phrases = field(repr=False)
    past: Phrases = field(repr=False)
    ended: Phrases = field(repr=False)
    proofs: frozenset[str] = field(repr=False)
    links: frozenset[str] = field(repr=False)
    turns: frozenset[str] = field(repr=False)
    now: frozenset[str] = field(repr=False)
    carriers: frozenset[str] = field(repr=False)
    plan_words: frozenset[str] = field(repr=False)
    sellers: frozenset[str] = field(repr=False)
    second: frozenset[str] = field(repr=False)
    first: frozenset[str] = field(repr=False)
    repairs: frozenset[str] = field(repr=False)
    leads: frozenset[str] = field(repr=False)
    trails: frozenset[str] = field(repr=False)
    of: frozenset[str]
    plan_types: frozenset[str] = field(repr=False)
    articles: frozenset[str] = field(repr=False)
    pronouns: frozenset[str] = field(repr=False)
    sound: Callable[[str], str]
    unknown: Phrases = field(repr=False)
    contrasts: Mapping[str, str] = field(repr=False)
    carrier_grammar: str = field(repr=False)
    insured_grammar: str = field(repr=False)
    yes: str
    no: str
