"""Prompts are made once and kept; only what is fixed beforehand is."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from intake.dialogue import wording
from intake.dialogue.languages.en import ENGLISH
from intake.dialogue.setting import Setting
from telephony import world
from telephony.speech.base import Keeping, SpeechUnavailable, Voice
from telephony.speech.cached import CachedSpeech
from telephony.speech.fallback import FallbackSpeech
from telephony.speech.prompts import Prompts, name_of
from telephony.speech.sentences import sentences
from voiceagent.clinics.models import Clinic

from .scripted import ScriptedSpeech, sound

FIXED = ("Is that right?", "Please say yes or no.", "Who should the clinic call?")
COMPOSED = "I have Zebulon Quackenbush. Is that right? Please say yes or no."


class Room:
    """One process's speech with its kept prompts in a folder. counted: outcomes in order."""

    def __init__(self, folder: Path, most_bytes: int = 10_000_000, *, ahead: bool = False) -> None:
        self.folder = folder
        self.vendor = ScriptedSpeech()
        self.prompts = Prompts(folder, most_bytes)
        self.counted: list[str] = []
        self.speech = CachedSpeech(self.vendor, self.prompts, self.counted.append, ahead=ahead)

    def files(self) -> dict[str, bytes]:
        return {file.name: file.read_bytes() for file in self.folder.iterdir()}


async def spoken(voice: Voice, text: str) -> list[bytes]:
    return [piece async for piece in voice.speak(text)]


def kept(*fixed: str) -> dict[str, bytes]:
    return {f"{name_of('scripted', sentence)}.ulaw": sound(sentence) for sentence in fixed}


async def test_what_is_fixed_is_kept_and_what_is_the_callers_is_not(tmp_path: Path) -> None:
    room = Room(tmp_path)
    await room.speech.open()
    room.speech.fix(FIXED)
    parts = ["I have Zebulon Quackenbush.", *FIXED[:2]]
    for _ in range(2):
        assert await spoken(room.speech.voice(), COMPOSED) == [sound(part) for part in parts]
    voice = room.speech.voice()
    assert isinstance(voice, Keeping)
    whole = [voice.kept(text) for text in (COMPOSED, " ".join(FIXED[:2]), FIXED[2])]
    await room.speech.close()
    assert whole == [None, [sound(part) for part in FIXED[:2]], None]
    assert room.counted == ["live", "miss", "miss", "live", "hit", "hit", "hit", "hit"]
    assert room.files() == kept(*FIXED[:2])
    # Asked to keep something else, it refuses.
    room.prompts.keep("scripted", "Zebulon Quackenbush", b"sound")
    await room.prompts.close()
    assert room.files() == kept(*FIXED[:2])


async def test_the_next_process_finds_them_and_needs_no_vendor(tmp_path: Path) -> None:
    first = Room(tmp_path, ahead=True)
    first.speech.fix(FIXED)
    for _ in range(10):
        await asyncio.sleep(0)
    await first.speech.close()
    assert first.files() == kept(*FIXED)

    second = Room(tmp_path, ahead=True)
    await second.speech.open()
    second.vendor.broken.add("mouth")
    second.speech.fix(FIXED)
    voice = second.speech.voice()
    assert await spoken(voice, " ".join(FIXED)) == [sound(sentence) for sentence in FIXED]
    with pytest.raises(SpeechUnavailable):
        await spoken(voice, COMPOSED)
    await second.speech.close()


async def test_an_interrupted_prompt_and_one_in_another_voice_are_not_kept(tmp_path: Path) -> None:
    room = Room(tmp_path)
    room.speech.fix(FIXED)
    speaking = room.speech.voice().speak(FIXED[0])
    await anext(speaking)
    await speaking.aclose()  # type: ignore[attr-defined]
    first, second = ScriptedSpeech(voice_name="first", broken={"mouth"}), ScriptedSpeech(voice_name="second")
    both = CachedSpeech(FallbackSpeech(first, second), room.prompts, room.counted.append, ahead=False)
    voice = both.voice()
    assert await spoken(voice, FIXED[0]) == [sound(FIXED[0])]
    await both.close()
    assert (voice.name, room.prompts.get("first", FIXED[0])) == ("second", None)
    assert room.files() == {}


async def test_the_bound_holds_and_the_least_used_go(tmp_path: Path) -> None:
    sizes = [len(sound(sentence)) for sentence in FIXED]
    room = Room(tmp_path, sum(sizes) - 1)
    room.speech.fix(FIXED)
    voice = room.speech.voice()
    for sentence in (FIXED[0], FIXED[1], FIXED[0], FIXED[2]):
        await spoken(voice, sentence)
    await room.speech.close()
    assert room.files() == kept(FIXED[0], FIXED[2])
    smaller = Room(tmp_path, max(sizes))
    await smaller.speech.open()
    assert len(room.files()) == 1
    await smaller.speech.close()


async def test_a_folder_that_cannot_be_used_costs_nothing_but_the_cache(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    room = Room(tmp_path / "file")
    await room.speech.open()
    room.speech.fix(FIXED)
    for _ in range(2):
        assert await spoken(room.speech.voice(), FIXED[0]) == [sound(FIXED[0])]
    await room.speech.close()
    assert room.counted == ["miss", "hit"]


def test_the_fixed_sentences_are_the_languages_own_and_hold_no_value() -> None:
    """Each is found in the table letter by letter, but for the clinic's name; a wording with values is cut at them."""
    setting = Setting(now=None, language=ENGLISH, clinic="Rose Clinic")  # type: ignore[arg-type]  # no clock is read
    fixed = world.fixed_sentences(Clinic(name="Rose Clinic"))
    lines = {
        "{clinic}": "Rose Clinic",
        "{lines[emergency].number}": "9 1 1",
        "{lines[crisis].reach} {lines[crisis].number}": "call or text 9 8 8",
        "{lines[crisis].name}": "the Suicide and Crisis Lifeline",
        "{lines[poison].name}": "Poison Help",
        "{lines[poison].reach} {lines[poison].number}": "call 1, 8 0 0, 2 2 2, 1 2 2 2",
    }
    table = [text for wordings in ENGLISH.prompts.values() for text in wordings]
    for written, said in lines.items():
        table = [text.replace(written, said) for text in table]
    assert [sentence for sentence in fixed if not any(sentence in text for text in table)] == []
    assert [sentence for sentence in fixed if wording.VALUE in sentence or "{" in sentence] == []
    told = wording.words(setting, "emergency.poisoning")
    assert set(sentences(told)) <= set(fixed)
    said = wording.words(setting, "confirm", 1, value="Zebulon Quackenbush")
    assert [each for each in sentences(said) if each in fixed] == [
        "Let me say that again.",
        "Is that right?",
        "Please say yes or no.",
    ]
    assert set(sentences(wording.words(setting, "greeting"))) <= set(fixed)
