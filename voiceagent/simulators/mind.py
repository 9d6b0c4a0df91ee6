"""What a patient answers: the agent's words in, words (or keys, or silence) out. Pure."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field

from .ears import Kind, Question, sentences, told_topic, understand
from .personas import DONT_KNOW, FIRST_ONE, HELLO, NO, PARTS, PERSON, REPEAT, YES, Persona
from .readback import says

USUAL = {"ready": (YES,), "visit_type": (FIRST_ONE,), "recording_consent": (YES,), "doubt": (NO,)}
"""What everybody answers who says nothing else about a topic."""
LOST_AFTER = 3
"""Questions not understood in a row, after which the patient wants a person."""
ASKED_FOR_KEYS = re.compile(r"\bkey (in|it)|\bkeypad\b|\bpress\b.*\bpound")
_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_OFFERED = re.compile(rf"{_DAY}.*?(?=,? with |,? (?:and |or )?{_DAY}|;|[.?!]|$)")
_PLACES = {"the first one": 0, "the second one": 1, "the third one": 2}


@dataclass(frozen=True)
class Reply:
    """What to do about what was heard. Nothing at all: wait and listen on.

    words: what to say; keys: what to key in instead; silent: deliberately say nothing; late: only if the agent really
    has nothing more to say.
    """

    words: str = field(default="", repr=False)
    keys: str = field(default="", repr=False)
    silent: bool = False
    late: bool = False


@dataclass
class Mind:
    persona: Persona
    last_topic: str = ""
    lost: int = 0
    asked: Counter[str] = field(default_factory=Counter)
    chosen: str = field(default="", repr=False)
    _done: set[str] = field(default_factory=set)

    def reply(self, text: str) -> Reply:
        """text: everything the agent has said since the patient last spoke."""
        question = understand(text, self.last_topic)
        if question.kind is Kind.STATEMENT:
            return Reply()
        self.last_topic = question.topic or self.last_topic
        if (instead := self._once(question.topic)) is not None:
            return instead
        self.lost = 0
        answer = {
            Kind.CHECK: self._check,
            Kind.REVIEW: self._review,
            Kind.OFFER: self._choose,
            Kind.ASK: self._tell,
            Kind.AGAIN: self._tell_again,
        }[question.kind]
        return answer(question)

    def puzzled(self) -> Reply:
        """The agent has stopped talking and none of it asked anything the patient understood."""
        self.lost += 1
        return Reply(PERSON if self.lost > LOST_AFTER else REPEAT)

    def _once(self, topic: str) -> Reply | None:
        """What the persona does a single time in place of answering."""
        manner = self.persona.once.get(topic, "")
        if not manner or topic in self._done:
            return None
        self._done.add(topic)
        return {"silence": Reply(silent=True), "repeat": Reply(REPEAT), "person": Reply(PERSON)}[manner]

    def _check(self, question: Question) -> Reply:
        return Reply(YES if self._is_right(question.topic, question.text) else NO)

    def _is_right(self, topic: str, text: str) -> bool:
        if topic == "visit":
            return not self.chosen or says(text, (self.chosen,))
        return says(text, self._forms(topic))

    def _forms(self, topic: str) -> tuple[str, ...]:
        persona = self.persona
        keys = (persona.keys[topic],) if topic in persona.keys else ()
        return persona.says.get(topic, ()) + persona.knows.get(topic, ()) + keys

    def _review(self, question: Question) -> Reply:
        """Everything was read back: the first wrong line is to be changed, then what the persona wanted to change."""
        for sentence in sentences(question.text):
            topic = told_topic(sentence)
            known = topic in PARTS and topic in self.persona.says and "?" not in sentence
            if known and not self._is_right(topic, sentence):
                return self._change(topic)
        if self.persona.change_topic:
            topic, self.persona = self.persona.change_topic, self.persona.changed()
            return self._change(topic)
        return Reply(YES)

    def _change(self, topic: str) -> Reply:
        self.last_topic = "change"
        self._changing = topic
        return Reply(f"change {PARTS[topic]}")

    def _choose(self, question: Question) -> Reply:
        """An offer of times. What was chosen is remembered, to check what is booked against it."""
        words = self.persona.says.get("visit", (FIRST_ONE,))[0]
        offers = _OFFERED.findall(question.text.lower())
        place = _PLACES.get(words)
        if place is not None and place < len(offers):
            self.chosen = offers[place]
        elif place is not None and offers:
            words, self.chosen = FIRST_ONE, offers[0]
        return Reply(words)

    def _tell(self, question: Question) -> Reply:
        topic = question.topic
        if topic == "still_there":
            return Reply(HELLO, late=True)
        if topic == "change":
            return Reply(f"change {PARTS[self._changing]}")
        if topic == "still":
            return Reply(YES if self._is_known(question.text) else NO)
        if topic in self.persona.keys and (
            "keypad" in self.persona.manner or ASKED_FOR_KEYS.search(question.text.lower())
        ):
            return Reply(keys=self.persona.keys[topic])
        said = self.persona.says.get(topic) or USUAL.get(topic, (DONT_KNOW,))
        turn, self.asked[topic] = self.asked[topic], self.asked[topic] + 1
        return Reply(said[min(turn, len(said) - 1)])

    def _is_known(self, text: str) -> bool:
        """What the clinic has on record, asked in part ("still on Oak Street in Portland?"): some fact is in it."""
        known = [form for forms in (*self.persona.knows.values(), *self.persona.says.values()) for form in forms]
        asked = " ".join(sentence for sentence in sentences(text) if "still" in sentence)
        return any(len(word) > 3 and word in asked for form in known for word in form.lower().split())

    def _tell_again(self, question: Question) -> Reply:
        reply = self._choose(question) if question.topic == "visit" else self._tell(question)
        return Reply(reply.words, reply.keys, late=True)

    _changing: str = "phone"
