"""The append-only trail of who did what, and who read what."""
