"""Which health plans the caller's words name: found, merged with what they sell, corrected ones left out."""

from __future__ import annotations

from collections.abc import Sequence

from ..languages.coverage import Coverage
from ..languages.words import Word, phrase_at, phrases
from .payer_names import MISHEARD, Mention, tables
from .tables.payers import BLUE_CROSS, BLUE_SHIELD, EVERYDAY, PLANS, Sort
from .tables.states import STATES

_PIECES = 5
"""Words that a name may have been cut into."""

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


def doubtful_at(words: Sequence[Word], mentions: Sequence[Mention]) -> str:
    """Words that could be either of two plans, outside of every mention."""
    covered = {at for mention in mentions for at in range(mention.start, mention.end)}
    for at in range(len(words)):
        found = phrase_at(words, at, tables().doubtful)
        if found and at not in covered:
            return found[0]
    return ""


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


# --- taken back


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
