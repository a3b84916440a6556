"""`graph-service check`: the proof of a store, with a progress bar."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import typer

from graph_service.cli.options import JsonOption, StoreOption, opened
from graph_service.settings import DEFAULT_STORE
from graph_service.store.base import Audience, Store

if TYPE_CHECKING:
    from graph_service.queries.proof.proof import Proof

_SHOWN = 20


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(check)


def check(store: StoreOption = DEFAULT_STORE, as_json: JsonOption = False) -> None:
    """Prove the store, in both views; nobody may write meanwhile.

    Every text is the one that was kept, every quote stands in it, all that is drawn is said by a document,
    no link dangles, and every thing is as the schema says, by its SHACL shapes too. The exit code is 1
    where something is wrong.

    Example: graph-service check --json
    """
    from graph_service.cli.terminal import print_json

    with opened(store) as kept:
        proofs = _proofs(kept, quiet=as_json)
    if as_json:
        print_json({name: _as_json(proof) for name, proof in proofs.items()})
    else:
        for name, proof in proofs.items():
            _print(name, proof)
    if any(proof.wrong for proof in proofs.values()):
        raise typer.Exit(1)


def _proofs(store: Store, *, quiet: bool) -> "dict[str, Proof]":
    from graph_service.queries.proof.proof import prove, steps
    from graph_service.queries.proof.texts import documents
    from graph_service.rdf.shapes import Shapes

    views = [store.view(audience) for audience in Audience]
    shapes = Shapes()
    with _progress(0 if quiet else sum(map(steps, views))) as step:
        addresses = {kept.version: kept.address for kept in documents(store.view(Audience.INTERNAL))}
        return {view.audience.value: prove(view, shapes, step, addresses) for view in views}


@contextmanager
def _progress(total: int) -> Iterator[Callable[[int], None]]:
    """What moves a bar on standard error; none is shown for 0 steps."""
    if not total:
        yield lambda _: None
        return
    from rich.progress import Progress

    from graph_service.cli.terminal import terminal

    with Progress(console=terminal(errors=True)) as bar:
        task = bar.add_task("Prövar", total=total)
        yield lambda number: bar.advance(task, number)
        bar.update(task, completed=total)


def _as_json(proof: "Proof") -> dict[str, object]:
    return {
        "checked": {"texts": proof.texts, "sayings": proof.sayings, "things": proof.things},
        "wrong": proof.wrong,
        "faults": [fault._asdict() for fault in proof.faults],
    }


def _print(name: str, proof: "Proof") -> None:
    seen = f"{proof.texts} texter, {proof.sayings} uppgifter och {proof.things} ting prövade"
    typer.echo(f"{name}: {seen}, {proof.wrong} fel")
    for fault in proof.faults[:_SHOWN]:
        typer.echo(f"  {fault}")
    if proof.wrong > _SHOWN:
        more = "" if proof.wrong == len(proof.faults) else f", de första {len(proof.faults)}"
        typer.echo(f"  … och {proof.wrong - _SHOWN} till (alla{more} med --json)")
