"""What all resources are made of: ids that stay the same, references, empty elements left out."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from functools import cache, lru_cache
from typing import Any

from django.conf import settings

from ..records import Record

Json = dict[str, Any]
Refs = Callable[[str, str], Json]
"""(resource type, id) -> Reference. In a bundle by urn:uuid, in bulk files relative."""

_OURS = uuid.UUID("5f1c7a52-3f0e-4d0b-9a70-1d2f0f5b7c11")


class Fixed(dict[str, Any]):
    """An element that is the same in many resources: made once, never changed, and checked once.

    models: the model that accepted it.
    """

    __slots__ = ("models",)

    def __init__(self, **elements: Any) -> None:
        super().__init__(elements)
        self.models: dict[Any, Any] = {}


@lru_cache(maxsize=1024)
def uid(*parts: str) -> str:
    """The same parts always make the same id."""
    return str(uuid.uuid5(_OURS, "|".join(parts)))


@lru_cache(maxsize=1024)
def in_bundle(kind: str, key: str) -> Json:
    return Fixed(reference=f"urn:uuid:{key}", type=kind)


@lru_cache(maxsize=1024)
def in_bulk(kind: str, key: str) -> Json:
    return Fixed(reference=f"{kind}/{key}")


def ours(path: str) -> str:
    """An address of our own definitions."""
    return f"{settings.PUBLIC_URL}/fhir/{path}"


def text(record: Record, slot: str) -> str:
    """The answer, or "" where there is none."""
    given = record.answers.get(slot)
    return str(given.value) if given is not None and isinstance(given.value, str) else ""


def pick(**elements: Any) -> Json:
    """FHIR knows no empty elements."""
    return {name: value for name, value in elements.items() if value}


@cache
def concept(system: str, code: str) -> Json:
    return Fixed(coding=[{"system": system, "code": code}])


def organisation(key: str, name: str, **more: Any) -> Json:
    return {"resourceType": "Organization", "id": key, **more, "active": True, "name": name}
