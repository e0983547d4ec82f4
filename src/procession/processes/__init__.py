"""Running work: launching, the one door for changes, and the lists of processes."""
