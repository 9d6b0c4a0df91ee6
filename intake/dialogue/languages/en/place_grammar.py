"""What recognisers are told to expect of English addresses: JSGF text, and words to listen for."""

from __future__ import annotations

_DIGIT = "(zero | oh | one | two | three | four | five | six | seven | eight | nine)"
_TEENS = "(ten | eleven | twelve | thirteen | fourteen | fifteen | sixteen | seventeen | eighteen | nineteen)"
_TENS = "(twenty | thirty | forty | fifty | sixty | seventy | eighty | ninety)"
_UNITS = "(one | two | three | four | five | six | seven | eight | nine)"
_PAIR = f"({_TEENS} | {_TENS} [{_UNITS}])"
_NUMBER = (
    f"({_DIGIT} | {_DIGIT} {_DIGIT} | {_DIGIT} {_DIGIT} {_DIGIT} | {_DIGIT} {_DIGIT} {_DIGIT} "
    f"{_DIGIT} | {_PAIR} | {_PAIR} {_PAIR} | {_PAIR} oh {_UNITS}"
    f" | {_DIGIT} {_PAIR} | ({_UNITS} | {_PAIR}) hundred [[and] ({_UNITS} | {_PAIR})])"
)
STREETS = (
    "main oak maple pine cedar elm washington lake hill park walnut spring north south church high "
    "center river union mill jackson lincoln jefferson madison franklin"
    " chestnut cherry willow birch forest sunset highland valley meadow college school water market "
    "bridge green court pleasant prospect"
    " first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
).split()
_STREET = "(" + " | ".join(STREETS) + ")"
_KIND = "(street | avenue | road | drive | lane | boulevard | court | place | way | circle | terrace | parkway)"
_DIRECTION = "(north | south | east | west | northwest | northeast | southwest | southeast)"
_LETTER = "(a. | b. | c. | d. | e. | f. | g. | h.)"

STREET = f"[it's | my address is | i live at] {_NUMBER} [{_DIRECTION}] {_STREET} {_KIND} [{_DIRECTION}]"
UNIT = (
    f"no | nope | no unit | no apartment | it's a house | none | [it's] [apartment | unit | suite | "
    f"number] ({_NUMBER} | {_NUMBER} {_LETTER} | {_LETTER} | {_LETTER} {_NUMBER})"
)
PHARMACY_PLACE = f"[it's] [on | at] [the] [{_DIRECTION}] {_STREET} [{_KIND}] | downtown | [the] mall"
KEYTERMS = (
    "street", "avenue", "road", "drive", "lane", "boulevard", "court", "northwest", "northeast", "southwest", "southeast",
)
