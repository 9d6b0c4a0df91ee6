"""Conversations as text, replayed through the engine and rendered again; both must be equal. The format: `transcript`.

`python -m intake.tests.replay --update FILE...` writes what the engine does now; read the diff before keeping it.
"""

from __future__ import annotations

import sys
from pathlib import Path

from intake.dialogue.transcript import replay

CALLS = Path(__file__).parent / "calls"


def main(arguments: list[str]) -> int:
    update = "--update" in arguments
    differing = 0
    for path in [Path(argument) for argument in arguments if argument != "--update"] or sorted(CALLS.glob("*.call")):
        now = replay(path.read_text())
        if now != path.read_text():
            differing += 1
            print(f"{path.name}: {'written' if update else 'differs'}")
            if update:
                path.write_text(now)
    return 0 if update else min(differing, 1)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
