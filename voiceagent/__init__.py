"""The project: wiring above (settings, asgi, urls, celery), foundation below (clinics, audit, privacy, metrics)."""

from voiceagent.celery import app as celery_app

__all__ = ["celery_app"]
