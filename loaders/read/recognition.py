"""Text of scanned pages: recognised by tesseract, which ocrmypdf drives (the extra `ocr`)."""

import functools
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from importlib.util import find_spec
from itertools import islice
from pathlib import Path
from typing import Any

from loaders.read.programs import run
from loaders.read.unreadable import UnreadableError

DOTS = 200  # an inch, at which pages are shown to the recogniser: more costs time and finds no more
INSTALL = (
    "to have it recognised, install the extra `ocr` (pip install 'samverkansgraf[ocr]')"
    " and the packages tesseract-ocr and tesseract-ocr-swe"
)
RECOGNISED = "was recognised from pictures; look it over before you rely on it"
_PAGES = 20  # shown at once, so that a long scan needs no more memory than a short one
_SECONDS = 30  # for a page, and as much to begin
_OPTIONS = (
    *("--mode", "force", "--output-type", "pdf", "--optimize", "0", "--jobs", "1", "--quiet"),
    *("--rotate-pages", "--rotate-pages-threshold", "6", "--deskew", "--tesseract-timeout", "60"),
)


def is_ready() -> bool:
    """Whether the extra and tesseract with Swedish are there."""
    tesseract = shutil.which("tesseract")
    return find_spec("ocrmypdf") is not None and tesseract is not None and "swe" in _languages(tesseract)


def recognised(pictures: Iterable[Any]) -> Iterator[bytes]:
    """PDFs in which pages (Pillow pictures that know their dots an inch, else `DOTS`) have their text.

    Raises `UnreadableError` where the recogniser fails or takes too long.
    """
    rest = iter(pictures)
    while pages := list(islice(rest, _PAGES)):
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            first, *others = (page.convert("L") for page in pages)
            dots = tuple(float(page.info.get("dpi", (DOTS, DOTS))[0]) for page in pages)
            first.save(folder / "scan.pdf", save_all=True, append_images=others, resolution=dots[0], quality=90)
            command = [sys.executable, "-W", "ignore", "-m", "ocrmypdf", "-l", "swe", *_OPTIONS, "scan.pdf", "text.pdf"]
            code = run(command, folder, _SECONDS * (len(pages) + 1), {"OMP_THREAD_LIMIT": "1"})
            if code or not (folder / "text.pdf").exists():
                raise UnreadableError(f"the scan could not be recognised: {_last_line(folder / 'output')}")
            yield (folder / "text.pdf").read_bytes()


@functools.cache
def _languages(tesseract: str) -> frozenset[str]:
    listed = subprocess.run([tesseract, "--list-langs"], capture_output=True, timeout=20, check=False)  # noqa: S603
    return frozenset(listed.stdout.decode("utf-8", "replace").split())


def _last_line(output: Path) -> str:
    lines = output.read_text("utf-8", "replace").strip().splitlines()
    return lines[-1][:300] if lines else "ocrmypdf gives no reason"
