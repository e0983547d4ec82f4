"""Proving who you are: passwords, sessions, personal tokens, and the look-up that every request starts with."""
