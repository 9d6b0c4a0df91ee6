"""The review page of an intake: its answers decided one by one, its words unredacted on request, its call replayed.

Every step is a POST to `<intake>/review/<verb>/` with its words in the body; it answers with the part of the page that
has changed, 400 with the reason in words, 422 when what was typed could be kept as it stands.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from django.contrib.auth.models import User
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBadRequest, HttpResponseForbidden
from django.shortcuts import render
from django.template.response import TemplateResponse
from django.urls import URLPattern, path
from django.utils import timezone
from django.views.decorators.http import require_POST

from voiceagent.audit import services as audit
from voiceagent.clinics.services import may

from . import link_admin, record_changes, replays, services
from .corrected_calls import NotAllowed, day_of, take_out
from .corrections import NoSuchAnswer, Unreadable
from .models import AnswerRevision, Intake, ReviewItem
from .review import SECRET, load, review, shown, unredactions
from .reviews import AlreadyDecided

if TYPE_CHECKING:
    from .admin import RecordAdmin as Base
else:
    Base = object

CHANGE, UNREDACT = "intake.change_answer", "intake.unredact_intake"
SHORTEST_REASON = 5
KEEPABLE = 422


class ReviewPage(Base):
    """Mixed into the intake's admin in place of its form."""

    def get_urls(self) -> list[URLPattern]:
        step = self.admin_site.admin_view(require_POST(self.step))
        corrections = self.admin_site.admin_view(require_POST(self.corrections))
        return [
            path("<int:pk>/review/<slug:verb>/", step, name="intake_intake_review"),
            path("corrections/", corrections, name="intake_intake_corrections"),
            *super().get_urls(),
        ]

    def change_view(
        self, request: HttpRequest, object_id: str, form_url: str = "", extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        if request.method == "POST":
            return super().change_view(request, object_id, form_url, extra_context)
        intake = self._found(request, object_id)
        _audit(request, intake, "intake.read")
        turns = list(intake.turns.all())
        may_unredact = may(request.user, UNREDACT, intake.clinic_id)
        context = {
            **self.admin_site.each_context(request),
            **_context(request, intake),
            "title": str(intake),
            "opts": self.opts,
            "turns": turns,
            "lines": [(turn, turn.redacted) for turn in turns],
            "from_link": link_admin.shown(intake),
            "may_unredact": may_unredact,
            "unredactions": unredactions(intake) if may_unredact else [],
        }
        return TemplateResponse(request, "office/intake.html", context)

    def step(self, request: HttpRequest, pk: int, verb: str) -> HttpResponse:
        """POST <intake>/review/<verb>/"""
        take = _STEPS.get(verb)
        intake = self._found(request, str(pk))
        if take is None:
            raise Http404
        permission = UNREDACT if verb == "unredact" else CHANGE if verb in _WRITES else "intake.view_intake"
        if not may(request.user, permission, intake.clinic_id):
            return HttpResponseForbidden("You may look at this, not do that.")
        try:
            return take(request, intake, f"user:{request.user.pk}")
        except Unreadable as error:
            words = f"{error} Read as: {shown(error.meant)}." if error.meant is not None else str(error)
            return HttpResponse(words, status=KEEPABLE, content_type="text/plain")
        except AlreadyDecided:
            return HttpResponseBadRequest("Somebody has decided this in the meantime. Load the page again.")
        except (NoSuchAnswer, ValueError):
            return HttpResponseBadRequest("That cannot be done here.")

    def corrections(self, request: HttpRequest) -> HttpResponse:
        """POST corrections/: what staff corrected since a date (UTC), as `.call` files in a ZIP archive."""
        try:
            day = day_of(request.POST.get("since", ""))
        except ValueError:
            return HttpResponseBadRequest("A date, such as 2026-11-01.")
        assert isinstance(request.user, User)
        try:
            cases = take_out(user=request.user, since=day)
        except NotAllowed:
            return HttpResponseForbidden("You may not read what was said unredacted.")
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, text in cases:
                archive.writestr(name, text)
        headers = {"Content-Disposition": 'attachment; filename="corrections.zip"'}
        return HttpResponse(packed.getvalue(), content_type="application/zip", headers=headers)

    def _found(self, request: HttpRequest, object_id: str) -> Intake:
        """Of the user's own clinics, else 404."""
        if not self.has_view_permission(request) or self.get_object(request, object_id) is None:
            raise Http404
        return load(int(object_id))


def _context(request: HttpRequest, intake: Intake, revealed: str = "") -> dict[str, Any]:
    today = timezone.now().astimezone(intake.clinic.zone).date()
    return {
        "review": review(intake, request.user, today, revealed),
        "may_change": request.user.has_perm(CHANGE),
    }


def _answers(request: HttpRequest, intake: Intake, revealed: str = "") -> HttpResponse:
    """The upper part of the page again."""
    return render(request, "office/intake_answers.html", _context(request, load(intake.pk), revealed))


def _accept(request: HttpRequest, intake: Intake, actor: str) -> HttpResponse:
    services.accept_answer(intake_id=intake.pk, slot=request.POST.get("slot", ""), actor=actor)
    return _answers(request, intake)


def _correct(request: HttpRequest, intake: Intake, actor: str) -> HttpResponse:
    services.correct_answer(
        intake_id=intake.pk,
        slot=request.POST.get("slot", ""),
        text=request.POST.get("value", ""),
        as_typed=request.POST.get("as_typed") == "yes",
        actor=actor,
    )
    return _answers(request, intake)


def _undo(request: HttpRequest, intake: Intake, actor: str) -> HttpResponse:
    asked = AnswerRevision.objects.filter(answer__intake=intake, pk=int(request.POST.get("revision", "0"))).first()
    if asked is None:
        raise NoSuchAnswer
    services.undo_revision(revision_id=asked.pk, actor=actor)
    return _answers(request, intake)


def _take(request: HttpRequest, intake: Intake, actor: str) -> HttpResponse:
    services.accept_review(item_id=_item(request, intake), actor=actor)
    return _answers(request, intake)


def _reject(request: HttpRequest, intake: Intake, actor: str) -> HttpResponse:
    services.reject_review(item_id=_item(request, intake), actor=actor)
    return _answers(request, intake)


def _item(request: HttpRequest, intake: Intake) -> int:
    item = ReviewItem.objects.filter(intake=intake, pk=int(request.POST.get("item", "0"))).first()
    if item is None:
        raise NoSuchAnswer
    return item.pk


def _take_new(request: HttpRequest, intake: Intake, actor: str) -> HttpResponse:
    return _decide_change(request, intake, actor, keep_old=False)


def _keep_old(request: HttpRequest, intake: Intake, actor: str) -> HttpResponse:
    return _decide_change(request, intake, actor, keep_old=True)


def _decide_change(request: HttpRequest, intake: Intake, actor: str, *, keep_old: bool) -> HttpResponse:
    slot = request.POST.get("slot", "")
    record_changes.decide(intake_id=intake.pk, slot=slot, keep_old=keep_old, actor=actor)
    return _answers(request, intake)


def _reveal(request: HttpRequest, intake: Intake, actor: str) -> HttpResponse:
    slot = request.POST.get("slot", "")
    if slot not in SECRET:
        raise NoSuchAnswer
    _audit(request, intake, "intake.value_revealed", slot=slot)
    return _answers(request, intake, revealed=slot)


def _unredact(request: HttpRequest, intake: Intake, actor: str) -> HttpResponse:
    reason = " ".join(request.POST.get("reason", "").split())
    if len(reason) < SHORTEST_REASON:
        return HttpResponseBadRequest("Please say in a few words why you need it.")
    services.note_unredaction(intake_id=intake.pk, reason=reason, actor=actor)
    turns = list(intake.turns.all())
    return render(request, "office/intake_lines.html", {"lines": [(turn, turn.text) for turn in turns]})


def _replay(request: HttpRequest, intake: Intake, actor: str) -> HttpResponse:
    _audit(request, intake, "intake.replayed")
    return render(request, "office/intake_replay.html", {"comparison": replays.again(intake)})


def _audit(request: HttpRequest, intake: Intake, action: str, **details: str) -> None:
    audit.record(
        action=action, actor=f"user:{request.user.pk}", clinic_id=intake.clinic_id, obj=intake, details=details
    )


_WRITES = ("accept", "correct", "undo", "take", "reject", "take-new", "keep-old")
_STEPS: dict[str, Callable[[HttpRequest, Intake, str], HttpResponse]] = {
    "accept": _accept,
    "correct": _correct,
    "undo": _undo,
    "take": _take,
    "reject": _reject,
    "take-new": _take_new,
    "keep-old": _keep_old,
    "reveal": _reveal,
    "unredact": _unredact,
    "replay": _replay,
}
