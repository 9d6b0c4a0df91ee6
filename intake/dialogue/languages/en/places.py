"""English words around addresses and pharmacies."""

from __future__ import annotations

from ..places import Places
from ..words import phrases, themselves
from . import place_grammar
from .common_words import COMMON_WORDS, FUNCTION_WORDS

_FILLERS = frozenset(
    (
        "um uh er erm hmm mm hm ah eh huh uhm okay ok yes yeah yep sure please thanks thank you well so "
        "alright like just"
    ).split()
)

PLACES = Places(
    carriers=frozenset(
        (
            "my our the address is it's its it i live lives living at that would be that's we are we're i'm "
            "on home house mailing street number current physical residential residence located here there"
            " and in to stay staying reside resides am full okay oh still was will yes no hi hello sure his "
            "her their okay a an also write down put have for got me us use yours where send can you"
        ).split()
    ),
    fillers=_FILLERS,
    noises=frozenset("um uh er erm uhm hmm mm".split()),
    trailers=_FILLERS
    | frozenset(("that's it is all the address right usa united states america correct now and").split()),
    directions={
        "north": "North",
        "south": "South",
        "east": "East",
        "west": "West",
        "northeast": "NE",
        "northwest": "NW",
        "southeast": "SE",
        "southwest": "SW",
        "n": "North",
        "s": "South",
        "e": "East",
        "w": "West",
        "ne": "NE",
        "nw": "NW",
        "se": "SE",
        "sw": "SW",
    },
    units=phrases(
        {
            **dict.fromkeys(
                (
                    "apartment",
                    "apartment number",
                    "apt",
                    "apt number",
                    "apartment #",
                    "apt #",
                    "apartments",
                    "department",
                    "appartment",
                    "apartment unit",
                ),
                "Apt",
            ),
            **dict.fromkeys(("unit", "unit number", "unit #", "units"), "Unit"),
            **dict.fromkeys(("suite", "suite number", "ste", "suit", "sweet", "suite #", "ste #"), "Ste"),
            **dict.fromkeys(("building", "bldg", "building number"), "Bldg"),
            **dict.fromkeys(("floor", "fl"), "Fl"),
            **dict.fromkeys(("room", "rm", "room number"), "Rm"),
            **dict.fromkeys(("lot", "lot number"), "Lot"),
            **dict.fromkeys(("space", "spc", "space number"), "Spc"),
            **dict.fromkeys(("trailer", "trlr", "trailer number"), "Trlr"),
            **dict.fromkeys(("slip",), "Slip"),
            **dict.fromkeys(("#", "number", "pound"), "Unit"),
            **dict.fromkeys(("penthouse", "ph"), "Ph"),
            **dict.fromkeys(("condo", "condominium"), "Unit"),
        }
    ),
    bare_units={
        "basement": "Bsmt",
        "bsmt": "Bsmt",
        "rear": "Rear",
        "penthouse": "Ph",
        "upstairs": "Uppr",
        "downstairs": "Lowr",
        "upper": "Uppr",
        "lower": "Lowr",
        "frnt": "Frnt",
        "lobby": "Lbby",
        "side": "Side",
    },
    no_unit=themselves(
        "no apartment|no unit|no apartment number|no unit number|no suite|it's a house|it is a house|its "
        "a house|it's just a house|just a house|a house|single family|single family home|it's a home|"
        "private house|i live in a house"
        "|there isn't|there is no|there's no|don't have one|don't have a|don't have an|doesn't have|none|"
        "not an apartment|isn't an apartment|n/a|not applicable|no it's a house|standalone|stand alone|"
        "no there isn't"
        "|no there is not|there is none|there's none|i don't|no i don't|it's a single|we don't|nothing|a "
        "home|mobile home|farm|ranch house|townhouse|my own house|own house"
    ),
    floors=frozenset({"floor", "fl"}),
    boxes=themselves(
        "p o box|po box|p o b|pob|post office box|post box|lock box|lockbox|drawer|po drawer|p o drawer|"
        "box|mailbox|p o|po"
    ),
    zips=themselves(
        "zip code is|zip code|zip is|zip|postal code|postal code is|zipcode|zipcode is|zip code's|with zip code|the zip"
    ),
    no_address=themselves(
        "general delivery|homeless|i'm homeless|no fixed address|no address|don't have an address|do not "
        "have an address|in a shelter|the shelter|a shelter|in my car|between places|on the street|"
        "confidential|don't have a place"
    ),
    letters={
        "be": "b",
        "bee": "b",
        "see": "c",
        "sea": "c",
        "dee": "d",
        "gee": "g",
        "jay": "j",
        "kay": "k",
        "el": "l",
        "em": "m",
        "en": "n",
        "pea": "p",
        "pee": "p",
        "queue": "q",
        "cue": "q",
        "are": "r",
        "tea": "t",
        "tee": "t",
        "you": "u",
        "vee": "v",
        "ex": "x",
        "why": "y",
        "zee": "z",
        "eff": "f",
        "ess": "s",
        "aye": "a",
        "ay": "a",
        "eh": "a",
        "hey": "a",
        "dea": "d",
        "eye": "i",
    },
    likes=themselves("as in|like|as|is for|for|is in"),
    of=frozenset({"of", "the"}),
    links=themselves(
        "that's in|that is in|it's in|in the city of|and the city is|the city is|city is|city of|located "
        "in|which is in|over in|down in|up in|out in"
        "|and the street is|the street is|the street name is|street name is|street is|and the street "
        "name is|and it's on|and that's on|the state is|and the state is|state is|in the state of|the "
        "town of|in the town of"
    ),
    inside=frozenset({"in"}),
    half=themselves("and a half|one half|a half|and one half|half"),
    repairs=themselves(
        "no wait|wait no|no sorry|sorry no|no no|i mean|i meant|scratch that|correction|make that|or "
        "rather|excuse me|oops|sorry|actually|no actually|wait|sorry i meant|no it's|no i mean|i'm sorry|"
        "no that's|rather|no make that|let me correct that|wait it's|no"
    ),
    prepositions=frozenset(
        (
            "on at in near by off across next over down around along beside inside out behind under between "
            "close corner the"
        ).split()
    )
    - {"the"},
    pharmacy_carriers=frozenset(
        (
            "i use usually go to the it's its it is my pharmacy at we that's that would be um uh yeah yes so "
            "okay a an called named we use get from there's they're normally always just probably prefer "
            "want with"
        ).split()
    )
    - {"pharmacy"},
    on="on",
    in_="in",
    says_where=frozenset(("it's", "its", "they're", "located")),
    place_carriers=frozenset(
        (
            "it's its it is on in at over out down up the one that's that would be um uh yeah yes so okay they're there's "
            "located they are i think"
        ).split()
    ),
    no_pharmacy=themselves(
        "don't have one|don't have a pharmacy|do not have one|no pharmacy|i don't have|haven't got one|"
        "don't use one|don't use a pharmacy|none|don't really have|not any|no preference"
    ),
    not_named=themselves(
        "the same one|same one|same as before|the one on file|on file|whatever|whichever|any|anyone|any "
        "one|any of them|closest|close to me|near me|near my house|close by|nearby|nearest|closest one|"
        "not sure|don't know|do not know|no idea|doesn't "
        "matter|you have it|can't remember"
        "|don't remember|the usual|usual one|the regular one|the one you have|you already have|forgot"
    ),
    whichever=themselves("whatever|whatever's|whichever|whichever's|wherever|closest|nearest|close to me|near me|near my house|close by|nearby|doesn't matter|don't care|any of them"),
    denials=frozenset("not never isn't don't anymore except".split()),
    pharmacy_words=frozenset("pharmacy pharmacies drug drugs drugstore store apothecary chemist rx".split()),
    state_words=frozenset({"state"}),
    street_names=frozenset(place_grammar.STREETS),
    joining=frozenset("and a an to from the of next".split()),
    counts=frozenset(
        (
            "zero oh one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
            "fifteen sixteen seventeen eighteen"
            " nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand first second "
            "third fourth fifth sixth seventh"
            " eighth ninth tenth eleventh twelfth thirteenth"
        ).split()
    ),
    place_words=frozenset(
        (
            "downtown uptown mall hospital school high clinic church store market airport college university "
            "corner town library station"
            " plaza center shopping supermarket building street avenue road drive lane city bank post office "
            "police fire park gym hotel"
        ).split()
    ),
    function_words=FUNCTION_WORDS,
    small_words=COMMON_WORDS,
    street_grammar=place_grammar.STREET,
    street_keyterms=place_grammar.KEYTERMS,
    unit_grammar=place_grammar.UNIT,
    city_carrier_grammar="[it's | i live in | in]",
    pharmacy_carrier_grammar="[i use | it's | i go to] [the]",
    pharmacy_place_grammar=place_grammar.PHARMACY_PLACE,
    say_unit={
        "Apt": "apartment",
        "Ste": "suite",
        "Unit": "unit",
        "Bldg": "building",
        "Fl": "floor",
        "Rm": "room",
        "Lot": "lot",
        "Spc": "space",
        "Trlr": "trailer",
        "Slip": "slip",
        "Ph": "penthouse",
        "Bsmt": "basement",
        "Rear": "rear",
        "Uppr": "upper",
        "Lowr": "lower",
        "Frnt": "front",
        "Lbby": "lobby",
        "Side": "side",
    },
)
