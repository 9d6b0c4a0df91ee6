"""The patient's pages: who they are, what is missing, a time for the visit, thanks. Plain forms, one step a page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from django.conf import settings
from django.core.signing import BadSignature
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from intake import services as intakes
from intake.card_images import MOST_BYTES, NotAPhoto
from intake.models import CardPhoto, Link
from notifications import services as notifications
from scheduling import services as scheduling

from .fields import FIELDS, Field, grouped
from .guard import guarded

COOKIE, SALT, PATH = "link", "voiceagent.links", "/l/"
PROVED_SECONDS = 2 * 3600
"""How long the date of birth holds: a card has to be found and photographed."""
_WHY = {
    "type": "Please choose a photo (JPEG or PNG).",
    "heic": "This photo is a HEIC file, which we cannot open. Please take it again here, or send a JPEG.",
    "broken": "This photo could not be read. Please take it again.",
    "size": "This photo is too big: 10 MB at most.",
    "small": "This photo is too small to be read. Please take it again.",
}
_SIDES = ((CardPhoto.Side.FRONT, "Front of the card"), (CardPhoto.Side.BACK, "Back of the card"))
MAY_EMAIL = "You may e-mail me about my visits."
"""The words of the consent, on the page and kept with it."""
SEE_OTHER = 303


@guarded(MOST_BYTES, [f"card_{side}" for side, _ in _SIDES])
@sensitive_post_parameters()
@require_http_methods(["GET", "POST"])
def answers_page(request: HttpRequest, token: str) -> HttpResponse:
    """GET and POST l/<token>: the date of birth first; then the form with what is missing."""
    link = _proved(request, token)
    if link is None:
        return _gate(request, token)
    if request.method == "POST" and "year" not in request.POST:
        return _take(request, link, token)
    asks = intakes.asks_of(link.intake)
    if asks.visit and not (asks.slots or asks.photos):
        return _to("link-visit", token)
    return _form(request, link)


@guarded(MOST_BYTES)
@require_http_methods(["GET", "POST"])
def visit_page(request: HttpRequest, token: str) -> HttpResponse:
    """GET and POST l/<token>/visit: a time, or a call from the clinic instead."""
    link = _proved(request, token)
    if link is None:
        return _to("link", token)
    if not intakes.asks_of(link.intake).visit:
        return _done(link, token)
    if request.method == "GET":
        return _times(request, link)
    offer = request.POST.get("time", "")
    if offer == "call":
        return _done(link, token)
    if not offer:
        return _times(request, link, "Please choose a time, or that we call you.")
    try:
        scheduling.book_by_link(intake_id=link.intake_id, offer_id=offer, now=timezone.now())
    except (scheduling.SlotTaken, scheduling.NotByPhone, scheduling.KeyUsed):
        return _times(request, link, "That time has just been taken. These are open now.")
    return _done(link, token)


@guarded(MOST_BYTES)
@require_http_methods(["GET"])
def done_page(request: HttpRequest, token: str) -> HttpResponse:
    """GET l/<token>/done: thanks, the same for everybody who asks."""
    link = intakes.link_of(token=token)
    return render(request, "links/done.html", {"clinic": link.intake.clinic if link else None})


def _gate(request: HttpRequest, token: str) -> HttpResponse:
    """Nothing here tells whether the link is one of ours, or still good: only the right date does."""
    context: dict[str, Any] = {"given": {}}
    status = 200
    if request.method == "POST":
        context["given"] = {name: request.POST.get(name, "").strip()[:9] for name in ("month", "day", "year")}
        born = _date_of(context["given"])
        link = intakes.prove(token=token, born=born, now=timezone.now()) if born else None
        if link is not None:
            return _remembered(_to("link", token), link)
        context["error"], status = ("wrong" if born else "no_date"), (403 if born else 400)
    sent = intakes.link_of(token=token)
    return render(
        request, "links/gate.html", {**context, "clinic": sent.intake.clinic if sent else None}, status=status
    )


def _date_of(given: Mapping[str, str]) -> str:
    """ISO; "" for what is no date."""
    try:
        return date(*(int(given[name]) for name in ("year", "month", "day"))).isoformat()
    except (ValueError, OverflowError):
        return ""


def _form(
    request: HttpRequest, link: Link, texts: Mapping[str, str] | None = None, errors: Mapping[str, str] | None = None
) -> HttpResponse:
    texts, errors = texts or {}, errors or {}
    asks = intakes.asks_of(link.intake)
    taken = set(link.photos.values_list("side", flat=True))
    fields = [_shown(slot, link, texts, errors) for slot in asks.slots]
    photos = [(side, label, errors.get(f"card_{side}", ""), side in taken) for side, label in _SIDES]
    context = {
        "clinic": link.intake.clinic,
        "groups": grouped(fields),
        "wrong": [(one.slot, one.label, one.error) for one in fields if one.error]
        + [(f"card_{side}", label, error) for side, label, error, _ in photos if error],
        "nothing": errors.get("nothing", ""),
        "may_email": MAY_EMAIL if "email" in asks.slots else "",
        "photos": photos if asks.photos or taken else [],
        "visit": asks.visit,
    }
    response = render(request, "links/form.html", context, status=400 if errors else 200)
    return _remembered(response, link)


def _shown(slot: str, link: Link, texts: Mapping[str, str], errors: Mapping[str, str]) -> Field:
    text, error = texts.get(slot, ""), errors.get(slot, "")
    offers = tuple(link.intake.clinic.accepted_payers) if slot == "payer" else ()
    return replace(FIELDS[slot], text=text, error=error, refused=text if error else "", offers=offers)


def _take(request: HttpRequest, link: Link, token: str) -> HttpResponse:
    """What can be kept is kept, also where something else is wrong."""
    now = timezone.now()
    texts = {slot: request.POST[slot][:500] for slot in FIELDS if slot in request.POST}
    insisted = {slot: request.POST.get(f"refused_{slot}", "") for slot in texts}
    errors = _photos(request, link)
    errors |= intakes.take_answers(link=link, texts=texts, insisted=insisted, now=now).errors
    if request.POST.get("may_email") == "yes":
        _note_email_consent(link)
    if not errors and not request.FILES and not any(map(str.strip, texts.values())):
        errors["nothing"] = "Nothing was filled in yet."
    if errors:
        return _form(request, link, texts, errors)
    if intakes.asks_of(link.intake).visit and scheduling.times_by_link(intake=link.intake, now=now):
        return _to("link-visit", token)
    return _done(link, token)


def _note_email_consent(link: Link) -> None:
    """Of the e-mail address that was just given; a visit they have is confirmed to it."""
    email = link.intake.answers.filter(slot="email", source="link").first()
    if email is None or not email.value:
        return
    notifications.record_consent(
        clinic=link.intake.clinic,
        channel="email",
        address=str(email.value),
        given=True,
        heard=MAY_EMAIL,
        source="link",
        about=f"intake:{link.intake_id}",
        actor="system",
    )
    scheduling.confirm_visits(intake_id=link.intake_id)


def _photos(request: HttpRequest, link: Link) -> dict[str, str]:
    """Keeps what came; what is wrong with the rest, by the field's name."""
    errors = dict.fromkeys(getattr(request.upload_handlers[0], "too_big", ()), _WHY["size"])
    for side, _ in _SIDES:
        photo = request.FILES.get(f"card_{side}")
        if photo is None or not photo.size:
            continue
        try:
            intakes.take_photo(link=link, side=side, data=photo.read())
        except NotAPhoto as why:
            errors[f"card_{side}"] = _WHY[why.code]
    return errors


def _times(request: HttpRequest, link: Link, error: str = "") -> HttpResponse:
    times = scheduling.times_by_link(intake=link.intake, now=timezone.now())
    days: dict[str, list[tuple[str, str]]] = {}
    for time in times:
        words = f"{time.starts_at:%-I:%M %p} with {time.provider}"
        days.setdefault(f"{time.starts_at:%A, %B %-d}", []).append((time.id, words))
    context = {"clinic": link.intake.clinic, "days": list(days.items()), "error": error}
    return _remembered(render(request, "links/visit.html", context, status=409 if error else 200), link)


def _done(link: Link, token: str) -> HttpResponse:
    intakes.complete_link(link_id=link.pk, now=timezone.now())
    response = _to("link-done", token)
    response.delete_cookie(COOKIE, path=PATH)
    return response


def _to(name: str, token: str) -> HttpResponse:
    return HttpResponseRedirect(reverse(name, args=[token]), status=SEE_OTHER)


def _proved(request: HttpRequest, token: str) -> Link | None:
    """Whoever holds the cookie has given the right date for this very link."""
    try:
        number = int(request.get_signed_cookie(COOKIE, salt=SALT, max_age=PROVED_SECONDS) or "")
    except (KeyError, BadSignature, ValueError):
        return None
    return intakes.usable(token=token, link_id=number, now=timezone.now())


def _remembered(response: HttpResponse, link: Link) -> HttpResponse:
    """The cookie holds a number and a signature."""
    secure = settings.SESSION_COOKIE_SECURE
    response.set_signed_cookie(
        COOKIE,
        str(link.pk),
        salt=SALT,
        max_age=PROVED_SECONDS,
        path="/l/",
        secure=secure,
        httponly=True,
        samesite="Lax",
    )
    return response
