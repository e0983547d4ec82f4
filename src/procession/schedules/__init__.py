"""Processes that start by themselves, again and again, at a time somebody chose (behaviour E36, E37)."""
