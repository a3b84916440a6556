"""A document in the terminal, with each fact marked in its colour, or by a letter in brackets where there is none."""

from collections import Counter
from collections.abc import Iterable, Sequence

from rich.console import Console
from rich.text import Text as Shown

from graph_service.cli.extracting.fact_classes import CLASSES, NOT_UNDERSTOOD, FactClass
from graph_service.cli.extracting.marked_text import Mark, MarkedLine


def print_explained(title: str, lines: Sequence[MarkedLine], console: Console, *, letters: bool) -> None:
    """Print lines with their marks and a legend. With `letters`, or without colours, marks are bracketed too."""
    bracketed = letters or console.color_system is None
    console.rule(title, align="left")
    _print_legend(lines, console, bracketed=bracketed)
    page = lines[0].line.page if lines else 0
    for line in lines:
        if line.line.page != page:
            page = line.line.page
            console.rule(f"sida {page}", style="dim", align="left")
        console.print(_numbered(line, bracketed=bracketed), soft_wrap=True)


def counted(lines: Iterable[MarkedLine]) -> Counter[FactClass]:
    """How many facts of each class are marked, each once."""
    seen = {(id(fact.found), fact.layer): mark.place.class_ for mark in _all(lines) for fact in mark.place.facts}
    return Counter(seen.values())


def _all(lines: Iterable[MarkedLine]) -> Iterable[Mark]:
    for line in lines:
        waiting = list(line.marks)
        while waiting:
            mark = waiting.pop()
            yield mark
            waiting += mark.inside


def _print_legend(lines: Sequence[MarkedLine], console: Console, *, bracketed: bool) -> None:
    numbers = counted(lines)
    for class_ in CLASSES:
        if numbers[class_]:
            sign = f"[{class_.letter} …]" if bracketed else f" {class_.letter} "
            console.print(Shown.assemble((sign, class_.style), f" {class_.label}: {numbers[class_]}"))
    lost = sum(line.lost for line in lines)
    console.print(Shown.assemble((" ? ", NOT_UNDERSTOOD), f" rader som ingen regel förstod: {lost}"))


def _numbered(line: MarkedLine, *, bracketed: bool) -> Shown:
    shown = Shown()
    shown.append(f"{line.number:>5} ", style="dim")
    shown.append("?" if line.lost else " ", style=NOT_UNDERSTOOD if line.lost else "")
    shown.append(" ")
    _write(shown, line, line.marks, (line.line.start, line.line.end), "", bracketed=bracketed)
    return shown


def _write(
    shown: Shown, line: MarkedLine, marks: Iterable[Mark], within: tuple[int, int], style: str, *, bracketed: bool
) -> None:
    """Write the characters of `within`, marks in their styles, the innermost in its own."""
    at, end = within
    base = line.line.start
    for mark in marks:
        shown.append(line.line.text[at - base : mark.start - base], style=style)
        class_ = mark.place.class_
        if bracketed:
            shown.append(f"[{class_.letter} " if mark.place.first else "[… ", style=class_.style)
        _write(shown, line, mark.inside, (mark.start, mark.end), class_.style, bracketed=bracketed)
        if bracketed:
            shown.append("]", style=class_.style)
        at = mark.end
    shown.append(line.line.text[at - base : end - base], style=style)
