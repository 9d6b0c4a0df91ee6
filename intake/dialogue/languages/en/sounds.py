"""The sound of English words over a telephone line, as a short key: words with one key are taken for each other."""

from __future__ import annotations

import re

# Spelling -> sound, in this order. Voiced and unvoiced consonants are one: a telephone line hardly tells them apart.
_RULES: tuple[tuple[str, str], ...] = (
    (r"^(?:kn|gn|pn|wr)", "n"),
    (r"^ae", "e"),
    (r"ph", "f"),
    (r"tch", "s"),
    (r"sch", "s"),
    (r"ch|sh", "s"),
    (r"ck", "k"),
    (r"th", "t"),
    (r"gh", ""),
    (r"c(?=[eiy])", "s"),
    (r"x", "ks"),
    (r"[cq]", "k"),
    (r"dg(?=[eiy])", "s"),
    (r"j|g(?=[eiy])", "s"),
    (r"[zs]", "s"),
    (r"d", "t"),
    (r"b", "p"),
    (r"v", "f"),
    (r"g", "k"),
    (r"m", "n"),
    (r"(?<=.)[aeiouyhw]", ""),
    (r"^[aeiouyhw]", "a"),
    (r"(.)\1+", r"\1"),
)
_COMPILED = tuple((re.compile(pattern), sound) for pattern, sound in _RULES)


def sound_key(words: str) -> str:
    """ "keiser" and "kaiser" -> "ksr"."""
    key = "".join(sign for sign in words.lower() if "a" <= sign <= "z")
    if not key:
        return ""
    for pattern, sound in _COMPILED:
        key = pattern.sub(sound, key)
    return key
