"""One of a few named options, by its own words, its place in the list, or none of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..languages.replies import Cue
from ..languages.wording import Phrases, Word
from ..policy import FAIR
from ..setting import Setting
from .base import Hints, Reading, Style, complete, unclear
from .repairs import MENDABLE, repaired
from .wanting import Hit, asks, denied, taken, wants_other

NONE = "none"
LONGEST = 400
_SHORTEST_SOUND = 3
"""Consonants by which a word is known although it is written otherwise."""
_PIECES = 4
"""Words in which one may have been heard."""


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
        """What the caller took back is left out first: "right, no wait, left"."""
        heard = text[:LONGEST]
        mended = repaired(heard, setting.language) if len(heard) <= MENDABLE else None
        if mended and (meant := self._read(mended, setting)).is_complete and meant.value != NONE:
            return meant
        return self._read(heard, setting)

    def _read(self, text: str, setting: Setting) -> Reading:
        words = [word for word in setting.language.words(text) if not word.is_mark]
        if not words:
            return unclear("nothing")
        if asks(words, setting):
            return unclear("question")
        wanted, refused = self._named(words, setting)
        if len(self.options) == 2 and len({*wanted, *refused}) == 1 and wants_other(words, setting):
            return complete(next(option.value for option in self.options if option.value not in (*wanted, *refused)))
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
        names = [*(((start, end), value) for value, start, end in whole.everywhere(words)), *heads]
        names += self._by_other_words(words, setting)
        names, parts = _outermost(names, (*names, *parts)), _outermost(parts, (*names, *parts))
        hits = sorted(hit for hit, _ in (*names, *parts))
        counted = taken(words, hits, setting)
        wanted = [
            [value for hit, value in sorted(named) if hit in counted and not denied(words, hits, hit, setting)]
            for named in (names, parts)
        ]
        chosen = list(dict.fromkeys(wanted[0] or wanted[1]))
        refused = [value for hit, value in sorted((*names, *parts)) if value not in chosen and hit in counted]
        return chosen, list(dict.fromkeys(refused))

    def _parts(self, words: Sequence[Word], setting: Setting) -> tuple[list[tuple[Hit, str]], list[tuple[Hit, str]]]:
        """Words that only one option has: those a name begins with, and the others.

        In the plural, cut in pieces ("e mail", "c v s") or written as they sound, too.
        """
        sound = setting.language.coverage.sound
        own, small = self._own_words(setting), setting.language.replies.small_words
        sounds = {key: word for word in own if len(key := sound(word)) >= _SHORTEST_SOUND}
        found: tuple[list[tuple[Hit, str]], list[tuple[Hit, str]]] = ([], [])
        place = 0
        while place < len(words):
            texts = [word.text for word in words[place : place + _PIECES]]
            joined = {n: "".join(texts[:n]) for n in range(len(texts), 0, -1)}
            length, said = next(((n, text) for n, text in joined.items() if text in own), (1, ""))
            if not said:
                said = texts[0].removesuffix("s") if texts[0].removesuffix("s") in own else ""
            if not said and texts[0] not in small:
                by_sound = {n: sounds.get(sound(joined[n]), "") for n in (2, 1) if n in joined}
                length, said = next(((n, text) for n, text in by_sound.items() if text), (1, ""))
            if said:
                value, is_head = own[said]
                found[0 if is_head else 1].append(((place, place + length), value))
            place += length if said else 1
        return found

    def _by_other_words(self, words: Sequence[Word], setting: Setting) -> list[tuple[Hit, str]]:
        """ "My cell" is the mobile: words that stand for those of one option."""
        found: list[tuple[Hit, str]] = []
        for meant, start, end in setting.language.replies.alike.everywhere(words):
            fitting = [
                option.value
                for option in self.options
                if (name := set(_plain(option.say, setting).split())) <= set(meant.split())
                or set(meant.split()) <= name
            ]
            if len(fitting) == 1:
                found.append(((start, end), fitting[0]))
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


def _outermost(named: Sequence[tuple[Hit, str]], all_named: Sequence[tuple[Hit, str]]) -> list[tuple[Hit, str]]:
    """Without what stands inside a longer name."""
    return [
        (hit, value)
        for hit, value in named
        if not any(other != hit and other[0] <= hit[0] and hit[1] <= other[1] for other, _ in all_named)
    ]


def _plain(name: str, setting: Setting) -> str:
    return " ".join(word.text for word in setting.language.words(name) if not word.is_mark)
