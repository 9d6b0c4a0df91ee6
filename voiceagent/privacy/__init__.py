"""Protected health information: encrypted fields, keyed hashes, redaction and the log format. Knows no other app."""
