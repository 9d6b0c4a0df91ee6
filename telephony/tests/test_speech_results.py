"""Deepgram's messages joined to utterances."""

from __future__ import annotations

from typing import Any

import pytest

from telephony.speech.base import Final, Partial, SpeechEvent, SpeechStarted, Trouble
from telephony.speech.deepgram.flux import FluxUtterances
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


def turn(event: str, words: str, index: int = 0) -> dict[str, Any]:
    timed = [{"word": w, "confidence": 0.9, "start": 1.0 + n, "end": 2.0 + n} for n, w in enumerate(words.split())]
    window = {"audio_window_start": 1.0, "audio_window_end": 4.0}
    return {"type": "TurnInfo", "event": event, "turn_index": index, "words": timed, "transcript": words, **window}


REFUSED = Trouble("refused", fatal=False)


def test_every_documented_message_means_something() -> None:
    """Of /v1/listen and of /v2/listen, in the order of a call; what is not documented is rubbish."""
    nova: list[tuple[dict[str, Any], list[SpeechEvent]]] = [
        ({"type": "Metadata", "request_id": "0"}, []),
        ({"type": "ConfigureSuccess", "keyterms": []}, []),
        ({"type": "ConfigureFailure", "code": "CONFIGURE_ALREADY_PENDING"}, [REFUSED]),
        ({"type": "SpeechStarted", "timestamp": 1.0}, [SpeechStarted(1.0)]),
        (results("yes", 1.0, 1.5, final=False), [Partial("yes", 1.5, False, 0.5)]),
        (results("yes", 1.0, 1.5), [Partial("yes", 1.5, True, 0.9)]),
        (results("", 1.5, 1.5) | {"from_finalize": True}, []),
        ({"type": "UtteranceEnd", "last_word_end": 1.5}, []),
        ({"type": "Error", "description": ".", "message": ".", "variant": "."}, [REFUSED]),
        ({"type": "Novelty"}, [RUBBISH]),
    ]
    flux: list[tuple[dict[str, Any], list[SpeechEvent]]] = [
        ({"type": "Connected", "request_id": "0", "sequence_id": 0}, []),
        ({"type": "ConfigureSuccess", "thresholds": {}}, []),
        ({"type": "ConfigureFailure", "code": "."}, [REFUSED]),
        (turn("Update", ""), []),
        (turn("StartOfTurn", "yes"), [SpeechStarted(1.0), Partial("yes", 2.0, False, 0.9)]),
        (turn("EagerEndOfTurn", "yes"), [Partial("yes", 2.0, True, 0.9)]),
        (turn("TurnResumed", "yes please"), [Partial("yes please", 3.0, False, 0.9)]),
        (turn("EndOfTurn", "yes please"), [Partial("yes please", 3.0, True, 0.9)]),
        (turn("Update", "no", 1), [Partial("yes please no", 2.0, False, 0.9)]),
        ({"type": "Error", "code": "INTERNAL_SERVER_ERROR", "description": "."}, [REFUSED]),
        ({"type": "Novelty"}, [RUBBISH]),
    ]
    for utterances, rows in ((Utterances(), nova), (FluxUtterances(), flux)):
        assert [(message, utterances.take(message)) for message, _ in rows] == rows
        assert [type(event) for event in utterances.pass_time(20.0)] == [Final]


def test_keyterms_are_plain_unique_and_few_enough() -> None:
    assert within_limit(["Aetna", "Blue Cross, Blue Shield", "Aetna", "", "a:2"]) == [
        "Aetna",
        "Blue Cross Blue Shield",
        "a 2",
    ]
    many = within_limit(f"medication number {number}" for number in range(1000))
    assert (many[0], len(many) < 100, sum(len(term) / 3 for term in many) < 450) == ("medication number 0", True, True)
