"""What English callers call the parts of a name, before and after them."""

from __future__ import annotations

from ..people import Part
from ..words import Phrases, phrases


def before() -> Phrases:
    """ "First name is ..." """
    names = {
        Part.FIRST: ("first name", "given name", "forename", "christian name", "first"),
        Part.MIDDLE: ("middle name", "middle initial", "middle"),
        Part.LAST: ("last name", "surname", "family name", "second name", "last"),
    }
    table: dict[str, str] = {}
    for part, labels in names.items():
        for label in labels:
            for after in ("", " is", " is spelled", " would be", "'s", " s"):
                if " " in label + after or len(label) > 6:
                    table[f"{label}{after}"] = part
    return phrases(table)


def after() -> Phrases:
    """ "... is my first name". """
    names = {
        Part.FIRST: ("first name", "given name", "first"),
        Part.LAST: ("last name", "surname", "family name", "last"),
    }
    return phrases(
        {
            f"{verb}{whose} {label}": part
            for part, labels in names.items()
            for label in labels
            for verb in ("is ", "is also ", "'s ", "as ", "for ")
            for whose in ("my", "the", "his", "her", "their", "our", "a")
        }
    )
