"""Addresses of the back office's own pages, below admin/. Each is for signed-in staff alone."""

from __future__ import annotations

from django.urls import path

from . import board_views, calendar_views, clinic_views, dashboard_views, pair_views, search_views, views

urlpatterns = [
    path("calendar/", views.staff(calendar_views.calendar_page), name="office-calendar"),
    path("calendar/book/", views.staff(calendar_views.book), name="office-calendar-book"),
    path("calendar/people/", views.staff(calendar_views.people), name="office-calendar-people"),
    path("calendar/<int:pk>/move/", views.staff(calendar_views.move), name="office-calendar-move"),
    path("clinics/<int:pk>/words/", views.staff(clinic_views.words), name="office-clinic-words"),
    path("clinics/<int:pk>/sound/", views.staff(clinic_views.sound), name="office-clinic-sound"),
    path("find/", views.staff(search_views.found), name="office-find"),
    path("duplicates/<int:pk>/", views.staff(pair_views.pair_page), name="office-pair"),
    path("duplicates/<int:pk>/merge/", views.staff(pair_views.merge), name="office-pair-merge"),
    path("duplicates/<int:pk>/different/", views.staff(pair_views.different), name="office-pair-different"),
    path("merges/<int:pk>/undo/", views.staff(pair_views.undo), name="office-merge-undo"),
    path("today/", views.staff(views.refreshed), name="office-today"),
    path("calls-now/", views.staff(board_views.page), name="office-board"),
    path("calls-now/rows/", views.staff(board_views.refreshed), name="office-board-rows"),
    path("calls-now/<int:pk>/<slug:verb>/", views.staff(board_views.act), name="office-board-act"),
    path("reports/", views.staff(dashboard_views.reports), name="office-reports"),
    path("work/<int:pk>/<slug:verb>/", views.staff(views.act), name="office-work"),
]
