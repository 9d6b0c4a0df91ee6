"""A clinic's settings: who may change them, what is refused, what callers then hear, who changed what."""

from __future__ import annotations

import io
import wave
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.test import Client

from intake.tests.rows import a_clinic
from telephony import world
from voiceagent.audit.models import AuditEntry
from voiceagent.clinics.models import Clinic, RecordingRule, Role, SettingChange
from voiceagent.clinics.services import add_member
from voiceagent.office.clinic_admin import FIELDS

pytestmark = pytest.mark.django_db
AUTOMATED = "that it is an automated assistant, not a person"
PERSONAL = "Every caller hears this: it must hold no date, number or address of a person."
OWN_GREETING = (
    "Hello, this is {clinic}. You talk to an automated assistant and the call is transcribed. In an emergency hang up "
    "and dial {emergency}. Say person at any time."
)


def member_of(clinic: Clinic, role: Role = Role.MANAGER, name: str = "mona") -> Client:
    user, _ = User.objects.get_or_create(username=name)
    add_member(actor="system", clinic=clinic, user=user, role=role)
    client = Client()
    client.force_login(user)
    return client


def opened(client: Client, clinic: Clinic) -> dict[str, Any]:
    """What a browser would send if somebody opened the page and saved it."""
    page = client.get(f"/admin/clinics/clinic/{clinic.pk}/change/")
    inlines = [group.formset.management_form for group in page.context["inline_admin_formsets"]]
    fields = [bound for form in (page.context["adminform"].form, *inlines) for bound in form]
    sent = {bound.html_name: bound.value() for bound in fields}
    return {name: value for name, value in sent.items() if value is not None and value is not False}


def save(client: Client, clinic: Clinic, form: dict[str, Any]) -> dict[str, list[str]]:
    """Errors by field; {} when it was saved."""
    answer = client.post(f"/admin/clinics/clinic/{clinic.pk}/change/", form)
    return {} if answer.status_code == 302 else dict(answer.context["adminform"].form.errors) or {"page": ["other"]}


def test_what_a_manager_changes_is_said_from_then_on_and_who_changed_it_is_kept() -> None:
    clinic = a_clinic()
    mona = member_of(clinic)
    changes = {
        "said_as": "Hillside Clinic on Elm", "say_greeting": f"  {OWN_GREETING} ",
        "accepted_payers": "Aetna\n\n Cigna ", "reminders": "3, 48", "keep_messages_days": "14",
    }  # fmt: skip
    form = {**opened(mona, clinic), **changes}
    assert save(mona, clinic, form) == {}
    clinic.refresh_from_db()
    setting = world.setting_of(clinic, "")
    assert (clinic.accepted_payers, clinic.reminders, setting.clinic) == (
        ["Aetna", "Cigna"],
        [48, 3],
        "Hillside Clinic on Elm",
    )
    greeting = OWN_GREETING.format(clinic="Hillside Clinic on Elm", emergency="9 1 1")
    assert world.words_of(clinic, "greeting") == greeting
    assert set(greeting.split(". ")[0:1]) < {sentence.rstrip(".") for sentence in world.fixed_sentences(clinic)}
    assert save(mona, clinic, {**form, "say_greeting": ""}) == {}
    clinic.refresh_from_db()
    assert world.words_of(clinic, "greeting").startswith(
        "Thank you for calling Hillside Clinic on Elm. I'm an automated"
    )
    who = f"user:{User.objects.get(username='mona').pk}"
    assert list(SettingChange.objects.order_by("pk").values_list("name", "old", "new", "actor")) == [
        ("said_as", "", "Hillside Clinic on Elm", who),
        ("accepted_payers", "", "Aetna, Cigna", who),
        ("reminders", "168, 48, 3", "48, 3", who),
        ("keep_messages_days", "30", "14", who),
        ("wordings.en.greeting", "", OWN_GREETING, who),
        ("wordings.en.greeting", OWN_GREETING, "", who),
    ]
    assert AuditEntry.objects.filter(action="clinic.changed", actor=who).count() == 6


def test_what_cannot_be_said_or_must_not_go_is_refused() -> None:
    clinic = a_clinic()
    mona = member_of(clinic)
    refused = {
        "say_greeting": ["Hello, this is {clinic}.", f"It must say {AUTOMATED}."],
        "say_farewell": ["Automated goodbye.", "{code} is missing."],
        "say_reason": ["Why *do* you come?", "A voice cannot say: *"],
        "say_ready": ["Call Maria on 202-555-0143.", PERSONAL],
        "say_payer": ["Is it aetna.com?", "Nobody can click on what they hear: leave web addresses out."],
        "say_visit": ["I can offer {offers} and {value}.", "There is no {value} here."],
        "say_text_consent": ["May we text you?", "It must say that they can stop the texts."],
        "say_robot": ["An automated one, dial 911 or say person", "End it with a full stop or a question mark."],
        "plan_not_taken": ["We do not take {payer}.", "Braces would be read out."],
        "said_as": ["Hill_side", "A voice cannot say: _"],
        "keep_transcripts_days": ["0", "Between 1 and 3650 days."],
        "reminders": ["soon", "Whole hours with commas between, such as 168, 48, 3."],
    }  # fmt: skip
    found = save(mona, clinic, opened(mona, clinic) | {name: sent for name, (sent, _) in refused.items()})
    assert {name: reasons[0] for name, reasons in found.items()} == {name: why for name, (_, why) in refused.items()}
    assert len(found["say_greeting"]) == 4
    clinic.refresh_from_db()
    assert (clinic.wordings, SettingChange.objects.count()) == ({}, 0)


def test_every_setting_is_on_the_page() -> None:
    assert {field.name for field in Clinic._meta.concrete_fields} - set(FIELDS) == {"id", "wordings"}


def test_words_stored_by_whatever_way_never_break_a_call() -> None:
    clinic = a_clinic()
    clinic.wordings = {
        "en": {"greeting": "Hi {", "emergency": "No.", "ready": "Shall {nobody} begin?", "nonsense": "Yes."}
    }
    assert world.wordings_of(clinic) == {}


def test_only_managers_of_the_clinic_change_it_and_listen() -> None:
    clinic, other = a_clinic(), a_clinic("lakeside")
    desk = member_of(clinic, Role.FRONT_DESK, "dana")
    elsewhere = member_of(other, name="lars")
    add_member(actor="system", clinic=clinic, user=User.objects.get(username="lars"), role=Role.FRONT_DESK)
    asked = {"key": "greeting", "text": OWN_GREETING}
    found = []
    for client in (desk, elsewhere):
        page = client.get(f"/admin/clinics/clinic/{clinic.pk}/change/")
        saved = client.post(f"/admin/clinics/clinic/{clinic.pk}/change/", {"name": "Mine"})
        heard = client.post(f"/admin/clinics/{clinic.pk}/sound/", asked)
        found.append((page.status_code, b"data-play" in page.content, saved.status_code, heard.status_code))
    assert found == [(200, False, 403, 404)] * 2
    assert member_of(other).get(f"/admin/clinics/clinic/{clinic.pk}/change/").status_code == 302


def test_a_prompt_is_printed_and_played_as_callers_will_hear_it() -> None:
    clinic = a_clinic()
    mona = member_of(clinic)

    def asks(what: str, **sent: str) -> Any:
        return mona.post(f"/admin/clinics/{clinic.pk}/{what}/", {"said_as": "Hill Side", **sent})

    said = asks("words", key="greeting", text=OWN_GREETING).json()
    assert said == {"said": OWN_GREETING.format(clinic="Hill Side", emergency="9 1 1"), "problems": []}
    assert asks("words", key="farewell", text="").json()["said"].startswith("Thank you. Your confirmation code is K, 7")
    assert asks("words", key="ready", text="<b>Now?").json()["problems"] == ["A voice cannot say: < >"]
    assert asks("words", key="emergency", text="Do nothing.").json()["said"].startswith("This may be an emergency.")
    assert (asks("words", key="sorry", text="").status_code, asks("sound", key="ready", text="<").status_code) == (
        404,
        400,
    )
    answer = asks("sound", key="ready", text="Shall we begin?")
    assert (answer["Content-Type"], "no-store" in answer["Cache-Control"]) == ("audio/wav", True)
    with wave.open(io.BytesIO(answer.content)) as sound:
        assert (sound.getframerate(), sound.getsampwidth(), 0.5 < sound.getnframes() / 8000 < 5) == (8000, 2, True)
    AuditEntry.objects.bulk_create(
        AuditEntry(action="clinic.prompt_played", actor=f"user:{User.objects.get().pk}", clinic_id=clinic.pk)
        for _ in range(20)
    )
    assert asks("sound", key="ready", text="Shall we begin?").status_code == 429


def test_recording_turned_on_brings_the_table_of_rules_which_a_manager_edits() -> None:
    clinic = a_clinic()
    mona = member_of(clinic)
    assert save(mona, clinic, {**opened(mona, clinic), "record_calls": "on"}) == {}
    assert RecordingRule.objects.filter(clinic=clinic).count() == 51
    assert mona.get("/admin/clinics/recordingrule/").context["cl"].result_count == 51
    rule = clinic.recording_rules.get(state="OR")
    address = f"/admin/clinics/recordingrule/{rule.pk}/change/"
    mona.post(address, {"consent": "never", "source": "our lawyer", "as_of": "2026-12-01"})
    rule.refresh_from_db()
    assert (rule.consent, rule.source, str(rule.as_of)) == ("never", "our lawyer", "2026-12-01")
    entries = AuditEntry.objects.filter(action__startswith="recording_rule").order_by("pk")
    assert list(entries.values_list("action", "details")) == [
        ("recording_rules.started", {"rows": 51}),
        ("recording_rule.changed", {"state": "OR", "consent": "never"}),
    ]
