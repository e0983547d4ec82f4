"""Watching templates, processes, tasks, people and the whole organization."""
