"""What a clinic and its line must be like."""

from __future__ import annotations

import pytest
from django.contrib.auth.models import Group
from django.core.exceptions import ValidationError
from django.core.management.sql import emit_post_migrate_signal

from voiceagent.audit.models import AuditEntry
from voiceagent.clinics.models import Clinic, PhoneLine, Role
from voiceagent.clinics.services import add_line, group_of, open_clinic

pytestmark = pytest.mark.django_db

GOOD = {
    "name": "Cedar Family Clinic",
    "slug": "cedar",
    "timezone": "America/Los_Angeles",
    "front_desk_number": "+15035550199",
    "summary_email": "desk@example.test",
}


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("timezone", "Pacific"),
        ("front_desk_number", "503-555-0199"),
        ("front_desk_number", "+05035550199"),
        ("front_desk_number", "+442079460000"),
        ("front_desk_number", "+19005550199"),
        ("summary_email", "desk"),
        ("accepted_payers", [1, 2]),
        ("name", ""),
    ],
)
def test_a_value_that_does_not_fit_is_refused(field: str, value: object) -> None:
    with pytest.raises(ValidationError) as refusal:
        open_clinic(actor="system", **{**GOOD, field: value})  # type: ignore[arg-type]
    assert list(refusal.value.message_dict) == [field]
    assert (Clinic.objects.count(), AuditEntry.objects.count()) == (0, 0)


def test_a_number_rings_at_one_clinic() -> None:
    cedar = open_clinic(actor="system", **GOOD)
    harbor = open_clinic(actor="system", **{**GOOD, "slug": "harbor"})
    add_line(actor="system", clinic=cedar, number="+15035550101")
    with pytest.raises(ValidationError):
        add_line(actor="system", clinic=harbor, number="+15035550101")
    assert list(PhoneLine.objects.values_list("clinic__slug", "number")) == [("cedar", "+15035550101")]
    assert cedar.zone.key == "America/Los_Angeles"


def test_roles_get_what_a_newer_version_brings_once_it_has_migrated() -> None:
    group_of(Role.MANAGER).permissions.clear()
    emit_post_migrate_signal(verbosity=0, interactive=False, db="default")
    groups = {group.name: group.permissions.filter(codename="unredact_intake").count() for group in Group.objects.all()}
    assert groups == {"Manager": 1}
