"""How well the embedded speech understands the recorded patients: `python -m voiceagent.benchmarks.recognition`.

Each recording is heard as the answer to its question, with that question's hints, by the real worker processes. It
counts as understood when the kind reads the same value from it as from the words said. `--misses` lists the rest.
"""

from __future__ import annotations

import asyncio
import json
import sys
import tomllib
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from intake.dialogue.kinds.base import Kind, Value
from intake.dialogue.listening import hints
from intake.dialogue.phases import SCRIPT
from intake.dialogue.script import Question
from intake.dialogue.state import Mode
from intake.dialogue.transcript import SETTING
from telephony.speech.base import Expectation, Final, SpeechEvent
from telephony.speech.embedded import EmbeddedSpeech

SIMULATORS = Path(__file__).parents[1] / "simulators"
CLIPS = SIMULATORS / "clips"
_SECOND = 8000


@dataclass(frozen=True)
class Answer:
    """A phrase said to a question."""

    topic: str
    question: Question
    phrase: str
    clip: Path


@dataclass
class Score:
    heard: int = 0
    understood: int = 0
    misses: list[str] = field(default_factory=list)


def answers() -> Iterator[Answer]:
    """Every recorded answer of every persona."""
    index = json.loads((CLIPS / "index.json").read_text())
    for persona in tomllib.loads((SIMULATORS / "personas.toml").read_text()).values():
        voice = persona["voice"]
        for topic, phrases in persona["says"].items():
            question = _question(topic)
            if question is None:
                continue
            for phrase in phrases:
                for file in index[voice].get(phrase, ()):
                    yield Answer(topic, question, phrase, CLIPS / voice / file)


def _question(topic: str) -> Question | None:
    """With one slot of a question left open, that slot's own kind asks."""
    question = SCRIPT.questions.get(topic) or SCRIPT.question_of.get(topic)
    if question is None or topic == question.name:
        return question
    slot = SCRIPT.slots[topic]
    return replace(question, slots=(slot,), kind=slot.kind)


def _sound(clip: Path) -> bytes:
    """The audio of a Sun .au file."""
    content = clip.read_bytes()
    return content[int.from_bytes(content[4:8], "big") :]


def _on_the_line(clip: Path, silence: float) -> bytes:
    """A recording between a second of its room and `silence` seconds of it."""
    room = _sound(clip.with_name("room.au"))
    after = room * (round(silence * _SECOND) // len(room) + 1)
    return room[:_SECOND] + _sound(clip) + after[: round(silence * _SECOND)]


async def recognise(speech: EmbeddedSpeech, sound: bytes, expectation: Expectation) -> str:
    """All that is understood of a recording, in one call of its own."""
    loop = asyncio.get_running_loop()
    over: asyncio.Future[None] = loop.create_future()
    words: list[str] = []

    def report(event: SpeechEvent) -> None:
        if isinstance(event, Final):
            words.append(event.text)
            loop.call_later(0.05, lambda: None if over.done() else over.set_result(None))

    ear = speech.recogniser(report)
    await ear.start()
    ear.expect(expectation)
    ear.hear(sound)
    async with asyncio.timeout(30):
        await over
    await ear.stop()
    return " ".join(words)


def _value(kind: Kind, text: str) -> tuple[str, Value | None]:
    reading = kind.read(text, SETTING)
    return reading.extent, reading.value


async def measure() -> dict[str, Score]:
    speech = EmbeddedSpeech(workers=1)
    await speech.open()
    scores: dict[str, Score] = defaultdict(Score)
    for answer in answers():
        wanted = hints(Mode.ASKING, answer.question, SETTING, SCRIPT.beside[answer.question.name])
        expectation = Expectation(wanted.keyterms, wanted.grammar, wanted.patience)
        text = await recognise(speech, _on_the_line(answer.clip, wanted.patience + 1), expectation)
        score = scores[answer.topic]
        score.heard += 1
        if _value(answer.question.kind, text) == _value(answer.question.kind, answer.phrase):
            score.understood += 1
        else:
            score.misses.append(f"{answer.clip.parent.name}/{answer.clip.name}: {answer.phrase!r} heard as {text!r}")
    await speech.close()
    return scores


def main() -> None:
    scores = asyncio.run(measure())
    for topic, score in scores.items():
        print(f"{topic:20} {score.understood:3} of {score.heard}")
        if "--misses" in sys.argv:
            print(*(f"    {miss}" for miss in score.misses), sep="\n", end="\n" if score.misses else "")
    print(f"{'all':20} {sum(s.understood for s in scores.values()):3} of {sum(s.heard for s in scores.values())}")


if __name__ == "__main__":
    main()
