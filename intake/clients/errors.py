"""How a service outside can let us down. Codes are fixed words: what it said may quote the caller."""

from __future__ import annotations


class Unavailable(Exception):
    """It may work later. code: timeout, unreachable, busy, broken. retry_after: seconds it asked for, or None."""

    def __init__(self, code: str, retry_after: float | None = None) -> None:
        super().__init__(code)
        self.code = code
        self.retry_after = retry_after


class Refused(Exception):
    """Asking again will not help. code: not_authorised, not_acceptable, refused, not_found, nonsense."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code
