"""What an utterance says once corrected: "Tuesday, no wait, Wednesday at nine" -> "Wednesday at nine"."""

from __future__ import annotations

from collections.abc import Sequence

from ..languages.base import Language
from ..languages.wording import Word

LONGEST = 1500
WHOLE = 5
"""A correction of so many words says everything anew."""
FEW = 3
"""So few words are one value, corrected as a whole."""


def repaired(text: str, language: Language) -> str | None:
    """The utterance with what was taken back left out; None where nothing was corrected."""
    words = [word for word in language.words(text[:LONGEST]) if not word.is_mark]
    hits = [
        (start, end)
        for _, start, end in language.replies.repairs.everywhere(words)
        if _corrects(text, words, start, end, language)
    ]
    if not hits:
        return None
    said = list(words[: hits[0][0]])
    for number, (_, end) in enumerate(hits):
        until = hits[number + 1][0] if number + 1 < len(hits) else len(words)
        said = _merged(said, list(words[end:until]), language)
    return " ".join(_spoken(text, said)) or None


def _corrects(text: str, words: Sequence[Word], start: int, end: int, language: Language) -> bool:
    """Something stands before and after, and it is no plain no inside a sentence ("I have no phone")."""
    if start == 0 or end >= len(words):
        return False
    paused = any(mark in text[words[start - 1].end : words[start].start] for mark in ",.;!?-")
    if end - start == 1:
        return paused or _alike(words[start - 1], words[end], language)
    return True


def _alike(before: Word, after: Word, language: Language) -> bool:
    return _class(before, language) == _class(after, language) != ""


def _class(word: Word, language: Language) -> str:
    """What sort of word it is, as far as a correction cares."""
    if word.text[0].isdigit() or language.clock.count(word.text) is not None:
        return "number"
    mentions = language.clock.read(word.text, False)
    return "day" if mentions and mentions[0].day else ""


def _merged(said: list[Word], anew: list[Word], language: Language) -> list[Word]:
    """The correction put in the place of what it corrects."""
    while anew and anew[0].text in language.replies.leads:
        anew = anew[1:]
    if not anew:
        return said
    for place in range(len(said) - 1, -1, -1):
        if said[place].text == anew[0].text and _class(anew[0], language) != "number":
            return said[:place] + anew
    if len(anew) >= WHOLE:
        return anew
    kind = _class(anew[0], language)
    same = [place for place, word in enumerate(said) if _class(word, language) == kind] if kind else []
    if not same and len(said) <= FEW:
        return anew
    if not same:
        return said[: max(0, len(said) - len(anew))] + anew
    numbers = sum(1 for word in anew if _class(word, language) == kind)
    first = same[max(0, len(same) - numbers)]
    return said[:first] + anew + (said[same[-1] + 1 :] if len(anew) == numbers else [])


def _spoken(text: str, words: Sequence[Word]) -> list[str]:
    """The caller's own spelling of the words, each once."""
    spans = dict.fromkeys((word.start, word.end) for word in words)
    return [text[start:end] for start, end in spans]
