"""What callers ask back in English while they are being asked."""

from __future__ import annotations

import re

_LEAD = r"(?:(?:um+|uh+|well|oh|okay|ok|so|sorry|excuse me|hey|hi|actually|wait|yes|yeah|no|but|and|just curious|quick question|before (?:that|we start))[, ]+)*(?:(?:can i ask|may i ask|could you tell me|can you tell me|do you know|i'd like to know)[, ]+)?"
_TAIL = r"(?:[, ]+(?:please|though|today|exactly|anyway|first))*"
_IT = r"(?:this|it|that|this call|the call|the visit)"

_TOPICS: tuple[tuple[str, str], ...] = (
    ("how_long", rf"how (?:long|much time|many (?:more )?questions).{{0,40}}|(?:is|will) {_IT} (?:going to )?take (?:long|a while|much longer)|are we (?:almost|nearly) (?:done|there|finished)|how much (?:longer|more)"),
    ("optional", rf"(?:do|must) i (?:really |actually )?(?:have|need) to(?: (?:give|tell|answer|say|do|have).{{0,30}})?|is {_IT} (?:really )?(?:required|necessary|mandatory|optional|needed)"
     rf"|do you (?:really |actually )?(?:need|have to have|want) {_IT}"),
    ("recorded", rf"(?:are|is) (?:you|{_IT}|we)(?: being)? (?:record(?:ing|ed)|tap(?:ing|ed))(?: {_IT}| me)?|are you recording"),
    ("where", r"where (?:do|can|would|will|should) i (?:find|see|get|look for|look) ?.{0,30}|where (?:is|'s) (?:that|it)(?: (?:at|on) .{0,20})?|which (?:number|one) (?:is (?:that|it)|do you (?:want|need|mean))"),
    ("elsewhere", r"how much (?:is|does|do|will|would|am i) .{2,50}|what (?:does|will|do|would) .{2,40} cost|where are you(?: guys)?(?: located)?|(?:is|are) there (?:any )?(?:parking|wheelchair|an elevator|a bathroom|stairs).{0,30}"
     r"|(?:what'?s|what is|what are) your .{2,40}|are you (?:guys )?open .{0,30}|when (?:are you|do you) (?:open|close).{0,20}|do you (?:have|offer) (?:any )?(?:parking|wifi|wi fi|telehealth|flu shots|vaccines|x rays?|labs?).{0,30}|do you (?:prescribe|validate) .{2,40}|will you (?:text|email|call|send) .{1,40}"
     r"|do i need (?:a |an |to )(?:referral|bring|fast|pay|wear).{0,40}|can i (?:bring|eat|drink|park|pay|drive) .{2,40}"),
)
_ASKED = tuple((topic, re.compile(rf"^{_LEAD}(?:{form}){_TAIL}$")) for topic, form in _TOPICS)
_ASKING = frozenset("do does is are will would must how what what's where where's which when can".split())
"""One of them is in every question."""
_ACCEPTS = re.compile(rf"^{_LEAD}(?:do|does|will|would) (?:you|you guys|the clinic|they|the doctor) (?:take|accept|work with|honor|participate with)(?: my)? (?P<plan>.{{2,50}}?)(?: (?:insurance|there|plans?|patients|over there))*{_TAIL}$")


def read_asked(plain: str) -> tuple[str, str] | None:
    """What is asked ("how_long", "optional", "recorded", "where", "elsewhere", "accepts") and about what; None where
    nothing is. plain: lower case, letters and spaces."""
    if _ASKING.isdisjoint(plain.split()):
        return None
    found = _ACCEPTS.match(plain)
    if found:
        return "accepts", found["plan"]
    return next(((topic, "") for topic, pattern in _ASKED if pattern.match(plain)), None)
