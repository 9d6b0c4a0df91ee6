"""What tests of the kinds share: a setting without a clock."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from intake.dialogue.languages.en import ENGLISH
from intake.dialogue.setting import Setting

NOW = datetime(2026, 11, 21, 10, 0, tzinfo=ZoneInfo("America/Los_Angeles"))


def setting(**more: Any) -> Setting:
    return Setting(**{"now": NOW, "language": ENGLISH, **more})
