"""Who must agree before a telephone call may be recorded, state by state: what a clinic's own table starts from.

Lists of the all-party states disagree with each other; this is the strictest union, and what is unsettled counts as
all-party. No lawyer has read it: a clinic has its rows checked, changes them, and dates them anew.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

AS_OF = date(2026, 11, 21)
"""When the table was put together."""
FEDERAL = "18 USC 2511(2)(d); no stricter rule of the state's is known"


@dataclass(frozen=True)
class Law:
    """state: two letters. all_party: everybody on the line must agree."""

    state: str
    all_party: bool
    source: str


_ALL_PARTY = {
    "CA": "California Penal Code 632",
    "CT": "Connecticut General Statutes 52-570d",
    "DE": "11 Delaware Code 1335, against 2402; the stricter one",
    "FL": "Florida Statutes 934.03",
    "HI": "Hawaii Revised Statutes 803-42; one-party but for devices in private places, taken as all-party",
    "IL": "720 ILCS 5/14-2",
    "MD": "Maryland Courts and Judicial Proceedings 10-402",
    "MA": "Massachusetts General Laws 272 section 99",
    "MI": "Michigan Compiled Laws 750.539c; that whoever takes part may record is argued",
    "MT": "Montana Code 45-8-213",
    "NV": "Nevada Revised Statutes 200.620",
    "NH": "New Hampshire RSA 570-A:2",
    "PA": "18 Pennsylvania Consolidated Statutes 5703, 5704",
    "VT": "no statute; taken as all-party",
    "WA": "Revised Code of Washington 9.73.030",
}
_ONE_PARTY = (
    "AL AK AZ AR CO DC GA ID IN IA KS KY LA ME MN MS MO NE NJ NM NY NC ND OH OK OR RI SC SD TN TX UT VA WV WI WY"
).split()
_OWN_SOURCE = {"OR": "Oregon Revised Statutes 165.540: one-party on the telephone, all-party face to face"}


def laws() -> Iterator[Law]:
    """All states and the District of Columbia, by their letters."""
    one_party = {state: _OWN_SOURCE.get(state, FEDERAL) for state in _ONE_PARTY}
    for state, source in sorted((_ALL_PARTY | one_party).items()):
        yield Law(state, state in _ALL_PARTY, source)
