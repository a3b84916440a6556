"""What the styles of a Word document say of its paragraphs: headings, numbers, weight."""

import re
from collections.abc import Callable
from functools import cached_property
from typing import Any, NamedTuple

from docx.oxml.ns import qn

_HEADING = re.compile(r"(?:heading|rubrik|överskrift|overskrift)[ ]?([1-9])", re.IGNORECASE)
_TITLE = re.compile(r"title|titel|rubrik|dokumentrubrik", re.IGNORECASE)
_DEEPEST = 20
_VALUE = qn("w:val")


class Style(NamedTuple):
    """A paragraph style with what it inherits. `heading` is None for running text, 0 for the title."""

    heading: int | None = None
    number_id: str | None = None
    depth: int = 0
    bold: bool = False


class Styles:
    """The styles of a document, by their id; `parsed` gives their XML, and is called where a paragraph names one."""

    def __init__(self, parsed: Callable[[], Any | None]) -> None:
        self._parsed = parsed
        self._known: dict[str, Style] = {}

    @cached_property
    def _elements(self) -> dict[str, Any]:
        styles = self._parsed()
        elements = [] if styles is None else styles.iterchildren(qn("w:style"))
        return {element.get(qn("w:styleId"), ""): element for element in elements}

    def of(self, style_id: str | None) -> Style:
        """The style; the empty one where there is none of that id."""
        if not style_id:
            return Style()
        if style_id not in self._known:
            self._known[style_id] = self._inherited(style_id)
        return self._known[style_id]

    def _inherited(self, style_id: str) -> Style:
        chain: list[Any] = []
        while style_id in self._elements and len(chain) < _DEEPEST:
            element = self._elements[style_id]
            chain.append(element)
            based = element.find(qn("w:basedOn"))
            style_id = "" if based is None else based.get(qn("w:val"), "")
        style = Style()
        for element in reversed(chain):
            style = _with(style, element)
        return style


def _with(style: Style, element: Any) -> Style:  # noqa: ANN401
    name = element.find(qn("w:name"))
    text = "" if name is None else name.get(qn("w:val"), "")
    outline = element.find(f"{qn('w:pPr')}/{qn('w:outlineLvl')}")
    if named := _HEADING.fullmatch(text):
        style = style._replace(heading=int(named[1]))
    elif _TITLE.fullmatch(text):
        style = style._replace(heading=0)
    elif outline is not None and (level := outline.get(qn("w:val"), "9")) in tuple("012345678"):
        style = style._replace(heading=int(level) + 1)
    number = numbered(element.find(qn("w:pPr")))
    if number:
        style = style._replace(number_id=number[0] or style.number_id, depth=number[1])
    bold = element.find(f"{qn('w:rPr')}/{qn('w:b')}")
    return style if bold is None else style._replace(bold=is_on(bold))


def numbered(properties: Any | None) -> tuple[str | None, int] | None:  # noqa: ANN401
    """The list and depth that paragraph properties name."""
    number = None if properties is None else properties.find(qn("w:numPr"))
    if number is None:
        return None
    list_id, depth = number.find(qn("w:numId")), number.find(qn("w:ilvl"))
    deep = "0" if depth is None else depth.get(qn("w:val"), "0")
    return None if list_id is None else list_id.get(qn("w:val")), int(deep) if deep in tuple("012345678") else 0


def is_on(element: Any | None) -> bool:  # noqa: ANN401
    """Whether a property that is on or off is there and on."""
    return element is not None and element.get(_VALUE, "true") not in ("0", "false", "off", "none")
