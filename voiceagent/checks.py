"""System checks: a half-configured production is refused at start, with a hint, not discovered on a call.

E001-E007 stop every command of a production (`DEBUG=0` said aloud); `check --deploy` looks at them whatever DEBUG says,
and at E101-E106, which a production on one machine may live with for a day.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any
from urllib.parse import urlsplit

from cryptography.fernet import Fernet
from django.apps import AppConfig
from django.conf import settings
from django.core.checks import Error, Tags, register
from django.core.exceptions import ImproperlyConfigured

MAKE_KEY = "python -c 'from cryptography.fernet import Fernet; print(Fernet.generate_key().decode())'"
MAKE_SECRET = "python -c 'import secrets; print(secrets.token_urlsafe(48))'"  # noqa: S105  (a command, not a secret)


def _error(number: int, message: str, hint: str) -> Error:
    return Error(message, hint=hint, id=f"voiceagent.E{number:03}")


def _secret_key() -> str:
    try:
        return str(settings.SECRET_KEY)
    except ImproperlyConfigured:  # Django's answer to an empty one
        return ""


def _readable(key: str) -> bool:
    try:
        Fernet(key)
    except ValueError:
        return False
    return True


def _keys() -> Iterator[Error]:
    if "SECRET_KEY" not in settings.GIVEN or len(_secret_key()) < 32:
        yield _error(1, "SECRET_KEY is missing or shorter than 32 characters.", MAKE_SECRET)
    if "PHI_KEYS" not in settings.GIVEN or not all(_readable(key) for key in settings.PHI_KEYS):
        yield _error(2, "PHI_KEYS is missing or holds something that is not a Fernet key.", MAKE_KEY)
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
    if settings.SPEECH not in {"embedded", "deepgram"}:
        yield _error(7, "SPEECH is neither embedded nor deepgram.", "SPEECH=deepgram for production.")
    elif settings.SPEECH_FALLBACK not in {"", "embedded"} or settings.SPEECH_FALLBACK == settings.SPEECH:
        yield _error(7, "SPEECH_FALLBACK is neither empty nor another one than SPEECH.", "SPEECH_FALLBACK=embedded")
    elif settings.DEEPGRAM_LISTEN not in {"nova", "flux"}:
        yield _error(7, "DEEPGRAM_LISTEN is neither nova nor flux.", "DEEPGRAM_LISTEN=nova")
    elif settings.SPEECH == "deepgram" and not settings.DEEPGRAM_API_KEY:
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
