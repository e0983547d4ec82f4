"""What people do with tasks: lists and inboxes, saving answers, completing, one-off tasks."""
