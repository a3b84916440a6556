"""Measuring: seconds, percentiles, memory."""

import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

import psutil

T = TypeVar("T")
_STATUS = Path("/proc/self/status")


def seconds(run: Callable[[], object]) -> float:
    """How long one run takes."""
    start = time.perf_counter()
    run()
    return time.perf_counter() - start


def middle(run: Callable[[], object], times: int = 5) -> float:
    """Seconds of the median run of several."""
    return sorted(seconds(run) for _ in range(times))[times // 2]


def p95(run: Callable[[T], object], inputs: Sequence[T]) -> float:
    """Milliseconds that 95 of 100 runs stay below."""
    times = sorted(seconds(lambda one=one: run(one)) for one in inputs)  # type: ignore[misc]
    return times[min(len(times) - 1, int(len(times) * 0.95))] * 1000


def held_mb() -> float:
    """Memory that this process holds now, in MB: its own only, where the system tells it from mapped files."""
    if _STATUS.exists():
        for line in _STATUS.read_text("ascii").splitlines():
            if line.startswith("RssAnon:"):
                return int(line.split()[1]) / 1024
    return psutil.Process().memory_info().rss / 2**20
