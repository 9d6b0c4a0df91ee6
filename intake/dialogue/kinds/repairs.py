"""What an utterance says once corrected: "Tuesday, no wait, Wednesday at nine" -> "Wednesday at nine"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ..languages.base import Language
from ..languages.wording import Word

LONGEST = 600
MENDABLE = 160
"""Characters of a choice among a few things: who says more tells a story, not a correction."""
WHOLE = 5
"""A correction of so many words says everything anew."""
FEW = 3
"""So few words are one value, corrected as a whole."""
_BACK = 3
"""So far before a lone "no" may stand what it corrects ("two days no three")."""
_BRIEF = 4
"""Words on each side between which a lone "no" may correct what is of no known sort ("an HMO no PPO")."""


class _Turn(NamedTuple):
    """Words that take back: from `start` on, `end` is where it is said anew. sure: no lone "no" or "sorry"."""

    start: int
    end: int
    sure: bool


def repaired(text: str, language: Language) -> str | None:
    """The utterance with what was taken back left out; None where nothing was corrected."""
    words = [word for word in language.words(text[:LONGEST]) if not word.is_mark]
    turns = [turn for turn in _turns(words, language) if _corrects(text, words, turn, language)]
    if not turns:
        return None
    said = list(words[: turns[0].start])
    for number, turn in enumerate(turns):
        until = turns[number + 1].start if number + 1 < len(turns) else len(words)
        said = _merged(said, list(words[turn.end : until]), language) if turn.end < until else _last_of_two(said)
    return " ".join(_spoken(text, said)) or None


def _turns(words: Sequence[Word], language: Language) -> list[_Turn]:
    """Every place where something may be taken back; those side by side, with fillers between them, are one."""
    replies = language.replies
    turns: list[_Turn] = []
    for _, start, end in (*replies.repairs.everywhere(words), *_denials(words, language)):
        turns.append(_Turn(start, end, end - start > 1))
    turns += [_Turn(start, end, True) for _, start, end in _restarts(words, language)]
    joined: list[_Turn] = []
    for turn in sorted(turns):
        start = turn.start
        while start and words[start - 1].text in replies.repair_fillers:
            start -= 1
        sure = turn.sure or bool({word.text for word in words[start : turn.start]} & replies.repair_signs)
        if joined and start <= joined[-1].end and (turn.sure or turn.end < len(words)):
            joined[-1] = _Turn(joined[-1].start, max(turn.end, joined[-1].end), True)
        else:
            joined.append(_Turn(start, turn.end, sure))
    return joined


def _denials(words: Sequence[Word], language: Language) -> list[tuple[bool, int, int]]:
    """ "It's not four it's five", "not Monday Tuesday", "eight no not eight nine": the denied value and its "not"."""
    found = []
    for at, word in enumerate(words[:-2]):
        if word.text != language.replies.not_ or at and words[at - 1].text in language.replies.speakers_do:
            continue
        first = at + 1
        while first < len(words) - 2 and words[first].text in language.replies.leads:
            first += 1
        denied, after = words[first], words[first + 1]
        again = denied.text in {earlier.text for earlier in words[:at]} and denied.text not in language.replies.leads
        if again or _alike(denied, after, language) or _anew(words, first + 1, denied, language):
            found.append((True, at, first + 1))
    return found


def _restarts(words: Sequence[Word], language: Language) -> list[tuple[bool, int, int]]:
    """ "My son, er, my grandson": a filler before words that begin as those before it did."""
    return [
        (True, at, at + 1)
        for at, word in enumerate(words[:-1])
        if word.text in language.replies.hesitations and (_begins_again(words, at, language) or _ends_again(words, at))
    ]


def _begins_again(words: Sequence[Word], at: int, language: Language) -> bool:
    after = words[at + 1]
    return after.text in {earlier.text for earlier in words[max(0, at - _BACK) : at]} and not _class(after, language)


def _ends_again(words: Sequence[Word], at: int) -> bool:
    """ "Before noon, er, after noon"."""
    return at > 1 and at + 2 < len(words) and words[at - 1].text == words[at + 2].text


def _anew(words: Sequence[Word], at: int, denied: Word, language: Language) -> bool:
    """ "... it's five" after "not four"."""
    lead = [word.text for word in words[at : at + 2]]
    return len(words) > at + 2 and lead == ["it", "is"] and _alike(denied, words[at + 2], language)


def _corrects(text: str, words: Sequence[Word], turn: _Turn, language: Language) -> bool:
    """Something stands before and after, and it is no plain no inside a sentence ("I have no phone")."""
    start, end = turn.start, turn.end
    if end >= len(words):
        return start > 1 and len(_last_of_two(words[:start])) < start and words[end - 1].text in language.replies.sorry
    if start == 0:
        return words[0].text == language.replies.not_
    if turn.sure:
        return True
    if end == len(words) - 1 and len(words[end].text) == 1 < len(words[start - 1].text):
        return False  # "Thompson, no P"
    paused = any(mark in text[words[start - 1].end : words[start].start] for mark in ",.;!?-")
    return paused or _beside(words, start, end, language)


def _beside(words: Sequence[Word], start: int, end: int, language: Language) -> bool:
    """A lone "no" or "sorry" between two values: of one sort, with a word in common, or both brief."""
    leads = language.replies.leads
    after = [word for word in words[end:] if word.text not in leads]
    if not after:
        return False
    before = words[max(0, start - _BACK) : start]
    if any(_alike(word, after[0], language) for word in before):
        return True
    shared = {word.text for word in words[:start]} & {word.text for word in after} - language.replies.small_words
    if shared:
        return True
    plain = words[start - 1].text not in language.replies.no_turn_after
    return (
        plain
        and max(start, len(words) - end) <= _BRIEF
        and after[0].text not in language.replies.no_turn_before
        and not {word.text for word in after} & language.replies.no_turn_with
    )


def _alike(before: Word, after: Word, language: Language) -> bool:
    return _class(before, language) == _class(after, language) != ""


def _class(word: Word, language: Language) -> str:
    """What sort of word it is, as far as a correction cares."""
    if not word.text[0].isdigit() and language.numbers.ordinal(word.text) is not None:
        return "place"
    if word.text[0].isdigit() or language.clock.count(word.text) is not None:
        return "number"
    mentions = language.clock.read(word.text, False)
    return "day" if mentions and mentions[0].day else ""


def _merged(said: list[Word], anew: list[Word], language: Language) -> list[Word]:
    """The correction put in the place of what it corrects."""
    if again := _from_the_top(said, anew, language):
        return again
    if not said or not anew:
        return _put_in(said, anew, language)
    last = said[-1].text
    if [word.text for word in anew[:2]] in language.replies.restated and last in language.replies.no_value_ends:
        said = []  # "Humana used to be my, no wait, it's WellCare"
    elif len(said) > 1 and last == anew[0].text and _class(said[-2], language) == _class(said[-1], language) == "day":
        return said[:-2] + anew  # "Monday Tuesday, I mean Tuesday"
    return _put_in(said, _without_intro(said, anew, language), language)


def _put_in(said: list[Word], anew: list[Word], language: Language) -> list[Word]:
    texts = [word.text for word in said]
    article: list[Word] = []
    while anew and anew[0].text in language.replies.leads:
        if anew[0].text in language.replies.articles and anew[0].text in texts:
            break
        article, anew = [word for word in anew[:1] if word.text in language.replies.articles], anew[1:]
    anew = _without_tail(said, anew, language)
    if not anew:
        return said
    if texts[-len(anew) :] == [word.text for word in anew]:
        return _last_of_two(said)
    for place in range(len(said) - 1, -1, -1):
        if said[place].text == anew[0].text and _class(anew[0], language) != "number":
            return said[:place] + anew
    kind = _class(anew[0], language)
    if len(anew) >= WHOLE:
        old, new = _run(said[::-1], language), _run(anew, language)
        before = said[: len(said) - old] if 0 < old <= new else []
        told = any(word.text not in language.replies.leads | language.replies.small_words for word in before)
        return (before if told else article) + anew
    same = [place for place, word in enumerate(said) if _class(word, language) == kind] if kind else []
    if not same and len(said) <= FEW:
        return article + anew
    if not same:
        replaced = 1 if len(said) > 1 and texts[-2] in language.replies.before_verbs else len(anew)
        return said[: max(0, len(said) - replaced)] + anew
    numbers = sum(1 for word in anew if _class(word, language) == kind)
    first = same[max(0, len(same) - numbers)]
    return said[:first] + anew + (said[same[-1] + 1 :] if len(anew) == numbers else [])


def _run(words: Sequence[Word], language: Language) -> int:
    """How many numbers stand at the beginning."""
    numbers = (_class(word, language) == "number" or word.text in language.replies.in_numbers for word in words)
    return next((at for at, is_number in enumerate(numbers) if not is_number), len(words))


def _from_the_top(said: list[Word], anew: list[Word], language: Language) -> list[Word]:
    """ "L o p e s, no, z, l o p e z": after a few words it is all said again; [] where it is not. No numbers."""
    texts, again = [word.text for word in said], [word.text for word in anew]
    for at in range(1, min(_BRIEF, len(again) - 2) + 1):
        if _class(anew[at], language) or again[at] in language.replies.in_numbers:
            continue
        for place in range(len(texts) - 2):
            begins = place == 0 or len(texts[place]) == 1 < len(texts[place - 1])
            if begins and texts[place : place + 3] == again[at : at + 3]:
                return said[:place] + anew[at:]
    return []


def _without_intro(said: list[Word], anew: list[Word], language: Language) -> list[Word]:
    """ "Carol Anne, no sorry, her name's Caroline": what leads up to one value said anew."""
    names = [word.text for word in anew[:3]]
    led = len(anew) > 3 and len(said) <= FEW and names[0] in language.replies.owners
    return anew[3:] if led and names[1] in language.replies.labels and names[2] == "is" else anew


def _without_tail(said: Sequence[Word], anew: list[Word], language: Language) -> list[Word]:
    """ "Amoxicillin is the one"; of a number alone what is told behind it ("sixty two, I just had a birthday")."""
    only_number = _run(said, language) == len(said)
    for place in range(1, len(anew)):
        if only_number and place == _run(anew, language) and anew[place].text in language.replies.speakers:
            return anew[:place]
        hit = language.replies.is_it.at(anew, place)
        if hit and hit[1] == len(anew):
            return anew[:place]
    return anew


def _last_of_two(said: Sequence[Word]) -> list[Word]:
    """ "Eighty one eighty two sorry": the second of two that begin alike."""
    for length in (3, 2):
        if len(said) >= 2 * length and said[-2 * length].text == said[-length].text:
            return [*said[: -2 * length], *said[-length:]]
    return list(said)


def _spoken(text: str, words: Sequence[Word]) -> list[str]:
    """The caller's own spelling of the words, each once."""
    spans = dict.fromkeys((word.start, word.end) for word in words)
    return [text[start:end] for start, end in spans]
