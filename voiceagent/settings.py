"""Every setting, read from the environment. Environments differ by variables alone; `.env.example` explains each.

Without any variable the project runs on this machine: SQLite, channel layer and broker in memory, e-mails as files,
keys made once under `var/`. `DEBUG=0` says "this is production": then `voiceagent.checks` demands what must not be
guessed.
"""

from __future__ import annotations

import base64
import hashlib
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import django_stubs_ext
import environ
from django.templatetags.static import static

from voiceagent.environment import BROKERS, DEEPGRAM, REDIS, Environment
from voiceagent.privacy.local_keys import fernet_key, local_key, random_key

# Gives Django's generic classes (ModelAdmin, Field ...) their subscripts at run time, as the type checker sees them.
django_stubs_ext.monkeypatch()

BASE_DIR = Path(__file__).resolve().parent.parent
environ.Env.read_env(BASE_DIR / ".env")
env = Environment(os.environ)

VAR_DIR = env.folder("VAR_DIR", "var", below=BASE_DIR)

# A public address switches DEBUG off by itself; only an explicit DEBUG=0 is production and makes the checks insist.
DEBUG = env.switch("DEBUG", default="PUBLIC_URL" not in env.variables)
PRODUCTION = "DEBUG" in env.variables and not DEBUG
# What the environment itself holds; the rest is made up below and does not count for the checks.
GIVEN = [name for name in ("SECRET_KEY", "PHI_KEYS", "PHI_HASH_KEY", "PUBLIC_URL") if name in env.variables]
LOG_LEVEL = env.log_level("LOG_LEVEL", "INFO")

# --- where we are reached ---------------------------------------------------------------------------------------------
PUBLIC_URL = env.origin("PUBLIC_URL", "http://127.0.0.1:8000")
_public = urlsplit(PUBLIC_URL)
ALLOWED_HOSTS = [_public.hostname or "", "localhost", "127.0.0.1", "[::1]", *env.hosts("ALLOWED_HOSTS")]
CSRF_TRUSTED_ORIGINS = [PUBLIC_URL]


# --- keys -------------------------------------------------------------------------------------------------------------
def _kept_here(name: str, make: Callable[[], str]) -> str:
    """Production makes nothing up; the checks ask for what is missing."""
    if PRODUCTION:
        return ""
    try:
        return local_key(VAR_DIR, name, make)
    except OSError as error:
        env.refuse(f"VAR_DIR must be a folder that can be written to ({error.strerror}).")


SECRET_KEY = env.text("SECRET_KEY") or _kept_here("secret_key", random_key)
PHI_KEYS = env.keys("PHI_KEYS") or list(filter(None, [_kept_here("phi_key", fernet_key)]))
PHI_HASH_KEY = env.text("PHI_HASH_KEY") or _kept_here("phi_hash_key", random_key)

# --- applications -----------------------------------------------------------------------------------------------------
INSTALLED_APPS = [
    "unfold",  # before django.contrib.admin, whose templates it replaces
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django_prometheus",
    "channels",
    "voiceagent.privacy",
    "voiceagent.audit",
    "voiceagent.clinics",
    "voiceagent.worklist",
    "notifications",
    "intake",
    "scheduling",
    "telephony",
    "voiceagent.office",
    "voiceagent.exports",
    "voiceagent.links",
]
MIDDLEWARE = [
    "django_prometheus.middleware.PrometheusBeforeMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "voiceagent.page_policy.PagePolicy",
    "voiceagent.hosts.PublicHost",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "voiceagent.sessions.StaySignedIn",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "voiceagent.clinics.clock.ClinicClock",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_prometheus.middleware.PrometheusAfterMiddleware",
]
ROOT_URLCONF = "voiceagent.urls"
ASGI_APPLICATION = "voiceagent.asgi.application"
TEMPLATES: list[dict[str, Any]] = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ]
        },
    }
]
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
LANGUAGE_CODE = "en-us"
TIME_ZONE = "UTC"
USE_TZ = True
STATIC_URL = "static/"
WHITENOISE_USE_FINDERS = True  # static files come out of the packages; no collectstatic step to forget
WHITENOISE_AUTOREFRESH = False
PROMETHEUS_EXPORT_MIGRATIONS = False

# --- data -------------------------------------------------------------------------------------------------------------
DATABASE_POOL_SIZE = env.whole("DATABASE_POOL_SIZE", 8)  # of the server; other processes keep none open
_database = env.database("DATABASE_URL", f"sqlite:///{VAR_DIR / 'voiceagent.sqlite3'}")
if _database["ENGINE"] == "django.db.backends.sqlite3":
    _database["ENGINE"] = "django_prometheus.db.backends.sqlite3"
    _database["OPTIONS"] = {
        "transaction_mode": "IMMEDIATE",  # takes the lock at once instead of failing midway
        "timeout": 10,
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;",
    }
elif _database["ENGINE"] == "django.db.backends.postgresql":
    _database["ENGINE"] = "django_prometheus.db.backends.postgresql"
    _database["CONN_MAX_AGE"] = 0  # Django's persistent connections and ASGI's threads do not go together
    _database.setdefault("OPTIONS", {})["connect_timeout"] = 5
    if DATABASE_POOL_SIZE and sys.argv[1:2] == ["serve"]:
        # Tried anew with the next query: the pool's own pauses grow, and a database that is back would wait for them.
        _database["OPTIONS"]["pool"] = {
            "min_size": 1, "max_size": DATABASE_POOL_SIZE, "timeout": 5, "reconnect_timeout": 2
        }  # fmt: skip
DATABASES = {"default": _database}

REDIS_URL = env.address("REDIS_URL", "", REDIS)
if REDIS_URL:
    CHANNEL_LAYERS: dict[str, Any] = {
        "default": {
            "BACKEND": "channels_redis.core.RedisChannelLayer",
            "CONFIG": {
                # The layer waits for messages 5 s at a time, which is also redis-py's own limit for reading: whichever
                # came first decided whether a socket survived.
                "hosts": [{"address": REDIS_URL, "socket_timeout": 20, "socket_connect_timeout": 2}],
                # No caller data goes through Redis; what does (control messages) is unreadable there all the same.
                "symmetric_encryption_keys": [
                    base64.urlsafe_b64encode(hashlib.sha256(b"channels:" + SECRET_KEY.encode()).digest()).decode()
                ],
            },
        }
    }
    CACHES = {
        "default": {
            "BACKEND": "django.core.cache.backends.redis.RedisCache",
            "LOCATION": REDIS_URL,
            # Patients' pages ask it first; without limits a Redis that hangs would hang them.
            "OPTIONS": {"socket_timeout": 2, "socket_connect_timeout": 2},
        }
    }
else:
    CHANNEL_LAYERS = {"default": {"BACKEND": "channels.layers.InMemoryChannelLayer"}}
    CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}

FILE_UPLOAD_MAX_MEMORY_SIZE = (
    24 * 1024 * 1024
)  # bytes of a request: two photos of 10 MB; they touch no disk on their way

# --- background work --------------------------------------------------------------------------------------------------
# Every task is named by an outbox row in the database, so a lost broker message costs time, never a message.
CELERY_BROKER_URL = env.address("CELERY_BROKER_URL", "memory://localhost/", BROKERS)
WORKER_METRICS = env.host_and_port("WORKER_METRICS")
CELERY_BROKER_CONNECTION_TIMEOUT = 2
CELERY_BROKER_CONNECTION_RETRY_ON_STARTUP = True
# The last two: once more at once, and that is it; kombu itself waits two seconds between two tries.
REDIS_BROKER = {
    "visibility_timeout": 3600,
    "socket_timeout": 5,
    "socket_connect_timeout": 2,
    "max_retries": 1,
    "interval_start": 0,
}
CELERY_BROKER_TRANSPORT_OPTIONS = REDIS_BROKER if CELERY_BROKER_URL.startswith("redis") else {"polling_interval": 0.1}
CELERY_TASK_PUBLISH_RETRY = False  # the sweep finds what could not be published
CELERY_TASK_ACKS_LATE = True
CELERY_TASK_REJECT_ON_WORKER_LOST = True  # killed in mid-task: another worker takes it up at once
CELERY_TASK_IGNORE_RESULT = True
CELERY_TASK_TIME_LIMIT = 120
CELERY_WORKER_PREFETCH_MULTIPLIER = 1
CELERY_WORKER_REDIRECT_STDOUTS = False
CELERY_WORKER_HIJACK_ROOT_LOGGER = False
CELERY_BEAT_SCHEDULE_FILENAME = str(VAR_DIR / "celerybeat-schedule")
CELERY_BEAT_SCHEDULE = {
    "notifications.sweep": {"task": "notifications.tasks.sweep", "schedule": 30.0},
    "intake.sweep": {"task": "intake.tasks.sweep", "schedule": 60.0},
    "telephony.forget": {"task": "telephony.tasks.forget", "schedule": 3600.0},
    "clinics.forget": {"task": "voiceagent.clinics.tasks.forget", "schedule": 3600.0},
    "intake.forget": {"task": "intake.tasks.forget", "schedule": 3600.0},
    "scheduling.sweep": {"task": "scheduling.tasks.sweep", "schedule": 30.0},
    "scheduling.remind": {"task": "scheduling.tasks.remind", "schedule": 60.0},
    "office.keep_figures": {"task": "voiceagent.office.tasks.keep_figures", "schedule": 3600.0},
    "exports.sweep": {"task": "voiceagent.exports.tasks.sweep", "schedule": 30.0},
}

# --- e-mail -----------------------------------------------------------------------------------------------------------
_email = env.mail("EMAIL_URL", f"filemail:///{VAR_DIR / 'mail'}")
EMAIL_BACKEND = _email["EMAIL_BACKEND"]
EMAIL_FILE_PATH = _email["EMAIL_FILE_PATH"]
EMAIL_HOST = _email["EMAIL_HOST"] or "localhost"
EMAIL_PORT = _email["EMAIL_PORT"] or 25
EMAIL_HOST_USER = _email["EMAIL_HOST_USER"] or ""
EMAIL_HOST_PASSWORD = _email["EMAIL_HOST_PASSWORD"] or ""
EMAIL_USE_TLS = _email.get("EMAIL_USE_TLS", False)
EMAIL_USE_SSL = _email.get("EMAIL_USE_SSL", False)
EMAIL_TIMEOUT = 10
DEFAULT_FROM_EMAIL = env.sender("DEFAULT_FROM_EMAIL", "voiceagent@localhost")

# --- the line ---------------------------------------------------------------------------------------------------------
TWILIO_ACCOUNT_SID = env.text("TWILIO_ACCOUNT_SID")
TWILIO_AUTH_TOKEN = env.text("TWILIO_AUTH_TOKEN")
TWILIO_BASE_URL = env.address("TWILIO_BASE_URL", "https://api.twilio.com")
MAX_CALLS = env.whole(
    "MAX_CALLS", 40, least=1
)  # calls one process answers at a time; the next one is turned away politely
MAX_CALL_SECONDS = env.whole("MAX_CALL_SECONDS", 1500)  # of audio; then a person takes the call. 0: no limit
DRAIN_SECONDS = env.whole("DRAIN_SECONDS", 600)  # how long a stopping process lets its calls go on

# --- speech -----------------------------------------------------------------------------------------------------------
DEEPGRAM_API_KEY = env.text("DEEPGRAM_API_KEY")
DEEPGRAM_URL = env.address("DEEPGRAM_URL", "https://api.deepgram.com", DEEPGRAM)
SPEECH = env.choice("SPEECH", "deepgram" if DEEPGRAM_API_KEY else "embedded", ("embedded", "deepgram"))
SPEECH_WORKERS = env.whole("SPEECH_WORKERS", 2, least=1)
SPEECH_FALLBACK = env.choice("SPEECH_FALLBACK", "", ("embedded",))
DEEPGRAM_LISTEN = env.choice("DEEPGRAM_LISTEN", "nova", ("nova", "flux"))
PROMPT_CACHE_MB = env.whole("PROMPT_CACHE_MB", 64)

# --- helpers outside the call -----------------------------------------------------------------------------------------
OPENAI_API_KEY = env.text("OPENAI_API_KEY")
OPENAI_BASE_URL = env.address("OPENAI_BASE_URL", "https://api.openai.com/v1")
OPENAI_MODEL = env.text("OPENAI_MODEL", "gpt-4.1-mini")
OPENAI_API_VERSION = env.text("OPENAI_API_VERSION")
OPENAI_TIMEOUT_SECONDS = env.number("OPENAI_TIMEOUT_SECONDS", 30.0, least=1)
OPENAI_MAX_TOKENS = env.whole("OPENAI_MAX_TOKENS", 700, least=1)
OPENAI_MAX_CHARACTERS = env.whole("OPENAI_MAX_CHARACTERS", 6000, least=1)
OPENAI_DAILY_DOLLARS = env.number("OPENAI_DAILY_DOLLARS", 20.0)
OPENAI_DOLLARS_PER_MILLION_IN = env.number("OPENAI_DOLLARS_PER_MILLION_IN", 0.4)
OPENAI_DOLLARS_PER_MILLION_OUT = env.number("OPENAI_DOLLARS_PER_MILLION_OUT", 1.6)
USPS_CLIENT_ID = env.text("USPS_CLIENT_ID")
USPS_CLIENT_SECRET = env.text("USPS_CLIENT_SECRET")
USPS_BASE_URL = env.address("USPS_BASE_URL", "https://apis.usps.com")
USPS_CALLS_PER_HOUR = env.whole("USPS_CALLS_PER_HOUR", 60, least=1)
ELIGIBILITY_API_KEY = env.text("ELIGIBILITY_API_KEY")
ELIGIBILITY_BASE_URL = env.address("ELIGIBILITY_BASE_URL", "https://healthcare.us.stedi.com")
LINK_HOURS = env.whole("LINK_HOURS", 72, least=1)  # how long a patient can use a link
LINK_REQUESTS_PER_MINUTE = env.whole("LINK_REQUESTS_PER_MINUTE", 60, least=1)  # of one address
EXPORT_HOURS = env.whole("EXPORT_HOURS", 24, least=1)  # how long an exported file can be downloaded

# --- staff, browser, transport ----------------------------------------------------------------------------------------
AUTHENTICATION_BACKENDS = ["voiceagent.clinics.sign_in.Guard", "django.contrib.auth.backends.ModelBackend"]
AUTH_PASSWORD_VALIDATORS: list[dict[str, Any]] = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in ("UserAttributeSimilarityValidator", "CommonPasswordValidator", "NumericPasswordValidator")
]
AUTH_PASSWORD_VALIDATORS += [
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}}
]
LOGIN_REDIRECT_URL = "/admin/"
LOGIN_URL = "/admin/login/"
MESSAGE_STORAGE = "django.contrib.messages.storage.session.SessionStorage"  # the default may put names into a cookie
SESSION_COOKIE_AGE = 15 * 60  # automatic log-off, 45 CFR 164.312(a)(2)(iii); see voiceagent.sessions
SESSION_EXPIRE_AT_BROWSER_CLOSE = True
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = _public.scheme == "https"
# Lax and not Strict: who opens a link from a summary's e-mail is signed in. Pages read the token from their forms.
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_HTTPONLY = CSRF_COOKIE_HTTPONLY = True
X_FRAME_OPTIONS = "DENY"
SECURE_REFERRER_POLICY = "same-origin"
if _public.scheme == "https":
    # TLS ends at the proxy, which must overwrite this header.
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    SECURE_HSTS_SECONDS = 365 * 24 * 3600
    SECURE_HSTS_INCLUDE_SUBDOMAINS = True
    SECURE_HSTS_PRELOAD = True
# The proxy redirects to https: a redirect from here would turn Twilio's signed POST into an unsigned GET.
SILENCED_SYSTEM_CHECKS = ["security.W008"]
_TEAL = dict(zip((50, *range(100, 1000, 100), 950), (98, 95, 91, 85, 77, 62, 52, 44, 37, 31, 22), strict=True))
_GREY = {50: 0.015, 100: 0.03, 200: 0.05, 300: 0.07}  # as much colour in the light shades would glare
UNFOLD: dict[str, Any] = {
    "SITE_TITLE": "voiceagent",
    "SITE_HEADER": "voiceagent",
    "SITE_SYMBOL": "graphic_eq",
    "SITE_FAVICONS": [{"rel": "icon", "type": "image/svg+xml", "href": lambda request: static("office/mark.svg")}],
    "SHOW_HISTORY": True,
    "ENVIRONMENT": "voiceagent.clinics.clock.badge",
    "LOGIN": {"form": "voiceagent.clinics.sign_in.SignInForm"},
    "DASHBOARD_CALLBACK": "voiceagent.office.views.start_page",
    "SIDEBAR": {"show_search": False, "navigation": "voiceagent.office.navigation.sidebar"},
    "STYLES": [lambda request: static("office/office.css"), lambda request: static("office/people.css")],
    "SCRIPTS": [
        lambda request: static("office/choose.js"),
        lambda request: static("office/office.js"),
        lambda request: static("office/search.js"),
    ],
    "COLORS": {
        "primary": {str(shade): f"oklch({light}% {_GREY.get(shade, 0.09)} 195)" for shade, light in _TEAL.items()}
    },
}

# --- logs -------------------------------------------------------------------------------------------------------------
LOGGING: dict[str, Any] = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"json": {"()": "voiceagent.privacy.logs.JsonFormatter"}},
    "handlers": {
        "stderr": {"class": "logging.StreamHandler", "formatter": "json"},
        "nowhere": {"class": "logging.NullHandler"},
    },
    "root": {"handlers": ["stderr"], "level": LOG_LEVEL},
    "loggers": {
        # Django's own handlers (console, mail to admins with tracebacks and request data) are taken off.
        "django": {"handlers": [], "level": LOG_LEVEL, "propagate": True},
        # runserver writes addresses with their query, and what is searched for in the admin is a person.
        "django.server": {"handlers": ["nowhere"], "propagate": False},
        "django.channels.server": {"handlers": ["nowhere"], "propagate": False},
        # These write statements with their parameters, bodies of requests, or frames when asked to be talkative.
        **{
            name: {"level": "WARNING"}
            for name in (
                "django.db.backends",
                "twilio",
                "openai",
                "httpx",
                "httpx2",
                "httpcore",
                "httpcore2",
                "websockets",
                "daphne",
                "asyncio",
                "deepgram",
                "urllib3",
                "aiohttp",
                "kombu",
                "amqp",
            )
        },
    },
}

env.refuse_what_is_wrong()
