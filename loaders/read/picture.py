"""Pictures of pages (PNG, JPEG, TIFF): their text as it is recognised, one page each."""

import io
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from loaders.read import recognition
from loaders.read.pdf import written
from loaders.read.pdf_pages import MAX_PAGES, pages_of
from loaders.read.unreadable import UnreadableError
from loaders.text import Text

_WIDTH = 8.27  # inches of A4, where a picture does not tell its dots or tells those of a screen
_COARSEST, _FINEST = 120, 1_200  # dots an inch that a scanner gives


def read(data: bytes) -> Text:
    """The text of a picture, or of several in one file."""
    if not recognition.is_ready():
        raise UnreadableError(f"the file is a picture of a page; {recognition.INSTALL}")
    blocks = [page for part in recognition.recognised(_pictures(data)) for page in pages_of(part).blocks]
    return replace(written(blocks, None), problems=(f"the text {recognition.RECOGNISED}",))


def _pictures(data: bytes) -> Iterator[Any]:
    """The pictures, upright, on white, each with its dots an inch."""
    from PIL import Image, ImageOps, ImageSequence  # noqa: PLC0415 - comes with the extra

    try:
        with Image.open(io.BytesIO(data)) as opened:
            for number, frame in enumerate(ImageSequence.Iterator(opened)):
                if number == MAX_PAGES:
                    raise UnreadableError(f"the file holds more than {MAX_PAGES} pictures; split it")
                upright = ImageOps.exif_transpose(frame)
                page = Image.new("RGB", upright.size, "white")
                layer = upright.convert("RGBA")
                page.paste(layer, mask=layer)
                dots = float(frame.info.get("dpi", (0, 0))[0])
                fitting = dots if _COARSEST <= dots <= _FINEST else max(upright.width / _WIDTH, 1.0)
                page.info["dpi"] = (fitting, fitting)
                yield page
    except (OSError, SyntaxError, ValueError, EOFError, Image.DecompressionBombError) as error:
        raise UnreadableError("the picture is damaged or too large to be opened; scan it again") from error
