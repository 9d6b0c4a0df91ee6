"""Made-up records by the million, for trying the back office at size: `manage.py seed_records`. No other use."""
