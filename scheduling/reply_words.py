"""Pure: what a patient's text about a visit means. No database, no clock.

Only what is wholly understood counts: of "yes but can we make it three" nothing is taken. Opting out is asked before.
"""

from __future__ import annotations

import re

CONFIRM, CANCEL, YES, NO, YES_CANCEL = "confirm", "cancel", "yes", "no", "yes cancel"
_POLITE = frozenset(
    "please pls plz thanks thank thx ty you hi hello the my this that our appointment appt apt visit it por favor "
    "gracias cita mi la".split()
)
_WORDS = {
    CONFIRM: (
        "c", "c c", "confirm", "confirmed", "confirming", "i confirm", "coming", "i'm coming", "im coming",
        "i am coming", "will be there", "i will be there", "i'll be there", "ill be there", "yes confirm", "yes c",
        "confirmo", "confirmar",
    ),
    CANCEL: (
        "x", "x x", "cancel", "i cancel", "want to cancel", "i want to cancel", "need to cancel", "i need to cancel",
        "have to cancel", "i have to cancel", "i would like to cancel", "i'd like to cancel", "canceling", "cancelling",
        "not coming", "i'm not coming", "im not coming", "i am not coming", "can't come", "cant come", "cannot come",
        "i can't come", "i cant come", "i cannot come", "can't make", "cant make", "i can't make", "i cant make",
        "i cannot make", "won't be there", "i won't be there", "cancelar",
    ),
    YES: ("y", "yes", "yes yes", "yep", "yeah", "yup", "ok yes", "yes ok", "si", "yes sure"),
    YES_CANCEL: ("yes cancel", "yes x", "cancel yes", "x yes", "si cancelar"),
    NO: ("n", "no", "no no", "nope", "no don't cancel", "no dont cancel", "don't cancel", "do not cancel", "keep"),
}  # fmt: skip
_MEANING = {words: meaning for meaning, many in _WORDS.items() for words in many}


def meaning(text: str) -> str:
    """One of the five, or "" for anything else; whoever asks wants more than a yes."""
    if "?" in text:
        return ""
    plain = text.casefold().replace("’", "'").replace("í", "i")
    said = [word for word in re.findall(r"[a-z']+|\d+|[^\W\d_]+", plain) if word not in _POLITE]
    return _MEANING.get(" ".join(said), "")
