"""A simulated patient on the phone: listens, waits until the agent has finished, answers with recorded speech or keys.

Everything is counted in 20 ms frames of audio, so the patient is the same at any speed. What the agent says is heard as
sound by nobody here: its words come from the transcript the server publishes for a demonstration, and only its words.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from .clips import ROOM, clip
from .ears import understand
from .mind import Mind, Reply
from .personas import Persona
from .stream import Heard, Said
from .wav import FRAME_BYTES, FRAME_SECONDS

REACTION_SECONDS = 0.4
"""After the agent's last word."""
PUZZLED_SECONDS = 6.0
"""Of silence after words that asked nothing."""
LATE_SECONDS = 2.5
"""Of silence before something is said that the agent might still make unnecessary."""
PROMPT_SECONDS = 3.0
"""Of silence after which words without a mark behind them count as finished."""
USUAL_SECONDS = 2.0
"""Of silence between what was said and the agent's answer to it."""
GIVE_UP_SECONDS = 90.0
"""Of silence after which the patient hangs up."""
MOST_ANSWERS = 120
"""A call that goes round in circles is ended by anybody; a whole intake takes about forty."""
KEY_EVERY_SECONDS = 0.3


@dataclass
class Patient:
    """One side of a phone call, asked for a frame every 20 ms (`stream.Handset`).

    reaction: seconds of audio between the agent's last word and the answer. lose_line_after: the line breaks
    when the agent has asked on after that many answers. sound: (voice, words, take) -> mu-law; the recordings, or
    for a stand-in recogniser whatever it takes for these words.
    """

    persona: Persona
    reaction: float = REACTION_SECONDS
    report: Callable[[str, str], None] = lambda what, detail: None
    lose_line_after: int | None = None
    sound: Callable[[str, str, int], bytes] = clip
    answers: int = 0
    mind: Mind = field(init=False)
    _heard: list[str] = field(default_factory=list, repr=False)
    _audio: Iterator[bytes] | None = field(default=None, repr=False)
    _keys: deque[str] = field(default_factory=deque, repr=False)
    _takes: Counter[str] = field(default_factory=Counter, repr=False)
    _quiet: int = 0
    _listening: int = 0
    _since_key: int = 0
    _finished: bool = False
    _silent: bool = False
    _room_at: int = 0

    def __post_init__(self) -> None:
        self.mind = Mind(self.persona)

    def understand(self, text: str) -> None:
        """The agent's words, as they begin to sound."""
        self._heard.append(text)
        self._silent = False

    @property
    def patient(self) -> bool:
        """Whether the agent owes a word, or the end of one, since the patient's own last word or key."""
        return not self._silent and not (self._heard and self._finished) and self._due(USUAL_SECONDS)

    def exchange(self, heard: Heard) -> Said:
        """20 ms in, 20 ms out."""
        if self._audio is not None:
            return self._speak()
        if self._keys:
            return self._key()
        self._quiet = 0 if heard.speaking else self._quiet + 1
        self._listening = self._listening + 1 if heard.speaking else 0
        self._finished = heard.finished
        if self._due(self.reaction) and (self._finished or self._due(PROMPT_SECONDS)):
            return self._react()
        if self._listening and self._impatient():
            self._begin(self.mind.reply(" ".join(self._heard)))
        return self._wait()

    def _wait(self) -> Said:
        return Said(self._room(), hang_up=self._due(GIVE_UP_SECONDS) or self.answers >= MOST_ANSWERS)

    def _due(self, seconds: float) -> bool:
        return self._quiet * FRAME_SECONDS >= seconds

    def _impatient(self) -> bool:
        """Whether the persona has heard enough of this question to answer into it."""
        if not (self.persona.interrupts and self._heard):
            return False
        topic = understand(" ".join(self._heard), self.mind.last_topic).topic
        return self._listening * FRAME_SECONDS >= self.persona.interrupts.get(topic, GIVE_UP_SECONDS)

    def _react(self) -> Said:
        """The agent is quiet: answer, or wait for more."""
        if not self._heard or self._silent:
            return self._wait()
        if self.answers == self.lose_line_after:
            self.lose_line_after = None
            self._heard.clear()
            return Said(self._room(), lose_line=True)
        reply = self.mind.reply(" ".join(self._heard))
        if reply == Reply() and self._due(PUZZLED_SECONDS) and "?" in self._heard[-1]:
            reply = self.mind.puzzled()
        if reply != Reply() and not (reply.late and not self._due(LATE_SECONDS)):
            self._begin(reply)
        return self._wait()

    def _begin(self, reply: Reply) -> None:
        self._heard.clear()
        self._quiet = 0
        self.answers += 1
        if reply.silent:
            self._silent = True
            self.report("silence", "")
        elif reply.keys:
            self.report("keys", f"{reply.keys}#")
            self._keys.extend(f"{reply.keys}#")
            self._since_key = 0
        else:
            self.report("said", reply.words)
            audio = self.sound(self.persona.voice, reply.words, self._takes[reply.words])
            self._takes[reply.words] += 1
            self._audio = (audio[at : at + FRAME_BYTES] for at in range(0, len(audio), FRAME_BYTES))

    def _speak(self) -> Said:
        assert self._audio is not None
        frame = next(self._audio, b"")
        if len(frame) < FRAME_BYTES:
            self._audio = None
            frame += self._room()[len(frame) :]
        return Said(frame)

    def _key(self) -> Said:
        self._since_key += 1
        if self._since_key * FRAME_SECONDS < KEY_EVERY_SECONDS:
            return Said(self._room())
        self._since_key = 0
        return Said(self._room(), key=self._keys.popleft())

    def _room(self) -> bytes:
        """The line while nobody speaks: never digital silence."""
        room = clip(self.persona.voice, ROOM, 0)
        at = self._room_at % (len(room) // FRAME_BYTES) * FRAME_BYTES
        self._room_at += 1
        return room[at : at + FRAME_BYTES]
