"""Nothing a caller says can be read in any table, log line or queued task: looked for in all of them, as they are."""

from __future__ import annotations

import io
import json
import logging
from collections.abc import Iterator
from queue import SimpleQueue
from typing import Any

import pytest
from celery.signals import before_task_publish
from django.apps import apps
from django.db import connection, models

from intake import services as intake
from intake.tests.rows import add_red_flag, add_turn, save_answer
from voiceagent.clinics.services import open_clinic
from voiceagent.privacy.fields import EncryptedTextField, KeyedHashField
from voiceagent.privacy.logs import JsonFormatter

SAID: dict[str, str | bool | None] = {
    "insured": True,
    "payer": "Quillwort Mutual",
    "member_id": "QX7719K02",
    "policy_holder": "Zebulon Farnsworthy",
    "reason": "a throbbing kneecap",
    "onset": "since Michaelmas",
    "first_name": "Ottoline",
    "last_name": "Farnsworthy",
    "date_of_birth": "1971-09-23",
    "phone": "5035550177",
    "email": "ottoline@farnsworthy.test",
    "street": "8841 Periwinkle Crescent",
    "unit": "17B",
    "city": "Wapsipinicon",
    "state": "OR",
    "zip": "97299",
    "pharmacy_name": "Thistledown Drugs",
    "pharmacy_location": "Marmalade Square",
    "emergency_name": "Barnaby Winterbottom",
    "emergency_relation": "stepbrother",
    "emergency_phone": "5035550178",
}
SECRETS = tuple(
    "quillwort qx7719k02 zebulon farnsworth throbbing michaelmas ottoline 1971-09-23 5035550177 periwinkle wapsipinico "
    "thistledown marmalade barnaby winterbottom stepbrother 5035550178 crushing".split()
)
# The columns of text that are not encrypted, and why each may be read.
READABLE = {
    "clinics.Clinic": {
        "name",
        "slug",
        "timezone",
        "language",
        "front_desk_number",
        "summary_email",
        "accepted_payers",
        "plan_not_taken",
        "said_as",
        "wordings",
        "npi",
        "summary_detail",
        "transfer",
        "nobody_answers",
        "reminders",
    },
    "clinics.PhoneLine": {"number"},
    "clinics.RecordingRule": {"state", "consent", "source"},
    "clinics.Membership": {"role"},
    "clinics.SettingChange": {"name", "old", "new", "actor"},  # of a clinic; prompts are refused that name anybody
    "clinics.SignInTry": {"mark"},  # a keyed hash, of staff
    "audit.AuditEntry": {"action", "actor", "object_type", "object_id", "details"},  # ids and fixed words
    "intake.Intake": {"phase", "status", "confirmation_code", "handover_reason", "abandoned_reason", "language"},
    "intake.Answer": {"slot", "phase", "source", "confirmed", "reason"},
    "intake.Turn": {"speaker", "phase", "timings"},
    "intake.RedFlag": {"rule", "version", "phase"},
    "intake.RuleSignOff": {"version", "approver", "licence"},  # staff, on purpose: who answers for the rules
    "intake.SpokenNumber": {"line", "number", "name", "source"},  # of public services
    "intake.FollowUp": {"kind", "state", "reason"},
    "intake.ReviewItem": {"kind", "slot", "source", "state", "decided_by"},
    "intake.AnswerRevision": {"kind", "settled", "actor", "undone_by"},
    "intake.Unredaction": {"actor"},
    "intake.PatientPair": {"reasons", "state", "decided_by"},
    "intake.PatientMerge": {"made_by", "undone_by"},
    "intake.Link": {"channel", "sent_by"},
    "intake.LegalHold": {"placed_by", "lifted_by"},
    "intake.CardPhoto": {"media_type", "side", "data"},  # the data are sealed
    "intake.Vendor": {"name"},
    "intake.PayerAccount": {"name", "payer_id"},
    "intake.CoverageFact": {"payer", "visit", "words"},
    "scheduling.Provider": {"name"},
    "scheduling.Location": {"name", "timezone", "country", "subdivision", "closed_on"},
    "scheduling.VisitType": {"complaints", "name", "patients"},
    "scheduling.HoursException": {"kind", "reason"},  # of a day the clinic is closed or open beside its hours
    "scheduling.Appointment": {"status", "idempotency_key", "source", "cancel_reason"},  # fixed codes
    "scheduling.WaitlistEntry": {"state", "wish"},  # hours and weekdays
    "scheduling.WaitlistOffer": {"outcome"},
    "worklist.WorkItem": {"queue", "subject_type", "reason", "close_reason"},  # the note is encrypted
    "worklist.WorkEvent": {"action", "actor", "before", "after"},  # ids, times and fixed codes
    "notifications.Message": {"channel", "template", "form", "key", "state", "reason", "note", "vendor_id"},
    "notifications.Consent": {"kind", "channel", "source", "about"},
    "notifications.Reply": {"taken_as", "vendor_id"},
    "telephony.Transfer": {"desk_sid", "outcome"},
    "telephony.CallOrder": {"actor", "kind", "reason", "state"},
    "telephony.CallRecording": {"rule", "wording", "wanted", "state", "stop_reason"},  # the wording is ours
    "office.DailyFigure": {"figure", "key"},  # counts; of payers the known plans' names alone
    "office.Price": {"unit"},
    "exports.ColumnSet": {"kind", "name", "columns"},  # a name for columns, not for people
    "exports.Export": {
        "kind",
        "format",
        "preset",
        "filters",
        "columns",
        "purpose",
        "state",
        "reason",
        "sha256",
        "key",
    },  # the key is wrapped, filters are days, codes and ids
    "exports.Piece": {"name", "data"},  # the data are sealed
    # The number called from is encrypted.
    "telephony.Call": {"call_sid", "status", "nonce", "end_reason", "from_state", "to_state"},
}
OURS = {
    "clinics", "audit", "intake", "scheduling", "notifications", "telephony", "worklist", "office", "exports", "links"
}  # fmt: skip


def readable_columns(model: type[models.Model]) -> set[str]:
    text = (models.CharField, models.TextField, models.JSONField, models.FileField, models.BinaryField)
    fields = model._meta.local_concrete_fields
    return {field.name for field in fields if isinstance(field, text)} - {
        field.name for field in fields if isinstance(field, EncryptedTextField | KeyedHashField)
    }


def test_every_readable_column_is_on_the_list() -> None:
    found = {model._meta.label: readable_columns(model) for model in apps.get_models() if model._meta.app_label in OURS}
    assert {label: columns for label, columns in found.items() if columns} == READABLE


def rows_of_every_table() -> Iterator[str]:
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            cursor.execute(f"SELECT * FROM {connection.ops.quote_name(table)}")
            yield from (f"{table} {row!r}".lower() for row in cursor.fetchall())


@pytest.fixture
def log_lines() -> Iterator[io.StringIO]:
    """What everybody logs, talkative as can be, in the format of production."""
    written, root = io.StringIO(), logging.getLogger()
    handler = logging.StreamHandler(written)
    handler.setFormatter(JsonFormatter())
    before = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    yield written
    root.removeHandler(handler)
    root.setLevel(before)


@pytest.fixture
def published() -> Iterator[SimpleQueue[str]]:
    """The bodies of all tasks on their way to the broker, handed over by a thread of the outbox's own."""
    bodies: SimpleQueue[str] = SimpleQueue()

    def note(body: Any = None, **kwargs: Any) -> None:
        bodies.put(json.dumps(body, default=repr).lower())

    before_task_publish.connect(note)
    yield bodies
    before_task_publish.disconnect(note)


def whole_intake() -> int:
    clinic = open_clinic(
        actor="system",
        name="Cedar",
        slug="cedar",
        timezone="America/Los_Angeles",
        front_desk_number="+15035550199",
        summary_email="desk@example.test",
    )
    pk = intake.start_intake(clinic=clinic, language="en").pk
    for slot, value in SAID.items():
        save_answer(
            intake_id=pk,
            slot=slot,
            phase="DEMOGRAPHICS",
            value=value,
            heard=f"it is {value}",
            confidence=0.9,
            source="speech",
            confirmed="read_back",
            flagged=False,
            reason="",
        )
    for n, (speaker, text) in enumerate((("agent", "Your name?"), ("caller", "Ottoline Farnsworthy, 5035550177")), 1):
        add_turn(
            intake_id=pk,
            n=n,
            speaker=speaker,
            phase="DEMOGRAPHICS",
            text=text,
            latency_ms=3,
            audio_seconds=1.0,
            timings={"save": 0.001},
        )
    add_red_flag(
        intake_id=pk, rule="chest_pain", version="1", level=1, phase="CHIEF_COMPLAINT", heard="a crushing weight"
    )
    intake.complete_intake(intake_id=pk, visit="Tuesday, December first at nine thirty")
    return int(pk)


@pytest.mark.django_db(transaction=True)
def test_a_whole_intake_leaves_nothing_readable(log_lines: io.StringIO, published: SimpleQueue[str]) -> None:
    whole_intake()
    bodies = [published.get(timeout=10)]  # the summary's; it says which row to send
    dump = list(rows_of_every_table())
    assert [row.split()[0] for row in dump if "intake_patient" in row.split()[0]] == ["intake_patient"]
    assert [(secret, row) for row in dump for secret in SECRETS if secret in row] == []
    assert [secret for secret in SECRETS if secret in log_lines.getvalue().lower()] == []
    assert [(secret, body) for body in bodies for secret in SECRETS if secret in body] == []
