"""Dates of birth as people say them, and as recognisers write what they say."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from intake.dialogue.kinds.base import DOUBTFUL, Style, complete, could_go_on, unclear
from intake.dialogue.kinds.dates import BirthDate

from .kind_checks import NOW, setting

SAID = [
    ("march third nineteen eighty five", "1985-03-03"),
    ("march the third nineteen eighty five", "1985-03-03"),
    ("the third of march nineteen eighty five", "1985-03-03"),
    ("the 3rd of march 85", "1985-03-03"),
    ("march three eighty five", "1985-03-03"),
    ("three three eighty five", "1985-03-03"),
    ("oh three oh three nineteen eighty five", "1985-03-03"),
    ("zero three thirteen one nine eight five", "1985-03-13"),
    ("3/13/1985", "1985-03-13"),
    ("03131985", "1985-03-13"),
    ("march 31985", "1985-03-03"),
    ("thirteenth march 1985", "1985-03-13"),
    ("1985 march 13", "1985-03-13"),
    ("july twenty one nineteen seventy two", "1972-07-21"),
    ("may twenty second two thousand six", "2006-05-22"),
    ("may twenty second two thousand and six", "2006-05-22"),
    ("may twenty two thousand six", "2006-05-20"),
    ("september twentieth twenty twenty", "2020-09-20"),
    ("december nineteenth forty", "1940-12-19"),
    ("june sixth nineteen oh nine", "1909-06-06"),
    ("june sixth nineteen hundred and nine", "1909-06-06"),
    ("it's um january first two thousand", "2000-01-01"),
    ("born on the fifth of may nineteen ninety and i need a refill", "1990-05-05"),
    ("august nineteenth no wait eighteenth nineteen sixty six", "1966-08-18"),
    ("october fifth sorry i mean september fifth nineteen sixty six", "1966-09-05"),
    ("march third nineteen eighty five no eighty six", "1986-03-03"),
    ("three three eighty five no eighty six", "1986-03-03"),
    ("march third let me start over april fourth nineteen eighty", "1980-04-04"),
    ("march third that's march third nineteen eighty five", "1985-03-03"),
    ("17 April 1950 4", "1954-04-17"),
    ("17 April 2000 and 15", "2015-04-17"),
    ("the third of the sixth nineteen sixty two", "1962-06-03"),
    ("born in march of nineteen eighty five on the third", "1985-03-03"),
    ("june fifteenth oh twelve", "2012-06-15"),
    ("john doe born may fifth 1980, at 12 Main Street", "1980-05-05"),
    ("april fifth nineteen eighty sorry sixth", "1980-04-06"),
    ("nineteen seventy six july fourth", "1976-07-04"),
    ("six twenty seven sixty nine", "1969-06-27"),
    ("february twenty ninth nineteen fifty two", "1952-02-29"),
]

DAY_FIRST = [
    ("1610 1953", "1953-10-16"),
    ("31051 942", "1942-05-31"),
    ("86 1959", "1959-06-08"),
    ("19.05.19 17", "1917-05-19"),
    ("oh six oh three nineteen sixty", "1960-03-06"),
    ("6/27/1969", "1969-06-27"),
    ("26th may 8th 1944", "1944-08-26"),
]

UNSURE = [
    ("march third", could_go_on("no_year")),
    ("march", could_go_on("no_day")),
    ("march third nineteen", could_go_on("no_year")),
    ("october nineteen oh nine", unclear("no_day")),
    ("twenty two", could_go_on("no_day")),
    ("1406", could_go_on("no_year")),
    ("february thirtieth nineteen fifty two", unclear("not_a_date")),
    ("march third twenty thirty", unclear("future")),
    ("march third nineteen hundred", unclear("too_old")),
    ("1121944", unclear("ambiguous", ("1944-11-02", "1944-01-12"))),
    ("march or april third nineteen eighty", complete("1980-04-03", DOUBTFUL)),
    ("march third nineteen eighty or april third nineteen eighty", unclear("ambiguous", ("1980-03-03", "1980-04-03"))),
    ("may eighth may two thousand four", complete("2004-05-08", DOUBTFUL)),
    ("december and nine nineteen ninety", complete("1990-12-09", DOUBTFUL)),
    ("206 1923", unclear("not_a_date")),
    ("i do not know", unclear("nothing")),
    ("", unclear("nothing")),
]


def test_dates_said() -> None:
    assert [(text, BirthDate().read(text, setting()).value) for text, _ in SAID] == SAID


def test_dates_said_day_first() -> None:
    assert [(text, BirthDate().read(text, setting(day_first=True)).value) for text, _ in DAY_FIRST] == DAY_FIRST


def test_dates_that_are_none_yet() -> None:
    assert [(text, BirthDate().read(text, setting())) for text, _ in UNSURE] == UNSURE


def test_another_year_in_another_hypothesis_is_asked() -> None:
    heard = setting(nbest=("19th of september 2003",))
    assert BirthDate().read("19th of september 2020", heard) == unclear("ambiguous", ("2020-09-19", "2003-09-19"))


def test_other_hypotheses_that_agree_are_asked_for() -> None:
    heard = setting(day_first=True, nbest=("0404 2017", "04 04 2017", "040004 2017"))
    assert BirthDate().read("a404 2017", heard) == complete("2017-04-04", DOUBTFUL)


def test_words_after_the_date_are_handed_on() -> None:
    reading = BirthDate().read("august ninth seventy one and my phone is five oh three nine seven one", setting())
    assert (reading.value, reading.rest) == ("1971-08-09", "and my phone is five oh three nine seven one")


def test_a_child_is_likelier_than_a_hundred_years_but_less_sure() -> None:
    assert BirthDate().read("march third fifteen", setting()) == complete("2015-03-03", 0.8)


def test_keys() -> None:
    rows = [
        ("03131985", False, complete("1985-03-13")),
        ("13031985", True, complete("1985-03-13")),
        ("13031985", False, unclear("not_a_date")),
        ("0313", False, could_go_on("too_short", "0313")),
        ("", False, unclear("nothing")),
    ]
    assert [
        (keys, day_first, BirthDate().read_keys(keys, setting(day_first=day_first))) for keys, day_first, _ in rows
    ] == rows


def test_read_back() -> None:
    assert [BirthDate().say("1985-03-03", setting(), style) for style in Style] == [
        "March third, nineteen eighty-five",
        "March third, nineteen eighty-five",
        "zero three, zero three, one nine eight five",
    ]


@given(st.dates(NOW.date() - timedelta(days=119 * 365), NOW.date()), st.sampled_from(Style), st.booleans())
def test_a_date_said_is_understood(born: date, style: Style, day_first: bool) -> None:
    heard = setting(day_first=day_first)
    assert BirthDate().read(BirthDate().say(born.isoformat(), heard, style), heard).value == born.isoformat()
