"""`graph-service involved | search`: the questions, at the command line."""

from collections.abc import Iterable, Sequence
from typing import Annotated

import typer

from graph_service.cli.endings import CommandError
from graph_service.cli.options import (
    AfterOption,
    AudienceOption,
    FromOption,
    JsonOption,
    StoreOption,
    ToOption,
    period_of,
    viewed,
)
from graph_service.settings import DEFAULT_STORE
from graph_service.store.base import Audience, View

LimitOption = Annotated[int, typer.Option(min=1, max=500, help="Answers at most.")]


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command()(involved)
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
    after: AfterOption = None,
    limit: LimitOption = 10,
    audience: AudienceOption = Audience.PUBLIC,
    as_json: JsonOption = False,
) -> None:
    """Who is involved in something, in which role, how often, since when, and the sentence that says so.

    Example: graph-service involved Elförsörjning --from 2023-01-01
    """
    from graph_service.cli.asking.answers import print_involvement
    from graph_service.cli.terminal import tell
    from graph_service.queries.involvement import involved_in

    _must_hold_words(what, "what")
    period = period_of(first, last)
    with viewed(store, audience) as view:
        subject = None if words else named(view, what)
        text = what if subject is None else None
        answer = involved_in(view, subject, text, period=period, after=after, limit=limit)
    tell(answer, print_involvement, as_json=as_json)


def search(
    words: Annotated[str, typer.Argument(help="Words, all of which must be there; the last may be unfinished.")],
    store: StoreOption = DEFAULT_STORE,
    type_: Annotated[list[str] | None, typer.Option("--class", help="Only things of this class.")] = None,
    after: AfterOption = None,
    limit: LimitOption = 20,
    audience: AudienceOption = Audience.PUBLIC,
    as_json: JsonOption = False,
) -> None:
    """Things whose names or texts hold the words; å is not a.

    Example: graph-service search räddning --class Decision
    """
    from graph_service.cli.asking.answers import print_hits
    from graph_service.cli.terminal import tell
    from graph_service.queries.things import search as ask
    from ontology.schema import SCHEMA

    _must_hold_words(words, "words")
    classes = each_of("class", type_, SCHEMA.classes)
    types = tuple(dict.fromkeys(c for name in classes for c in SCHEMA.descendants(name)))
    with viewed(store, audience) as view:
        answer = ask(view, words, types, after=after, limit=limit)
    tell(answer, print_hits, as_json=as_json)


def named(view: View, what: str) -> str | None:
    """The id of the thing with this id or exactly this name, or None."""
    if view.thing(what):
        return what
    subjects = ("Topic", "Organisation", "Body", "Case", "Party", "Person")
    hits = [hit for hit in view.search(what, subjects, limit=5).rows if hit.rank == 0]
    return hits[0].id if hits else None


def must_be_named(view: View, what: str) -> str:
    """The id of the thing with this id or name. Raises CommandError."""
    found = named(view, what)
    if found is None:
        raise CommandError(f"nothing is called {what!r}: try `graph-service search {what!r}`")
    return found


def _must_hold_words(text: str, parameter: str) -> None:
    from ontology.words import fold

    if not fold(text):
        raise typer.BadParameter(f"{text!r} holds no word", param_hint=f"'{parameter}'")


def each_of(what: str, given: Sequence[str] | None, allowed: Iterable[str]) -> Sequence[str]:
    """What was given, if all of it is allowed. Raises CommandError."""
    known = sorted(allowed)
    for name in given or ():
        if name not in known:
            raise CommandError(f"{name!r} is no {what}; there are {', '.join(known)}")
    return given or ()
