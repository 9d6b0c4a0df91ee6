"""English words for numbers."""

from __future__ import annotations

DIGITS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
TEENS = ("ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen")
TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
ORDINALS = (
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth",
)
TENTHS = ("twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth", "ninetieth")

UNIT = {word: str(n) for n, word in enumerate(DIGITS)} | {
    "oh": "0",
    "o": "0",
    "nought": "0",
    "naught": "0",
    "aught": "0",
    "nil": "0",
    "cero": "0",
    "niner": "9",
    "fife": "5",
    "zeros": "0",
    "zeroes": "0",
    "ohs": "0",
}
SEVERAL = {f"{word}s": str(n) for n, word in enumerate(DIGITS)} | {"zeroes": "0", "ohs": "0", "o's": "0", "sixes": "6"}
"""A digit said how often: "three zeros"."""
TEEN = {word: str(n) for n, word in enumerate(TEENS, 10)}
TEN = {word: n for n, word in enumerate(TENS, 2)} | {"fourty": 4, "ninty": 9}
ORDINAL = {word: n for n, word in enumerate(ORDINALS, 1)} | {word: 10 * n for n, word in enumerate(TENTHS, 2)}
TIMES = {"double": 2, "triple": 3, "treble": 3, "quadruple": 4}
HOMOPHONE = {"for": "4", "fore": "4", "to": "2", "too": "2", "won": "1", "wan": "1", "ate": "8", "free": "3", "tree": "3"}
"""Words that sound like a digit and are one only among digits."""
LITTLE = frozenset(("for", "to"))
SUFFIX = frozenset(("st", "nd", "rd", "th"))


def say_cardinal(number: int) -> str:
    """0 to 9999 as a quantity: "two hundred five"."""
    if number >= 1000:
        rest = number % 1000
        return say_cardinal(number // 1000) + " thousand" + (" " + say_cardinal(rest) if rest else "")
    if number >= 100:
        rest = number % 100
        return DIGITS[number // 100] + " hundred" + (" " + say_cardinal(rest) if rest else "")
    if number >= 20:
        return TENS[number // 10 - 2] + ("-" + DIGITS[number % 10] if number % 10 else "")
    return TEENS[number - 10] if number >= 10 else DIGITS[number]
