"""What somebody may do at a clinic is their role there: being a manager elsewhere, or once, gives nothing here."""

from __future__ import annotations

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse

from intake.models import LegalHold, SpokenNumber, Unredaction
from intake.tests.rows import a_clinic, an_intake
from voiceagent.clinics.models import Membership, Role
from voiceagent.clinics.services import add_member, may

pytestmark = pytest.mark.django_db
UNREDACT = "intake.unredact_intake"


def test_a_manager_of_one_clinic_is_front_desk_at_the_other() -> None:
    cedar, harbor = a_clinic("cedar"), a_clinic("harbor")
    mona, client = User.objects.create_user("mona"), Client()
    add_member(actor="system", clinic=cedar, user=mona, role=Role.MANAGER)
    add_member(actor="system", clinic=harbor, user=mona, role=Role.FRONT_DESK)
    client.force_login(mona)
    asked = (UNREDACT, "intake.change_answer", "intake.add_spokennumber", "auth.add_user")
    assert {name: (may(mona, name, cedar.pk), may(mona, name, harbor.pk), may(mona, name, 0)) for name in asked} == {
        UNREDACT: (True, False, False),
        "intake.change_answer": (True, True, False),
        "intake.add_spokennumber": (True, False, False),
        "auth.add_user": (False, False, False),
    }
    ours, theirs = an_intake(cedar), an_intake(harbor)
    steps = [reverse("admin:intake_intake_review", args=[intake.pk, "unredact"]) for intake in (ours, theirs)]
    answers = [client.post(step, {"reason": "a complaint"}).status_code for step in steps]
    hold = reverse("admin:intake_legalhold_add")
    answers += [client.post(hold, {"intake": intake.pk, "reason": "a court"}).status_code for intake in (ours, theirs)]
    assert answers == [200, 403, 302, 403]
    assert [row.intake for row in (*Unredaction.objects.all(), *LegalHold.objects.all())] == [ours, ours]
    offered = client.get(reverse("admin:intake_spokennumber_add")).context["adminform"].form.fields["clinic"].queryset
    assert list(offered) == [cedar]
    row = SpokenNumber.objects.create(clinic=harbor, line="crisis", number="988", verified_on="2026-11-01")
    assert client.post(reverse("admin:intake_spokennumber_change", args=[row.pk]), {"number": "911"}).status_code == 403


def test_who_is_a_manager_no_more_may_what_the_front_desk_may() -> None:
    cedar, mona = a_clinic("cedar"), User.objects.create_user("mona")
    add_member(actor="system", clinic=cedar, user=mona, role=Role.MANAGER)
    add_member(actor="system", clinic=cedar, user=mona, role=Role.FRONT_DESK)
    assert list(mona.groups.values_list("name", flat=True)) == ["Front desk"]


def test_a_role_given_or_taken_on_the_clinics_page_holds_at_once() -> None:
    cedar, client = a_clinic("cedar"), Client()
    mona, lars = (User.objects.create_user(name) for name in ("mona", "lars"))
    add_member(actor="system", clinic=cedar, user=lars, role=Role.MANAGER)
    client.force_login(User.objects.create_superuser("root"))
    url = reverse("admin:clinics_clinic_change", args=[cedar.pk])
    page = client.get(url)
    inlines = [group.formset.management_form for group in page.context["inline_admin_formsets"]]
    fields = [bound for form in (page.context["adminform"].form, *inlines) for bound in form]
    sent = {bound.html_name: bound.value() for bound in fields}
    form = {name: value for name, value in sent.items() if value is not None and value is not False}
    row = Membership.objects.get(user=lars)
    form |= {
        "memberships-TOTAL_FORMS": 2, "memberships-INITIAL_FORMS": 1, "memberships-0-id": row.pk,
        "memberships-0-clinic": cedar.pk, "memberships-0-user": lars.pk, "memberships-0-role": "manager",
        "memberships-0-DELETE": "on", "memberships-1-clinic": cedar.pk, "memberships-1-user": mona.pk,
        "memberships-1-role": "front_desk",
    }  # fmt: skip
    assert client.post(url, form).status_code == 302
    users = [User.objects.get(pk=user.pk) for user in (mona, lars)]
    assert [(user.is_staff, [group.name for group in user.groups.all()]) for user in users] == [
        (True, ["Front desk"]),
        (True, []),
    ]
