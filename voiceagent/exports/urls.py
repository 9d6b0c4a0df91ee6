"""Addresses of the exports, below admin/exports/. Each is for signed-in staff alone; files are named by random ids."""

from __future__ import annotations

from django.contrib import admin
from django.urls import path

from . import views

staff = admin.site.admin_view
urlpatterns = [
    path("", staff(views.page), name="exports"),
    path("intake/<uuid:public_id>/fhir/", staff(views.intake_bundle), name="exports-intake"),
    path("<uuid:public_id>/", staff(views.one), name="exports-one"),
    path("<uuid:public_id>/state/", staff(views.state), name="exports-state"),
    path("<uuid:public_id>/file/", staff(views.file), name="exports-file"),
    path("<uuid:public_id>/delete/", staff(views.delete), name="exports-delete"),
]
