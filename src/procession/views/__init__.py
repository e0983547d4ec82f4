"""Saved views: what somebody looks at again and again, under a name."""
