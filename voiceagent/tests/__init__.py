"""Tests across apps: whole calls, privacy, races, settings. What they run on is in `backends`."""
