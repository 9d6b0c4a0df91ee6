"""Who may be written to: a yes is kept with its words, a no holds from the moment it is heard."""

from __future__ import annotations

import re

from django.db import transaction
from django.db.models import QuerySet

from voiceagent.audit import services as audit
from voiceagent.clinics.models import Clinic

from .models import Channel, Consent

_STOP = frozenset(
    "stop stopall unsubscribe end quit cancel revoke optout stopp arret arrete alto parar basta salir".split()
)
"""Conclusive by 47 CFR 64.1200(a)(10), Twilio's own (STOPALL, OPTOUT), and how they are said elsewhere."""
_STOP_PHRASES = re.compile(
    r"\b(stop|unsubscribe|opt out|no mas|remove me|(don'?t|do not|quit) (text|message|contact))\b"
)
_START = frozenset(("start", "unstop", "yes start", "subscribe"))
_HELP = frozenset(("help", "info", "ayuda"))


def means(text: str) -> str:
    """ "stop", "start", "help", or "" for anything else. Errs towards stop: a reasonable person would have meant it."""
    plain = " ".join(re.sub(r"[^\w']+", " ", text.casefold().replace("á", "a")).split())
    if plain in _START:
        return "start"
    if plain in _HELP:
        return "help"
    return "stop" if plain in _STOP or _STOP_PHRASES.search(plain) else ""


@transaction.atomic
def record(
    *, clinic: Clinic, channel: str, address: str, given: bool, heard: str, source: str, about: str = "", actor: str
) -> Consent:
    """A yes or no to messages about visits. The same said twice in a row for the same thing is one row."""
    last = Consent.objects.of(clinic.pk, channel, address).first()
    if last is not None and (last.given, last.about, last.source) == (given, about, source):
        return last
    consent = Consent.objects.create(
        clinic=clinic,
        channel=Channel(channel),
        address=address,
        given=given,
        heard=heard,
        source=source,
        about=about,
    )
    audit.record(
        action="consent.given" if given else "consent.refused",
        actor=actor,
        clinic_id=clinic.pk,
        obj=consent,
        details={"channel": channel, "source": source},
    )
    return consent


def allows(*, clinic_id: int, channel: str, address: str) -> bool:
    """Whether the last word about this address was a yes."""
    last = Consent.objects.of(clinic_id, channel, address).first()
    return last is not None and last.given


@transaction.atomic
def forget(*, consents: QuerySet[Consent]) -> None:
    """Addresses and words are gone. A no keeps its keyed hash, which says nothing but that this address is not written
    to: whoever asks to be forgotten does not ask to be written to again.
    """
    rows = Consent.objects.filter(pk__in=list(consents.values_list("pk", flat=True)))
    rows.update(address="", heard="")
    rows.filter(given=True).update(address_hash="")
