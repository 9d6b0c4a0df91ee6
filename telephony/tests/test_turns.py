"""Whose turn it is, as tables of (audio seconds, what happened). No clock, no loop."""

from __future__ import annotations

from dataclasses import replace

import pytest

from intake.dialogue.decisions import Source
from intake.dialogue.engine import begin, listen
from intake.dialogue.listening import hints
from intake.dialogue.phases import SCRIPT
from intake.dialogue.state import Mode, Pending, State
from intake.dialogue.transcript import SETTING
from telephony.keypad import Keypad
from telephony.playout import Floor, Interruption, Playout
from telephony.turns import Ended, Listener, Words, is_back_channel, reach_of
from telephony.waiting import Awaited, Length, Quiet, Speaking


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


def asked(question: str, mode: Mode = Mode.ASKING, value: str | None = None) -> State:
    pending = Pending(value, "", 1.0, Source.SPEECH) if value else None
    state = begin(SCRIPT, {}, SCRIPT.phase_of[question])
    return replace(state, question=question, mode=mode, turn=7, pending=pending)


PHONE, BIRTH, NAME, REASON = asked("phone"), asked("date_of_birth"), asked("name"), asked("reason")
READY, ZIP_READ_BACK = asked("ready"), asked("zip", Mode.CONFIRMING, "97205")
TEN = "five oh three five five five oh one four two"
Happened = tuple[float, str, str]
"""(when it is told, what: start, hear (interim words), sure (settled ones), final; the words, which end as it is told
less 0.2 s, the time a recogniser takes)."""


def listener_for(state: State) -> Listener:
    wanted = hints(state.mode, SCRIPT.questions[state.question], SETTING)
    listener = Listener(lambda words: reach_of(listen(SCRIPT, state, words, SETTING), wanted.keys))
    listener.patience = wanted.patience
    return listener


def ends(state: State, *happened: Happened, until: float = 9.0) -> list[tuple[float, str, str]]:
    """(when the turn ended, how, the words), frame by frame."""
    listener, found, waiting, speaking = listener_for(state), [], list(happened), False
    for frame in range(round(until * 50)):
        at = round(frame / 50, 2)
        while waiting and waiting[0][0] <= at:
            _, what, words = waiting.pop(0)
            speaking = what != "final"
            found += tell(listener, what, words, at)
        ended = listener.listen(at, speaking)
        found += [ended] if ended else []
    kinds = {(True, False): "early", (False, True): "instead", (False, False): "final"}
    return [(one.at, kinds[one.early, one.instead], one.late or one.words.text) for one in found]


def tell(listener: Listener, what: str, words: str, at: float) -> list[Ended]:
    if what == "start":
        listener.started(at)
    elif what != "final":
        listener.partial(words, at - 0.2, settled=what == "sure", confidence=0.9)
    else:
        ended = listener.final(Words(words, 0.9, (), 0.0, at - 0.2), at)
        return [ended] if ended else []
    return []


def test_the_answer_decides_when_the_turn_ends() -> None:
    rows = [
        # ten digits: at once when they are sure, without the second that callers breathe between groups
        (PHONE, [(1.0, "start", ""), (4.0, "sure", TEN), (5.0, "final", TEN)], [(4.0, "early", TEN)]),
        # interim words may still change: a second telling makes them stable
        (PHONE, [(4.0, "hear", TEN), (4.3, "hear", TEN), (5.0, "final", TEN)], [(4.3, "early", TEN)]),
        (PHONE, [(4.0, "hear", TEN), (5.0, "final", TEN)], [(5.0, "final", TEN)]),
        # six of ten: longer than the recogniser waits, and the rest belongs to it
        (
            PHONE,
            [(2.0, "sure", "five oh three five five five"), (2.8, "final", "five oh three five five five")],
            [(4.6, "final", "five oh three five five five")],
        ),
        (
            PHONE,
            [
                (2.8, "final", "five oh three five five five"),
                (4.0, "start", ""),
                (5.0, "sure", "oh one four two"),
                (6.0, "final", "oh one four two"),
            ],
            [(5.0, "early", TEN)],
        ),
        # a date that could grow waits, a whole one does not
        (
            BIRTH,
            [(3.0, "sure", "march fourth nineteen eighty"), (3.7, "final", "march fourth nineteen eighty")],
            [(3.7, "final", "march fourth nineteen eighty")],
        ),
        (
            BIRTH,
            [(3.0, "sure", "march fourth nineteen eighty seven")],
            [(3.0, "early", "march fourth nineteen eighty seven")],
        ),
        (BIRTH, [(3.0, "final", "my birthday is")], [(4.7, "final", "my birthday is")]),
        # a yes has a moment of grace, in which a "but" keeps it open
        (READY, [(1.0, "sure", "yes"), (2.0, "final", "yes")], [(1.16, "early", "yes")]),
        (
            ZIP_READ_BACK,
            [
                (1.0, "sure", "yes"),
                (1.1, "hear", "yes but"),
                (1.6, "hear", "yes but the street"),
                (2.9, "final", "yes but the street is wrong"),
            ],
            [(2.9, "final", "yes but the street is wrong")],
        ),
        # who goes on after our reply takes it back
        (
            ZIP_READ_BACK,
            [(1.0, "sure", "yes"), (1.8, "hear", "yes but the street"), (3.0, "final", "yes but the street is wrong")],
            [(1.16, "early", "yes"), (3.0, "instead", "but the street is wrong")],
        ),
        (
            PHONE,
            [(4.0, "sure", TEN), (5.0, "final", TEN + " no three")],
            [(4.0, "early", TEN), (5.0, "instead", "no three")],
        ),
        (
            PHONE,
            [(4.0, "sure", "503 555 0142"), (5.0, "final", "(503) 555-0147")],
            [(4.0, "early", "503 555 0142"), (5.0, "instead", "(503) 555-0147")],
        ),
        # the same number written otherwise, a polite sound: nothing new
        (PHONE, [(4.0, "sure", "503 555 0142"), (5.0, "final", "(503) 555-0142.")], [(4.0, "early", "503 555 0142")]),
        (READY, [(1.0, "sure", "yes"), (2.0, "final", "Yes, mhm.")], [(1.16, "early", "yes")]),
        # other words: a name may have one more
        (NAME, [(1.0, "sure", "maria garcia"), (2.0, "final", "maria garcia")], [(1.3, "early", "maria garcia")]),
        (
            NAME,
            [(1.0, "sure", "maria garcia"), (1.25, "hear", "maria garcia lopez"), (2.2, "final", "maria garcia lopez")],
            [(2.2, "final", "maria garcia lopez")],
        ),
        # a story ends by silence alone
        (REASON, [(2.0, "sure", "my back hurts"), (3.2, "final", "my back hurts")], [(3.2, "final", "my back hurts")]),
        (REASON, [(2.0, "start", ""), (3.0, "final", "")], [(3.0, "final", "")]),
    ]
    assert [(state, happened, ends(state, *happened)) for state, happened, _ in rows] == rows


def test_what_was_not_yet_told_when_the_line_goes() -> None:
    listener = listener_for(PHONE)
    tell(listener, "final", "five oh three", 2.0)
    tell(listener, "hear", "five five", 3.0)
    left = [(ended.words.text, ended.early) for ended in listener.hang_up(3.1)]
    assert (left, listener.hang_up(3.2)) == ([("five oh three", False), ("five five", True)], [])


def test_the_sounds_of_somebody_listening() -> None:
    sounds = {"mhm": True, "Uh huh.": True, "Mm-hmm": True, "um": True, "yes": False, "mhm no": False, "": False}
    assert {sound: is_back_channel(sound) for sound in sounds} == sounds


def test_a_sound_without_words_is_no_interruption_and_the_third_does_not_stop_us() -> None:
    interruption = Interruption()
    interruption.stopped(1.0)
    waited = [interruption.listen(at) for at in (2.0, 2.48, 2.5)]
    interruption.was_false()
    interruption.stopped(4.0)
    interruption.meant()
    words = (interruption.doubtful, interruption.by_sound)
    interruption.stopped(6.0)
    interruption.was_false()
    noisy = interruption.by_sound
    interruption.new_reply()
    assert (waited, words, noisy, interruption.by_sound) == ([False, False, True], (False, True), False, True)


def told(waiting: range, sounding: range = range(0)) -> list[float]:
    """Quarters of a second at which a caller is told that it takes a moment."""
    awaited = Awaited()
    return [at / 4 for at in range(80) if awaited.listen(at / 4, at in waiting, at in sounding)]


def test_a_caller_who_waits_is_told_so() -> None:
    short, longer, long = range(4, 8), range(4, 12), range(4, 60)
    assert [told(waiting) for waiting in (short, longer, long)] == [[], [2.25], [2.25, 8.25, 14.25]]
    assert told(range(4, 24), sounding=range(4, 16)) == [5.0]


def test_the_longest_call() -> None:
    length = Length(300.0, before=100.0)
    warned = [at for at in (100.0, 139.9, 140.0, 150.0) if length.warns(at)]
    over = [at for at in (199.9, 200.0, 201.0) if length.listen(at)]
    assert (warned, over, Length(0).listen(9999.0), Length(0).warns(9999.0)) == ([140.0], [200.0], False, False)
