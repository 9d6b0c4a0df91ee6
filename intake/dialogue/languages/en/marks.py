"""English words that correct, repeat or merely frame an answer."""

from __future__ import annotations

from ..numbers import Mark
from ..words import phrases

_REPAIR = (
    "no sorry", "no no", "no wait", "wait no", "sorry no", "no", "nope", "sorry", "i'm sorry", "i mean", "i meant", "sorry i mean", "sorry i meant",
    "wait", "hold on", "actually", "no actually", "correction", "make that", "rather", "or rather", "oops", "excuse me", "pardon me", "my mistake",
    "my bad", "that's wrong", "that's incorrect", "that's not right", "not right", "wrong", "no it's", "no that's", "no make that", "strike that",
)
_RESTART = (
    "let me start over", "start over", "starting over", "let me start again", "start again", "i'll start again", "i'll start over", "from the beginning",
    "from the top", "from the start", "let me try again", "let me try that again", "let me repeat that", "scratch that", "forget that",
    "let me begin again", "let me do that again", "start from scratch", "let me say that again", "let me say it again",
)
_AGAIN = (
    "that's", "that is", "so that's", "so that is", "again", "once again", "once more", "i repeat", "repeat", "repeating", "i said", "so it's", "thats",
    "or", "or yeah", "yeah", "yes", "to repeat", "number is", "my number is", "the number is", "code is",
)
_AT_END = (
    "at the end", "on the end", "at the very end", "for the last one", "for the last digit", "for the last number", "is the last one",
    "is the last digit", "is the last number", "as the last digit", "the last one is", "the last digit is", "the last number is", "the last digit's",
    "last digit is", "last one is", "the end is", "it ends in", "ends in", "ending in", "it ends with", "ends with", "the last digits are",
    "the last two are", "the last three are", "the last four are", "last four", "the last four",
)
_EXTENSION = ("extension", "ext", "extension number")
_FRAME = (
    "um", "uh", "uhm", "umm", "er", "erm", "hmm", "hm", "mm", "ah", "eh", "like", "well", "okay", "ok", "so", "and", "then", "and then", "the", "is", "it's", "its", "it",
    "my", "number", "area code", "area", "code", "country code", "post", "dash", "hyphen", "comma", "space", "period", "dot", "point", "plus", "let's see", "let me see",
    "let me think", "you know", "followed by", "starting with", "starts with", "it starts with", "with", "a", "of", "in", "on", "digit", "digits", "first", "next",
    "after that", "id", "member", "be", "would be", "will be", "should be", "please", "pause", "slash", "parenthesis", "group", "in the", "all right", "alright", "right",
    "got it", "yeah so", "yes so", "yes it's", "yeah it's", "that would be", "sure", "sure it's", "here", "there", "call", "reach me", "me", "i'm", "i", "am", "was",
    "year", "month", "day",
)
_COUNTS = tuple(f"{count} {what}" for count in "one two three four five six seven eight nine ten eleven twelve".split() for what in ("letters", "digits", "numbers", "characters"))
"""How many follow, not what they are."""

MARKS = phrases({
    **dict.fromkeys((*_FRAME, *_COUNTS), Mark.FRAME), **dict.fromkeys(_AGAIN, Mark.AGAIN), **dict.fromkeys(_REPAIR, Mark.REPAIR),
    **dict.fromkeys(_RESTART, Mark.RESTART), **dict.fromkeys(_AT_END, Mark.AT_END), **dict.fromkeys(_EXTENSION, Mark.EXTENSION),
})
"""Phrases that are not the answer but tell what to do with it. Longer ones win: "yeah it's" only frames, "yeah" may repeat."""
