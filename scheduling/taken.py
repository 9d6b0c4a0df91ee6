"""Who is taken when, asked of the database: a row for each time at which anybody is, not for each visit. Reads only.

The statement is written out, because a search asks it up to four times and Django would put it together anew each time.
All it reads stands in one index (`appointment_taken`), in its order.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime

from django.db import connection

from voiceagent.clinics.models import Clinic

from .opening import TOGETHER, people
from .times import DAY, Busy, Length

FEW = 3
"""As many providers are looked for by their own index; of more the clinic's has all that is asked."""
MOST = 8 * 60
"""Minutes the longest visit lasts."""
SHORT_PART = 6 * 60
"""Of a part of the day up to so many minutes the other visits are left out; of a longer one that would not pay."""
USUAL = 60
"""Minutes; longer visits are never left out, so that of the others it is enough to ask when they begin."""
_PART = f"((blocks_from - %s) %% {DAY} < %s OR blocks_until - blocks_from > {USUAL}) AND "


def taken(
    clinic: Clinic, providers: Collection[int] | None, now: datetime, starts: Sequence[int], length: Length
) -> Busy:
    """By the minutes at which visits of this length could begin, in order. providers: None for all of the clinic.

    A hold that has run out takes nothing.
    """
    where, values = "", list[int]()
    if part := part_of_day(starts, length):
        where, values = _PART, list(part)
    if providers is None or len(providers) > FEW:
        where, values = f"{where}clinic_id = %s AND ", [*values, clinic.pk]
    if providers is not None:
        where = f"{where}provider_id IN ({', '.join(['%s'] * len(providers)) or 'NULL'}) AND "
        values += providers
    first, last = starts[0] - length.before, starts[-1] + MOST
    at = connection.ops.adapt_datetimefield_value(now)
    with connection.cursor() as cursor:
        cursor.execute(_statement(where), [*values, first - DAY, last, first, at])
        return Busy(cursor.fetchall(), people)


def part_of_day(starts: Sequence[int], length: Length) -> tuple[int, int] | None:
    """When a usual visit begins that meets any of these: (minute on one of the days, minutes); None for a long part."""
    noon = starts[0] + DAY // 2
    of_day = [(start - noon) % DAY for start in starts]
    begins, ends = min(of_day) - length.before - USUAL, max(of_day) + (length.visit or MOST) + length.after
    return (noon + begins, ends - begins) if ends - begins <= SHORT_PART else None


def _statement(where: str) -> str:
    together = TOGETHER[connection.vendor] % "provider_id"
    return (
        f"SELECT blocks_from, blocks_until, {together} FROM scheduling_appointment "  # noqa: S608 - constants of ours
        f"WHERE {where}blocks_from > %s AND blocks_from < %s AND blocks_until > %s "
        "AND (status IN ('booked', 'completed', 'no_show') OR (status = 'held' AND hold_until >= %s)) "
        "GROUP BY 1, 2 ORDER BY 1, 2"
    )
