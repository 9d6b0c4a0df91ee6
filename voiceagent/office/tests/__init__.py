"""The back office's tests."""
