"""English as spoken in the United States."""

from __future__ import annotations

from ..base import Language
from .commands import GRAMMAR, read_command, read_topic
from .prompts import PROMPTS

ENGLISH = Language(code="en", prompts=PROMPTS, commands=read_command, topics=read_topic, grammar=GRAMMAR)
