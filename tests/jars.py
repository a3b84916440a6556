"""Jars that tests need, fetched by Maven as a pom says and kept in `.cache`."""

import hashlib
import subprocess
import tempfile
import time
from contextlib import suppress
from pathlib import Path

CACHE = Path(__file__).parent.parent / ".cache"
PAUSES = (0, 5, 20, 60)  # seconds before each try: a registry may be out of reach for a moment


def jars(pom: Path, name: str) -> Path:
    """The folder of the jars, fetched when the pom is new. Raises RuntimeError with Maven's words."""
    folder = CACHE / f"{name}-{hashlib.sha256(pom.read_bytes()).hexdigest()[:12]}"
    if folder.is_dir():
        return folder
    CACHE.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=CACHE) as fetched:
        _fetch(pom, Path(fetched, "jars"))
        with suppress(OSError):  # another run was first
            Path(fetched, "jars").rename(folder)
    return folder


def _fetch(pom: Path, folder: Path) -> None:
    command = ["mvn", "-q", "-B", "-f", str(pom), "dependency:copy-dependencies", "-DincludeScope=runtime"]
    said = ""
    for pause in PAUSES:
        time.sleep(pause)
        done = subprocess.run([*command, f"-DoutputDirectory={folder}"], capture_output=True, text=True, check=False)
        if not done.returncode:
            return
        said = f"{done.stdout[-2000:]}{done.stderr[-2000:]}"
    raise RuntimeError(f"Maven could not fetch what {pom.name} names:\n{said}")
