"""Many calls at once while everything below them is broken on purpose: `make chaos`."""
