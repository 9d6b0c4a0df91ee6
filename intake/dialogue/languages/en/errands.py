"""How callers say in English that they want to move or cancel a visit they have, or want a new one."""

from __future__ import annotations

import re

_LEAD = (
    r"(?:(?:um+|uh+|er+|well|oh|okay|ok|so|sorry|hey|hi|hello|good (?:morning|afternoon)|please|actually|yes|yeah|no|i'?m ready|but|there)[, ]+)*"
    r"(?:(?:i'?m|i am|im) (?:just )?(?:calling|phoning)(?: (?:today|in|you|because))* ?(?:to |about |for )?)?"
    r"(?:(?:(?:i|we)(?: just| really| also)?(?:'d| would|'ve| have)?(?: just)? ?(?:like|want|wanted|need|needed|have|got|was hoping|wish|am trying|was wondering if i could)(?: to)?|"
    r"i'?m trying to|is it possible to|can (?:i|you|we)|could (?:i|you|we)|may i|let me|let'?s|would you|i was wondering if (?:i|you|we) could) )?(?:please |just |also )*"
)
_MINE = r"(?:my|the|an|a|our|his|her|this|that|another|one of my)(?: (?:existing|upcoming|current|next|old|other|scheduled|(?:mon|tues|wednes|thurs|fri)day(?:'s)?))*"
_VISIT = r"(?:appointments?|visits?|bookings?|appointment time|appointment date|check ?up|time slot)"
_END = r"(?:[, ]+(?:on|for|with|next|this|that|at|please|tomorrow|today|because|since|from|to|i|we|which|coming|thanks|thank you|instead|if)\b.{0,80})?"
_MOVE = r"(?:re ?schedule|move|change|push back|postpone|switch|shift|bring forward)"
_CANCEL = r"(?:cancel|call off|get rid of|drop)"
_PLAIN = re.compile(r"[^a-z' ,-]+")

_FORMS = tuple(
    (errand, re.compile(rf"^{_LEAD}{form}{_END}$"))
    for errand, form in (
        ("move", rf"{_MOVE} (?:the (?:time|date|day) of )?{_MINE} {_VISIT}"),
        ("move", rf"re ?schedule(?: it| {_VISIT})?"),
        ("cancel", rf"{_CANCEL} (?:{_MINE} )?{_VISIT}"),
        ("existing", rf"(?:it'?s |this is )?about {_MINE} {_VISIT}(?: (?:i|that i|we) (?:have|made|booked))?"),
        ("existing", rf"(?:already )?{_MINE} {_VISIT} (?:already|(?:i|that i) (?:have|made|booked))"),
        ("new", rf"(?:make|book|schedule|set up|get|have) (?:an?|a new|my) (?:new )?{_VISIT}"),
    )
)
_ASKED = (
    ("cancel", re.compile(rf"\b{_CANCEL}\b|\bcancellation\b")),
    ("move", re.compile(rf"\b{_MOVE}\b|\b(?:another|different|other|new) (?:time|day|date)\b")),
    ("new", re.compile(r"\bnew\b|\b(?:make|book|schedule) (?:an?|one)\b|\bfirst\b")),
    ("existing", re.compile(r"\b(?:existing|one i have|i have one|already|the second|old)\b")),
)
GRAMMAR = (
    "[ a ] new [ one | visit | appointment ] | ( move | change | reschedule | cancel ) [ it | my visit | my appointment ] | "
    "[ about ] [ the ] one i have"
)
OPENING_GRAMMAR = (
    "[ yes | no | hi | hello ] [ i want to | i need to | i'd like to | i have to | can i | i'm calling to ] ( cancel | reschedule | move | change ) ( my | an ) "
    "( appointment | visit ) | [ it's ] about my ( appointment | visit )"
)


def read_errand(text: str, asked: bool) -> str:
    """ "new", "move", "cancel", "existing" or "". asked: the menu was spoken, so fewer words say it."""
    words = " ".join(_PLAIN.sub(" ", text[:300].lower()).split())
    for errand, pattern in _FORMS:
        if pattern.match(words):
            return errand
    return next((errand for errand, pattern in _ASKED if pattern.search(words)), "") if asked else ""
