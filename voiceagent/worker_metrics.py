"""A Celery worker's metrics for Prometheus: its processes count into files, the first of them answers for all."""

from __future__ import annotations

import os

from django.conf import settings
from prometheus_client import CollectorRegistry, start_http_server
from prometheus_client.multiprocess import MultiProcessCollector, mark_process_dead

FOLDER = "PROMETHEUS_MULTIPROC_DIR"
"""prometheus_client's own variable: it decides when the library is imported, so the environment has to say it."""


def serve() -> None:
    """Answers at WORKER_METRICS, if there is one. Raises SystemExit where that cannot be done."""
    if not settings.WORKER_METRICS:
        return
    host, _, port = settings.WORKER_METRICS.rpartition(":")
    folder = os.environ.get(FOLDER, "")
    if not folder:
        raise SystemExit(f"WORKER_METRICS needs {FOLDER}, an empty folder of this worker's own.")
    registry = CollectorRegistry()
    MultiProcessCollector(registry, folder)  # type: ignore[no-untyped-call]
    try:
        start_http_server(int(port), addr=host, registry=registry)
    except OSError as error:
        raise SystemExit(f"WORKER_METRICS={settings.WORKER_METRICS}: {error.strerror}") from None


def process_ended(pid: int) -> None:
    """Its counts stay; what it showed of itself as it lived goes."""
    if os.environ.get(FOLDER):
        mark_process_dead(pid)  # type: ignore[no-untyped-call]
