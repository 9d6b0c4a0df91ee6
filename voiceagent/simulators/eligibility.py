"""A stand-in for a clearing house: X12 270/271 as JSON, as Stedi's reference describes it, for made-up members.

What it answers goes by the member ID's last character: 1 active, 2 inactive, 3 AAA 72 (member ID), 4 AAA 71 (date of
birth), 5 AAA 42 twice and then active, 6 pending (202), 7 no answer for 25 seconds, 8 a payer it does not know, X AAA
75 (not found), 0 active with another birth date on file. Anything else is active.

Run it: `python -m voiceagent.simulators.eligibility 8102`, then ELIGIBILITY_BASE_URL=http://127.0.0.1:8102.
"""

from __future__ import annotations

import json
import sys
import time
from collections import Counter, deque
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from typing import Any

from . import web

PATH = "/2024-04-01/change/medicalnetwork/eligibility/v3"
REJECTIONS = {
    "3": ("72", "Invalid/Missing Subscriber/Insured ID", "subscriber"),
    "4": ("71", "Patient Birth Date Does Not Match That for the Patient on the Database", "subscriber"),
    "5": ("42", "Unable to Respond at Current Time", "payer"),
    "8": ("79", "Invalid Participant Identification", "payer"),
    "X": ("75", "Subscriber/Insured Not Found", "subscriber"),
}
"""The member ID's last character -> AAA03 code, its text, the level it is reported at."""
TWICE = "5"


@dataclass(frozen=True)
class Reply:
    """Told to misbehave: status of HTTP, seconds before it answers, a body that is no JSON, headers."""

    status: int = 200
    wait: float = 0
    raw: str = ""
    headers: tuple[tuple[str, str], ...] = ()


@dataclass
class Eligibility:
    """key: the only one let in. replies: used up before members are looked at. requests: bodies, in order."""

    key: str = "stand-in-key"
    slow_seconds: float = 25
    replies: deque[Reply] = field(default_factory=deque)
    requests: list[dict[str, Any]] = field(default_factory=list)
    asked: Counter[str] = field(default_factory=Counter)
    url: str = ""


class Handler(web.Handler):
    server: web.Server[Eligibility]

    def post(self) -> None:
        api = self.server.api
        body = json.loads(self.body())
        if self.headers.get("Authorization") != api.key:
            self.send(401, {"message": "Unauthorized"})
        elif self.path != PATH:
            self.send(404, {"message": "Not Found"})
        elif wrong := missing(body):
            self.send(400, {"code": "INVALID_REQUEST", "message": f"missing or malformed: {wrong}"})
        else:
            api.requests.append(body)
            self.reply(body, api.replies.popleft() if api.replies else Reply())

    def reply(self, body: dict[str, Any], told: Reply) -> None:
        time.sleep(told.wait)
        if told.status != 200 or told.raw:
            self.send(told.status, {"message": "told to fail"}, raw=told.raw, headers=dict(told.headers))
            return
        member = body["subscriber"].get("memberId", "")
        self.server.api.asked[member] += 1
        if member.endswith("7"):
            time.sleep(self.server.api.slow_seconds)
        if member.endswith("6"):
            self.send(202, {"message": "Accepted"})
        else:
            self.send(200, answered(body, member, self.server.api.asked[member]))


def missing(body: dict[str, Any]) -> str:
    """The first field that the reference requires and that is not there or not of its shape; "" when all are."""
    provider, subscriber = body.get("provider") or {}, body.get("subscriber") or {}
    checks = {
        "controlNumber": len(str(body.get("controlNumber", ""))) == 9,
        "tradingPartnerServiceId": bool(body.get("tradingPartnerServiceId")),
        "provider": bool(provider.get("organizationName")) and len(str(provider.get("npi", ""))) == 10,
        "subscriber.memberId": bool(subscriber.get("memberId")),
        "subscriber.dateOfBirth": len(str(subscriber.get("dateOfBirth", "19000101"))) == 8,
        "dependents": len(body.get("dependents") or []) <= 1,
        "encounter.serviceTypeCodes": len((body.get("encounter") or {}).get("serviceTypeCodes") or ["30"]) == 1,
    }
    return next((name for name, fine in checks.items() if not fine), "")


def answered(body: dict[str, Any], member: str, times: int) -> dict[str, Any]:
    """A 271 as JSON."""
    subscriber = {"entityIdentifier": "Insured or Subscriber", "entityType": "Person", **body["subscriber"]}
    answer: dict[str, Any] = {
        "meta": {"applicationMode": "test", "traceId": f"trace-{times}"},
        "controlNumber": body["controlNumber"],
        "tradingPartnerServiceId": body["tradingPartnerServiceId"],
        "provider": {"providerName": body["provider"]["organizationName"].upper(), "npi": body["provider"]["npi"]},
        "payer": {"entityIdentifier": "Payer", "name": "STAND-IN HEALTH"},
        "subscriber": subscriber,
        "dependents": body.get("dependents", []),
        "errors": [],
    }
    rejected = REJECTIONS.get(member[-1:])
    if rejected and not (member.endswith(TWICE) and times > 2):
        code, text, level = rejected
        error = {"field": "AAA", "code": code, "description": text, "followupAction": "Please Correct and Resubmit"}
        answer[level] = {**answer[level], "aaaErrors": [error]}
        return {**answer, "errors": [error]}
    if member.endswith("0"):
        subscriber["dateOfBirth"] = "19850331"
    return {**answer, **benefits(active=not member.endswith("2"))}


def benefits(*, active: bool) -> dict[str, Any]:
    stated: dict[str, Any] = {"serviceTypeCodes": ["30"], "serviceTypes": ["Health Benefit Plan Coverage"]}
    if not active:
        return {"benefitsInformation": [{"code": "6", "name": "Inactive", **stated}]}
    return {
        "planDateInformation": {"planBegin": "20260101", "planEnd": "20261231"},
        "benefitsInformation": [
            {"code": "1", "name": "Active Coverage", "planCoverage": "Open Access Plus", **stated},
            {
                "code": "B",
                "name": "Co-Payment",
                "serviceTypeCodes": ["98"],
                "serviceTypes": ["Professional (Physician) Visit - Office"],
                "benefitAmount": "30",
            },
        ],
    }


def eligibility_stand_in() -> AbstractContextManager[Eligibility]:
    return web.running(web.Server(Eligibility(), Handler))


if __name__ == "__main__":
    with web.Server(Eligibility(), Handler, int(sys.argv[1])) as running:
        print(f"ELIGIBILITY_BASE_URL={running.api.url} ELIGIBILITY_API_KEY={running.api.key}")
        running.serve_forever()
