"""SUMMARY: everything is read back; what is wrong is changed and the caller asked again."""

from __future__ import annotations

from ..kinds.yes_no import YesNo
from ..script import Care, Phase, ask

SUMMARY = Phase("SUMMARY", (ask("correct", YesNo(), care=Care.LOW, kept=False, on_no="change"),))
