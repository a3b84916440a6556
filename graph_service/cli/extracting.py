"""`graph-service extract`: minutes to records, without a store."""

import json
from pathlib import Path
from typing import Annotated

import typer

from graph_service.cli.options import CommandError, PathsArgument, told


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(extract)


def extract(
    paths: PathsArgument,
    out: Annotated[Path, typer.Option("--out", help="Folder for one JSON record a document.", show_default=False)],
) -> None:
    """Read minutes and write what they say as records, one JSON file a document.

    The exit code is 1 if a file could not be read; the others are written.
    """
    with told():
        failed = _extract(paths, out)
    if failed:
        raise typer.Exit(1)


def _extract(paths: list[Path], out: Path) -> int:
    from rich.progress import track

    from loaders.pipeline import read_files
    from loaders.record import record_json
    from loaders.sources.folder import SourceError, places

    try:
        found = places(paths)
        out.mkdir(parents=True, exist_ok=True)
    except SourceError as error:
        raise CommandError(str(error)) from error
    except OSError as error:
        raise CommandError(f"{out}: cannot be written: {error.strerror}") from error
    names: dict[str, Path] = {}
    failed = 0
    for reading in track(read_files(place.path for place in found), "Läser", total=len(found)):
        if reading.record is None:
            failed += 1
            typer.echo(f"{reading.path}: {reading.error}", err=True)
            continue
        name = reading.path.stem if reading.path.stem not in names else reading.path.name
        names[name] = reading.path
        record = json.dumps(record_json(reading.record), ensure_ascii=False, indent=1)
        (out / f"{name}.json").write_text(record + "\n", encoding="utf-8")
    return failed
