"""Every address of the project: the line's webhooks, the admin, metrics and health."""

from __future__ import annotations

from django.contrib import admin
from django.urls import include, path
from django_prometheus.exports import ExportToDjangoView

from voiceagent import health
from voiceagent.clinics.passwords import own_password

urlpatterns = [
    path("admin/", include("voiceagent.office.urls")),
    path("admin/exports/", include("voiceagent.exports.urls")),
    path("admin/password_change/", admin.site.admin_view(own_password)),
    path("admin/", admin.site.urls),
    path("l/", include("voiceagent.links.urls")),
    path("metrics", ExportToDjangoView, name="metrics"),
    path("health", health.ready, name="health"),
    path("health/live", health.live, name="health-live"),
    path("health/route", health.route, name="health-route"),
    path("health/ready", health.ready, name="health-ready"),
    path("", include("telephony.urls")),
]
