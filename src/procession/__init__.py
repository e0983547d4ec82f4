"""Procession: the platform for work that people do together."""

__version__ = "0.1.0"
