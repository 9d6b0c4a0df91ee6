"""Pharmacy chains of the United States: the name kept, what callers call it, what recognisers make of that, and
which have closed.

Store counts and closures from the chains' own announcements, as of November 2026. Rite Aid and Bartell closed their
last stores in autumn 2025.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Chain:
    """name: as kept. said, misheard: lower case.

    closed: the day its last store had closed by; None while it is open.
    """

    name: str
    said: tuple[str, ...]
    misheard: tuple[str, ...] = ()
    closed: date | None = None


def _chain(name: str, said: str, misheard: str = "", closed: date | None = None) -> Chain:
    return Chain(name, tuple(filter(None, said.split("|"))), tuple(filter(None, misheard.split("|"))), closed)


CHAINS: tuple[Chain, ...] = (
    _chain(
        "CVS",
        "cvs|c v s|cvs pharmacy|longs drugs|longs|navarro",
        "see vs|see v s|c b s|cbs|tv s|t v s|c v as|cv s|sea vs|see vee s|cvs's|c d s",
    ),
    _chain(
        "Walgreens",
        "walgreens|walgreen|walgreen's|walgreens pharmacy|wal greens",
        "wall greens|all greens|while greens|wall green|ball greens|wal green|walgrens|wallgreens|well "
        "greens|wa greens|wild greens|walgreen s",
    ),
    _chain("Duane Reade", "duane reade|duane reed", "dwayne reed|dwayne reade|duane read|dwayne read"),
    _chain(
        "Walmart",
        "walmart|wal mart|walmart pharmacy|walmart neighborhood market",
        "wall mart|while mart|wal marts|walmart's|all mart|well mart|kmart",
    ),
    _chain("Sam's Club", "sam's club|sams club|sam's|sams"),
    _chain("Costco", "costco|costco pharmacy", "cost co|cosco|costa co|cost go|costcos"),
    _chain("Target", "target|target pharmacy|super target"),
    _chain("Kroger", "kroger|kroger pharmacy|kroger's|krogers", "crow ger|roger's|crogers|croger|kroeger|broger"),
    _chain(
        "Fred Meyer",
        "fred meyer|fred meyers|freddy's|freddie's|fred myer|fred meyer's",
        "fred my er|red meyer|fred mire|fred mayor",
    ),
    _chain("Ralphs", "ralphs|ralph's"),
    _chain("King Soopers", "king soopers|king supers|king sooper", "king soup hers|king super"),
    _chain("Smith's", "smith's|smith's pharmacy|smiths|smith's food and drug"),
    _chain("Fry's", "fry's|frys|fry's pharmacy", "fries"),
    _chain("Harris Teeter", "harris teeter|harris teeters", "harris teater|harris tweeter"),
    _chain("QFC", "qfc|q f c", "cue fc|q f see"),
    _chain("Dillons", "dillons|dillon's"),
    _chain("Albertsons", "albertsons|albertson's|albertson", "albert sons|albert's sons|elbertsons"),
    _chain("Safeway", "safeway|safeway pharmacy|safeways", "safe way|save way"),
    _chain("Vons", "vons|von's", "vaughns|vance"),
    _chain("Jewel-Osco", "jewel osco|jewel|osco|jewels", "jewel oscar|jule osco"),
    _chain("Acme", "acme|acme sav on"),
    _chain("Shaw's", "shaw's|shaws"),
    _chain("Sav-On", "sav on|save on|savon|sav on drugs"),
    _chain("Publix", "publix|publix pharmacy", "publics|pub licks|public's|public|publicks|pub lix"),
    _chain("H-E-B", "heb|h e b|h e b pharmacy|heb pharmacy", "each e b|hebe|h e be|h eb|hd b|a gb"),
    _chain("Meijer", "meijer|meijers|meijer's|meijer pharmacy", "my er|meyer|meyers|myers pharmacy|mayer"),
    _chain("Hy-Vee", "hy vee|hyvee|hy vee pharmacy|hivee", "high v|high vee|iv|hi v|i v|hive e|high five"),
    _chain("Wegmans", "wegmans|wegman's", "wag mans|weg mans|wegmens"),
    _chain("Giant", "giant|giant pharmacy|giant food"),
    _chain("Giant Eagle", "giant eagle"),
    _chain("Stop & Shop", "stop and shop|stop n shop|stop shop"),
    _chain("ShopRite", "shoprite|shop rite", "shop right|shop write"),
    _chain("Hannaford", "hannaford|hannafords"),
    _chain("Food City", "food city"),
    _chain("Winn-Dixie", "winn dixie|win dixie|winn dixies"),
    _chain("Health Mart", "health mart|healthmart"),
    _chain("Good Neighbor Pharmacy", "good neighbor pharmacy|good neighbor|good neighbour"),
    _chain("Medicine Shoppe", "medicine shoppe|medicine shop|the medicine shoppe"),
    _chain("Express Scripts", "express scripts|express script|express scrips", "express crypts|express strips"),
    _chain("Optum Rx", "optum|optum rx|optum r x|optumrx", "opt um|optimum rx|opt him"),
    _chain("CVS Caremark", "cvs caremark|caremark|caremark mail order", "care mark"),
    _chain("CenterWell Pharmacy", "centerwell|center well|humana pharmacy", "center will"),
    _chain("Amazon Pharmacy", "amazon|amazon pharmacy|pillpack|pill pack|amazon pill pack"),
    _chain("Cost Plus Drugs", "cost plus|cost plus drugs|mark cuban|mark cuban cost plus"),
    _chain("Kaiser Permanente", "kaiser|kaiser permanente|kaiser pharmacy"),
    _chain("VA Pharmacy", "va pharmacy|v a pharmacy|the va|the v a|va"),
    _chain("Mail order", "mail order|mail order pharmacy|by mail|through the mail"),
    _chain("Capsule", "capsule|capsule pharmacy"),
    _chain("Alto Pharmacy", "alto|alto pharmacy"),
    _chain("Genoa Healthcare", "genoa|genoa healthcare|genoa pharmacy"),
    _chain(
        "Rite Aid",
        "rite aid|right aid|riteaid|rite aids",
        "write aid|ride aid|right eight|write eight|rite aide|right aide",
        date(2025, 10, 31),
    ),
    _chain("Bartell Drugs", "bartell|bartells|bartell's|bartell drugs", "bar tells", date(2025, 10, 31)),
    _chain("Eckerd", "eckerd|eckerds|eckerd drugs", "", date(2007, 12, 31)),
)
