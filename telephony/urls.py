"""The webhooks of the line."""

from __future__ import annotations

from django.urls import path

from . import views

urlpatterns = [
    path("voice/answer", views.answer, name="voice-answer"),
    path("voice/resume", views.resume, name="voice-resume"),
    path("voice/status", views.status, name="voice-status"),
]
