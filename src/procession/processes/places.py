"""The numbers behind `place` and its neighbours (DATA 2): fixed for ever, because partial indexes name them."""

OPEN = 1  # a task that can be worked on; a process that is active
DONE = 2  # a completed task or process
HIDDEN = 3  # a task that a rule or a person hid
ARCHIVED = 4

TASK_DONE_OR_OPEN = 2  # `place <= 2`, as the partial indexes spell it

NO_TROUBLE, PROBLEM, ISSUE = 0, 1, 2  # process.trouble: an issue on a task, an issue on the process itself

NO_KICKOFF, KICKOFF_OPEN, KICKOFF_DONE = 0, 1, 2  # process.kickoff_state

NEVER = 9_000_000_000  # a missing date in an ordered index: after every real one (year 2255)

# Why somebody is involved in a process (bits of `involved.why`).
OWNER, STARTER, ASSIGNED, MENTIONED, WATCHER, PROCESS_LEVEL = 1, 2, 4, 8, 16, 32
IS_GUEST, IS_GROUP = 64, 128  # what kind of party it is, so that nobody has to look it up

# Kinds of tally (DATA 8).
TALLY_TASKS, TALLY_TEMPLATE_TASKS, TALLY_PARTY_TASKS, TALLY_PROCESSES, TALLY_TEMPLATE_PROCESSES = 1, 2, 3, 4, 5
