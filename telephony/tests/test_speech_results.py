"""Deepgram's messages joined to utterances."""

from __future__ import annotations

from typing import Any

import pytest

from telephony.speech.base import Final, Partial, SpeechEvent, SpeechStarted, Trouble
from telephony.speech.deepgram.keyterms import within_limit
from telephony.speech.deepgram.nova import NovaUtterances as Utterances

RUBBISH = Trouble("rubbish", fatal=False)


def results(text: str, start: float, end: float, final: bool = True, pause: bool = False) -> dict[str, Any]:
    words = text.split()
    step = (end - start) / max(1, len(words))
    timed = [{"word": w, "start": start + i * step, "end": start + (i + 1) * step} for i, w in enumerate(words)]
    best = {"transcript": text, "confidence": 0.9 if final else 0.5, "words": timed}
    channel = {"alternatives": [best]}
    times = {"start": start, "duration": end - start}
    return {"type": "Results", "is_final": final, "speech_final": pause, "channel": channel, **times}


def told(utterances: Utterances, *messages: dict[str, Any]) -> list[SpeechEvent]:
    return [event for message in messages for event in utterances.take(message)]


def test_pieces_are_joined_until_the_pause_has_lasted() -> None:
    utterances = Utterances()
    events = told(
        utterances,
        {"type": "SpeechStarted", "timestamp": 1.0},
        results("five", 1.0, 1.5, final=False),
        results("five oh three", 1.0, 2.0),
        results("five five five", 2.1, 3.0, pause=True),
    )
    assert events == [
        SpeechStarted(1.0),
        Partial("five", 1.5, False, 0.5),
        Partial("five oh three", 2.0, True, 0.9),
        Partial("five oh three five five five", 3.0, True, 0.9),
    ]
    assert utterances.pass_time(3.6) == []
    assert utterances.pass_time(3.7) == [Final("five oh three five five five", 0.9, (), 1.0, 3.0)]
    assert utterances.pass_time(9.0) == []


def test_a_caller_who_goes_on_within_the_patience_is_still_in_the_same_utterance() -> None:
    utterances = Utterances()
    utterances.patience = 1.0
    told(utterances, results("five oh three", 1.0, 2.0, pause=True))
    assert utterances.pass_time(2.9) == []
    told(utterances, results("five", 2.8, 3.0, final=False))
    assert utterances.pass_time(3.5) == []
    told(utterances, results("five five five", 2.8, 3.8, pause=True))
    assert utterances.pass_time(4.8) == [Final("five oh three five five five", 0.9, (), 1.0, 3.8)]


def test_a_voice_that_goes_on_holds_the_utterance_open_before_its_words_come() -> None:
    utterances = Utterances()
    told(utterances, results("five oh three", 1.0, 2.0, pause=True), {"type": "SpeechStarted", "timestamp": 2.6})
    assert utterances.pass_time(2.8) == []
    told(utterances, results("", 2.6, 3.0, pause=True))
    assert utterances.pass_time(3.1) == [Final("five oh three", 0.9, (), 1.0, 2.0)]


def test_the_end_of_the_utterance_is_the_backstop() -> None:
    utterances = Utterances()
    events = told(utterances, results("yes please", 1.0, 1.6), {"type": "UtteranceEnd", "last_word_end": 1.6})
    assert events == [SpeechStarted(1.0), Partial("yes please", 1.6, True, 0.9)]
    assert utterances.pass_time(2.6) == [Final("yes please", 0.9, (), 1.0, 1.6)]


def test_an_end_after_the_final_says_nothing() -> None:
    utterances = Utterances()
    told(utterances, results("yes", 1.0, 1.6, pause=True))
    assert len(utterances.pass_time(3.0)) == 1
    assert told(utterances, {"type": "UtteranceEnd", "last_word_end": 1.6}) == []


def test_interim_words_that_never_became_final_are_not_lost() -> None:
    utterances = Utterances()
    final = [Final("yes", 0.5, (), 1.0, 1.6)]
    told(utterances, results("yes", 1.0, 1.6, final=False), {"type": "UtteranceEnd", "last_word_end": 1.6})
    assert utterances.pass_time(2.6) == final
    assert utterances.pass_time(20.0) == []
    told(utterances := Utterances(), results("yes", 1.0, 1.6, final=False))
    assert (utterances.pass_time(6.2), utterances.pass_time(6.3)) == ([], final)


def test_sound_without_words_is_not_understood_and_silence_is_nothing() -> None:
    utterances = Utterances()
    assert told(utterances, results("", 0.0, 3.0, pause=True)) == []
    events = told(utterances, {"type": "SpeechStarted", "timestamp": 4.0}, results("", 3.0, 5.0, pause=True))
    assert events == [SpeechStarted(4.0), Final("", 0.0)]


def test_times_are_the_calls_after_a_reconnect() -> None:
    utterances = Utterances()
    told(utterances, results("oh well", 90.0, 91.0), results("yesterday", 99.0, 100.0, final=False))
    utterances.resume(99.0)
    told(utterances, results("yes", 1.0, 1.6, pause=True))
    assert utterances.pass_time(103.0) == [Final("oh well yes", 0.9, (), 90.0, 100.6)]


def test_a_new_socket_begins_where_the_last_one_had_settled() -> None:
    utterances = Utterances()
    utterances.resume(100.0)
    told(utterances, results("yes", 1.0, 1.6, pause=True))
    assert utterances.pass_time(103.0) == [Final("yes", 0.9, (), 101.0, 101.6)]


@pytest.mark.parametrize(
    "message",
    [
        {},
        {"type": "Results"},
        {"type": "Results", "channel": {"alternatives": []}},
        {"type": "Results", "channel": 7},
        {"type": "SpeechStarted", "timestamp": "soon"},
        {"type": None},
    ],
)
def test_rubbish_is_told_and_forgotten(message: dict[str, Any]) -> None:
    utterances = Utterances()
    assert told(utterances, message, {"type": "Metadata"}) == [RUBBISH]
    assert not utterances.is_open


def test_keyterms_are_plain_unique_and_few_enough() -> None:
    assert within_limit(["Aetna", "Blue Cross, Blue Shield", "Aetna", "", "a:2"]) == [
        "Aetna",
        "Blue Cross Blue Shield",
        "a 2",
    ]
    many = within_limit(f"medication number {number}" for number in range(1000))
    assert (many[0], len(many) < 100, sum(len(term) / 3 for term in many) < 450) == ("medication number 0", True, True)
