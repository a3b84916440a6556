"""The styles of an OpenDocument file: which are bold, and how lists are numbered."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from odfdo import Element

from loaders.read.numerals import letters, roman

OUTLINE = "outline of the document"  # the name under which the numbers of headings are kept
_FORMS = {"a": letters, "i": roman}
_BOLD = ("bold", "600", "700", "800", "900")


class ListLevel(NamedTuple):
    """What stands before the items of a list at one depth; `form` is empty where it is a bullet."""

    form: str = ""
    before: str = ""
    after: str = ""
    start: int = 1
    levels: int = 1  # whose numbers are printed: 2 for 3.1

    def number(self, number: int) -> str:
        """The number of this level alone."""
        written = _FORMS.get(self.form.lower(), str)(number)
        return written.upper() if self.form.isupper() else written

    def text(self, number: int, above: Sequence[str] = ()) -> str:
        """What is printed, below items of the numbers `above`."""
        if not self.form:
            return "-"
        shown = [*above[max(len(above) - self.levels + 1, 0) :], self.number(number)]
        return f"{self.before}{'.'.join(part for part in shown if part)}{self.after}"


class OpenStyles:
    """The styles of a document, by name, from its parts."""

    def __init__(self, parts: Iterable[Element]) -> None:
        self._bold: dict[str, bool] = {}
        self._parents: dict[str, str] = {}
        self._lists: dict[str, dict[int, ListLevel]] = {}
        for part in parts:
            for style in part.get_elements("descendant::style:style"):
                self._read_style(style)
            for style in part.get_elements("descendant::text:list-style | descendant::text:outline-style"):
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
            if level.tag in ("text:list-level-style-number", "text:outline-level-style"):
                levels[depth] = ListLevel(
                    str(level.get_attribute("style:num-format") or ""),
                    str(level.get_attribute("style:num-prefix") or ""),
                    str(level.get_attribute("style:num-suffix") or ""),
                    _whole(level.get_attribute("text:start-value"), 1),
                    _whole(level.get_attribute("text:display-levels"), 1),
                )
        outline = style.tag == "text:outline-style"
        self._lists[OUTLINE if outline else str(style.get_attribute("style:name"))] = levels


def _whole(value: object, otherwise: int) -> int:
    text = str(value)
    return int(text) if text.isdecimal() and len(text) < 7 else otherwise  # noqa: PLR2004 - digits
