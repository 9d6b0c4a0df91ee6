"""Link, by which a patient completes what the phone could not take, and the CardPhoto it brings. A part of `models`."""

from __future__ import annotations

from datetime import datetime

from django.db import models

from voiceagent.privacy import sealing
from voiceagent.privacy.fields import EncryptedTextField, KeyedHashField

MAX_TRIES = 5
"""Wrong dates of birth; then the link is locked for good."""


class LinkQuerySet(models.QuerySet["Link"]):
    def open(self, now: datetime) -> LinkQuerySet:
        """Those that can still be used."""
        return self.filter(completed_at=None, withdrawn_at=None, expires_at__gt=now, tries__lt=MAX_TRIES)


class Link(models.Model):
    """One address sent to one patient, about one intake. The address itself is kept nowhere but in the message.

    token_hash: keyed hash of what it is opened with. tries: wrong dates of birth. opened_at: the first right one.
    withdrawn_at: a newer link took its place. sent_by: "agent" or "user:<pk>".
    """

    intake = models.ForeignKey("intake.Intake", on_delete=models.CASCADE, related_name="links")
    token_hash = KeyedHashField(unique=True, db_index=False)
    channel = models.CharField(max_length=5)
    sent_by = models.CharField(max_length=64)
    tries = models.PositiveSmallIntegerField(default=0)
    created_at = models.DateTimeField(auto_now_add=True)
    expires_at = models.DateTimeField()
    opened_at = models.DateTimeField(null=True, blank=True)
    completed_at = models.DateTimeField(null=True, blank=True)
    withdrawn_at = models.DateTimeField(null=True, blank=True)

    objects = LinkQuerySet.as_manager()

    class Meta:
        ordering = ["-pk"]

    def __str__(self) -> str:
        return f"Link {self.pk}"


class CardPhoto(models.Model):
    """A side of the insurance card, as the patient photographed it. width, height: pixels.

    data: sealed (`voiceagent.privacy.sealing`) under `key`. Another one over the same link takes its place.
    """

    class Side(models.TextChoices):
        FRONT = "front"
        BACK = "back"

    link = models.ForeignKey(Link, on_delete=models.CASCADE, related_name="photos")
    side = models.CharField(max_length=5, choices=Side.choices)
    media_type = models.CharField(max_length=12)
    width = models.PositiveIntegerField()
    height = models.PositiveIntegerField()
    size = models.PositiveIntegerField()
    key = EncryptedTextField()
    data = models.BinaryField()
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-link", "-side"]
        constraints = [models.UniqueConstraint(fields=["link", "side"], name="card_photo_once")]

    def __str__(self) -> str:
        return f"Card photo {self.pk}"

    def seal(self, image: bytes) -> None:
        self.size = len(image)
        self.key, self.data = sealing.seal(image, self._about)

    def image(self) -> bytes:
        """Raises Undecryptable."""
        return sealing.unseal(self.key, bytes(self.data), self._about)

    @property
    def _about(self) -> str:
        return f"card_photo|{self.link_id}|{self.side}"
