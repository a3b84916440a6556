"""Rich text (RTF): the characters, a table row on one line. Weight, headings and pages are not kept."""

from striprtf.striprtf import rtf_to_text

from loaders.read.container import damaged
from loaders.read.unreadable import MAX_CHARACTERS, too_long
from loaders.read.writer import Piece, Writer
from loaders.text import Text

_LARGEST = 5 * MAX_CHARACTERS  # bytes: pictures are written out in the file


def read(data: bytes) -> Text:
    """The text of an RTF file."""
    if len(data) > _LARGEST:
        raise too_long()
    try:
        text = str(rtf_to_text(data.decode("latin-1"), errors="replace"))  # type: ignore[no-untyped-call]
    except (ValueError, IndexError, KeyError, LookupError, RecursionError) as error:
        raise damaged("RTF file") from error
    writer = Writer()
    for line in text.split("\n"):
        if line.endswith("|"):  # how the library ends each cell
            writer.rows([[[Piece(cell)]] for cell in line[:-1].split("|")])
        else:
            writer.write(line.rstrip() + "\n")
    return writer.finish()
