"""The styles of an OpenDocument file: which are bold, and how lists are numbered."""

from collections.abc import Iterable
from typing import NamedTuple

from odfdo import Element

_BOLD = ("bold", "600", "700", "800", "900")


class ListLevel(NamedTuple):
    """What stands before the items of a list at one depth; `form` is empty where it is a bullet."""

    form: str = ""
    before: str = ""
    after: str = ""
    start: int = 1

    def text(self, number: int) -> str:
        """The number as printed."""
        if not self.form:
            return "-"
        letters = self.form in ("a", "A") and 0 < number <= 26  # noqa: PLR2004 - the alphabet
        shown = chr(ord(self.form) + number - 1) if letters else str(number)
        return f"{self.before}{shown}{self.after}"


class OpenStyles:
    """The styles of a document, by name, from its parts."""

    def __init__(self, parts: Iterable[Element]) -> None:
        self._bold: dict[str, bool] = {}
        self._parents: dict[str, str] = {}
        self._lists: dict[str, dict[int, ListLevel]] = {}
        for part in parts:
            for style in part.get_elements("descendant::style:style"):
                self._read_style(style)
            for style in part.get_elements("descendant::text:list-style"):
                self._read_list(style)

    def bold(self, name: str | None) -> bool:
        """Whether characters of that style are bold."""
        for _ in range(20):
            if not name:
                break
            if name in self._bold:
                return self._bold[name]
            name = self._parents.get(name)
        return False

    def level(self, name: str | None, depth: int) -> ListLevel:
        """How a list of that style is numbered at a depth from 1."""
        return self._lists.get(name or "", {}).get(depth, ListLevel())

    def _read_style(self, style: Element) -> None:
        name = str(style.get_attribute("style:name"))
        if parent := style.get_attribute("style:parent-style-name"):
            self._parents[name] = str(parent)
        for properties in style.get_elements("style:text-properties"):
            if weight := properties.get_attribute("fo:font-weight"):
                self._bold[name] = str(weight) in _BOLD

    def _read_list(self, style: Element) -> None:
        levels: dict[int, ListLevel] = {}
        for level in style.children:
            depth = _whole(level.get_attribute("text:level"), 0)
            if level.tag == "text:list-level-style-number":
                levels[depth] = ListLevel(
                    str(level.get_attribute("style:num-format") or ""),
                    str(level.get_attribute("style:num-prefix") or ""),
                    str(level.get_attribute("style:num-suffix") or ""),
                    _whole(level.get_attribute("text:start-value"), 1),
                )
        self._lists[str(style.get_attribute("style:name"))] = levels


def _whole(value: object, otherwise: int) -> int:
    text = str(value)
    return int(text) if text.isdecimal() and len(text) < 7 else otherwise  # noqa: PLR2004 - digits
