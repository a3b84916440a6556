"""`graph-service extract`: minutes to records, without a store."""

import json
from collections.abc import Sequence
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
    from loaders.pipeline import read_files
    from loaders.sources.folder import places

    found = places(paths)
    out.mkdir(parents=True, exist_ok=True)
    readings = read_files(place.path for place in found)
    shown = track(readings, "Läser", total=len(found), console=terminal(errors=True), disable=as_json)
    written: list[str] = []
    errors: list[dict[str, str]] = []
    for reading, name in zip(shown, names(found), strict=True):
        if reading.error is not None:
            errors.append({"file": str(reading.path), "reason": reading.error})
            typer.echo(f"{reading.path}: {reading.error}", err=True)
            continue
        _write(reading, out / name)
        written.append(name)
    if as_json:
        print_json({"written": written, "errors": errors})
    else:
        typer.echo(f"{len(written)} handlingar skrivna till {out}")
    if errors:
        raise typer.Exit(1)


def names(found: Sequence["Place"]) -> list[str]:
    """A file name for each record: no two are the same, wherever file names do not tell small from capital letters."""
    taken: set[str] = set()
    chosen = []
    for place in found:
        below = place.address.partition(":")[2].replace("/", "-")
        options = (
            place.path.stem,
            place.path.name,
            below,
            *(f"{below}-{number}" for number in range(2, len(found) + 2)),
        )
        name = next(option for option in options if option.casefold() not in taken)
        taken.add(name.casefold())
        chosen.append(f"{name}.json")
    return chosen


def _write(reading: "Reading", file: Path) -> None:
    from loaders.record import record_json

    assert reading.record is not None  # what was read without error has a record
    record = json.dumps(record_json(reading.record), ensure_ascii=False, indent=1)
    file.write_text(record + "\n", encoding="utf-8")
