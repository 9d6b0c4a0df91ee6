"""Callers made of words, for conversations by the hundred: who they are, how they say it, and what is heard of it."""
