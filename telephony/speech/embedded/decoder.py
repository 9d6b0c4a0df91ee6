"""PocketSphinx behind a few typed methods: a decoder fitted to our words and line, and a pool of decoders.

Imported by the worker process alone.
"""

from __future__ import annotations

import hashlib
import re
from collections import OrderedDict
from functools import lru_cache
from pathlib import Path
from typing import Any

import pocketsphinx

from . import grammar as jsgf

_HERE = Path(__file__).parent
TRANSFORM = _HERE / "narrowband.mllr"
PRONUNCIATIONS = _HERE / "pronunciations.txt"
_PHONES = "AA AE AH AO AW AY B CH D DH EH ER EY F G HH IH IY JH K L M N NG OW OY P R S SH T TH UH UW V W Y Z ZH".split()
_NOISE = "ph_"
"""Begins the made-up words of one phone each, which together match any speech at all."""
_NOISE_WEIGHT = "1e-26"
"""Weight of "something else was said" against the grammar: at 1e-23 a short "yes" is lost, at 1e-28 anything passes."""
_GRAMMAR_WEIGHT = 4.0
"""How much a grammar's weights count against the sound (the model's own default is 6.5); moves the one above."""
_NOISE_LOOP = "(" + " | ".join(_NOISE + phone.lower() for phone in _PHONES) + ")+"
_ALTERNATIVE = re.compile(r"\(\d+\)$")
_GRAMMARS_KEPT = 64


@lru_cache(maxsize=1)
def _own_words() -> tuple[tuple[str, str], ...]:
    """(word, phones) of pronunciations.txt and the made-up noise words."""
    lines = (line.partition("#")[0].split() for line in PRONUNCIATIONS.read_text().splitlines())
    listed = [(word, " ".join(phones)) for word, *phones in filter(None, lines)]
    return (*listed, *((_NOISE + phone.lower(), phone) for phone in _PHONES))


class Decoder:
    """One utterance at a time: `begin`, `feed` 16 kHz samples, `words`, `end`."""

    def __init__(self) -> None:
        # bestpath rescoring costs ten times the search itself and gains nothing on grammars this small.
        self._sphinx: Any = pocketsphinx.Decoder(
            lm=None, bestpath=False, lw=_GRAMMAR_WEIGHT, cmn="live", mllr=str(TRANSFORM), loglevel="FATAL"
        )
        self._searches: OrderedDict[str, None] = OrderedDict()
        for word, phones in _own_words():
            if not self.knows(word):
                self._sphinx.add_word(word, phones, False)
        self._sphinx.add_word("ph_end", "Z", True)

    def knows(self, word: str) -> bool:
        return self._sphinx.lookup_word(word) is not None

    def has(self, rule: str) -> bool:
        return _search_name(rule) in self._searches

    def compile(self, rule: str) -> int:
        """Make `rule` ready to `begin` with; how many of its words had to be left out. Done once for each rule."""
        name = _search_name(rule)
        if name in self._searches:
            self._searches.move_to_end(name)
            return 0
        pruned, missing = self._pruned(rule)
        self._sphinx.add_jsgf_string(name, _whole_grammar(pruned).encode())
        self._searches[name] = None
        if len(self._searches) > _GRAMMARS_KEPT:
            self._sphinx.remove_search(self._searches.popitem(last=False)[0])
        return missing

    def _pruned(self, rule: str) -> tuple[str, int]:
        try:
            node = jsgf.parse(rule)
        except jsgf.BadGrammar:
            return "", int(bool(rule.strip()))
        missing = len({word for word in jsgf.words(node) if not self.knows(word)})
        left = jsgf.prune(node, self.knows)
        return (jsgf.text(left) if left else ""), missing

    def begin(self, rule: str, channel: str) -> None:
        """channel: the cepstral means of this call so far, from `end`; "" at its beginning."""
        self.compile(rule)
        self._sphinx.activate_search(_search_name(rule))
        self._sphinx.set_cmn(channel or FIRST_CHANNEL)
        self._sphinx.start_utt()

    def feed(self, samples: bytes) -> None:
        """16-bit little-endian samples at 16,000 Hz."""
        self._sphinx.process_raw(samples)

    def words(self) -> str:
        """The words so far; "" when they are none of the grammar's."""
        hypothesis = self._sphinx.hyp()
        found = [_ALTERNATIVE.sub("", word) for word in (hypothesis.hypstr.split() if hypothesis else ())]
        return "" if any(word.startswith(_NOISE) for word in found) else " ".join(found)

    def end(self) -> tuple[str, str]:
        """(the words, the channel as now known)."""
        self._sphinx.end_utt()
        return self.words(), str(self._sphinx.get_cmn(True))


FIRST_CHANNEL = "45,5,2,14,4,2,0.5,-2,-12,5,-1,7,-2"
"""Cepstral means to start a call with: those of clear speech on a telephone line."""


def _search_name(rule: str) -> str:
    return hashlib.sha256(rule.encode()).hexdigest()[:24]


def _whole_grammar(rule: str) -> str:
    anything = f"/{_NOISE_WEIGHT}/ <noise>" if rule else "<noise>"
    wanted = f"/1/ {rule} | " if rule else ""
    return f"#JSGF V1.0; grammar answer; public <answer> = {wanted}{anything}; <noise> = {_NOISE_LOOP};"


class DecoderPool:
    """Decoders are lent for one utterance: far fewer are needed than there are calls, at 40 MB each."""

    def __init__(self, ready: int = 1) -> None:
        self._free = [Decoder() for _ in range(ready)]

    def prepare(self, rule: str) -> int:
        """Compile for an utterance that will come; how many words were left out."""
        decoder = self.take(rule)
        try:
            return decoder.compile(rule)
        finally:
            self.give_back(decoder)

    def take(self, rule: str) -> Decoder:
        if not self._free:
            return Decoder()
        fitting = next((decoder for decoder in self._free if decoder.has(rule)), self._free[-1])
        self._free.remove(fitting)
        return fitting

    def give_back(self, decoder: Decoder) -> None:
        self._free.append(decoder)
