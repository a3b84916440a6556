"""Every item's text under its sub-headings, for rules that look in some of them only."""

from collections.abc import Iterator
from weakref import WeakKeyDictionary

from loaders.minutes.blocks import Block, Marks, blocks
from loaders.minutes.flow import Flow
from loaders.minutes.layout import ItemPart, Layout
from loaders.minutes.sections import Section, is_heading, sections
from loaders.minutes.sentences import sentences

# Several stages cut the same document: what is cut stays as long as its layout does.
_CUT: WeakKeyDictionary[Layout, dict[bool, tuple[tuple[Block, ...], ...]]] = WeakKeyDictionary()


def item_sections(
    layout: Layout, body: str | None = None, *, loose: bool = False
) -> Iterator[tuple[ItemPart, tuple[Section, ...]]]:
    """Give each item with its sections; `loose` text also breaks behind a short line."""
    for item, its in zip(layout.items, _blocks(layout, loose=loose), strict=True):
        yield item, tuple(sections(its, body))


def _blocks(layout: Layout, *, loose: bool) -> tuple[tuple[Block, ...], ...]:
    """The blocks of each item."""
    cut = _CUT.setdefault(layout, {})
    if loose not in cut:
        marks = Marks.of(layout.text)
        cut[loose] = tuple(
            tuple(blocks(layout.text, item.lines, marks, is_heading, loose=loose)) for item in layout.items
        )
    return cut[loose]


def section_sentences(section: Section) -> Iterator[Flow]:
    """Give the sentences of a section, in order."""
    for block in section.blocks:
        yield from sentences(block.flow)
