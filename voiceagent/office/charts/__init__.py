"""Turns totals into charts: places and lengths in per cent, words, and the address of the rows behind each piece. Pure.

Each chart is also a table, which is what a screen reader reads. Colours are Okabe and Ito's, told apart by every eye.
"""
