"""Finding templates, processes, tasks, steps and fields by the words in them."""
