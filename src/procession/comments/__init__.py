"""What people say on tasks and processes, and the issues they raise there."""
