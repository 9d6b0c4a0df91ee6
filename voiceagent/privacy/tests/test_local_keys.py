"""Keys of a machine without configuration: made once, read ever after, nobody else's to read."""

from __future__ import annotations

import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from cryptography.fernet import Fernet

from voiceagent.privacy.local_keys import fernet_key, local_key, random_key


def test_a_key_is_made_once_and_only_its_owner_may_read_it(tmp_path: Path) -> None:
    first = local_key(tmp_path, "phi_key", fernet_key)
    Fernet(first)
    assert local_key(tmp_path, "phi_key", fernet_key) == first
    assert stat.S_IMODE((tmp_path / "keys" / "phi_key").stat().st_mode) == 0o600
    assert [path.name for path in (tmp_path / "keys").iterdir()] == ["phi_key"]


def test_many_at_once_agree_on_one_key(tmp_path: Path) -> None:
    with ThreadPoolExecutor(8) as pool:
        keys = set(pool.map(lambda _: local_key(tmp_path, "secret_key", random_key), range(32)))
    assert len(keys) == 1
