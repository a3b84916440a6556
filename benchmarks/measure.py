"""Measuring: seconds, percentiles, memory, and the table that they stand in."""

import resource
import time
from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure: what was measured on which store and mix, its value, and what is wanted."""

    name: str
    store: str
    value: float
    unit: str
    wanted: str = ""


@dataclass
class Figures:
    """Figures so far."""

    rows: list[Figure] = field(default_factory=list)

    def add(self, name: str, store: str, value: float, unit: str, wanted: str = "") -> None:
        """Take a figure down and show it at once."""
        self.rows.append(Figure(name, store, round(value, 2), unit, wanted))
        print(f"{name:<64}{store:<8}{value:>12.2f} {unit:<14}{wanted}", flush=True)


def seconds(run: Callable[[], object]) -> float:
    """How long one run takes."""
    start = time.perf_counter()
    run()
    return time.perf_counter() - start


def p95(run: Callable[[object], object], inputs: list[object]) -> float:
    """Milliseconds that 95 of 100 runs stay below."""
    times = sorted(seconds(lambda one=one: run(one)) for one in inputs)  # type: ignore[misc]
    return times[min(len(times) - 1, int(len(times) * 0.95))] * 1000


def peak_mb() -> float:
    """Most memory that this process has held, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
