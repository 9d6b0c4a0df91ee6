"""A language model behind the OpenAI API, or one that speaks like it: reads a complaint into a few fields.

It gets redacted text, keeps nothing (`store: false`) and decides nothing: what it returns is for staff to look at, or
for the caller to confirm. https://platform.openai.com/docs/guides/structured-outputs
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Literal, TypeVar

import openai
from openai.types.chat import ParsedChatCompletion
from pydantic import BaseModel

from .errors import Refused, Unavailable
from .trust import trusted

INSTRUCTIONS = (
    "You read what a patient said on the phone about why they want to be seen. Each line is one thing they said. "
    "Identifying details were replaced by words in square brackets; never guess them. Report only what was said. Every "
    "finding has `words`, a literal, unchanged span of one line that supports it, and `confidence`, 0 to 1. Leave out "
    "what has no such span. Give no diagnosis and no advice. `urgency`: null unless words suggest how soon they need "
    "care. `summary`: at most two short lines for the clinician. `values`: only for the slots listed, what "
    "the words say; `payer` is the name of an insurance company, `insured` is yes or no."
)
SUMMARY_LINES, SUMMARY_LENGTH = 2, 240

Slot = Literal["insured", "payer", "reason", "onset", "emergency_relation"]
READABLE: tuple[Slot, ...] = ("insured", "payer", "reason", "onset", "emergency_relation")
"""Slots whose answer says nothing of who the caller is: of the others the model is told nothing."""


class Finding(BaseModel):
    """words: the span of the text it rests on. confidence: 0 to 1."""

    value: str
    words: str
    confidence: float


class Urgency(BaseModel):
    value: Literal["routine", "soon", "same_day", "emergency"]
    words: str
    confidence: float


class SlotValue(Finding):
    slot: Slot


class Complaint(BaseModel):
    """The strict schema of the answer: every field is required, none has a default."""

    symptoms: list[Finding]
    onset: Finding | None
    severity: Finding | None
    urgency: Urgency | None
    category: Literal["injury", "illness", "chronic", "preventive", "medication", "mental_health", "other"]
    summary: str
    values: list[SlotValue]


@dataclass(frozen=True)
class Read:
    """What the model made of the words, and the tokens it took (prompt, completion)."""

    complaint: Complaint = field(repr=False)
    tokens: tuple[int, int]


@dataclass(frozen=True, kw_only=True)
class LanguageModel:
    """base_url: ends in /v1. model: its name there; on Azure's older API that of the deployment.

    api_version: set for Azure's older API alone, whose base_url is the resource's origin; its newer one ends in
    /openai/v1 and needs none. timeout: seconds. max_tokens: of the answer.
    """

    api_key: str = field(repr=False)
    base_url: str
    model: str
    api_version: str = ""
    timeout: float = 30.0
    max_tokens: int = 700

    def read_complaint(self, lines: Sequence[str], slots: Iterable[str] = ()) -> Read:
        """lines: redacted, each one utterance. slots: it may find a value for those of READABLE.

        Raises Unavailable or Refused; findings without their span in the text are left out.
        """
        asked = [slot for slot in slots if slot in READABLE]
        told = "\n".join((f"Slots: {', '.join(asked) or 'none'}", "", *lines))
        try:
            with self._client() as client:
                answer = client.chat.completions.parse(
                    model=self.model,
                    messages=[{"role": "system", "content": INSTRUCTIONS}, {"role": "user", "content": told}],
                    response_format=Complaint,
                    max_completion_tokens=self.max_tokens,
                    store=False,
                )
        except (openai.OpenAIError, ValueError) as error:  # a body that is no JSON reaches us as json's own error
            raise _ours(error) from None
        parsed = answer.choices[0].message.parsed if answer.choices else None
        if parsed is None:
            raise Refused("refused")
        return Read(supported(parsed, lines, asked), _tokens(answer))

    def _client(self) -> openai.OpenAI:
        http = openai.DefaultHttpx2Client(verify=trusted())
        # Ours is the retrying, with a row in the database; the library's would hold a worker for minutes.
        if self.api_version:
            return openai.AzureOpenAI(
                api_key=self.api_key,
                azure_endpoint=self.base_url,
                api_version=self.api_version,
                timeout=self.timeout,
                max_retries=0,
                http_client=http,
            )
        return openai.OpenAI(
            api_key=self.api_key, base_url=self.base_url, timeout=self.timeout, max_retries=0, http_client=http
        )


def _tokens(answer: ParsedChatCompletion[Complaint]) -> tuple[int, int]:
    return (answer.usage.prompt_tokens, answer.usage.completion_tokens) if answer.usage else (0, 0)


def _ours(error: Exception) -> Unavailable | Refused:
    match error:
        case openai.APITimeoutError():
            return Unavailable("timeout")
        case openai.APIConnectionError():
            return Unavailable("unreachable")
        case openai.RateLimitError():
            wait = error.response.headers.get("Retry-After", "")
            return Unavailable("busy", float(wait) if wait.isdecimal() else None)
        case openai.InternalServerError():
            return Unavailable("broken")
        case openai.AuthenticationError() | openai.PermissionDeniedError():
            return Refused("not_authorised")
        case openai.APIStatusError():
            return Refused("not_acceptable")
        case _:  # cut off in mid-answer, or not of the shape that was asked for
            return Refused("nonsense")


Found = TypeVar("Found", Finding, Urgency, SlotValue)


def supported(complaint: Complaint, lines: Sequence[str], asked: Sequence[str]) -> Complaint:
    """A model makes things up; what it cannot point at in one line of the text was not said."""

    def spoken(finding: Found | None) -> Found | None:
        span = _span(finding.words, lines) if finding else ""
        if finding is None or not span:
            return None
        return finding.model_copy(update={"words": span, "confidence": min(max(finding.confidence, 0.0), 1.0)})

    values = [value for value in map(spoken, complaint.values) if value and value.slot in asked]
    return complaint.model_copy(
        update={
            "symptoms": [symptom for symptom in map(spoken, complaint.symptoms) if symptom],
            "onset": spoken(complaint.onset),
            "severity": spoken(complaint.severity),
            "urgency": spoken(complaint.urgency),
            "summary": "\n".join(complaint.summary.strip().splitlines()[:SUMMARY_LINES])[:SUMMARY_LENGTH],
            "values": list({value.slot: value for value in values}.values()),
        }
    )


def _span(words: str, lines: Sequence[str]) -> str:
    """The words as they stand in a line, whatever their case; "" when no line has them."""
    wanted = words.strip().casefold()
    for line in lines if wanted else ():
        at = line.casefold().find(wanted)
        if at >= 0:
            return line[at : at + len(wanted)]
    return ""
