"""How a name is written: McDonald, O'Brien, de la Cruz, Smith-Jones, Maria Lopez Jr."""

from __future__ import annotations

from collections.abc import Sequence

from ..languages.people import People

_SHORT_MC = 5


def write_word(word: str, people: People) -> str:
    """One word of a name in its usual capitals; capitals inside a word are the caller's own and stay."""
    if "-" in word:
        return "-".join(write_word(part, people) for part in word.split("-") if part)
    if "." in word:
        return word.upper()
    if _has_own_capitals(word):
        return word
    plain = word.lower()
    if plain in people.written:
        return people.written[plain]
    if plain.startswith("o") and plain[1:] in people.irish:
        return "O'" + plain[1:].capitalize()
    if plain.startswith("mc") and len(plain) >= _SHORT_MC:
        return "Mc" + plain[2:].capitalize()
    head, mark, tail = plain.partition("'")
    if mark and head in ("o", "d", "l", "n"):
        return head.capitalize() + "'" + tail.capitalize()
    return plain.capitalize()


def _has_own_capitals(word: str) -> bool:
    return (
        not word.isupper() and not word.islower() and any(letter.isupper() for letter in word[1:]) and word[0].isupper()
    )


def write_name(words: Sequence[str], people: People) -> str:
    """Several words; particles before another word are lower case, "o brien" and "mc donald" are one word."""
    written: list[str] = []
    parts = close_prefixes(words, people)
    for place, word in enumerate(parts):
        particle = word.lower() in people.particles and place + 1 < len(parts) and not _stands_alone(word, place)
        written.append(word.lower() if particle else write_word(word, people))
    return " ".join(written)


def _stands_alone(word: str, place: int) -> bool:
    """ "Al Green", "Van Morrison", "Saint Clair": at the very start these are names, and saints keep their capital
    anywhere."""
    plain = word.lower()
    return plain in ("st", "saint", "san", "santa", "mac") or (
        place == 0 and plain in ("al", "van", "ben", "le", "e", "y", "du", "o", "d", "ten")
    )


def close_prefixes(words: Sequence[str], people: People) -> list[str]:
    """ "o brien" -> "o'brien", "mc donald" -> "mcdonald", "d angelo" -> "d'angelo"."""
    closed: list[str] = []
    place = 0
    while place < len(words):
        word, following = words[place].lower(), words[place + 1] if place + 1 < len(words) else ""
        if word == "mc" and following:
            closed.append(f"Mc{following.capitalize()}")
            place += 2
        elif (
            word == "o"
            and following.lower() in people.irish
            or word == "d"
            and f"d{following.lower()}" in people.written
        ):
            closed.append(f"{word.upper()}'{following.capitalize()}")
            place += 2
        else:
            closed.append(words[place])
            place += 1
    return closed
