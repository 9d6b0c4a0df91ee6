"""Which health plans the caller's words name, and which of them the caller has."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from ..languages.coverage import Coverage
from ..languages.words import Phrases, Word, phrase_at, phrases, split
from .tables.payers import BLUE_CROSS, BLUE_SHIELD, DECOYS, DOUBTFUL, EVERYDAY, PLANS, Sort
from .tables.states import STATES

MISHEARD, PARTIAL, ALIKE = 0.6, 0.7, 0.55
"""Confidence in a plan known by what recognisers make of its name, by a part of it, by its sound alone."""
_DENIAL_REACH = 5
"""Words between "don't have" and what is not had."""
_SHORTEST_SOUND = 3
_SHORTEST_WHOLE = 5
_PIECES = 5
"""Words that a name may have been cut into."""
_ENDED_REACH = 8
"""Words after a name in which it is said that it has ended."""


class Mention(NamedTuple):
    """name: the general name. start, end: places of its words.

    said: False when only what recognisers make of the name was heard. since: where what was taken back before it ends.
    """

    name: str
    start: int
    end: int
    sure: float
    since: int = 0

    @property
    def said(self) -> bool:
        return self.sure == 1.0


class Tables(NamedTuple):
    """whole: names without spaces; a recogniser that does not know them writes them in pieces ("soon er care")."""

    said: Phrases
    whole: Mapping[str, str]
    misheard: Phrases
    doubtful: Phrases


@lru_cache(maxsize=1)
def tables() -> Tables:
    said = {name: plan.name for plan in PLANS if (name := plain(plan.name)) not in DOUBTFUL}
    said |= {phrase.replace("-", " "): plan.name for plan in PLANS for phrase in plan.said}
    misheard = {phrase: plan.name for plan in PLANS for phrase in plan.misheard if phrase not in said}
    return Tables(
        phrases({**said, **dict.fromkeys(DECOYS, "")}),
        {joined: name for phrase, name in said.items() if _is_known_whole(joined := phrase.replace(" ", ""))},
        phrases(misheard),
        phrases({phrase: phrase for phrase in DOUBTFUL}),
    )


def _is_known_whole(joined: str) -> bool:
    """ "Medi care" could be the beginning of "Medicaid" as well."""
    return len(joined) >= _SHORTEST_WHOLE and not joined.startswith("medi")


_PUBLIC = frozenset(plan.name for plan in PLANS if plan.sort is Sort.MEDICARE) | {"Medicaid"}
_BLUES = frozenset(plan.name for plan in PLANS if any("blue" in phrase for phrase in (plan.name.lower(), *plan.said)))
_STATE_NAMES = phrases({name: name for name in STATES})


def read_mentions(words: Sequence[Word], coverage: Coverage) -> list[Mention]:
    """Every plan the caller names, left to right, brands merged with what they sell; corrected ones left out."""
    mentions = _merged(_found(words, coverage), words, coverage)
    if any(mention.said for mention in mentions):
        mentions = [mention for mention in mentions if mention.said]
    kept = _without_corrected(words, mentions, coverage)
    taken_back = max((mention.end for mention in mentions if mention not in kept), default=0)
    return [mention._replace(since=taken_back if mention.start >= taken_back else 0) for mention in kept]


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
    return first or kept


def doubtful_at(words: Sequence[Word], mentions: Sequence[Mention]) -> str:
    """Words that could be either of two plans, outside of every mention."""
    covered = {at for mention in mentions for at in range(mention.start, mention.end)}
    for at in range(len(words)):
        found = phrase_at(words, at, tables().doubtful)
        if found and at not in covered:
            return found[0]
    return ""


def spelled_out(words: Sequence[Word]) -> list[Word]:
    """ "A E T N A": letters that spell a plan become its word; "Aetna's first" names Aetna."""
    words = [_without_s(word) for word in words]
    closed: list[Word] = []
    at = 0
    while at < len(words):
        end = at
        while end < len(words) and len(words[end].text) == 1 and words[end].text.isalpha():
            end += 1
        joined = "".join(word.text for word in words[at:end])
        if end - at >= _SHORTEST_SOUND and joined in tables().said and phrase_at(words, at, tables().said) is None:
            closed.append(words[at]._replace(text=joined, raw=joined, end=words[end - 1].end))
            at = end
        else:
            closed.append(words[at])
            at += 1
    return closed


def _without_s(word: Word) -> Word:
    bare = word.text.removesuffix("'s")
    said = tables().said
    return word._replace(text=bare) if bare != word.text and bare in said and word.text not in said else word


# --- finding


def _found(words: Sequence[Word], coverage: Coverage) -> list[Mention]:
    mentions: list[Mention] = []
    at = 0
    while at < len(words):
        said, misheard = _said_at(words, at), phrase_at(words, at, tables().misheard)
        best = said if said and (not misheard or said[1] >= misheard[1]) else misheard
        if best is None:
            at += 1
            continue
        everyday = best is misheard or " ".join(word.text for word in words[at : best[1]]) in EVERYDAY
        if best[0] and not (everyday and _in_a_sentence(words, at, best[1], coverage, best is said)):
            sure = best is said and not (misheard and misheard[1] == best[1])
            mentions.append(Mention(best[0], at, best[1], 1.0 if sure else MISHEARD))
        at = best[1]
    return mentions


def _said_at(words: Sequence[Word], at: int) -> tuple[str, int] | None:
    """The longest name at a place, written whole or in pieces."""
    said = phrase_at(words, at, tables().said)
    for end in range(min(len(words), at + _PIECES), said[1] if said else at, -1):
        pieces = words[at:end]
        name = tables().whole.get("".join(word.text for word in pieces))
        if name and not any(word.paused for word in pieces[1:]):
            return name, end
    return said


def _in_a_sentence(words: Sequence[Word], start: int, end: int, coverage: Coverage, is_said: bool) -> bool:
    """ "I have access to my card", "can I scan it": the word means what it says; "it's Oscar, you know" answers."""
    if is_said and all(word.text in coverage.leads for word in words[:start]):
        return False
    before = start > 0 and words[start - 1].text in coverage.articles and not words[start].paused
    return before or (end < len(words) and words[end].text in coverage.articles and not words[end].paused)


def _merged(mentions: Sequence[Mention], words: Sequence[Word], coverage: Coverage) -> list[Mention]:
    """ "Humana Medicare" is Humana, "Medicaid through Molina" is Molina, "Ambetter from Superior" is Ambetter."""
    kept: list[Mention] = []
    for mention in mentions:
        before = kept[-1] if kept else None
        if before is None:
            kept.append(mention)
            continue
        between = {word.text for word in words[before.end : mention.start]}
        sold = bool(between & coverage.sellers) and between <= coverage.sellers | coverage.plan_words
        if between <= coverage.plan_words | coverage.links:
            kept[-1] = _one_of(before, mention)
            if kept[-1].end != mention.end:
                kept.append(mention)
        elif sold and not between & coverage.second:
            kept[-1] = (mention if before.name in _PUBLIC else before)._replace(start=before.start, end=mention.end)
        else:
            kept.append(mention)
    return [_with_state(mention, words, coverage) for mention in kept]


def _one_of(before: Mention, mention: Mention) -> Mention:
    """Two names side by side: the brand of a public plan, or the brand among the Blues; else they stay two."""
    if mention.name in _PUBLIC and before.name not in _PUBLIC or before.name == mention.name:
        return before._replace(end=mention.end)
    if before.name in _PUBLIC and mention.name not in _PUBLIC:
        return mention._replace(start=before.start)
    if before.name in _BLUES and mention.name in (BLUE_CROSS, BLUE_SHIELD):
        return before._replace(end=mention.end)
    return before


def _with_state(mention: Mention, words: Sequence[Word], coverage: Coverage) -> Mention:
    """ "Blue Cross Blue Shield of Texas", "Texas Blue Cross": every state has its own."""
    if mention.name != BLUE_CROSS:
        return mention
    of = mention.end < len(words) and words[mention.end].text in coverage.of
    at = mention.end + of
    found = phrase_at(words, at, _STATE_NAMES) if at < len(words) else None
    if found:
        return mention._replace(name=f"{BLUE_CROSS} of {found[0].title()}", end=found[1])
    for start in range(max(0, mention.start - 2), mention.start):
        before = phrase_at(words, start, _STATE_NAMES)
        if before and before[1] == mention.start:
            return mention._replace(name=f"{BLUE_CROSS} of {before[0].title()}", start=start)
    return mention


# --- what the caller does not have


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


def _without_corrected(words: Sequence[Word], mentions: Sequence[Mention], coverage: Coverage) -> list[Mention]:
    """ "Aetna, no wait, Cigna": nothing but words of correction between them."""
    kept: list[Mention] = []
    for at, mention in enumerate(mentions):
        following = mentions[at + 1] if at + 1 < len(mentions) else None
        between = words[mention.end : following.start] if following else ()
        if not between or not _corrects(between, words[following.start] if following else None, coverage):
            kept.append(mention)
    return kept


def _corrects(between: Sequence[Word], following: Word | None, coverage: Coverage) -> bool:
    texts = [word.text for word in between]
    paused = any(word.paused for word in between) or (following is not None and following.paused)
    return all(text in coverage.repairs for text in texts) and (
        len(texts) > 1 or paused or not phrase_at(between, 0, coverage.denials)
    )


# --- by sound


@lru_cache(maxsize=8)
def _sounds(sound: Callable[[str], str]) -> Mapping[str, frozenset[str]]:
    """Sound -> the plans that sound like it."""
    keys: dict[str, frozenset[str]] = {}
    for plan in PLANS:
        for key in map(sound, plan.said):
            if len(key) >= _SHORTEST_SOUND:
                keys[key] = keys.get(key, frozenset()) | {plan.name}
    return keys


def by_sound(name: str, coverage: Coverage) -> frozenset[str]:
    """Plans whose name sounds just like these words."""
    return _sounds(coverage.sound).get(coverage.sound(name), frozenset())


def plain(name: str) -> str:
    return " ".join(word.text for word in split(name.replace("&", " and ")))
