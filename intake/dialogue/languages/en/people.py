"""English words around names, and names."""

from __future__ import annotations

from collections.abc import Iterable

from ..people import People
from ..words import phrases, themselves
from . import family_names, given_names, name_labels, relations
from .common_words import COMMON_WORDS


def _alternatives(groups: Iterable[tuple[str, ...]]) -> dict[str, frozenset[str]]:
    table: dict[str, frozenset[str]] = {}
    for group in groups:
        for name in group:
            table[name] = table.get(name, frozenset()) | frozenset(group)
    return table


def _doubtful() -> frozenset[str]:
    """Names for which another spelling is at least as common."""
    common = frozenset(given_names.COMMONEST) | frozenset(family_names.COMMONEST)
    return frozenset(name for name, group in _SOUND_ALIKES.items() if name not in common or len(group & common) > 1)


def _either(words: Iterable[str]) -> str:
    return "(" + " | ".join(words) + ")"


_SOUND_ALIKES = _alternatives((*given_names.SOUND_ALIKES, *family_names.SOUND_ALIKES))
_NOT_IN_DICTIONARY = frozenset({"okafor", "krishnamurthy"})
_FIRST = _either(given_names.COMMONEST)
_LAST = _either(dict.fromkeys(name for name in family_names.COMMONEST if name not in _NOT_IN_DICTIONARY))
_CARRIER = "[my name is | it's | it is | this is | i'm | i am]"
_RELATIVES = (
    "mother father mom dad wife husband son daughter brother sister friend partner spouse boyfriend girlfriend aunt uncle cousin"
    " niece nephew grandmother grandfather grandma grandpa neighbor roommate parent"
)

PEOPLE = People(
    cues=themselves(
        "my name is|my name's|my name|name is|name's|the name is|full name is|legal name is|this is|i am|"
        "i'm|im|it's|its|it is|that's|that is|that would be"
        "|it would be|it'd be|would be|under the name|under "
        "the name of|under name|in the name of|the name of|under|on behalf of|behalf of"
        "|named|called|speaking with|speaking to|talking to|patient is|patient's name is|caller is|"
        "calling for|it's under|make it|make that|should be"
        "|name was|name be|listed as|listed under|filed under|he's|she's|his name is|her name "
        "is|their name is|who is|that'll be|it'll be"
    ),
    weak_cues=frozenset("to from for with owe owed pay paid see saw is was".split()),
    nicknames=themselves(
        "but i go by|i go by|goes by|go by|call me|they call me|everyone calls me|everybody calls me|people call me|but call me"
        "|known as|but known as|nickname is|my nickname is|preferred name is|but you can call me|you can call me"
    ),
    labels=name_labels.before(),
    labels_after=name_labels.after(),
    repairs=themselves(
        "no wait|wait no|no sorry|sorry no|no no|no no no|i mean|i meant|scratch that|correction|make "
        "that|let me correct that|no it's|no its|no it is|no that's|or rather"
        "|excuse me|oops|sorry|actually|actually it's|actually no|no actually|no|wait|sorry i meant|"
        "sorry i mean|no i mean|no i meant|i'm sorry|that's wrong|that's not right|no make that|well "
        "actually|rather"
    ),
    spells=themselves(
        "spelled|spelt|that's spelled|it's spelled|which is spelled|spelled as|that is spelled|is "
        "spelled|i spell it|i spell that|spelling is|the spelling is|you spell it|you spell that|and "
        "that's spelled"
        "|that's|it's|which is|that is|and that's|s spelled"
    ),
    joins=frozenset("hyphen dash hyphenated".split()),
    commas=frozenset({"comma"}),
    fillers=frozenset(
        (
            "um uh er erm hmm mm hm ah oh eh huh uhm okay ok yes yeah yep yup sure please thanks hello hi "
            "hey well so like alright right ma'am and just here speaking capital uppercase lowercase letter letters"
        ).split()
    ),
    glued=("um", "umm", "uh", "uhh", "erm", "well", "okay", "its", "it's", "yes", "yeah", "see", "please", "name"),
    glued_behind=("dot", "comma", "period"),
    common=COMMON_WORDS,
    no_name_endings=("ing", "ately", "utely", "itely", "ously", "tion", "ness", "able"),
    titles=frozenset("mr mrs ms miss dr doctor sir madam reverend professor officer nurse mister".split()),
    suffixes=phrases(
        {
            "junior": "Jr",
            "jr": "Jr",
            "senior": "Sr",
            "sr": "Sr",
            "the second": "II",
            "the third": "III",
            "the fourth": "IV",
            "second": "II",
            "third": "III",
            "ii": "II",
            "iii": "III",
            "iv": "IV",
            "the 2 nd": "II",
            "the 3 rd": "III",
            "the 4 th": "IV",
            "esquire": "Esq",
        }
    ),
    first_particles=frozenset("della al van ben le e y du o d mc mac san santa saint st ten ter el".split()),
    hyphenated=themselves(
        "with a hyphen|hyphenated|with a dash|with hyphen|with a hyphen in between|with a hyphen between them"
    ),
    particles=frozenset(
        (
            "de la las los del da das dos di du der den van von ter ten bin ibn al el le y e st saint san "
            "santa mac mc o d della dela delos"
        ).split()
    ),
    given=given_names.GIVEN_NAMES,
    family=family_names.FAMILY_NAMES,
    sound_alikes=_SOUND_ALIKES,
    doubtful=_doubtful(),
    compounds=frozenset(
        (
            "ann anne jane jo joe lou beth kate sue lynn lynne bob ray lee ellen rose grace kay jean mae "
            "marie pat may belle claire"
        ).split()
    ),
    irish=frozenset(
        (
            "brien connor conner connell neil neill neal reilly riley donnell donoghue leary malley mally "
            "hara keefe keeffe sullivan shea grady rourke toole dwyer dell dea"
            " meara gorman hanlon flaherty farrell rear donohue halloran hare driscoll dowd bryan bannon callaghan"
        ).split()
    ),
    written={
        "macdonald": "MacDonald",
        "macarthur": "MacArthur",
        "macgregor": "MacGregor",
        "macleod": "MacLeod",
        "macmillan": "MacMillan",
        "macintyre": "MacIntyre",
        "macdougall": "MacDougall",
        "macneil": "MacNeil",
        "dangelo": "D'Angelo",
        "damico": "D'Amico",
        "dambrosio": "D'Ambrosio",
        "dagostino": "D'Agostino",
        "dandrea": "D'Andrea",
        "deangelo": "DeAngelo",
        "dejesus": "DeJesus",
        "deleon": "DeLeon",
        "lebron": "LeBron",
        "desantis": "DeSantis",
        "fitzgerald": "Fitzgerald",
    },
    double=frozenset({"double"}),
    withs=themselves(
        "with a|with an|with the|with one|with two|with double|with 2|with|ending in a|ending with a|ends with a|ends in a"
        "|ending in an|ends in an|ending with an|starts with a|starting with a|starts with an|starting with an|with the letter"
    ),
    withouts=themselves("without a|without an|without the|no|not a|not an|not with a|not with an|without"),
    selves=themselves(
        "it's me|it's mine|is mine|it's my own|my own|my own name|my name|in my "
        "name|myself|under my name|my policy|my insurance|my plan|i'm the subscriber"
        "|i'm the policy holder|i'm the policyholder|i'm the one|i'm the primary|i am the subscriber|i "
        "am the policy holder|i am the policyholder|the patient|i'm the patient"
        "|same as me|same person|my self|it is mine|it's under me|i'm the holder|i carry it|i hold it|me "
        "personally|that's me|that would be me|that'd be me|that'll be me|that will be me|it'd be me|it would be me|call me|just put me|put me down|put me|put my name|use me|this is mine|yours truly|under mine"
    ),
    short_selves=themselves(
        "me|self|yourself|mine|i am|i do|yes me|just me|only me|yes i am|yes i do|me i am|no mine|no me"
    ),
    missing=themselves(
        "nobody|no one|none|no body|don't have anyone|i don't have anyone|i don't have one|don't have "
        "one|there isn't anyone|there is no one|not anyone"
    ),
    relations=phrases(relations.RELATIONS),
    inverses=relations.INVERSES,
    in_laws=relations.IN_LAWS,
    possessives=frozenset("my our his her their the your".split()),
    hers=frozenset({"his", "hers", "theirs", "patient's", "himself", "herself"}),
    speakers=frozenset({"i'm", "im", "i am"}),
    theirs={"her": "her", "his": "his", "their": "", "the": ""},
    of_my=(["of", "my"], ["of", "the"], ["of", "our"], ["to", "my"]),
    not_kin=frozenset(
        {
            "friend",
            "neighbor",
            "roommate",
            "landlord",
            "coworker",
            "caregiver",
            "nurse",
            "social worker",
            "case manager",
            "clergy",
            "guardian",
        }
    ),
    distant="relative",
    denials=frozenset("no nope not isn't".split()),
    negations=frozenset("not isn't aren't never".split()),
    name_grammar=f"{_CARRIER} {_FIRST} {_LAST}",
    first_grammar=f"{_CARRIER} [my first name is] {_FIRST}",
    last_grammar=f"{_CARRIER} [my last name is] {_LAST}",
    relation_grammar="[she's | he's | they're | it's] [my | a] "
    + _either(
        [
            *_RELATIVES.split(),
            "mother in law",
            "father in law",
            "brother in law",
            "sister in law",
        ]
    ),
    holder_grammar="mine | me | myself | it's mine | it's me | it's my own | i am | my own | it's in my name",
    say_self="yourself",
    first_keyterms=given_names.COMMONEST[:20],
    relation_keyterms=(
        "husband",
        "wife",
        "mother",
        "father",
        "daughter",
        "son",
        "sister",
        "brother",
        "partner",
        "friend",
    ),
)
