"""System checks: a half-configured production is refused at start, with a hint, not discovered on a call.

A value of the wrong kind has ended the process before (`voiceagent.environment`); this is about what is missing.
E001-E007 stop every command of a production (`DEBUG=0` said aloud); `check --deploy` looks at them whatever DEBUG says,
and at E101-E106, which a production on one machine may live with for a day.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any
from urllib.parse import urlsplit

from django.apps import AppConfig
from django.conf import settings
from django.core.checks import Error, Tags, register
from django.core.exceptions import ImproperlyConfigured

from voiceagent.environment import MAKE_KEY

MAKE_SECRET = "python -c 'import secrets; print(secrets.token_urlsafe(48))'"  # noqa: S105  (a command, not a secret)


def _error(number: int, message: str, hint: str) -> Error:
    return Error(message, hint=hint, id=f"voiceagent.E{number:03}")


def _secret_key() -> str:
    try:
        return str(settings.SECRET_KEY)
    except ImproperlyConfigured:  # Django's answer to an empty one
        return ""


def _keys() -> Iterator[Error]:
    if "SECRET_KEY" not in settings.GIVEN or len(_secret_key()) < 32:
        yield _error(1, "SECRET_KEY is missing or shorter than 32 characters.", MAKE_SECRET)
    if "PHI_KEYS" not in settings.GIVEN:
        yield _error(2, "PHI_KEYS is missing.", MAKE_KEY)
    if "PHI_HASH_KEY" not in settings.GIVEN or len(settings.PHI_HASH_KEY) < 32:
        yield _error(3, "PHI_HASH_KEY is missing or shorter than 32 characters.", MAKE_SECRET)


def _front_door() -> Iterator[Error]:
    if not settings.TWILIO_AUTH_TOKEN:
        yield _error(4, "TWILIO_AUTH_TOKEN is missing: anyone could place calls.", "Twilio console, account info.")
    if "PUBLIC_URL" not in settings.GIVEN:
        yield _error(5, "PUBLIC_URL is missing: Twilio is told to connect to it.", "The origin Twilio reaches us at.")
    if "*" in settings.ALLOWED_HOSTS:
        yield _error(6, "ALLOWED_HOSTS lets any host in.", "Name the hosts; PUBLIC_URL's own needs no mention.")


def _speech() -> Iterator[Error]:
    if settings.SPEECH_FALLBACK == settings.SPEECH:
        yield _error(7, "SPEECH_FALLBACK is what SPEECH is already.", "SPEECH_FALLBACK=")
    if settings.SPEECH == "deepgram" and not settings.DEEPGRAM_API_KEY:
        yield _error(7, "SPEECH=deepgram needs DEEPGRAM_API_KEY.", "Deepgram console, API keys.")


def half_configured() -> list[Error]:
    return [*_keys(), *_front_door(), *_speech()]


def not_yet_deployable() -> Iterator[Error]:
    if urlsplit(settings.PUBLIC_URL).scheme != "https":
        yield _error(101, "PUBLIC_URL is not https: Twilio connects by wss alone.", "PUBLIC_URL=https://...")
    if "sqlite" in settings.DATABASES["default"]["ENGINE"]:
        yield _error(102, "The database is SQLite.", "DATABASE_URL=postgres://...")
    if settings.CELERY_BROKER_URL.startswith("memory:"):
        yield _error(103, "The broker is this process's memory.", "CELERY_BROKER_URL=redis://...")
    if not settings.REDIS_URL:
        yield _error(104, "The channel layer is this process's memory.", "REDIS_URL=redis://...")
    if "smtp" not in settings.EMAIL_BACKEND:
        yield _error(105, "E-mails are not sent.", "EMAIL_URL=smtp+tls://user:password@host:port")
    if settings.SPEECH == "embedded":
        yield _error(106, "The embedded speech is for demo and tests.", "SPEECH=deepgram, DEEPGRAM_API_KEY=...")


def refuse_half_configured_start(**_: Any) -> None:
    """For processes no management command checks: ASGI servers other than `serve`, Celery's. Raises SystemExit."""
    errors = half_configured() if settings.PRODUCTION else []
    if errors:
        raise SystemExit("\n".join(map(str, errors)))


@register(Tags.security)
def production(app_configs: Sequence[AppConfig] | None, **kwargs: Any) -> Iterable[Error]:
    return half_configured() if settings.PRODUCTION else []


@register(Tags.security, deploy=True)
def deployment(app_configs: Sequence[AppConfig] | None, **kwargs: Any) -> Iterable[Error]:
    return [*([] if settings.PRODUCTION else half_configured()), *not_yet_deployable()]
