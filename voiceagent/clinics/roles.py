"""What the roles may do. Groups hold a role's permissions; what somebody may do at one clinic is their role there."""

from __future__ import annotations

from django.contrib.auth.models import AbstractUser, AnonymousUser, Group, Permission, User
from django.db.models import Q

from voiceagent.clinics.models import Membership, Role

_WORKPLACE = ("intake", "scheduling", "telephony", "notifications", "worklist")


def may(user: AbstractUser | AnonymousUser, permission: str, clinic_id: int | None) -> bool:
    """Whether the user has it at this clinic: by their role there, or beside all roles. A manager elsewhere is a
    colleague here. permission: "app.codename".
    """
    if user.is_superuser or not user.has_perm(permission):
        return user.has_perm(permission)
    role = Membership.objects.filter(user=user.pk or 0, clinic=clinic_id).values_list("role", flat=True).first()
    if role is None:
        return False
    app, _, codename = permission.partition(".")
    holder = Q(group__name=Role(role).label) | Q(user=user.pk)
    holder |= Q(group__user=user.pk) & ~Q(group__name__in=Role.labels)
    return Permission.objects.filter(holder, content_type__app_label=app, codename=codename).exists()


def refresh_member(*, user: User) -> None:
    """The user's groups are those of the roles they have, of no role they had; who has one may enter the admin."""
    held = set(Membership.objects.filter(user=user).values_list("role", flat=True))
    user.groups.remove(*Group.objects.filter(name__in=[role.label for role in Role if role not in held]))
    user.groups.add(*(group_of(Role(role)) for role in held))
    if held and not user.is_staff:
        user.is_staff = True
        user.save(update_fields=["is_staff"])


def refresh_roles() -> None:
    """The groups there are get what their roles may in this version."""
    there = set(Group.objects.filter(name__in=Role.labels).values_list("name", flat=True))
    for role in Role:
        if role.label in there:
            group_of(role)


def group_of(role: Role) -> Group:
    """The role's group with its permissions.

    The front desk reads everything, changes intakes and visits, and steers live calls; managers also change the
    clinic, its lines and its providers, read what was said unredacted, and place and lift legal holds. Both export
    records, with what leads to a person managers alone. Nobody deletes.
    """
    group, _ = Group.objects.get_or_create(name=role.label)
    allowed = Q(content_type__app_label__in=_WORKPLACE, codename__startswith="view_")
    allowed |= Q(content_type__app_label__in=("intake", "scheduling", "worklist"), codename__startswith="change_")
    allowed |= Q(content_type__app_label="scheduling", codename="add_appointment")
    allowed |= Q(content_type__app_label="telephony", codename="change_call")
    allowed |= Q(content_type__app_label__in=("clinics", "audit"), codename__startswith="view_")
    allowed |= Q(content_type__app_label="exports", codename__in=("view_export", "add_export"))
    if role == Role.MANAGER:
        allowed |= _of_managers()
    group.permissions.set(Permission.objects.filter(allowed))
    return group


def _of_managers() -> Q:
    """What the front desk may not."""
    return (
        Q(
            content_type__app_label="clinics",
            codename__in=("change_clinic", "change_phoneline", "change_recordingrule"),
        )
        | Q(content_type__app_label="scheduling", codename__startswith="add_")
        | Q(content_type__app_label="intake", codename__in=("add_rulesignoff", "unredact_intake", "add_legalhold"))
        | Q(content_type__app_label="office", codename__in=("view_dailyfigure", "view_price"))
        | Q(content_type__app_label="exports", codename="export_identifiers")
        | Q(content_type__app_label="intake", codename__in=("add_payeraccount", "add_coveragefact", "add_spokennumber"))
    )
