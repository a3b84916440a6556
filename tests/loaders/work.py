"""Work counted in calls, so that no test asks a clock."""

import sys
from collections.abc import Callable


def calls(work: Callable[[], object]) -> int:
    """How many functions are called to do the work."""
    number = 0

    def count(_frame: object, event: str, _of: object) -> None:
        nonlocal number
        number += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        work()
    finally:
        sys.setprofile(before)
    return number
