"""One caller: the agent's words in, an input line of a `.call` file out. Knows the person, not the product."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from random import Random

from ..ears import Kind, Question, sentences, told_topic, understand
from . import answers, checking
from .noise import misheard
from .people import Person, come_again, draw, for_a_child

_FOR_KEYS = re.compile(r"\bkey (in|it)|\bkeypad\b|\bpress\b.*\bpound")
_GO_ON = re.compile(r"(please )?go on\.$")
_YES = ("yes", "yes", "yeah", "yep", "that's right", "yes that's right", "correct", "yes it is", "right")
_NO = ("no", "no", "no that's wrong", "no that's not right", "nope")
_PARTS: Mapping[str, str] = {
    "name": "my name",
    "date_of_birth": "my date of birth",
    "phone": "my phone number",
    "payer": "my insurance",
    "member_id": "my member id",
    "zip": "my zip code",
    "street": "my street address",
    "unit": "my apartment number",
    "city_state": "my city",
    "email": "my email",
    "pharmacy_name": "my pharmacy",
    "emergency_name": "my emergency contact",
    "reason": "the reason for my visit",
    "emergency_phone": "the emergency contact's phone number",
}
CHILDREN, RETURNING = 0.06, 0.08
"""Shares of callers who call for a child, and of those whom the clinic knows."""
TWICE = 3
"""Who was misheard that often in passing lets it pass."""
_MANNERS: tuple[tuple[float, str], ...] = ((0.01, "silence"), (0.02, "caller: can you repeat that"))


def _checked(question: Question) -> str:
    """A town is read back with its state, and where the pharmacy stands without its name."""
    if question.topic in ("city", "state"):
        return "city_state"
    placed = re.search(r"pharmacy is (on|in|at)\b", question.text.lower())
    return "pharmacy_location" if placed else question.topic


def call(seed: int, number: int, noise: float) -> Caller:
    """Who makes the call of that number, and how; the same arguments give the same."""
    chance = Random(f"{seed}/{number}")
    person = draw(chance)
    # By a chance of its own, so that the other callers of a seed stay who they are.
    role = Random(f"{seed}/{number}/role")
    drawn = role.random()
    if drawn < CHILDREN:
        person = for_a_child(role, person)
    elif drawn < CHILDREN + RETURNING:
        person = come_again(role, person)
    return Caller(person, chance, noise)


@dataclass
class Caller:
    """noise: the share of words that arrive wrong."""

    person: Person
    chance: Random
    noise: float = 0.0
    topic: str = ""
    asked: Counter[str] = field(default_factory=Counter)
    changing: str = ""
    objected: Counter[str] = field(default_factory=Counter)

    def reply(self, text: str) -> str:
        """text: all the agent has said since the last reply. Returns "caller: words", "keys: digits" or "silence"."""
        before, question = self.topic, understand(text, self.topic)
        self.topic = question.topic or self.topic
        if _GO_ON.search(text.lower()):
            question = Question(Kind.ASK, before, text)
        if question.kind is not Kind.STATEMENT and (manner := self._manner()):
            return manner
        if wrong := self._wrong_in_passing(text, before):
            return self._say(wrong)
        told: Mapping[Kind, Callable[[Question], str]] = {
            Kind.CHECK: self._check,
            Kind.REVIEW: self._review,
            Kind.OFFER: self._choose,
            Kind.ASK: self._tell,
            Kind.AGAIN: self._tell,
        }
        tell = told.get(question.kind)
        return tell(question) if tell else self._say("can you repeat that")

    def _say(self, words: str) -> str:
        heard = misheard(self.chance, answers.hesitant(self.chance, words), self.noise)
        return f"caller: {heard}"

    def _manner(self) -> str:
        draw = self.chance.random()
        return next((line for share, line in _MANNERS if draw < share), "")

    def _wrong_in_passing(self, text: str, asked: str) -> str:
        """ "Okay, Elm Street", spoken ahead of the next question: what is wrong is objected to, twice at most."""
        for sentence in sentences(text):
            topic = checking.in_passing(sentence, asked)
            if topic not in answers.KNOWN or checking.is_right(self.person, topic, sentence):
                continue
            self.objected[topic] += 1
            if self.objected[topic] < TWICE:
                return f"no, {answers.plain(self.chance, self.person, topic)}"
        return ""

    def _check(self, question: Question) -> str:
        if question.topic == "still":
            return self._say(self.chance.choice(_YES if checking.is_still(self.person, question.text) else _NO))
        if question.topic == "own_number":
            same = self.person.fact("phone") == self.person.caller_number
            return self._say(self.chance.choice(_YES if same else _NO))
        question = replace(question, topic=_checked(question))
        if question.topic == "visit" or checking.is_right(self.person, question.topic, question.text):
            return self._say(self.chance.choice(_YES))
        no = self.chance.choice(_NO)
        if question.topic in answers.KNOWN and self.chance.random() < 0.5:
            return self._say(f"no, {answers.plain(self.chance, self.person, question.topic)}")
        return self._say(no)

    def _review(self, question: Question) -> str:
        for sentence in sentences(question.text):
            topic = told_topic(sentence)
            known = topic in _PARTS and "?" not in sentence and self.objected[f"review {topic}"] < 2
            if known and not checking.is_right(self.person, topic, sentence):
                self.objected[f"review {topic}"] += 1
                self.changing = topic
                return self._say(f"change {_PARTS[topic]}")
        if self.changing:
            return self._say(f"change {_PARTS[self.changing]}")
        return self._say(self.chance.choice(_YES))

    def _choose(self, question: Question) -> str:
        return self._say(
            self.chance.choice(("the first one", "the second one", "the first one please", "the earliest"))
        )

    def _tell(self, question: Question) -> str:
        topic = question.topic
        if topic == "still":
            return self._check(question)
        if topic == "change":
            return self._say(_PARTS.get(self.changing, "nothing"))
        self.asked[topic] += 1
        self.changing = "" if topic == self.changing else self.changing
        keys = answers.keys(self.person, topic)
        wanted = 0.8 if _FOR_KEYS.search(question.text.lower()) else 0.03
        if keys and self.chance.random() < wanted:
            return f"keys: {keys}"
        return self._say(answers.answer(self.chance, self.person, topic, self.asked[topic]))
