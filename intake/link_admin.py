"""What staff see of an intake's links: send one, whether it was used, the photos of the card. A part of `admin`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseForbidden
from django.shortcuts import redirect
from django.urls import URLPattern, path, reverse
from django.views.decorators.http import require_GET, require_POST

from voiceagent.audit import services as audit

from . import services
from .models import CardPhoto, Intake, Link
from .review_rows import there

if TYPE_CHECKING:
    from .admin import RecordAdmin as Base
else:
    Base = object

MAY_SEND = "intake.change_answer"
_WHY = {
    "no_consent": "Not sent: the patient has not agreed to messages, or we have no address that is sure.",
    "no_birth_date": "Not sent: the link opens with the date of birth, and that is not known for sure.",
    "nothing_to_ask": "Not sent: nothing is missing.",
    "in_progress": "Not sent: the call is still on.",
}


@dataclass(frozen=True)
class Shown:
    """words: what became of the newest link, "" for none. photos: (words, address), the newest first."""

    words: str
    photos: Sequence[tuple[str, str]]


def shown(intake: Intake) -> Shown:
    link = intake.links.first()
    photos = CardPhoto.objects.filter(link__intake=intake).defer("data", "key")
    return Shown(
        _words(link, intake) if link else "",
        [
            (
                f"{photo.get_side_display()} of the card, {there(photo.created_at, intake)}, {photo.size // 1024} kB",
                reverse("admin:intake_intake_card", args=[intake.pk, photo.pk]),
            )
            for photo in photos
        ],
    )


def _words(link: Link, intake: Intake) -> str:
    after = (
        ("completed", link.completed_at),
        ("replaced or taken back", link.withdrawn_at),
        ("opened", link.opened_at),
        ("can be used until", link.expires_at),
    )
    what, when = next((what, when) for what, when in after if when is not None)
    how = "a text" if link.channel == "sms" else "an e-mail"
    sent = f"Sent {there(link.created_at, intake)} as {how}"
    tries = f", {link.tries} wrong dates of birth" if link.tries else ""
    return f"{sent}; {what} {there(when, intake)}{tries}."


class LinkPage(Base):
    """Mixed into the intake's admin."""

    def get_urls(self) -> list[URLPattern]:
        send = self.admin_site.admin_view(require_POST(self.send_link))
        card = self.admin_site.admin_view(require_GET(self.card))
        return [
            path("<int:pk>/link/", send, name="intake_intake_link"),
            path("<int:pk>/card/<int:photo>/", card, name="intake_intake_card"),
            *super().get_urls(),
        ]

    def send_link(self, request: HttpRequest, pk: int) -> HttpResponse:
        """POST <intake>/link/"""
        intake = self._own(request, pk)
        if not request.user.has_perm(MAY_SEND):
            return HttpResponseForbidden("You may look at this, not do that.")
        try:
            services.send_link(intake_id=intake.pk, actor=f"user:{request.user.pk}")
            self.message_user(request, "A link is on its way to the patient.", messages.SUCCESS)
        except services.NoWay as why:
            self.message_user(request, _WHY[why.code], messages.WARNING)
        return redirect("admin:intake_intake_change", intake.pk)

    def card(self, request: HttpRequest, pk: int, photo: int) -> HttpResponse:
        """GET <intake>/card/<photo>/: the picture itself. That it was looked at is in the audit trail."""
        intake = self._own(request, pk)
        row = CardPhoto.objects.filter(link__intake=intake, pk=photo).first()
        if row is None:
            raise Http404
        image = row.image()
        actor = f"user:{request.user.pk}"
        audit.record(
            action="card_photo.read", actor=actor, clinic_id=intake.clinic_id, obj=intake, details={"photo": row.pk}
        )
        headers = {
            "Cache-Control": "no-store, private",
            "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
            "Content-Disposition": f'inline; filename="card-{row.side}.{row.media_type.removeprefix("image/")}"',
            "X-Content-Type-Options": "nosniff",
        }
        return HttpResponse(image, content_type=row.media_type, headers=headers)

    def _own(self, request: HttpRequest, pk: int) -> Intake:
        """Of the user's own clinics, else 404."""
        intake = self.get_object(request, str(pk)) if self.has_view_permission(request) else None
        if intake is None:
            raise Http404
        return intake  # type: ignore[no-any-return]
