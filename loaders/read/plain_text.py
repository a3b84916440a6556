"""Plain text: what stands in the file, a form feed starts a page."""

from loaders.read.encoding import decoded
from loaders.read.writer import Writer
from loaders.text import Text


def read(data: bytes) -> Text:
    """The text of the file, its encoding told from its bytes."""
    writer = Writer()
    for number, page in enumerate(decoded(data).split("\f")):
        if number:
            writer.page()
        writer.write(page)
    return writer.finish()
