"""Records as files: CSV, XLSX, JSON and FHIR, built in the background, kept encrypted for a day."""
