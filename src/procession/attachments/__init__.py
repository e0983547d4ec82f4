"""The doors of files: uploading to a task, a process or a template, looking, saving, deleting. It stands above
everything that files hang on, because whoever may see that may see the file (decision 0013)."""
