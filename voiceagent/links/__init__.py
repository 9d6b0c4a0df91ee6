"""The patient's own pages, reached by a link: what the phone could not take. No script, no account, nothing shown."""
