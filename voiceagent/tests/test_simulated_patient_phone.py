"""The simulated patient's ear and mouth, frame by frame, its recordings and the file a call leaves."""

from __future__ import annotations

import itertools
import wave
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from voiceagent.simulators import personas
from voiceagent.simulators.clips import CLIPS, ROOM, MissingClip, clip, index, read_au
from voiceagent.simulators.patient import Patient
from voiceagent.simulators.personas import load
from voiceagent.simulators.stream import Heard, Said
from voiceagent.simulators.wav import write_stereo

SPEAKING = Heard(b"\x01" * 160, speaking=True, finished=False)
QUIET = Heard(b"", speaking=False, finished=True)
UNFINISHED = Heard(b"", speaking=False, finished=False)


@dataclass
class Phone:
    """A patient with somebody counting frames. did: (frame, what, words)."""

    patient: Patient
    did: list[tuple[int, str, str]] = field(default_factory=list)
    frame: int = 0

    def hear(self, heard: Heard, seconds: float) -> list[Said]:
        said = []
        for _ in range(round(seconds * 50)):
            self.frame += 1
            said.append(self.patient.exchange(heard))
        return said


def phone(name: str, **settings: int) -> Phone:
    made = Phone(Patient(load(name), **settings))  # type: ignore[arg-type]
    made.patient.report = lambda what, detail: made.did.append((made.frame, what, detail))
    return made


def test_answers_when_the_question_has_played_and_not_before() -> None:
    call = phone("maria")
    call.patient.understand("Do you have health insurance?")
    call.hear(SPEAKING, 2)
    said = call.hear(QUIET, 2)
    assert call.did == [(120, "said", "yes")]
    recording = clip("maria", "yes", 0)
    assert b"".join(frame.audio for frame in said[20:])[: len(recording)] == recording


def test_a_pause_inside_the_agents_words_is_no_turn() -> None:
    """The voice makes a sentence at a time; only the mark behind the words says that they are all there."""
    call = phone("maria")
    call.patient.understand("Do you have health insurance?")
    call.hear(SPEAKING, 1)
    call.hear(UNFINISHED, 2)
    call.hear(SPEAKING, 1)
    assert call.did == []
    call.hear(QUIET, 1)
    assert [what for _, what, _ in call.did] == ["said"]


def test_waits_for_the_words_that_ask() -> None:
    call = phone("maria")
    call.patient.understand("Thank you for calling. I'm an automated assistant.")
    call.hear(SPEAKING, 3)
    call.hear(QUIET, 5)
    assert call.did == []
    call.patient.understand("Are you ready to begin?")
    call.hear(SPEAKING, 1)
    call.hear(QUIET, 1)
    assert call.did == [(470, "said", "yes")]


def test_the_second_time_a_fact_is_said_slower() -> None:
    call = phone("maria")
    lengths = []
    for _ in range(2):
        call.patient.understand("What is the ZIP code of your home address?")
        call.hear(SPEAKING, 1)
        call.hear(QUIET, 0.4)
        lengths.append(len(list(call.patient._audio or [])))
    assert [words for _, _, words in call.did] == ["nine seven two oh one"] * 2
    assert lengths[1] > 1.1 * lengths[0]


def test_keys_digits_with_pauses_and_a_pound_sign() -> None:
    call = phone("robert")
    call.patient.understand("What is the ZIP code of your home address?")
    call.hear(SPEAKING, 1)
    said = call.hear(QUIET, 4)
    assert call.did == [(70, "keys", "98101#")]
    keys = [(number, frame.key) for number, frame in enumerate(said) if frame.key]
    assert "".join(key for _, key in keys) == "98101#"
    assert {after - before for (before, _), (after, _) in itertools.pairwise(keys)} == {15}


def test_interrupts_where_the_persona_is_impatient() -> None:
    call = phone("robert")
    call.patient.understand(
        "Who should the clinic call in an emergency? Please give a first and last name, or say skip."
    )
    call.hear(SPEAKING, 3)
    assert call.did == [(100, "said", "skip")]


def test_says_nothing_once_and_answers_when_asked_again() -> None:
    call = phone("helen")
    for _ in range(2):
        call.patient.understand("What is your date of birth?")
        call.hear(SPEAKING, 1)
        call.hear(QUIET, 8)
    assert [(what, words) for _, what, words in call.did] == [
        ("silence", ""),
        ("said", "october tenth nineteen forty five"),
    ]


def test_asks_to_repeat_what_it_does_not_understand() -> None:
    call = phone("maria")
    for _ in range(4):
        call.patient.understand("What is the airspeed velocity of an unladen swallow?")
        call.hear(SPEAKING, 1)
        call.hear(QUIET, 8)
    assert [words for _, _, words in call.did] == [*["can you repeat that"] * 3, "a person please"]


def test_hangs_up_on_an_agent_that_has_gone_silent() -> None:
    call = phone("maria")
    said = call.hear(QUIET, 95)
    assert next(number for number, frame in enumerate(said, 1) if frame.hang_up) == 90 * 50


def test_is_patient_while_a_word_is_owed() -> None:
    call = phone("maria")
    seen = []
    for words, heard, seconds in (
        ("", QUIET, 1.9),
        ("", QUIET, 0.2),
        ("Let me see.", SPEAKING, 1),
        ("", UNFINISHED, 2.1),
        ("", SPEAKING, 1),
        ("", QUIET, 2.1),
    ):
        if words:
            call.patient.understand(words)
        call.hear(heard, seconds)
        seen.append(call.patient.patient)
    assert seen == [False, True, False, True, False, False]


def test_hangs_up_on_a_call_that_goes_round_in_circles() -> None:
    call = phone("maria")
    rounds = 0
    hung_up = False
    while not hung_up:
        rounds += 1
        call.patient.understand("Your ZIP code is 1 2 3 4 5. Is that right?")
        call.hear(SPEAKING, 1)
        hung_up = any(frame.hang_up for frame in call.hear(QUIET, 3))
    assert rounds == 120


def test_loses_the_line_after_so_many_answers_and_only_once() -> None:
    call = phone("maria", lose_line_after=1)
    lost = []
    for _ in range(3):
        call.patient.understand("Do you have health insurance?")
        call.hear(SPEAKING, 1)
        lost.append(sum(frame.lose_line for frame in call.hear(QUIET, 3)))
    assert lost == [0, 1, 0]


def test_between_words_the_line_hums() -> None:
    call = phone("maria")
    frames = b"".join(frame.audio for frame in call.hear(QUIET, 1))
    assert len(frames) == 8000
    assert len(set(frames)) > 2


@pytest.mark.parametrize("name", personas.names())
def test_everything_a_persona_says_is_recorded(name: str) -> None:
    persona = load(name)
    for phrase in (*persona.phrases(), ROOM):
        assert len(clip(persona.voice, phrase, 0)) > 1600, phrase


def test_what_was_never_recorded() -> None:
    with pytest.raises(MissingClip, match="make clips"):
        clip("maria", "something else", 0)


def test_the_index_and_the_folders_agree_and_stay_small() -> None:
    indexed = {CLIPS / voice / file for voice, said in index().items() for files in said.values() for file in files}
    found = set(CLIPS.rglob("*.au"))
    assert found == indexed
    assert sum(file.stat().st_size for file in found) < 4_000_000


def test_only_8_khz_mu_law_is_read(tmp_path: Path) -> None:
    file = tmp_path / "linear.au"
    file.write_bytes(b".snd" + b"".join(number.to_bytes(4, "big") for number in (24, 2, 3, 8000, 1)) + b"\0\0")
    with pytest.raises(ValueError):
        read_au(file)


def test_a_call_as_a_stereo_file(tmp_path: Path) -> None:
    path = tmp_path / "calls" / "CA1.wav"
    write_stereo(path, b"\x00\x80\xff\x7f", b"\xf0\x70")
    with wave.open(str(path)) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate(), file.getnframes()) == (2, 2, 8000, 4)
        samples = _samples(file.readframes(4))
    # ITU-T G.711: 0x00 and 0x80 are the extremes, 0xFF and 0x7F both zero.
    assert samples == [(-32124, 120), (32124, -120), (0, 0), (0, 0)]


def _samples(frames: bytes) -> list[tuple[int, int]]:
    values: Iterable[int] = memoryview(frames).cast("h")
    both = iter(values)
    return list(zip(both, both, strict=True))
