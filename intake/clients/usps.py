"""USPS Addresses API v3: the standard form of an address and whether mail can be delivered there.

It gets the address and nothing else of the patient. 60 calls an hour are free: only called from tasks, never in a call.
https://developers.usps.com/addressesv3
"""

from __future__ import annotations

import secrets
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import httpx2
from django.core.cache import cache
from redis.exceptions import RedisError

from .errors import Refused, Unavailable
from .trust import trusted

TIMEOUT_SECONDS = 10.0
TOKEN, LOCK = "usps-token", "usps-token-lock"
EARLY_SECONDS = 60
"""A token is given up this long before USPS would."""
LOCK_SECONDS, LOCK_STEP = 15, 0.05
"""How long one worker may take to fetch the token; the others look again this often."""

DELIVERABLE = {"Y": "confirmed", "D": "unit_missing", "S": "unit_not_confirmed", "N": "not_deliverable"}
"""DPVConfirmation -> our word. USPS's `vacant` is documented the wrong way round and left alone."""


@dataclass(frozen=True)
class Checked:
    """status: a word of DELIVERABLE, or "not_found" or "unknown". standard: USPS's own field names to values."""

    status: str
    standard: Mapping[str, str] = field(default_factory=dict, repr=False)


@dataclass(frozen=True)
class Usps:
    client_id: str
    client_secret: str = field(repr=False)
    base_url: str

    def check(self, *, street: str, unit: str, city: str, state: str, zip_code: str) -> Checked:
        """Raises Unavailable or Refused. An address nobody knows is an answer, not an error."""
        wanted = {"streetAddress": street, "secondaryAddress": unit, "city": city, "state": state, "ZIPCode": zip_code}
        with httpx2.Client(base_url=self.base_url, timeout=TIMEOUT_SECONDS, verify=trusted()) as http:
            token = self._token_or_later(http)
            response = _asked(
                http,
                "GET",
                "/addresses/v3/address",
                params={name: value for name, value in wanted.items() if value},
                headers={"Authorization": f"Bearer {token}"},
            )
        if response.status_code in (400, 404):
            return Checked("not_found")
        if response.status_code == 401:
            _give_up(token)  # one fetched elsewhere may have ended ours
            raise Unavailable("token")
        _succeeded(response)
        return _read(response)

    def _token_or_later(self, http: httpx2.Client) -> str:
        try:
            return self._token(http)
        except RedisError:  # without the lock several workers would end each other's tokens
            raise Unavailable("token") from None

    def _token(self, http: httpx2.Client) -> str:
        """One token for all workers, fetched by one of them: a new one may end the others."""
        mine = secrets.token_hex(8)
        until = time.monotonic() + LOCK_SECONDS
        while True:
            kept: str | None = cache.get(TOKEN)
            if kept:
                return kept
            if cache.add(LOCK, mine, LOCK_SECONDS):
                break
            if time.monotonic() > until:
                raise Unavailable("token")
            time.sleep(LOCK_STEP)
        try:
            kept = cache.get(TOKEN)  # whoever had the lock before may have fetched it since we looked
            return kept or self._fetched(http)
        finally:
            if cache.get(LOCK) == mine:
                cache.delete(LOCK)

    def _fetched(self, http: httpx2.Client) -> str:
        grant = {"grant_type": "client_credentials", "client_id": self.client_id, "client_secret": self.client_secret}
        response = _asked(http, "POST", "/oauth2/v3/token", data=grant)
        if response.status_code in (400, 401, 403):
            raise Refused("not_authorised")
        _succeeded(response)
        body = _object(response)
        token, seconds = body.get("access_token"), str(body.get("expires_in", ""))  # sometimes a text
        if not isinstance(token, str) or not token or not seconds.isdecimal():
            raise Refused("nonsense")
        cache.set(TOKEN, token, max(int(seconds) - EARLY_SECONDS, 1))
        return token


def _give_up(token: str) -> None:
    """Unless another worker has a new one already."""
    if cache.get(TOKEN) == token:
        cache.delete(TOKEN)


def _asked(http: httpx2.Client, method: str, path: str, **request: Any) -> httpx2.Response:
    try:
        return http.request(method, path, **request)
    except httpx2.TimeoutException:
        raise Unavailable("timeout") from None
    except httpx2.HTTPError:
        raise Unavailable("unreachable") from None


def _succeeded(response: httpx2.Response) -> None:
    if response.status_code == 429:
        wait = response.headers.get("Retry-After", "")
        raise Unavailable("busy", float(wait) if wait.isdecimal() else None)
    if response.status_code >= 500:
        raise Unavailable("broken")
    if response.status_code >= 400:
        raise Refused("not_authorised" if response.status_code in (401, 403) else "not_acceptable")


def _read(response: httpx2.Response) -> Checked:
    body = _object(response)
    more, address = body.get("additionalInfo") or {}, body.get("address") or {}
    if not isinstance(more, dict) or not isinstance(address, dict) or not address:
        raise Refused("nonsense")
    status = DELIVERABLE.get(str(more.get("DPVConfirmation") or "").strip(), "unknown")
    return Checked(status, {name: str(value) for name, value in address.items() if value})


def _object(response: httpx2.Response) -> dict[str, Any]:
    try:
        body = response.json()
    except ValueError:
        raise Refused("nonsense") from None
    if not isinstance(body, dict):
        raise Refused("nonsense")
    return body
