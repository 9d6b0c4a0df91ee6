"""The settings: the same names everywhere, and a production that is half configured does not start."""

from __future__ import annotations

import os
import re
import runpy
import subprocess
import sys
from pathlib import Path

import pytest
from cryptography.fernet import Fernet
from django.conf import settings as django_settings

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
                         text=True, check=False, timeout=300)  # fmt: skip
    assert (ran.returncode, RAN.findall(ran.stderr)) == (1, ["voiceagent.E004"])


@pytest.mark.parametrize(
    ("broken", "code"),
    [
        (
            {"SECRET_KEY": "short", "PHI_KEYS": "", "PHI_HASH_KEY": "short", "TWILIO_AUTH_TOKEN": "",
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


def test_a_public_address_switches_debug_off_by_itself(tmp_path: Path) -> None:
    show = "from voiceagent import settings; print(settings.DEBUG, settings.PRODUCTION, settings.SESSION_COOKIE_SECURE)"
    env = {"PATH": os.environ["PATH"], "VAR_DIR": str(tmp_path), "PUBLIC_URL": "https://voice.example.test"}
    ran = subprocess.run([sys.executable, "-c", show], cwd=ROOT, env=env, capture_output=True, text=True, check=True)
    assert ran.stdout == "False False True\n"


WRONG = {
    "VAR_DIR": "/etc/passwd",
    "DEBUG": "maybe",
    "PUBLIC_URL": "rubbish https://voice.example.test/path https://x?y=1 ftp://x https://u:hidden@x https://x:port",
    "ALLOWED_HOSTS": "https://x x/y",
    "LOG_LEVEL": "loud 5",
    "PHI_KEYS": "hidden ,,,",
    "DATABASE_URL": "rubbish postgres:// mysql://x/y postgres://u:hidden@h:port/x",
    "DATABASE_POOL_SIZE": "many -1",
    "REDIS_URL": "rubbish http://x redis://",
    "CELERY_BROKER_URL": "rubbish http://x",
    "WORKER_METRICS": "9101 host:port :9101 x:99999",
    "EMAIL_URL": "rubbish smtp:// smtp://host:port",
    "DEFAULT_FROM_EMAIL": "nobody a@b<c",
    "MAX_CALLS": "many 0 1.5",
    "SPEECH": "vosk",
    "SPEECH_FALLBACK": "deepgram",
    "DEEPGRAM_LISTEN": "whisper",
    "DEEPGRAM_URL": "rubbish ftp://x",
    "OPENAI_BASE_URL": "rubbish https://x?y",
    "OPENAI_DAILY_DOLLARS": "many -1 nan inf",
}
RIGHT = {
    "DEBUG": "false",
    "PUBLIC_URL": "http://127.0.0.1:9000/",
    "ALLOWED_HOSTS": "a.example.test, [::1]",
    "LOG_LEVEL": "debug",
    "REDIS_URL": "unix:///run/redis.sock",
    "CELERY_BROKER_URL": "redis://:p@localhost:6379/1",
    "WORKER_METRICS": "0.0.0.0:9101",
    "EMAIL_URL": "smtp://localhost:2525",
    "DEFAULT_FROM_EMAIL": "Riverside <intakes@example.test>",
    "DEEPGRAM_URL": "ws://127.0.0.1:9100/",
}


def refusal(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], env: dict[str, str]) -> list[str]:
    """What the settings, read with these variables, say before they end the process."""
    monkeypatch.setattr(os, "environ", env)
    with pytest.raises(SystemExit) as ended:
        runpy.run_path(str(ROOT / "voiceagent/settings.py"))
    assert ended.value.code == 2
    return capsys.readouterr().err.splitlines()


def test_every_wrong_value_is_refused_by_name_and_never_shown(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, values in WRONG.items():
        for value in values.split():
            first, line = refusal(monkeypatch, capsys, {"VAR_DIR": str(tmp_path), name: value})
            assert (first, line.split()[:3]) == ("voiceagent does not start:", [name, "must", "be"]), value
            assert "hidden" not in line
    together = {name: values.split()[0] for name, values in WRONG.items()} | {"VAR_DIR": str(tmp_path)}
    told = [line.split()[0] for line in refusal(monkeypatch, capsys, together)[1:]]
    assert sorted(told) == sorted(set(WRONG) - {"VAR_DIR"})


def test_right_values_are_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "environ", {"VAR_DIR": str(tmp_path), **PRODUCTION, **RIGHT})
    read = runpy.run_path(str(ROOT / "voiceagent/settings.py"))
    assert {name: read[name] for name in ("PUBLIC_URL", "LOG_LEVEL", "REDIS_URL", "DEEPGRAM_URL")} == {
        "PUBLIC_URL": "http://127.0.0.1:9000",
        "LOG_LEVEL": "DEBUG",
        "REDIS_URL": "unix:///run/redis.sock",
        "DEEPGRAM_URL": "ws://127.0.0.1:9100",
    }
    assert read["ALLOWED_HOSTS"][-2:] == ["a.example.test", "[::1]"]
    assert (read["EMAIL_HOST"], read["EMAIL_PORT"]) == ("localhost", 2525)


def test_a_folder_that_cannot_be_written_to(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "keys").touch()
    said = refusal(monkeypatch, capsys, {"VAR_DIR": str(tmp_path), "MAX_CALLS": "many"})
    assert said[1:] == ["  VAR_DIR must be a folder that can be written to (File exists)."]


def test_a_command_with_a_wrong_value_ends_with_2(tmp_path: Path) -> None:
    assert check(tmp_path, {"MAX_CALLS": "many"}) == (2, [])
