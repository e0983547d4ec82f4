"""Putting things in order: tags and folders over HTTP, and what must be known of a thing before it gets a label."""
