"""The ten phases of an intake, in order. A phase is one file; its place in the call is its line here."""

from __future__ import annotations

from ..script import Phase, Script
from .address import ADDRESS
from .chief_complaint import CHIEF_COMPLAINT
from .demographics import DEMOGRAPHICS
from .emergency_contact import EMERGENCY_CONTACT
from .greeting import GREETING, errand_of
from .insurance import INSURANCE
from .pharmacy import PHARMACY
from .scheduling import SCHEDULING
from .summary import SUMMARY

COMPLETE = Phase("COMPLETE", ())

SCRIPT = Script(
    (
        GREETING,
        INSURANCE,
        CHIEF_COMPLAINT,
        DEMOGRAPHICS,
        ADDRESS,
        PHARMACY,
        EMERGENCY_CONTACT,
        SCHEDULING,
        SUMMARY,
        COMPLETE,
    ),
    about="patient_relation",
    reached_at="phone",
    records="recording_consent",
    errand=errand_of,
)
