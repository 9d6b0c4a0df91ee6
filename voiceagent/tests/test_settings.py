"""The settings: the same names everywhere, and a production that is half configured does not start."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from cryptography.fernet import Fernet
from django.conf import settings as django_settings
from pytest_django import Settings

from voiceagent.checks import half_configured

ROOT: Path = django_settings.BASE_DIR
PRODUCTION = {
    "DEBUG": "0",
    "PUBLIC_URL": "https://voice.example.test",
    "SECRET_KEY": "a secret of more than thirty-two characters, and more than fifty 1x",
    "PHI_KEYS": Fernet.generate_key().decode(),
    "PHI_HASH_KEY": "another secret of more than thirty-two characters",
    "TWILIO_AUTH_TOKEN": "token",
    "DATABASE_URL": "postgres://localhost/voiceagent",
    "REDIS_URL": "redis://localhost",
    "CELERY_BROKER_URL": "redis://localhost/1",
    "EMAIL_URL": "smtp+tls://localhost:587",
    "SPEECH": "deepgram",
    "DEEPGRAM_API_KEY": "key",
}
RAN = re.compile(r"voiceagent\.E\d+")


def check(tmp_path: Path, env: dict[str, str], *options: str) -> tuple[int, list[str]]:
    """Exit code of `manage.py check` with exactly these variables, and the ids of our errors."""
    ours = {"PATH": os.environ["PATH"], "VAR_DIR": str(tmp_path), **dict.fromkeys(PRODUCTION, ""), **env}
    command = [sys.executable, "manage.py", "check", *options]
    ran = subprocess.run(command, cwd=ROOT, env=ours, capture_output=True, text=True, check=False)
    return ran.returncode, sorted(set(RAN.findall(ran.stderr)))


def test_every_variable_is_named_in_all_three_places() -> None:
    read = set(re.findall(r'env\.\w+\(\s*"([A-Z_]+)"', (ROOT / "voiceagent/settings.py").read_text()))
    example = set(re.findall(r"^([A-Z_]+)=", (ROOT / ".env.example").read_text(), re.MULTILINE))
    readme = (ROOT / "README.md").read_text()
    rows = re.findall(r"^\|([^|]+)\|", readme, re.MULTILINE)
    table = {name for row in rows for name in re.findall(r"`([A-Z_]{4,})`", row)}
    assert example == read
    assert table & (read | example) == read


def test_a_machine_without_configuration_is_fine(tmp_path: Path) -> None:
    assert check(tmp_path, {}) == (0, [])
    assert sorted(path.name for path in (tmp_path / "keys").iterdir()) == ["phi_hash_key", "phi_key", "secret_key"]


def test_a_complete_production_is_fine_and_makes_no_keys(tmp_path: Path) -> None:
    assert check(tmp_path, PRODUCTION, "--deploy", "--fail-level", "WARNING") == (0, [])
    assert list(tmp_path.iterdir()) == []


def test_an_empty_production_is_refused_by_every_command(tmp_path: Path) -> None:
    ids = [f"voiceagent.E00{number}" for number in (1, 2, 3, 4, 5)]
    assert check(tmp_path, {"DEBUG": "0"}) == (1, ids)


@pytest.mark.parametrize(
    "command",
    [
        "python -c __import__('voiceagent.asgi')",
        "celery --app voiceagent worker --pool solo",
    ],
)
def test_servers_that_no_command_checks_refuse_too(tmp_path: Path, command: str) -> None:
    folder = Path(sys.executable).parent
    env = {"PATH": os.environ["PATH"], "VAR_DIR": str(tmp_path), **PRODUCTION, "TWILIO_AUTH_TOKEN": ""}
    ran = subprocess.run([folder / command.split()[0], *command.split()[1:]], cwd=ROOT, env=env, capture_output=True,
                         text=True, check=False, timeout=30)  # fmt: skip
    assert (ran.returncode, RAN.findall(ran.stderr)) == (1, ["voiceagent.E004"])


@pytest.mark.parametrize(
    ("broken", "code"),
    [
        (
            {"SECRET_KEY": "short", "PHI_KEYS": "not a Fernet key", "PHI_HASH_KEY": "short", "TWILIO_AUTH_TOKEN": "",
             "ALLOWED_HOSTS": "*", "DEEPGRAM_API_KEY": ""},
            "001 002 003 004 006 007",
        ),
        (
            {"PUBLIC_URL": "http://voice.example.test", "DATABASE_URL": "", "CELERY_BROKER_URL": "", "REDIS_URL": "",
             "EMAIL_URL": "", "SPEECH": "embedded"},
            "101 102 103 104 105 106",
        ),
    ],
)  # fmt: skip
def test_a_half_configured_production_cannot_be_deployed(tmp_path: Path, broken: dict[str, str], code: str) -> None:
    ids = [f"voiceagent.E{number}" for number in code.split()]
    assert check(tmp_path, {**PRODUCTION, **broken}, "--deploy") == (1, ids)


def test_a_speech_nobody_has_heard_of_is_refused(settings: Settings) -> None:
    settings.SPEECH = "vosk"
    assert "voiceagent.E007" in [error.id for error in half_configured()]


def test_a_public_address_switches_debug_off_by_itself(tmp_path: Path) -> None:
    show = "from voiceagent import settings; print(settings.DEBUG, settings.PRODUCTION, settings.SESSION_COOKIE_SECURE)"
    env = {"PATH": os.environ["PATH"], "VAR_DIR": str(tmp_path), "PUBLIC_URL": "https://voice.example.test"}
    ran = subprocess.run([sys.executable, "-c", show], cwd=ROOT, env=env, capture_output=True, text=True, check=True)
    assert ran.stdout == "False False True\n"
