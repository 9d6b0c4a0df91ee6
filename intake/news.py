"""Telling a call that is still on that something was learned about it. Ids only: what it is stands in the database."""

from __future__ import annotations

import logging
from functools import partial

from asgiref.sync import async_to_sync
from channels.layers import get_channel_layer
from django.db import transaction

from voiceagent import metrics

logger = logging.getLogger(__name__)


def news_group(intake_id: int) -> str:
    """The channel-layer group in which a live call listens; its messages are {"type": "intake.news", "intake": id}."""
    return f"intake-{intake_id}"


def tell_after_commit(intake_id: int) -> None:
    transaction.on_commit(partial(tell, intake_id))


def tell(intake_id: int) -> None:
    """To nobody when the call is over. A layer that is away costs the call one question, nothing else."""
    try:
        async_to_sync(get_channel_layer().group_send)(
            news_group(intake_id), {"type": "intake.news", "intake": intake_id}
        )
    except Exception as error:  # noqa: BLE001  whatever the layer's driver raises; the record is written
        metrics.errors.labels(kind="news").inc()
        logger.warning("a live call could not be told", extra={"intake_id": intake_id, "error": type(error).__name__})
