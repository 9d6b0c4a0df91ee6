"""The conversation as pure Python: events in, decisions out. No Django, no I/O, no clock, no randomness, no logging."""
