"""Names of people: a first or last name, a full name in one or in two fields."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ..languages.people import People
from ..languages.words import Word, phrase_at, split
from .base import Hints, Reading, SpokenOnly, Style, complete, could_go_on, doubted, unclear
from .hypotheses import MAX_HYPOTHESES
from .mending import joined, unfilled, unglued
from .name_parts import UNKNOWN, Person
from .name_reading import read_person
from .name_writing import write_name
from .spelling import say_letters

if TYPE_CHECKING:
    from ..setting import Setting

PATIENCE = 0.9
"""People pause between first and last name."""
_HYPOTHESIS = 0.7
_LONGEST = 80
"""Characters in which words run together are looked for."""


@dataclass(frozen=True)
class FullName(SpokenOnly):
    """First and last name: {first: "Maria", last: "de la Cruz"} under the given slot names, or only the part that
    was said."""

    first: str = "first_name"
    last: str = "last_name"

    def read(self, text: str, setting: Setting) -> Reading:
        return _best(text, setting, self._value)

    def _value(self, person: Person, text: str, setting: Setting) -> Reading:
        people = setting.language.people
        if _is_scrap(person, setting):
            return unclear("nothing")
        if not person.one:
            return complete(
                _slots({self.first: _first(person, setting), self.last: _last(person, setting)}),
                person.sure,
                _rest(text, person),
            )
        word = person.first[0].lower()
        if word in people.given:
            return complete({self.first: _first(person, setting)}, person.sure, _rest(text, person))
        if word in person.spelled or all(part in people.family for part in word.split("-")):
            return complete({self.last: _first(person, setting)}, person.sure, _rest(text, person))
        return could_go_on("one_name")

    def hints(self, setting: Setting) -> Hints:
        people = setting.language.people
        return Hints(keyterms=people.first_keyterms, grammar=people.name_grammar, patience=PATIENCE)

    def say(self, value: Mapping[str, str], setting: Setting, style: Style = Style.NATURAL) -> str:
        parts = (value.get(self.first), value.get(self.last))
        return say_name(" ".join(part for part in parts if part), setting, style)


@dataclass(frozen=True)
class Name(SpokenOnly):
    """One name as text. part: "first", "last" or "full"."""

    part: str = "full"

    def read(self, text: str, setting: Setting) -> Reading:
        return _best(text, setting, self._value)

    def _value(self, person: Person, text: str, setting: Setting) -> Reading:
        if _is_scrap(person, setting):
            return unclear("nothing")
        if self.part == "full":
            return complete(_full(person, setting), person.sure, _rest(text, person))
        if person.one:
            return complete(_first(person, setting), person.sure, _rest(text, person))
        if self.part == "first":
            return (
                complete(_first(person, setting), person.sure, _last(person, setting))
                if person.first
                else unclear("nothing")
            )
        return self._last_only(person, text, setting)

    def _last_only(self, person: Person, text: str, setting: Setting) -> Reading:
        """Asked for the last name: "Lopez Garcia" and "van der Berg" are all of it, "Maria Lopez" is not."""
        people = setting.language.people
        first = person.first[0].lower() if person.first else ""
        family = first in people.particles or (first in people.family and first not in people.given)
        both = family and not person.told
        value = _full(person, setting) if both else _last(person, setting)
        return complete(value, person.sure, _rest(text, person)) if value else unclear("nothing")

    def hints(self, setting: Setting) -> Hints:
        people = setting.language.people
        grammar = {"first": people.first_grammar, "last": people.last_grammar}.get(self.part, people.name_grammar)
        return Hints(keyterms=people.first_keyterms, grammar=grammar, patience=PATIENCE)

    def say(self, value: str, setting: Setting, style: Style = Style.NATURAL) -> str:
        return say_name(value, setting, style)


@dataclass(frozen=True)
class Contact(SpokenOnly):
    """A full name; "me" is the caller's, where somebody calls for the patient."""

    caller_slot: str = "caller_name"

    def read(self, text: str, setting: Setting) -> Reading:
        caller = setting.answers.get(self.caller_slot)
        if isinstance(caller, str) and means_self(split(text), setting.language.people):
            return complete(caller)
        return Name().read(text, setting)

    def hints(self, setting: Setting) -> Hints:
        hints = Name().hints(setting)
        mine = f" | {setting.language.people.holder_grammar}" if setting.answers.get(self.caller_slot) else ""
        return replace(hints, grammar=f"{hints.grammar}{mine}")

    def say(self, value: str, setting: Setting, style: Style = Style.NATURAL) -> str:
        return say_name(value, setting, style)


def means_self(words: Sequence[Word], people: People) -> bool:
    """A phrase by which callers mean themselves, not denied; a short one only where it is all there is."""
    bare = [word for word in words if word.text not in people.fillers]
    short = phrase_at(bare, 0, people.short_selves) if bare else None
    if short and short[1] == len(bare):
        return True
    for at in range(len(words)):
        found = phrase_at(words, at, people.selves)
        if found:
            before = words[max(0, at - 3) : at]
            denied = any(word.text in people.negations or word.text in people.denials for word in before)
            return not denied and not any(word.text in people.given for word in words[found[1] :])
    return False


def say_name(name: str, setting: Setting, style: Style) -> str:
    """Natural: the name. Otherwise each word with its letters: "John, J O H N. Smith, S M I T H"."""
    if style is Style.NATURAL:
        return name
    return ". ".join(_with_letters(word, setting, style) for word in name.split())


def _with_letters(word: str, setting: Setting, style: Style) -> str:
    """A word and its letters; an initial is its own letter."""
    letters = "".join(letter.upper() for letter in word if letter.isalpha())
    if len(letters) < 2 or "." in word:
        return word
    return f"{word}, {' '.join(letters) if style is Style.GROUPED else say_letters(letters, setting, style)}"


def _is_scrap(person: Person, setting: Setting) -> bool:
    """Two letters that are no known name are what is left of a spelling."""
    if not person.one or person.first[0] not in person.spelled:
        return False
    people, letters = setting.language.people, person.first[0]
    return len(letters) <= 2 and letters not in people.given and letters not in people.family


def _slots(parts: Mapping[str, str]) -> Mapping[str, str]:
    return {slot: name for slot, name in parts.items() if name}


def _first(person: Person, setting: Setting) -> str:
    return write_name(person.first, setting.language.people)


def _last(person: Person, setting: Setting) -> str:
    """With the suffix: the record has no field of its own for it."""
    last = write_name(person.last, setting.language.people)
    return f"{last} {person.suffix}" if last and person.suffix else last


def _full(person: Person, setting: Setting) -> str:
    name = write_name((*person.first, *person.middle, *person.last), setting.language.people)
    return f"{name} {person.suffix}" if person.suffix else name


def _rest(text: str, person: Person) -> str:
    """Words after the name; what stands before it only led up to it."""
    return text[person.span[1] :].strip(" ,.;:!?")


def _best(text: str, setting: Setting, value: Callable[[Person, str, Setting], Reading]) -> Reading:
    """The words, or another hypothesis of the recogniser where it is made of known names and the words are not."""
    people = setting.language.people
    text = joined(text, lambda word: word in people.given or word in people.family)
    if len(text) <= _LONGEST:
        text = unglued(text, people.given.__contains__, people.family.__contains__)
        text = unfilled(
            text,
            people.glued,
            lambda word: word in people.given or word in people.family or word in people.common,
            behind=people.glued_behind,
        )
    person = read_person(text, setting.language)
    others = [(other, read_person(other, setting.language)) for other in setting.nbest[:MAX_HYPOTHESES]]
    if isinstance(person, Person) and (person.sure > UNKNOWN or not others):
        known = [better for _, better in others if isinstance(better, Person) and better.sure > UNKNOWN]
        return _weighed(value(person, text, setting), person, known)
    whole = [
        (other, better)
        for other, better in others
        if isinstance(better, Person) and better.sure > UNKNOWN and not better.one
    ]
    if whole:
        other, better = whole[0]
        reading = value(better, other, setting)
        reading = replace(reading, confidence=min(reading.confidence, _HYPOTHESIS))
        return _weighed(reading, better, [rival for _, rival in whole])
    if isinstance(person, Person):
        heard = [strange for _, strange in others if isinstance(strange, Person)]
        return _weighed(value(person, text, setting), person, heard)
    return unclear("none") if _names_nobody(text, setting) else person


def _weighed(reading: Reading, person: Person, others: Sequence[Person]) -> Reading:
    """Doubted where a hypothesis is another name, and no shorter: "Steven Frost" beside "Stephen Frost"."""
    words = _words(person)
    disputed = any(len(_words(other)) >= len(words) and _words(other) != words for other in others)
    return doubted(reading) if disputed and reading.is_complete and not person.spelled else reading


def _words(person: Person) -> tuple[str, ...]:
    return tuple(word.lower() for word in (*person.first, *person.middle, *person.last))


def _names_nobody(text: str, setting: Setting) -> bool:
    """ "I don't have anyone"."""
    words = split(text)
    return any(phrase_at(words, at, setting.language.people.missing) for at in range(len(words)))
