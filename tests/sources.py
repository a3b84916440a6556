"""Files of source packages that tests need, fetched by pip by name and version and kept in `.cache`."""

import subprocess
import sys
import tarfile
import tempfile
from contextlib import suppress
from pathlib import Path

import pytest

from tests.jars import CACHE

_SECONDS = 90


def w3c_suites() -> Path:
    """The folder of W3C's tests of SPARQL 1.1, which rdflib's source package holds; skips where it cannot be had."""
    try:
        return files_of("rdflib", "7.1.4", "test/data/suites/w3c/sparql11")
    except RuntimeError as error:
        pytest.skip(f"no tests of W3C: {error}")


def files_of(package: str, version: str, inside: str) -> Path:
    """What a source package holds in a folder. Raises RuntimeError with pip's words."""
    folder = CACHE / f"{package}-{version}-{Path(inside).name}"
    if folder.is_dir():
        return folder
    CACHE.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=CACHE) as fetched:
        _fetch(f"{package}=={version}", Path(fetched))
        (packed,) = Path(fetched).glob("*.tar.gz")
        with tarfile.open(packed) as archive:
            archive.extractall(fetched, filter="data")
        with suppress(OSError):  # another run was first
            Path(fetched, f"{package}-{version}", inside).rename(folder)
    return folder


def _fetch(wanted: str, folder: Path) -> None:
    command = [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "--no-binary", ":all:", "-d", str(folder)]
    try:
        done = subprocess.run([*command, wanted], capture_output=True, text=True, check=False, timeout=_SECONDS)
    except subprocess.TimeoutExpired:
        raise RuntimeError(f"pip took more than {_SECONDS} seconds to fetch {wanted}") from None
    if done.returncode:
        raise RuntimeError(f"pip could not fetch {wanted}:\n{done.stderr[-2000:]}")
