"""What a caller may say at any time in English, and the names callers give to what we asked."""

from __future__ import annotations

import re

from ..base import Command, Commanded
from .questions import read_asked
from .topics import plain, read_topic

_LEAD = r"(?:(?:um+|uh+|er+|well|oh|okay|ok|so|sorry|excuse me|hey|hi|please|actually|wait|hold on|yes|yeah|no)[, ]+)*"
_TAIL = r"(?:[, ]+(?:please|thanks|thank you|again|for me|now|then|sorry|ma'?am|sir))*"


def _whole(*forms: str) -> re.Pattern[str]:
    return re.compile(rf"^{_LEAD}(?:{'|'.join(forms)}){_TAIL}$")


_FETCH = (
    r"let me (?:just |go )?(?:find|get|grab|look (?:for|at)|pull (?:out|up)|check|dig out|fetch|see)(?: (?:it|that|my|the|for|here|a|on|at))*"
    r"(?: (?:insurance |medicare |member )?(?:card|wallet|purse|bag|glasses|calendar|schedule|paper|papers|paperwork|list|bottle|number|phone|pen|address))?(?: (?:out|here|first|real quick|for you))*"
)

_WHOLE: tuple[tuple[Command, re.Pattern[str]], ...] = (
    (
        Command.REPEAT,
        _whole(
            r"(?:(?:can|ca|could|would|will) ?(?:you )?)?(?:please )?(?:r?epeat|say)(?: t?hat| it| the question)?(?: (?:again|once more|one more time))?",
            r"(?:what|pardon|sorry|(?<!uh )(?<!um )huh|excuse me|come again|one more time|once more)(?: me)?",
            r"(?:what (?:was|did you say|is)|what'?s|say) ?(?:that|what|the question|it)?(?: you said)?",
            r"(?:i'?m|we'?re) back(?: now)?(?: sorry)?(?: where were we)?|where were we",
            r"i (?:didn'?t|did not|couldn'?t|can'?t) (?:hear|catch|understand|get) (?:you|that|it|what you said)",
        ),
    ),
    (
        Command.SLOWER,
        _whole(
            r"(?:(?:can|could) you )?(?:please )?(?:speak |talk |go |a bit |a little )*(?:slower|more slowly|slow(?: it)? down)(?: a (?:bit|little)(?: bit)?)?",
            r"(?:you(?:'re| are) (?:talking |speaking |going )?|that(?:'s| was| is) |it'?s )?(?:way |much |a (?:bit|little) )?too (?:fast|quick|quickly)(?: for me)?",
        ),
    ),
    (
        Command.WAIT,
        _whole(
            r"(?:hold on|hang on|wait|one (?:moment|second|sec|minute)|just a (?:moment|second|sec|minute)|give me a (?:moment|second|sec|minute)|a moment)(?: (?:a )?(?:moment|second|sec|minute))?",
            r"(?:(?:can|could|would) you )?(?:hold on|hang on|wait|one (?:moment|second|sec|minute)|just a (?:moment|second|sec|minute)|give me (?:a|one) (?:moment|second|sec|minute))"
            rf"(?: (?:a|one|for a) (?:moment|second|sec|minute))?[, ]+(?:{_FETCH}|while i .{{2,40}}|i(?:'m| am| have to| need to|'ve got to| gotta) (?!a |an |the |calling|having).{{2,40}}"
            r"|(?:some(?:body|one)|there)(?: i|')?s .{2,40}|honey.{0,40}|the (?:door|doorbell|dog|baby|kids?|oven|phone).{0,40})",
            rf"let me (?:see|look|think|check)|{_FETCH}",
        ),
    ),
    (
        Command.BACK,
        _whole(
            r"(?:can (?:we|you|i) )?(?:please )?(?:go|take me|step) back(?: one)?(?: to the (?:last|previous) (?:one|question))?",
            r"(?:the )?previous question",
        ),
    ),
    (
        Command.START_OVER,
        _whole(
            r"(?:can (?:we|you|i) )?(?:please )?(?:start|begin) (?:over|again|from the (?:start|beginning|top))",
        ),
    ),
    (
        Command.SKIP,
        _whole(
            r"(?:(?:can|could) (?:we|you|i) )?(?:please )?(?:skip|pass)(?: (?:that|this|it|on that|that one|this one|this question|that question))?",
            r"(?:i'?d|i would) rather not(?: say| answer| give (?:that|it))?(?: that| it)?",
            r"i (?:don'?t|do not) want to (?:say|answer|give)(?: that| it| you that)?",
            r"next(?: question| one)?",
            r"(?:that'?s |it'?s |that is |it is )?(?:really )?none of your (?:damn )?business|that'?s (?:private|personal|confidential)",
            r"(?:i'?m|i am) not (?:going to |gonna )?(?:tell(?:ing)?|giv(?:e|ing)|say(?:ing)?|answer(?:ing)?|shar(?:e|ing))(?: you)?(?: that| this| it| anything| my .{2,30})?|i (?:won'?t|will not|refuse to) (?:tell|give|say|answer|share)(?: you)?(?: that| this| it| my .{2,30})?",
            r"i(?:'d| would) rather (?:not (?:give|tell|share) .{2,30}|keep (?:that|it|this) (?:to myself|private))",
        ),
    ),
    (
        Command.DONT_KNOW,
        _whole(
            r"(?:i )?(?:don'?t|do not) (?:know|remember|recall|have (?:it|that|that one|my card|it with me|that with me|my card with me))(?: (?:it|that|right now|off the top of my head))*",
            r"(?:i'?m )?not sure(?: about that)?",
            r"(?:i have )?no idea",
            r"i (?:can'?t|cannot) remember(?: it| that)?",
        ),
    ),
    (
        Command.WHY,
        _whole(
            r"why (?:do|would|did) you (?:need|want|ask|have to know)(?: (?:that|this|it|to know|to know that|for that|for|my [a-z ]{2,30}))*",
            r"what (?:do you need|is) (?:that|it|this) for",
            r"why",
        ),
    ),
    (
        Command.ROBOT,
        _whole(
            r"are you (?:a |an )?(?:real |actual |live )?(?:robot|human|human being|person|machine|computer|bot|ai|recording|real)(?: person| or a (?:robot|machine|person|human|computer))?",
            r"(?:am i|is this) (?:talking|speaking)? ?(?:to |with )?(?:a |an )?(?:real |actual )?(?:robot|human|person|machine|computer|bot|recording)(?: or a (?:robot|machine|person|human))?",
        ),
    ),
    (
        Command.PERSON,
        _whole(
            r"(?:(?:can|could|may|might|let me|i(?:'d| would)? (?:want|like|need|prefer|wanna)|i need) ?)?(?:i |me |you )?(?:please )?(?:to )?(?:(?:speak|talk|connect|transfer|get|put|give|have)(?: me| us| i)? ?(?:to|with|through to|through)? ?)?(?:a |an |the |some |my )?(?:real |live |actual |human )?(?:person|human|human being|somebody|someone|operator|representative|agent|receptionist|front desk|staff|people)(?: (?:to talk to|please|instead|there|real|else))*",
        ),
    ),
    (
        Command.PERSON,
        re.compile(
            r".*\b(?:espa ?ol|espanol|espaniol|hablo ingl\w*|entiendo ingl\w*|hablo ingles|habla ingles|quiero hablar|puedo hablar|necesito (?:una|un|hacer|hablar|ayuda)|en espaniol)\b.*"
            rf"|^{_LEAD}(?:(?:do|does|can|could) (?:you|anyone|anybody|someone|somebody) )?(?:there )?(?:speak|talk|have)?(?: (?:to|with))? ?(?:anyone |anybody |someone |somebody )?(?:who |that )?(?:speaks? )?(?:in )?spanish{_TAIL}$"
            r"|^no (?:speak |hablo |entiendo )(?:english|ingles)?$|^no english$"
        ),
    ),
    (
        Command.CALL_ME_BACK,
        _whole(
            r"(?:(?:can|could|will|would) (?:you|someone|somebody|they|the clinic) )?(?:please )?(?:just )?call me back(?: later| instead)?",
            r"(?:please )?(?:have|ask) (?:someone|somebody|them|the clinic|the front desk) (?:to )?call me(?: back)?",
            r"i(?:'d| would) (?:rather|prefer|like)(?: to)?(?: be| get| have)?(?: a)? (?:called|call) ?back",
            r"a call ?back",
        ),
    ),
    (
        Command.STOP_RECORDING,
        _whole(
            r"(?:(?:can|could|will|would|can't|couldn't) you )?(?:please )?(?:stop|end|quit|pause|turn off|switch off|don'?t|do not)(?: with)?(?: the| this| that| my| your)? ?record(?:ing)?(?: (?:this|the|my|me|us|it|call|conversation|of this call))*",
            r"i (?:don'?t|do not|no longer) want (?:this|to be|you to|the call|this call)(?: call)?(?: to be| being)? ?record(?:ed|ing)?(?: (?:any ?more|this|me|this call))*",
            r"i(?:'d| would) (?:like|want) you to stop recording(?: (?:this|me|this call|the call))*",
        ),
    ),
    (
        Command.GOODBYE,
        _whole(
            r"(?:good ?bye|bye(?: bye)?|i have to go|i(?:'ve| have)? got to go|i(?:'m| am) hanging up|never ?mind(?: good ?bye)?)"
        ),
    ),
)

_CHANGE = re.compile(
    rf"^{_LEAD}(?:(?:can|could) (?:i|we|you) |i(?:'d| would) (?:like|want|need) to |i (?:want|need|have) to |let'?s |let me )?(?:please )?"
    r"(?:change(?P<alone>)|correct|fix|update|redo)(?(alone)(?P<rest> .*)?|(?P<named> .+))$"
)
_WRONG = re.compile(
    rf"^{_LEAD}(?P<rest>(?:my |the |that )?[a-z' -]{{2,40}}?) (?:is|was|are)(?: all)? (?:wrong|incorrect|not right|not correct)$"
)

_COVERED = re.compile(
    rf"^{_LEAD}(?:(?:do|can) you (?:know|tell me) (?:if|whether) |i(?:'d| would) like to know (?:if|whether) |(?:if|whether) )?(?:"
    r"(?:is|are|will|would) (?P<a>[a-z' -]{2,40}?) (?:be )?(?:covered|paid for)(?: by .{2,40})?"
    r"|(?P<b>[a-z' -]{2,40}?) (?:is|are|will be) (?:covered|paid for)(?: by .{2,40})?"
    r"|(?:does|do|will|would) (?:my |the |our )?(?:insurance|plan|policy|coverage|[a-z]+) (?:cover|pay for) (?P<c>.{2,40})"
    r"|(?:my |the |our )(?:insurance|plan|policy) (?:covers|pays for) (?P<d>.{2,40})"
    rf"|am i covered(?: for (?P<e>.{{2,40}}))?){_TAIL}$"
)

_IS_QUESTION = re.compile(rf"^{_LEAD}(?:is|are|will|would|do|does|can|am|i'd like to know|i would like to know|if|whether)\b")

def read_command(text: str) -> Commanded | None:
    """The command when the whole utterance is one; words that merely contain one are an answer."""
    words = plain(text[:200])
    if not words:
        return None
    for command, pattern in _WHOLE:
        if pattern.match(words):
            return Commanded(command)
    found = _CHANGE.match(words)
    if found:
        return Commanded(Command.CHANGE, (found["rest"] or found["named"] or "").strip())
    found = _COVERED.match(words) if _IS_QUESTION.match(words) else None
    if found:
        return Commanded(Command.COVERED, next(filter(None, found.groups()), ""))
    asked = read_asked(words)
    if asked:
        return Commanded(Command.ASKED, asked[1], asked[0])
    found = _WRONG.match(words)
    if found and read_topic(found["rest"]):
        return Commanded(Command.CHANGE, found["rest"].strip())
    return None


_A_VISIT = (
    "[ a | an | my | the ] ( [ annual ] physical | [ annual ] check up | flu shot | vaccine | blood test | blood work | mammogram | colonoscopy | x ray | screening | visit | "
    "appointment | follow up {visits})"
)
COVERED_GRAMMAR = (
    f"( is | are ) {_A_VISIT} covered | ( does | will ) my ( insurance | plan ) ( cover | pay for ) {_A_VISIT} | am i covered for {_A_VISIT}"
)
GRAMMAR = (
    "can you repeat that [ please ] | repeat that [ please ] | say that again [ please ] | go back [ please ] | i don't know | skip [ that ] [ please ] | "
    "hold on [ please ] | [ please ] stop recording [ please ] | [ please ] call me back [ please ] | ( a | i want a | i need a ) person [ please ] | talk to a person [ please ] | why do you need that | "
    "[ no ] [ i want to | i need to ] change ( my | the ) ( phone number | address | name | date of birth | insurance | member ( number | i. d. ) | zip code | "
    "pharmacy | street [ address ] | city | reason for my visit | emergency contact | emergency contact's [ phone ] number | appointment )"
)
