"""Visitors: people outside who start a process by a public kick-off form (behaviour E19-E25)."""
