"""English dates: months and their short forms, years as they are said, and the grammar of a whole date."""

from __future__ import annotations

from collections.abc import Sequence

from ..calendar import Atom, Calendar
from ..words import Word
from .number_words import DIGITS, ORDINALS, TEENS, TENS, say_cardinal
from .numbers import read_pieces

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
MONTH = (
    {name.lower(): n for n, name in enumerate(MONTHS, 1)}
    | {name[:3].lower(): n for n, name in enumerate(MONTHS, 1)}
    | {"sept": 9, "oktober": 10, "januari": 1, "febuary": 2, "mei": 5, "januarys": 1}
)

LEADS = frozenset("born birth birthday birthdate date dob bday he she they his her hers him patient sir maam yes yep hi hello".split())
BELONGING = frozenset(("of", "on"))
DAYS = (*ORDINALS, *(f"twenty {word}" for word in ORDINALS[:9]), "thirtieth", "thirty first")
_UNITS = " | ".join(DIGITS[1:])
_TEENS = " | ".join(TEENS)
_TENS = " | ".join(TENS)
_BELOW_HUNDRED = f"({_TEENS} | ({_TENS}) [{_UNITS}])"
YEAR_GRAMMAR = (
    f"(nineteen ({_BELOW_HUNDRED} | oh ({_UNITS})) | nineteen hundred [[and] ({_UNITS} | {_TEENS})] | two thousand [[and] ({_UNITS} | {_TEENS} | twenty [{_UNITS}])]"
    f" | twenty ({_TEENS} | twenty [{_UNITS}] | oh ({_UNITS})) | ({_TENS}) [{_UNITS}])"
)
_DAY_GRAMMAR = f"({' | '.join(DAYS)} | {_UNITS} | {_TEENS} | twenty [{_UNITS}] | thirty [one])"
_MONTH_GRAMMAR = "(" + " | ".join(name.lower() for name in MONTHS) + ")"
_NUMBERED_MONTH = f"([oh | zero] ({_UNITS}) | ten | eleven | twelve)"
_NUMBERED_DAY = f"([oh | zero] ({_UNITS}) | {_TEENS} | twenty [{_UNITS}] | thirty [one])"
DATE_GRAMMAR = (
    f"[my birthday is | my date of birth is | it's | i was born] [on] [the] ({_MONTH_GRAMMAR} [the] {_DAY_GRAMMAR} {YEAR_GRAMMAR}"
    f" | {_DAY_GRAMMAR} [of] {_MONTH_GRAMMAR} {YEAR_GRAMMAR} | {_NUMBERED_MONTH} {_NUMBERED_DAY} {YEAR_GRAMMAR})"
)


def read_atoms(words: Sequence[Word]) -> list[Atom]:
    """Months, numbers and marks in order."""
    before = {word.start: {words[at - n].text for n in (1, 2) if at >= n} for at, word in enumerate(words)}
    text_at = {word.start: word.text for word in words}
    atoms = []
    for piece in read_pieces(words):
        month = 0 if piece.ways else MONTH.get(text_at[piece.start], 0)
        belongs = not BELONGING.isdisjoint(before[piece.start])
        mark = None if month or piece.ways else piece.mark
        atoms.append(Atom(month, piece if piece.ways else None, mark, belongs, piece.end))
    return atoms


def say_year(year: int) -> str:
    """ "nineteen eighty-five", "two thousand six", "twenty twelve"."""
    century, rest = divmod(year, 100)
    if year // 10 == 200:
        return "two thousand" + (" " + DIGITS[rest] if rest else "")
    if rest == 0:
        return say_cardinal(century) + " hundred"
    return say_cardinal(century) + " " + (say_cardinal(rest) if rest >= 10 else "oh " + DIGITS[rest])


def say_date(year: int, month: int, day: int) -> str:
    """ "March third, nineteen eighty-five"."""
    ordinal = DAYS[day - 1].replace(" ", "-")
    return f"{MONTHS[month - 1]} {ordinal}, {say_year(year)}"


def say_numbers(first: int, second: int, year: int) -> str:
    """Two digits each for the day and the month, four for the year, digit by digit."""
    spelled = [
        " ".join(DIGITS[int(digit)] for digit in group) for group in (f"{first:02}", f"{second:02}", f"{year:04}")
    ]
    return ", ".join(spelled)


CALENDAR = Calendar(
    atoms=read_atoms,
    weak_months=frozenset((5,)),
    leads=LEADS,
    joins=frozenset(("and",)),
    say=say_date,
    say_numbers=say_numbers,
    date_grammar=DATE_GRAMMAR,
    keyterms=MONTHS,
    months=MONTH,
)
