"""Patient, a person as a clinic knows them, and how they are found by keyed hashes. A part of `models`."""

from __future__ import annotations

import uuid

from django.db import models
from django.db.models import Q

from voiceagent.clinics.models import Clinic
from voiceagent.privacy.fields import EncryptedTextField, KeyedHashField
from voiceagent.privacy.hashing import keyed_hash

from . import lookups

MOST_FOUND, MOST_COMPARED, MOST_MATCHED = 20, 400, 500
"""Rows shown of a search, rows decrypted for one by the beginning of a name, rows a list is narrowed down to."""


class PatientQuerySet(models.QuerySet["Patient"]):
    def matching(self, term: str) -> PatientQuerySet:
        """Patients whose phone, date of birth, member ID or name is exactly `term` once normalised."""
        hashes = lookups.of_term(term)
        return self.filter(
            Q(phone_hash__in=hashes)
            | Q(date_of_birth_hash__in=hashes)
            | Q(member_id_hash__in=hashes)
            | Q(last_name_hash__in=hashes)
            | Q(full_name_hash__in=hashes)
        )

    def found(self, term: str) -> list[Patient]:
        """As `matching`, and by the beginning of a name: "lop, mar", "lop m". At most MOST_FOUND, newest first."""
        exact = self._rows(self.matching(term)._newest(MOST_FOUND))
        begins = lookups.beginning_of_term(term)
        if exact or begins is None:
            return exact
        last, first = begins
        start = keyed_hash(lookups.BEGINNING, lookups.beginning(first, last))
        newest = self.filter(beginning_hash=start)._newest(MOST_COMPARED)
        named = self.model._default_manager.filter(pk__in=newest).values_list("pk", "first_name", "last_name")
        alike = {pk for pk, given, family in named.order_by() if lookups.begins(given, family, begins)}
        return self._rows([pk for pk in newest if pk in alike][:MOST_FOUND])

    def _newest(self, number: int) -> list[int]:
        """Found by their hashes first and put in order here: asked for the newest few, PostgreSQL goes through all
        patients from the newest on until it has met so many.
        """
        found = sorted(self.order_by().values_list("updated_at", "pk"), reverse=True)
        return [pk for _, pk in found[:number]]

    def _rows(self, ids: list[int]) -> list[Patient]:
        return list(self.model._default_manager.filter(pk__in=ids)) if ids else []

    def of_person(self, clinic: Clinic, first_name: str, last_name: str, date_of_birth: str) -> PatientQuerySet:
        """The clinic's patients of exactly this name and date of birth (ISO); none where any of them is empty."""
        if not (first_name and last_name and date_of_birth):
            return self.none()
        return self.filter(clinic=clinic, person_hash=keyed_hash(lookups.PERSON, first_name, last_name, date_of_birth))


class Patient(models.Model):
    """A person as the clinic knows them from their intakes. Columns named like the slots they come from.

    person_hash: first name, last name and date of birth together; with the phone it says "the same person".
    beginning_hash: of `name_beginning`, for "lop, mar".
    """

    clinic = models.ForeignKey(Clinic, on_delete=models.PROTECT, related_name="patients")
    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    first_name = EncryptedTextField(blank=True, default="")
    last_name = EncryptedTextField(blank=True, default="")
    date_of_birth = EncryptedTextField("date of birth", blank=True, default="")
    phone = EncryptedTextField(blank=True, default="")
    email = EncryptedTextField("e-mail", blank=True, default="")
    street = EncryptedTextField(blank=True, default="")
    unit = EncryptedTextField(blank=True, default="")
    city = EncryptedTextField(blank=True, default="")
    state = EncryptedTextField(blank=True, default="")
    zip = EncryptedTextField("ZIP", blank=True, default="")
    payer = EncryptedTextField(blank=True, default="")
    member_id = EncryptedTextField("member ID", blank=True, default="")
    policy_holder = EncryptedTextField(blank=True, default="")
    pharmacy_name = EncryptedTextField(blank=True, default="")
    pharmacy_location = EncryptedTextField(blank=True, default="")
    emergency_name = EncryptedTextField("emergency contact", blank=True, default="")
    emergency_relation = EncryptedTextField("relation", blank=True, default="")
    emergency_phone = EncryptedTextField("emergency phone", blank=True, default="")
    phone_hash = KeyedHashField(purpose=lookups.PHONE, of=["phone"])
    date_of_birth_hash = KeyedHashField(purpose=lookups.DATE_OF_BIRTH, of=["date_of_birth"])
    member_id_hash = KeyedHashField(purpose=lookups.MEMBER_ID, of=["member_id"])
    last_name_hash = KeyedHashField(purpose=lookups.LAST_NAME, of=["last_name"])
    full_name_hash = KeyedHashField(purpose=lookups.FULL_NAME, of=["first_name", "last_name"])
    person_hash = KeyedHashField(purpose=lookups.PERSON, of=["first_name", "last_name", "date_of_birth"])
    beginning_hash = KeyedHashField(purpose=lookups.BEGINNING, of=["name_beginning"])
    created_at = models.DateTimeField(auto_now_add=True)
    updated_at = models.DateTimeField(auto_now=True)

    objects = PatientQuerySet.as_manager()

    class Meta:
        ordering = ["-updated_at", "-pk"]
        indexes = [
            models.Index(fields=["clinic", "-updated_at", "-id"], name="patient_by_change"),
            models.Index(fields=["-updated_at", "-id"], name="patient_newest"),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["clinic", "phone_hash", "person_hash"],
                name="patient_once_per_clinic",
                condition=~Q(phone_hash="") & ~Q(person_hash=""),
            ),
        ]

    def __str__(self) -> str:
        return f"Patient {self.public_id.hex[:8].upper()}"

    @property
    def name_beginning(self) -> str:
        return lookups.beginning(self.first_name, self.last_name)
