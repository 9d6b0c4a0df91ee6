"""Health plans of the United States: the name kept, what callers call it, and what recognisers make of that.

Names and brands from the insurers' own pages and the Medicaid programme names of medicaid.gov, as of November 2026;
the mishearings are
collected from telephone recognisers. A clinic's own list of accepted plans goes before this one.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Sort(StrEnum):
    COMMERCIAL = "commercial"
    MEDICARE = "medicare"
    MEDICAID = "medicaid"
    MILITARY = "military"
    CASE = "case"
    """Workers' compensation or a car insurer: belongs to a case, not to the patient."""


@dataclass(frozen=True)
class Plan:
    """name: as kept. said: what callers say, lower case. misheard: what recognisers write for it; always confirmed."""

    name: str
    said: tuple[str, ...]
    misheard: tuple[str, ...] = ()
    sort: Sort = Sort.COMMERCIAL


def _plan(name: str, said: str, misheard: str = "", sort: Sort = Sort.COMMERCIAL) -> Plan:
    return Plan(name, tuple(filter(None, said.split("|"))), tuple(filter(None, misheard.split("|"))), sort)


MEDICARE, MEDICAID, BLUE_CROSS = "Medicare", "Medicaid", "Blue Cross Blue Shield"

PLANS: tuple[Plan, ...] = (
    _plan(
        "UnitedHealthcare",
        "united healthcare|united health care|unitedhealthcare|unitedhealth care|uhc|u h c|united health|"
        "united|unitedhealth|united health group|aarp|a a r p|united healthcare community plan|golden "
        "rule|surest",
        "you h c|you age see|u h see|you h see|united help care|united healthcares|night health care|"
        "united held care|you nited|unite healthcare|united health car",
    ),
    _plan("Oxford Health Plans", "oxford|oxford health|oxford health plans", "oxfords|ox ford"),
    _plan("UMR", "umr|u m r", "you and are|you m r|u m are|you m are"),
    _plan(
        "Aetna",
        "aetna|aetna better health|aetna healthcare",
        "etna|edna|at na|at nah|ate na|hetna|et na|a etna|atna|aetnas|ed na|etna's|ettna|at nuh|aetner",
    ),
    _plan("Meritain Health", "meritain|meritain health", "merit ain|meritane|merit in health"),
    _plan(
        "Cigna",
        "cigna|cigna healthcare|cigna health|evernorth",
        "signa|sigma|sick nah|sig na|cigar na|signal insurance|cygna|zigna|signia|sicna|cygnus|sigana",
    ),
    _plan("HealthSpring", "healthspring|health spring|cigna healthspring"),
    _plan(
        "Humana",
        "humana|humana gold plus|humana gold|humana health",
        "you mana|human|human a|humanna|humira|hue mana|human na|u mana|you manna|humanity insurance|who mana|humanas",
    ),
    _plan(
        "Blue Cross Blue Shield",
        "blue cross blue shield|blue cross and blue shield|bluecross blueshield|bluecross bluesheild|"
        "blue cross|bluecross|bcbs|b c b s|b c bs|blue cross blue|blues|the blues|blue cross shield|blue "
        "shield blue cross",
        "blew cross|blue cross blue she|b c b yes|blue crust|blue ross|blue class|blue cause|blue crossed|blue cross blue "
        "field|blue cross blue shoe|blue cross blue sheet|blew cross blue shield|blew cross blew shield"
        "|blue cross blues shield|b c b as|bc bs|blue cross blue steel|glue cross|blue croft",
    ),
    _plan("Blue Shield of California", "blue shield of california|blue shield"),
    _plan(
        "Anthem Blue Cross Blue Shield",
        "anthem|anthem blue cross|anthem blue cross blue shield|anthem blue cross and blue shield|anthem "
        "bcbs|anthem b c b s",
        "an them|anthum|ant them|an theme|anthems|and them|in them",
    ),
    _plan("Empire Blue Cross Blue Shield", "empire blue cross|empire blue cross blue shield|empire"),
    _plan(
        "Federal Employee Program",
        "fep|f e p|federal employee program|blue cross federal|federal blue cross|fep blue|federal employee",
    ),
    _plan("Highmark", "highmark|highmark blue cross blue shield|highmark blue shield", "high mark|hi mark"),
    _plan("Independence Blue Cross", "independence|independence blue cross|ibx|i b x|keystone|keystone health plan"),
    _plan("Horizon Blue Cross Blue Shield", "horizon|horizon blue cross|horizon blue cross blue shield"),
    _plan("CareFirst", "carefirst|carefirst blue cross|carefirst blue cross blue shield", "care first|care fist"),
    _plan("Premera Blue Cross", "premera|premera blue cross", "premier a|primera|per mera|premiera|premara"),
    _plan(
        "Regence",
        "regence|regence blue cross|regence blue shield|regence blue cross blue shield|regence bluecross blueshield",
        "regents|regions blue cross|regence's|regents blue cross|regents blue shield|regents blue cross blue shield",
    ),
    _plan("Wellmark", "wellmark|wellmark blue cross", "well mark"),
    _plan("Excellus", "excellus|excellus blue cross", "excel us|excellis|excelsus"),
    _plan("Florida Blue", "florida blue|blue cross of florida"),
    _plan(
        "Kaiser Permanente",
        "kaiser permanente|kaiser|kp|k p|kaiser health",
        "kyser|geyser|keys her|perma nente|kaiser permanent|kaiser perma nente|kaisers|kizer|ky zer|kaizer|guys are",
    ),
    _plan(
        "Ambetter",
        "ambetter|ambetter health",
        "am better|and better|amber health|on better|i'm better|em better|ambeter|an better",
    ),
    _plan("WellCare", "wellcare|well care", "welcare|wool care|whale care"),
    _plan("Health Net", "health net|healthnet", "help net|health nut|healthy net"),
    _plan("Fidelis Care", "fidelis|fidelis care", "fidelity care|fidel is|phidelis"),
    _plan("Superior HealthPlan", "superior health plan|superior healthplan|superior health|superior"),
    _plan("Sunshine Health", "sunshine health|sunshine"),
    _plan("Peach State Health Plan", "peach state|peach state health plan"),
    _plan("Buckeye Health Plan", "buckeye|buckeye health plan|buckeye health"),
    _plan("Meridian", "meridian|meridian health|meridian health plan"),
    _plan("Centene", "centene", "sen teen|centine|sentine|send teen"),
    _plan(
        "Molina Healthcare",
        "molina|molina healthcare|molina health",
        "melina|mo lena|malina|mol ina|moleena|melena|molena|mulina|marlena healthcare",
    ),
    _plan(
        "Wellpoint", "wellpoint|amerigroup|ameri group", "well point|a merry group|amerigo|merry group|america group"
    ),
    _plan("Oscar Health", "oscar|oscar health|oscar insurance"),
    _plan("CareSource", "caresource|care source", "care sores|care sauce|care course|cares source"),
    _plan("Devoted Health", "devoted|devoted health"),
    _plan("Clover Health", "clover|clover health"),
    _plan("Alignment Health", "alignment|alignment health|alignment healthcare"),
    _plan("SCAN Health Plan", "scan|scan health|scan health plan"),
    _plan("EmblemHealth", "emblem health|emblemhealth|emblem", "m blem|emblem held"),
    _plan("Healthfirst", "healthfirst|health first", "help first"),
    _plan("MVP Health Care", "mvp|m v p|mvp health care|mvp healthcare", "m v b|mbp"),
    _plan("Geisinger Health Plan", "geisinger|geisinger health plan", "guy singer|guys inger|kissinger health"),
    _plan("UPMC Health Plan", "upmc|u p m c|upmc health plan", "you p m c|you pmc"),
    _plan("Priority Health", "priority health|priority"),
    _plan("SelectHealth", "selecthealth|select health", "selects health"),
    _plan("Moda Health", "moda|moda health", "mota health|mode a health|mo da"),
    _plan("PacificSource", "pacificsource|pacific source|pacificsource health plans", "pacific sauce|specific source"),
    _plan("Providence Health Plan", "providence|providence health plan|providence health"),
    _plan("Medica", "medica health|medica health plan|medica health plans"),
    _plan("HealthPartners", "health partners|healthpartners", "help partners"),
    _plan("Quartz", "quartz|quartz health", "quarts"),
    _plan("Sentara Health Plans", "sentara|optima|optima health|sentara health plans", "sen tara|centara"),
    _plan("GEHA", "geha|g e h a|government employees health association", "gee ha|jeha|g h a"),
    _plan("Mutual of Omaha", "mutual of omaha"),
    _plan(
        "AmeriHealth Caritas", "amerihealth|amerihealth caritas|ameri health", "american health caritas|a merry health"
    ),
    _plan("Harvard Pilgrim", "harvard pilgrim|harvard pilgrim health care"),
    _plan("Tufts Health Plan", "tufts|tufts health plan", "tough health plan|tuffs"),
    _plan("Point32Health", "point 32 health|point thirty two health"),
    _plan("ConnectiCare", "connecticare|connecti care", "connect a care|connect i care"),
    _plan("Dean Health Plan", "dean health|dean health plan"),
    _plan("Security Health Plan", "security health|security health plan"),
    _plan("Covered California", "covered california"),
    _plan("L.A. Care", "l a care|la care"),
    _plan("Inland Empire Health Plan", "iehp|i e h p|inland empire health plan|inland empire"),
    _plan("CalOptima", "caloptima|cal optima"),
    _plan("Parkland Community Health Plan", "parkland|parkland community health plan"),
    _plan("Community Health Choice", "community health choice"),
    _plan("CareOregon", "careoregon|care oregon"),
    _plan("Trillium Community Health Plan", "trillium|trillium community health plan", "trillion health plan|trilium"),
    _plan(
        "Medicare",
        "medicare|original medicare|traditional medicare|regular medicare|straight medicare|medicare "
        "part a|medicare part b|medicare part d|medicare a and b|part a and part b"
        "|part a and b|red white and blue card|the red white and blue card|federal medicare|railroad "
        "medicare",
        "",
        Sort.MEDICARE,
    ),
    # Sold by private companies, each with member numbers of its own (medicare.gov, "Your coverage options"): not Medicare's card.
    _plan(
        "Medicare Advantage",
        "medicare advantage|medicare advantage plan|medicare advantages|medicare part c|medicare c|part c|medicare replacement|medicare replacement plan|advantage plan",
        "medicare at vantage|medicare vantage|medicare advance edge",
        Sort.MEDICARE,
    ),
    _plan(
        "Medicaid",
        "medicaid|state medicaid|state insurance|the state insurance|medical card|the medical card|state "
        "plan|title 19|title nineteen|chip|c h i p|children's health insurance program",
        "",
        Sort.MEDICAID,
    ),
    _plan(
        "Medi-Cal",
        "medi cal|medi-cal|medi call|california medicaid",
        "medical|meddy cal|medic cal|meti cal|medi kal",
        Sort.MEDICAID,
    ),
    _plan("Oregon Health Plan", "oregon health plan|ohp|o h p", "organ health plan", Sort.MEDICAID),
    _plan("MassHealth", "masshealth|mass health", "mas health|mass help|math health", Sort.MEDICAID),
    _plan("TennCare", "tenncare|tenn care", "ten care|tin care|10 care|10 k", Sort.MEDICAID),
    _plan("AHCCCS", "ahcccs|a h c c c s|arizona medicaid|ahccs", "access|access insurance|the access", Sort.MEDICAID),
    _plan(
        "BadgerCare", "badgercare|badger care|badgercare plus|badger care plus", "badge care|badger car", Sort.MEDICAID
    ),
    _plan("SoonerCare", "soonercare|sooner care", "sooner car", Sort.MEDICAID),
    _plan("Apple Health", "apple health|washington apple health", "apple held|apple help", Sort.MEDICAID),
    _plan("HUSKY Health", "husky|husky health|husky a|husky b|husky c|husky d", "", Sort.MEDICAID),
    _plan("MO HealthNet", "mo healthnet|mo health net|m o healthnet|missouri healthnet", "", Sort.MEDICAID),
    _plan("KanCare", "kancare|kan care", "can care|cancare|ken care", Sort.MEDICAID),
    _plan("PeachCare for Kids", "peachcare|peach care|peachcare for kids|peach care for kids", "", Sort.MEDICAID),
    _plan(
        "NJ FamilyCare",
        "nj familycare|n j family care|new jersey family care|family care|familycare",
        "",
        Sort.MEDICAID,
    ),
    _plan("MaineCare", "mainecare|maine care", "main care|mane care", Sort.MEDICAID),
    _plan("Healthy Connections", "healthy connections", "", Sort.MEDICAID),
    _plan(
        "Hoosier Healthwise",
        "hoosier healthwise|healthy indiana plan|hip|h i p",
        "who's your health wise|hoosier health wise",
        Sort.MEDICAID,
    ),
    _plan("Texas STAR", "texas star|star plus|star kids|star medicaid", "", Sort.MEDICAID),
    _plan("Med-QUEST", "med quest|medquest|quest integration", "", Sort.MEDICAID),
    _plan("Health First Colorado", "health first colorado|colorado medicaid", "", Sort.MEDICAID),
    _plan("Healthy Louisiana", "healthy louisiana|bayou health", "", Sort.MEDICAID),
    _plan("Cardinal Care", "cardinal care", "", Sort.MEDICAID),
    _plan(
        "TRICARE",
        "tricare|tri care|tricare prime|tricare select|tricare for life|tricare east|tricare west|humana "
        "military|triwest",
        "try care|dry care|tried care|tree care|tri car|try car|try west",
        Sort.MILITARY,
    ),
    _plan("CHAMPVA", "champva|champ va|champ v a", "champ the a|chance v a|camp v a|champ via", Sort.MILITARY),
    _plan(
        "Veterans Affairs",
        "veterans affairs|va|v a|the va|the v a|va benefits|veterans administration|veterans benefits|va health care",
        "",
        Sort.MILITARY,
    ),
    _plan("US Family Health Plan", "us family health plan|u s family health plan", "", Sort.MILITARY),
    _plan(
        "Workers' Compensation",
        "workers comp|workers compensation|worker's comp|worker's compensation|workman's comp|workmans "
        "comp|workmen's comp|work comp",
        "",
        Sort.CASE,
    ),
    _plan(
        "Auto insurance",
        "auto insurance|car insurance|auto accident insurance|motor vehicle insurance|state farm|geico|"
        "progressive|allstate",
        "",
        Sort.CASE,
    ),
)

# Could be either of two; the caller is asked which.
DOUBTFUL: dict[str, tuple[str, ...]] = {
    "medica": (MEDICAID, "Medica"),
    **dict.fromkeys(
        (
            "medicate",
            "medicated",
            "medi care",
            "medi aid",
            "medic aid",
            "medicades",
            "medic",
            "medicares",
            "medicat",
            "medic care",
            "medication",
            "medicade",
            "medecare",
            "medi kate",
            "medica aid",
        ),
        (MEDICARE, MEDICAID),
    ),
}

# Names that are everyday words as well.
EVERYDAY = frozenset(
    (
        "scan priority independence sunshine superior empire quartz clover devoted alignment meridian keystone horizon optima chip hip"
        " husky oscar providence security buckeye emblem trillium parkland"
    ).split()
)

# Phrases that hold a plan's name and mean something else.
DECOYS = (
    "united states",
    "united states of america",
    "united nations",
    "united airlines",
    "apple watch",
    "medical insurance",
    "medical plan",
    "medical coverage",
    "scan my card",
    "scan it",
)
