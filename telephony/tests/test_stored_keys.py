"""A server whose keys are not those of its records says which, instead of writing with them."""

from __future__ import annotations

import pytest
from cryptography.fernet import Fernet
from pytest_django import Settings

from telephony import services, stored_keys

from .setting import CALLER, DIALLED, make_clinic


@pytest.mark.django_db
def test_keys_of_other_records(settings: Settings) -> None:
    make_clinic()
    told = [stored_keys.foreign()]
    services.answer_call(call_sid="CA1", dialled=DIALLED, caller=CALLER)
    told.append(stored_keys.foreign())
    settings.PHI_KEYS = [Fernet.generate_key().decode(), *settings.PHI_KEYS]
    told.append(stored_keys.foreign())
    settings.PHI_HASH_KEY = "another secret of more than thirty-two characters"
    told.append(stored_keys.foreign())
    settings.PHI_KEYS = settings.PHI_KEYS[:1]
    told.append(stored_keys.foreign())
    assert told == [
        "",
        "",
        "",
        "PHI_HASH_KEY is not the one that the stored records were written with",
        "a stored value cannot be read with any of PHI_KEYS",
    ]
