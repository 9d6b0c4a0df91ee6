"""Writes every encrypted column anew with the first of PHI_KEYS, so that older keys can be taken out of the list."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from cryptography.fernet import InvalidToken
from django.apps import apps
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import connection, models, transaction

from voiceagent.privacy.fields import EncryptedTextField, key_ring


def encrypted_columns() -> Iterator[tuple[type[models.Model], list[str]]]:
    """Each model with encrypted fields and the columns' names."""
    for model in apps.get_models():
        columns = [
            str(field.column) for field in model._meta.local_concrete_fields if isinstance(field, EncryptedTextField)
        ]
        if columns:
            yield model, columns


class Command(BaseCommand):
    help = (
        "Re-encrypts all protected health information with the first of PHI_KEYS. Safe to run beside calls, and again."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--batch", type=int, default=500, help="rows in one transaction (default: 500)")

    def handle(self, *args: Any, **options: Any) -> None:
        for model, columns in encrypted_columns():
            self.rotate(model, columns, options["batch"])

    def rotate(self, model: type[models.Model], columns: list[str], batch: int) -> None:
        """Goes through the table by primary key; each batch is one short transaction."""
        done, last = 0, 0
        while keys := list(model._base_manager.filter(pk__gt=last).order_by("pk").values_list("pk", flat=True)[:batch]):
            self.rotate_rows(model, columns, keys)
            done, last = done + len(keys), keys[-1]
            self.stdout.write(f"{model._meta.label}: {done} rows")

    @transaction.atomic
    def rotate_rows(self, model: type[models.Model], columns: list[str], keys: list[Any]) -> None:
        """Works on the columns' tokens themselves, below the fields; rows are locked so that no newer value is lost."""
        list(model._base_manager.select_for_update().filter(pk__in=keys).values_list("pk"))
        quote = connection.ops.quote_name
        table, key = quote(model._meta.db_table), quote(str(model._meta.pk.column))
        names = ", ".join(map(quote, columns))
        settings = ", ".join(f"{quote(column)} = %s" for column in columns)
        with connection.cursor() as cursor:
            for row in keys:
                # Names come from our own models, values are parameters.
                cursor.execute(f"SELECT {names} FROM {table} WHERE {key} = %s", [row])  # noqa: S608
                tokens = [self.renewed(token) for token in cursor.fetchone()]
                cursor.execute(f"UPDATE {table} SET {settings} WHERE {key} = %s", [*tokens, row])  # noqa: S608

    def renewed(self, token: str | None) -> str | None:
        if token is None:
            return None
        try:
            return key_ring().rotate(token.encode()).decode()
        except InvalidToken:
            raise CommandError(
                "a stored value cannot be read with any of PHI_KEYS; nothing after it was changed"
            ) from None
