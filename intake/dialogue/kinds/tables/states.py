"""States, the District of Columbia and territories: postal codes (USPS Publication 28, appendix B) and ZIP prefixes
(USPS L002, 2026)."""

from __future__ import annotations

STATES: dict[str, str] = {
    "alabama": "AL",
    "alaska": "AK",
    "arizona": "AZ",
    "arkansas": "AR",
    "california": "CA",
    "colorado": "CO",
    "connecticut": "CT",
    "delaware": "DE",
    "district of columbia": "DC",
    "florida": "FL",
    "georgia": "GA",
    "hawaii": "HI",
    "idaho": "ID",
    "illinois": "IL",
    "indiana": "IN",
    "iowa": "IA",
    "kansas": "KS",
    "kentucky": "KY",
    "louisiana": "LA",
    "maine": "ME",
    "maryland": "MD",
    "massachusetts": "MA",
    "michigan": "MI",
    "minnesota": "MN",
    "mississippi": "MS",
    "missouri": "MO",
    "montana": "MT",
    "nebraska": "NE",
    "nevada": "NV",
    "new hampshire": "NH",
    "new jersey": "NJ",
    "new mexico": "NM",
    "new york": "NY",
    "north carolina": "NC",
    "north dakota": "ND",
    "ohio": "OH",
    "oklahoma": "OK",
    "oregon": "OR",
    "pennsylvania": "PA",
    "rhode island": "RI",
    "south carolina": "SC",
    "south dakota": "SD",
    "tennessee": "TN",
    "texas": "TX",
    "utah": "UT",
    "vermont": "VT",
    "virginia": "VA",
    "washington": "WA",
    "west virginia": "WV",
    "wisconsin": "WI",
    "wyoming": "WY",
    "puerto rico": "PR",
    "guam": "GU",
    "american samoa": "AS",
    "virgin islands": "VI",
    "us virgin islands": "VI",
    "northern mariana islands": "MP",
}
CODES = frozenset(STATES.values())
NAMES: dict[str, str] = {
    code: name.title().replace(" Of ", " of ") for name, code in reversed(STATES.items()) if name != "us virgin islands"
}

# As recognisers and callers also write them.
SPELLINGS: dict[str, str] = {
    "washington d c": "DC",
    "d c": "DC",
    "cal": "CA",
    "cali": "CA",
    "calif": "CA",
    "penn": "PA",
    "pennsylvania's": "PA",
    "mass": "MA",
    "massachussetts": "MA",
    "conn": "CT",
    "tex": "TX",
    "tenn": "TN",
    "mich": "MI",
    "minn": "MN",
    "wisc": "WI",
    "wash": "WA",
    "ore": "OR",
    "colo": "CO",
    "okla": "OK",
    "ariz": "AZ",
    "n carolina": "NC",
    "s carolina": "SC",
    "n dakota": "ND",
    "s dakota": "SD",
    "w virginia": "WV",
    "no carolina": "NC",
    "so carolina": "SC",
    "massachusets": "MA",
    "conneticut": "CT",
    "missisippi": "MS",
    "road island": "RI",
    "illinoise": "IL",
    "organ": "OR",
    "oragon": "OR",
    "main": "ME",
}

_RANGES = """
PR 006 009|MA 010 027|RI 028 029|NH 030 038|ME 039 049|VT 050 059|CT 060 069|NJ 070 089|NY 100 149|PA 150 196|DE 197
199|DC 200 205|MD 206 219
|VA 220 246|WV 247 268|NC 270 289|SC 290 299|GA 300 319|FL 320 349|AL 350 369|TN 370 385|MS 386 397|GA 398 399|KY 400
427|OH 430 459|IN 460 479
|MI 480 499|IA 500 528|WI 530 549|MN 550 567|SD 570 577|ND 580 588|MT 590 599|IL 600 629|MO 630 658|KS 660 679|NE 680
693|LA 700 714|AR 716 729
|OK 730 749|TX 750 799|CO 800 816|WY 820 831|ID 832 838|UT 840 847|AZ 850 865|NM 870 884|TX 885 885|NV 889 898|CA 900
961|HI 967 968|OR 970 979
|WA 980 994|AK 995 999
"""
# Single prefixes inside another state's range.
_ODD = {
    "055": "MA",
    "063": "CT",
    "201": "VA",
    "733": "TX",
    "569": "DC",
    "005": "NY",
    "008": "VI",
    "969": "GU",
    "834": "ID",
}
# Prefixes that serve addresses in more than one state.
_SHARED = frozenset({"063", "834", "821", "388", "969", "865", "797", "737", "586", "516", "519", "036", "205"})


def state_of_zip(zip_code: str) -> str:
    """The state of a ZIP by its first three digits; "" where none or more than one fits."""
    prefix = zip_code[:3]
    if len(prefix) < 3 or not prefix.isdigit() or prefix in _SHARED:
        return ""
    if prefix in _ODD:
        return _ODD[prefix]
    for row in _RANGES.split("|"):
        code, first, last = row.split()
        if first <= prefix <= last:
            return code
    return ""
