"""What a language brings for red flags: a versioned table of rules, each with its source, and the words they are weighed by."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import cached_property
from hashlib import sha256


class Asked(StrEnum):
    """What kind of answer the agent is waiting for, as far as it changes what words mean."""

    NUMBER = "number"
    """A bare "nine one one" is digits."""
    REASON = "reason"
    """A bare "breathing" is why they call."""
    OTHER = "other"


@dataclass(frozen=True, kw_only=True)
class Rule:
    """One family of wordings for one danger.

    level: 1 emergency wording at once, 2 a person now, 3 same-day call-back without interrupting.
    kind: "emergency" or "crisis".
    source: whose list of warning signs it follows.
    says: patterns (see `intake.dialogue.red_flags`); any of them raises the flag.
    unless: patterns that, in the same clause, make it harmless.
    resolved: the same from a neighbouring clause ("and he's fine").
    softened: level when the caller says it has been so for months or years.
    ask: one closed question first, even where nothing casts doubt.
    only, never: only, or never, in answer to such a question.
    past: whether "years ago", "in 2019" make it harmless. Crisis words of the past still matter.
    """

    id: str
    family: str
    level: int
    kind: str = "emergency"
    source: str
    says: tuple[str, ...] = field(repr=False)
    unless: tuple[str, ...] = field(default=(), repr=False)
    resolved: tuple[str, ...] = field(default=(), repr=False)
    softened: int = 3
    ask: bool = False
    past: bool = True
    only: Asked | None = None
    never: Asked | None = None


@dataclass(frozen=True, kw_only=True)
class Hotline:
    """A number that may be spoken, or that staff need at hand; a clinic may have its own in its place.

    number: digits, with the country code where it is longer than three. name: as it is spoken. texts: answers texts too.
    source, verified_on: who says so, and when somebody last looked.
    """

    id: str
    number: str
    name: str
    source: str
    verified_on: date
    texts: bool = False
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class ContextWords:
    """What takes a flag back (patterns unless noted), after ConText (Harkema et al. 2009).

    idioms: everyday phrases that only sound alarming; their words are not read further.
    negations: words that deny what follows; not_negations: words after one that turn it around ("not only", "not stopping").
    modals: verbs whose denial is a sign itself ("cannot"). never, like_this: "never ... like this" tells of now.
    fillers: sounds without meaning. rewrites: words that patterns know by others ("unable to" is "can not").
    turns: words that begin a clause about something else ("but"); openers: words that begin one after "and" or a comma.
    ends: words a denial or a condition does not reach beyond; subjects: words that begin a clause of their own.
    distant: denials that reach beyond a subject ("I don't think I'm ...").
    hypothetical, history, recent, chronic, now: cues of a condition, of the past, of the last days, of months, of the present.
    unsure_if: conditions that may well be real ("if my chest hurts"): doubt, not harmless.
    """

    idioms: tuple[str, ...] = field(repr=False)
    negations: frozenset[str] = field(repr=False)
    modals: frozenset[str] = field(repr=False)
    never: str
    and_: str
    no: str
    not_: str
    links: frozenset[str] = field(repr=False)
    like_this: frozenset[str] = field(repr=False)
    not_negations: frozenset[str] = field(repr=False)
    fillers: frozenset[str] = field(repr=False)
    rewrites: Mapping[tuple[str, ...], tuple[str, ...]] = field(repr=False)
    turns: frozenset[str] = field(repr=False)
    openers: frozenset[str] = field(repr=False)
    ends: frozenset[str] = field(repr=False)
    subjects: frozenset[str] = field(repr=False)
    joins: frozenset[str] = field(repr=False)
    distant: tuple[str, ...] = field(repr=False)
    denied_after: tuple[str, ...] = field(repr=False)
    hypothetical: tuple[str, ...] = field(repr=False)
    unsure_if: tuple[str, ...] = field(repr=False)
    history: tuple[str, ...] = field(repr=False)
    recent: tuple[str, ...] = field(repr=False)
    chronic: tuple[str, ...] = field(repr=False)
    now: tuple[str, ...] = field(repr=False)


TENTHS = 10


@dataclass(frozen=True, kw_only=True)
class Limits:
    """What talk must weigh (log odds) to alarm, by what the rules say of it.

    silent: nothing. taken_back: nothing but what is denied, past, excused or an everyday phrase.
    doubtful: a rule that asks. sure: one that does not. several: what a second urgent rule takes off.
    """

    silent: float
    taken_back: float
    doubtful: float
    sure: float
    several: float


@dataclass(frozen=True, kw_only=True)
class Weights:
    """What pieces of an utterance weigh, in tenths: (danger against none, crisis against emergency).

    rules: what is raised where no rule spoke up, (emergency, crisis); they have no wordings.
    pieces: those of an utterance, from its words; `senses` are among them. word: the pieces of one word alone.
    of: piece -> weights; bias: of no piece. plain: families of rules whose words always alarm.
    """

    rules: tuple[Rule, Rule]
    pieces: Callable[[Sequence[str]], Iterable[str]] = field(repr=False)
    word: Callable[[str], Iterable[str]] = field(repr=False)
    senses: Mapping[str, str] = field(repr=False)
    bias: tuple[int, int]
    of: Mapping[str, tuple[int, int]] = field(repr=False)
    limits: Limits
    plain: frozenset[str] = frozenset()

    def weigh(self, words: Sequence[str]) -> tuple[float, float]:
        """(danger, crisis): log odds. Divided by the root of their number, since pieces overlap."""
        found = [known for known in map(self.of.get, dict.fromkeys(self.pieces(words))) if known]
        scale = TENTHS * max(1, len(found)) ** 0.5
        danger, crisis = (sum(column) for column in zip((0, 0), *found, strict=True))
        return self.bias[0] / TENTHS + danger / scale, self.bias[1] / TENTHS + crisis / scale

    def weigh_word(self, word: str) -> int:
        """As danger, in tenths, whatever stands beside it."""
        return sum(self.of[piece][0] for piece in dict.fromkeys(self.word(word)) if piece in self.of)


@dataclass(frozen=True, kw_only=True)
class RedFlagTable:
    """A clinic signs off one `version` of it. classes: name -> words a pattern's `@name` stands for.

    ideas: name -> wordings a pattern's `#name` stands for.
    weights: what words weigh where no rule decides.
    quantities: (place, value) of each number among the words, for a pattern's `[low-high]`.
    beacons: pieces of words that tell which parts of a very long text to read. grammar: JSGF for the commonest phrases, added to every question's.
    """

    language: str
    rules: tuple[Rule, ...] = field(repr=False)
    classes: Mapping[str, str] = field(repr=False)
    ideas: Mapping[str, tuple[str, ...]] = field(repr=False)
    context: ContextWords = field(repr=False)
    quantities: Callable[[Sequence[str]], Iterable[tuple[int, float]]] = field(repr=False)
    weights: Weights = field(repr=False)
    hotlines: tuple[Hotline, ...] = field(repr=False)
    beacons: tuple[str, ...] = field(repr=False)
    grammar: str = field(repr=False)

    @cached_property
    def version(self) -> str:
        """The language and a fingerprint of all that decides: whoever changes a word makes another version."""
        content = repr((self.rules_plainly, sorted(self.classes.items()), sorted(self.ideas.items())))
        context = repr([(name, _in_order(value)) for name, value in sorted(vars(self.context).items())])
        weights = repr(
            (
                sorted(self.weights.of.items()),
                self.weights.bias,
                self.weights.limits,
                sorted(self.weights.senses.items()),
            )
        )
        return f"{self.language}-{sha256((content + context + weights).encode()).hexdigest()[:10]}"

    @property
    def rules_plainly(self) -> list[tuple[tuple[str, str], ...]]:
        """Each rule as names and values."""
        return [tuple((name, str(value)) for name, value in sorted(vars(rule).items())) for rule in self.rules]


def _in_order(value: object) -> object:
    """Sets have no order of their own; the fingerprint needs one."""
    if isinstance(value, frozenset):
        return sorted(value)
    return sorted(value.items()) if isinstance(value, Mapping) else value
