"""What the member numbers of insurers look like, where that is public, and how sure it is.

A shape has one sign for each character: 9 a digit, 1 a digit but zero, A a letter, N a letter or digit, C a letter of the
Medicare alphabet (no S, L, O, I, B, Z), M one of those or a digit, a small letter that very letter, "[ABC]" one of these.
"""

from __future__ import annotations

from typing import NamedTuple


class Row(NamedTuple):
    """payers: words of the payer's name, lower case. groups: lengths in which the card prints it.
    is_exact: nothing else is a number of theirs; else the shape is only more likely than others. source: where it is written.
    """

    payers: tuple[str, ...]
    shapes: tuple[str, ...]
    groups: tuple[int, ...]
    is_exact: bool
    source: str


ROWS = (
    Row(("medicare", "original medicare", "railroad medicare"), ("1CM9CM9CC99",), (4, 3, 4), True, "CMS, Understanding the Medicare Beneficiary Identifier (MBI) format"),
    Row(("federal employee", "fep"), ("r99999999",), (1, 4, 4), False, "Regence provider manual: R and eight digits"),
    Row(("blue cross", "blue shield", "anthem", "bcbs", "highmark", "carefirst", "premera", "regence"),
        ("AAA999999999", "AAANNN999999", "AAA9999999999", "ANN999999999", "AAAN99999999"), (3, 3, 3, 3), False,
        "Blue Cross Blue Shield plans of NE, TX, RI, SC: prefix of three, seven to fourteen more"),
    Row(("humana military", "tricare"), ("99999999999", "9999999999"), (3, 4, 4), False, "tricare.mil: DoD Benefits Number, eleven digits"),
    Row(("humana",), ("h99999999", "h9999999999"), (1, 4, 4), False, "Humana provider newsletter, 2004: H and eight digits"),
    Row(("medi-cal", "medi cal"), ("99999999A", "99999999A99999"), (4, 4, 1), False, "DHCS: client index number, eight digits and a letter"),
    Row(("united", "uhc"), ("999999999", "99999999999"), (3, 3, 3), False, "commonly seen on cards: nine digits"),
    Row(("aetna",), ("w999999999", "w99999999999"), (1, 4, 5), False, "commonly seen on cards: W and nine digits"),
    Row(("cigna",), ("u99999999", "u9999999999"), (1, 4, 4), False, "commonly seen on cards: U and eight digits"),
    Row(("kaiser",), ("99999999", "9999999"), (4, 4), False, "commonly seen on cards: seven or eight digits"),
)
