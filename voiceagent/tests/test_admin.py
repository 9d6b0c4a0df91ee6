"""The admin as a whole: every page opens, every model of ours is within its clinic, no browser keeps a page."""

from __future__ import annotations

import re
from datetime import UTC, datetime

import pytest
from django.apps import apps
from django.contrib import admin
from django.contrib.auth.models import User
from django.db import models
from django.test import Client

from intake.models import Intake, Patient
from intake.tests.rows import a_clinic
from notifications.models import Message
from voiceagent import page_policy
from voiceagent.audit.models import AuditEntry
from voiceagent.clinics.models import Clinic
from voiceagent.clinics.scoping import ClinicScopedAdmin
from voiceagent.privacy.fields import EncryptedTextField, KeyedHashField

PERSONAL = (EncryptedTextField, KeyedHashField)
OURS = {"clinics", "audit", "intake", "scheduling", "notifications", "telephony", "worklist", "office", "exports"}
REGISTERED = sorted((model._meta.label_lower for model in admin.site._registry), key=str)


@pytest.fixture
def root(db: None) -> Client:
    client = Client()
    client.force_login(User.objects.create_superuser("root", password="a long enough one"))
    return client


def test_every_list_opens(root: Client) -> None:
    opened = {label: root.get(f"/admin/{label.replace('.', '/')}/").status_code for label in REGISTERED}
    assert opened == dict.fromkeys(REGISTERED, 200)


def test_the_start_page_opens_and_a_stranger_is_sent_to_sign_in(root: Client) -> None:
    assert root.get("/admin/").status_code == 200
    assert Client().get("/admin/", follow=True).redirect_chain == [("/admin/login/?next=/admin/", 302)]


def test_every_model_of_ours_is_scoped_to_a_clinic() -> None:
    open_to_all = [
        model._meta.label
        for model, page in admin.site._registry.items()
        if model._meta.app_label in OURS and not isinstance(page, ClinicScopedAdmin)
    ]
    assert open_to_all == []


def test_what_shows_a_persons_data_writes_down_who_saw_it(root: Client) -> None:
    """Of lists: those whose columns are read from encrypted ones, or from what stands beside the row."""
    silent = {
        model._meta.label
        for model, page in admin.site._registry.items()
        if any(isinstance(field, EncryptedTextField) for field in model._meta.fields)
        and not getattr(page, "audit_reads", False)
    }
    assert silent == {"intake.FollowUp"}  # shows no answer of anybody's
    listed = {model._meta.label for model, page in admin.site._registry.items() if getattr(page, "audit_lists", False)}
    assert listed == {
        "intake.Intake", "intake.Patient", "intake.ReviewItem", "worklist.WorkItem", "scheduling.Appointment",
        "telephony.Call", "notifications.Reply",
    }  # fmt: skip
    Patient.objects.create(clinic=a_clinic(), first_name="Ada")
    assert root.get("/admin/intake/patient/").status_code == 200
    seen = AuditEntry.objects.filter(action="patient.listed").values_list("actor", "clinic_id", "details")
    assert list(seen) == [(f"user:{User.objects.get().pk}", None, {"rows": 1})]


def test_accounts_and_what_is_told_of_coverage_are_changed_on_the_record(root: Client) -> None:
    clinic, secret = a_clinic(), "a-long-enough-secret-7"
    account = {"username": "noor", "usable_password": "true", "password1": secret, "password2": secret}
    fact = {"clinic": clinic.pk, "payer": "", "visit": "physical", "words": "It is covered."}
    root.post("/admin/auth/user/add/", account)
    noor = f"/admin/auth/user/{User.objects.get(username='noor').pk}"
    for second in ("another", "another-secret-8"):
        root.post(
            f"{noor}/password/", {"password1": "another-secret-8", "password2": second, "usable_password": "true"}
        )
    root.post(f"{noor}/delete/", {"post": "yes"})
    root.post("/admin/intake/coveragefact/add/", fact)
    trail = AuditEntry.objects.filter(action__regex=r"^(user|coveragefact)[.]").order_by("pk")
    assert [(entry.action, entry.clinic_id, entry.details) for entry in trail] == [
        ("user.added", None, {"fields": "password1 password2 username"}),
        ("user.password_set", None, {}),
        ("user.deleted", None, {}),
        ("coveragefact.added", clinic.pk, {"fields": "clinic visit words"}),
    ]
    assert {entry.actor for entry in trail} == {f"user:{User.objects.get().pk}"}


def test_a_changed_password_of_ones_own_is_on_the_record(root: Client) -> None:
    user = User.objects.get()
    user.set_password("the old secret 7")
    user.save()
    root.force_login(user)
    for old in ("a wrong one", "the old secret 7"):
        new = {"old_password": old, "new_password1": "a newer secret 8", "new_password2": "a newer secret 8"}
        root.post("/admin/password_change/", new)
    trail = AuditEntry.objects.filter(action__startswith="user.").values_list("action", "actor", "object_id", "details")
    assert list(trail) == [("user.password_set", f"user:{user.pk}", str(user.pk), {})]
    assert User.objects.get().check_password("a newer secret 8")
    assert Client().get("/admin/password_change/").status_code == 302


def test_every_scope_leads_to_a_clinic() -> None:
    for model, page in admin.site._registry.items():
        if isinstance(page, ClinicScopedAdmin) and page.clinic_path not in {"", "clinic_id"}:
            target: type[models.Model] = model
            for name in page.clinic_path.split("__"):
                related = target._meta.get_field(name).related_model
                assert isinstance(related, type)
                target = related
            assert target is Clinic


def test_pages_are_not_kept(root: Client) -> None:
    page = root.get("/admin/clinics/clinic/")
    assert "no-store" in page["Cache-Control"]
    assert page["Referrer-Policy"] == "same-origin"
    assert page["X-Frame-Options"] == "DENY"


def test_nothing_that_is_somebodys_is_searched_for_in_an_address(root: Client) -> None:
    """Django's box and its autocompletion ask by GET: whose name is typed there stands in histories and logs."""
    personal = {
        model for model in apps.get_models() if any(isinstance(field, PERSONAL) for field in model._meta.fields)
    }
    personal |= {link.related_model for model in (Intake, Patient) for link in model._meta.related_objects}
    asked = {
        model._meta.label: (page.search_fields, page.autocomplete_fields)
        for model, page in admin.site._registry.items()
        if model in personal
    }
    assert set(asked) > {"intake.Intake", "intake.Patient", "telephony.Call", "scheduling.Appointment"}
    assert set(asked.values()) == {((), ())}
    page = root.get("/admin/intake/patient/", {"q": "Okafor"}).content.decode()
    assert ('name="q"' in page, "Okafor" in page, "data-find-here" in page) == (False, False, True)


def test_a_page_runs_nothing_but_our_own_files(root: Client) -> None:
    pages = [client.get("/admin/login/" if client is not root else "/admin/") for client in (root, Client())]
    assert {page["Content-Security-Policy"] for page in pages} == {page_policy.STAFF}
    assert "Content-Security-Policy" not in root.get("/health/live")
    inline = re.compile(r"<script(?![^>]*(?:\ssrc=|type=\"application/json\"))[^>]*>|\son\w+=", re.IGNORECASE)
    assert [inline.findall(page.content.decode()) for page in pages] == [[], []]


def test_times_are_those_of_the_clinics_clock(root: Client) -> None:
    """In a list nobody thought of, as in all others; of clinics in several zones they are said to be UTC."""
    clinic = a_clinic()
    at = datetime(2026, 7, 2, 3, 30, tzinfo=UTC)
    Message.objects.create(clinic=clinic, template="intake_summary", to="", context={}, key="a", sent_at=at)
    page = root.get("/admin/notifications/message/").content.decode()
    assert ("Jul 1, 2026 8:30 PM" in page, "Los Angeles time" in page) == (True, True)
    Clinic.objects.create(name="East", slug="east", timezone="America/New_York", front_desk_number="+12025550100")
    page = root.get("/admin/notifications/message/").content.decode()
    assert ("Jul 2, 2026 3:30 AM" in page, "UTC time" in page) == (True, True)
