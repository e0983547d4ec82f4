"""Start and stop the servers under test as a person would, and read what they cost from /proc."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_ROOT = Path(__file__).resolve().parent.parent


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def _environment(**extra: str) -> dict[str, str]:
    paths = [str(_ROOT / "src"), str(_ROOT), os.environ.get("PYTHONPATH", "")]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, paths)), **extra}


def _answers(url: str) -> bool:
    try:
        with urllib.request.urlopen(url, timeout=1) as reply:
            return reply.status < 500
    except urllib.error.HTTPError as error:
        return error.code < 500
    except OSError:
        return False


def _spent(pid: int) -> float:
    """CPU seconds of a process with all its threads, from the kernel's clock of that process (clock_getcpuclockid)."""
    return time.clock_gettime((~pid << 3) | 2)


class Server:
    """A running server: its port and its process group, whose cost can be read."""

    def __init__(self, process: subprocess.Popen, port: int, started_in: float) -> None:
        self.process, self.port, self.started_in = process, port, started_in

    def pids(self) -> list[int]:
        seen, queue = [], [self.process.pid]
        while queue:
            pid = queue.pop()
            seen.append(pid)
            for children in Path(f"/proc/{pid}/task").glob("*/children"):
                queue += [int(child) for child in children.read_text().split()]
        return seen

    def cpu_seconds(self) -> float:
        return sum(_spent(pid) for pid in self.pids())

    def memory_mb(self) -> float:
        """Resident memory of the process (of the biggest one, where there are several), in megabytes."""
        sizes = []
        for pid in self.pids():
            for line in Path(f"/proc/{pid}/status").read_text().splitlines():
                if line.startswith("VmRSS:"):
                    sizes.append(int(line.split()[1]) / 1024)
        return max(sizes)


@contextmanager
def _running(command: list[str], port: int, url: str, **environment: str) -> Iterator[Server]:
    started = time.perf_counter()
    process = subprocess.Popen(
        command, env=_environment(**environment), start_new_session=True, stdout=subprocess.DEVNULL, stderr=sys.stderr
    )
    try:
        while not _answers(url):
            if process.poll() is not None or time.perf_counter() - started > 60:
                raise RuntimeError(f"{command[0]} did not come up")
            time.sleep(0.005)
        yield Server(process, port, time.perf_counter() - started)
    finally:
        os.killpg(process.pid, signal.SIGTERM)
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)


RATE_LIMITS_NOT_REACHED = "9000000/min,90000000/h"


def procession(store: str, workers: int = 1):
    """`store` is a data directory or a database URL."""
    port = free_port()
    where = ["--database", store] if "://" in store else ["--data", store]
    command = [sys.executable, "-m", "procession.app.cli", "serve", *where, "--port", str(port)]
    command += ["--workers", str(workers)]
    url = f"http://127.0.0.1:{port}/health"
    return _running(command, port, url, PROCESSION_RATE_LIMITS=RATE_LIMITS_NOT_REACHED, PROCESSION_LOG_LEVEL="warning")


def create_organization(store: str, owner: str = "ann@bench.example") -> dict[str, str]:
    where = ["--database", store] if "://" in store else ["--data", store]
    command = [sys.executable, "-m", "procession.app.cli", "organization", "create", "Bench"]
    command += ["--owner-email", owner, *where, "--json"]
    reply = subprocess.run(command, env=_environment(), check=True, capture_output=True, text=True)
    return json.loads(reply.stdout)


def hello():
    port = free_port()
    command = [sys.executable, "-m", "uvicorn", "bench.hello:application", "--port", str(port)]
    command += ["--log-level", "error", "--no-access-log"]
    return _running(command, port, f"http://127.0.0.1:{port}/")


def viewflow(database: str):
    port = free_port()
    subprocess.run(
        [sys.executable, "-m", "bench.peers.viewflow_app"], env=_environment(BENCH_POSTGRES_NAME=database), check=True
    )
    command = [sys.executable, "-m", "gunicorn", "-w", "2", "--threads", "4", "-b", f"127.0.0.1:{port}"]
    command += ["--log-level", "critical", "bench.peers.viewflow_app:application"]
    return _running(command, port, f"http://127.0.0.1:{port}/nothing", BENCH_POSTGRES_NAME=database)
