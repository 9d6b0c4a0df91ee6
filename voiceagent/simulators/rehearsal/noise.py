"""What a recogniser makes of words: similar words in their place, words lost, torn apart or run together."""

from __future__ import annotations

from collections.abc import Mapping
from random import Random

_SOUND_ALIKE = """
one: won wan | two: to too | three: free tree | four: for far | five: fine nine | six: sick sex
seven: eleven heaven | eight: ate hate | nine: five line | zero: hero | oh: o owe | ten: then | eleven: seven
twelve: shelf | thirteen: thirty | fourteen: forty | fifteen: fifty | sixteen: sixty | seventeen: seventy
eighteen: eighty | nineteen: ninety | thirty: thirteen | forty: fourteen | fifty: fifteen | sixty: sixteen
seventy: seventeen | eighty: eighteen | ninety: nineteen | twenty: plenty | double: trouble | triple: ripple
hundred: hundreds | thousand: thousands | first: thirst | second: seconds | third: bird | fourth: forth
fifth: fist | sixth: six | seventh: seven | eighth: eight | ninth: nine | tenth: tent | twelfth: twelve
thirteenth: thirtieth | thirtieth: thirteenth | january: general | february: every | march: much | april: a peril
may: made | june: tune | july: reply | august: august's | september: december | october: over | november: remember
december: september | yes: yet guess | yeah: year | yep: yet | no: know | right: write | correct: direct
nope: hope | a: hey | b: d be | c: see | d: b t | e: he | f: s | g: jee | h: age | i: eye | j: jay | k: kay | l: el
m: n | n: m | o: oh | p: t | q: cue | r: are | s: f | t: p tea | u: you | v: b | w: double | x: ex | y: why | z: c
street: treat | avenue: have a new | road: rode | lane: line | drive: dry | court: cord | boulevard: bold
aetna: etna | cigna: sigma | medicare: medicaid | humana: human | kaiser: wiser | united: untied | blue: blew
shield: field | walgreens: wall greens | cvs: c v s | walmart: wall mart | costco: cosco | safeway: safe way
maria: mario | james: jane | linda: lynn | robert: rupert | susan: season | michael: michelle | karen: carrying
david: davis | nancy: fancy | daniel: danielle | laura: lawyer | kevin: heaven | angela: angel | brian: ryan
smith: myth | garcia: marcia | johnson: johnston | nguyen: win | miller: mueller | davis: david | martinez: martina
anderson: henderson | thompson: thomason | harris: paris | walker: water | campbell: camel | robinson: robin
oak: oat | maple: maypole | cedar: seder | willow: pillow | lincoln: link | madison: medicine | sunset: sun set
portland: port land | seattle: settle | eugene: you gene | boise: boys | denver: dinner | oregon: organ
washington: washing | my: by | mother: other | father: farther | sister: sisters | brother: bother
husband: has been | wife: life | friend: fiend | throat: coat | back: bag | pain: pane | cough: coffee | rash: rush
knee: need | ear: year | headaches: head aches | days: daze | week: weak | weeks: weak | ago: a go
yesterday: yester day | last: lost | dot: dad | at: that | gmail: g mail | mine: mind | self: shelf | ready: red
skip: ship | change: chain | apartment: a part meant | first: thirst | none: nun
"""


def _table() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for entry in _SOUND_ALIKE.replace("\n", "|").split("|"):
        word, _, others = entry.strip().partition(": ")
        if others:
            found[word] = (others,) if " " in others and word in _WHOLE else tuple(others.split())
    return found


_WHOLE = frozenset(
    "april avenue walgreens cvs walmart safeway sunset portland eugene husband headaches ago yesterday gmail"
    " apartment".split()
)
"""Words heard as several; elsewhere the entries of a line are alternatives."""

CONFUSIONS = _table()


def misheard(chance: Random, words: str, rate: float) -> str:
    """The words with that share of them heard wrong. Never empty: then nothing would have been heard at all."""
    if not rate:
        return words
    heard: list[str] = []
    for word in words.split():
        if chance.random() < rate:
            _distort(chance, word, heard)
        else:
            heard.append(word)
    return " ".join(heard) or words


def _distort(chance: Random, word: str, heard: list[str]) -> None:
    plain = word.strip(",").lower()
    kind = chance.random()
    if kind < 0.15:
        return
    if kind < 0.25 and heard:
        heard[-1] += plain
    elif kind < 0.35 and len(plain) > 5:
        middle = len(plain) // 2
        heard += [plain[:middle], plain[middle:]]
    else:
        heard.append(chance.choice(CONFUSIONS.get(plain, (_slurred(plain),))))


def _slurred(word: str) -> str:
    """A word nobody listed: its first sound is lost, or its last."""
    return word[1:] if len(word) > 3 and word[0] not in "aeiou" else word[:-1] or word
