"""`graph-service validate`: whether what is published is as the standards ask."""

from collections.abc import Callable, Iterator
from functools import partial
from itertools import islice
from typing import Annotated, NamedTuple

import typer

from graph_service.cli.options import JsonOption, StoreOption, opened
from graph_service.settings import DEFAULT_STORE, Settings
from graph_service.store.base import Audience, Store

_BATCH, _SHOWN = 2000, 20


class Checked(NamedTuple):
    """What was checked, how many there were, what is wrong, and what is only recommended to be otherwise."""

    what: str
    number: int
    faults: list[str]
    remarks: list[str] = []  # noqa: RUF012 - never written to


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(validate)


def validate(
    store: StoreOption = DEFAULT_STORE,
    without_ledger: Annotated[bool, typer.Option("--without-ledger", help="Leave out who says what.")] = False,
    since: Annotated[
        int | None, typer.Option(min=0, help="Only things that changed since this line of the change log.")
    ] = None,
    without_publisher: Annotated[
        bool, typer.Option("--without-publisher", help="Overlook that nobody is named as publisher yet.")
    ] = False,
    as_json: JsonOption = False,
) -> None:
    """Check the ontology for contradictions, and all that is published of the graph against its SHACL shapes.

    The catalogue is checked against DCAT-AP-SE 3.0.1 and what the national portal asks of those it harvests, and
    must name a publisher that is not invented.
    With --since, only what changed is checked; the last line that was looked at is told, for the next time. The exit
    code is 1 where something is wrong.
    """
    from graph_service.cli.terminal import print_json

    with opened(store) as kept:
        checks = [check for check in CHECKS if not (without_ledger and check is _ledger)]
        checks = [*checks, partial(_catalogue, without_publisher)]
        if since is not None:
            checks = [partial(_changed, since)]
        found = [checked for check in checks for checked in check(kept)]
    if as_json:
        print_json([one._asdict() for one in found])
    else:
        for one in found:
            typer.echo(f"{one.what}: {one.number} prövade, {len(one.faults)} fel")
            for told in (*one.faults[:_SHOWN], *(f"(bör) {remark}" for remark in one.remarks[:_SHOWN])):
                typer.echo(f"  {told}")
    if any(one.faults for one in found):
        raise typer.Exit(1)


def _ontology(_: Store) -> Iterator[Checked]:
    from graph_service.rdf.consistency import inconsistencies
    from graph_service.rdf.vocabulary import vocabulary
    from ontology.schema import SCHEMA

    yield Checked("ontology", len(vocabulary("ontology", SCHEMA.base)), inconsistencies())


def _things(store: Store) -> Iterator[Checked]:
    from graph_service.rdf.shapes import Shapes

    shapes = Shapes()
    for audience in Audience:
        things, number, faults = store.view(audience).facts(), 0, list[str]()
        while batch := list(islice(things, _BATCH)):
            number += len(batch)
            faults += [f"{one.thing} {one.property}: {one.message}" for one in shapes.violations(batch)]
        yield Checked(f"facts, {audience.value}", number, faults)


def _changed(since: int, store: Store) -> Iterator[Checked]:
    """Things that the change log names after a line."""
    from graph_service.rdf.shapes import Shapes

    ids: set[str] = set()
    last = since
    while lines := store.changes(last):
        ids.update(line.id for line in lines)
        last = lines[-1].sequence
    shapes, wanted = Shapes(), sorted(ids)
    for audience in Audience:
        number, faults = 0, list[str]()
        for first in range(0, len(wanted), _BATCH):
            things = list(store.view(audience).things(wanted[first : first + _BATCH]).values())
            number += len(things)
            faults += [f"{one.thing} {one.property}: {one.message}" for one in shapes.violations(things)]
        yield Checked(f"changed since {since} (the last is {last}), {audience.value}", number, faults)


def _ledger(store: Store) -> Iterator[Checked]:
    from graph_service.rdf.ledger.ledger import ledger
    from graph_service.rdf.shapes import Shapes
    from ontology.schema import SCHEMA

    shapes = Shapes()
    for audience in Audience:
        pieces, number, faults = ledger(store.view(audience), SCHEMA.base), 0, list[str]()
        while batch := "".join(islice(pieces, 50)):
            number += batch.count("#Annotation> ") + batch.count("#SpecificResource> ")
            faults += [f"{one.thing} {one.property}: {one.message}" for one in shapes.of_helpers(batch)]
        yield Checked(f"ledger, {audience.value}", number, faults)


def _catalogue(without_publisher: bool, store: Store) -> Iterator[Checked]:
    """The catalogue as it would be harvested now, against DCAT-AP-SE."""
    from graph_service.api.catalogue import downloads
    from graph_service.api.dumped import Folder
    from graph_service.rdf.catalogue.catalogue import Offer, Times, catalogue
    from graph_service.rdf.catalogue.check import faults
    from graph_service.rdf.catalogue.publisher import Publisher, PublisherError

    begun = next((line.at.partition("T")[0] for line in store.changes(limit=1)), None)
    meetings = (one for one in store.view(Audience.PUBLIC).facts() if one.type == "Meeting")
    days = sorted({day for one in meetings for day in one.values.get("date", ())})
    try:
        publisher = Publisher.read()
    except PublisherError as error:
        yield Checked("catalogue", 0, [str(error)])
        return
    times = Times(begun, begun, *((days[0], days[-1]) if days else ()))
    settings = Settings.read()
    folder = Folder(settings.dumps, Audience.PUBLIC, settings.base)
    told = catalogue(Offer(settings.base, publisher, times, (*downloads(), *folder.downloads())))
    lack = [] if without_publisher or not publisher.lack else [publisher.lack]
    found = faults(told)
    wrong = [str(fault) for fault in found if not fault.recommended]
    yield Checked("catalogue", len(told), [*lack, *wrong], [str(fault) for fault in found if fault.recommended])


CHECKS: tuple[Callable[[Store], Iterator[Checked]], ...] = (_ontology, _things, _ledger)
