"""Where in the words a visit on offer is named: by its date, by its day of the month alone, by its doctor."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..languages.clock import Mention
from ..languages.wording import Word
from ..setting import Offer, Setting
from .wanting import Hit

_PLACES = 5
"""Places in the list that are counted; further ordinals are dates."""


def place_of(spoken: Sequence[Word], found: Mention) -> Hit:
    """Where in the words a mention stands."""
    inside = [
        at
        for at, word in enumerate(spoken)
        if found.start <= word.start < found.end and not (at and word.start == spoken[at - 1].start)
    ]
    return (inside[0], inside[-1] + 1) if inside else (0, 0)


def dated_hits(
    spoken: Sequence[Word], taken_up: Iterable[Hit], offers: Sequence[Offer], setting: Setting
) -> list[tuple[Hit, Offer]]:
    """ "Thirteenth is fine": days of the month that are no places in the list, nor part of a date said in full."""
    inside = {at for hit in taken_up for at in range(*hit)}
    found: list[tuple[Hit, Offer]] = []
    for at in range(len(spoken)):
        for end in (at + 2, at + 1):
            if inside & set(range(at, end)) or end > len(spoken):
                continue
            day = setting.language.numbers.ordinal(" ".join(word.text for word in spoken[at:end]))
            if day is not None and day > _PLACES:
                found += [((at, end), offer) for offer in offers if offer.starts_at.day == day]
                inside |= set(range(at, end))
    return found


def provider_hits(spoken: Sequence[Word], offer: Offer, offers: Sequence[Offer], setting: Setting) -> list[Hit]:
    """Where a doctor is named, by a name that no other doctor on offer has."""
    others = {word for other in offers if other.provider != offer.provider for word in other.provider.lower().split()}
    own = set(offer.provider.lower().split()) - others - setting.language.replies.titles
    return [(at, at + 1) for at, word in enumerate(spoken) if word.text in own]
