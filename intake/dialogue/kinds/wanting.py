"""Which of the things a caller named are wanted: "not Tuesday", "mornings are bad", "I'll do the fifteenth"."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from ..languages.wording import Word
from ..setting import Setting

Hit = tuple[int, int]
"""Where something named begins, and the place after it."""

ASKED = 0.4
"""Confidence in what was only asked about."""
_NEAR = 3
"""Words between a no and what it denies, whatever they are."""
_FAR = 6
"""Words between them that only say what one does with it ("don't send it over to")."""


def asks(words: Sequence[Word], setting: Setting) -> bool:
    """ "What was the second one again?", "is Doctor Lee a man": a question of the caller's, however much it names.

    "How about Tuesday" and "can I take the second" are none.
    """
    replies = setting.language.replies
    start = 0
    while start < len(words) and words[start].text in replies.openers:
        start += 1
    texts = [word.text for word in words[start:]]
    if len(texts) < 2 or replies.none.find(words):
        return False
    if _tagged(texts, setting) or _told(words, start, setting):
        return True
    if texts[0] in replies.asking:
        return texts[1] not in replies.proposing
    inverted = texts[0] in replies.inversions and texts[1] in replies.inverted
    if not inverted and (texts[0] not in replies.asking_verbs or texts[1] in replies.agreeable):
        return False
    wish = texts[0] in replies.wishing and bool(replies.handles & set(texts[2:4]))
    return not wish and texts[-1] not in replies.agreeable


def _tagged(texts: Sequence[str], setting: Setting) -> bool:
    """ "The fourth is a holiday, isn't it"."""
    replies = setting.language.replies
    return len(texts) > 3 and (
        texts[-3] in replies.inversions and texts[-2] == replies.not_ and texts[-1] in replies.inverted
    )


def _told(words: Sequence[Word], start: int, setting: Setting) -> bool:
    """ "I was wondering if you take Humana"; "... if I could have the second" is a wish."""
    replies = setting.language.replies
    found = replies.wondering.at(words, start)
    rest = {word.text for word in words[found[1] : found[1] + 6]} if found else set()
    return found is not None and not (rest & replies.wishing and rest & replies.handles)


def denied(words: Sequence[Word], hits: Collection[Hit], hit: Hit, setting: Setting) -> bool:
    return _denied_before(words, hits, hit, setting) or _denied_after(words, hits, hit, setting)


def _denied_before(words: Sequence[Word], hits: Collection[Hit], hit: Hit, setting: Setting) -> bool:
    """A no before it, with nothing else named in between unless both are ("neither Salem nor Bend")."""
    replies, place = setting.language.replies, hit[0]
    before = max((other for other in hits if other[1] <= place), key=lambda other: other[1], default=None)
    since = before[1] if before else 0
    for at in range(max(since, place - _FAR), place):
        between = [word.text for word in words[at + 1 : place]]
        if words[at].text in replies.negations and (
            len(between) < _NEAR or set(between) <= replies.handles | replies.small_words
        ):
            return True
    if _denied_through(words, since, place, setting):
        return True
    led = place
    while led > since and words[led - 1].text in replies.small_words:
        led -= 1
    for end in range(led, place + 1):
        if any(" ".join(word.text for word in words[max(0, end - n) : end]) in replies.excepted for n in (1, 2, 3)):
            return True
    away = [" ".join(word.text for word in words[max(since, led - n) : led]) for n in (1, 2, 3)]
    if led < place and any(said in replies.absences for said in away):
        return True
    joined = before is not None and place - since == 1 and words[since].text in replies.joins
    return before is not None and joined and _denied_before(words, hits, before, setting)


def _denied_through(words: Sequence[Word], since: int, place: int, setting: Setting) -> bool:
    """ "I do not know my password for the portal": it belongs to what is denied, no other statement in between."""
    replies = setting.language.replies
    at = place
    while at > since and words[at - 1].text in replies.owners_of:
        at -= 1
    if at <= since or words[at - 1].text not in replies.belongs:
        return False
    for no in range(at - 1, max(since, at - _FAR) - 1, -1):
        if words[no].text in replies.negations:
            return True
        if words[no].text in replies.leads_on or words[no].text in replies.speakers:
            return False
    return False


def _denied_after(words: Sequence[Word], hits: Collection[Hit], hit: Hit, setting: Setting) -> bool:
    """ "Mornings are bad for me", "Tuesday I can't do"; but "Northside, I can't park downtown" denies what follows."""
    replies = setting.language.replies
    after = min((other for other in hits if other[0] >= hit[1]), default=None)
    said = " ".join(word.text for word in words[hit[1] : after[0] if after else len(words)])
    if replies.spoils.match(said):
        return True
    return replies.cannot.match(said) is not None and not (after and _denied_before(words, hits, after, setting))


def taken(words: Sequence[Word], hits: Sequence[Hit], setting: Setting) -> list[Hit]:
    """The hits that count: after "I'll do" those of that clause, all where no such words were said."""
    replies = setting.language.replies
    for _, _, end in replies.takes.everywhere(words):
        first = next((hit for hit in hits if end <= hit[0] <= end + 2), None)
        if first is None:
            continue
        last = first
        for hit in hits:
            if hit[0] < last[1]:
                continue
            between = {word.text for word in words[last[1] : hit[0]]}
            if between & replies.clauses and not between & replies.wavering:
                break
            last = hit
        return [hit for hit in hits if first[0] <= hit[0] <= last[0]]
    return list(hits)


def wants_other(words: Sequence[Word], setting: Setting) -> bool:
    """ "The other one"."""
    return setting.language.replies.others.find(words) is not None
