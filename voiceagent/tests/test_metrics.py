"""/metrics answers with every metric we promise, and its labels hold no person."""

from __future__ import annotations

from django.test import Client

from voiceagent import metrics

NAMES = {
    "voiceagent_active_calls",
    "voiceagent_calls",
    "voiceagent_call_duration_seconds",
    "voiceagent_calls_by_phase",
    "voiceagent_turn_seconds",
    "voiceagent_turns_ended",
    "voiceagent_barge_ins",
    "voiceagent_barge_in_seconds",
    "voiceagent_fillers",
    "voiceagent_errors",
    "voiceagent_frames_dropped",
    "voiceagent_messages",
    "voiceagent_red_flags",
}


def test_metrics_are_served(client: Client) -> None:
    metrics.calls.labels("completed").inc(0)
    page = client.get("/metrics")
    text = page.content.decode()
    served = {
        line.split()[2].removesuffix("_total") for line in text.splitlines() if line.startswith("# TYPE voiceagent_")
    }
    assert page.status_code == 200
    assert served >= NAMES
    assert 'voiceagent_calls_total{status="completed"}' in text
    assert "django_http_requests_total_by_method_total" in text
