"""Whose certificates are believed, for all services outside alike."""

from __future__ import annotations

import ssl
from functools import cache

import httpx2


@cache
def trusted() -> ssl.SSLContext:
    """To be given as `verify`. Read once a process: it takes longer than a request."""
    return httpx2.create_ssl_context()
