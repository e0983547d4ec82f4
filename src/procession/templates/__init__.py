"""Templates: the reusable description of a piece of work.

A template holds steps, form fields and a kick-off form. Its content comes in versions: edits change the draft, the
first launch (or a publication) freezes it, and the next edit starts a new version, so that a running process never
changes under the people in it (behaviour B7).
"""
