"""Whose turn it is, as tables of (audio seconds, what happened). No clock, no loop."""

from __future__ import annotations

import pytest

from telephony.keypad import Keypad
from telephony.playout import Floor, Playout
from telephony.turns import Quiet, Speaking


def second(playout: Playout, at: float, *, interruptible: bool = True) -> str:
    """A prompt of one second leaves at `at`; its mark's name."""
    prompt = playout.add(interruptible)
    playout.sending(prompt, 8000, at)
    prompt.sent = True
    return prompt.name


def test_words_are_playing_until_their_mark_returns() -> None:
    playout = Playout()
    first, then = second(playout, 1.0), second(playout, 1.0)
    playout.marked(first, 2.05)
    assert (playout.playing, playout.finished_at, round(playout.remaining(2.05), 2)) == (True, None, 0.95)
    playout.marked(then, 3.1)
    assert (playout.playing, playout.finished_at) == (False, 3.0)


def test_a_mark_of_cleared_words_proves_nothing() -> None:
    playout = Playout()
    old = second(playout, 0.0)
    playout.drop(0.4)
    new = second(playout, 0.5)
    playout.marked(old, 0.5)
    assert (old, new, playout.playing) == ("0-1", "1-2", True)


def test_a_mark_that_never_comes_is_reckoned() -> None:
    playout = Playout()
    second(playout, 0.0)
    playout.listen(2.48)
    before = playout.playing
    playout.listen(2.5)
    assert (before, playout.playing, playout.finished_at) == (True, False, 1.0)


def test_words_not_sent_to_their_end_are_never_reckoned_as_played() -> None:
    playout = Playout()
    prompt = playout.add(True)
    playout.sending(prompt, 160, 0.0)
    playout.listen(60.0)
    assert playout.playing


def test_all_that_waits_must_be_interruptible() -> None:
    playout = Playout()
    legal = second(playout, 0.0, interruptible=False)
    second(playout, 0.0)
    during = playout.interruptible
    playout.marked(legal, 1.0)
    assert (during, playout.interruptible) == (False, True)


@pytest.mark.parametrize(("began", "over"), [(0.5, True), (0.7, True), (0.8, False), (1.0, False), (3.0, False)])
def test_an_utterance_over_the_prompt(began: float, over: bool) -> None:
    playout = Playout()
    playout.marked(second(playout, 0.0), 1.0)
    assert playout.spoken_over(began) is over


def test_an_interrupted_prompt_was_spoken_over() -> None:
    playout = Playout()
    second(playout, 0.0)
    playout.drop(0.6)
    assert playout.spoken_over(0.6)


@pytest.mark.parametrize(
    ("began", "turn"),
    [(0.0, 1), (1.0, 1), (4.7, 1), (4.8, 2), (5.0, 2), (9.0, 2)],
)
def test_an_utterance_answers_the_newest_question_that_could_be_heard(began: float, turn: int) -> None:
    floor = Floor()
    floor.ask(1, 1.0)
    floor.ask(2, 5.0)
    assert floor.turn_of(began, newest=2) == turn


def test_before_the_first_question_the_newest_is_meant() -> None:
    assert Floor().turn_of(0.0, newest=4) == 4


def run(quiet: Quiet, busy: set[int], frames: int) -> list[tuple[int, int]]:
    """One frame a second; (second, turn) of what fired."""
    return [(at, turn) for at in range(frames) if (turn := quiet.listen(float(at), at in busy)) is not None]


@pytest.mark.parametrize(
    ("busy", "fired"),
    [
        (set(), [(3, 7)]),
        ({0, 1, 2}, [(6, 7)]),
        ({2}, [(6, 7)]),
        ({0, 3, 6, 9}, []),
    ],
)
def test_silence_is_counted_from_the_last_sound(busy: set[int], fired: list[tuple[int, int]]) -> None:
    quiet = Quiet()
    quiet.wait(7, 3.0)
    assert run(quiet, busy, 10) == fired


def test_silence_is_counted_for_a_question_alone() -> None:
    quiet = Quiet()
    nothing_asked = run(quiet, set(), 10)
    quiet.wait(7, 3.0)
    quiet.stop()
    assert (nothing_asked, run(quiet, set(), 10)) == ([], [])


def test_a_noise_without_an_end_is_not_speech_for_ever() -> None:
    speaking = Speaking()
    speaking.started(1.0)
    long = [speaking.is_on(at) for at in (1.0, 10.9, 11.0)]
    speaking.started(40.0)
    speaking.ended()
    assert (long, speaking.is_on(40.1)) == ([True, True, False], False)


@pytest.mark.parametrize(
    ("keys", "length", "expected"),
    [
        ("97201", 5, ["97201"]),
        ("97201#", 10, ["97201"]),
        ("972*97201", 5, ["97201"]),
        ("02134", 5, ["02134"]),
        ("0", None, ["0"]),
        ("12#", None, ["12"]),
        ("1", 1, ["1"]),
        ("123#", 0, ["123"]),
        ("#", 5, []),
        ("*", 5, []),
        ("9720", 5, []),
        ("12A3#", 0, ["123"]),
    ],
)
def test_keys_make_an_answer(keys: str, length: int | None, expected: list[str]) -> None:
    keypad = Keypad()
    ended = [keypad.press(key, i / 2, 3, length) for i, key in enumerate(keys)]
    assert [found for found in ended if found] == [(3, digits) for digits in expected]


@pytest.mark.parametrize(("keys", "digits"), [("0", "0"), ("9720", "9720")])
def test_a_pause_ends_a_keyed_answer(keys: str, digits: str) -> None:
    keypad = Keypad()
    for key in keys:
        keypad.press(key, 1.0, 3, 5)
    assert [keypad.listen(at) for at in (1.0, 3.9, 4.0, 4.1)] == [None, None, (3, digits), None]


def test_a_country_code_before_a_number_makes_it_a_digit_longer() -> None:
    keypad = Keypad()
    ended = [keypad.press(key, 1.0, 3, 10, "1") for key in "150397122462025550143"]
    assert [found for found in ended if found] == [(3, "15039712246"), (3, "2025550143")]


def test_digits_belong_to_the_question_of_the_first_one() -> None:
    keypad = Keypad()
    keypad.press("9", 1.0, 3, 2)
    assert keypad.press("7", 1.1, 4, 2) == (3, "97")
