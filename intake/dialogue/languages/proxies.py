"""What a language must know of callers who speak for somebody else: the signs of it, and the patient's age as told."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from .words import Phrases


@dataclass(frozen=True, kw_only=True)
class Proxies:
    """for_: phrases before whom the call is for ("calling for"). for_self: phrases by which it is for the caller.
    somebody: phrases for a patient whose relation is not told ("someone else").
    speaker: phrases before who the caller is to the patient ("i'm his"), and the patient's gender word.
    mine: "my", "our". happens: what is told of somebody ("has", "needs"). own: words that make the caller the patient.
    triggers: words of which every sign has one.
    frames: words before a sign that carry nothing else ("i need an ...").
    small: words for a small child -> the relation. leads: words before the one of whom something is told.
    age: the caller's words -> the patient's age in years, from and to, None when none is told.
    adults: relations of people who are grown up. patients: relation -> how the patient is spoken of; patient: any other.
    grammar: JSGF of saying so.
    """

    for_: Phrases = field(repr=False)
    for_self: Phrases = field(repr=False)
    somebody: Phrases = field(repr=False)
    speaker: Phrases = field(repr=False)
    mine: frozenset[str] = field(repr=False)
    happens: frozenset[str] = field(repr=False)
    own: Phrases = field(repr=False)
    triggers: frozenset[str] = field(repr=False)
    frames: frozenset[str] = field(repr=False)
    small: Phrases = field(repr=False)
    leads: frozenset[str] = field(repr=False)
    age: Callable[[str], tuple[int, int] | None]
    adults: frozenset[str] = field(repr=False)
    patients: Mapping[str, str] = field(repr=False)
    patient: str
    grammar: str = field(repr=False)
