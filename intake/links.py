"""Links to complete what the phone could not take: what is asked there, who is sent one, who may open it.

The address holds a signed random token and nothing else; of it a keyed hash alone is kept. It opens with the patient's
date of birth. Whatever keeps a link from opening (wrong date, used up, too old, never sent), the answer is the same.
"""

from __future__ import annotations

import base64
import hmac
import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.conf import settings
from django.db import transaction
from django.db.models import F
from django.utils import timezone
from django.utils.crypto import salted_hmac

from notifications import services as notifications
from notifications.models import Consent
from voiceagent import metrics
from voiceagent.audit import services as audit
from voiceagent.privacy.hashing import keyed_hash
from voiceagent.pulse import changed
from voiceagent.worklist import services as worklist
from voiceagent.worklist.queues import Queue

from .link_models import MAX_TRIES
from .models import Answer, Intake, Link, ReviewItem, Status

ASKED = (
    "first_name", "last_name", "phone", "email", "street", "unit", "city", "state", "zip", "insured", "payer",
    "member_id", "policy_holder", "pharmacy_name", "pharmacy_location", "emergency_name", "emergency_relation",
    "emergency_phone",
)  # fmt: skip
"""What may be asked over a link, in the order of the page. The date of birth opens it and is not asked."""
_COVERAGE = ("payer", "member_id", "policy_holder")
_LEFT_OPEN = ("", "unclear", "unknown")
"""Reasons of an answer without a value that are no answer: the patient neither declined nor has none."""
_NONCE, _MARK = 16, 8
_AGENT = "agent"


class NoWay(Exception):
    """No link can be sent. code: no_birth_date, nothing_to_ask, no_consent, in_progress."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True)
class Asks:
    """What the intake still lacks. visit: no time is booked. photos: of the insurance card."""

    slots: tuple[str, ...]
    photos: bool
    visit: bool

    @property
    def nothing(self) -> bool:
        return not (self.slots or self.photos or self.visit)


def asks_of(intake: Intake) -> Asks:
    """Asked of the database each time: what staff have settled meanwhile is not asked any more."""
    answers = {answer.slot: answer for answer in intake.answers.all()}
    doubted = set(ReviewItem.objects.open().filter(intake=intake).values_list("slot", flat=True))
    insured = answers.get("insured")
    uninsured = insured is not None and insured.value is False and not insured.flagged
    left_out = {*(_COVERAGE if uninsured else ()), *(() if "unit" in answers else ("unit",))}  # most people have none
    slots = [slot for slot in ASKED if slot in doubted or (slot not in left_out and _is_open(answers.get(slot)))]
    photos = not uninsured and not intake.links.filter(photos__isnull=False).exists()
    return Asks(tuple(slots), photos, not intake.appointments.blocking().exists())


def _is_open(answer: Answer | None) -> bool:
    """Not answered, or doubtful."""
    if answer is None:
        return True
    return answer.flagged or (answer.value is None and answer.reason in _LEFT_OPEN)


@transaction.atomic
def send_link(*, intake_id: int, actor: str) -> Link:
    """To the address the patient has agreed to, a text before an e-mail; an earlier link stops working.

    actor: "agent" or "user:<pk>". Raises NoWay.
    """
    intake = Intake.objects.select_for_update(of=("self",)).select_related("clinic", "patient").get(pk=intake_id)
    if intake.status == Status.IN_PROGRESS:
        raise NoWay("in_progress")
    if not _birth_date(intake):
        raise NoWay("no_birth_date")
    if asks_of(intake).nothing:
        raise NoWay("nothing_to_ask")
    channel, to = next(_addresses(intake), ("", ""))
    if not to:
        raise NoWay("no_consent")
    now = timezone.now()
    intake.links.open(now).update(withdrawn_at=now)
    token = _new_token()
    link = Link.objects.create(
        intake=intake,
        token_hash=_hash_of(token),
        channel=channel,
        sent_by=actor,
        expires_at=now + timedelta(hours=settings.LINK_HOURS),
    )
    notifications.withdraw(about=f"intake:{intake.pk}:link", reason="replaced")
    notifications.queue(
        template="complete_intake",
        to=to,
        context={"link": f"{settings.PUBLIC_URL}/l/{token}", "until": _until(link)},
        clinic=intake.clinic,
        key=f"intake:{intake.pk}:link:{link.pk}",
        channel=channel,
        needs_consent=True,
        not_after=link.expires_at,
    )
    _note(link, "sent", actor)
    return link


def send_after_call(intake: Intake) -> None:
    """At the end of a call, where the clinic wants it and it can be; nobody is texted a form after danger."""
    if not intake.clinic.send_links or intake.red_flags.exists():
        return
    try:
        send_link(intake_id=intake.pk, actor=_AGENT)
    except NoWay as why:
        details = {"reason": why.code}
        audit.record(action="link.not_sent", actor=_AGENT, clinic_id=intake.clinic_id, obj=intake, details=details)


def link_of(token: str) -> Link | None:
    """The link of this token, whatever has become of it, with its clinic; None for a text that is no token of ours."""
    mark = _hash_of(token)
    return Link.objects.select_related("intake__clinic").filter(token_hash=mark).first() if mark else None


@transaction.atomic
def prove(*, token: str, born: str, now: datetime) -> Link | None:
    """The link, if it can be used and `born` (ISO date) is the patient's date of birth; else None, and one try less."""
    mark = _hash_of(token)
    link = Link.objects.open(now).select_for_update().filter(token_hash=mark).first() if mark else None
    if link is None:
        return None
    if not hmac.compare_digest(_birth_date(link.intake).encode(), born.encode()):
        Link.objects.filter(pk=link.pk).update(tries=F("tries") + 1)
        _note(link, "locked" if link.tries + 1 >= MAX_TRIES else "refused")
        if link.tries + 1 >= MAX_TRIES:
            _open_task(link, Queue.DOUBTFUL, "link_locked")
        return None
    if link.opened_at is None:
        Link.objects.filter(pk=link.pk).update(opened_at=now)
        _note(link, "opened")
    return link


def usable(*, token: str, link_id: int, now: datetime) -> Link | None:
    """The link whose opener has proved who they are, while it can still be used."""
    mark = _hash_of(token)
    rows = Link.objects.open(now).filter(pk=link_id, token_hash=mark, opened_at__isnull=False)
    return rows.select_related("intake__clinic").first() if mark else None


@transaction.atomic
def complete_link(*, link_id: int, now: datetime) -> bool:
    """The patient is done: the link is used up, staff find what came of it. False where it was before."""
    done = Link.objects.open(now).filter(pk=link_id).update(completed_at=now)
    if not done:
        return False
    link = Link.objects.select_related("intake__clinic").get(pk=link_id)
    _note(link, "completed")
    _open_task(link, Queue.DOUBTFUL, "link_completed")
    if link.photos.exists():
        _open_task(link, Queue.INSURANCE, "card_photos")
    return True


def _open_task(link: Link, queue: Queue, reason: str) -> None:
    worklist.open_item(
        clinic=link.intake.clinic, queue=queue, subject=link.intake, reason=reason, actor="system", again=True
    )


def _birth_date(intake: Intake) -> str:
    """ISO; "" where it is not known for sure, so that nobody is locked out by our own mistake."""
    answer = intake.answers.filter(slot="date_of_birth", flagged=False).first()
    return answer.value if answer is not None and isinstance(answer.value, str) else ""


def _addresses(intake: Intake) -> Iterator[tuple[str, str]]:
    """(channel, address) the patient may be written to: as agreed in the call, else as given and agreed before."""
    agreed = Consent.objects.filter(about=f"intake:{intake.pk}", clinic=intake.clinic_id, given=True)
    given = {answer.slot: answer.value for answer in intake.answers.filter(slot__in=("phone", "email"), flagged=False)}
    known = [(consent.channel, consent.address) for consent in agreed]
    known += [("sms", f"+1{given['phone']}")] if given.get("phone") else []
    known += [("email", str(given["email"]))] if given.get("email") else []
    for channel, address in sorted(known, key=lambda one: one[0] != "sms"):
        if address and notifications.may_write(clinic_id=intake.clinic_id, channel=channel, address=address):
            yield channel, address


def _until(link: Link) -> str:
    return f"{link.expires_at.astimezone(link.intake.clinic.zone):%a %b %-d, %-I:%M %p}"


def _new_token() -> str:
    """32 characters: 16 random bytes and the mark that says they are ours."""
    nonce = secrets.token_bytes(_NONCE)
    return base64.urlsafe_b64encode(nonce + _mark(nonce)).decode()


def _hash_of(token: str) -> str:
    """What is kept of a genuine token; "" for any other text, without asking the database."""
    try:
        raw = base64.b64decode(token.encode(), altchars=b"-_", validate=True)
    except ValueError:
        return ""
    nonce, mark = raw[:_NONCE], raw[_NONCE:]
    return keyed_hash("link", nonce.hex()) if hmac.compare_digest(mark, _mark(nonce)) else ""


def _mark(nonce: bytes) -> bytes:
    return salted_hmac("intake.link", nonce, algorithm="sha256").digest()[:_MARK]


def _note(link: Link, what: str, actor: str = "system") -> None:
    intake = link.intake
    audit.record(action=f"link.{what}", actor=actor, clinic_id=intake.clinic_id, obj=intake, details={"link": link.pk})
    transaction.on_commit(metrics.links.labels(event=what).inc)
    changed(intake.clinic_id)
