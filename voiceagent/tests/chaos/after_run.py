"""Calls that end, one wave after the other; what is broken meanwhile; and what became of everything."""

from __future__ import annotations

import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import time as clock_time
from datetime import timedelta

from celery import current_app
from django.db import connection
from django.db.models import F
from django.utils import timezone
from kombu.exceptions import OperationalError
from redis.exceptions import RedisError

from intake import services as intakes
from intake.models import FollowUp, Vendor
from intake.tests.rows import MARIA, give
from notifications import services as notifications
from notifications.models import STALE_AFTER, Message
from scheduling import services as scheduling
from scheduling.models import Appointment
from telephony.management.commands.seed_demo import NUMBER
from voiceagent.clinics.models import Clinic

from .after_verdict import TEXTS, Row, table, template_of
from .after_world import WORKERS, Broker, Outside, Workers

BEAT_SECONDS = 2.0
SWEEPS = ("notifications.tasks.sweep", "intake.tasks.sweep", "scheduling.tasks.sweep")
QUIET_SECONDS = 6.0
"""So long nothing moved: what is left waits for a later time."""
STARTS_WITHIN = 60.0
ROUNDS = 8
"""How often the clock is put forward in the end."""


@dataclass
class Run:
    calls: int
    only: str
    outside: Outside
    broker: Broker
    workers: Workers
    rows: list[Row] = field(default_factory=list)
    began: float = field(default_factory=time.monotonic)
    done: int = 0
    planned: int = 0
    what: str = ""

    def all(self) -> int:
        """0 when everything is as it must be."""
        clinic = Clinic.objects.answering(NUMBER).get()
        clinic.texts_from = clinic.texts_until = clock_time(0)  # at any hour, whenever this is run
        clinic.send_links, clinic.texts_per_day = True, len(TEXTS) * self.calls  # not one more than it must be
        clinic.save()
        plan = [(name, disturb) for name, disturb in self._plan() if self.only in name]
        share = max(1, round(self.calls / len(plan)))
        self.planned = share * len(plan)
        self._start()
        beating = threading.Event()
        beat = threading.Thread(target=_beat, args=(beating,), daemon=True)
        beat.start()
        for name, disturb in plan:
            self.rows.append(self._wave(clinic, name, share, disturb))
        self._settle()
        beating.set()
        beat.join()
        self.workers.stop()
        return self._report()

    def _plan(self) -> Sequence[tuple[str, Callable[[], None]]]:
        return (
            ("nothing", lambda: None),
            ("workers killed (-9)", self._kill_workers),
            ("broker killed, back empty", self._kill_broker),
            ("SMTP refuses, Twilio loses", self.outside.refuse_messages),
            ("USPS 429, LLM slow and rubbish", self.outside.talk_rubbish),
        )

    def _wave(self, clinic: Clinic, name: str, count: int, disturb: Callable[[], None]) -> Row:
        row, self.what = Row(name), name
        breaking = threading.Thread(target=disturb, daemon=True)
        for number in range(count):
            if number == min(3, count - 1):
                breaking.start()
            row.intakes.append(_call(clinic, self.done))
            self.done += 1
            self._show()
        breaking.join()
        time.sleep(3)
        self.outside.behave()
        self._later()
        return row

    def _kill_workers(self) -> None:
        """In mid-sending: the mail server takes its time to say that it has a mail."""
        self.outside.mail.slow = 1.0
        for _ in range(3):
            time.sleep(4)
            self.workers.kill()
            _forward()
            self._start()
        connection.close()

    def _kill_broker(self) -> None:
        for _ in range(2):
            self.broker.kill()
            time.sleep(4)
            self.broker.start()
            time.sleep(4)

    def _later(self) -> None:
        """The clock is put forward while nobody is at work: no living sender may be thought dead."""
        self.workers.stop()
        _forward()
        self._start()

    def _start(self) -> None:
        """Workers that take on work; on a busy machine that is a while."""
        self.workers.start()
        until = time.monotonic() + STARTS_WITHIN
        while time.monotonic() < until:
            with suppress(OperationalError, OSError, RedisError):  # a connection from before the broker was killed
                if len(current_app.control.ping(timeout=0.5)) >= WORKERS:
                    return

    def _settle(self) -> None:
        self.what = "the end"
        for _ in range(ROUNDS):
            before, since = -1, time.monotonic()
            while (waiting := _waiting()) and time.monotonic() < since + QUIET_SECONDS:
                if waiting != before:
                    before, since = waiting, time.monotonic()
                self._show()
                time.sleep(0.3)
            if not waiting:
                return
            self._later()

    def _show(self) -> None:
        if sys.stderr.isatty():
            filled = "#" * round(30 * self.done / self.planned)
            seconds = round(time.monotonic() - self.began)
            line = (
                f"\r[{filled:<30}] {self.done}/{self.planned} calls  {_waiting():>4} wait  {seconds} s  {self.what:<32}"
            )
            print(line, end="", file=sys.stderr, flush=True)

    def _report(self) -> int:
        mails = Counter(str(mail["Message-ID"]) for mail in self.outside.mail.mails)
        texts = Counter((str(text["to"]), template_of(str(text["body"]))) for text in self.outside.texts.messages)
        for row in self.rows:
            row.judge(mails, texts)
        problems = [f"{row.name}: {problem}" for row in self.rows for problem in row.problems]
        problems += _strangers(mails)
        print(f"\n{table(self.rows)}\n")
        for problem in problems:
            print(problem)
        seconds = round(time.monotonic() - self.began)
        print(f"{len(problems)} problems, {seconds} s; {self.workers.killed} workers killed")
        return 1 if problems else 0


def _call(clinic: Clinic, number: int) -> int:
    """What a call leaves behind that came to its end: answers, a visit, a yes to messages. The intake's id."""
    phone, email = f"202555{number:04d}", f"patient{number}@example.com"
    intake = intakes.start_intake(clinic=clinic, language="en")
    give(intake, **{**MARIA, "phone": phone, "email": email, "last_name": f"Okafor{number}"})
    for channel, address in (("sms", f"+1{phone}"), ("email", email)):
        notifications.record_consent(
            clinic=clinic,
            channel=channel,
            address=address,
            given=True,
            heard="yes",
            source="speech",
            about=f"intake:{intake.pk}",
            actor="agent",
        )
    visit = ""
    for attempt in range(5):
        offered = scheduling.find_open_times(clinic=clinic, after=timezone.now())[0]
        key = f"chaos-{number}-{attempt}"
        try:
            for have in (scheduling.hold, scheduling.book):  # as on the phone: from the yes on, and at the end
                made = have(clinic=clinic, offer_id=offered.id, idempotency_key=key, intake_id=intake.pk)
                scheduling.keep_holds(intake_ids=[intake.pk])
            visit = made.words
        except scheduling.SlotTaken:
            continue
        break
    intakes.issue_code(intake_id=intake.pk)
    intakes.complete_intake(intake_id=intake.pk, visit=visit)
    return intake.pk


def _beat(ended: threading.Event) -> None:
    """Celery's beat in a hurry."""
    while not ended.wait(BEAT_SECONDS):
        for name in SWEEPS:
            try:
                current_app.send_task(name, retry=False)
            except (OperationalError, OSError):
                break  # the broker is away


def _forward() -> None:
    now = timezone.now()
    Message.objects.filter(state="queued").update(due_at=now)
    Message.objects.filter(state="sending").update(claimed_at=F("claimed_at") - STALE_AFTER - timedelta(minutes=1))
    FollowUp.objects.filter(state=FollowUp.State.QUEUED).update(due_at=now)
    Vendor.objects.update(paused_until=None)


def _waiting() -> int:
    messages = Message.objects.filter(state__in=("queued", "sending")).count()
    return messages + FollowUp.objects.filter(state=FollowUp.State.QUEUED).count()


def _strangers(mails: Counter[str]) -> list[str]:
    """Mails nobody has queued, and providers with two visits at a time."""
    known = {f"<{public_id}@voiceagent>" for public_id in Message.objects.values_list("public_id", flat=True)}
    problems = [f"a mail nobody has queued: {message_id}" for message_id in mails if message_id not in known]
    taken = Counter(Appointment.objects.blocking().values_list("provider_id", "starts_at"))
    return problems + [f"{count} visits at one time" for count in taken.values() if count > 1]
