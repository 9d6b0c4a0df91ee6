"""Both sides' words in a call: numbered, spoken or heard, timed, and written down once they were."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from intake.dialogue.decisions import Ask, Say
from intake.dialogue.events import Event, Heard, Keyed
from voiceagent import metrics

from .entries import Answered, Entered, Entry, Said
from .exchange import Exchange
from .inbox import Item
from .playout import Playout, Prompt
from .recorder import Recorder
from .reply import Reply
from .speaker import Speaker
from .speech.sentences import sentences
from .transcript import Transcript


class Utterances:
    """next: number of the next one. reply: ours that is not over yet."""

    next: int
    reply: Reply | None

    def __init__(
        self,
        next_: int,
        exchange: Exchange,
        speaker: Speaker,
        playout: Playout,
        recorder: Recorder,
        transcript: Transcript,
    ) -> None:
        self.next, self.reply = next_, None
        self._ahead: list[Reply] = []
        self._exchange, self._speaker, self._playout = exchange, speaker, playout
        self._recorder, self._transcript = recorder, transcript

    def heard(self, event: Event, item: Item, phase: str) -> list[Entry]:
        """What the caller said or keyed; nothing for what is no words of theirs."""
        text = event.text if isinstance(event, Heard) else event.digits if isinstance(event, Keyed) else ""
        if not text:
            return []
        times = {"ended_s": round(item.ended.words.ended, 2)} if item.ended is not None else {}
        said = Said(self._number(), "caller", phase, text, audio_seconds=round(item.at, 2), timings=times)
        self.note(said)
        return [said]

    def speak(self, words: Sequence[Say | Ask], reply: Reply, phase: str, *, last: bool) -> None:
        """last: the call's last words, which nobody interrupts."""
        self._step_ahead()
        self.reply = reply
        reply.phase, reply.text, turn = phase, " ".join(said.text for said in words), self._exchange.turn
        self._exchange.reply()

        def sounding(prompt: Prompt) -> None:
            if reply is self.reply:
                self._keep_ahead()
            reply.n = self._number()  # what is taken back before it sounds was never said, and leaves no gap
            self._exchange.sounding(turn)
            reply.sounding(prompt, self._exchange.at)
            self.note(reply.said())

        first: Callable[[Prompt], None] | None = sounding
        for said in words:
            interruptible = not last and (isinstance(said, Ask) or said.interruptible)
            # What cannot be interrupted never has to go on from one of its sentences.
            for sentence in sentences(said.text) if interruptible else [said.text]:
                self._speaker.say(sentence, interruptible=interruptible, sounding=first)
                first = None

    def cut(self) -> None:
        """Our words were interrupted."""
        self._step_ahead()
        for reply in self._ahead:
            reply.cut_at = self._exchange.at
        self._keep_ahead()

    def played(self) -> None:
        """All of our words have been heard."""
        if self.reply is not None and self.reply.framed:
            self.keep_reply()

    def keep_reply(self) -> None:
        """What was said goes into the record once it has played, or was cut, with all its times."""
        self._step_ahead()
        self._keep_ahead()

    def _step_ahead(self) -> None:
        """It sounds ahead of what comes next, or still has to, unless it is taken back."""
        if self.reply is not None:
            self._ahead.append(self.reply)
        self.reply = None

    def _keep_ahead(self) -> None:
        ahead, self._ahead = self._ahead, []
        for reply in ahead:
            if reply.framed:
                reply.ends_at = self._playout.finished_at or self._exchange.at
                reply.fillers, self._exchange.fillers = self._exchange.fillers, 0
                self._recorder.beside(reply.said())

    def note(self, entry: Entry) -> None:
        """What is kept, counted and told to whoever watches a demo call."""
        match entry:
            case Answered(_, save):
                self._transcript.tell("saved", slot=save.slot, value=save.value, confirmed=save.confirmed.value)
            case Entered(phase):
                metrics.calls_by_phase.labels(phase=phase).inc()
                self._transcript.tell("phase", phase=phase)
            case Said(n, speaker, phase, text, latency_ms):
                self._transcript.tell("turn", n=n, speaker=speaker, phase=phase, text=text, latency_ms=latency_ms)
            case _:
                pass

    def _number(self) -> int:
        self.next += 1
        return self.next - 1
