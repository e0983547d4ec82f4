"""Templates on the wire: checklists, steps, captures, preruns. The public API's words stop in this folder."""
