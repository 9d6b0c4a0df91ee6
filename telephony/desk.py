"""What a desk phone hears before it takes a call: whose line it is, why, how far it got. No words of the caller."""

from __future__ import annotations

from .models import Call

ACCEPT = "Press 1 to take the call."
SHORT = {
    "emergency": "Emergency. Press 1.",
    "crisis": "Crisis call. Press 1.",
    "urgent": "Urgent call. Press 1.",
}
"""Somebody may be in danger: every word before the caller is heard is one too many."""
WHY = {
    "asked": "They asked for a person.",
    "key_0": "They asked for a person.",
    "not_found": "The visit they ask about was not found under that name and date of birth.",
    "not_understood": "We could not understand each other.",
    "silence": "They stopped answering.",
    "taken_over": "You are taking it over.",
    "trouble": "Something broke on our side.",
    "no_speech": "Our speech service is down.",
    "busy": "All our lines are busy.",
}
WHERE = {
    "GREETING": "We had not begun the questions.",
    "INSURANCE": "We were at the insurance.",
    "CHIEF_COMPLAINT": "We were at the reason for the visit.",
    "DEMOGRAPHICS": "We were at the personal details.",
    "ADDRESS": "We were at the address.",
    "PHARMACY": "We were at the pharmacy.",
    "EMERGENCY_CONTACT": "We were at the emergency contact.",
    "SCHEDULING": "We were finding an appointment.",
    "SUMMARY": "We were checking the answers.",
    "COMPLETE": "We had finished the questions.",
}


def briefing(call: Call | None) -> str:
    """None: of a call we do not know; its caller is no less in need of a person."""
    if call is None:
        return f"A caller from the intake line. {ACCEPT}"
    intake = call.intake
    reason = (intake.handover_reason if intake else "") or call.end_reason
    if reason in SHORT:
        return SHORT[reason]
    told = (WHY.get(reason, ""), WHERE.get(intake.phase, "") if intake else "", ACCEPT)
    return " ".join([f"{call.clinic.said_name}. A caller from the intake line.", *filter(None, told)])
