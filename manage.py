#!/usr/bin/env python
"""Django's command line for voiceagent."""

from __future__ import annotations

import os
import sys


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "voiceagent.settings")
    from voiceagent.command_line import run

    run(sys.argv)


if __name__ == "__main__":
    main()
