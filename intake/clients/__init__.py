"""Services of others that are asked after a call. One vendor, one file."""
