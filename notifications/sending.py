"""What sending comes to, whichever the channel."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Sent:
    """The vendor has it. vendor_id: what it calls it. note: fixed code of what staff should know all the same."""

    vendor_id: str = ""
    note: str = ""


class NotSent(Exception):
    """reason: a fixed code. final: trying again would not help."""

    def __init__(self, reason: str, *, final: bool = False) -> None:
        super().__init__(f"not sent: {reason}")
        self.reason, self.final = reason, final
