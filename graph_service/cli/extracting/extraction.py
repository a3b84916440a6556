"""One run of `extract`: records written, reports taken down, documents shown with their facts marked."""

import json
from dataclasses import dataclass, field
from itertools import chain, count
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from graph_service.cli.endings import CommandError
from graph_service.cli.extracting.report import ReadingReport, report_of
from graph_service.cli.files import write_whole

if TYPE_CHECKING:
    from loaders.pipeline import Reading
    from loaders.sources.folder import Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What a run is to give."""

    out: Path | None = None
    report: bool = False
    explain: bool = False
    html: Path | None = None
    letters: bool = False


@dataclass
class Extraction:
    """What a run did so far. Records and explained documents are given at once, a page and reports at the end."""

    wanted: Wanted
    written: list[str] = field(default_factory=list)
    report: ReadingReport = field(default_factory=ReadingReport)
    _taken: set[str] = field(default_factory=set)
    _page: tuple[Path, str] | None = None

    def take(self, place: "Place", reading: "Reading") -> None:
        """Take one document that was read, or could not be."""
        if reading.error is not None:
            self.report.errors.append({"file": str(reading.path), "reason": reading.error})
            typer.echo(f"{reading.path}: {reading.error}", err=True)
        elif reading.record is None:  # an e-mail that was passed over for what is attached to it
            typer.echo(f"{reading.path}: {reading.problems[0]}", err=True)
        else:
            self._read(place, reading)

    def _read(self, place: "Place", reading: "Reading") -> None:
        if self.wanted.out is not None:
            name = file_name(place, self._taken)
            _write(reading, self.wanted.out / name)
            self.written.append(name)
        if self.wanted.report:
            self.report.documents.append(report_of(reading))
        if self.wanted.html is not None:
            self._page = (self.wanted.html, self._made(reading))
        elif self.wanted.explain:
            self._show(reading)

    def _made(self, reading: "Reading") -> str:
        from graph_service.cli.extracting.page import page_of

        if self._page is not None:
            raise CommandError(f"a page holds one document, and {reading.path} would be the second; name one file")
        return page_of(reading)

    def _show(self, reading: "Reading") -> None:
        from graph_service.cli.extracting.explaining import print_explained
        from graph_service.cli.extracting.marked_text import marked_lines
        from graph_service.cli.terminal import terminal

        assert reading.text is not None  # what was read without error has a text
        assert reading.record is not None
        lines = marked_lines(reading.text, reading.record)
        print_explained(str(reading.path), lines, terminal(), letters=self.wanted.letters)

    def finish(self) -> None:
        """Write the page, if one is wanted."""
        if self._page is not None:
            file, page = self._page
            write_whole([page], file)

    def as_json(self) -> dict[str, Any]:
        """What was written, the errors, and the report if it is wanted."""
        told: dict[str, Any] = {"written": self.written, "errors": self.report.errors}
        return told | ({"report": self.report.as_json()} if self.wanted.report else {})

    def tell(self, *, as_json: bool) -> None:
        """Say what was done, as JSON or for people."""
        from graph_service.cli.terminal import print_json, terminal

        if as_json:
            print_json(self.as_json())
            return
        if self.wanted.report:
            from graph_service.cli.extracting.tables import print_reading

            print_reading(self.report, terminal())
        if self.wanted.out is not None:
            typer.echo(f"Skrivna till {self.wanted.out}: {len(self.written)}")
        if self._page is not None:
            typer.echo(f"sidan skriven till {self._page[0]}")


def file_name(place: "Place", taken: set[str]) -> str:
    """A file name for a record: no two are the same, wherever file names do not tell small from capital letters."""
    below = place.address.partition(":")[2].replace("/", "-")
    options = chain((place.path.stem, place.path.name, below), (f"{below}-{number}" for number in count(2)))
    name = next(option for option in options if option.casefold() not in taken)
    taken.add(name.casefold())
    return f"{name}.json"


def _write(reading: "Reading", file: Path) -> None:
    from loaders.record import record_json

    assert reading.record is not None  # what was read without error has a record
    record = json.dumps(record_json(reading.record), ensure_ascii=False, indent=1)
    write_whole([record, "\n"], file)
