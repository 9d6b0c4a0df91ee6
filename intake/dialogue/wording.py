"""From a prompt's key to the words that are spoken."""

from __future__ import annotations

import re
import string
from collections.abc import Mapping, Sequence

from .hotlines import Lines
from .kinds.base import Style, Value
from .recalling import filled
from .script import Question, Script
from .setting import Setting

_PART_END = re.compile(r"[,;:] +(\S)")
VALUE = "\0"
"""Stands for what is not known before a call. No language writes it."""


def words(setting: Setting, key: str, try_: int = 0, /, **values: str) -> str:
    """The wording of `key` for the n-th try, the last one for all later tries. A missing key is a defect and raises."""
    return _wording(setting, key, try_).format(
        clinic=setting.clinic,
        lines=Lines(setting.language, setting.hotlines),
        patient=setting.patient,
        patient_=setting.patient[:1].upper() + setting.patient[1:],
        **values,
    )


def slowly(text: str) -> str:
    """The same words in short sentences: every voice pauses between them, and few can be told to speak slower."""
    return _PART_END.sub(lambda end: f". {end[1].upper()}", text)


def own_words(setting: Setting, key: str) -> str:
    """What the clinic wants said in place of the prompt, as it wrote it; "" where it wrote nothing."""
    return setting.plan_not_taken if key == "payer.not_taken" else ""


def _wording(setting: Setting, key: str, try_: int) -> str:
    """Where somebody else is the patient, the wording for that (`<key>.other`) if there is one. The clinic's own takes
    the place of the first try.
    """
    prompts = setting.language.prompts
    others = prompts.get(f"{key}.other", ()) if setting.patient else ()
    wordings = others or prompts[key]
    place = min(try_, len(wordings) - 1)
    own = "" if others or place else setting.wordings.get(key, "")
    return own or wordings[place]


def fixed_parts(setting: Setting) -> tuple[str, ...]:
    """Every wording, cut where a value of the call is spoken: all there is that holds nothing of any caller.

    VALUE stands at each cut, so that half a sentence is not taken for a whole one.
    """
    every = (*setting.language.prompts.values(), setting.wordings.values())
    return tuple(_without_values(wording, setting) for wordings in every for wording in wordings)


def _without_values(wording: str, setting: Setting) -> str:
    parsed = string.Formatter().parse(wording)
    lines = Lines(setting.language, setting.hotlines)
    return "".join(text + _of_the_clinic(name, setting.clinic, lines) for text, name, _, _ in parsed)


def _of_the_clinic(name: str | None, clinic: str, lines: Lines) -> str:
    """What a wording speaks that is the same for all callers of a clinic: its name, and the numbers."""
    if name is None:
        return ""
    if name == "clinic":
        return clinic
    return f"{{{name}}}".format(lines=lines) if name.startswith("lines[") else VALUE


def has(setting: Setting, key: str) -> bool:
    return key in setting.language.prompts


def first_of(setting: Setting, *keys: str) -> str:
    """The first key the language has wordings for."""
    return next(key for key in keys if has(setting, key))


def needs(setting: Setting, key: str, try_: int) -> set[str]:
    """The names of the values that this wording speaks."""
    parsed = string.Formatter().parse(_wording(setting, key, try_))
    return {name for _, name, _, _ in parsed if name}


def value_of(question: Question, answers: Mapping[str, Value | None]) -> Value | None:
    """The question's value as its kind knows it, from the slots it fills; None when any of them is missing."""
    values = {slot.name: answers.get(slot.name) for slot in question.slots}
    if any(value is None for value in values.values()):
        return None
    if len(question.slots) == 1:
        return values[question.name]
    return {name: str(value) for name, value in values.items()}


def summary(script: Script, setting: Setting, recalled: frozenset[str] = frozenset()) -> str:
    return " ".join(line for _, line in summary_lines(script, setting, recalled))


def summary_lines(script: Script, setting: Setting, recalled: frozenset[str] = frozenset()) -> list[tuple[str, str]]:
    """Everything so far as sentences, each with its phase, in the order of the language's `summary.` lines.

    recalled: questions whose answers were on record and still are so; they are spoken of as unchanged, never in full.
    """
    unsaid = filled(script, recalled)
    lines = []
    for key in setting.language.prompts:
        _, is_line, name = key.partition("summary.")
        question = script.questions.get(name) if is_line else None
        value = value_of(question, setting.answers) if question else None
        if question is None or any(slot.name in unsaid for slot in question.slots):
            continue
        if name in recalled:
            lines.append((script.phase_of[name], words(setting, key)))
        elif value is not None and not question.recalls:
            spoken = question.kind.say(value, setting, Style.NATURAL)
            lines.append((script.phase_of[name], words(setting, key, value=spoken)))
    return lines


def offers(question: Question, setting: Setting) -> str:
    """The offered times as one list for the ear."""
    return either(setting, [question.kind.say(offer.id, setting) for offer in setting.offers])


def either(setting: Setting, spoken: Sequence[str]) -> str:
    if len(spoken) < 2:
        return "".join(spoken)
    return words(setting, "either", first=", ".join(spoken[:-1]), second=spoken[-1])
