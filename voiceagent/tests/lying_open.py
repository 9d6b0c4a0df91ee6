"""What somebody without a key could read of a call: the database's rows as they are, and what goes through Redis."""

from __future__ import annotations

import secrets
import sqlite3
import threading
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import psycopg
from psycopg import sql
from redis import Redis


def rows(environment: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """(table, row) of the server's database."""
    url = environment.get("DATABASE_URL", "")
    if not url:
        with closing(sqlite3.connect(Path(environment["VAR_DIR"]) / "voiceagent.sqlite3")) as file:
            yield from ((line.split('"')[1], line) for line in file.iterdump() if line.startswith("INSERT"))
        return
    with psycopg.connect(url) as database:
        tables = database.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'").fetchall()
        for (name,) in tables:
            query = sql.SQL("SELECT t::text FROM {} t").format(sql.Identifier(name))
            yield from ((name, row) for (row,) in database.execute(query))


@contextmanager
def overheard(url: str) -> Iterator[list[str]]:
    """Every command Redis gets in the database of this URL while the block runs; none without a URL."""
    heard: list[str] = []
    if not url:
        yield heard
        return
    end, own = f"end-{secrets.token_hex(8)}", int(urlsplit(url).path.strip("/") or 0)
    with Redis.from_url(url) as asking, Redis.from_url(url, socket_timeout=None).monitor() as monitor:  # type: ignore[no-untyped-call]

        def listen() -> None:
            for command in monitor.listen():
                if command["db"] == own:
                    heard.append(str(command["command"]))
                if end in str(command["command"]):
                    return

        thread = threading.Thread(target=listen)
        thread.start()
        try:
            yield heard
        finally:
            asking.echo(end)
            thread.join()
