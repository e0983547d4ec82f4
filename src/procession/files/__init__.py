"""Files as records: what was uploaded, what it is, and what it hangs on. Who may see one is asked above, where the
things are known that files hang on (decision 0013)."""
