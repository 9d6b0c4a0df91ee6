"""The closing read-back a little at a time, for a caller who asked for it again: a few lines, then a yes to these."""

from __future__ import annotations

from itertools import groupby
from operator import itemgetter

from .speaking import Speaking
from .state import Mode
from .wording import needs, summary_lines, words

LINES = 4
"""As many as one remembers until the question comes."""


def is_long(step: Speaking) -> bool:
    """Whether the open question reads everything back."""
    return step.state.mode is Mode.ASKING and "summary" in needs(step.setting, step.question.name, 0)


def put(step: Speaking) -> None:
    """The part that is due, announced if it is the first."""
    parts, part = _parts(step), step.state.part
    lines = parts[min(part, len(parts)) - 1] if parts else []
    step.listen(words(step.setting, f"{step.question.name}.part", min(part, 2) - 1, summary=" ".join(lines)))


def _parts(step: Speaking) -> list[list[str]]:
    """What belongs together stays together: an address is heard whole."""
    parts: list[list[str]] = []
    for _, told in groupby(summary_lines(step.script, step.setting, step.state.recalled), key=itemgetter(0)):
        lines = [line for _, line in told]
        if parts and len(parts[-1]) + len(lines) <= LINES:
            parts[-1] += lines
        else:
            parts.append(lines)
    return parts


def begin(step: Speaking) -> None:
    step.set(part=1)
    put(step)


def put_next(step: Speaking) -> bool:
    """After a yes to one part. False when it was the last, or nothing is read in parts."""
    part = step.state.part
    if not part or not is_long(step):
        return False
    if part >= len(_parts(step)):
        step.set(part=0)
        return False
    step.set(part=part + 1)
    put(step)
    return True
