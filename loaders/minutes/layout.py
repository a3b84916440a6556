"""The parts of a document that the rules work on: lines sorted into head, attendance, items and closing."""

from dataclasses import dataclass

from loaders.minutes.decisions.table_rows import Column
from loaders.minutes.record import Found
from loaders.text import Line, Text


@dataclass(frozen=True, slots=True)
class ItemPart:
    """An item's number and heading, and the lines below the heading up to the next item."""

    number: str
    heading: Found[str]
    case: Found[str] | None
    lines: tuple[Line, ...]
    printed: bool = True  # False where the number is only its place in the order
    columns: tuple[Column, ...] = ()  # of the table of which the item is a row, where it is one


@dataclass(frozen=True, slots=True, eq=False, weakref_slot=True)
class Layout:
    """Lines by the part they belong to. Furniture (page headers, footers, contents) is in no other part."""

    text: Text
    head: tuple[Line, ...]
    attendance: tuple[Line, ...]
    items: tuple[ItemPart, ...]
    closing: tuple[Line, ...]  # signatures, adjustment, distribution after the last item
    furniture: tuple[Line, ...]
