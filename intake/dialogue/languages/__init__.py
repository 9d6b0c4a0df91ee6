"""One folder per language: its words, its number grammar, its prompts."""
