"""`graph-service involved | network | search`: the questions, at the command line."""

import json
from typing import Annotated

import typer

from graph_service.cli.options import AudienceOption, CommandError, JsonOption, StoreOption, opened
from graph_service.settings import DEFAULT_STORE
from graph_service.store.base import Audience, View

LimitOption = Annotated[int, typer.Option(min=1, max=500, help="Answers at most.")]
FromOption = Annotated[str | None, typer.Option("--from", help="First day, as 2022-01-01.")]
ToOption = Annotated[str | None, typer.Option("--to", help="Last day, as 2025-12-31.")]


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command()(involved)
    app.command()(network)
    app.command()(search)


def involved(
    what: Annotated[
        str, typer.Argument(help="A thing's id or name (a topic, case, organisation), or words of the text.")
    ],
    store: StoreOption = DEFAULT_STORE,
    words: Annotated[
        bool, typer.Option("--words", help="Take it as words of the text, whatever things are called so.")
    ] = False,
    first: FromOption = None,
    last: ToOption = None,
    limit: LimitOption = 10,
    audience: AudienceOption = Audience.PUBLIC,
    as_json: JsonOption = False,
) -> None:
    """Who is involved in something, in which role, how often, since when, and the sentence that says so."""
    from graph_service.cli.answers import print_involvement
    from graph_service.queries.answers import to_json
    from graph_service.queries.involvement import involved_in
    from graph_service.store.base import Period

    with opened(store) as kept:
        view = kept.view(audience)
        subject = None if words else named(view, what)
        answer = involved_in(view, subject, None if subject else what, period=Period(first, last), limit=limit)
    if as_json:
        typer.echo(json.dumps(to_json(answer), ensure_ascii=False, indent=1))
    else:
        print_involvement(answer)


def network(
    level: Annotated[str, typer.Argument(help="municipalities, organisations or people.")] = "municipalities",
    store: StoreOption = DEFAULT_STORE,
    topic: Annotated[str | None, typer.Option(help="Only what is about this topic (id or name).")] = None,
    body: Annotated[str | None, typer.Option(help="Only what this body did (id or name).")] = None,
    first: FromOption = None,
    last: ToOption = None,
    without: Annotated[list[str] | None, typer.Option(help="Leave out a kind of tie, such as joint_body.")] = None,
    limit: LimitOption = 20,
    audience: AudienceOption = Audience.PUBLIC,
    as_json: JsonOption = False,
) -> None:
    """Who works with whom: the strongest ties, each taken apart into its kinds."""
    from graph_service.cli.answers import print_network
    from graph_service.queries.answers import to_json
    from graph_service.queries.scope import Scope
    from graph_service.queries.ties.kinds import Level
    from graph_service.queries.ties.network import network as ask
    from graph_service.store.base import Period

    if level not in list(Level):
        raise typer.BadParameter(f"{level!r} is none of {', '.join(Level)}", param_hint="level")
    with opened(store) as kept:
        view = kept.view(audience)
        scope = Scope(
            topic=_must(view, topic) if topic else None,
            body=_must(view, body) if body else None,
            period=Period(first, last),
        )
        answer = ask(view, Level(level), scope, weights=dict.fromkeys(without or (), 0.0), limit=limit)
    if as_json:
        typer.echo(json.dumps(to_json(answer), ensure_ascii=False, indent=1))
    else:
        print_network(answer)


def search(
    words: Annotated[str, typer.Argument(help="Words, all of which must be there; the last may be unfinished.")],
    store: StoreOption = DEFAULT_STORE,
    type_: Annotated[list[str] | None, typer.Option("--class", help="Only things of this class.")] = None,
    limit: LimitOption = 20,
    audience: AudienceOption = Audience.PUBLIC,
    as_json: JsonOption = False,
) -> None:
    """Things whose names or texts hold the words; å is not a."""
    from graph_service.cli.answers import print_hits
    from graph_service.queries.answers import to_json
    from graph_service.queries.things import search as ask

    with opened(store) as kept:
        answer = ask(kept.view(audience), words, type_ or (), limit=limit)
    if as_json:
        typer.echo(json.dumps(to_json(answer), ensure_ascii=False, indent=1))
    else:
        print_hits(answer)


def named(view: View, what: str) -> str | None:
    """The id of the thing with this id or exactly this name, or None."""
    if view.thing(what):
        return what
    subjects = ("Topic", "Organisation", "Body", "Case", "Party", "Person")
    hits = [hit for hit in view.search(what, subjects, limit=5).rows if hit.rank == 0]
    return hits[0].id if hits else None


def _must(view: View, what: str) -> str:
    found = named(view, what)
    if found is None:
        raise CommandError(f"nothing is called {what!r}: try `graph-service search {what!r}`")
    return found
