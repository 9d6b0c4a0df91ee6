"""Who runs a command at the shell: the machine's login, and an account of ours where the command was given one."""

from __future__ import annotations

import os
import pwd

from django.contrib.auth.models import User


class NoSuchAccount(Exception):
    """Nobody who may sign in has this name."""

    def __init__(self) -> None:
        super().__init__("there is no such account")


def login() -> str:
    """Of the process's own user, whatever LOGNAME and USER say; a container's user may have a number alone."""
    uid = os.getuid()
    try:
        return pwd.getpwuid(uid).pw_name
    except KeyError:
        return f"uid {uid}"


def actor_of(username: str) -> str:
    """ "user:<pk>" of the account; "system" for "". Raises NoSuchAccount."""
    if not username:
        return "system"
    user = User.objects.filter(username=username, is_active=True).first()
    if user is None:
        raise NoSuchAccount
    return f"user:{user.pk}"
