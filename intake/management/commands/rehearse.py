"""`manage.py rehearse`: conversations by the hundred with simulated callers, text only, through the real engine."""

from __future__ import annotations

import time
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand

from intake.rehearsing import Rehearsal, Tally, rehearse
from voiceagent.simulators.rehearsal.caller import call

WIDTH = 40


def rehearsal(seed: int, number: int, noise: float) -> Rehearsal:
    """The conversation of that number; the same arguments give the same one."""
    caller = call(seed, number, noise)
    title = f"rehearse --seed {seed} --noise {noise}: conversation {number}"
    person = caller.person
    return rehearse(title, person.caller_number, person.facts, caller.reply, person.on_record)


class Command(BaseCommand):
    help = "Rehearses conversations with simulated callers; every failing one is written as a .call file to replay."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--calls", type=int, default=500)
        parser.add_argument("--noise", type=float, default=0.1, help="share of words the recogniser gets wrong, 0 to 1")
        parser.add_argument("--seed", type=int, default=1)
        parser.add_argument("--out", type=Path, default=settings.VAR_DIR / "rehearsal", help="for failing calls")

    def handle(self, *args: Any, **options: Any) -> None:
        calls, noise, seed, out = options["calls"], options["noise"], options["seed"], options["out"]
        out.mkdir(parents=True, exist_ok=True)
        for old in out.glob("*.call"):
            old.unlink()
        tally, began = Tally(), time.monotonic()
        for number in range(1, calls + 1):
            done = rehearsal(seed, number, noise)
            tally.add(done)
            if done.has_failed:
                (out / f"{seed}-{number:04}.call").write_text(f"# {', '.join(done.causes)}\n{done.text}")
            self._progress(number, calls)
        self.stdout.write(f"{calls} conversations at {noise:.0%} word errors in {time.monotonic() - began:.1f} s")
        for line in tally.lines():
            self.stdout.write(line)
        self.stdout.write(f"failing conversations: {out}")

    def _progress(self, done: int, calls: int) -> None:
        if self.stderr.isatty():
            bar = "#" * (WIDTH * done // calls)
            self.stderr.write(f"\r[{bar:{WIDTH}}] {done}/{calls}", ending="\n" if done == calls else "")
