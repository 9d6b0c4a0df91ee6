"""What every worker process of the embedded speech is started with and ended by."""

from __future__ import annotations

import asyncio
import os
from pathlib import Path

ROOT = Path(__file__).parents[3]


def worker_environment() -> dict[str, str]:
    """Our environment without its secrets: a worker needs to find Python's modules and nothing else."""
    kept = {name: value for name in ("PATH", "HOME", "LANG", "LD_LIBRARY_PATH") if (value := os.environ.get(name))}
    return {**kept, "PYTHONPATH": str(ROOT), "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}


def kill(process: asyncio.subprocess.Process) -> None:
    if process.returncode is None:
        process.kill()
