"""What words weigh, learned from the tables of said sentences: `python -m intake.tests.weighing [--update]`.

Prints what the sentences of each fifth weigh to weights that the other four fifths taught, and the limits that follow
from it; --update writes the weights that all of them teach. Logistic regression over pieces that were scaled by how
much each tells alone (after Wang & Manning 2012, NBSVM); no chance in it.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import replace
from itertools import cycle, groupby
from pathlib import Path
from textwrap import wrap
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from intake.dialogue import red_flags
from intake.dialogue.languages.en import ENGLISH
from intake.dialogue.languages.en.red_flags import weighing
from intake.dialogue.languages.red_flags import TENTHS, Weights
from intake.dialogue.red_flags.weighed import URGENT

SAID = Path(__file__).parent / "said"
CALLS = Path(__file__).parent / "calls"
TABLE = Path(weighing.__file__).with_name("weights.py")
OPENING = 'TABLE = """\\\n'
"""The line before the first weight."""
UNMENDED = "m"
"""Tables z<letter> from this letter on: no rule was mended by them, so they tell what rules are worth."""
AGAIN = 3.0
"""How often such a sentence counts."""
HARD = 3.0
"""The same for one that was misjudged."""
IN_TALK = (
    "hi i'd like to make an appointment for sometime next week if you have one because {}",
    "my birthday is march the fourth nineteen sixty two and the last name is spelled just like it sounds and {}",
    "{} so could you tell me what the copay is and whether i need to bring the card and the form",
    "okay let me get the card out it's in my purse here it is it says group number on top oh and {}",
    "{} and anyway i live on the corner by the school and the best number is my cell phone",
    "i was calling about my refill the pharmacy said they faxed you twice already but {}",
    "well thursday is good and friday is good but mornings are better for me and my husband {}",
    "{} but i do have a question about the bill that came in the mail on monday",
)
"""What surrounds every fourth sentence once more: business before and after makes danger no lighter."""
EVERY = 4
FOLDS = 5
STEPS, RATE, DECAY = 150, 0.3, 0.1
LEAST = 5
"""Sentences that a piece must occur in."""
KEPT = 0.3
"""Weights nearer to nothing are left out."""
WIDTH = 240

Column = NDArray[np.float64]


class Said(NamedTuple):
    """expected: "emergency", "crisis" or "none". weight: how often it counts."""

    expected: str
    line: str
    words: tuple[str, ...]
    weight: float


def rows(path: Path) -> list[tuple[str, str]]:
    """(expected, utterance) of a table; its headings are "[expected] family"."""
    found: list[tuple[str, str]] = []
    expected = ""
    for line in path.read_text().splitlines():
        if line.startswith("["):
            expected = line[1 : line.index("]")]
        elif line and not line.startswith("#"):
            found.append((expected, line))
    return found


def sentences() -> list[Said]:
    """All tables, and what callers say in the written calls where no rule speaks up."""
    told = [
        (*row, AGAIN if path.stem[-2] == "z" and path.stem[-1] >= UNMENDED else 1.0)
        for path in sorted(SAID.glob("red_flags_*.txt"))
        for row in rows(path)
    ]
    calls = [path.read_text().splitlines() for path in sorted(CALLS.glob("*.call"))]
    lines = {line.removeprefix("caller: ") for call in calls for line in call if line.startswith("caller: ")}
    told += [("none", line, 1.0) for line in sorted(lines) if not red_flags.told(line, ENGLISH)]
    beside = zip(told[::EVERY], cycle(IN_TALK), strict=False)
    told += [(expected, talk.format(line), 1.0) for (expected, line, _), talk in beside]
    return [Said(expected, line, red_flags.words_of(line, ENGLISH), weight) for expected, line, weight in told]


class Examples:
    """Sentences as rows of the numbers of their pieces; what is rare is left out."""

    def __init__(self, said: Sequence[Said]) -> None:
        pieces = [list(dict.fromkeys(weighing.pieces(one.words))) for one in said]
        names, flat, seen = np.unique(
            np.array([piece for row in pieces for piece in row]), return_inverse=True, return_counts=True
        )
        often = seen >= LEAST
        number = np.cumsum(often) - 1
        row = np.repeat(np.arange(len(said)), [len(row) for row in pieces])
        self.names = [str(name) for name in names[often]]
        self.pieces, self.row = number[flat[often[flat]]], row[often[flat]]
        self.share = 1 / np.sqrt(np.maximum(1, np.bincount(self.row, minlength=len(said))))[self.row]

    def learn(self, counts: Column, danger: NDArray[np.bool_]) -> tuple[float, Column]:
        """(bias, weight of each piece). counts: how often each sentence counts."""
        size, share = len(self.names), self.share
        by_danger = [np.bincount(self.pieces[is_it[self.row]], minlength=size) + 1.0 for is_it in (danger, ~danger)]
        telling = [column / column.sum() for column in by_danger]
        scale = np.abs(np.log(telling[0] / telling[1])) + 0.25
        point, pace, force = np.zeros((3, size + 1))
        for step in range(1, STEPS + 1):
            heard = np.bincount(self.row, (point[:-1] * scale)[self.pieces] * share, minlength=len(danger))
            error = (1 / (1 + np.exp(-np.clip(point[-1] + heard, -30, 30))) - danger) * counts
            slopes = np.bincount(self.pieces, error[self.row] * share, minlength=size) * scale + DECAY * point[:-1]
            slope = np.append(slopes, error.sum())
            pace, force = 0.9 * pace + 0.1 * slope, 0.99 * force + 0.01 * slope * slope
            rate = RATE if step <= 2 * STEPS / 3 else RATE / 2
            point -= rate * (pace / (1 - 0.9**step)) / (np.sqrt(force / (1 - 0.99**step)) + 1e-6)
        return float(point[-1]), point[:-1] * scale


def taught(said: Sequence[Said]) -> Weights:
    """The weights of these sentences; those that a first lesson misjudges count for more in the second."""
    examples = Examples(said)
    first = _lesson(examples, said, [one.weight for one in said])
    judged = zip(said, alarming(said, first), strict=True)
    again = [one.weight * (1 if alarm == (one.expected != "none") else HARD) for one, alarm in judged]
    return _lesson(examples, said, again)


def alarming(said: Sequence[Said], weights: Weights) -> list[bool]:
    """Which alarm, as `find` decides by these weights."""
    language = replace(ENGLISH, red_flags=replace(ENGLISH.red_flags, weights=weights))
    return [any(flag.level <= URGENT for flag in red_flags.find(one.line, language)) for one in said]


def _lesson(examples: Examples, said: Sequence[Said], often: Sequence[float]) -> Weights:
    """Crisis against emergency is learned of the dangers alone."""
    expected = np.array([one.expected for one in said])
    counts = np.array(often)
    danger_bias, danger = examples.learn(counts, expected != "none")
    crisis_bias, crisis = examples.learn(counts * (expected != "none"), expected == "crisis")
    of = {
        name: (_tenths(one), _tenths(other))
        for name, one, other in zip(examples.names, danger, crisis, strict=True)
        if abs(one) >= KEPT
    }
    return weighing.weights((_tenths(danger_bias), _tenths(crisis_bias)), of)


def _tenths(weight: float) -> int:
    return round(TENTHS * weight)


# -- what it is worth ------------------------------------------------------------------------------------------------


def report(said: Sequence[Said]) -> str:
    """Each fifth by the weights of the others, as `find` decides: what share of the dangers and of the rest alarms."""
    made = ["tables no rule was mended by:  dangers  harmless   all others:  dangers  harmless"]
    for fold in range(FOLDS):
        weights = taught([one for n, one in enumerate(said) if n % FOLDS != fold])
        mine = [one for n, one in enumerate(said) if n % FOLDS == fold]
        alarms = list(zip(mine, alarming(mine, weights), strict=True))
        shares = [
            _share([alarm for one, alarm in alarms if (one.weight > 1, one.expected != "none") == (new, danger)])
            for new in (True, False)
            for danger in (True, False)
        ]
        made.append("fifth {}{:30.1f} %{:8.1f} %{:21.1f} %{:8.1f} %".format(fold + 1, *shares))
    return "\n".join(made)


def _share(alarms: Sequence[bool]) -> float:
    return 100 * sum(alarms) / max(1, len(alarms))


def written(weights: Weights) -> str:
    """Sorted, on long lines; other first letters begin a new one, so that little moves when a piece is added."""
    lines = [" ".join(map(str, weights.bias))]
    for _, entries in groupby(sorted(weights.of.items()), key=lambda entry: entry[0][:2]):
        row = " ".join(f"{piece} {danger} {crisis}".replace(" ", "\0") for piece, (danger, crisis) in entries)
        folded = wrap(row, WIDTH, break_on_hyphens=False, break_long_words=False)
        lines += [line.replace(" ", ";").replace("\0", " ") for line in folded]
    return "\n".join([*lines, ""])


def main(arguments: Sequence[str]) -> None:
    said = sentences()
    if "--update" in arguments:
        head = TABLE.read_text().partition(OPENING)[0]
        TABLE.write_text(f'{head}{OPENING}{written(taught(said))}"""\n')
        return
    sys.stdout.write(f"{report(said)}\n")


if __name__ == "__main__":
    main(sys.argv[1:])
