"""English words for who somebody is to the caller.

Stored values (the closed list): self, husband, wife, spouse, partner, fiance, boyfriend, girlfriend, mother, father,
parent, stepmother,
stepfather, son, daughter, child, stepson, stepdaughter, brother, sister, sibling, grandmother, grandfather,
grandparent, grandson,
granddaughter, grandchild, aunt, uncle, cousin, niece, nephew, mother-in-law, father-in-law, brother-in-law, sister-
in-law, son-in-law,
daughter-in-law, guardian, foster parent, godparent, power of attorney, health care proxy, friend, neighbor, roommate,
landlord, coworker,
caregiver, nurse, social worker, case manager, clergy, ex-wife, ex-husband, ex-partner, relative.
"""

from __future__ import annotations

_ALIASES: dict[str, str] = {
    "husband": "husband|hubby|husbands|my old man",
    "wife": "wife|wifey|my better half|better half|wives",
    "spouse": "spouse|married to|we are married|we're married",
    "partner": (
        "partner|domestic partner|life partner|significant other|common law partner|common law husband|"
        "common law wife|other half"
    ),
    "fiance": "fiance|fiancee|fiancé|fiancée|engaged|financee",
    "boyfriend": "boyfriend|boy friend",
    "girlfriend": "girlfriend|girl friend",
    "mother": "mother|mom|mum|mama|mommy|momma|ma|mam|adoptive mother|birth mother|biological mother",
    "father": "father|dad|daddy|papa|pop|pops|adoptive father|birth father|biological father",
    "parent": "parent|parents|one of my parents",
    "stepmother": "stepmother|stepmom|step mother|step mom",
    "stepfather": "stepfather|stepdad|step father|step dad",
    "son": "son|boy|sun|adopted son|oldest son|eldest son|youngest son|foster son|little boy",
    "daughter": (
        "daughter|girl|adopted daughter|oldest daughter|eldest daughter|youngest daughter|foster daughter|little girl"
    ),
    "child": "child|kid|children|adult child|oldest|youngest|foster child",
    "stepson": "stepson|step son",
    "stepdaughter": "stepdaughter|step daughter",
    "brother": (
        "brother|bro|twin brother|half brother|stepbrother|step brother|big brother|little brother|older "
        "brother|younger brother|baby brother"
    ),
    "sister": (
        "sister|sis|twin sister|half sister|stepsister|step sister|big sister|little sister|older sister|"
        "younger sister|baby sister"
    ),
    "sibling": "sibling|siblings|twin",
    "grandmother": (
        "grandmother|grandma|granny|nana|nanna|gran|grand mother|grand ma|mamaw|memaw|meemaw|abuela|nonna|bubbe"
    ),
    "grandfather": (
        "grandfather|grandpa|granddad|grandad|grand father|grand pa|papaw|pawpaw|pop pop|abuelo|nonno|zayde"
    ),
    "grandparent": "grandparent|grand parent",
    "grandson": "grandson|grand son",
    "granddaughter": "granddaughter|grand daughter",
    "grandchild": "grandchild|grand child|grandkid|grand kid",
    "aunt": "aunt|auntie|aunty|great aunt|tia|ant",
    "uncle": "uncle|great uncle|tio",
    "cousin": "cousin|cuz|second cousin",
    "niece": "niece|knees|neice|grand niece|great niece",
    "nephew": "nephew|grand nephew|great nephew",
    "mother-in-law": "mother in law|mother and law|mother inlaw|mother n law",
    "father-in-law": "father in law|father and law|father inlaw|father n law",
    "brother-in-law": "brother in law|brother and law|brother inlaw|brother n law",
    "sister-in-law": "sister in law|sister and law|sister inlaw|sister n law",
    "son-in-law": "son in law|son and law|son inlaw|son n law",
    "daughter-in-law": "daughter in law|daughter and law|daughter inlaw|daughter n law",
    "guardian": "guardian|legal guardian|conservator",
    "foster parent": "foster parent|foster mother|foster father|foster mom|foster dad",
    "godparent": "godmother|godfather|godparent|god mother|god father",
    "power of attorney": "power of attorney|poa|p o a|attorney in fact",
    "health care proxy": (
        "health care proxy|healthcare proxy|medical proxy|health proxy|medical power of attorney|health "
        "care power of attorney"
    ),
    "friend": (
        "friend|best friend|good friend|close friend|family friend|old friend|buddy|pal|bestie|friends|"
        "friend of mine|friend of the family"
    ),
    "neighbor": "neighbor|neighbour|next door neighbor|neighbors|lives next door|next door|lives across the street",
    "roommate": "roommate|room mate|housemate|flatmate|house mate",
    "landlord": "landlord|landlady|land lord",
    "coworker": "coworker|co worker|colleague|boss|supervisor|manager|employer|work friend",
    "caregiver": (
        "caregiver|care giver|caretaker|care taker|carer|aide|home aide|home health aide|helper|nanny|babysitter|sitter"
    ),
    "nurse": "nurse|home nurse|visiting nurse|private nurse",
    "social worker": "social worker|caseworker|case worker",
    "case manager": "case manager|care manager|care coordinator",
    "clergy": "pastor|priest|minister|rabbi|imam",
    "ex-wife": "ex wife|former wife",
    "ex-husband": "ex husband|former husband",
    "ex-partner": "ex|ex partner|ex boyfriend|ex girlfriend|ex spouse",
    "relative": "relative|family member|family|relation|kin|extended family",
}

RELATIONS: dict[str, str] = {
    phrase: relation
    for relation, phrases in _ALIASES.items()
    for phrase in (relation.replace("-", " "), *phrases.split("|"))
}
VALUES: tuple[str, ...] = tuple(_ALIASES)

# "I'm her daughter": then she is the mother. By the gender of the other's pronoun; "" when it tells none.
INVERSES: dict[str, dict[str, str]] = {
    "husband": {"her": "wife", "his": "husband", "": "spouse"},
    "wife": {"her": "wife", "his": "husband", "": "spouse"},
    "spouse": {"her": "wife", "his": "husband", "": "spouse"},
    "son": {"her": "mother", "his": "father", "": "parent"},
    "daughter": {"her": "mother", "his": "father", "": "parent"},
    "child": {"her": "mother", "his": "father", "": "parent"},
    "mother": {"her": "daughter", "his": "son", "": "child"},
    "father": {"her": "daughter", "his": "son", "": "child"},
    "parent": {"her": "daughter", "his": "son", "": "child"},
    "stepson": {"her": "stepmother", "his": "stepfather"},
    "stepdaughter": {"her": "stepmother", "his": "stepfather"},
    "stepmother": {"her": "stepdaughter", "his": "stepson"},
    "stepfather": {"her": "stepdaughter", "his": "stepson"},
    "brother": {"her": "sister", "his": "brother", "": "sibling"},
    "sister": {"her": "sister", "his": "brother", "": "sibling"},
    "sibling": {"her": "sister", "his": "brother", "": "sibling"},
    "grandson": {"her": "grandmother", "his": "grandfather", "": "grandparent"},
    "granddaughter": {"her": "grandmother", "his": "grandfather", "": "grandparent"},
    "grandchild": {"her": "grandmother", "his": "grandfather", "": "grandparent"},
    "grandmother": {"her": "granddaughter", "his": "grandson", "": "grandchild"},
    "grandfather": {"her": "granddaughter", "his": "grandson", "": "grandchild"},
    "aunt": {"her": "niece", "his": "nephew"},
    "uncle": {"her": "niece", "his": "nephew"},
    "niece": {"her": "aunt", "his": "uncle"},
    "nephew": {"her": "aunt", "his": "uncle"},
    **{
        same: {"her": same, "his": same, "": same}
        for same in ("friend", "neighbor", "roommate", "partner", "cousin", "coworker", "fiance")
    },
    "boyfriend": {"her": "girlfriend", "his": "boyfriend", "": "partner"},
    "girlfriend": {"her": "girlfriend", "his": "boyfriend", "": "partner"},
    "caregiver": {},
}

_SPOUSES = ("husband", "wife", "spouse")
_PARENTS = ("mother", "father", "parent")
_CHILDREN = ("son", "daughter", "child")
# "my husband's sister": (husband, sister) -> sister-in-law.
IN_LAWS: dict[tuple[str, str], str] = {
    **{(spouse, who): f"{who}-in-law" for spouse in _SPOUSES for who in ("mother", "father", "brother", "sister")},
    **{(parent, "sister"): "aunt" for parent in _PARENTS},
    **{(parent, "brother"): "uncle" for parent in _PARENTS},
    **{(parent, "mother"): "grandmother" for parent in _PARENTS},
    **{(parent, "father"): "grandfather" for parent in _PARENTS},
    ("mother", "husband"): "stepfather",
    ("mother", "boyfriend"): "relative",
    ("father", "wife"): "stepmother",
    ("father", "girlfriend"): "relative",
    ("son", "wife"): "daughter-in-law",
    ("daughter", "husband"): "son-in-law",
    ("brother", "wife"): "sister-in-law",
    ("sister", "husband"): "brother-in-law",
    **{(sibling, "son"): "nephew" for sibling in ("brother", "sister", "sibling")},
    **{(sibling, "daughter"): "niece" for sibling in ("brother", "sister", "sibling")},
    **{(child, "son"): "grandson" for child in _CHILDREN},
    **{(child, "daughter"): "granddaughter" for child in _CHILDREN},
    **{(relative, "son"): "cousin" for relative in ("aunt", "uncle")},
    **{(relative, "daughter"): "cousin" for relative in ("aunt", "uncle")},
}
