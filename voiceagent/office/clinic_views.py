"""What a prompt will sound like, for whoever may change a clinic's settings: its words, and a WAV file of them.

The sound is made for this answer alone: no cache, no file, no copy; at most MOST_A_MINUTE for each user.
"""

from __future__ import annotations

from datetime import timedelta

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBadRequest, JsonResponse
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from intake.dialogue import own_wordings
from intake.dialogue.own_wordings import FIXED, PLAN_NOT_TAKEN
from telephony import preview, world
from telephony.speech.base import SpeechUnavailable
from voiceagent.audit.models import AuditEntry
from voiceagent.audit.services import record
from voiceagent.clinics.models import Clinic

PERMISSION = "clinics.change_clinic"
MOST_A_MINUTE = 20
_PLAYED = "clinic.prompt_played"


@require_POST
@never_cache
def words(request: HttpRequest, pk: int) -> HttpResponse:
    """POST clinics/<pk>/words/ {key, text, said_as}: {"said": as callers will hear it, "problems": [...]}."""
    clinic, key, text = _asked(request, pk)
    wrong = _problems(clinic, key, text)
    return JsonResponse({"said": "" if wrong else preview.words(clinic, key, text), "problems": wrong})


@require_POST
@never_cache
def sound(request: HttpRequest, pk: int) -> HttpResponse:
    """POST clinics/<pk>/sound/, the same: audio/wav. 400 where there is something wrong, 429 for too many, 503."""
    clinic, key, text = _asked(request, pk)
    if _problems(clinic, key, text):
        return HttpResponseBadRequest("This cannot be spoken.")
    actor = f"user:{request.user.pk}"
    since = timezone.now() - timedelta(minutes=1)
    if AuditEntry.objects.filter(action=_PLAYED, actor=actor, at__gte=since).count() >= MOST_A_MINUTE:
        return HttpResponse("That was a lot of listening. Please wait a minute.", status=429)
    record(action=_PLAYED, actor=actor, clinic_id=clinic.pk, obj=clinic, details={"prompt": key})
    try:
        return HttpResponse(preview.sound(preview.words(clinic, key, text)), content_type="audio/wav")
    except SpeechUnavailable:
        return HttpResponse("The voice cannot be reached. Please try again.", status=503)


def _asked(request: HttpRequest, pk: int) -> tuple[Clinic, str, str]:
    """The clinic as it would be, the prompt, the words wanted for it. Raises Http404."""
    if not request.user.has_perm(PERMISSION):
        raise Http404
    clinic = get_object_or_404(Clinic.objects.managed_by(request.user), pk=pk)
    key, text = request.POST.get("key", ""), " ".join(request.POST.get("text", "").split())
    clinic.said_as = " ".join(request.POST.get("said_as", "").split())[:120]
    if key in FIXED:
        return clinic, key, ""
    if key != PLAN_NOT_TAKEN.key and key not in {item.key for item in _editable(clinic)}:
        raise Http404
    return clinic, key, text


def _problems(clinic: Clinic, key: str, text: str) -> list[str]:
    wrong = own_wordings.unspeakable(f"{clinic.said_as}.") if clinic.said_as else []
    phones = tuple(
        number[-10:] for number in (clinic.front_desk_number, *clinic.lines.values_list("number", flat=True))
    )
    if text and key == PLAN_NOT_TAKEN.key:
        return wrong + own_wordings.plain_problems(PLAN_NOT_TAKEN, text, phones)
    item = next((item for item in _editable(clinic) if item.key == key), None)
    return wrong + (own_wordings.problems(world.language_of(clinic), item, text, phones) if item and text else [])


def _editable(clinic: Clinic) -> tuple[own_wordings.Editable, ...]:
    return own_wordings.EDITABLE.get(world.language_of(clinic).code, ())
