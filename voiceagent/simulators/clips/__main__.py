"""`python -m voiceagent.simulators.clips` records all that the personas say; needs flite and sox, see README.md."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path

from ..personas import load, names
from . import CLIPS, ROOM

VOICES: Mapping[str, tuple[str, dict[str, float]]] = {
    # Ours -> flite's and its settings: those of its voices that the embedded recogniser hears best.
    "maria": ("slt", {}),
    "robert": ("rms", {}),
    "helen": ("slt", {"f0_shift": 0.9, "duration_stretch": 1.1}),
}
PACES = (1.0, 1.15)
"""First and second take: who is asked again speaks slower."""
LEVEL_DB, NOISE_DB = -6, -62
"""Peak of the speech and a telephone line's noise, both under full scale."""
LEAD_SECONDS, TAIL_SECONDS, ROOM_SECONDS = 0.1, 0.15, 2


def main() -> None:
    missing = [program for program in ("flite", "sox") if not shutil.which(program)]
    if missing:
        sys.exit(f"Recording needs {' and '.join(missing)}; on Debian: apt-get install flite sox")
    index = {voice: record(voice, phrases) for voice, phrases in sorted(_phrases().items())}
    (CLIPS / "index.json").write_text(json.dumps(index, indent=1, sort_keys=True) + "\n")
    size = sum(file.stat().st_size for file in CLIPS.rglob("*.au"))
    print(f"{sum(map(len, index.values()))} phrases, {size / 1e6:.1f} MB")


def _phrases() -> dict[str, set[str]]:
    """Voice -> what it says, over all personas that speak with it."""
    said: dict[str, set[str]] = {}
    for persona in map(load, names()):
        said.setdefault(persona.voice, set()).update(persona.phrases())
    return said


def record(voice: str, phrases: Iterable[str]) -> dict[str, list[str]]:
    folder = CLIPS / voice
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    _sox("-n", "-r", "8000", "-c", "1", "-e", "mu-law", folder / "room.au", "synth", ROOM_SECONDS, *_NOISE)
    files = {ROOM: ["room.au"]}
    for phrase in sorted(phrases):
        slug = re.sub(r"[^a-z0-9]+", "-", phrase).strip("-")
        paces = PACES[:1] if phrase.startswith("change ") else PACES
        files[phrase] = [f"{slug}.{take}.au" for take in range(1, len(paces) + 1)]
        for file, pace in zip(files[phrase], paces, strict=True):
            _speak(voice, phrase, pace, folder / file)
    return files


_NOISE = ("whitenoise", "gain", NOISE_DB)


def _speak(voice: str, phrase: str, pace: float, path: Path) -> None:
    flite, settings = VOICES[voice]
    settings = {**settings, "duration_stretch": settings.get("duration_stretch", 1.0) * pace}
    options = [part for name, value in settings.items() for part in ("--setf", f"{name}={value}")]
    with tempfile.TemporaryDirectory() as folder:
        spoken, phone, noise = (Path(folder) / name for name in ("spoken.wav", "phone.wav", "noise.wav"))
        # Flite reads a text without a blank as the name of a file, hence -t.
        _run("flite", "-voice", flite, *options, "-t", phrase, "-o", spoken)
        _sox(
            spoken,
            "-r",
            "8000",
            "-c",
            "1",
            phone,
            "silence",
            "1",
            "0.02",
            "0.3%",
            "reverse",
            "silence",
            "1",
            "0.02",
            "0.3%",
            "reverse",
            "gain",
            "-n",
            LEVEL_DB,
            "pad",
            LEAD_SECONDS,
            TAIL_SECONDS,
        )
        _sox("-n", "-r", "8000", "-c", "1", noise, "synth", _seconds(phone), *_NOISE)
        _sox("-m", "-v", "1", phone, "-v", "1", noise, "-e", "mu-law", path)


def _seconds(path: Path) -> str:
    return _run("soxi", "-D", path).strip()


def _sox(*arguments: object) -> None:
    # -R: the same noise every time, so that unchanged phrases stay unchanged files.
    _run("sox", "-R", *arguments)


def _run(*command: object) -> str:
    # Our own phrases, and programs wherever this machine has them.
    done = subprocess.run([str(part) for part in command], check=True, stdout=subprocess.PIPE, text=True)
    return done.stdout


if __name__ == "__main__":
    main()
