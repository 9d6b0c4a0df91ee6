"""What the dialogue needs to know of the world, handed in as an argument: time, place, language, what is on offer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from .kinds.base import Value
from .languages.base import Language
from .languages.red_flags import Hotline


@dataclass(frozen=True)
class Offer:
    """An open appointment time as offered. starts_at: aware, in the clinic's zone."""

    id: str
    starts_at: datetime
    provider: str


@dataclass(frozen=True)
class VisitChoice:
    """A type of visit that callers may book. complaints: those it is for, by category or by name (`kinds.complaints`).

    patients: anyone, new or established.
    """

    name: str
    complaints: tuple[str, ...] = ()
    patients: str = "anyone"


@dataclass(frozen=True)
class CoverageTold:
    """What the clinic lets callers be told of one kind of visit. payer: "" for every one. visits: as callers say it."""

    payer: str
    visits: tuple[str, ...]
    words: str


@dataclass(frozen=True, kw_only=True)
class Setting:
    """now: aware, in the clinic's zone. caller_number: 10 digits (NANP) or "" when withheld.

    payers: the plans this clinic takes, its own spelling, searched before the general list.
    coverage: what may be told of what is covered. plan_not_taken: the clinic's words for a plan not among `payers`.
    hotlines: the clinic's own numbers for emergencies, in place of those of the language.
    wordings: the clinic's own first wordings by prompt, as `own_wordings.usable` gives them.
    visit_types: what callers may book; one or none: nothing is asked.
    asks_texts: whether the clinic asks who has booked if it may text them.
    asks_recording: whether the clinic asks its callers if it may record the call.
    answers: what is settled so far in this call, by slot; used for cross-checks.
    patient: how the patient is spoken of when somebody else calls ("your son"), "" when the caller is the patient.
    record: what the clinic has on record of a returning patient, only once the caller's own words have matched it.
    nbest: the recogniser's other hypotheses for the words being read.
    """

    now: datetime
    language: Language = field(repr=False)
    clinic: str = "the clinic"
    caller_number: str = field(default="", repr=False)
    day_first: bool = False
    payers: tuple[str, ...] = ()
    coverage: tuple[CoverageTold, ...] = ()
    plan_not_taken: str = ""
    hotlines: tuple[Hotline, ...] = ()
    wordings: Mapping[str, str] = field(default_factory=dict)
    visit_types: tuple[VisitChoice, ...] = ()
    asks_texts: bool = False
    asks_recording: bool = False
    offers: tuple[Offer, ...] = ()
    answers: Mapping[str, Value | None] = field(default_factory=dict, repr=False)
    patient: str = ""
    record: Mapping[str, str] = field(default_factory=dict, repr=False)
    nbest: tuple[str, ...] = field(default=(), repr=False)
