"""What the processes of a Celery worker count can be read from the worker."""

from __future__ import annotations

import os
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings as ours

from voiceagent import metrics
from voiceagent.celery import app
from voiceagent.worker_metrics import serve

from .backends import free_port

COUNTED = 'voiceagent_errors_total{kind="tried"} 2.0'


@app.task
def count() -> None:
    metrics.errors.labels(kind="tried").inc()


def worker(folder: Path, **variables: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "celery", "--app", "voiceagent", "worker", "--concurrency", "1", "--queues", "m"]
    command += ["--include", __name__, "--without-gossip", "--without-mingle", "--loglevel", "ERROR"]
    env = {**os.environ, "VAR_DIR": str(folder), "CELERY_BROKER_URL": os.environ.get("REDIS_URL", ""), **variables}
    return subprocess.Popen(command, cwd=ours.BASE_DIR, env=env, stderr=subprocess.PIPE, text=True)


def page(address: str) -> str:
    try:
        with urllib.request.urlopen(f"http://{address}/metrics", timeout=5) as answer:
            return str(answer.read().decode())
    except urllib.error.URLError:
        return ""


@pytest.mark.redis
def test_what_its_processes_count_is_shown_by_the_worker(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    counts, address = tmp_path / "counts", f"127.0.0.1:{free_port()}"
    counts.mkdir()
    monkeypatch.setenv("CELERY_BROKER_URL", os.environ["REDIS_URL"])
    with app.connection_for_write(os.environ["REDIS_URL"]) as broker:
        for _ in range(2):
            count.apply_async(queue="m", connection=broker)
    running = worker(tmp_path, WORKER_METRICS=address, PROMETHEUS_MULTIPROC_DIR=str(counts))
    try:
        deadline = time.monotonic() + 60
        while COUNTED not in page(address) and running.poll() is None and time.monotonic() < deadline:
            time.sleep(0.05)
        assert COUNTED in page(address)
    finally:
        running.terminate()
        running.communicate(timeout=60)


def test_a_worker_that_cannot_show_them_does_not_start(settings: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    settings.WORKER_METRICS = "127.0.0.1:9101"
    monkeypatch.setenv("PROMETHEUS_MULTIPROC_DIR", "")
    with pytest.raises(SystemExit, match="needs PROMETHEUS_MULTIPROC_DIR"):
        serve()
