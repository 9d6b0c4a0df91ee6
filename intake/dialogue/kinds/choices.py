"""One of a few named options, by its own words, its place in the list, or none of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..languages.replies import Cue
from ..languages.wording import Phrases, Word
from ..setting import Setting
from .base import Hints, Reading, Style, complete, unclear

NONE = "none"
LONGEST = 400


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
        named = self._named(words, setting)
        if len(named) == 1:
            return complete(named[0])
        if len(named) > 1:
            return unclear("ambiguous", choices=tuple(named[:3]))
        return self._placed(words, setting)

    def _named(self, words: Sequence[Word], setting: Setting) -> list[str]:
        """The options whose names, or words only they have, were said and not denied."""
        whole: Phrases[str] = Phrases(
            {
                option.value: tuple(_plain(name, setting) for name in (option.say, *option.words))
                for option in self.options
            }
        )
        hits = [(start, value) for value, start, _ in whole.everywhere(words) if not _denied(words, start, setting)]
        own = self._own_words(setting)
        alone = [
            (place, own[word.text])
            for place, word in enumerate(words)
            if word.text in own and not _denied(words, place, setting)
        ]
        return list(dict.fromkeys(value for _, value in sorted(hits + alone)))

    def _own_words(self, setting: Setting) -> dict[str, str]:
        small = setting.language.replies.small_words
        owners: dict[str, set[str]] = {}
        for option in self.options:
            for name in (option.say, *option.words):
                for word in _plain(name, setting).split():
                    owners.setdefault(word, set()).add(option.value)
        return {word: next(iter(values)) for word, values in owners.items() if len(values) == 1 and word not in small}

    def _placed(self, words: Sequence[Word], setting: Setting) -> Reading:
        replies = setting.language.replies
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


def _denied(words: Sequence[Word], place: int, setting: Setting) -> bool:
    return any(word.text in setting.language.replies.negations for word in words[max(0, place - 3) : place])
