"""Typed reading of environment variables. What is wrong is told by its name, all of it at once, and the process ends.

A value is never shown: it may be a key, or an address with a password in it.
"""

from __future__ import annotations

import math
import re
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, NoReturn, TypeVar
from urllib.parse import urlsplit

import environ
from cryptography.fernet import Fernet
from django.core.exceptions import ImproperlyConfigured

T = TypeVar("T")
EXIT_CODE = 2
"""As for wrong arguments."""
SWITCHES = {"1": True, "true": True, "yes": True, "on": True, "0": False, "false": False, "no": False, "off": False}
LOG_LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")
DATABASES = ("postgres", "postgresql", "sqlite")
WEB = ("https", "http")
DEEPGRAM = (*WEB, "wss", "ws")
REDIS = ("redis", "rediss", "unix")
BROKERS = ("redis", "rediss", "amqp", "amqps", "memory")
MAKE_KEY = "python -c 'from cryptography.fernet import Fernet; print(Fernet.generate_key().decode())'"


class Environment:
    """Each reader gives the default for what is wrong; `refuse_what_is_wrong` then ends the process."""

    def __init__(self, variables: Mapping[str, str]) -> None:
        """Left empty counts as not given."""
        self.variables = {name: value.strip() for name, value in variables.items() if value.strip()}
        self._wrong: list[str] = []

    def refuse_what_is_wrong(self) -> None:
        """Raises SystemExit."""
        if self._wrong:
            self.refuse()

    def refuse(self, *lines: str) -> NoReturn:
        """At once, with what was wrong before: nothing can be done without it. Raises SystemExit."""
        sys.stderr.write("voiceagent does not start:\n" + "".join(f"  {line}\n" for line in [*self._wrong, *lines]))
        raise SystemExit(EXIT_CODE)

    def text(self, name: str, default: str = "") -> str:
        return self.variables.get(name, default)

    def switch(self, name: str, *, default: bool) -> bool:
        return self._read(name, default, "1 or 0", lambda value: SWITCHES[value.lower()])

    def choice(self, name: str, default: str, among: tuple[str, ...]) -> str:
        return self._read(name, default, f"one of {', '.join(among)}", lambda value: among[among.index(value)])

    def log_level(self, name: str, default: str) -> str:
        levels = dict(zip(LOG_LEVELS, LOG_LEVELS, strict=True))
        return self._read(name, default, f"one of {', '.join(LOG_LEVELS)}", lambda value: levels[value.upper()])

    def whole(self, name: str, default: int, *, least: int = 0) -> int:
        return self._read(name, default, f"a whole number, {least} or more", lambda value: _whole(value, least))

    def number(self, name: str, default: float, *, least: float = 0) -> float:
        return self._read(name, default, f"a number, {least:g} or more", lambda value: _number(value, least))

    def folder(self, name: str, default: str, *, below: Path) -> Path:
        """Made where it is missing. Raises SystemExit when that cannot be done: everything else needs it."""
        path = below / self.text(name, default)
        try:
            path.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            self.refuse(f"{name} must be a folder, or one that can be made ({error.strerror}).")
        return path

    def origin(self, name: str, default: str) -> str:
        """Without a slash at its end."""
        return self._read(name, default, "an origin such as https://voice.example.test, without a path", _origin)

    def address(self, name: str, default: str, schemes: tuple[str, ...] = WEB) -> str:
        """Without a slash at its end. Its path, if any, is the business of whose it is."""
        expected = f"an address that begins with {' or '.join(f'{scheme}://' for scheme in schemes)}"
        return self._read(name, default, expected, lambda value: _address(value, schemes))

    def hosts(self, name: str) -> list[str]:
        nothing: list[str] = []
        return self._read(name, nothing, "names of hosts, comma-separated, without https:// or a path", _hosts)

    def host_and_port(self, name: str) -> str:
        return self._read(name, "", "host:port", _host_and_port)

    def keys(self, name: str) -> list[str]:
        nothing: list[str] = []
        return self._read(name, nothing, f"Fernet keys, comma-separated; one is made by {MAKE_KEY}", _keys)

    def sender(self, name: str, default: str) -> str:
        return self._read(name, default, "an e-mail address, or a name with one in <>", _sender)

    def database(self, name: str, default: str) -> dict[str, Any]:
        expected = "postgres://user:password@host:5432/name, or sqlite:///path"
        return self._read(name, _database(default), expected, _database)

    def mail(self, name: str, default: str) -> dict[str, Any]:
        return self._read(name, _mail(default), "smtp+tls://user:password@host:587", _mail)

    def _read(self, name: str, default: T, expected: str, parse: Callable[[str], T]) -> T:
        if name not in self.variables:
            return default
        try:
            return parse(self.variables[name])
        except (ValueError, KeyError, ImproperlyConfigured):
            self._wrong.append(f"{name} must be {expected}.")
            return default


# Each of these raises ValueError, without the value in its words, or an error `_read` takes as well.


def _whole(value: str, least: int) -> int:
    found = int(value)
    if found < least:
        raise ValueError
    return found


def _number(value: str, least: float) -> float:
    found = float(value)
    if not (math.isfinite(found) and found >= least):
        raise ValueError
    return found


def _address(value: str, schemes: tuple[str, ...] = WEB) -> str:
    parts = urlsplit(value)
    if parts.scheme not in schemes or not (parts.hostname or parts.scheme == "unix") or re.search(r"\s", value):
        raise ValueError
    if parts.scheme in DEEPGRAM and (parts.query or parts.fragment):  # a path is put behind it
        raise ValueError
    _ = parts.port  # raises ValueError for what is no port
    return value.rstrip("/")


def _origin(value: str) -> str:
    found = _address(value)
    parts = urlsplit(found)
    if parts.path or parts.username is not None:
        raise ValueError
    return found


def _hosts(value: str) -> list[str]:
    found = _items(value)
    if any(re.search(r"[/@\s]", host) for host in found):
        raise ValueError
    return found


def _host_and_port(value: str) -> str:
    host, _, port = value.rpartition(":")
    if not (host and port.isdecimal() and int(port) < 2**16):
        raise ValueError
    return value


def _keys(value: str) -> list[str]:
    found = _items(value)
    if not found:
        raise ValueError
    for key in found:
        Fernet(key)
    return found


def _sender(value: str) -> str:
    if not re.fullmatch(r"[^@<>\r\n]+@[^@<>\s]+|[^<>\r\n]*<[^@<>\s]+@[^@<>\s]+>", value):
        raise ValueError
    return value


def _database(value: str) -> dict[str, Any]:
    if urlsplit(value).scheme not in DATABASES:
        raise ValueError
    found = dict(environ.Env.db_url_config(value))
    if not found["NAME"]:
        raise ValueError
    return found


def _mail(value: str) -> dict[str, Any]:
    found = dict(environ.Env.email_url_config(value))
    if urlsplit(value).scheme.startswith("smtp") and not found["EMAIL_HOST"]:
        raise ValueError
    return found


def _items(value: str) -> list[str]:
    return [item.strip() for item in value.split(",") if item.strip()]
