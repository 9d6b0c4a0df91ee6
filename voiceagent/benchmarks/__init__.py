"""Measurements that are printed, not asserted: a shared machine makes bad judges of milliseconds."""
