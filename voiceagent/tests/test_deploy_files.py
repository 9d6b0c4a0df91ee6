"""The files for running it elsewhere: they parse, and name what they must. No container was started to test them."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import yaml
from django.conf import settings

from telephony.server import HAND_OFF_SECONDS, LAST_WRITES_SECONDS, LINGER_SECONDS

ROOT: Path = settings.BASE_DIR


def parsed(path: str) -> Any:
    return yaml.safe_load((ROOT / path).read_text())


def test_compose_names_every_service() -> None:
    services = parsed("docker-compose.yml")["services"]
    assert set(services) == {"postgres", "redis", "migrate", "web", "worker", "beat", "prometheus"}
    own = {"WORKER_METRICS": "0.0.0.0:9101", "PROMETHEUS_MULTIPROC_DIR": "/tmp/metrics"}
    assert services["worker"]["environment"] == {**services["beat"]["environment"], **own}
    assert services["web"]["environment"] == {**services["beat"]["environment"], "DATABASE_POOL_SIZE": "8"}
    assert services["web"]["environment"]["DEBUG"] == "0"


def test_compose_and_procfile_start_the_same_processes() -> None:
    services = parsed("docker-compose.yml")["services"]
    procfile = dict(re.findall(r"^(\w+): (.+)$", (ROOT / "Procfile").read_text(), re.MULTILINE))
    assert set(procfile) == {"web", "worker", "beat"}
    for name in ("worker", "beat"):
        assert services[name]["command"] == procfile[name].replace(".venv/bin/", "").split()
    assert "manage.py serve" in procfile["web"]
    assert '"manage.py", "serve"' in (ROOT / "Dockerfile").read_text()


def test_a_container_that_is_replaced_loses_no_words_and_no_call() -> None:
    """The journal lies on a volume, and a stopping process has the time the settings promise."""
    services, dockerfile = parsed("docker-compose.yml")["services"], (ROOT / "Dockerfile").read_text()
    folder = re.search(r"VAR_DIR=(\S+)", dockerfile)
    assert folder is not None
    assert services["web"]["volumes"] == [f"web:{folder[1]}"]
    grace = {name: seconds(services[name]["stop_grace_period"]) for name in ("web", "worker")}
    assert grace["web"] >= 600 + HAND_OFF_SECONDS + LAST_WRITES_SECONDS + LINGER_SECONDS
    assert grace["worker"] > settings.CELERY_TASK_TIME_LIMIT
    assert "\nUSER voiceagent\n" in dockerfile


def seconds(told: str) -> int:
    """Of "2m10s"."""
    return sum(int(number) * {"m": 60, "s": 1}[unit] for number, unit in re.findall(r"(\d+)([ms])", told))


def test_prometheus_asks_for_metrics_that_exist() -> None:
    assert parsed("deploy/prometheus/prometheus.yml")["scrape_configs"][0]["static_configs"] == [
        {"targets": ["web:8000", "worker:9101"]}
    ]
    rules = parsed("deploy/prometheus/alerts.yml")["groups"][0]["rules"]
    assert all(rule["annotations"]["summary"] for rule in rules)
    asked = set(re.findall(r"\bvoiceagent_\w+", (ROOT / "deploy/prometheus/alerts.yml").read_text()))
    declared = set(re.findall(r'"(voiceagent_\w+)"', (ROOT / "voiceagent/metrics.py").read_text()))
    assert {name.removesuffix("_bucket") for name in asked} <= declared


def test_ci_calls_what_a_person_calls() -> None:
    steps = parsed(".github/workflows/ci.yml")["jobs"]["test"]["steps"]
    assert steps[-1] == {"run": ".ci/run"}
    assert "make test" in (ROOT / ".ci/run").read_text()
