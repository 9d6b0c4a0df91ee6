"""Facts of the United States that kinds of answers look things up in: payers, pharmacies, states, streets.

Dated; no logic.
"""
