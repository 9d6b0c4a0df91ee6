"""Every write about clinics: opening one, giving it a line, taking on staff."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from django.contrib.auth.models import User
from django.db import transaction

from voiceagent.audit.services import record
from voiceagent.clinics.models import (
    Clinic,
    ConsentRule,
    Membership,
    PhoneLine,
    RecordingRule,
    Role,
    SettingChange,
)
from voiceagent.clinics.recording_law import AS_OF, laws
from voiceagent.clinics.roles import group_of as group_of
from voiceagent.clinics.roles import may as may
from voiceagent.clinics.roles import refresh_member as refresh_member
from voiceagent.clinics.roles import refresh_roles as refresh_roles


@transaction.atomic
def open_clinic(
    *,
    actor: str,
    name: str,
    slug: str,
    timezone: str,
    front_desk_number: str,
    summary_email: str,
    accepted_payers: Sequence[str] = (),
    language: str = "en",
) -> Clinic:
    """A new clinic. Raises ValidationError when a value does not fit its field."""
    clinic = Clinic(
        name=name,
        slug=slug,
        timezone=timezone,
        language=language,
        front_desk_number=front_desk_number,
        summary_email=summary_email,
        accepted_payers=list(accepted_payers),
    )
    clinic.full_clean()
    clinic.save()
    record(action="clinic.opened", actor=actor, clinic_id=clinic.pk, obj=clinic)
    return clinic


@transaction.atomic
def save_settings(*, actor: str, clinic: Clinic) -> list[str]:
    """Writes what was changed on `clinic`, with the old and the new value of each setting. Their names."""
    before = Clinic.objects.select_for_update().get(pk=clinic.pk)
    old, new = _readable(before), _readable(clinic)
    names = [name for name in {**old, **new} if old.get(name, "") != new.get(name, "")]
    if names:
        clinic.save()
        for name in names:
            note_setting(actor=actor, clinic=clinic, name=name, old=old.get(name, ""), new=new.get(name, ""))
    if clinic.record_calls:
        start_recording_rules(actor=actor, clinic=clinic)
    return names


@transaction.atomic
def note_setting(*, actor: str, clinic: Clinic, name: str, old: str, new: str) -> None:
    """That a setting was changed, and how; the trail keeps its name alone."""
    SettingChange.objects.create(clinic=clinic, name=name, old=old, new=new, actor=actor)
    record(action="clinic.changed", actor=actor, clinic_id=clinic.pk, obj=clinic, details={"setting": name})


def names_of(actors: Iterable[str]) -> dict[str, str]:
    """ "user:<pk>" -> the account's name."""
    keys = [actor.removeprefix("user:") for actor in actors if actor.startswith("user:")]
    return {f"user:{pk}": name for pk, name in User.objects.filter(pk__in=keys).values_list("pk", "username")}


def _readable(clinic: Clinic) -> dict[str, str]:
    """Setting -> its value for reading; prompts one by one."""
    found: dict[str, str] = {}
    for field in clinic._meta.concrete_fields:
        value = field.value_from_object(clinic)
        if field.name == "wordings":
            found |= {f"wordings.{code}.{key}": text for code, own in value.items() for key, text in own.items()}
        else:
            found[field.name] = ", ".join(map(str, value)) if isinstance(value, list) else str(value)
    return found


@transaction.atomic
def add_line(*, actor: str, clinic: Clinic, number: str) -> PhoneLine:
    """A number (E.164) callers of this clinic dial. Raises ValidationError when another clinic has it."""
    line = PhoneLine(clinic=clinic, number=number)
    line.full_clean()
    line.save()
    record(action="line.added", actor=actor, clinic_id=clinic.pk, obj=line)
    return line


@transaction.atomic
def add_member(*, actor: str, clinic: Clinic, user: User, role: Role) -> Membership:
    """`user` works for `clinic` from now on, may enter the admin, and may there what the role may. Twice is once."""
    membership, _ = Membership.objects.update_or_create(user=user, clinic=clinic, defaults={"role": role})
    refresh_member(user=user)
    record(action="member.added", actor=actor, clinic_id=clinic.pk, obj=membership, details={"role": str(role)})
    return membership


@transaction.atomic
def start_recording_rules(*, actor: str, clinic: Clinic) -> int:
    """The clinic's table has a row for every state from now on; rows it has stay as they are. How many were added."""
    there = set(clinic.recording_rules.values_list("state", flat=True))
    missing = [law for law in laws() if law.state not in there]
    RecordingRule.objects.bulk_create(
        RecordingRule(
            clinic=clinic,
            state=law.state,
            consent=ConsentRule.ALL_PARTY if law.all_party else ConsentRule.ONE_PARTY,
            source=law.source,
            as_of=AS_OF,
        )
        for law in missing
    )
    if missing:
        record(
            action="recording_rules.started",
            actor=actor,
            clinic_id=clinic.pk,
            obj=clinic,
            details={"rows": len(missing)},
        )
    return len(missing)
