"""A document as one HTML page with each fact marked; it needs no network and no script."""

from collections.abc import Iterable, Iterator
from textwrap import shorten
from typing import TYPE_CHECKING, Any, NamedTuple

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from graph_service.cli.extracting.explaining import counted
from graph_service.cli.extracting.fact_classes import CLASSES, class_of, in_words, layer_label
from graph_service.cli.extracting.marked_text import Mark, MarkedLine, marked_lines
from graph_service.cli.extracting.report import report_of

if TYPE_CHECKING:
    from loaders.facts import Fact
    from loaders.pipeline import Reading

DOUBTFUL = 0.8
_SHOWN = 90  # characters of a value where one points at it
_FAR = 55  # characters from a line's start: what is shown of a fact behind it goes to the left


class Row(NamedTuple):
    """A fact in the list below the text; `line` is where it first stands, or 0."""

    class_: Any
    layer: str
    item: str
    value: str
    detail: str
    rule: str
    confidence: str
    line: int


def page_of(reading: "Reading") -> str:
    """The page of a document that was read."""
    assert reading.text is not None  # what was read without error has a text
    assert reading.record is not None
    lines = marked_lines(reading.text, reading.record)
    report = report_of(reading)
    environment = Environment(
        loader=PackageLoader("graph_service.cli.extracting"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
    )
    numbers = counted(lines)
    return environment.get_template("explained.html").render(
        name=reading.path.name,
        title=reading.stated.title if reading.stated else reading.path.name,
        report=report,
        share=f"{report.understood:.1%}".replace(".", ",").replace("%", " %"),
        legend=[(class_, numbers[class_]) for class_ in CLASSES if numbers[class_]],
        pages=list(_pages(lines)),
        rows=_rows(lines),
        doubtful=_figure(DOUBTFUL),
    )


def _pages(lines: list[MarkedLine]) -> Iterator[tuple[int, list[tuple[MarkedLine, Markup]]]]:
    shown: list[tuple[MarkedLine, Markup]] = []
    for line in lines:
        if shown and shown[-1][0].line.page != line.line.page:
            yield shown[-1][0].line.page, shown
            shown = []
        shown.append((line, _written(line, line.marks, line.line.start, line.line.end)))
    if shown:
        yield shown[-1][0].line.page, shown


def _written(line: MarkedLine, marks: Iterable[Mark], start: int, end: int, above: tuple[Mark, ...] = ()) -> Markup:
    """The characters of a line from `start` to `end` with marks as elements; `above` are the marks around them."""
    base = line.line.start
    pieces, at = [], start
    for mark in marks:
        pieces.append(escape(line.line.text[at - base : mark.start - base]))
        inside = _written(line, mark.inside, mark.start, mark.end, (mark, *above))
        pieces.append(_element(line, mark, above, inside))
        at = mark.end
    pieces.append(escape(line.line.text[at - base : end - base]))
    return Markup().join(pieces)


def _element(line: MarkedLine, mark: Mark, above: tuple[Mark, ...], inside: Markup) -> Markup:
    place = mark.place
    classes = ["f", f"k-{place.class_.key}"]
    classes += ["d"] if min(fact.found.confidence for fact in place.facts) < DOUBTFUL else []
    classes += ["e"] if mark.start - line.line.start > _FAR else []
    first = Markup(' data-l="{}" tabindex="0"').format(place.class_.letter) if place.first else ""
    beside = sum(one.start == mark.start and one.place.first for one in above)
    told = "\n".join(dict.fromkeys(_told(fact) for one in (mark, *above) for fact in one.place.facts))
    return Markup('<mark class="{}" style="--h:{};--n:{}"{} data-t="{}">{}</mark>').format(
        " ".join(classes), mark.height, beside, first, told, inside
    )


def _told(fact: "Fact") -> str:
    """What is said of a fact where one points at it."""
    label = layer_label(fact.layer)
    value = shorten(fact.value, _SHOWN, placeholder=" …")
    detail = f" ({in_words(fact.detail)})" if fact.detail else ""
    where = f" · ärende {fact.item}" if fact.item else ""
    by = f"{fact.found.rule}, säkerhet {_figure(fact.found.confidence)}"
    return f"{label[0].upper()}{label[1:]}: {value}{detail}{where}\n  {by}"


def _rows(lines: list[MarkedLine]) -> list[Row]:
    first: dict[tuple[int, str], tuple[int, Fact]] = {}
    for line in lines:
        waiting = list(reversed(line.marks))
        while waiting:
            mark = waiting.pop()
            for fact in mark.place.facts:
                first.setdefault((id(fact.found), fact.layer), (line.number, fact))
            waiting += reversed(mark.inside)
    return [_row(fact, number) for number, fact in first.values()]


def _row(fact: "Fact", number: int) -> Row:
    class_, figure = class_of(fact.layer), _figure(fact.found.confidence)
    return Row(
        class_, layer_label(fact.layer), fact.item, fact.value, in_words(fact.detail), fact.found.rule, figure, number
    )


def _figure(confidence: float) -> str:
    return f"{confidence:.2f}".replace(".", ",")
