"""Are the keys of this process those that the stored records were written with? Asked before it writes with them."""

from __future__ import annotations

from intake.lookups import PHONE
from voiceagent.privacy.hashing import keyed_hash
from voiceagent.privacy.undecryptable import Undecryptable

from .models import Call, plain_digits


def foreign() -> str:
    """What is wrong with them, told by the newest call that shows its number; "" for nothing. Raises DatabaseError.

    With another hash key nobody would be found again, and each caller would become a new patient: without an error.
    """
    try:
        newest = Call.objects.exclude(from_hash="").order_by("-pk").first()
    except Undecryptable as error:
        return str(error)
    if newest is not None and newest.from_hash != keyed_hash(PHONE, plain_digits(newest.from_number)):
        return "PHI_HASH_KEY is not the one that the stored records were written with"
    return ""
