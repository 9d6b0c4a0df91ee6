"""One of a few named options, by its own words, its place in the list, or none of them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from ..languages.replies import Cue
from ..languages.wording import Phrases, Word
from ..policy import FAIR
from ..setting import Setting
from .base import Hints, Reading, Style, complete, unclear

NONE = "none"
LONGEST = 400
_SHORTEST_SOUND = 3
"""Consonants by which a word is known although it is written otherwise."""


@dataclass(frozen=True)
class Option:
    """say: how the agent names it. words: other names of it, plain words in lower case."""

    value: str
    say: str
    words: tuple[str, ...] = ()


@dataclass(frozen=True)
class Choice:
    """Value: an option's value, or "none" when every option is refused."""

    options: tuple[Option, ...]

    def read(self, text: str, setting: Setting) -> Reading:
        words = [word for word in setting.language.words(text[:LONGEST]) if not word.is_mark]
        if not words:
            return unclear("nothing")
        if asks(words, setting):
            return unclear("question")
        wanted, refused = self._named(words, setting)
        if len(wanted) == 1:
            return complete(wanted[0])
        if len(wanted) > 1:
            return unclear("ambiguous", choices=tuple(wanted[:3]))
        others = [option.value for option in self.options if option.value not in refused]
        if refused and len(others) == 1:
            return complete(others[0], FAIR)
        return self._placed(words, setting)

    def _named(self, words: Sequence[Word], setting: Setting) -> tuple[list[str], list[str]]:
        """The options whose names, or words only they have, were said; and those that were denied.

        Who says a name and a further word of another means the first ("the Salem office is closest").
        """
        whole: Phrases[str] = Phrases(
            {
                option.value: tuple(_plain(name, setting) for name in (option.say, *option.words))
                for option in self.options
            }
        )
        heads, parts = self._parts(words, setting)
        names = [*((start, value) for value, start, _ in whole.everywhere(words)), *heads]
        places = {start for start, _ in (*names, *parts)}
        wanted = [[hit for hit in hits if not _denied(words, hit[0], places, setting)] for hits in (names, parts)]
        chosen = list(dict.fromkeys(value for _, value in sorted(wanted[0] or wanted[1])))
        refused = [value for start, value in sorted((*names, *parts)) if value not in chosen]
        return chosen, list(dict.fromkeys(refused))

    def _parts(self, words: Sequence[Word], setting: Setting) -> tuple[list[tuple[int, str]], list[tuple[int, str]]]:
        """Words that only one option has: those a name begins with, and the others.

        In the plural, cut in two ("e mail") or written as they sound, too.
        """
        sound = setting.language.coverage.sound
        own = self._own_words(setting)
        sounds = {key: word for word in own if len(key := sound(word)) >= _SHORTEST_SOUND}
        found: tuple[list[tuple[int, str]], list[tuple[int, str]]] = ([], [])
        for place, word in enumerate(words):
            pair = word.text + words[place + 1].text if place + 1 < len(words) else ""
            said = next((one for one in (word.text, word.text.removesuffix("s"), pair) if one in own), None)
            said = said or sounds.get(sound(pair)) or sounds.get(sound(word.text))
            if said:
                value, is_head = own[said]
                found[0 if is_head else 1].append((place, value))
        return found

    def _own_words(self, setting: Setting) -> dict[str, tuple[str, bool]]:
        """Word -> the one option that has it, and whether it is the first such word of a name."""
        small = setting.language.replies.small_words
        names = [
            (option.value, [word for word in _plain(name, setting).split() if word not in small])
            for option in self.options
            for name in (option.say, *option.words)
        ]
        owners: dict[str, set[str]] = {}
        for value, words in names:
            for word in words:
                owners.setdefault(word, set()).add(value)
        own: dict[str, tuple[str, bool]] = {}
        for value, words in names:
            for at, word in enumerate(each for each in words if len(owners[each]) == 1):
                own[word] = (value, at == 0 or own.get(word, ("", False))[1])
        return own

    def _placed(self, words: Sequence[Word], setting: Setting) -> Reading:
        replies = setting.language.replies
        if any(word.text in replies.whoever for word in words):
            return unclear("nothing")
        found = {place for place, _, _ in replies.ordinals.everywhere(words)}
        if len(found) == 1 and -len(self.options) <= (place := found.pop()) < len(self.options):
            return complete(self.options[place].value)
        cues = {hit[0] for hit in replies.cues.everywhere(words)}
        if replies.none.find(words) or (Cue.NO in cues and Cue.HEDGE not in cues and Cue.YES not in cues):
            return complete(NONE)
        return unclear("nothing")

    def read_keys(self, digits: str, setting: Setting) -> Reading:
        if digits.isdigit() and digits.isascii() and 1 <= int(digits) <= len(self.options):
            return complete(self.options[int(digits) - 1].value)
        return unclear("no_such_key")

    def hints(self, setting: Setting) -> Hints:
        replies = setting.language.replies
        names = [name.lower() for option in self.options for name in (option.say, *option.words)]
        grammar = " | ".join(
            (*dict.fromkeys(names), *replies.ordinal_grammar[: len(self.options)], replies.none_grammar)
        )
        return Hints(keyterms=tuple(dict.fromkeys(option.say for option in self.options)), grammar=grammar, keys=1)

    def say(self, value: str, setting: Setting, style: Style = Style.NATURAL) -> str:
        return next(
            (option.say for option in self.options if option.value == value), setting.language.replies.none_of_them
        )


def _plain(name: str, setting: Setting) -> str:
    return " ".join(word.text for word in setting.language.words(name) if not word.is_mark)


def _denied(words: Sequence[Word], place: int, named: Collection[int], setting: Setting) -> bool:
    """A no before it, with no other option in between unless both are ("neither Salem nor Bend")."""
    replies = setting.language.replies
    since = max((other for other in named if other < place), default=-1)
    if any(word.text in replies.negations for word in words[max(0, place - 3, since + 1) : place]):
        return True
    if any(" ".join(word.text for word in words[max(0, place - n) : place]) in replies.excepted for n in (1, 2, 3)):
        return True
    joined = place - since == 2 and words[place - 1].text in replies.joins and since >= 0
    return joined and _denied(words, since, named, setting)


def asks(words: Sequence[Word], setting: Setting) -> bool:
    """ "What was the second one again?"."""
    replies = setting.language.replies
    return bool(words) and words[0].text in replies.questions and not replies.recalls.isdisjoint(map(_text, words[1:]))


def _text(word: Word) -> str:
    return word.text
