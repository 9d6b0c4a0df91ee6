"""The webhooks of the line."""

from __future__ import annotations

from django.urls import path

from . import sms_views, transfer_views, views

urlpatterns = [
    path("voice/answer", views.answer, name="voice-answer"),
    path("voice/resume", views.resume, name="voice-resume"),
    path("voice/desk", transfer_views.desk_answered, name="voice-desk"),
    path("voice/desk/accept", transfer_views.desk_keyed, name="voice-desk-accept"),
    path("voice/desk/over", transfer_views.desk_over, name="voice-desk-over"),
    path("voice/transfer/hold", transfer_views.hold, name="voice-transfer-hold"),
    path("voice/transfer/over", transfer_views.over, name="voice-transfer-over"),
    path("voice/busy", views.busy_keyed, name="voice-busy"),
    path("voice/status", views.status, name="voice-status"),
    path("sms/inbound", sms_views.inbound, name="sms-inbound"),
    path("sms/status", sms_views.status, name="sms-status"),
]
