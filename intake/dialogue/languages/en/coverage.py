"""English words around insurance."""

from __future__ import annotations

from ..coverage import Coverage
from ..words import themselves
from .common_words import COMMON_WORDS
from .sounds import sound_key


def _clipped(words: str) -> str:
    """With the forms that a recogniser makes of a "don't" whose first sound was lost or whose apostrophe is missing."""
    forms = [words, *(words.replace("don't", form) for form in ("dont", "on't", "ont", "won't"))]
    return "|".join(dict.fromkeys("|".join(forms).split("|")))


_PAYS_ALONE = (
    "uninsured|un insured|not insured|no insurance|no health insurance|no coverage|"
    "without insurance|don't have insurance|don't have any insurance|do not have insurance|don't "
    "have health insurance|don't have any health insurance"
    "|don't have coverage|don't have any coverage|haven't got "
    "insurance|ain't got insurance|ain't got no insurance|ain't got any insurance|"
    "got no insurance|have no insurance|have no coverage|have no health insurance|lost my insurance|"
    "lost insurance|lost my coverage|have know insurance|don't got insurance|don't got any insurance"
    "|between insurances|between insurance|in between insurance|in between insurances|dropped my "
    "insurance|insurance ran out|insurance lapsed|insurance expired|self pay|selfpay|self paying|"
    "self payer|self paid|cell pay|sell pay|south pay|self play|pay myself|pay for myself|pay for it "
    "myself|paying myself"
    "|paying for it myself|pay for the visit myself|pay it myself|paying for myself|pay by myself|"
    "pay cash|paying cash|cash pay|cash patient|out of pocket|out of my own pocket|out of my "
    "pocket|private pay|pay privately|paying privately|pay in full|pay by card|pay with a card|"
    "pay on my own"
    "|paying on my own|paying out of pocket|without any insurance|no longer insured|no longer have "
    "insurance|no longer covered|i will pay myself|aren't insured|don't "
    "use insurance|not using insurance|not using my insurance"
    "|don't currently have insurance|not on any insurance|not have "
    "insurance|not have any insurance"
)
"""Says so whatever was asked: insurance or paying is named in it."""

COVERAGE = Coverage(
    insured=themselves(
        "i'm insured|i am insured|insured|i have insurance|i've got insurance|i got insurance|i have "
        "health insurance|i have coverage|i'm covered|i am covered|have insurance|got insurance|with "
        "insurance|using insurance"
        "|use my insurance|through insurance|on my insurance|bill my insurance|covered by|covered "
        "through|covered under|insurance through|insurance from|insurance with|my insurance|my plan|"
        "through my work|through work"
        "|through my job|through my employer|through my husband|through my wife|through my parents|under "
        "my husband|under my wife|on my parents|on my husband's|on my wife's|my husband's insurance|my "
        "wife's insurance|my mom's insurance|my dad's insurance"
        "|i do have insurance|i do have|we have insurance|we're insured|private insurance|health "
        "insurance|insurance card|i have it|have some insurance|i have insurances|in sured"
    ),
    uninsured=themselves(
        _clipped(
            f"{_PAYS_ALONE}|not covered|don't have any|don't have one|haven't got any|isn't insured|isn't covered|cash|"
            "credit card|don't have it|don't have that|not have any"
        )
    ),
    pays_alone=themselves(_clipped(_PAYS_ALONE)),
    denials=themselves(
        "not|dont have|on't have|ont have|won't have|don't have|do not have|didn't have|isn't|ain't|aren't|wasn't|never had|never|without|no|"
        "don't|dont|on't|ont|isnt|aint|havent got|haven't got|doesn't|rather than|instead of|not on|not with|no longer have|no longer|"
        "anymore have|other than|except|but not|excluding|applied for|applying for|apply for|trying to get|signing up for|sign up for|qualify for|qualified for|"
        "thinking about|thinking of|eligible for|looking into|looking at|turned down for|denied for|rejected for|get off|getting off|got off|kicked off|took me off|took us off|taken off|take me off|take us off|removed from|removed me from|dropped from|dropped me from|aged out of|fell off|came off|off of|remove|delete|erase|get rid of|when i turn|once i turn|then it'll be|then it will be|then i'll have|then i will have"
    ),
    past=themselves(
        "used to have|used to be|used to be with|had|lost|lost my|dropped|canceled|cancelled|switched "
        "from|changed from|previously|before i had|was on|was with|we had|i had|formerly|it was|old one was|old one is|switched us from|switched me from|changed us from|changed me from|moved us from|moved me from|went from|moved from|switching from|going from|came from|coming from|old insurance "
        "was|they dropped|left"
    ),
    ended=themselves(
        "dropping it|dropping them|dropped it|dropped me|dropped us|drop it|canceled it|cancelled it|canceling it|cancelling it|canceled|cancelled|got canceled|ended|expired|lapsed|ran out|runs out|terminated|cut me off|cut us off|cut off"
        "|kicked me off|kicked us off|kicked off|was denied|got denied|denied me|not approved|haven't approved|hasn't been approved|hasn't approved|hasn't kicked in|not active|isn't active|inactive|hasn't started|doesn't start|don't start|starts next|starts in"
        "|pending|is gone|went away|lost it|lost that|losing it|losing that|getting rid of|got rid of|stopped|quit|no longer|anymore|any more|don't have it|don't have that|dropped coverage|fell through|don't have one|do not have one|have none|have nothing|now nothing|nothing right now|nothing now|nothing yet|the old one|my old one|is old|next month|next year|starting in|starting next|coming up in|was old|don't use that|don't use it|don't use them|do not use that|do not use it"
        "|off my chart|off my file|off my record|off my account|off the chart|off the file|off there|off of there"
    ),
    proofs=frozenset({"says", "reads"}),
    links=frozenset({"the", "one", "a", "an"}),
    turns=frozenset("but now have just it's it is i'm i've got switched currently instead so to use".split()),
    now=frozenset("now nowadays currently switched changed starting became becomes bought".split()),
    carriers=COMMON_WORDS | frozenset("health insurance plan plans coverage company".split()),
    sellers=frozenset("through with from by via thru".split()),
    second=frozenset("supplement supplemental supplementary medigap secondary second backup".split()),
    first=frozenset("primary first main firstly".split()),
    repairs=frozenset(("no wait sorry i mean meant actually correction make that it's its is oops rather or").split())
    - {"or"},
    leads=frozenset(
        (
            "i have i've got it's its it is that's my our the a an insurance is called named through with by "
            "um uh well yeah yes okay so we use plan company think believe from "
            "carrier provider name of covered under on i'm am using currently just still actually health "
            "something like be would should his her their husband's wife's"
        ).split()
    ),
    trails=frozenset(
        (
            "insurance please i think guess believe thanks thank you um uh plan company right okay is what "
            "it's called that's my"
        ).split()
    ),
    of=frozenset({"of", "in"}),
    plan_types=frozenset("ppo hmo epo pos hdhp hsa p m o h e".split()),
    articles=frozenset("the a an to can could my your this that it of for i you".split()),
    pronouns=frozenset("i you me we he she they do does can what why how when where who my your".split()),
    sound=sound_key,
    plan_words=frozenset(
        (
            "ppo hmo epo pos hdhp hsa p m o h e plan plans advantage supplement choice plus gold silver "
            "bronze platinum select open access basic premier"
        ).split()
    ),
    unknown=themselves(
        "don't know|do not know|not sure|no idea|can't remember|don't remember|forgot|don't have my card|"
        "don't have the card|whatever|any|marketplace|the exchange|obamacare|cobra|i'm not sure|unsure|never mind"
    ),
    contrasts={
        "Medicare": "Medicare, the federal program, not Medicaid",
        "Medicare Advantage": "a Medicare Advantage plan",
        "Medicaid": "Medicaid, the state program, not Medicare",
        "Medi-Cal": "Medi-Cal, the California state program, not Medicare",
        "Medica": "Medica Health Plan, not Medicaid",
        "UnitedHealthcare": "United Healthcare",
        "AHCCCS": "Arizona Medicaid",
    },
    carrier_grammar="[i have | it's | it is | my insurance is | i'm with | i've got]",
    insured_grammar=(
        "[yes] i have insurance | i'm insured | [yes] i do | insured | [no] i will pay myself | i'm "
        "paying myself | self pay | no insurance | [no] i don't have insurance"
        " | i pay cash | cash | out of pocket | i'm not insured | not insured"
    ),
    yes="insured",
    no="self pay",
)
