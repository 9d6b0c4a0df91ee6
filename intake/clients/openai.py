"""A language model behind the OpenAI API, or one that speaks like it: reads a complaint into a few fields.

It gets redacted text, keeps nothing (`store: false`) and decides nothing: what it returns is for staff to look at.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

import openai
from pydantic import BaseModel, ValidationError

from .errors import Refused, Unavailable

TIMEOUT_SECONDS = 30.0
MAX_TOKENS = 700
INSTRUCTIONS = (
    "You read what a patient said on the phone about why they want to be seen. Identifying details were replaced by "
    "words in square brackets; never guess them. Report only what was said. For each finding give `words`: a literal, "
    "unchanged span of the text that supports it. Leave out what has no such span. Give no diagnosis and no advice. "
    "`summary`: at most two short lines for the clinician."
)


class Finding(BaseModel):
    """words: the span of the text it rests on."""

    value: str
    words: str


class Complaint(BaseModel):
    """The strict schema of the answer: every field is required, none has a default."""

    symptoms: list[Finding]
    onset: Finding | None
    severity: Finding | None
    category: Literal["injury", "illness", "chronic", "preventive", "medication", "mental_health", "other"]
    summary: str


@dataclass(frozen=True)
class LanguageModel:
    """base_url: ends in /v1. model: its name there."""

    api_key: str = field(repr=False)
    base_url: str
    model: str

    def read_complaint(self, text: str) -> Complaint:
        """text: redacted. Raises Unavailable or Refused; findings without their span in the text are left out."""
        # Ours is the retrying, with a row in the database; the library's would hold a worker for minutes.
        client = openai.OpenAI(api_key=self.api_key, base_url=self.base_url, timeout=TIMEOUT_SECONDS, max_retries=0)
        try:
            with client:
                answer = client.chat.completions.parse(
                    model=self.model,
                    messages=[{"role": "system", "content": INSTRUCTIONS}, {"role": "user", "content": text}],
                    response_format=Complaint,
                    max_completion_tokens=MAX_TOKENS,
                    store=False,
                )
        except (openai.OpenAIError, ValidationError) as error:
            raise _ours(error) from None
        parsed = answer.choices[0].message.parsed if answer.choices else None
        if parsed is None:
            raise Refused("refused")
        return _supported(parsed, text)


def _ours(error: Exception) -> Unavailable | Refused:
    match error:
        case openai.APITimeoutError():
            return Unavailable("timeout")
        case openai.APIConnectionError():
            return Unavailable("unreachable")
        case openai.RateLimitError():
            return Unavailable("busy")
        case openai.InternalServerError():
            return Unavailable("broken")
        case openai.AuthenticationError() | openai.PermissionDeniedError():
            return Refused("not_authorised")
        case openai.APIStatusError():
            return Refused("not_acceptable")
        case _:  # cut off in mid-answer, or not of the shape that was asked for
            return Refused("nonsense")


def _supported(complaint: Complaint, text: str) -> Complaint:
    """A model makes things up; what it cannot point at in the text was not said."""
    said = text.casefold()

    def spoken(finding: Finding | None) -> Finding | None:
        return finding if finding and finding.words.strip() and finding.words.casefold() in said else None

    return complaint.model_copy(
        update={
            "symptoms": [symptom for symptom in complaint.symptoms if spoken(symptom)],
            "onset": spoken(complaint.onset),
            "severity": spoken(complaint.severity),
        }
    )
