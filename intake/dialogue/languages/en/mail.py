"""English e-mail addresses: "jane dot doe at gmail dot com", by words, letters and digits."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from ..words import Word, phrase_at, phrases, split
from .family_names import FAMILY_NAMES
from .given_names import GIVEN_NAMES
from .letter_names import SURE_NAMES
from .number_words import DIGITS, TIMES
from .numbers import number_at

_ADDRESS = re.compile(r"[a-z0-9][a-z0-9._+%-]{0,63}@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,12}")
_WRITTEN = re.compile(
    r"[A-Za-z0-9][A-Za-z0-9._+%-]{0,63}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,3}\.[A-Za-z]{2,12}"
)
_SIGNS = {
    "dot": ".",
    "period": ".",
    "point": ".",
    "underscore": "_",
    "dash": "-",
    "hyphen": "-",
    "minus": "-",
    "plus": "+",
    "percent": "%",
    "_": "_",
    "+": "+",
}
_SKIPPED = frozenset(
    "um uh uhm er all lower case lowercase one word space no spaces together and then that's the it's its email e-mail address is my sure okay ok so yes yeah well".split()
)
_PROVIDERS = {
    "g mail": "gmail",
    "gee mail": "gmail",
    "hot mail": "hotmail",
    "i cloud": "icloud",
    "out look": "outlook",
    "a o l": "aol",
    "ay oh el": "aol",
    "y mail": "ymail",
    "proton mail": "protonmail",
    "m s n": "msn",
    "at and t": "att",
    "a t t": "att",
    "see you": "cu",
    "m e": "me",
    "s b c global": "sbcglobal",
    "bell south": "bellsouth",
    "yahoo": "yahoo",
    "comcast": "comcast",
    "verizon": "verizon",
    "live": "live",
    "cox": "cox",
    "mail": "mail",
}
_FRAMES = frozenset(("is", "it's", "its", "that's", "sure", "okay", "yes", "yeah"))
_TELLING = frozenset(("dot", "underscore"))
"""Words of an address before its "at"."""
_STOPS = _FRAMES | frozenset(("and", "please", "thanks", "thank", "that", "so", "all"))
_ASIDES = phrases(
    dict.fromkeys(
        (
            "all one word",
            "one word",
            "all 1 word",
            "1 word",
            "all together",
            "no spaces",
            "all lower case",
            "all lowercase",
            "lower case",
            "lowercase",
            "all in lower case",
        ),
        "",
    )
)
_SAID = {".": "dot", "_": "underscore", "-": "dash", "+": "plus", "%": "percent"}
_WORDS = re.compile(r"[a-z]+|\d|[._+%-]")
_ONE_BY_ONE = re.compile(r"[a-z\d._+%-]")
_MAX_DOMAIN_WORDS = 40
_MAX_TRIES = 3
DOMAINS = ("gmail", "yahoo", "hotmail", "outlook", "icloud", "aol", "comcast", "verizon")
_GLUED = re.compile(r"\b(dot|at)([a-z]{2,20})\b", re.I)
_GLUED_BEHIND = re.compile(r"\b([a-z]{3,20})(dot|at)(?= )", re.I)
_NAMES = FAMILY_NAMES | GIVEN_NAMES
_TOP_LEVELS = frozenset(("com", "net", "org", "edu", "gov", "us"))
_HOSTS = frozenset(name for name in _PROVIDERS.values() if len(name) > 3)
MAIL_GRAMMAR = ""
"""An address may hold any word: no grammar would help."""


def read_email(text: str) -> tuple[str, bool]:
    """(the address as written, lower case, "" when there is none; whether one was begun)."""
    written = _WRITTEN.search(text[:1500])
    if written:
        return written[0].lower(), True
    words = split(_apart(text))
    ats = [n for n, word in enumerate(words) if word.text in ("at", "@")]
    for at in ats[: -_MAX_TRIES - 1 : -1]:
        domain = _domain(words[at + 1 :])
        local = _local(words[:at]) if domain else ""
        if local and _ADDRESS.fullmatch(f"{local}@{domain}"):
            return f"{local}@{domain}", True
    return "", bool(ats) or any(word.text in _TELLING for word in words)


def _apart(text: str) -> str:
    """ "dotlopez", "dotcom", "atgmail", "mariadot": a sign that the recogniser wrote together with a word beside it."""
    text = _GLUED.sub(lambda found: f"{found[1]} {found[2]}" if _is_glued(found[1], found[2]) else found[0], text)
    return _GLUED_BEHIND.sub(lambda found: f"{found[1]} {found[2]}" if _is_glued_behind(found) else found[0], text)


def _is_glued_behind(found: re.Match[str]) -> bool:
    return found[1].lower() in _NAMES and found[0].lower() not in _NAMES


def _is_glued(sign: str, word: str) -> bool:
    sign, word = sign.lower(), word.lower()
    if sign + word in _NAMES:
        return False
    return word in _HOSTS if sign == "at" else word in _NAMES or word in _TOP_LEVELS


def _domain(words: Sequence[Word]) -> str:
    """Words after the "at": labels with dots between; the last one ends where its word does."""
    labels: list[list[str]] = [[]]
    words = words[:_MAX_DOMAIN_WORDS]
    name, at = _provider([word.text for word in words])
    if name:
        labels[0].append(name)
    while at < len(words):
        if len(labels) > 1 and labels[-1] and words[at].text in _STOPS:
            break
        part, after = _part(words, at)
        if part == ".":
            labels.append([])
        else:
            dotted = part.split(".")
            labels[-1].append(dotted[0])
            labels.extend([more] for more in dotted[1:])
        at = after
    if len(labels) < 2 or not labels[-1]:
        return ""
    return ".".join(["".join(label) for label in labels[:-1]] + [_top_level(labels[-1])])


def _provider(texts: Sequence[str]) -> tuple[str, int]:
    """A well-known name at the beginning, and how many words it took."""
    for spoken, name in _PROVIDERS.items():
        parts = spoken.split()
        if list(texts[: len(parts)]) == parts:
            return name, len(parts)
    return "", 0


def _top_level(words: Sequence[str]) -> str:
    """ "com", or "c o m" by its letters, and none of the words that follow."""
    if len(words[0]) > 1:
        return words[0]
    return "".join(itertools.takewhile(lambda word: len(word) == 1, words))


def _local(words: Sequence[Word]) -> str:
    """Words before the "at". What precedes a frame ("it's", "my email is") is not part of it."""
    cut = max((n + 1 for n, word in enumerate(words) if word.text in _FRAMES), default=0)
    parts, at, chosen = [], 0, list(words[cut:])
    while at < len(chosen):
        part, at = _part(chosen, at)
        parts.append(part)
    return "".join(parts)


def _part(words: Sequence[Word], at: int) -> tuple[str, int]:
    text = words[at].text
    aside = phrase_at(words, at, _ASIDES)
    if aside:
        return "", aside[1]
    if text == "as" and at + 2 < len(words) and words[at + 1].text == "in":
        return "", at + 3
    if text == "under" and at + 1 < len(words) and words[at + 1].text == "score":
        return "_", at + 2
    if text == "double" and at + 1 < len(words) and words[at + 1].text == "u":
        return "w", at + 2
    if text in TIMES and at + 1 < len(words) and len(words[at + 1].text) == 1:
        return words[at + 1].text * TIMES[text], at + 2
    named = _named(words, at)
    if named:
        return named, at + 1
    if text in _SIGNS:
        return _SIGNS[text], at + 1
    number = number_at(words, at) if text not in ("to", "for", "o", "oh", "won", "free", "tree") else None
    if number and number[0].hard:
        return "".join(number[0].ways[0]), number[1]
    if text in _SKIPPED:
        return "", at + 1
    gap = words[at].gap.strip()
    joined = gap if gap in (".", "_", "-") and at > 0 and " " not in words[at].gap else ""
    return joined + text.replace("'", ""), at + 1


def _named(words: Sequence[Word], at: int) -> str:
    """The letter, or the zero, that a word names among letters or digits."""
    text = words[at].text
    if text in SURE_NAMES and _is_spelled(words, at):
        return SURE_NAMES[text].lower()
    return "0" if text == "oh" and _in_number(words, at) else ""


def _is_spelled(words: Sequence[Word], at: int) -> bool:
    """A letter stands beside it, or its word follows ("el as in larry")."""
    sides = [words[side].text for side in (at - 1, at + 1) if 0 <= side < len(words)]
    return any(len(text) == 1 and text.isalpha() or text in SURE_NAMES for text in sides) or sides[-1] == "as"


def _in_number(words: Sequence[Word], at: int) -> bool:
    """ "two oh oh four": a number stands beside it, or beside others like it."""
    before, after = at - 1, at + 1
    while before >= 0 and words[before].text == "oh":
        before -= 1
    while after < len(words) and words[after].text == "oh":
        after += 1
    sides = [side for side in (before, after) if 0 <= side < len(words)]
    return any((found := number_at(words, side)) is not None and found[0].hard for side in sides)


def say_email(address: str, spelled: bool) -> str:
    """ "jane dot doe at gmail dot com"; letter by letter where asked, or where the words would be misunderstood."""
    local, _, domain = address.partition("@")
    labels, top = domain.rsplit(".", 1)
    plain = f"{_spoken(local, _WORDS)} at {_spoken(labels, _WORDS)} dot {top}"
    if not spelled and read_email(plain)[0] == address:
        return plain
    return f"{_spoken(local, _ONE_BY_ONE)} at {_spoken(labels, _ONE_BY_ONE)} dot {top}"


def _spoken(part: str, pieces: re.Pattern[str]) -> str:
    return " ".join(
        _SAID.get(piece) or (DIGITS[int(piece)] if piece.isdecimal() else piece) for piece in pieces.findall(part)
    )
