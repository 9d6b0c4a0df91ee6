"""System checks: a half-configured production is refused at start, with a hint, not discovered on a call.

E0xx stop every command of a production (DEBUG=0); E1xx stop `check --deploy`, which looks at production whatever DEBUG says.
"""
