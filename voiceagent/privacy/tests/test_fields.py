"""Encrypted columns: the value comes back, nobody reads it in the table, and keys can be changed.

The app has no migrations, so Django makes this file's table along with the test database.
"""

from __future__ import annotations

from typing import ClassVar

import pytest
from cryptography.fernet import Fernet
from django.core.exceptions import FieldError
from django.core.management import CommandError, call_command
from django.db import connection, models
from pytest_django import Settings

from voiceagent.privacy.fields import EncryptedJSONField, EncryptedTextField, KeyedHashField
from voiceagent.privacy.hashing import keyed_hash
from voiceagent.privacy.undecryptable import Undecryptable

pytestmark = pytest.mark.django_db

OLD, NEW, OTHER = (Fernet.generate_key().decode() for _ in range(3))


class Card(models.Model):
    """A table of this test alone."""

    first = EncryptedTextField()
    last = EncryptedTextField(null=True)
    answers = EncryptedJSONField(default=dict)
    name_hash = KeyedHashField(purpose="name", of=("first", "last"))
    phone_hash = KeyedHashField()

    objects: ClassVar[models.Manager[Card]] = models.Manager()

    class Meta:
        app_label = "privacy"

    def __str__(self) -> str:
        return f"Card {self.pk}"


def raw() -> list[tuple[str, ...]]:
    """The table as it is on disk, without the fields' help."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT first, last, answers, name_hash, phone_hash FROM privacy_card ORDER BY id")
        return list(cursor.fetchall())


def test_values_come_back_as_they_were() -> None:
    answers = {"zip": "97201", "insured": True, "unit": None, "nested": [1, "Müller"]}
    card = Card.objects.create(first="Søren", last="", answers=answers)
    again = Card.objects.get(pk=card.pk)
    assert (again.first, again.last, again.answers) == ("Søren", "", answers)


def test_nothing_is_readable_in_the_table() -> None:
    Card.objects.create(first="Delacroix", last="Delacroix", answers={"street": "1420 Alder"})
    stored = " ".join(raw()[0])
    assert [word for word in ("Delacroix", "delacroix", "Alder", "1420", "street") if word in stored] == []


def test_equal_values_do_not_look_equal() -> None:
    card = Card.objects.create(first="Maria", last="Maria")
    first, last, *_ = raw()[0]
    assert first != last
    assert (card.first, card.last) == ("Maria", "Maria")


def test_none_is_null_and_empty_text_is_not() -> None:
    Card.objects.create(first="", last=None)
    first, last, *_ = raw()[0]
    assert last is None
    assert first.startswith("gAAAA")


def test_an_encrypted_column_cannot_be_searched() -> None:
    with pytest.raises(FieldError, match="keyed hash"):
        Card.objects.filter(first="Maria")
    assert Card.objects.filter(last__isnull=True).count() == 0


def test_the_hash_is_made_on_save_and_finds_however_it_is_written() -> None:
    card = Card.objects.create(first="María José", last="O'Brien", phone_hash=keyed_hash("phone", "+1 (503) 555-0142"))
    Card.objects.bulk_create([Card(first="Ann", last=None)])
    assert Card.objects.get(name_hash=keyed_hash("name", "maria jose", "OBRIEN")) == card
    assert Card.objects.get(phone_hash=keyed_hash("phone", "15035550142")) == card
    assert Card.objects.get(first__isnull=False, name_hash="").first == "Ann"


def test_hashes_of_two_purposes_or_keys_differ(settings: Settings) -> None:
    one = keyed_hash("phone", "5035550142")
    other_purpose = keyed_hash("member_id", "5035550142")
    settings.PHI_HASH_KEY = "another key"
    assert len({one, other_purpose, keyed_hash("phone", "5035550142")}) == 3
    assert keyed_hash("name", "ann", "alee") != keyed_hash("name", "anna", "lee")


def test_older_keys_read_and_the_first_writes(settings: Settings) -> None:
    settings.PHI_KEYS = [OLD]
    Card.objects.create(first="written before")
    settings.PHI_KEYS = [NEW, OLD]
    Card.objects.create(first="written after")
    settings.PHI_KEYS = [NEW]
    assert Card.objects.last() is not None
    with pytest.raises(Undecryptable) as failure:
        list(Card.objects.order_by("id"))
    assert str(failure.value) == "a stored value cannot be read with any of PHI_KEYS"


def test_rotation_lets_the_old_key_go(settings: Settings, capsys: pytest.CaptureFixture[str]) -> None:
    settings.PHI_KEYS = [OLD]
    Card.objects.bulk_create(Card(first=f"caller {n}", answers={"n": n}) for n in range(5))
    settings.PHI_KEYS = [NEW, OLD]
    call_command("rotate_phi_keys", batch=2)
    settings.PHI_KEYS = [NEW]
    assert [(card.first, card.last, card.answers) for card in Card.objects.order_by("id")] == [
        (f"caller {n}", None, {"n": n}) for n in range(5)
    ]
    assert [line for line in capsys.readouterr().out.splitlines() if "Card" in line] == [
        "privacy.Card: 2 rows",
        "privacy.Card: 4 rows",
        "privacy.Card: 5 rows",
    ]


def test_rotation_stops_at_what_it_cannot_read(settings: Settings) -> None:
    settings.PHI_KEYS = [OTHER]
    Card.objects.create(first="lost")
    settings.PHI_KEYS = [NEW, OLD]
    with pytest.raises(CommandError, match="cannot be read"):
        call_command("rotate_phi_keys")
