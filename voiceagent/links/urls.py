"""Addresses of the patient's pages. Short, since they are sent as texts."""

from __future__ import annotations

from django.urls import path

from . import earlier, views

urlpatterns = [
    path("<slug:token>", views.answers_page, name="link"),
    path("<slug:token>/visit", views.visit_page, name="link-visit"),
    path("<slug:token>/earlier", earlier.earlier_page, name="waitlist-offer"),
    path("<slug:token>/done", views.done_page, name="link-done"),
]
