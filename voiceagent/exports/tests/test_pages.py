"""The exports' pages by HTTP: who may ask for what, who may have it, and what is kept for the next time."""

from __future__ import annotations

from typing import Any

import pytest
from asgiref.sync import async_to_sync
from django.contrib.auth.models import User
from django.test import AsyncRequestFactory, Client

from intake.tests.rows import a_clinic
from voiceagent.clinics.models import Clinic, Membership, Role
from voiceagent.exports import storage, views
from voiceagent.exports.models import ColumnSet, Export, Kind

from .rows import asked, built, maria, staff

pytestmark = pytest.mark.django_db
PAGE = "/admin/exports/"
ASK = {"format": "csv", "layout": "own", "columns": ["first_name", "status"], "purpose": "care", "identifiers": "on"}


@pytest.fixture
def clinic() -> Clinic:
    clinic = a_clinic()
    maria(clinic)
    return clinic


def signed_in(user: User) -> Client:
    client = Client()
    client.force_login(user)
    return client


def test_asked_for_built_and_downloaded(clinic: Clinic) -> None:
    client = signed_in(staff(clinic))
    answer = client.post(
        PAGE, {**ASK, "clinics": [clinic.pk], "keep_as": "Names", "share": "on", "note": "for Ms. Roe"}
    )
    export = Export.objects.get()
    one = f"{PAGE}{export.public_id}/"
    assert (answer.status_code, answer["Location"], export.note) == (302, one, "for Ms. Roe")
    assert client.get(f"{one}state/").json() == {"state": "queued", "done": 0, "total": 0}
    assert client.post(f"{one}file/").status_code == 404
    built(export)
    assert client.get(f"{one}state/").json() == {"state": "done", "done": 1, "total": 1}
    assert "Download" in client.get(one).content.decode()
    file: Any = client.post(f"{one}file/")
    assert b"".join(file.streaming_content).decode() == "\ufefffirst_name,status\r\nMaria,completed\r\n"
    assert file["Content-Disposition"] == f'attachment; filename="intakes-{export.public_id.hex[:8]}.csv"'
    kept = ColumnSet.objects.get()
    assert (kept.clinic, kept.owner, kept.kind, kept.name, kept.columns) == (
        clinic, None, "intakes", "Names", ["first_name", "status"],
    )  # fmt: skip
    page = client.get(PAGE).content.decode()
    assert (f'value="saved-{kept.pk}"' in page, one in page) == (True, True)
    client.post(PAGE, {**ASK, "clinics": [clinic.pk], "layout": f"saved-{kept.pk}"})
    assert Export.objects.first().columns == ["first_name", "status"]  # type: ignore[union-attr]
    assert client.post(f"{one}delete/").status_code == 302
    assert (client.post(f"{one}file/").status_code, "has been deleted" in client.get(one).content.decode()) == (
        404,
        True,
    )


def test_a_server_sends_a_file_piece_by_piece(clinic: Clinic, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not read whole before the first byte goes out, as Django does with a plain iterator."""
    monkeypatch.setattr(storage, "PIECE", 100)
    user = staff(clinic)
    export = asked(user, clinic)
    whole = built(export)
    request = AsyncRequestFactory().post("/")
    request.user = user
    response: Any = views.file(request, public_id=str(export.public_id))

    async def pieces() -> list[bytes]:
        return [piece async for piece in response.streaming_content]

    assert (response.is_async, async_to_sync(pieces)()) == (
        True,
        [whole[at : at + 100] for at in range(0, len(whole), 100)],
    )


def test_what_is_left_out_is_asked_for_again(clinic: Clinic) -> None:
    client = signed_in(staff(clinic))
    wrong: list[dict[str, Any]] = [
        {"purpose": ""},
        {"clinics": []},
        {"columns": []},
        {"first": "2026-11-03", "last": "2026-11-02"},
        {"format": "fhir", "identifiers": ""},
        {"layout": "saved-99"},
        {"columns": ["password"]},
    ]
    answers = [client.post(PAGE, {**ASK, "clinics": [clinic.pk], **change}) for change in wrong]
    assert ([answer.status_code for answer in answers], Export.objects.count()) == ([400] * len(wrong), 0)


def test_the_front_desk_exports_without_identifiers(clinic: Clinic) -> None:
    client = signed_in(staff(clinic, "dana", Role.FRONT_DESK))
    page = client.get(PAGE).content.decode()
    assert [name in page for name in ('name="identifiers"', 'value="first_name"', 'value="payer"')] == [
        False, False, True,
    ]  # fmt: skip
    client.post(PAGE, {**ASK, "clinics": [clinic.pk], "layout": "generic", "columns": []})
    export = Export.objects.get()
    head = built(export).decode("utf-8-sig").split("\r\n")[0]
    assert (export.identifiers, head.startswith("year,clinic,language,status,")) == (False, True)


def test_another_clinics_staff_get_nothing(clinic: Clinic) -> None:
    export = asked(staff(clinic), clinic)
    built(export)
    one = f"{PAGE}{export.public_id}/"
    olga = staff(a_clinic("lakeside"), "olga")
    client = signed_in(olga)
    page = client.get(PAGE).content.decode()
    answers = [client.get(one), client.get(f"{one}state/"), client.post(f"{one}file/"), client.post(f"{one}delete/")]
    assert (one in page, "Hillside" in page, [answer.status_code for answer in answers]) == (False, False, [404] * 4)
    assert client.post(PAGE, {**ASK, "clinics": [clinic.pk]}).status_code == 400
    assert {Client().get(address).status_code for address in (PAGE, one, f"{one}state/")} == {302}
    assert Client().post(f"{one}file/").status_code == 302


def test_rights_that_have_gone_go_for_files_already_built(clinic: Clinic) -> None:
    mona, dana = staff(clinic), staff(clinic, "dana", Role.FRONT_DESK)
    export = asked(mona, clinic)
    built(export)
    file = f"{PAGE}{export.public_id}/file/"
    desk = signed_in(dana)
    assert desk.post(file).status_code == 404  # somebody else's
    client = signed_in(mona)
    Membership.objects.filter(user=mona).update(role=Role.FRONT_DESK)
    assert client.post(file).status_code == 403
    Membership.objects.filter(user=mona).delete()
    assert client.post(file).status_code == 404


def test_managers_see_what_their_clinic_exported(clinic: Clinic) -> None:
    export = asked(staff(clinic, "dana", Role.FRONT_DESK), clinic, Kind.CALLS, identifiers=False)
    assert str(export.public_id) in signed_in(staff(clinic)).get(PAGE).content.decode()


def test_each_kind_has_its_page(clinic: Clinic) -> None:
    client = signed_in(staff(clinic))
    pages = {kind: client.get(f"{PAGE}?kind={kind}").content.decode() for kind in (*Kind.values, "nonsense")}
    titles = {kind: page.split("<h2>")[1].split("</h2>")[0] for kind, page in pages.items()}
    assert titles == {
        "intakes": "Export intakes", "patients": "Export patients", "appointments": "Export visits",
        "calls": "Export calls", "nonsense": "Export intakes",
    }  # fmt: skip
    nobody = User.objects.create_user("nobody", password="a long enough one", is_staff=True)
    assert signed_in(nobody).get(PAGE).status_code == 403
