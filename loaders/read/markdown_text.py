"""Markdown: markup gone from the characters and kept as marks; lines and blank lines as in the file."""

import re
from functools import cache
from typing import Any

import yaml
from markdown_it import MarkdownIt

from loaders.read.characters import clean
from loaders.read.encoding import decoded
from loaders.read.markdown_blocks import Blocks
from loaders.read.writer import Writer
from loaders.text import Text

_FRONT_MATTER = re.compile(r"\A---[ \t]*\n(.{0,20000}?\n)(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)

_DEEPEST = 100  # lists and quotes in each other, two for a list


def read(data: bytes) -> Text:
    """The text of a Markdown file; the title of its front matter is the document's."""
    title, source = _front_matter(clean(decoded(data)))
    writer = Writer()
    Blocks(writer, source.split("\n")).write(_parser().parse(source))
    return writer.finish(title)


@cache
def _parser() -> MarkdownIt:
    # Lines set in by four blanks are columns more often than code in minutes.
    return MarkdownIt("commonmark", {"maxNesting": _DEEPEST}).enable(["table", "strikethrough"]).disable(["code"])


def _front_matter(source: str) -> tuple[str | None, str]:
    found = _FRONT_MATTER.match(source)
    if not found:
        return None, source
    try:
        values: Any = yaml.safe_load(found[1])
    except (yaml.YAMLError, ValueError):
        return None, source
    if not isinstance(values, dict):
        return None, source
    title = values.get("title", values.get("titel"))
    return (str(title) if title else None), source[found.end() :]
