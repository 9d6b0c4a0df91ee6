"""Whose calls these are: clinics, their phone lines, their staff, and the scope that keeps clinics apart."""
