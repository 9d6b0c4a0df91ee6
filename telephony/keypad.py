"""Keys pressed during a call, collected to answers. Pure; `at` is seconds of audio received."""

from __future__ import annotations

from dataclasses import dataclass, field

from .turns import KEY_PAUSE


@dataclass
class Keypad:
    """Collects digits: `#` ends, `*` clears, the expected length ends, a pause ends.

    A 0 where keys are no answer asks for a person and ends at once; where they are, a number may begin with it.
    """

    _digits: str = field(default="", repr=False)
    _turn: int = 0
    _at: float = 0.0

    @property
    def collecting(self) -> bool:
        return bool(self._digits)

    def press(self, key: str, at: float, turn: int, length: int | None, lead: str = "") -> tuple[int, str] | None:
        """(turn, digits) when this key ends the answer. length, lead: as `Hints.keys` and `Hints.keys_lead`."""
        self._at = at
        if key == "*":
            self._digits = ""
            return None
        if key == "#":
            return self._finish()
        if not key.isdecimal():
            return None
        if not self._digits:
            self._turn = turn
        self._digits += key
        if length and lead and self._digits.startswith(lead):
            length += len(lead)
        if len(self._digits) == length or (length is None and self._digits == "0"):
            return self._finish()
        return None

    def listen(self, at: float) -> tuple[int, str] | None:
        """(turn, digits) when the pause has ended the answer."""
        return self._finish() if self._digits and at - self._at >= KEY_PAUSE else None

    def _finish(self) -> tuple[int, str] | None:
        digits, self._digits = self._digits, ""
        return (self._turn, digits) if digits else None
