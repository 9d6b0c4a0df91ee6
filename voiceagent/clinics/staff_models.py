"""Who works for a clinic, what they changed of it, and wrong passwords. A part of `models`, which re-exports it."""

from __future__ import annotations

from django.conf import settings
from django.db import models


class Role(models.TextChoices):
    FRONT_DESK = "front_desk", "Front desk"
    MANAGER = "manager", "Manager"


class Membership(models.Model):
    """A user works for a clinic and sees what is that clinic's."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="memberships")
    clinic = models.ForeignKey("clinics.Clinic", on_delete=models.CASCADE, related_name="memberships")
    role = models.CharField(max_length=16, choices=Role.choices, default=Role.FRONT_DESK)

    class Meta:
        constraints = (models.UniqueConstraint(fields=("user", "clinic"), name="one_membership_per_clinic"),)

    def __str__(self) -> str:
        return f"Membership {self.pk}"


class SettingChange(models.Model):
    """One setting of a clinic that somebody changed; nothing in it is about a patient. `services` writes it.

    name: of the field, or "wordings.<language>.<prompt>". old, new: as somebody would read them.
    """

    clinic = models.ForeignKey("clinics.Clinic", on_delete=models.CASCADE, related_name="setting_changes")
    name = models.CharField(max_length=80)
    old = models.TextField(blank=True, default="")
    new = models.TextField(blank=True, default="")
    actor = models.CharField(max_length=64)
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ("-pk",)
        default_permissions = ()

    def __str__(self) -> str:
        return f"Change of {self.name}"


class SignInTry(models.Model):
    """A wrong password, for as long as it counts. mark: a keyed hash of who tried from where (`sign_in`)."""

    mark = models.CharField(max_length=64)
    at = models.DateTimeField(db_index=True)

    class Meta:
        default_permissions = ()
        indexes = (models.Index(fields=("mark", "at"), name="sign_in_try"),)

    def __str__(self) -> str:
        return f"Wrong password {self.pk}"
