"""Health plans of the United States: the name kept, what callers call it, and what recognisers make of that.

Names and brands from the insurers' own pages and the Medicaid programme names of medicaid.gov, as of November 2026;
the mishearings are collected from telephone recognisers. A clinic's own list of accepted plans goes before this one.
"""

from __future__ import annotations

from .payer_rows import Plan, Sort
from .payers_national import NATIONAL
from .payers_public import PUBLIC
from .payers_regional import REGIONAL

__all__ = ["BLUE_CROSS", "BLUE_SHIELD", "DECOYS", "DOUBTFUL", "EVERYDAY", "MEDICAID", "MEDICARE", "PLANS", "Plan", "Sort"]

MEDICARE, MEDICAID = "Medicare", "Medicaid"
BLUE_CROSS, BLUE_SHIELD = "Blue Cross Blue Shield", "Blue Shield of California"

PLANS: tuple[Plan, ...] = (*NATIONAL, *REGIONAL, *PUBLIC)

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
        " hap fallon avera nippon hennepin sendero presbyterian keystone hawki husky oscar providence security buckeye emblem trillium parkland paramount"
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
    "chip in my",
    "chip in the",
    "paramount importance",
    "scan my card",
    "scan it",
    "scan the",
    "scan a",
    "scan you",
)
