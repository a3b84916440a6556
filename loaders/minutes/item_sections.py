"""Every item's text under its sub-headings, for rules that look in some of them only."""

from collections.abc import Iterator

from loaders.minutes.blocks import Marks, blocks
from loaders.minutes.flow import Flow
from loaders.minutes.layout import ItemPart, Layout
from loaders.minutes.sections import Section, is_heading, sections
from loaders.minutes.sentences import sentences


def item_sections(layout: Layout, body: str | None = None) -> Iterator[tuple[ItemPart, tuple[Section, ...]]]:
    """Give each item with its sections."""
    marks = Marks.of(layout.text)
    for item in layout.items:
        yield item, tuple(sections(tuple(blocks(layout.text, item.lines, marks, is_heading)), body))


def section_sentences(section: Section) -> Iterator[Flow]:
    """Give the sentences of a section, in order."""
    for block in section.blocks:
        yield from sentences(block.flow)
