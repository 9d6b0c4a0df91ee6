"""Of what the agent said, the words that are the same for every caller: the rest may be something one of them told.

Looking for the values themselves is not enough: they are spoken otherwise than stored ("OR" is "Oregon").
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from intake.dialogue.wording import VALUE
from voiceagent.clinics.models import Clinic

from . import world

HIDDEN = "[hidden]"
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+")


def only_fixed_words(clinic: Clinic) -> Callable[[str], str]:
    """What takes everything else out of a text, sentence by sentence. A sentence of no wording is hidden whole."""
    known = _sentences(world.fixed_parts(clinic))
    whole = {sentence for sentence in known if VALUE not in sentence}
    with_most_words_first = sorted(known - whole, key=lambda sentence: (-len(sentence), sentence))
    patterns = [(_pattern(sentence), sentence.replace(VALUE, HIDDEN)) for sentence in with_most_words_first]

    def shown(sentence: str) -> str:
        if sentence in whole:
            return sentence
        return next((told for pattern, told in patterns if pattern.fullmatch(sentence)), HIDDEN)

    return lambda text: " ".join(shown(sentence) for sentence in _SENTENCE_END.split(text))


def _sentences(parts: Iterable[str]) -> set[str]:
    return {sentence for part in parts for sentence in _SENTENCE_END.split(" ".join(part.split()))}


def _pattern(sentence: str) -> re.Pattern[str]:
    return re.compile(".+".join(map(re.escape, sentence.split(VALUE))))
