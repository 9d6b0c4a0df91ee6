"""Signing off the emergency rules: who may, once a version, on the record; the start page says what is missing."""

from __future__ import annotations

import dataclasses

import pytest
from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.test import Client
from django.urls import reverse

from intake import sign_offs
from intake.dialogue.languages.en import ENGLISH
from intake.models import RuleSignOff
from intake.rule_lists import rows
from intake.tests.rows import a_clinic
from voiceagent.audit.models import AuditEntry
from voiceagent.clinics import services as clinics
from voiceagent.clinics.models import Clinic, Role

pytestmark = pytest.mark.django_db

ADD, LIST = reverse("admin:intake_rulesignoff_add"), reverse("admin:intake_rulesignoff_changelist")
RULES, TODAY = reverse("admin:intake_rulesignoff_rules"), reverse("admin:index")
VERSION = ENGLISH.red_flags.version


def signed_in(clinic: Clinic, role: Role) -> tuple[Client, User]:
    user = User.objects.create_user(f"{role}-{clinic.slug}")
    clinics.add_member(actor="system", clinic=clinic, user=user, role=role)
    client = Client()
    client.force_login(user)
    return client, user


def page(client: Client, url: str) -> str:
    response = client.get(url)
    assert response.status_code == 200
    return response.content.decode()


def form(clinic: Clinic) -> dict[str, object]:
    return {"clinic": clinic.pk, "approver": "Dr. Ana Ruiz", "licence": "MD OR 12345"}


def test_a_manager_signs_the_running_version_once() -> None:
    clinic = a_clinic()
    client, manager = signed_in(clinic, Role.MANAGER)
    assert "No clinician has signed off the emergency rules" in page(client, TODAY)
    assert client.post(ADD, form(clinic)).status_code == 302
    again = client.post(ADD, form(clinic))
    assert (again.status_code, f"{VERSION} is signed off already." in again.content.decode()) == (200, True)
    assert list(RuleSignOff.objects.values_list("clinic", "version", "approver", "licence", "signed_by")) == [
        (clinic.pk, VERSION, "Dr. Ana Ruiz", "MD OR 12345", manager.pk)
    ]
    signed = RuleSignOff.objects.get()
    entry = AuditEntry.objects.get(action="rules.signed_off")
    assert (entry.actor, entry.clinic_id, entry.object_id, entry.details) == (
        f"user:{manager.pk}",
        clinic.pk,
        str(signed.pk),
        {"version": VERSION},
    )
    assert "No clinician has signed off the emergency rules" not in page(client, TODAY)
    assert (VERSION in page(client, LIST), "Not signed off" in page(client, LIST)) == (True, False)
    change = reverse("admin:intake_rulesignoff_change", args=[signed.pk])
    assert client.post(change, {**form(clinic), "approver": "Somebody"}).status_code == 403
    assert client.post(reverse("admin:intake_rulesignoff_delete", args=[signed.pk])).status_code == 403


def test_who_signed_an_older_version_is_told_what_runs_now() -> None:
    clinic = a_clinic()
    client, manager = signed_in(clinic, Role.MANAGER)
    told = f"{clinic} runs {VERSION}; no version was ever signed off"
    assert [told in page(client, url) for url in (TODAY, LIST)] == [True, True]
    older = RuleSignOff.objects.create(
        clinic=clinic, version="en-older", approver="Dr. Ana Ruiz", licence="MD", signed_by=manager
    )
    told = f"{clinic} runs {VERSION}; last signed off was en-older, on {older.signed_at:%Y-%m-%d} by Dr. Ana Ruiz"
    assert [told in page(client, url) for url in (TODAY, LIST)] == [True, True]


def test_the_front_desk_reads_and_does_not_sign() -> None:
    clinic = a_clinic()
    client, _ = signed_in(clinic, Role.FRONT_DESK)
    assert (client.get(ADD).status_code, client.post(ADD, form(clinic)).status_code) == (403, 403)
    assert "No clinician has signed off the emergency rules" not in page(client, TODAY)
    assert RuleSignOff.objects.count() == 0


def test_another_clinics_rules_are_not_ours_to_sign() -> None:
    ours, theirs = a_clinic(), a_clinic("harbor")
    client, _ = signed_in(ours, Role.MANAGER)
    assert client.post(ADD, form(theirs)).status_code == 200
    assert RuleSignOff.objects.count() == 0


def test_the_service_refuses_a_second_signature() -> None:
    clinic = a_clinic()
    _, user = signed_in(clinic, Role.MANAGER)
    assert sign_offs.unsigned([clinic]) == [clinic]
    sign_offs.sign_off(user=user, clinic=clinic, approver="Dr. Ruiz", licence="MD 1")
    with pytest.raises(ValidationError):
        sign_offs.sign_off(user=user, clinic=clinic, approver="Dr. Ruiz", licence="MD 1")
    assert sign_offs.unsigned([clinic]) == []


def test_every_rule_is_there_to_read() -> None:
    client, _ = signed_in(a_clinic(), Role.MANAGER)
    shown = page(client, RULES)
    wanted = [
        VERSION,
        *(rule.id for rule in ENGLISH.red_flags.rules),
        *(line.number for line in ENGLISH.red_flags.hotlines),
    ]
    assert [text for text in wanted if text not in shown] == []


def test_one_word_more_is_another_version() -> None:
    table = ENGLISH.red_flags
    first = table.rules[0]
    more = dataclasses.replace(first, says=(*first.says, "a new wording"))
    assert dataclasses.replace(table).version == VERSION
    assert dataclasses.replace(table, rules=(more, *table.rules[1:])).version != VERSION
    assert dataclasses.replace(table, classes={**table.classes, "he": "he"}).version != VERSION
    assert dataclasses.replace(table, context=dataclasses.replace(table.context, never="ever")).version != VERSION


def test_a_row_tells_what_the_rule_does() -> None:
    row = next(row for row in rows(ENGLISH.red_flags) if row.id == "crisis.number")
    assert (row.about, row.action, row.asks_first, row.wordings) == ("suicide", "a person now", True, 1)
