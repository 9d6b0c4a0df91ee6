"""Words that a recogniser tore apart ("jac kson", "sea ttle") or ran together ("seattlewashington"), put right.

Only what gives a known word is mended, and never where all the pieces are known words themselves ("Mary Ann").
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable

from ..languages.words import Word, split

_SHORTEST_WORD = 3
SHORTEST = 2
"""Letters of a piece; single ones are spelling."""


def joined(text: str, is_known: Callable[[str], bool], stands: Container[str] = ()) -> str:
    """The text with two neighbours as one wherever together they are a known word and apart they are not.

    stands: words that never are the end of a torn one ("st", so that Fir St does not become First).
    """
    words = split(text)
    pieces: list[str] = []
    at = end = 0
    while at < len(words):
        pieces.append(text[end : words[at].start])
        after = words[at + 1] if at + 1 < len(words) else None
        torn = after is not None and after.text not in stands and _is_torn(words[at], after, is_known)
        pieces.append(words[at].raw + words[at + 1].raw if torn else words[at].raw)
        at += 2 if torn else 1
        end = words[at - 1].end
    return "".join(pieces) + text[end:]


def _is_torn(left: Word, right: Word, is_known: Callable[[str], bool]) -> bool:
    if min(len(left.text), len(right.text)) < SHORTEST or right.paused:
        return False
    return is_known(left.text + right.text) and not (is_known(left.text) and is_known(right.text))


def parted(word: str, is_head: Callable[[str], bool], is_tail: Callable[[str], bool]) -> tuple[str, str] | None:
    """The one place where a word that nobody knows falls into two that are known, None when there is none."""
    cuts = [at for at in range(3, len(word) - 2) if is_tail(word[at:]) and is_head(word[:at])]
    return (word[: cuts[0]], word[cuts[0] :]) if len(cuts) == 1 else None


def unfilled(text: str, fillers: Iterable[str], is_known: Callable[[str], bool], *, behind: Iterable[str] = ()) -> str:
    """The text without fillers glued to the head of a known word or to its tail ("umjohn", "smithum").

    behind: what is glued to tails alone ("robertdot").
    """
    for word in reversed(split(text)):
        if not is_known(word.text) and (bare := _without_filler(word.text, fillers, behind, is_known)):
            text = f"{text[: word.start]}{bare}{text[word.end :]}"
    return text


def _without_filler(word: str, fillers: Iterable[str], behind: Iterable[str], is_known: Callable[[str], bool]) -> str:
    """The known word in it, "" when there is none or more than one."""
    cut = {word.removeprefix(filler) for filler in fillers}
    cut |= {word.removesuffix(filler) for filler in (*fillers, *behind)}
    found = [bare for bare in cut if bare != word and len(bare) >= _SHORTEST_WORD and is_known(bare)]
    return found[0] if len(found) == 1 else ""


def unglued(text: str, is_head: Callable[[str], bool], is_tail: Callable[[str], bool]) -> str:
    """The text with every word that nobody knows in its two parts, where it has two ("usuallywalgreens")."""
    for word in reversed(split(text)):
        apart = None if is_head(word.text) or is_tail(word.text) else parted(word.text, is_head, is_tail)
        if apart:
            text = f"{text[: word.start]}{' '.join(apart)}{text[word.end :]}"
    return text
