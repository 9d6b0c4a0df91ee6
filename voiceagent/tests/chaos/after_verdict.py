"""What became of a wave's intakes, by what stands in the database and by what arrived outside."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from intake.models import FollowUp, Intake
from notifications.models import Consent, Message
from scheduling.models import Appointment

from .columns import Line, columns, summed

TEXTS = {"visit_confirmation": "booked for", "complete_intake": "/l/"}
"""The texts after a completed intake: template, and what such a text holds."""
MESSAGES = {(template, "email"): 1 for template in ("intake_summary", "visit_confirmation")}
MESSAGES |= {(template, "sms"): 1 for template in TEXTS}
"""What every completed intake must have left behind: template and channel."""
Texts = Counter[tuple[str, str]]
"""By number and template."""
FOLLOW_UPS = {"address", "complaint", "whole_call"}


@dataclass
class Row:
    """One line of the table. again: a mail that came a second time under its own Message-ID, which mailboxes merge."""

    name: str
    intakes: list[int] = field(default_factory=list)
    mails: int = 0
    again: int = 0
    texts: int = 0
    doubled: int = 0
    lost: int = 0
    visits: int = 0
    done: int = 0
    failed: int = 0
    waiting: int = 0
    problems: list[str] = field(default_factory=list)

    def judge(self, mails: Counter[str], texts: Texts) -> None:
        """mails: by Message-ID."""
        for intake in Intake.objects.filter(pk__in=self.intakes):
            self._messages(intake, mails, texts)
            self._visit(intake)
            self._follow_ups(intake)

    def _messages(self, intake: Intake, mails: Counter[str], texts: Texts) -> None:
        visits = Appointment.objects.filter(intake=intake).values_list("pk", flat=True)
        messages = list(Message.objects.about(f"intake:{intake.pk}"))
        for visit in visits:
            messages += Message.objects.about(f"visit:{visit}")
        if Counter((message.template, message.channel) for message in messages) != MESSAGES:
            self.problems.append(f"{intake} has other messages than it must")
        for message in messages:
            text = texts[message.to, message.template]
            count = mails[f"<{message.public_id}@voiceagent>"] if message.channel == "email" else text
            if message.state != "sent":
                self.problems.append(f"{message} is {message.state}: {message.reason}")
            if not count:
                self.lost += 1
                self.problems.append(f"{message} never arrived")
            elif message.channel == "email":
                self.mails += 1
                self.again += count - 1
            else:
                self.texts += 1
                self.doubled += count - 1
                if count > 1:
                    self.problems.append(f"{message} arrived {count} times")

    def _visit(self, intake: Intake) -> None:
        visits = Appointment.objects.blocking().filter(intake=intake).count()
        self.visits += visits
        if visits != 1:
            self.problems.append(f"{intake} has {visits} visits")
        if Consent.objects.filter(about=f"intake:{intake.pk}", given=True).count() != 2:
            self.problems.append(f"{intake} has lost a consent")

    def _follow_ups(self, intake: Intake) -> None:
        follow_ups = list(FollowUp.objects.filter(intake=intake))
        states = Counter(follow_up.state for follow_up in follow_ups)
        self.done += states["done"]
        self.failed += states["failed"]
        self.waiting += states["queued"]
        if {follow_up.kind for follow_up in follow_ups} != FOLLOW_UPS:
            self.problems.append(f"{intake} has not all its follow-ups")
        self.problems += [f"{one} of {intake} waits for ever" for one in follow_ups if one.state == "queued"]
        self.problems += [
            f"{one} of {intake} failed without a reason"
            for one in follow_ups
            if one.state == "failed" and not one.reason
        ]


def template_of(body: str) -> str:
    return next((template for template, holds in TEXTS.items() if holds in body), "unknown")


HEAD = ("what breaks", "calls", "mails", "again", "texts", "doubled", "lost", "visits", "done", "failed", "waiting")


def table(rows: Iterable[Row]) -> str:
    """As text, one line a row and the sum. done, failed, waiting: follow-ups."""
    lines: list[Line] = [
        (
            row.name, len(row.intakes), row.mails, row.again, row.texts, row.doubled, row.lost, row.visits, row.done,
            row.failed, row.waiting,
        )
        for row in rows
    ]  # fmt: skip
    return columns(HEAD, lines, summed(lines))
