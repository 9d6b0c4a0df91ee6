"""The page of a time that has come free for somebody on the wait list: take it, or let it go."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from scheduling import services as scheduling
from scheduling.models import WaitlistOffer

from .guard import guarded

Outcome = WaitlistOffer.Outcome
GONE, SEE_OTHER = 410, 303


@guarded(0)
@require_http_methods(["GET", "POST"])
def earlier_page(request: HttpRequest, token: str) -> HttpResponse:
    """GET and POST l/<token>/earlier (answer: take, leave). Loading it does nothing: mail servers look at links too.

    Whoever has the address may answer; the page shows a time and a place, and nobody's name.
    """
    offer = _offer(token)
    if offer is None:
        return render(request, "links/earlier.html", {"gone": True}, status=GONE)
    if request.method == "POST" and offer.outcome == Outcome.OPEN:
        _answer(offer, request.POST.get("answer", ""))
        return HttpResponseRedirect(reverse("waitlist-offer", args=[token]), status=SEE_OTHER)
    taken = offer.outcome == Outcome.TAKEN
    gone = not taken and (offer.outcome != Outcome.OPEN or offer.until < timezone.now())
    hold = offer.hold
    context: dict[str, Any] = {
        "clinic": offer.entry.clinic,
        "when": f"{hold.local_start:%A, %B %-d at %-I:%M %p}",
        "place": hold.location.name,
        "until": f"{offer.until.astimezone(hold.location.zone):%-I:%M %p}",
        "taken": taken,
        "gone": gone,
    }
    return render(request, "links/earlier.html", context, status=GONE if gone else 200)


def _answer(offer: WaitlistOffer, answer: str) -> None:
    """What is gone meanwhile, the page says that it is shown on next."""
    try:
        if answer == "take":
            scheduling.take_offer(offer=offer.public_id)
        elif answer == "leave":
            scheduling.decline_offer(offer=offer.public_id)
    except scheduling.OfferGone:
        return


def _offer(token: str) -> WaitlistOffer | None:
    try:
        public_id = UUID(token)
    except ValueError:
        return None
    rows = WaitlistOffer.objects.select_related("entry__clinic", "hold__location")
    return rows.filter(public_id=public_id).first()
