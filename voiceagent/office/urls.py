"""Addresses of the back office's own pages, below admin/. Each is for signed-in staff alone."""

from __future__ import annotations

from django.urls import path

from . import views

urlpatterns = [
    path("today/", views.staff(views.refreshed), name="office-today"),
    path("work/<int:pk>/<slug:verb>/", views.staff(views.act), name="office-work"),
]
