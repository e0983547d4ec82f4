"""What happened: the activity feed for everybody, and the system log for administrators."""
