"""Every metric of the system. Labels are fixed words: never a person, a number, a call."""

from __future__ import annotations

from prometheus_client import Counter, Gauge, Histogram

active_calls = Gauge("voiceagent_active_calls", "Calls on the line now", multiprocess_mode="livesum")
calls = Counter("voiceagent_calls_total", "Calls ended, by their intake's status", ["status"])
call_duration = Histogram(
    "voiceagent_call_duration_seconds",
    "From the answer of a call to the end of its dialogue, over all its streams, in seconds by the clock",
    buckets=(15, 30, 60, 120, 180, 300, 420, 600, 900),
)
calls_by_phase = Counter("voiceagent_calls_by_phase_total", "Calls that reached a phase", ["phase"])
turn_seconds = Histogram(
    "voiceagent_turn_seconds",
    "From the caller's last word to the agent's first sound, by part: endpoint (seconds of audio until it was clear "
    "that they had finished), then by the clock decision, save (into the journal), voice, frame and their total, then "
    "playout (seconds of our own audio still in front of it); apart from these commit, from the decision until the "
    "database had it",
    ["part"],
    buckets=(0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 0.75, 1, 1.5, 2, 3, 5),
)
turns_ended = Counter(
    "voiceagent_turns_ended_total",
    "Caller turns, by what ended them: words (whole before the recogniser's end), silence, correction (of such an end)",
    ["by"],
)
barge_ins = Counter("voiceagent_barge_ins_total", "Interruptions of the agent, by kind: words, keys, false", ["kind"])
barge_in_seconds = Histogram(
    "voiceagent_barge_in_seconds",
    "From the start of the caller's speech until the agent is silent (clear), in seconds of audio",
    buckets=(0.02, 0.05, 0.1, 0.2, 0.3, 0.5, 0.75, 1, 1.5, 2, 3, 5),
)
fillers = Counter("voiceagent_fillers_total", "Times a caller was told that something takes a moment")
prompts = Counter(
    "voiceagent_prompts_total", "Fixed sentences kept (hit) or made (miss), and texts with values (live)", ["outcome"]
)
speech_circuit = Gauge(
    "voiceagent_speech_circuit",
    "1 for the state a vendor's service is in: closed (well), open (left alone), half_open (being tried)",
    ["circuit", "state"],
    multiprocess_mode="livemax",
)
transfers = Counter(
    "voiceagent_transfers_total",
    "Warm transfers, by outcome: accepted, declined, no_answer, busy, failed, caller_left, not_rung",
    ["outcome"],
)
recordings = Counter("voiceagent_recordings_total", "What became of recordings of calls: on, off, gone", ["state"])
recovered = Counter("voiceagent_recovered_total", "Turns of ended processes that were written by another one")
errors = Counter("voiceagent_errors_total", "Failures that were survived, by kind", ["kind"])
frames_dropped = Counter("voiceagent_frames_dropped_total", "Media frames not used, by reason", ["reason"])
messages = Counter("voiceagent_messages_total", "Outgoing messages, by template and state", ["template", "state"])
follow_ups = Counter("voiceagent_follow_ups_total", "Follow-ups ended, by kind and state", ["kind", "state"])
review_items = Counter(
    "voiceagent_review_items_total", "Doubts put before staff, by kind and source", ["kind", "source"]
)
links = Counter(
    "voiceagent_links_total", "Links sent to patients, by event: sent, opened, refused, locked, completed", ["event"]
)
red_flags = Counter("voiceagent_red_flags_total", "Emergency wordings heard, by rule and level", ["rule", "level"])
