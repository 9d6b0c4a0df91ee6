"""Red flags: words that may mean danger to life, looked for in everything a caller says, in every phase.

The rules are data (`languages/<code>/red_flags`), one table a language, versioned, each rule with its source.
Here is how they are applied.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..languages.base import Language
from ..languages.red_flags import Asked, Rule
from ..languages.wording import Word
from .book import Book, Ready, book_of
from .context import Context, Standing
from .patterns import Hit, Pattern
from .utterance import Utterance
from .weighed import Flag, weighed

__all__ = ["Flag", "find", "is_wish", "share_words", "told", "words_of"]

LETTERS = 4
"""Single letters in a row that make a spelled word."""
LONGEST = 800
"""Characters read whole: about a minute of talk without a pause."""
HEAD, TAIL = 150, 300
"""Characters read at the ends of a longer text."""
AROUND = 60
"""Characters read on each side of a beacon in its middle."""
BEACONS = 3
"""Beacons followed up in it: together no more is read than of a text that is read whole."""

WISHED = ("unconscious", "named emergency")
"""Families whose words may be a wish."""


def find(text: str, language: Language, *, asked: Asked = Asked.OTHER) -> tuple[Flag, ...]:
    """The flags in an utterance, most urgent first; one for each rule. No phase and no question is exempt."""
    book = book_of(language)
    spoken, said = _utterance(book, _rewritten(_words(text, language), book.context))
    flags, taken_back = _told(book, said, spoken, asked)
    flags = weighed(book, flags, said, spoken, taken_back=taken_back)
    return tuple(sorted(flags, key=lambda flag: (flag.level, flag.ask, is_wish(flag, flags))))


def told(text: str, language: Language) -> list[Flag]:
    """What the rules say alone, before anything is weighed."""
    book = book_of(language)
    spoken, said = _utterance(book, _rewritten(_words(text, language), book.context))
    return _told(book, said, spoken, Asked.OTHER)[0]


def words_of(text: str, language: Language) -> tuple[str, ...]:
    """The words as rules and weights see them."""
    words = _rewritten(_words(text, language), book_of(language).context)
    return tuple(word.text for word in words if not word.is_mark)


def _told(book: Book, said: Utterance, spoken: list[Word], asked: Asked) -> tuple[list[Flag], bool]:
    """What the rules say, and whether words of theirs were there that count for nothing."""
    if said.possible.isdisjoint(book.runs):
        return [], False
    whole = said.copy()
    taken_back = said.mask(book.context.idioms, _spelled(said.words))
    flags: list[Flag] = []
    for ready, says in book.candidates(said):
        if _is_asked(ready.rule, asked):
            standing, hits = _best(book, ready, says, said, whole)
            if hits:
                flags.append(_flag(book, ready.rule, standing, hits, spoken))
            elif standing is not None and ready.rule.level < 3:
                taken_back = True
    return flags, taken_back


def _is_asked(rule: Rule, asked: Asked) -> bool:
    return rule.never is not asked and rule.only in (None, asked)


def _words(text: str, language: Language) -> Sequence[Word]:
    """The words; of a text longer than one breath, its ends and what surrounds alarming words."""
    if len(text) <= LONGEST:
        return language.words(text)
    head, tail = HEAD, len(text) - TAIL
    middle = text[head:tail].lower()
    found = sorted(middle.find(beacon) for beacon in language.red_flags.beacons)
    words: list[Word] = []
    done = 0
    for low, high in (
        (0, head),
        *[(head + at - AROUND, head + at + AROUND) for at in found if at >= 0][:BEACONS],
        (tail, len(text)),
    ):
        low, done = max(low, done), high
        words += [Word(word.text, word.start + low, word.end + low) for word in language.words(text[low:high])]
        words.append(Word(".", high, high))
    return words


def is_wish(flag: Flag, flags: Sequence[Flag]) -> bool:
    """ "Never wake up" as a wish: the same words raise a crisis flag as well, which goes first."""
    return flag.family in WISHED and any(other.kind == "crisis" and share_words(flag, other) for other in flags)


def share_words(one: Flag, other: Flag) -> bool:
    return other.span[0] < one.span[1] and one.span[0] < other.span[1]


def _rewritten(said: Sequence[Word], context: Context) -> list[Word]:
    """Other words for the same, put into those of the patterns; no fillers. Places in the text stay."""
    rewrites, firsts = context.words.rewrites, context.rewritten
    words = [word for word in said if word.text not in context.words.fillers]
    if firsts.isdisjoint(word.text for word in words):
        return words
    made: list[Word] = []
    place = 0
    while place < len(words):
        for length in (3, 2) if words[place].text in firsts else ():
            phrase = tuple(word.text for word in words[place : place + length])
            known = rewrites.get(phrase)
            if known is not None and len(phrase) == length:
                made += [Word(text, words[place].start, words[place + length - 1].end) for text in known]
                place += length
                break
        else:
            made.append(words[place])
            place += 1
    return made


def _utterance(book: Book, words: Sequence[Word]) -> tuple[list[Word], Utterance]:
    spoken: list[Word] = []
    sentence: list[int] = []
    paused: list[bool] = []
    number, pause = 0, False
    for word in words:
        if word.is_mark:
            number += word.text != ","
            pause = True
            continue
        spoken.append(word)
        sentence.append(number)
        paused.append(pause)
        pause = False
    plain = tuple(word.text for word in spoken)
    clause = book.context.clauses(plain, sentence, paused)
    numbers = tuple(book.table.quantities(plain))
    return spoken, Utterance(book.lexicon, plain, tuple(sentence), clause, tuple(paused), numbers)


def _spelled(words: tuple[str, ...]) -> set[int]:
    """Places of words spelled letter by letter, letters and word: "Stroke, S T R O K E" is a name."""
    places: set[int] = set()
    run: list[int] = []
    for place, word in enumerate((*words, "")):
        if len(word) == 1:
            run.append(place)
            continue
        if len(run) >= LETTERS:
            name = "".join(words[letter] for letter in run)
            places.update(run, (at for at, said in enumerate(words) if said == name))
        run = []
    return places


def _best(
    book: Book, ready: Ready, says: Sequence[Pattern], said: Utterance, whole: Utterance
) -> tuple[Standing | None, tuple[Hit, ...]]:
    """How the most certain mention stands, and where; none when there is no mention, nowhere when none counts.

    says: the rule's patterns that may hold. said: without the idioms; whole: with them, for what is harmless.
    """
    standing: Standing | None = None
    hits: tuple[Hit, ...] = ()
    for found, mention in _mentions(book, ready, says, said):
        standing = Standing.DENIED if standing is None else standing
        if found > max(standing, Standing.IMAGINED) and not ready.excuses(mention, whole):
            standing, hits = found, mention
        if standing is Standing.PRESENT:
            break
    return standing, hits


def _flag(book: Book, rule: Rule, standing: Standing | None, hits: tuple[Hit, ...], spoken: Sequence[Word]) -> Flag:
    level = max(rule.level, rule.softened) if standing is Standing.LASTING else rule.level
    doubt = rule.ask or standing is not Standing.PRESENT
    if doubt and level < 3:
        level = 2
    span = (min(spoken[hit.start].start for hit in hits), max(spoken[hit.end].end for hit in hits))
    return Flag(rule.id, book.table.version, level, rule.kind, rule.family, doubt and level < 3, span)


def _mentions(
    book: Book, ready: Ready, says: Sequence[Pattern], said: Utterance
) -> Iterator[tuple[Standing, tuple[Hit, ...]]]:
    for pattern in says:
        for hits in said.combinations(pattern):
            standing = min([book.context.standing(said, hit, past=ready.rule.past) for hit in hits])
            yield standing, hits
