"""What words weigh, learned from the tables of said sentences: `python -m intake.tests.weighing [--update]`.

Prints how many of the dangers and of the harmless sentences of each fifth weigh as danger to weights that the other
four fifths taught; --update writes the weights that all of them teach. Logistic regression, AdaGrad, a fixed order.
"""

from __future__ import annotations

import math
import random
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from intake.dialogue import red_flags
from intake.dialogue.languages.en import ENGLISH
from intake.dialogue.languages.en.red_flags import weighing
from intake.dialogue.languages.red_flags import TENTHS, Weights

SAID = Path(__file__).parent / "said"
CALLS = Path(__file__).parent / "calls"
TABLE = Path(weighing.__file__).with_name("weights.py")
OPENING = 'TABLE = """\\\n'
"""The line before the first weight."""
FOLDS = 5
EPOCHS, RATE, BIAS_RATE, DECAY = 8, 0.25, 0.02, 1e-4
LEAST = 3
"""Sentences that a piece must occur in."""
AGAIN = 2
"""Times that what was misjudged is repeated."""
KEPT = 0.8
"""Weights nearer to nothing are left out."""


class Said(NamedTuple):
    """expected: "emergency", "crisis" or "none"."""

    expected: str
    words: tuple[str, ...]


Example = tuple[bool, list[str]]


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
    told = [row for path in sorted(SAID.glob("red_flags_*.txt")) for row in rows(path)]
    calls = [path.read_text().splitlines() for path in sorted(CALLS.glob("*.call"))]
    lines = {line.removeprefix("caller: ") for call in calls for line in call if line.startswith("caller: ")}
    told += [("none", line) for line in sorted(lines) if not red_flags.told(line, ENGLISH)]
    return [Said(expected, red_flags.words_of(line, ENGLISH)) for expected, line in told]


def learn(examples: Iterable[Example]) -> tuple[float, dict[str, float]]:
    """(bias, weight of each piece)."""
    order = random.Random(1)
    examples = list(examples)
    seen = Counter(piece for _, pieces in examples for piece in pieces)
    known = [(danger, [piece for piece in pieces if seen[piece] >= LEAST]) for danger, pieces in examples]
    weights = {piece: 0.0 for piece, count in seen.items() if count >= LEAST}
    slopes = dict.fromkeys(weights, 1e-3)
    bias = 0.0
    for _ in range(EPOCHS):
        order.shuffle(known)
        for danger, pieces in known:
            scale = 1 / math.sqrt(max(1, len(pieces)))
            odds = bias + scale * sum(weights[piece] for piece in pieces)
            error = 1 / (1 + math.exp(-max(-30.0, min(30.0, odds)))) - danger
            bias -= BIAS_RATE * error
            for piece in pieces:
                slope = error * scale + DECAY * weights[piece]
                slopes[piece] += slope * slope
                weights[piece] -= RATE * slope / math.sqrt(slopes[piece])
    return bias, weights


def taught(said: Sequence[Said]) -> Weights:
    """The weights of these sentences; those that a first lesson misjudges are said more often in the second."""
    first = _lesson(said)
    hard = [one for one in said if (first.weigh(one.words)[0] > 0) != (one.expected != "none")]
    return _lesson([*said, *hard * AGAIN])


def _lesson(said: Sequence[Said]) -> Weights:
    pieces = [list(dict.fromkeys(weighing.pieces(one.words))) for one in said]
    danger_bias, danger = learn((one.expected != "none", mine) for one, mine in zip(said, pieces, strict=True))
    crisis_bias, crisis = learn(
        (one.expected == "crisis", mine) for one, mine in zip(said, pieces, strict=True) if one.expected != "none"
    )
    of = {
        piece: (_tenths(weight), _tenths(crisis.get(piece, 0)))
        for piece, weight in sorted(danger.items())
        if abs(weight) >= KEPT
    }
    return weighing.weights((_tenths(danger_bias), _tenths(crisis_bias)), of)


def _tenths(weight: float) -> int:
    return round(TENTHS * weight)


def report(said: Sequence[Said]) -> str:
    """Each fifth by the weights of the others: share of dangers and of harmless sentences above 0 and above `heavy`."""
    made = ["above        0: dangers  harmless   heavy: dangers  harmless"]
    for fold in range(FOLDS):
        weights = taught([one for n, one in enumerate(said) if n % FOLDS != fold])
        mine = [one for n, one in enumerate(said) if n % FOLDS == fold]
        odds = [(one.expected != "none", weights.weigh(one.words)[0]) for one in mine]
        shares = [_share(odds, danger, limit) for limit in (0.0, weights.heavy) for danger in (True, False)]
        made.append("fifth {}        {:6.1f} %  {:6.1f} %         {:6.1f} %  {:6.1f} %".format(fold + 1, *shares))
    return "\n".join(made)


def _share(odds: Sequence[tuple[bool, float]], danger: bool, limit: float) -> float:
    values = [value for is_danger, value in odds if is_danger is danger]
    return 100 * sum(value > limit for value in values) / max(1, len(values))


def written(weights: Weights) -> str:
    head = "\t".join(map(str, weights.bias))
    return "\n".join([head, *(f"{piece}\t{danger}\t{crisis}" for piece, (danger, crisis) in weights.of.items()), ""])


def main(arguments: Sequence[str]) -> None:
    said = sentences()
    if "--update" in arguments:
        head = TABLE.read_text().partition(OPENING)[0]
        TABLE.write_text(f'{head}{OPENING}{written(taught(said))}"""\n')
        return
    sys.stdout.write(f"{report(said)}\n")


if __name__ == "__main__":
    main(sys.argv[1:])
