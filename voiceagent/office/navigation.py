"""The admin's sidebar: today's work first, then the records, then what is set up once."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.urls import reverse, reverse_lazy
from django.utils import timezone

from voiceagent.worklist.queues import Queue

from .today import tiles


def sidebar(request: HttpRequest) -> list[dict[str, Any]]:
    """Groups of links; those the user may not follow are left out."""
    groups = [
        ("", [
            ("Today", "today", "admin:index", ""),
            ("Live calls", "phone_in_talk", "office-board", "telephony.view_call"),
            ("Reports", "monitoring", "office-reports", "office.view_dailyfigure"),
        ]),
        ("Records", [
            ("Intakes", "assignment", "admin:intake_intake_changelist", "intake.view_intake"),
            ("Patients", "personal_injury", "admin:intake_patient_changelist", "intake.view_patient"),
            ("Calendar", "calendar_month", "office-calendar", "scheduling.view_appointment"),
            ("Visits", "event", "admin:scheduling_appointment_changelist", "scheduling.view_appointment"),
            ("Wait list", "hourglass", "admin:scheduling_waitlistentry_changelist", "scheduling.view_waitlistentry"),
            ("Calls", "call", "admin:telephony_call_changelist", "telephony.view_call"),
            ("Follow-ups", "sync", "admin:intake_followup_changelist", "intake.view_followup"),
            ("Messages", "mail", "admin:notifications_message_changelist", "notifications.view_message"),
            ("Replies", "sms", "admin:notifications_reply_changelist", "notifications.view_reply"),
            ("Exports", "download", "exports", "exports.add_export"),
        ]),
        ("Set-up", [
            ("Providers", "stethoscope", "admin:scheduling_provider_changelist", "scheduling.view_provider"),
            ("Types of visit", "category", "admin:scheduling_visittype_changelist", "scheduling.view_visittype"),
            ("Days off", "event_busy", "admin:scheduling_hoursexception_changelist", "scheduling.view_hoursexception"),
            ("Locations", "location_on", "admin:scheduling_location_changelist", "scheduling.view_location"),
            ("Recording rules", "gavel", "admin:clinics_recordingrule_changelist", "clinics.change_recordingrule"),
            ("Clinics", "home_health", "admin:clinics_clinic_changelist", "clinics.view_clinic"),
            ("Emergency rules", "emergency_home", "admin:intake_rulesignoff_changelist", "intake.view_rulesignoff"),
            ("Emergency numbers", "sos", "admin:intake_spokennumber_changelist", "intake.view_spokennumber"),
            ("Legal holds", "gavel", "admin:intake_legalhold_changelist", "intake.view_legalhold"),
            ("Prices", "payments", "admin:office_price_changelist", "office.view_price"),
            ("Staff", "badge", "admin:auth_user_changelist", "auth.view_user"),
            ("Audit trail", "policy", "admin:audit_auditentry_changelist", "audit.view_auditentry"),
        ]),
    ]  # fmt: skip
    shown = [_group(request, title, links) for title, links in groups]
    shown[0]["items"][0]["active"] = request.path == reverse("admin:index") and not request.GET.get("queue")
    shown.insert(1, _queues(request))
    return [group for group in shown if group["items"]]


def _group(request: HttpRequest, title: str, links: list[tuple[str, str, str, str]]) -> dict[str, Any]:
    items: list[dict[str, Any]] = [
        {"title": name, "icon": icon, "link": reverse_lazy(address)}
        for name, icon, address, permission in links
        if not permission or request.user.has_perm(permission)
    ]
    return {"title": title, "items": items, "separator": bool(title)}


def _queues(request: HttpRequest) -> dict[str, Any]:
    """A link a queue, with how many wait there."""
    if not request.user.has_perm("worklist.view_workitem"):
        return {"title": "Work", "items": []}
    items = [
        {
            "title": tile.queue.label,
            "icon": ICONS[tile.queue],
            "link": tile.url,
            "badge": tile.count or None,
            "active": request.GET.get("queue") == tile.queue.value,
            "badge_variant": "danger" if tile.late else "primary",
        }
        for tile in tiles(request.user, timezone.now())
    ]
    return {"title": "Work", "items": items, "separator": True}


ICONS = {
    Queue.EMERGENCY: "emergency",
    Queue.CALL_BACK: "phone_callback",
    Queue.DOUBTFUL: "rule",
    Queue.INSURANCE: "health_and_safety",
    Queue.DUPLICATE: "group",
    Queue.BOOKING: "edit_calendar",
    Queue.INCOMPLETE: "pending_actions",
    Queue.MESSAGE: "mark_email_unread",
}
