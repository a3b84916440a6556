"""How long the command line takes to say what it can."""

import subprocess
import sys
from pathlib import Path

from benchmarks.speed.bench import Bench
from benchmarks.speed.measure import middle


def measure(bench: Bench) -> None:
    """The median of five starts."""
    command = [str(Path(sys.executable).with_name("graph-service")), "--help"]
    took = middle(lambda: subprocess.run(command, check=True, capture_output=True))
    bench.figures.add("graph-service --help", took, "s", mix="median of 5", most=0.3)
