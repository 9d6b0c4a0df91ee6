"""What a language brings for yes, no and choosing: words and phrases in plain form (see `wording`)."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from re import Pattern

from .wording import Phrases


class Cue(StrEnum):
    """What a phrase tells about a closed question.

    Strong cues answer anywhere; the weak ones only at the head of the utterance or alone.
    """

    YES = "yes"
    NO = "no"
    RIGHT = "right"
    """Says that what was read back is right, even after a no ("no, that's right")."""
    WEAK_YES = "weak_yes"
    SHORT_YES = "short_yes"
    """ "I am", "it is": a yes where nothing follows, else the beginning of a statement."""
    WEAK_NO = "weak_no"
    HEDGED_YES = "hedged_yes"
    HEDGE = "hedge"
    REPAIR = "repair"
    FILLER = "filler"
    HEDGING = "hedging"
    """No answer by itself; makes the answer beside it less sure."""


@dataclass(frozen=True, kw_only=True)
class Replies:
    """cues: phrases that answer a closed question.

    done, more: phrases that say no and yes to "anything else?".
    plain: whole utterances, in lower case, that are a yes or a no and nothing else: no danger, no command.
    absences: phrases after which the time named is one that will not do ("I'm away next week").
    excepted: phrases after which what is named is not wanted. titles: words before a doctor's family name.
    joins: words between two things of which the same is said. whoever: words that leave the choice to us.
    points: words before a "one" that is no hour ("that one").
    asking: words that open a question whatever follows; asking_verbs: verbs that do, before a name or a thing.
    conclusions: words after which the answer is what follows.
    negations: words that make a statement a denial. questions: words that open a question of the caller's.
    contrasts: words after which a yes is taken back in part. wrongs: words that say something is not right; wrong: those that say it by themselves.
    inversions: verbs that open a question before a pronoun. speakers: the caller's words for themselves.
    pronouns: words after an inverted verb. orders: openings that look like a question and are none.
    ordinals: phrases -> place in a list, from 0; negative from the end. none: phrases that refuse every choice.
    leads: words that only lead to a value.
    openers: words before a question of the caller's. proposing: words after a question word that propose ("how about"). inverted: words after an
    inverted verb. wishing: verbs that open a wish ("can I take"). wondering: phrases before a question that is told ("I was wondering"). agreeable: last words of a question that is a choice ("is Tuesday okay").
    handles: verbs for what one does with a thing named. spoils: what said right after a name means that it is not wanted; cannot: what a caller cannot do then, or has to do.
    takes: phrases before what is wanted ("I'll take"). clauses: words that begin another statement; wavering: words that keep it part of the choice.
    others: phrases for the other of two. unfit: phrases that turn down the earliest or the latest of them. until: words before the end of a stretch.
    pointed_at: an hour with a "one" behind it. alike: other words for the same thing, each under the word that stands for all.
    repairs: phrases by which a caller takes back what was just said and says it anew.
    restated: words that begin a statement anew; no_value_ends: words on which one broken off ends. before_verbs: words
    before a verb that is taken back alone. owners, labels: words that open "her name is".
    belongs, owners_of: words by which a thing belongs to another ("for the"); leads_on: words after which a denial is over.
    repair_fillers: words beside such a phrase that belong to it; repair_signs: those of them that make a lone "no" one.
    sorry: last words after which the second of two values counts.
    no_turn_after, no_turn_before: words after and before which a lone "no" corrects nothing ("I have no", "no thanks").
    no_turn_with: words anywhere after such a "no" that make it none ("no h at the end").
    articles: of the leads those that stay with a value; in_numbers: words that are part of a number beside its digits. hesitations: sounds between a slip and what is meant.
    is_it: last words that only say that it is right now.
    speakers_do: verbs before "not" that deny a whole statement.
    extremes: phrases for the earliest ("first") and the latest ("last") of several times. undecided: whole utterances that choose nothing.
    yes_grammar, no_grammar, none_grammar, last_grammar: JSGF alternatives without the outer brackets. ordinal_grammar: one for each place.
    keyterms: words worth boosting for a closed question. misheard: what recognisers write for a yes or a no that is all there was; no_like: for a no.
    """

    cues: Phrases[Cue] = field(repr=False)
    done: Phrases[bool] = field(repr=False)
    more: Phrases[bool] = field(repr=False)
    plain: frozenset[str] = field(repr=False)
    negations: frozenset[str] = field(repr=False)
    excepted: tuple[str, ...] = field(repr=False)
    absences: tuple[str, ...] = field(repr=False)
    joins: frozenset[str] = field(repr=False)
    whoever: frozenset[str] = field(repr=False)
    asking: frozenset[str] = field(repr=False)
    asking_verbs: frozenset[str] = field(repr=False)
    points: frozenset[str] = field(repr=False)
    conclusions: tuple[str, ...] = field(repr=False)
    titles: frozenset[str] = field(repr=False)
    questions: frozenset[str] = field(repr=False)
    inversions: frozenset[str] = field(repr=False)
    contrasts: frozenset[str] = field(repr=False)
    wrongs: frozenset[str] = field(repr=False)
    wrong: frozenset[str] = field(repr=False)
    speakers: frozenset[str] = field(repr=False)
    pronouns: frozenset[str] = field(repr=False)
    orders: frozenset[str] = field(repr=False)
    not_: str
    ordinals: Phrases[int] = field(repr=False)
    none: Phrases[bool] = field(repr=False)
    extremes: Phrases[str] = field(repr=False)
    undecided: frozenset[str] = field(repr=False)
    leads: frozenset[str] = field(repr=False)
    openers: frozenset[str] = field(repr=False)
    proposing: frozenset[str] = field(repr=False)
    inverted: frozenset[str] = field(repr=False)
    wishing: frozenset[str] = field(repr=False)
    wondering: Phrases[bool] = field(repr=False)
    agreeable: frozenset[str] = field(repr=False)
    handles: frozenset[str] = field(repr=False)
    spoils: Pattern[str] = field(repr=False)
    cannot: Pattern[str] = field(repr=False)
    takes: Phrases[bool] = field(repr=False)
    clauses: frozenset[str] = field(repr=False)
    wavering: frozenset[str] = field(repr=False)
    others: Phrases[bool] = field(repr=False)
    unfit: Phrases[str] = field(repr=False)
    pointed_at: Pattern[str] = field(repr=False)
    until: frozenset[str] = field(repr=False)
    alike: Phrases[str] = field(repr=False)
    repair_fillers: frozenset[str] = field(repr=False)
    repair_signs: frozenset[str] = field(repr=False)
    sorry: frozenset[str] = field(repr=False)
    no_turn_after: frozenset[str] = field(repr=False)
    no_turn_before: frozenset[str] = field(repr=False)
    no_turn_with: frozenset[str] = field(repr=False)
    articles: frozenset[str] = field(repr=False)
    in_numbers: frozenset[str] = field(repr=False)
    hesitations: frozenset[str] = field(repr=False)
    is_it: Phrases[bool] = field(repr=False)
    speakers_do: frozenset[str] = field(repr=False)
    repairs: Phrases[bool] = field(repr=False)
    restated: tuple[list[str], ...] = field(repr=False)
    no_value_ends: frozenset[str] = field(repr=False)
    before_verbs: frozenset[str] = field(repr=False)
    owners: frozenset[str] = field(repr=False)
    labels: frozenset[str] = field(repr=False)
    belongs: frozenset[str] = field(repr=False)
    owners_of: frozenset[str] = field(repr=False)
    leads_on: frozenset[str] = field(repr=False)
    small_words: frozenset[str] = field(repr=False)
    yes_grammar: str = field(repr=False)
    no_grammar: str = field(repr=False)
    none_grammar: str = field(repr=False)
    ordinal_grammar: tuple[str, ...] = field(repr=False)
    last_grammar: str = field(repr=False)
    none_of_them: str
    yes: str
    no: str
    keyterms: tuple[str, ...]
    misheard: frozenset[str] = field(repr=False)
    no_like: frozenset[str] = field(repr=False)
