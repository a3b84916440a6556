"""`graph-service export | dump`: the graph as files."""

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Annotated

import typer

from graph_service.cli.endings import CommandError
from graph_service.cli.options import AudienceOption, JsonOption, StoreOption, opened
from graph_service.settings import DEFAULT_STORE, Settings
from graph_service.store.base import Audience

AnyBaseOption = Annotated[
    bool, typer.Option("--any-base", help="Take a base on which IRIs do not last, such as localhost or a port.")
]
_WHAT = "facts (claims as drawn), ledger (who says what, with passages), ontology or shapes"
_NAMES = "facts, ledger, ontology, shapes"


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command()(export)
    app.command()(dump)


def export(
    what: Annotated[str, typer.Argument(help=f"{_NAMES}.")] = "facts",
    store: StoreOption = DEFAULT_STORE,
    out: Annotated[Path | None, typer.Option("--out", help="File to write; else N-Quads on standard output.")] = None,
    audience: AudienceOption = Audience.PUBLIC,
    processes: Annotated[int, typer.Option(min=1, max=64, help="Processes that write N-Quads.")] = 1,
    any_base: AnyBaseOption = False,
    as_json: JsonOption = False,
) -> None:
    """Write a dump of the graph to one file: facts (claims as drawn) or ledger (who says what, with passages).

    The suffix of the file tells the form (.nq, .ttl, .trig, .jsonld, .jsonl, .hdt) and how it is packed (.gz, .zst).
    With --out and --json, what was written is told as JSON.
    """
    from graph_service.cli.files import Counted, write_whole
    from graph_service.cli.terminal import print_json
    from graph_service.rdf.dumping.attempts import steadily
    from graph_service.rdf.dumping.spreading import spread
    from graph_service.rdf.dumps import pieces

    base = _base(any_base)
    _must_be_known(what)
    if as_json and out is None:
        raise typer.BadParameter("the dump is N-Quads; name a file with --out", param_hint="'--json'")
    form, packing = _form_of(out)
    _must_fit(form, what)
    with opened(store) as kept:
        made = pieces(what, kept.view(audience), base)
        if out is None:
            sys.stdout.buffer.writelines(line.encode() for line in made())
            sys.stdout.flush()
            return

        def write() -> int:
            if processes > 1 and form == "nq" and what in {"facts", "ledger"}:
                blocks = Counted(spread(store, audience, what, base, processes, out.parent))
                write_whole(blocks, out, packing)
                return blocks.number
            lines = Counted(made())
            write_whole(_written(form, lines, base), out, packing)
            return lines.number

        quads = steadily(write)
    if as_json:
        print_json({"file": str(out), "quads": quads})


def dump(
    folder: Annotated[Path, typer.Argument(help="Folder to write; it is replaced whole, at once.", show_default=False)],
    store: StoreOption = DEFAULT_STORE,
    audience: AudienceOption = Audience.PUBLIC,
    what: Annotated[list[str] | None, typer.Option(help=f"What to dump: {_NAMES}; all where none is named.")] = None,
    form: Annotated[list[str] | None, typer.Option(help="Forms: nq, ttl, jsonld, jsonl (else these), hdt.")] = None,
    any_base: AnyBaseOption = False,
    as_json: JsonOption = False,
) -> None:
    """Write all dumps to a folder, packed with gzip and zstd, with checksums (SHA256SUMS) and a list (dumps.json).

    The same graph gives the same bytes, and all are of one state of it. The folder is a link to what was written last.
    """
    from contextlib import ExitStack
    from dataclasses import asdict

    from graph_service.cli.terminal import print_json
    from graph_service.rdf.dumping.attempts import steadily
    from graph_service.rdf.dumping.files import DumpFile, FolderError, write_all
    from graph_service.rdf.dumping.forms import FORMS, HDT
    from graph_service.rdf.dumps import pieces

    base = _base(any_base)
    wanted = what or _NAMES.split(", ")
    for name in wanted:
        _must_be_known(name)
    for name in form or ():
        if name not in {*FORMS, HDT}:
            raise typer.BadParameter(f"{name!r} is none of {', '.join((*FORMS, HDT))}", param_hint="'--form'")
        for each in what or ():
            _must_fit(name, each)
    with opened(store) as kept:

        def write() -> list[DumpFile]:
            with ExitStack() as held:
                view = held.enter_context(kept.view(audience).frozen())
                dumps, forms = {name: pieces(name, view, base) for name in wanted}, form or tuple(FORMS)
                return write_all(dumps, base, folder, forms, audience=audience.value, make_sure=held.close)

        try:
            files = steadily(write)
        except FolderError as error:
            raise CommandError(str(error)) from error
    if as_json:
        print_json([asdict(file) for file in files])
    else:
        for file in files:
            typer.echo(f"{file.bytes:>14,}  {folder / file.name}")


def _base(any_base: bool) -> str:
    from graph_service.rdf.base import BaseError, lasting

    try:
        return lasting(Settings.read().base, any_base=any_base)
    except BaseError as error:
        raise CommandError(str(error)) from error


def _must_be_known(what: str) -> None:
    if what not in _NAMES.split(", "):
        raise typer.BadParameter(f"{what!r} is none of {_NAMES}", param_hint="'what'")


def _must_fit(form: str, what: str) -> None:
    from graph_service.rdf.dumping.forms import HDT, OF_GRAPHS

    if form == HDT and what in OF_GRAPHS:
        raise CommandError("HDT holds no graphs, and the ledger is graphs; write it as .nq, .trig, .jsonld or .jsonl")


def _form_of(out: Path | None) -> tuple[str, str]:
    from graph_service.rdf.dumping.forms import FORMS, GRAPHS, HDT
    from graph_service.rdf.dumping.packing import PACKINGS

    if out is None:
        return "nq", ""
    suffixes = [suffix.removeprefix(".") for suffix in out.suffixes]
    packing = suffixes.pop() if suffixes and suffixes[-1] in PACKINGS else ""
    form = suffixes[-1] if suffixes else "nq"
    form = next((plain for plain, graphs in GRAPHS.items() if graphs == form), form)
    if form not in {*FORMS, HDT}:
        raise typer.BadParameter(f"{out.name} ends in none of .{', .'.join((*FORMS, HDT))}", param_hint="'--out'")
    return form, packing


def _written(form: str, lines: Iterable[str], base: str) -> Iterator[str] | Iterator[bytes]:
    from graph_service.rdf.dumping.forms import FORMS, HDT
    from graph_service.rdf.dumping.hdt import hdt

    if form == HDT:
        return hdt(lines, base)
    return FORMS[form].write(lines, base)
