"""The trail can be added to and nothing else: by the model, by the QuerySet, by raw SQL."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from django.db import DatabaseError, connection, transaction

from voiceagent.audit.models import AppendOnly, AuditEntry
from voiceagent.audit.services import record
from voiceagent.clinics.models import Clinic

pytestmark = pytest.mark.django_db


@pytest.fixture
def entry() -> AuditEntry:
    return record(action="intake.started", actor="agent", clinic_id=7, details={"phase": "GREETING"})


def stored() -> list[tuple[str, str, int | None, str, str, dict[str, str]]]:
    columns = ("action", "actor", "clinic_id", "object_type", "object_id", "details")
    return list(AuditEntry.objects.order_by("id").values_list(*columns))


def test_an_entry_says_who_did_what_to_which_object() -> None:
    clinic = Clinic.objects.create(
        name="Cedar", slug="cedar", front_desk_number="+15035550111", summary_email="a@b.test"
    )
    record(action="clinic.opened", actor="user:3", clinic_id=clinic.pk, obj=clinic)
    assert stored() == [("clinic.opened", "user:3", clinic.pk, "clinics.clinic", str(clinic.pk), {})]
    assert AuditEntry.objects.for_object(clinic).count() == 1


@pytest.mark.parametrize("actor", ["", "Dana Reyes", "user:", "user:dana"])
def test_an_actor_is_never_a_name(actor: str) -> None:
    with pytest.raises(ValueError):
        record(action="intake.started", actor=actor, clinic_id=None)
    assert stored() == []


@pytest.mark.parametrize(
    "change",
    [
        lambda entry: entry.save(),
        lambda entry: entry.delete(),
        lambda entry: AuditEntry.objects.update(actor="system"),
        lambda entry: AuditEntry.objects.filter(pk=entry.pk).delete(),
        lambda entry: AuditEntry.objects.bulk_update([entry], ["actor"]),
        lambda entry: AuditEntry.objects.update_or_create(pk=entry.pk, defaults={"actor": "system"}),
    ],
)
def test_the_model_refuses(entry: AuditEntry, change: Callable[[AuditEntry], object]) -> None:
    entry.actor = "system"
    with pytest.raises(AppendOnly):
        change(entry)
    assert stored() == [("intake.started", "agent", 7, "", "", {"phase": "GREETING"})]


@pytest.mark.parametrize(
    "statement", ["UPDATE audit_auditentry SET actor = 'system'", "DELETE FROM audit_auditentry WHERE id > 0"]
)
def test_the_database_refuses_raw_sql(entry: AuditEntry, statement: str) -> None:
    with pytest.raises(DatabaseError, match="only be added"), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement)
    assert stored() == [("intake.started", "agent", 7, "", "", {"phase": "GREETING"})]


@pytest.mark.postgres
def test_postgres_refuses_to_truncate(entry: AuditEntry) -> None:
    with pytest.raises(DatabaseError, match="only be added"), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("TRUNCATE audit_auditentry")
    assert len(stored()) == 1


@pytest.mark.django_db(transaction=True)
def test_the_triggers_are_there_after_the_tables_were_emptied(entry: AuditEntry) -> None:
    with pytest.raises(DatabaseError, match="only be added"), connection.cursor() as cursor:
        cursor.execute("DELETE FROM audit_auditentry")
