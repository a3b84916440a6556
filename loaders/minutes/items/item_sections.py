"""Every item's text under its sub-headings, for rules that look in some of them only."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from weakref import WeakKeyDictionary

from loaders.minutes.items.blocks import Block, blocks
from loaders.minutes.items.markers import Marks
from loaders.minutes.items.met_points import parted
from loaders.minutes.items.sections import Section, is_heading, sections
from loaders.minutes.layout import ItemPart, Layout
from loaders.minutes.lines.flow import Flow


@dataclass(slots=True)
class _Cut:
    """A document cut to blocks (by whether they are loose) and to sections (by the body that met, too)."""

    flows: dict[tuple[int, int], Flow] = field(default_factory=dict)
    blocks: dict[bool, tuple[tuple[Block, ...], ...]] = field(default_factory=dict)
    sections: dict[tuple[bool, str | None], tuple[tuple[Section, ...], ...]] = field(default_factory=dict)


# Several stages cut the same document: what is cut stays as long as its layout does.
_CUT: WeakKeyDictionary[Layout, _Cut] = WeakKeyDictionary()


def item_sections(
    layout: Layout, body: str | None = None, *, loose: bool = False
) -> Iterator[tuple[ItemPart, tuple[Section, ...]]]:
    """Give each item with its sections; `loose` text also breaks behind a short line."""
    cut = _CUT.setdefault(layout, _Cut())
    if (loose, body) not in cut.sections:
        cut.sections[loose, body] = tuple(tuple(sections(its, body)) for its in _blocks(layout, cut, loose=loose))
    yield from zip(layout.items, cut.sections[loose, body], strict=True)


def _blocks(layout: Layout, cut: _Cut, *, loose: bool) -> tuple[tuple[Block, ...], ...]:
    """The blocks of each item."""
    if loose not in cut.blocks:
        marks = Marks.of(layout.text)
        cut.blocks[loose] = tuple(
            tuple(parted(blocks(layout.text, item.lines, marks, is_heading, loose=loose, flows=cut.flows)))
            for item in layout.items
        )
    return cut.blocks[loose]
