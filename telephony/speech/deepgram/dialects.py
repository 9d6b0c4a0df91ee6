"""Deepgram's two ways to listen: nova (listen v1) and Flux (listen v2), as far as they differ."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from types import ModuleType

from . import flux, nova
from .sockets import Query
from .utterances import Utterances


@dataclass(frozen=True)
class Dialect:
    """path, least bytes in one message, what keeps an idle socket open: as in the module of its name."""

    path: str
    least_bytes: int
    keep_alive: str
    utterances: type[Utterances]
    module: ModuleType

    def query(self, keyterms: Sequence[str]) -> Query:
        query: Query = self.module.query(keyterms)
        return query


DIALECTS = {
    "nova": Dialect(nova.PATH, nova.LEAST_BYTES, nova.KEEP_ALIVE, nova.NovaUtterances, nova),
    "flux": Dialect(flux.PATH, flux.LEAST_BYTES, flux.KEEP_ALIVE, flux.FluxUtterances, flux),
}
