"""Files that commands write."""

from collections.abc import Iterable
from pathlib import Path


def write_whole(lines: Iterable[str], out: Path) -> int:
    """Write the lines to a file, all or nothing, and count them."""
    beside = out.with_name(f"{out.name}.part")
    written = 0
    try:
        with beside.open("w", encoding="utf-8", newline="") as file:
            for line in lines:
                file.write(line)
                written += line.count("\n")
        beside.replace(out)
    finally:
        beside.unlink(missing_ok=True)
    return written
