"""Keys for a machine without configuration: made once, kept under `var/keys`, never in the repository.

Production never comes here: `voiceagent.checks` demands its keys from the environment.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable
from pathlib import Path

from cryptography.fernet import Fernet


def random_key() -> str:
    return secrets.token_urlsafe(48)


def fernet_key() -> str:
    return Fernet.generate_key().decode()


def local_key(var_dir: Path, name: str, make: Callable[[], str]) -> str:
    """The key kept in `var_dir/keys/name`; `make` makes it the first time. Processes starting at once agree on one."""
    path = var_dir / "keys" / name
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh = path.with_name(f"{name}.{secrets.token_hex(8)}")
        fresh.touch(mode=0o600)
        fresh.write_text(make())
        try:
            os.link(fresh, path)  # fails where another process was first, and never shows a half-written key
        except FileExistsError:
            pass
        finally:
            fresh.unlink()
    return path.read_text().strip()
