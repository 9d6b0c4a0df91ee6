"""Callers who name the emergency themselves, and dying, in English."""

from __future__ import annotations

from ...red_flags import Asked, Rule

_ACEP = "American College of Emergency Physicians, warning signs (MedlinePlus 001927)"
_NHS = "NHS, when to call 999"

_NUMBER_TALK = ("(number|phone|area code|zip|zip code|member id|i d|id number|ending|ends|extension|policy|group number|account|apartment|street|avenue|road|suite|unit|box|dollars|highway|route|digits)",)

RULES: tuple[Rule, ...] = (
    Rule(id="named.help", family="named emergency", level=1, source=_ACEP, says=(
        "(call|calling|get|send|need|needs|needing|want|phone|order|have) .. (ambulance|paramedic|paramedics|medic|emt|ems)", "(ambulance|paramedics) .. (please|now|quick|hurry|fast|right)", "(this|it) (is |)(an |)emergency", "(medical|real|life threatening|life or death|dire|an actual|absolute|true) emergency", "(have|having|got|is|a|with an|we have|here is) .. emergency (here|now|right|going|situation|happening|at)", "have an emergency", "(call|calling|dial|dialing|phone|ring|get|need) (911|nine one one|nine eleven|9 1 1)", "(should i|do i|do i need to|need to|have to|supposed to|better) (call|go to|be in|get to) .. (911|nine one one|ambulance|emergency room|hospital|er)", "(send|need|get) .. (help|someone|somebody) .. (now|quick*|fast|right away|hurry|immediately|please hurry|dying)", "(please|somebody|someone|god) help (me|us|him|her) ", "help (me|him|her) (please|now|quick|hurry|i can|he is|she is)", "(rush|rushing|rushed|take|taking|driving|drive|get) .. (to the er|to the emergency room|to the hospital) .. (now|right)", "help (me|us) (i|he|she|my|we) ", "life threatening", "life or death", "(call|need|want|get) .. (911|nine one one) ", "i need (help now|help right now|emergency help|urgent help)",
    ), unless=(*_NUMBER_TALK, "(emergency contact)", "(not) .. emergency", "(billing|bill|billed|claim|ambulance company|ride last|copay|charged|charge|invoice|transport bill|cover*)", "is this .. emergency")),
    Rule(id="named.cannot", family="named emergency", level=2, ask=True, source=_ACEP, says=("(i|he|she|they|mom|dad|husband|wife|son|daughter|mother|father|baby|grandma|grandpa) can not (walk|stand|see|talk|speak|move|feel|swallow)", "(suddenly|now|all of a sudden|just) can not (walk|stand|see|talk|speak|move|hear)"), unless=("can not (see|read) .. (print|readers|bifocals|page|form|screen)",
        "can not (see|talk|speak|move|feel|stand|walk) .. (doctor|dr|results|right now|phone|you|portal|bill|online|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|mornings|appointment|screen|number|card|knee|far|long|loud|that|this|it|spanish|english|him|her|until|before|today|tomorrow|next|specialist|anyone|anybody|good|in the dark|at night|up close|without my glasses|as far|as much|house|message|email|time|date|any openings|what)",
        "(ankle|knee|foot|toe|hip|heel|arthritis|glasses|contacts|hoarse|laryngitis|lost my voice|sprain*|crutches|wheelchair|boot)")),
    Rule(id="signs.sudden", family="sudden signs", level=2, ask=True, source=_ACEP, says=(
        "(sudden|suddenly|all of a sudden|out of nowhere|out of the blue) & (pain*|hurt*|weak*|numb*|dizz*|vision|see*|blurr*|headache*|confus*|@vomits|breath*|swell*|swollen|faint*|speech|walk|talk|see|collapse*|shak*|sweat*|chills|limp|cold)",
        "something (is|feels|seems) (very|really|seriously|terribly|badly) wrong", "(getting|got|gotten) (worse|bad) .. (fast|quickly|by the minute|rapidly|really quick)", "(really|very|so) (scared|frightened|worried) & (breath*|pain*|chest|head|blood|bleed*|faint*|baby|swell*|swollen|numb*)"),
        unless=("(urge|interest|debit*|account|weather|months|years|every time|bill|charge*)",)),
    Rule(id="spanish", family="named emergency", level=1, source=_ACEP, past=False, says=(
        "(dolor|opresi*|presi*) .. pecho", "no .. puede|puedo respirar", "no respira", "ataque (al|de) coraz*", "(ataque|infarto)", "derrame cerebral", "(sangra|sangrando|sangrado) .. (mucho|mucha)", "(llame|llamen|necesito) .. (ambulancia|ayuda)", "(se desmayo|desmay*|inconsciente)", "convulsion*", "sobredosis", "(me|se) .. (golpea|pega|va a matar)")),
    Rule(id="spanish.crisis", family="suicide", level=1, kind="crisis", source="988 Lifeline (press 2 for Spanish)", past=False, says=(
        "(quiero|quiere|voy|va|pienso|piensa) .. (morir|morirme|matarme|matarse|suicidarme|suicidarse)", "suicidio|suicidarme|suicidarse", "no quiero vivir")),
    Rule(id="named.dying", family="named emergency", level=1, source=_NHS, past=False, says=(
        "(i|we|@someone) .. (dying|going to die|about to die|almost dead|might die|may die|could die|near death|is dead|looks dead|seems dead|not alive|will die|gonna die)", "(feel*|think*|thought|like) .. (dying|die|going to die|about to die)", "(no longer breathing|stopped breathing|no heartbeat|no pulse|not alive)", "(found|find) .. (dead|lifeless|cold|on the floor|not moving|unresponsive|face down|hanging)", "(doing|do|started|giving|need) (cpr|c p r|chest compressions)", "cpr", "not moving",
    ), unless=("(teach|certified|instructor|learn|learned) .. cpr", "(laughing|boredom|thirst|hunger|hungry|to know|to hear|embarrassment|hospice|curiosity|of heat|dying to|cancer years|pet|dog|cat|cpr (class|card|certif*|course|training))", "(bowels|bowel|car|line|traffic) .. not moving", "not moving (to|out|until|in|house|my appointment)")),
    Rule(id="named.number", family="named emergency", level=2, ask=True, source=_ACEP, never=Asked.NUMBER, says=("(911|nine one one)",), unless=(
        *_NUMBER_TALK, "(zero|one|two|three|four|five|six|seven|eight|oh|0|1|2|3|4|5|6|7|8|9) (911|nine one one)", "(911|nine one one) (zero|one|two|three|four|five|six|seven|eight|nine|oh|0|1|2|3|4|5|6|7|8|9|main|north|south|east|west|elm|oak|maple|first|second|park)", "(called|went) .. (911|nine one one) .. (last|ago|yesterday|week|month|year)", "porsche")),
    Rule(id="answer.bare", family="named emergency", level=2, ask=True, source=_ACEP, only=Asked.REASON, says=("(heart|chest|breathing|breath|stroke|seizure|bleeding|overdose|suicide|unconscious|choking|paralyzed|labor)",), unless=(
        "(check*|checkup|follow|followup|refill|medication|medicine|meds|doctor|appointment|test|tests|result|results|monitor|referral|cardiologist|cold|cough*|rate|murmur|burn|disease|clinic|rehab|physical|specialist|x ray|scan|years|months|history|machine|congest*|hair|nose|gums|disorder)",)),
)
