"""What the recogniser is told to expect: the answer, a yes or no, and what a caller may say at any time."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from .kinds.base import Hints, Kind
from .kinds.yes_no import YesNo
from .script import Question
from .setting import CoverageTold, Setting
from .state import Mode

YES_NO = YesNo()
YES_OR_NO = (Mode.CONFIRMING, Mode.SUGGESTING, Mode.DOUBT)
"""Modes whose question wants a yes or a no."""

_WORDS = re.compile(r"[a-z']+")
UNHURRIED = 45.0
"""Seconds without a word before a caller who asked for a moment is spoken to again."""


def hints(mode: Mode, question: Question, setting: Setting, beside: tuple[Question, ...] = ()) -> Hints:
    """The hints for the next utterance, with commands and danger always among what may be heard.

    beside: questions whose answers are heard beside this one's while it is open.
    """
    language = setting.language
    noticed = [_of_kind(each.slots[0].kind, setting).grammar for each in beside] if mode is Mode.ASKING else []
    covered = _covered(language.covered_grammar, setting.coverage)
    anything = _alternatives(language.grammar, covered, *noticed)
    return _and_anything(_wanted(mode, question, setting), anything, language.red_flags.grammar)


@lru_cache(maxsize=64)
def _covered(grammar: str, coverage: tuple[CoverageTold, ...]) -> str:
    """With the visits the clinic itself has words for; one with a word that no recogniser knows is left out there."""
    visits = {" ".join(_WORDS.findall(visit.lower())) for told in coverage for visit in told.visits}
    new = [visit for visit in sorted(visits) if visit and visit not in grammar]
    return grammar.replace("{visits}", "".join(f"| {visit} " for visit in new))


def _wanted(mode: Mode, question: Question, setting: Setting) -> Hints:
    if mode is Mode.DOUBT:
        return YES_NO.hints(setting)
    if mode is Mode.CHOOSING:
        return Hints(grammar=setting.language.topic_grammar)
    answer = _of_kind(question.kind, setting)
    if not question.optional and mode not in YES_OR_NO:
        return answer
    return (_corrected_yes_no if mode in YES_OR_NO else _or_yes_no)(answer, YES_NO.hints(setting))


def _of_kind(kind: Kind, setting: Setting) -> Hints:
    """Long texts, built once for kinds that expect the same in every call."""
    if getattr(kind, "hints_vary", False):
        return kind.hints(setting)
    known = (setting.language.code, kind)
    hints = _SAME_IN_EVERY_CALL.get(known)
    if hints is None:
        hints = _SAME_IN_EVERY_CALL[known] = kind.hints(setting)
    return hints


_SAME_IN_EVERY_CALL: dict[tuple[str, Kind], Hints] = {}
"""Language and kind -> hints; as many as the script has kinds, none of them with anything of a call."""


@lru_cache(maxsize=512)
def _corrected_yes_no(answer: Hints, yes_no: Hints) -> Hints:
    """ "No, the fifteenth": a correction comes in the same breath."""
    return replace(yes_no, grammar=_alternatives(yes_no.grammar, _after_no(answer.grammar)))


@lru_cache(maxsize=512)
def _or_yes_no(answer: Hints, yes_no: Hints) -> Hints:
    return replace(answer, grammar=_alternatives(answer.grammar, yes_no.grammar))


@lru_cache(maxsize=512)
def _and_anything(wanted: Hints, commands: str, danger: str) -> Hints:
    return replace(wanted, grammar=_alternatives(wanted.grammar, commands, danger))


@lru_cache(maxsize=512)
def _after_no(grammar: str) -> str:
    return f"[ no ] ( {grammar} )" if grammar else ""


@lru_cache(maxsize=512)
def _alternatives(*grammars: str) -> str:
    return " | ".join(f"( {grammar} )" for grammar in grammars if grammar)
