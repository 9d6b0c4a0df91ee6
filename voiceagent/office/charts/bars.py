"""Charts of bars: where callers drop out, what was doubtful, why a person took over, and other counts by kind."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from intake.figures import READ

from ..dashboard import Range, Totals, funnel
from .shapes import REASONS, SERIES, STATUSES, Bar, Chart, Linker, Piece, words

SHOWN = 10
"""Rows of a chart; the rest are added up in the last."""


def drop_out(totals: Totals, asked: Range, link: Linker) -> Chart:
    rows = [row for row in funnel(totals) if row.reached or row.left]
    whole = rows[0].reached if rows else 1
    stopped = ",".join(("abandoned", "handed_over", "failed"))
    bars = []
    for row in rows:
        url = link("intake", asked.first, asked.last, phase__exact=row.phase, status__in=stopped)
        stayed, left = 100 * (row.reached - row.left) / whole, 100 * row.left / whole
        pieces = (
            Piece("a", 0, round(stayed, 2), "went on", str(row.reached - row.left), ""),
            Piece("b", round(stayed, 2), round(left, 2), "left here", str(row.left), url),
        )
        cells = (f"{row.reached}", f"{100 * row.reached / whole:.0f} %", str(row.left))
        bars.append(Bar(words(row.phase), url, pieces, cells))
    return Chart(
        "funnel", "Where callers drop out", "bars", ("Phase", "Came to it", "Share", "Left here"),
        bars=tuple(bars), legend=(("a", "went on"), ("b", "left here")),
    )  # fmt: skip


def hand_overs(totals: Totals, asked: Range, link: Linker) -> Chart:
    return _simple(
        "reasons", "Why a person took over", "Reason", totals.counts["reason"],
        lambda keys: link("intake", asked.first, asked.last, **_any_of("handover_reason", keys)),
        named=REASONS,
    )  # fmt: skip


def red_flags(totals: Totals, asked: Range, link: Linker) -> Chart:
    return _simple(
        "flags", "Emergency words", "Rule", totals.counts["flag"],
        lambda keys: link("intake", asked.first, asked.last, counted=f"flag:{','.join(keys)}"),
    )  # fmt: skip


def payers(totals: Totals, asked: Range, link: Linker) -> Chart:
    return _simple(
        "payers", "Insurance named", "Plan", totals.counts["payer"],
        lambda keys: link("intake", asked.first, asked.last, counted=f"payer:{'|'.join(keys)}"),
        f"Plans of the known lists; other words are counted as other. What somebody named is encrypted: the rows behind"
        f" are looked for among the newest {READ:,} intakes of these days.",
    )  # fmt: skip


def visits(totals: Totals, asked: Range, link: Linker) -> Chart:
    return _simple(
        "visits", "Visits booked", "What became of them", totals.counts["visit"],
        lambda keys: link("appointment", asked.first, asked.last, **_any_of("status", keys)),
        "By the day of booking.",
    )  # fmt: skip


def doubtful(totals: Totals, asked: Range, link: Linker) -> Chart:
    """The slots most often wrong, by share of their answers."""
    counts, given = totals.counts, totals.counts["answer"]
    wrong = {slot: sum(counts[figure][slot] for figure, *_ in _WAYS) for slot in given}
    worst = sorted((slot for slot in wrong if wrong[slot]), key=lambda slot: (-wrong[slot] / given[slot], slot))[:SHOWN]
    top = max((wrong[slot] / given[slot] for slot in worst), default=1)
    bars = []
    for slot in worst:
        start, pieces = 0.0, []
        for figure, series, label in _WAYS:
            length = 100 * counts[figure][slot] / given[slot] / top
            url = link("intake", asked.first, asked.last, counted=f"{figure}:{slot}")
            pieces.append(Piece(series, round(start, 2), round(length, 2), label, str(counts[figure][slot]), url))
            start += length
        cells = (*(piece.value for piece in pieces), f"{100 * wrong[slot] / given[slot]:.1f} %")
        url = link("intake", asked.first, asked.last, counted=f"answer:{slot}")
        bars.append(Bar(words(slot), url, tuple(pieces), cells))
    return Chart(
        "wrong", "Answers most often wrong", "bars",
        ("Answer", *(label.capitalize() for *_, label in _WAYS), "Of its answers"),
        bars=tuple(bars), legend=tuple((series, label) for _, series, label in _WAYS),
    )  # fmt: skip


_WAYS = (("staff", "b", "corrected by staff"), ("flagged", "c", "staff to look"), ("changed", "a", "changed by caller"))


def effort(totals: Totals, asked: Range, link: Linker) -> Chart:
    """Turns and minutes of an intake, by how it ended."""
    rows = [(status, totals.turns(status), totals.minutes(status)) for status in STATUSES]
    known = [(status, turns, minutes or 0.0) for status, turns, minutes in rows if turns is not None]
    top = max((minutes for *_, minutes in known), default=0) or 1
    bars = tuple(
        Bar(
            STATUSES[status], url,
            (Piece(SERIES[status], 0, round(100 * minutes / top, 2), "minutes", f"{minutes:.1f}", url),),
            (f"{minutes:.1f}", f"{turns:.1f}", str(totals.intakes(status))),
        )
        for status, turns, minutes in known
        for url in (link("intake", asked.first, asked.last, status__exact=status),)
    )  # fmt: skip
    return Chart(
        "effort", "Minutes and turns of an intake", "bars", ("Ended", "Minutes", "Turns", "Intakes"), bars=bars
    )


def _simple(
    key: str,
    title: str,
    heading: str,
    counts: Mapping[str, int],
    url: Callable[[Sequence[str]], str],
    note: str = "",
    named: Mapping[str, str] = MappingProxyType({}),
) -> Chart:
    """url: of the rows that have any of these keys. named: what keys are called, where it is not the key itself."""
    ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    whole, top = sum(counts.values()), max(counts.values(), default=1)
    rows = [(named.get(name) or words(name), url([name]), n) for name, n in ordered[:SHOWN]]
    if others := dict(ordered[SHOWN:]):
        rest = sum(others.values())
        rows.append((f"{len(others)} other{'s' if len(others) > 1 else ''}", url(list(others)), rest))
        top = max(top, rest)
    bars = tuple(
        Bar(
            label,
            to,
            (Piece("a", 0, round(100 * n / top, 2), label, str(n), to),),
            (str(n), f"{100 * n / whole:.0f} %"),
        )
        for label, to, n in rows
    )
    return Chart(key, title, "bars", (heading, "Number", "Share"), note, bars=bars)


def _any_of(name: str, keys: Sequence[str]) -> dict[str, str]:
    """The lookup of a list. One key alone is what the list's own filter says."""
    return {f"{name}__exact": keys[0]} if len(keys) == 1 else {f"{name}__in": ",".join(keys)}
