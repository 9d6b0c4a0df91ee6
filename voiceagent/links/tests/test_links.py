"""A link as a patient uses it, from the text to the thanks; and as somebody uses it who is not the patient."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.utils import timezone
from pytest_django import Settings

from intake import services as intakes
from intake.models import Answer, CardPhoto, Intake, Link, ReviewItem
from intake.tests.rows import MARIA, give, save_answer
from intake.tests.test_card_images import a_png
from notifications import services as notifications
from notifications.models import Consent, Message
from scheduling import services as scheduling
from scheduling.models import Appointment
from scheduling.tests.rows import a_clinic, a_provider
from voiceagent.audit.models import AuditEntry
from voiceagent.clinics.models import Clinic
from voiceagent.privacy.logs import JsonFormatter
from voiceagent.worklist.models import WorkItem

pytestmark = pytest.mark.django_db

PHONE = "+12025550143"
RIGHT: dict[str, Any] = {"month": "3", "day": "13", "year": "1985"}
WRONG: dict[str, Any] = {"month": "3", "day": "14", "year": "1985"}


def an_intake(clinic: Clinic, *, agrees: bool = True, **changes: str | bool | None) -> Intake:
    """Maria's call: no e-mail address, a member ID nobody is sure of, no visit."""
    intake = intakes.start_intake(clinic=clinic, language="en")
    give(intake, **MARIA | changes)
    for slot, value, reason, flagged in (("email", None, "unclear", False), ("member_id", "W123456789", "", True)):
        save_answer(
            intake_id=intake.pk, slot=slot, phase="DEMOGRAPHICS", value=value, heard="mumbled", confidence=0.5,
            source="speech", confirmed="no", flagged=flagged, reason=reason,
        )  # fmt: skip
    if agrees:
        notifications.record_consent(
            clinic=clinic, channel="sms", address=PHONE, given=True, heard="yes", source="speech",
            about=f"intake:{intake.pk}", actor="agent",
        )  # fmt: skip
    return intake


@pytest.fixture
def sent() -> Intake:
    """With somebody to book, sent a link as the call ended."""
    clinic = a_clinic()
    clinic.send_links = True
    clinic.save()
    a_provider(clinic)
    intake = an_intake(clinic)
    intakes.complete_intake(intake_id=intake.pk, visit="")
    return intake


def address_of(intake: Intake) -> str:
    """The path in the newest message."""
    link: str = Message.objects.about(f"intake:{intake.pk}:link").order_by("pk").last().context["link"]  # type: ignore[union-attr]
    return link.removeprefix("http://127.0.0.1:8000")


def a_phone(number: int = 1) -> Client:
    """Checks CSRF as a browser is checked, and has an address of its own."""
    return Client(enforce_csrf_checks=True, REMOTE_ADDR=f"198.51.100.{number}")


def send(phone: Client, path: str, *, follow: bool = False, **form: Any) -> Any:
    """What the page at `path` sends, `Origin: null` as a page without referrer does."""
    token = re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', phone.get(path, follow=True).content.decode())
    assert token is not None
    form["csrfmiddlewaretoken"] = token[1]
    return phone.post(path, form, follow=follow, headers={"Origin": "null"})


def a_photo(data: bytes | None = None) -> SimpleUploadedFile:
    return SimpleUploadedFile("holiday.gif", a_png() if data is None else data, "image/gif")


def words(response: Any) -> str:
    return str(response.content.decode())


def test_from_the_text_to_the_thanks(sent: Intake) -> None:
    message = Message.objects.get(template="complete_intake")
    path = address_of(sent)
    assert (message.channel, message.to, message.needs_consent, len(path)) == ("sms", PHONE, True, 35)
    assert Link.objects.get().token_hash not in path
    phone = a_phone()
    gate = phone.get(path)
    assert {name: gate.headers[name] for name in ("Cache-Control", "Referrer-Policy", "X-Frame-Options")} == {
        "Cache-Control": "no-store, private",
        "Referrer-Policy": "no-referrer",
        "X-Frame-Options": "DENY",
    }
    assert gate.headers["Content-Security-Policy"].startswith("default-src 'none'; style-src 'self'; img-src 'self';")
    assert "<script" not in words(gate)
    assert send(phone, path, **RIGHT).status_code == 303
    page = words(phone.get(path))
    asked = re.findall(r'<input[^>]* name="(?!csrf)(\w+)"', page)
    assert asked == ["card_front", "card_back", "email", "may_email", "member_id"]
    assert [known for known in map(str, filter(None, MARIA.values())) if len(known) > 4 and known in page] == []
    answers: dict[str, Any] = {
        "email": "maria@example.com",
        "may_email": "yes",
        "member_id": "W123456780",
        "city": "Salem",
    }
    after = send(phone, path, card_front=a_photo(), card_back=a_photo(), **answers)
    assert (after.status_code, after.headers["Location"]) == (303, f"{path}/visit")
    times = re.findall(r'name="time" value="([\d-]+)"', words(phone.get(f"{path}/visit")))
    assert len(times) == 9
    thanks = send(phone, f"{path}/visit", time=times[4], follow=True)
    assert "Thank you" in words(thanks)
    email = Answer.objects.get(slot="email")
    assert (email.value, email.source, email.confirmed, email.flagged) == ("maria@example.com", "link", "keypad", False)
    assert Answer.objects.get(slot="member_id").value == "W123456789"  # doubtful as it is, staff decide
    assert [(item.slot, item.kind, item.source, item.suggested) for item in ReviewItem.objects.order_by("slot")] == [
        ("city", "different", "link", "Salem"),
        ("member_id", "different", "link", "W123456780"),
    ]
    assert Answer.objects.get(slot="city").value == "Portland"  # confirmed on the phone, perhaps asked by an old page
    sent.refresh_from_db()
    assert sent.patient is not None
    assert sent.patient.email == "maria@example.com"
    visit = Appointment.objects.get()
    assert (visit.source, visit.status, visit.intake) == ("link", "booked", sent)
    assert list(CardPhoto.objects.values_list("side", "media_type", "width")) == [
        ("front", "image/png", 320),
        ("back", "image/png", 320),
    ]
    assert sorted(WorkItem.objects.values_list("queue", "reason")) == [
        ("doubtful", "flagged"),  # since the call ended
        ("insurance", "card_photos"),
    ]
    told = Message.objects.filter(template="visit_confirmation").order_by("channel")
    assert [(one.channel, one.to) for one in told] == [("email", "maria@example.com"), ("sms", PHONE)]
    assert Consent.objects.filter(channel="email", given=True, source="link").count() == 1
    # Once is once.
    assert send(phone, path, **RIGHT).status_code == 403
    events = AuditEntry.objects.filter(action__startswith="link.").order_by("pk").values_list("action", flat=True)
    assert list(events) == ["link.sent", "link.opened", "link.completed"]


def test_whoever_does_not_know_the_date_learns_nothing_and_has_five_tries(sent: Intake) -> None:
    path, phone = address_of(sent), a_phone(2)
    forged = path[:-1] + ("A" if path[-1] != "A" else "B")
    never = "/l/" + "A" * 32

    def shown(response: Any) -> str:
        return re.sub(
            r"value=\"\w{64}\"|<header>.*?</header>|<title>.*?</title>|Questions\?.*?</a>. ", "", words(response)
        )

    refusals = [send(phone, where, **WRONG) for where in (path, forged, never)]
    assert [one.status_code for one in refusals] == [403, 403, 403]
    assert len({shown(one) for one in refusals}) == 1
    assert send(phone, path, month="2", day="30", year="1985").status_code == 400  # no date, no try
    assert Link.objects.get().tries == 1
    for _ in range(4):
        send(phone, path, **WRONG)
    locked = send(phone, path, **RIGHT)
    assert (locked.status_code, shown(locked)) == (403, shown(refusals[0]).replace('value="14"', 'value="13"'))
    assert WorkItem.objects.get(queue="doubtful").reason == "flagged"  # was open already, for the doubtful member ID
    assert AuditEntry.objects.filter(action="link.locked").count() == 1
    Link.objects.update(tries=0, expires_at=timezone.now())
    assert send(phone, path, **RIGHT).status_code == 403
    Link.objects.update(expires_at=timezone.now() + timedelta(hours=1), withdrawn_at=timezone.now())
    assert send(phone, path, **RIGHT).status_code == 403


def test_a_proof_is_for_its_link_alone_and_for_no_other_site(sent: Intake) -> None:
    other = an_intake(sent.clinic, phone="2025550199", date_of_birth="1990-01-02")
    intakes.abandon(intake_id=other.pk, reason="hung_up")
    phone, path, others = a_phone(3), address_of(sent), address_of(other)
    send(phone, path, **RIGHT)
    assert "Date of birth" in words(phone.get(others))
    assert phone.get(f"{others}/visit").headers["Location"] == others
    cookie = phone.cookies["link"]
    assert (cookie["httponly"], cookie["path"], cookie["samesite"]) == (True, "/l/", "Lax")
    assert phone.post(path, {"email": "x@example.com"}).status_code == 403
    assert phone.post(path, {"email": "x@example.com"}, headers={"Origin": "https://evil.example"}).status_code == 403
    assert Answer.objects.get(intake=sent, slot="email").value is None


def test_what_cannot_be_read_is_asked_again_and_goes_to_staff_when_meant(sent: Intake) -> None:
    phone, path = a_phone(4), address_of(sent)
    send(phone, path, **RIGHT)
    nothing = words(send(phone, path, email=" ", card_third=a_photo()))
    # Of a field that takes these two alone iPhones make a JPEG of what they keep as HEIC before it is sent.
    assert ("Nothing was filled in yet." in nothing, nothing.count('accept="image/jpeg,image/png"')) == (True, 2)
    page = send(
        phone,
        path,
        email="maria at home",
        member_id="W123456789",
        card_front=a_photo(b"\0\0\0\x24ftypheic" * 99),
        card_back=a_photo(),
    )
    assert (page.status_code, "This photo is a HEIC file" in words(page), "Received." in words(page)) == (
        400,
        True,
        True,
    )
    member_id = Answer.objects.get(slot="member_id")
    assert (member_id.value, member_id.flagged, member_id.confirmed) == ("W123456789", False, "keypad")  # it was right
    assert 'name="member_id"' not in words(page)
    assert ReviewItem.objects.count() == 0
    again = send(phone, path, email="maria at home", refused_email="maria at home")
    assert again.status_code == 303
    item = ReviewItem.objects.get()
    assert (item.slot, item.kind, item.ours, item.suggested) == ("email", "unclear", None, "maria at home")
    done = send(phone, f"{path}/visit", time="call", follow=True)
    assert ("Thank you" in words(done), Appointment.objects.count()) == (True, 0)


def test_a_time_that_is_gone_or_was_never_offered_is_not_booked_and_twice_is_once(sent: Intake) -> None:
    phone, path = a_phone(5), f"{address_of(sent)}"
    send(phone, path, **RIGHT)
    first, second, *_ = re.findall(r'name="time" value="([\d-]+)"', words(phone.get(f"{path}/visit")))
    other = an_intake(sent.clinic, agrees=False, phone="2025550199")
    intakes.abandon(intake_id=other.pk, reason="hung_up")
    scheduling.book(clinic=sent.clinic, offer_id=first, idempotency_key="other", intake_id=other.pk)
    tries = [send(phone, f"{path}/visit", time=time) for time in (first, "1-2-3", "x", f"{second}-99", "")]
    assert [one.status_code for one in tries] == [409] * 5
    assert "just been taken" in words(tries[0])
    assert [send(phone, f"{path}/visit", time=second).status_code for _ in range(1)] == [303]
    for time in (second, first):  # the page sent once more, as it was
        assert scheduling.book_by_link(intake_id=sent.pk, offer_id=time, now=timezone.now()).intake_id == sent.pk
    assert Appointment.objects.filter(intake=sent).count() == 1


def test_who_is_sent_a_link_and_who_is_not() -> None:
    clinic = a_clinic()
    cases = {
        "no_consent": an_intake(clinic, agrees=False, phone="2025550199"),
        "no_birth_date": an_intake(clinic, date_of_birth=None),
        "in_progress": an_intake(clinic),
    }
    for intake in list(cases.values())[:2]:
        Intake.objects.filter(pk=intake.pk).update(status="completed")
    found = {}
    for code, intake in cases.items():
        with pytest.raises(intakes.NoWay) as why:
            intakes.send_link(intake_id=intake.pk, actor="user:1")
        found[code] = why.value.code
    assert found == {code: code for code in cases}
    good = cases["in_progress"]
    intakes.complete_intake(intake_id=good.pk, visit="")  # this clinic has not asked for links
    assert Message.objects.filter(template="complete_intake").count() == 0
    first, second = (intakes.send_link(intake_id=good.pk, actor="user:1") for _ in range(2))
    states = Message.objects.filter(template="complete_intake").order_by("pk").values_list("state", "reason")
    assert (list(states), Link.objects.open(timezone.now()).get()) == (
        [("dropped", "replaced"), ("queued", "")],
        second,
    )
    first.refresh_from_db()
    assert first.withdrawn_at is not None


def test_no_log_line_holds_a_links_address(sent: Intake, caplog: pytest.LogCaptureFixture) -> None:
    path = address_of(sent)
    a_phone(8).get(f"{path}/nowhere")
    lines = [JsonFormatter().format(record) for record in caplog.records]
    assert [line for line in lines if "/l/[link]/nowhere" in line]
    assert [line for line in lines if path[5:15] in line] == []


def test_a_crowd_at_one_address_is_asked_to_wait(settings: Settings) -> None:
    settings.LINK_REQUESTS_PER_MINUTE = 2
    phone = a_phone(6)
    assert [phone.get("/l/" + "A" * 32).status_code for _ in range(4)] == [200, 200, 429, 429]
    assert a_phone(7).get("/l/" + "A" * 32).status_code == 200
