"""What holds within a group of rich text: weight, visibility, and what its paragraph is."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from loaders.read.rich_blocks import Blocks

DEEPEST_HEADING, _NO_LEVEL = 6, 9


@dataclass(frozen=True, slots=True)
class State:
    """What holds within a group."""

    blocks: Blocks
    bold: bool = False
    hidden: bool = False
    deleted: bool = False
    listed: bool = False  # in the number of a list item
    skipped: int = 1  # characters that stand for one of Unicode
    heading: int = 0  # of the paragraph
    in_table: bool = False

    def formatted(self, word: str, number: int | None) -> "State":
        """The state after a control word that formats characters."""
        on = number != 0
        match word:
            case "b":
                return replace(self, bold=on)
            case "v":
                return replace(self, hidden=on)
            case "deleted":
                return replace(self, deleted=on)
            case "plain":
                return replace(self, bold=False, hidden=False, deleted=False)
            case "uc":
                return replace(self, skipped=max(number or 0, 0))
            case _:
                return replace(self, listed=True)

    def of_paragraph(self, word: str, number: int | None, headings: Mapping[int, int]) -> "State":
        """The state after a control word that may format paragraphs; `headings` are the levels of styles by number."""
        match word:
            case "pard":
                return replace(self, heading=0, in_table=False)
            case "s":
                return replace(self, heading=headings.get(number or 0, 0))
            case "outlinelevel":
                level = min((number or 0) + 1, DEEPEST_HEADING) if number != _NO_LEVEL else 0
                return replace(self, heading=level)
            case "intbl":
                return replace(self, in_table=True)
            case _:
                return self
