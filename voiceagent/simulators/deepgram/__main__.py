"""The stand-in alone, until Ctrl-C."""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import Sequence

from . import Deepgram


async def _run(port: int, utterances: Sequence[str]) -> None:
    async with Deepgram(utterances).serve(port=port) as origin:
        print(f"a stand-in for Deepgram: DEEPGRAM_URL={origin}", flush=True)
        await asyncio.Event().wait()


def main() -> None:
    parser = argparse.ArgumentParser(description="A stand-in for Deepgram.")
    parser.add_argument("--port", type=int, default=9100)
    parser.add_argument("utterances", nargs="*", help="heard instead of what is hidden in the audio, one after another")
    options = parser.parse_args()
    try:
        asyncio.run(_run(options.port, options.utterances))
    except KeyboardInterrupt:
        return


if __name__ == "__main__":
    main()
