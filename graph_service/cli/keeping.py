"""`graph-service status | forget | release | export | check | demo`: looking after a store."""

import json
import sys
from pathlib import Path
from typing import Annotated

import typer

from graph_service.cli.options import AudienceOption, JsonOption, PathsArgument, StoreOption, opened
from graph_service.settings import DEFAULT_STORE, Settings
from graph_service.store.base import Audience

AddressesArgument = Annotated[
    list[str], typer.Argument(help="Addresses, as status lists them: source:path.", show_default=False)
]


def register(app: typer.Typer) -> None:
    """Add the commands."""
    for command in (status, forget, release, export, check, demo):
        app.command()(command)


def status(
    store: StoreOption = DEFAULT_STORE,
    audience: AudienceOption = Audience.INTERNAL,
    as_json: JsonOption = False,
) -> None:
    """What is kept: documents by source, things by class, meetings that documents tell differently."""
    from graph_service.cli.status_report import print_status, status_of

    with opened(store) as kept:
        report = status_of(kept, audience)
    if as_json:
        typer.echo(json.dumps(report, ensure_ascii=False, indent=1))
    else:
        print_status(report)


def forget(addresses: AddressesArgument, store: StoreOption = DEFAULT_STORE, as_json: JsonOption = False) -> None:
    """Take documents away, with all that only they say."""
    with opened(store) as kept:
        outcome = kept.forget(addresses)
    typer.echo(json.dumps({"gone": outcome.gone}) if as_json else f"{outcome.gone} handlingar glömda.")


def release(
    addresses: AddressesArgument,
    by: Annotated[str, typer.Option("--by", help="Who decided it.", show_default=False)],
    store: StoreOption = DEFAULT_STORE,
) -> None:
    """Let the public see documents that have been reviewed."""
    with opened(store) as kept:
        kept.release(addresses, by)
    typer.echo(f"{len(addresses)} handlingar släppta.")


def export(
    what: Annotated[str, typer.Argument(help="facts or ledger.")] = "facts",
    store: StoreOption = DEFAULT_STORE,
    out: Annotated[Path | None, typer.Option("--out", help="File to write; else standard output.")] = None,
    audience: AudienceOption = Audience.PUBLIC,
) -> None:
    """Write a dump as N-Quads: facts (claims as drawn) or ledger (who says what, with passages)."""
    from graph_service.rdf.dumps import DUMPS

    if what not in DUMPS:
        raise typer.BadParameter(f"{what!r} is none of {', '.join(DUMPS)}", param_hint="what")
    with opened(store) as kept:
        lines = DUMPS[what](kept.view(audience), Settings.read().base)
        if out is None:
            sys.stdout.writelines(lines)
        else:
            beside = out.with_name(f"{out.name}.part")
            with beside.open("w", encoding="utf-8", newline="\n") as file:
                file.writelines(lines)
            beside.replace(out)


def check(store: StoreOption = DEFAULT_STORE, as_json: JsonOption = False) -> None:
    """Prove the store: every quote stands in its text, no link dangles, every thing is as the schema says.

    The exit code is 1 where something is wrong.
    """
    from graph_service.queries.proof import prove

    with opened(store) as kept:
        proofs = {audience.value: prove(kept.view(audience)) for audience in Audience}
    faults = {name: list(proof.faults) for name, proof in proofs.items()}
    if as_json:
        typer.echo(
            json.dumps({n: {"checked": p.checked, "faults": faults[n]} for n, p in proofs.items()}, ensure_ascii=False)
        )
    else:
        for name, proof in proofs.items():
            typer.echo(f"{name}: {proof.checked} uppgifter prövade, {len(proof.faults)} fel")
            for fault in proof.faults[:20]:
                typer.echo(f"  {fault}")
    if any(faults.values()):
        raise typer.Exit(1)


def demo(paths: PathsArgument, store: StoreOption = DEFAULT_STORE) -> None:
    """Load the examples, and show what can be asked."""
    from graph_service.cli.demo import show

    with opened(store) as kept:
        show(kept, paths, store)
