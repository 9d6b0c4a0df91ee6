"""The error of a key that is missing; here so that it can be caught where Django is not set up yet."""

from __future__ import annotations


class Undecryptable(Exception):
    """A stored value was written with a key that is not among PHI_KEYS."""

    def __init__(self) -> None:
        super().__init__("a stored value cannot be read with any of PHI_KEYS")
