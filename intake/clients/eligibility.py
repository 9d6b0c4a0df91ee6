"""Is this person insured there? X12 270/271 as JSON, the way Stedi and Change Healthcare put it before the payers.

One interface: `check(Query) -> Answer`; another clearing house is another class with that method.
https://www.stedi.com/docs/healthcare/api-reference/post-healthcare-eligibility-legacy
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

import httpx2

from .errors import Refused, Unavailable
from .trust import trusted

PATH = "/2024-04-01/change/medicalnetwork/eligibility/v3"
TIMEOUT_SECONDS = 30.0
"""CAQH CORE asks payers for an answer within 20 s."""
HEALTH_BENEFITS = "30"
"""X12 service type: payers answer it all, and asking for one alone."""


class Status(StrEnum):
    ACTIVE = "active"
    INACTIVE = "inactive"
    NOT_FOUND = "not_found"
    MISMATCH = "mismatch"
    PAYER_UNAVAILABLE = "payer_unavailable"
    PENDING = "pending"
    UNSUPPORTED_PAYER = "unsupported_payer"
    NOT_CONFIGURED = "not_configured"


@dataclass(frozen=True)
class Person:
    """born: YYYY-MM-DD, or "" when not known."""

    first_name: str = field(repr=False)
    last_name: str = field(repr=False)
    born: str = field(repr=False)


@dataclass(frozen=True, kw_only=True)
class Query:
    """holder: whose policy it is; patient: set when it is another's. npi: ten digits. control: nine digits."""

    payer_id: str
    organisation: str
    npi: str
    member_id: str = field(repr=False)
    holder: Person
    patient: Person | None = None
    control: str


@dataclass(frozen=True, kw_only=True)
class Answer:
    """suspect: the slot that is probably wrong, "" when none is. codes: AAA03 rejections, in order.

    plan: what the payer says of it, plain texts by name. differs: slot -> the value the payer holds.
    """

    status: Status
    suspect: str = ""
    codes: tuple[str, ...] = ()
    plan: Mapping[str, str] = field(default_factory=dict, repr=False)
    differs: Mapping[str, str] = field(default_factory=dict, repr=False)


@dataclass(frozen=True)
class ClearingHouse:
    """base_url: the origin."""

    api_key: str = field(repr=False)
    base_url: str

    def check(self, query: Query) -> Answer:
        """Raises Unavailable (codes payer_unavailable and pending among them) or Refused."""
        try:
            with httpx2.Client(base_url=self.base_url, timeout=TIMEOUT_SECONDS, verify=trusted()) as http:
                response = http.post(PATH, json=request(query), headers={"Authorization": self.api_key})
        except httpx2.TimeoutException:
            raise Unavailable("timeout") from None
        except httpx2.HTTPError:
            raise Unavailable("unreachable") from None
        _succeeded(response)
        return read(_object(response), query)


def request(query: Query) -> dict[str, Any]:
    """Somebody else's policy: they are the subscriber, the patient is the dependent."""
    body: dict[str, Any] = {
        "controlNumber": query.control,
        "tradingPartnerServiceId": query.payer_id,
        "provider": {"organizationName": query.organisation, "npi": query.npi},
        "subscriber": {"memberId": query.member_id, **_person(query.holder)},
        "encounter": {"serviceTypeCodes": [HEALTH_BENEFITS]},
    }
    return body if query.patient is None else {**body, "dependents": [_person(query.patient)]}


def _person(person: Person) -> dict[str, str]:
    born = person.born.replace("-", "")
    parts = {"firstName": person.first_name, "lastName": person.last_name, "dateOfBirth": born}
    return {name: value for name, value in parts.items() if value}


def _succeeded(response: httpx2.Response) -> None:
    match response.status_code:
        case 200:
            return
        case 202:
            raise Unavailable("pending")
        case 429:
            wait = response.headers.get("Retry-After", "")
            raise Unavailable("busy", float(wait) if wait.isdecimal() else None)
        case 401 | 403:
            raise Refused("not_authorised")
        case code if code >= 500:
            raise Unavailable("broken")
        case _:
            raise Refused("not_acceptable")


def _object(response: httpx2.Response) -> dict[str, Any]:
    try:
        body = response.json()
    except ValueError:
        raise Refused("nonsense") from None
    if not isinstance(body, dict):
        raise Refused("nonsense")
    return body


# --- the 271

_MEANS = {
    **dict.fromkeys(("72",), (Status.MISMATCH, "member_id")),
    **dict.fromkeys(("64", "65", "73"), (Status.MISMATCH, "last_name")),
    **dict.fromkeys(("58", "71"), (Status.MISMATCH, "date_of_birth")),
    **dict.fromkeys(("67", "75", "76", "78"), (Status.NOT_FOUND, "member_id")),
    **dict.fromkeys(("77",), (Status.NOT_FOUND, "policy_holder")),
    **dict.fromkeys(("79",), (Status.UNSUPPORTED_PAYER, "payer")),
    **dict.fromkeys(("41", "43", "44", "45", "50", "51"), (Status.NOT_CONFIGURED, "")),
}
"""AAA03 reject code (X12 element 901) -> status and suspect slot."""
_LATER = ("42", "80")
_ACTIVE, _INACTIVE = ("1", "2", "3", "4", "5"), ("6", "7", "8")
_COPAY, _OFFICE_VISIT = "B", "98"
"""EB01 codes and a service type."""
_LEVELS = ("payer", "provider", "subscriber")


def read(body: Mapping[str, Any], query: Query) -> Answer:
    """The eight outcomes; a code nobody knows is "mismatch" without a suspect. Raises Unavailable, Refused."""
    codes = tuple(dict.fromkeys(_rejections(body)))
    if any(code in _LATER for code in codes):
        raise Unavailable("payer_unavailable")
    if codes:
        status, suspect = next((_MEANS[code] for code in codes if code in _MEANS), (Status.MISMATCH, ""))
        return Answer(status=status, suspect=suspect, codes=codes)
    benefits = [item for item in _list(body, "benefitsInformation") if isinstance(item, dict)]
    stated = [str(item.get("code", "")) for item in benefits]
    if any(code in _ACTIVE for code in stated):
        return Answer(status=Status.ACTIVE, plan=_plan(body, benefits), differs=_differs(body, query))
    if any(code in _INACTIVE for code in stated):
        return Answer(status=Status.INACTIVE, plan=_plan(body, benefits))
    raise Refused("nonsense")


def _rejections(body: Mapping[str, Any]) -> Iterable[str]:
    dependents = [item for item in _list(body, "dependents") if isinstance(item, dict)]
    for level in (*(_dict(body, name) for name in _LEVELS), *dependents):
        yield from (str(error.get("code", "")) for error in _list(level, "aaaErrors") if isinstance(error, dict))
    yield from (str(error.get("code", "")) for error in _list(body, "errors") if isinstance(error, dict))


def _plan(body: Mapping[str, Any], benefits: Iterable[Mapping[str, Any]]) -> dict[str, str]:
    """What staff want to see beside the status; a copay only where the payer states that of an office visit."""
    subscriber, dates = _dict(body, "subscriber"), _dict(body, "planDateInformation")
    listed = list(benefits)
    named = next((item for item in listed if item.get("planCoverage")), {})
    copay = next(
        (item for item in listed if item.get("code") == _COPAY and _OFFICE_VISIT in _list(item, "serviceTypeCodes")), {}
    )
    mode = str(_dict(body, "meta").get("applicationMode", ""))
    found = {
        "plan": named.get("planCoverage"),
        "group": subscriber.get("groupNumber"),
        "begins": dates.get("planBegin") or dates.get("eligibilityBegin"),
        "ends": dates.get("planEnd") or dates.get("eligibilityEnd"),
        "office_copay": copay.get("benefitAmount"),
        "simulated": "" if mode == "production" else mode,
    }
    return {name: str(value) for name, value in found.items() if value}


def _differs(body: Mapping[str, Any], query: Query) -> dict[str, str]:
    """What the payer holds of the patient where it is not what was sent."""
    asked = query.patient or query.holder
    held = _dict(body, "subscriber") if query.patient is None else _first(_list(body, "dependents"))
    born = str(held.get("dateOfBirth", ""))
    theirs = {
        "first_name": str(held.get("firstName", "")).title(),
        "last_name": str(held.get("lastName", "")).title(),
        "date_of_birth": f"{born[:4]}-{born[4:6]}-{born[6:]}" if len(born) == 8 else "",
    }
    ours = {"first_name": asked.first_name, "last_name": asked.last_name, "date_of_birth": asked.born}
    return {slot: value for slot, value in theirs.items() if value and value.casefold() != ours[slot].casefold()}


def _dict(body: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    value = body.get(name)
    return value if isinstance(value, dict) else {}


def _list(body: Mapping[str, Any], name: str) -> list[Any]:
    value = body.get(name)
    return value if isinstance(value, list) else []


def _first(items: list[Any]) -> Mapping[str, Any]:
    return items[0] if items and isinstance(items[0], dict) else {}
