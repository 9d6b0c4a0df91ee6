"""Which of the plans named the caller has: not those denied, past, ended, or second to another."""

from __future__ import annotations

from collections.abc import Sequence

from ..languages.coverage import Coverage
from ..languages.words import Word, phrase_at
from .payer_names import Mention

_DENIAL_REACH = 5
"""Words between "don't have" and what is not had."""
_ENDED_REACH = 8
"""Words after a name in which it is said that it has ended."""


def held(words: Sequence[Word], mentions: Sequence[Mention], coverage: Coverage) -> list[Mention]:
    """The mentions the caller has, second policies left out where there is a first."""
    kept = [
        mention
        for mention in mentions
        if not _denied(words, mention, mentions, coverage) and not _ended(words, mention, mentions, coverage)
    ]
    kept = [mention for mention in kept if _is_on_card(words, mention, coverage)] or kept
    kept = [
        mention
        for at, mention in enumerate(kept, 1)
        if not {word.text for later in kept[at : at + 1] for word in words[mention.end : later.start]} & coverage.now
    ]
    first = [mention for mention in kept if not _secondary(words, mention, mentions, coverage)]
    leading = [mention for mention in first if _first(words, mention, mentions, coverage)]
    return leading if len(leading) == 1 else first or kept


def _first(words: Sequence[Word], mention: Mention, mentions: Sequence[Mention], coverage: Coverage) -> bool:
    """ "Medicare first, then the Cigna": said right after the name, before the next."""
    after = min((other.start for other in mentions if other.start >= mention.end), default=len(words))
    return bool({word.text for word in words[mention.end : after][:2]} & coverage.first)


def _denied(words: Sequence[Word], mention: Mention, mentions: Sequence[Mention], coverage: Coverage) -> bool:
    since = max((other.end for other in mentions if other.end <= mention.start), default=mention.since)
    return denied_before(words, since, mention.start, coverage)


def _ended(words: Sequence[Word], mention: Mention, mentions: Sequence[Mention], coverage: Coverage) -> bool:
    """ "Humana, but I'm dropping it", "Cigna, but that ended"."""
    until = min((other.start for other in mentions if other.start >= mention.end), default=len(words))
    return any(
        phrase_at(words, at, coverage.ended) for at in range(mention.end, min(until, mention.end + _ENDED_REACH))
    )


def _is_on_card(words: Sequence[Word], mention: Mention, coverage: Coverage) -> bool:
    """ "The card says U M R": what is read off it goes before what is told around it."""
    return bool({word.text for word in words[max(0, mention.start - 3) : mention.start]} & coverage.proofs)


def denied_before(words: Sequence[Word], since: int, start: int, coverage: Coverage) -> bool:
    """Something before it, with no turn in between, says that the caller does not have it (any more)."""
    for at in range(since, start):
        for table in (coverage.denials, coverage.past):
            found = phrase_at(words, at, table)
            if found and start - found[1] <= _DENIAL_REACH and not _turned(words, found[1], start, coverage):
                return True
    return False


def _turned(words: Sequence[Word], after: int, start: int, coverage: Coverage) -> bool:
    """A pause or a word like "but" before the name: what was denied was something else."""
    turned = any(word.text in coverage.turns for word in words[after:start])
    return turned or any(word.paused for word in words[after : start + 1])


def _secondary(words: Sequence[Word], mention: Mention, mentions: Sequence[Mention], coverage: Coverage) -> bool:
    """ "A supplement from Mutual of Omaha", "Medicare is secondary"."""
    before = max((other.end for other in mentions if other.end <= mention.start), default=mention.start)
    after = min((other.start for other in mentions if other.start >= mention.end), default=len(words))
    following = words[mention.end : after] if before <= mention.start else ()
    named = {word.text for word in words[before : mention.start]} | {word.text for word in following[:2]}
    return bool(named & coverage.second) and not {word.text for word in following[:2]} & coverage.first
