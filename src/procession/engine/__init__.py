"""The engine: templates, processes, tasks, fields and rules as plain values and pure functions.

`launch` starts a process, `decide` answers a command, `evolve` is the only changer of state, `blocking` lists what
keeps a task from being completed. Time and new ids are handed in; nothing here reads a clock or a database.
"""

from procession.engine.decide import add_alone, decide
from procession.engine.decision import Decision, Remark
from procession.engine.evolve import evolve, replay
from procession.engine.launch import launch
from procession.engine.moving import move
from procession.engine.preview import preview
from procession.engine.rehearsing import rehearse

__all__ = ["Decision", "Remark", "add_alone", "decide", "evolve", "launch", "move", "preview", "rehearse", "replay"]
