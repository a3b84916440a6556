"""The numbers that Word writes before paragraphs: `§ 14`, `2.1`, `b)`, `att`."""

from collections.abc import Callable
from typing import Any, NamedTuple

from docx.oxml.ns import qn

from loaders.read.numerals import letters, roman

_LEVELS = 9
_LONGEST = 6  # digits of a number
_FORMATS: dict[str, Callable[[int], str]] = {
    "none": lambda _: "",
    "lowerLetter": letters,
    "upperLetter": lambda number: letters(number).upper(),
    "lowerRoman": roman,
    "upperRoman": lambda number: roman(number).upper(),
    "decimalZero": lambda number: f"{number:02d}",
}


class Number(NamedTuple):
    """What stands before a paragraph, and how deep it is in its list, from 1."""

    text: str
    depth: int


class _Level(NamedTuple):
    start: int
    form: str
    text: str


class Numbering:
    """Counts the paragraphs of a document in their order."""

    def __init__(self, numbering: Any | None) -> None:  # noqa: ANN401 - an lxml element, if the document has one
        self._abstract: dict[str, dict[int, _Level]] = {}
        self._lists: dict[str, tuple[str, dict[int, _Level]]] = {}
        self._counts: dict[str, list[int | None]] = {}
        self._seen: set[str] = set()
        if numbering is not None:
            self._read(numbering)

    def next(self, number_id: str, depth: int, *, is_empty: bool = False) -> Number | None:
        """The number of the next paragraph of that list and depth (from 0); None where Word writes none.

        A paragraph that is empty but for its number counts; a bullet before nothing is left out.
        """
        if number_id not in self._lists:
            return None
        abstract, overrides = self._lists[number_id]
        levels = {**self._abstract.get(abstract, {}), **overrides}
        if depth not in levels or (is_empty and levels[depth].form in ("bullet", "none")):
            return None
        counts = self._counts.setdefault(abstract, [None] * _LEVELS)
        if number_id not in self._seen:
            self._seen.add(number_id)
            for overridden in overrides:
                counts[overridden] = None
        before = counts[depth]
        counts[depth] = levels[depth].start if before is None else before + 1
        counts[depth + 1 :] = [None] * (_LEVELS - depth - 1)
        return Number(_printed(levels, depth, counts), depth + 1)

    def _read(self, numbering: Any) -> None:  # noqa: ANN401
        for abstract in numbering.iterchildren(qn("w:abstractNum")):
            self._abstract[abstract.get(qn("w:abstractNumId"), "")] = _levels(abstract.iterchildren(qn("w:lvl")))
        self._link_styles(numbering)
        for entry in numbering.iterchildren(qn("w:num")):
            link = entry.find(qn("w:abstractNumId"))
            if link is None:
                continue
            abstract = link.get(qn("w:val"), "")
            overrides = self._overrides(entry, self._abstract.get(abstract, {}))
            self._lists[entry.get(qn("w:numId"), "")] = abstract, overrides

    def _link_styles(self, numbering: Any) -> None:  # noqa: ANN401
        """Lists that are defined by a style of lists have the levels of the list which that style names."""
        abstracts = list(numbering.iterchildren(qn("w:abstractNum")))
        named = {_value(each, "w:styleLink"): each.get(qn("w:abstractNumId"), "") for each in abstracts}
        for abstract in abstracts:
            link = _value(abstract, "w:numStyleLink")
            if link and link in named:
                self._abstract[abstract.get(qn("w:abstractNumId"), "")] = self._abstract[named[link]]

    def _overrides(self, entry: Any, levels: dict[int, _Level]) -> dict[int, _Level]:  # noqa: ANN401
        found: dict[int, _Level] = {}
        for override in entry.iterchildren(qn("w:lvlOverride")):
            depth = _integer(override.get(qn("w:ilvl")), 0)
            found |= _levels(override.iterchildren(qn("w:lvl")))
            start = override.find(qn("w:startOverride"))
            level = found.get(depth, levels.get(depth))
            if start is not None and level is not None:
                found[depth] = level._replace(start=_integer(start.get(qn("w:val")), 1))
        return found


def _levels(elements: Any) -> dict[int, _Level]:  # noqa: ANN401
    return {
        depth: _Level(_integer(_value(level, "w:start"), 1), _value(level, "w:numFmt") or "decimal", text)
        for level in elements
        if 0 <= (depth := _integer(level.get(qn("w:ilvl")), 0)) < _LEVELS
        and (text := _value(level, "w:lvlText")) is not None
    }


def _value(level: Any, tag: str) -> str | None:  # noqa: ANN401
    child = level.find(qn(tag))
    return None if child is None else str(child.get(qn("w:val"), ""))


def _integer(text: str | None, otherwise: int) -> int:
    return int(text) if text and text.isdecimal() and len(text) <= _LONGEST else otherwise


def _printed(levels: dict[int, _Level], depth: int, counts: list[int | None]) -> str:
    level = levels[depth]
    if level.form == "bullet":
        return level.text if level.text.isalpha() and len(level.text) > 1 else "-"
    text = level.text
    for upper in range(depth + 1):
        place = f"%{upper + 1}"
        if place in text:
            of = levels.get(upper, level)
            count = counts[upper]
            text = text.replace(place, _FORMATS.get(of.form, str)(of.start if count is None else count))
    return text.strip()
