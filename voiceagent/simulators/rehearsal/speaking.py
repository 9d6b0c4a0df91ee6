"""How people say what they know: digits in groups, dates in their many forms, names spelled."""

from __future__ import annotations

from datetime import date
from random import Random

_UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen"
).split()
_TENS = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split()
_ORDINALS = (
    "_ first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth"
    " fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
).split()
_MONTHS = "january february march april may june july august september october november december".split()
_HESITATIONS = ("um", "uh", "well", "let me see", "okay", "so")
_NATO = dict(
    zip(
        "abcdefghijklmnopqrstuvwxyz",
        "alpha bravo charlie delta echo foxtrot golf hotel india juliet kilo lima mike november oscar papa quebec romeo"
        " sierra tango uniform victor whiskey x-ray yankee zulu".split(),
        strict=True,
    )
)


def cardinal(number: int) -> str:
    """0 to 99."""
    if number < 20:
        return _UNITS[number]
    tens, units = divmod(number, 10)
    return f"{_TENS[tens]} {_UNITS[units]}" if units else _TENS[tens]


def ordinal(number: int) -> str:
    """1 to 31."""
    if number <= 20:
        return _ORDINALS[number]
    return "thirtieth" if number == 30 else f"{_TENS[number // 10]} {_ORDINALS[number % 10]}"


def digit(chance: Random, sign: str) -> str:
    return chance.choice(("oh", "zero")) if sign == "0" else _UNITS[int(sign)]


def digits(chance: Random, number: str, groups: tuple[int, ...] = ()) -> str:
    """One by one, with a comma between groups now and then; twins as "double" in some mouths."""
    doubling = chance.random() < 0.2
    said: list[str] = []
    place, ends = 0, {sum(groups[: n + 1]) for n in range(len(groups))} if chance.random() < 0.5 else set()
    while place < len(number):
        sign = number[place]
        run = len(number[place:]) - len(number[place:].lstrip(sign))
        if doubling and run in (2, 3):
            said.append(f"{('double', 'triple')[run - 2]} {digit(chance, sign)}")
            place += run
        else:
            said.append(digit(chance, sign))
            place += 1
        if place in ends and place < len(number):
            said[-1] += ","
    return " ".join(said)


def phone(chance: Random, number: str) -> str:
    area, exchange, line = number[:3], number[3:6], number[6:]
    match chance.randrange(6):
        case 0 if line[0] != "0" and line[2] != "0":
            pairs = f"{cardinal(int(line[:2]))} {cardinal(int(line[2:]))}"
            return f"{digits(chance, area)}, {digits(chance, exchange)}, {pairs}"
        case 1:
            return f"area code {digits(chance, area)}, {digits(chance, exchange + line, (3, 4))}"
        case 2:
            return f"{area} {exchange} {line}"
        case _:
            return digits(chance, number, (3, 3, 4))


def year(chance: Random, number: int) -> str:
    century, rest = divmod(number, 100)
    if century == 20:
        return f"two thousand {cardinal(rest)}".removesuffix(" zero") if rest < 10 else f"twenty {cardinal(rest)}"
    tail = f"oh {cardinal(rest)}" if rest < 10 else cardinal(rest)
    return f"nineteen {tail if rest else 'hundred'}"


def birth_date(chance: Random, iso: str) -> str:
    day = date.fromisoformat(iso)
    month, spoken = _MONTHS[day.month - 1], year(chance, day.year)
    match chance.randrange(5):
        case 0:
            return f"the {ordinal(day.day)} of {month} {spoken}"
        case 1:
            return f"{cardinal(day.month)} {cardinal(day.day)} {spoken}"
        case 2:
            return f"{month} {day.day} {day.year}"
        case _:
            return f"{month} {ordinal(day.day)} {spoken}"


def characters(chance: Random, text: str) -> str:
    """A member ID: letters by name, by NATO or "b as in boy" never mixed; digits one by one."""
    nato = chance.random() < 0.1
    head = len(text) - len(text.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ"))
    letters = " ".join(_NATO[sign.lower()] if nato else sign.lower() for sign in text[:head])
    rest = text[head:]
    if rest.isdigit():
        return f"{letters} {digits(chance, rest, (3, 3, 3))}".strip()
    return " ".join([letters, *(digit(chance, sign) if sign.isdigit() else sign.lower() for sign in rest)]).strip()


def spelled(name: str) -> str:
    return " ".join(name.lower())


def house(chance: Random, number: str) -> str:
    if len(number) == 4 and number[2:] == "00":
        return f"{cardinal(int(number[:2]))} hundred"
    if len(number) == 4 and number[2] != "0" and chance.random() < 0.6:
        return f"{cardinal(int(number[:2]))} {cardinal(int(number[2:]))}"
    if len(number) == 3 and number[1] != "0" and chance.random() < 0.5:
        return f"{cardinal(int(number[0]))} {cardinal(int(number[1:]))}"
    return digits(chance, number) if chance.random() < 0.6 else number


def email(chance: Random, address: str) -> str:
    user, _, host = address.partition("@")
    return f"{user.replace('.', ' dot ')} at {host.replace('.', ' dot ')}"


def hesitant(chance: Random, words: str) -> str:
    return f"{chance.choice(_HESITATIONS)} {words}" if chance.random() < 0.12 else words
