"""Bytes to text: every file format that minutes come in, told by content.

Columns and tables come out the same way in every format: cells of a table stand on one line, apart by a TAB, and a
row whose cells hold several lines stands on several lines, its cells beside each other as on paper. A list item keeps
its number as printed; a bullet is `- `. `item` marks begin after the number or bullet, `heading` marks before it.
"""

from loaders.read.kinds import media_type, read
from loaders.read.unreadable import UnreadableError

__all__ = ["UnreadableError", "media_type", "read"]
