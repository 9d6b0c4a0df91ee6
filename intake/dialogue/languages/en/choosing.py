"""How callers of English choose among things that were named to them, and how they turn one of them down."""

from __future__ import annotations

import re

from ..wording import Phrases

OPENERS = frozenset("um uh er ah oh hm hmm well or and but so okay wait yeah now hey sorry".split())
ASKING = frozenset("what why how when where who which whose".split())
PROPOSING = frozenset({"about", "not", "do", "ever"})
INVERTED = frozenset("i you we it that he she they there this those these the either any anybody anyone one doctor dr anything somebody someone your my his her".split())
ASKING_VERBS = frozenset({"is", "are", "does", "did", "has", "was", "were"})
WISHING = frozenset({"can", "could", "may", "would"})
AGREEABLE = frozenset({"okay", "fine", "good", "possible", "alright"})
WONDERING = Phrases({True: (
    "i want to ask", "i wanted to ask", "i want to know", "i wanted to know", "i want to see if", "i wanted to see if", "i want to check", "i wanted to check", "i was wondering", "i am wondering", "just wondering", "wondering",
    "i would like to know", "i would like to ask", "i need to know", "i have to ask", "i am curious", "just curious", "curious", "can you tell me", "could you tell me", "do you know", "my question is", "question is", "quick question", "let me ask", "i am asking", "i have a question",
)})
""" "I was wondering if you accept Humana": a question told."""
HANDLES = frozenset(
    "take get have do come go make see use put book schedule give send call text texting email mail reserve pick choose try set want like need work drive park trust over up down"
    " prefer care fill bring know mean".split()
)

_NOUNS = r"(?:(?:one|ones|appointment|appointments|visit|visits|time|times|slot|slots|day|days|office|location|store|branch|pharmacy|morning|mornings|afternoon|afternoons) )"
_HOW = r"(?:(?:just|really|always|kind of|sort of|actually|probably|a|a bit|a little|way|still|also|usually|pretty|never|going to be) )"
_BAD = r"(?:no good|bad|out|terrible|tough|hard|impossible|too|booked|taken|full|rough|awful|worse|worst|closed|difficult|problem|no go|far|tricky|iffy|busy|my busy)"
_GO = r"(?:make|do|work|come|get|go|be|use|afford|stand|manage|swing|wait)"
SPOILS = re.compile(
    rf"{_NOUNS}*(?:(?:is|are|was|will be|would be|looks|seems|sounds) (?:{_HOW}*{_BAD}\b|{_HOW}*not (?!bad\b|a problem\b|too bad\b))"
    rf"|(?:do|does|will|would|is|are|can|could) not (?:really |quite |even |always )*(?:work|do|fit|good|help|going|suit|be|possible|for me|great)\b|never works?\b)"
)
CANNOT = re.compile(
    rf"{_NOUNS}*(?:(?:and )?(?:i|we|he|she|they) (?:can|could|do|will|would|am|are|is) (?:not|never) (?:really |even )*(?:{_GO}\b|(?:free|available|able|there|around|off|here)\b|$)"
    r"|(?:i|we) (?:am|are) (?:busy|away|gone|working|out of town|booked|at work|out)\b|(?:i|we) (?:work(?: then| that day| all day| days| nights| mornings| late)?$"
    r"|have (?!got\b|to\b|off\b|the day\b|a ride\b|time\b|no\b|nothing\b|it\b|that\b|one\b|them\b|those\b|mine\b)\w+))"
)
""" "is no good", "does not work for me", "I can not make": right after the name."""

_DOING = ("do", "take", "have", "go with", "go for", "pick", "choose", "see", "come")
TAKES = Phrases({True: (
    *(f"{who} {verb}" for who in ("i will", "i would have to", "i will have to", "i have to", "i need to", "i would like to", "i want to", "i would rather", "i am going to", "i would", "i can only", "let us", "let me", "we will", "might as well", "just")
      for verb in _DOING),
    "let us say", "let us make it", "put me down for", "put me down on", "put me in for", "put me on", "put me in", "put me down", "give me", "book me for", "book me", "book", "schedule me for", "sign me up for", "make it", "i would prefer", "i prefer", "i would rather", "i pick", "i choose", "send it to", "i would like",
)})
CLAUSES = frozenset("i my we he she they because since our his her".split())
WAVERING = frozenset("or but actually no wait maybe mean unless instead otherwise not if".split())
OTHERS = Phrases({True: ("the other one", "the other", "other one", "the other time", "the other day", "the other guy", "the other doctor")})
UNFIT = Phrases({"first": ("that early", "too early", "so early", "too soon", "that soon"), "last": ("that late", "too late", "so late", "that far out")})
UNTIL = frozenset({"till", "until", "through", "thru"})
POINTED_AT = re.compile(r"\b(o'clock|oh \w+|(?:ten|eleven|twelve|thirteen|fifteen|twenty|thirty|forty|fifty|one|two|three|four|five|six|seven|eight|nine|a\.?m\.?|p\.?m\.?)) one\b")
""" "The eleven one" is no time of day."""

ALIKE = Phrases({
    "mobile": ("cell", "cell phone", "cellphone", "cellular", "mobile phone", "mobile"),
    "home phone": ("landline", "land line", "house phone", "home phone", "home number", "house"),
    "text message": ("text", "texts", "texting", "text me", "s m s", "sms", "text message", "message me"),
    "phone call": ("call me", "a call", "calling", "phone call", "by phone", "over the phone", "phone me", "call", "ring me"),
    "email": ("e mail", "electronic", "electronically", "email me", "email it", "by email", "email"),
    "regular mail": ("snail mail", "mail it", "mail them", "by mail", "in the mail", "post office", "regular mail", "through the mail", "paper mail", "u s mail"),
    "in person": ("face to face", "come in", "coming in", "in the office", "in office", "come down", "come by", "go in", "in person", "be there in person", "physically", "in the flesh"),
    "video": ("zoom", "telehealth", "tele health", "virtual", "virtually", "facetime", "on the computer", "online", "video call", "video", "on my computer", "telemedicine", "over the internet", "on the screen"),
    "morning": ("mornings", "before lunch", "before noon", "a m", "morning", "first thing", "early in the day"),
    "afternoon": ("afternoons", "after lunch", "after noon", "p m", "afternoon", "later in the day"),
})
"""Under the word that an option has, what callers say for it."""
