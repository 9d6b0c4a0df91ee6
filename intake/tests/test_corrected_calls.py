"""Corrections taken out as `.call` conversations: what is in them, who may, and that it is written down."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from django.urls import reverse

from intake import services
from intake.corrected_calls import case
from intake.dialogue.transcript import replay
from intake.models import Answer, Intake, ReviewItem
from intake.tests.reviewing import a_doubted_intake, another_clinic, staff_of
from voiceagent.audit.models import AuditEntry
from voiceagent.clinics.models import Role

pytestmark = pytest.mark.django_db
DANA = "user:7"
CORRECTIONS = reverse("admin:intake_intake_corrections")


@pytest.fixture
def corrected() -> Intake:
    """Its last name was corrected, its city taken from USPS, its ZIP corrected and put back, its member ID accepted."""
    intake = a_doubted_intake()
    services.correct_answer(intake_id=intake.pk, slot="last_name", text="Okonkwo", actor=DANA)
    services.accept_review(item_id=ReviewItem.objects.get(slot="city").pk, actor=DANA)
    undone = services.correct_answer(intake_id=intake.pk, slot="zip", text="97006", actor=DANA)
    services.undo_revision(revision_id=undone.pk, actor=DANA)
    services.accept_answer(intake_id=intake.pk, slot="member_id", actor=DANA)
    return intake


def run(to: Path, username: str, since: str = "2020-01-01") -> str:
    said = io.StringIO()
    call_command("export_corrections", username=username, since=since, to=to, stdout=said)
    return said.getvalue()


def test_each_correction_is_a_conversation_of_a_made_up_caller(corrected: Intake, tmp_path: Path) -> None:
    _, manager = staff_of(corrected.clinic, Role.MANAGER)
    said = run(tmp_path / "calls", manager.username)
    assert said == "2 written. They hold what patients said: keep them as such.\n"
    texts = {path.name: path.read_text() for path in (tmp_path / "calls").iterdir()}
    assert sorted(texts) == ["city-001.call", "last_name-001.call"]
    name = texts["last_name-001.call"]
    assert ("caller: oh car for" in name, '= last_name: "Okonkwo" (read_back)' in name) == (True, True)
    others = Answer.objects.filter(intake=corrected).exclude(slot__in=("last_name", "payer", "policy_holder", "state"))
    told = [str(row.value) for row in others if isinstance(row.value, str) and f'"{row.value}"' in name]
    assert told == ["two weeks ago", "Walgreens", "Burnside", "spouse"]  # the made-up caller's, by chance alike
    entry = AuditEntry.objects.get(action="corrections.exported")
    assert (entry.actor, entry.clinic_id, entry.details["cases"]) == (f"user:{manager.pk}", corrected.clinic_id, 2)


def test_a_case_fails_until_the_dialogue_stores_what_staff_stored() -> None:
    wrong = case("zip", "nine seven two oh five", "97206")
    right = case("zip", "nine seven two oh five", "97205")
    assert (replay(right) == right, replay(wrong) == right) == (True, True)
    assert wrong.replace('= zip: "97206"', '= zip: "97205"') == right
    keyed = case("zip", "97205", "97205", keyed=True)
    assert ("keys: 97205" in keyed, replay(keyed) == keyed) == (True, True)


def test_it_is_for_those_who_may_read_unredacted_and_for_their_own_clinics(corrected: Intake, tmp_path: Path) -> None:
    desk, dana = staff_of(corrected.clinic)
    manager, _ = staff_of(corrected.clinic, Role.MANAGER)
    stranger, noor = staff_of(another_clinic(), Role.MANAGER)
    since = {"since": "2020-01-01"}
    assert [desk.post(CORRECTIONS, since).status_code, manager.get(CORRECTIONS).status_code] == [403, 405]
    assert manager.post(CORRECTIONS, {"since": "2020-13-01"}).status_code == 400
    names = [
        zipfile.ZipFile(io.BytesIO(client.post(CORRECTIONS, since).content)).namelist()
        for client in (manager, stranger)
    ]
    assert names == [["last_name-001.call", "city-001.call"], []]
    page = reverse("admin:intake_intake_changelist")
    assert [CORRECTIONS in client.get(page).content.decode() for client in (manager, desk)] == [True, False]
    assert run(tmp_path, noor.username).startswith("0 written")
    (tmp_path / "there").touch()
    for username, since_, to in (
        (dana.username, "2020-01-01", tmp_path / "a"),
        ("nobody", "2020-01-01", tmp_path / "a"),
        (noor.username, "soon", tmp_path / "a"),
        (noor.username, "2020-13-01", tmp_path / "a"),
        (noor.username, "2020-01-01", tmp_path),
    ):
        with pytest.raises(CommandError):
            run(to, username, since_)
