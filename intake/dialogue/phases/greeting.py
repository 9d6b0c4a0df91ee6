"""GREETING: the notice is spoken when the line opens; the caller says when to begin."""

from __future__ import annotations

from ..kinds.yes_no import YesNo
from ..script import Care, Phase, ask

GREETING = Phase("GREETING", (ask("ready", YesNo(), care=Care.LOW, kept=False, on_no="again"),))
