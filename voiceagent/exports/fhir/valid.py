"""Each resource through FHIR's own models, each of its elements once.

`fhir.resources` ships models of R4B and not of R4. R4B changed none of the resources written here (hl7.org/fhir/R4B,
"R4B differences"), so what they accept an R4 server reads.

A resource's models are made from the innermost outwards: a model that is given a dictionary for an element checks it
twice, for it makes the model of the element itself, and one that is given the element's model asks for its type alone.
"""

from __future__ import annotations

from functools import cache
from typing import Any, get_args

from .base import Fixed, Json


class Invalid(Exception):
    """A resource that FHIR's models refuse. Says the type alone: pydantic's own message holds the values."""

    def __init__(self, kind: str) -> None:
        super().__init__(f"a {kind} is not valid FHIR")


def checked(resource: Json) -> Json:
    """The resource itself, once FHIR's own model has accepted it. Raises Invalid."""
    from pydantic import ValidationError

    try:
        _made(_model(resource["resourceType"]), resource)
    except ValidationError:
        raise Invalid(resource["resourceType"]) from None
    return resource


@cache
def _model(kind: str) -> Any:
    from fhir.resources.R4B import get_fhir_model_class  # a second to import: not beside a live call

    return get_fhir_model_class(kind)


def _made(model: Any, element: Any) -> Any:
    """The element's model. What is no dictionary is left for the model around it to accept or refuse."""
    if isinstance(element, Fixed):
        if model not in element.models:
            element.models[model] = _fresh(model, element)
        return element.models[model]
    return _fresh(model, element) if isinstance(element, dict) else element


def _fresh(model: Any, element: Json) -> Any:
    inner = _inner(model)
    if inner is None:  # any resource, or any element, at all
        return _made(_model(element["resourceType"]), element) if "resourceType" in element else element
    made = element.copy()
    for name in inner.keys() & element.keys():
        value, kind = element[name], inner[name]
        made[name] = [_made(kind, one) for one in value] if isinstance(value, list) else _made(kind, value)
    return model(**made)


@cache
def _inner(model: Any) -> dict[str, Any] | None:
    """Of the elements that are no primitives, their models. None for FHIR's abstract types, which have none."""
    if model.__name__ in ("Resource", "Element"):
        return None
    return {
        field.alias or name: kind.get_model_klass()
        for name, field in model.model_fields.items()
        if (kind := _kind(field.annotation)) is not None
    }


def _kind(annotation: Any) -> Any:
    """Of `list[CodingType] | None` the CodingType; None where there is no such type in it."""
    if hasattr(annotation, "get_model_klass"):
        return annotation
    return next((kind for part in get_args(annotation) if (kind := _kind(part)) is not None), None)
