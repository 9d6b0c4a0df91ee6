"""How a service outside can let us down. Codes are fixed words: what it said may quote the caller."""

from __future__ import annotations


class Unavailable(Exception):
    """It may work later. code: timeout, unreachable, busy, broken, token. retry_after: seconds it asked for."""

    def __init__(self, code: str, retry_after: float | None = None) -> None:
        super().__init__(code)
        self.code = code
        self.retry_after = retry_after


class Refused(Exception):
    """Asking again will not help. code: not_authorised, not_acceptable, refused, nonsense, nothing_said, incomplete."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class Deferred(Exception):
    """Not asked: it is not its turn yet. code: quota, paused, budget. seconds: until it is."""

    def __init__(self, code: str, seconds: float) -> None:
        super().__init__(code)
        self.code = code
        self.seconds = seconds
