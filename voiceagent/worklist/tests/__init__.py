"""The worklist's tests."""
