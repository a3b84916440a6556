"""Programs of others that read for us: each run alone, with a time limit, in a folder that goes away."""

import os
import signal
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from loaders.read.unreadable import UnreadableError


def run(command: Sequence[str], folder: Path, seconds: float, environment: Mapping[str, str] | None = None) -> int:
    """Run a program in a folder and give its exit code; what it prints goes to `output` there.

    Raises `UnreadableError` when it takes longer than it may, once it and all that it started have ended.
    """
    with (folder / "output").open("wb") as output:
        process = subprocess.Popen(  # noqa: S603 - commands are ours, files their only argument from outside
            command,
            cwd=folder,
            env={**os.environ, **(environment or {})},
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        try:
            return process.wait(seconds)
        except subprocess.TimeoutExpired:
            name = Path(command[0]).name
            raise UnreadableError(
                f"{name} took more than {seconds:.0f} s to read the document; try it by itself, or split it"
            ) from None
        finally:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()
