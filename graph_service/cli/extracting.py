"""`graph-service extract`: minutes to records, without a store."""

import json
from itertools import chain, count
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from graph_service.cli.options import JsonOption, PathsArgument

if TYPE_CHECKING:
    from loaders.pipeline import Reading
    from loaders.sources.folder import Place


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(extract)


def extract(
    paths: PathsArgument,
    out: Annotated[Path, typer.Option("--out", help="Folder for one JSON record a document.", show_default=False)],
    as_json: JsonOption = False,
) -> None:
    """Read minutes and write what they say as records, one JSON file a document.

    A record is named as its document; where several documents are called the same, also by their folders.
    A file that cannot be read is named with the reason, the others are written, and the exit code is 1.
    """
    from rich.progress import track

    from graph_service.cli.terminal import print_json, terminal
    from loaders.pipeline import read_places
    from loaders.sources.folder import places
    from loaders.sources.unpacking import documents

    found = places(paths)
    out.mkdir(parents=True, exist_ok=True)
    console = terminal(errors=True)
    readings = read_places(place for place in documents(found) if not place.listing)
    written: list[str] = []
    errors: list[dict[str, str]] = []
    taken: set[str] = set()
    for place, reading in track(readings, "Läser", total=len(found), console=console, disable=as_json):
        if reading.error is not None:
            errors.append({"file": str(reading.path), "reason": reading.error})
            typer.echo(f"{reading.path}: {reading.error}", err=True)
        elif reading.record is None:  # an e-mail that was passed over for what is attached to it
            typer.echo(f"{reading.path}: {reading.problems[0]}", err=True)
        else:
            name = file_name(place, taken)
            _write(reading, out / name)
            written.append(name)
    if as_json:
        print_json({"written": written, "errors": errors})
    else:
        typer.echo(f"{len(written)} handlingar skrivna till {out}")
    if errors:
        raise typer.Exit(1)


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
    file.write_text(record + "\n", encoding="utf-8")
