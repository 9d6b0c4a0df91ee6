"""Model fields for protected health information: encrypted text and JSON, and the keyed hash to look it up by."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from django import forms
from django.conf import settings
from django.core.exceptions import FieldError
from django.core.serializers.json import DjangoJSONEncoder
from django.db import models

from voiceagent.privacy.hashing import keyed_hash
from voiceagent.privacy.undecryptable import Undecryptable

if TYPE_CHECKING:
    from django.db.backends.base.base import BaseDatabaseWrapper
    from django.db.models.expressions import Expression


@lru_cache(maxsize=8)
def _ring(keys: tuple[str, ...]) -> MultiFernet:
    return MultiFernet([Fernet(key) for key in keys])


def key_ring() -> MultiFernet:
    """The first of PHI_KEYS writes, all of them read."""
    return _ring(tuple(settings.PHI_KEYS))


class EncryptedTextField(models.TextField[Any, Any]):
    """Text that is a Fernet token in the database. Empty text is encrypted too: a column tells only NULL or not."""

    def get_prep_value(self, value: Any) -> str | None:
        return None if value is None else key_ring().encrypt(self.to_text(value).encode()).decode()

    def from_db_value(self, value: str | None, expression: Expression, connection: BaseDatabaseWrapper) -> Any:
        if value is None:
            return None
        try:
            return self.from_text(key_ring().decrypt(value.encode()).decode())
        except InvalidToken:
            raise Undecryptable from None

    def get_lookup(self, lookup_name: str) -> Any:
        """Each writing of a value has another token, so a comparison would never match: refused instead."""
        if lookup_name != "isnull":
            raise FieldError(f"{self.name} is encrypted: look it up by its keyed hash")
        return super().get_lookup(lookup_name)

    def to_text(self, value: Any) -> str:
        return str(value)

    def from_text(self, text: str) -> Any:
        return text


class EncryptedJSONField(EncryptedTextField):
    """A JSON value, encrypted as a whole. None is NULL."""

    _pyi_private_set_type: Any
    _pyi_private_get_type: Any

    def to_text(self, value: Any) -> str:
        return json.dumps(value, cls=DjangoJSONEncoder, separators=(",", ":"))

    def from_text(self, text: str) -> Any:
        return json.loads(text)

    def to_python(self, value: Any) -> Any:
        return value

    def value_to_string(self, obj: models.Model) -> str:
        return self.to_text(self.value_from_object(obj))

    def formfield(self, **kwargs: Any) -> Any:
        return super().formfield(**{"form_class": forms.JSONField, **kwargs})


class KeyedHashField(models.CharField[Any, Any]):
    """A `keyed_hash` in an indexed column: 64 characters, or "" for "not known".

    purpose, of: when given, the hash is computed on every save and bulk_create from the attributes named in `of`; an
    empty part makes it "". `QuerySet.update()` does not compute it. Without them the caller assigns the hash.
    """

    def __init__(self, *args: Any, purpose: str = "", of: Sequence[str] = (), **kwargs: Any) -> None:
        self.purpose, self.of = purpose, tuple(of)
        super().__init__(
            *args, **{"max_length": 64, "db_index": True, "blank": True, "default": "", "editable": False, **kwargs}
        )

    def deconstruct(self) -> Any:
        name, path, args, kwargs = super().deconstruct()
        return name, path, args, {**kwargs, "purpose": self.purpose, "of": self.of}

    def pre_save(self, model_instance: models.Model, add: bool) -> Any:
        if self.of:
            parts = [getattr(model_instance, name) for name in self.of]
            value = keyed_hash(self.purpose, *(str(part) for part in parts)) if all(parts) else ""
            setattr(model_instance, self.attname, value)
        return super().pre_save(model_instance, add)
