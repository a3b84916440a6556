"""`graph-service ego | change`: a network around one, and over time."""

from typing import Annotated

import typer

from graph_service.cli.asking.limits import (
    ActorOption,
    BodyOption,
    CaseOption,
    LeastOption,
    LevelOption,
    Limits,
    MunicipalityOption,
    OrganisationOption,
    TopicOption,
    WithoutOption,
    level_of,
    weights_without,
)
from graph_service.cli.asking.questions import must_be_named
from graph_service.cli.options import (
    AudienceOption,
    FromOption,
    JsonOption,
    StoreOption,
    ToOption,
    day,
    period_of,
    viewed,
)
from graph_service.settings import DEFAULT_STORE
from graph_service.store.base import Audience

LimitOption = Annotated[int, typer.Option(min=1, max=5000, help="Ties at most.")]


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command()(ego)
    app.command()(change)


def ego(
    actor: Annotated[str, typer.Argument(help="Around whom: an id or name.")],
    store: StoreOption = DEFAULT_STORE,
    level: LevelOption = "municipalities",
    depth: Annotated[int, typer.Option(min=1, max=2, help="Steps from the actor.")] = 1,
    topic: TopicOption = None,
    body: BodyOption = None,
    organisation: OrganisationOption = None,
    municipality: MunicipalityOption = None,
    case: CaseOption = None,
    first: FromOption = None,
    last: ToOption = None,
    without: WithoutOption = None,
    least: LeastOption = 0.0,
    limit: LimitOption = 20,
    audience: AudienceOption = Audience.PUBLIC,
    as_json: JsonOption = False,
) -> None:
    """The network around an actor: those it has ties with, and the ties among them.

    Example: graph-service ego "Täby kommun" --depth 2 --topic Elförsörjning
    """
    from graph_service.cli.asking.network_answers import print_ego
    from graph_service.cli.terminal import tell
    from graph_service.queries.ties.ego import ego as ask

    asked, period, weights = level_of(level), period_of(first, last), weights_without(without)
    with viewed(store, audience) as view:
        scope = Limits(topic, body, organisation, municipality, case).scope(view, period)
        middle = must_be_named(view, actor)
        answer = ask(view, middle, asked, scope, depth=depth, weights=weights, least=least, limit=limit)
    tell(answer, print_ego, as_json=as_json)


def change(
    level: LevelOption = "municipalities",
    store: StoreOption = DEFAULT_STORE,
    before_first: Annotated[
        str | None, typer.Option("--before-from", callback=day, help="First day of the earlier period.")
    ] = None,
    before_last: Annotated[
        str | None, typer.Option("--before-to", callback=day, help="Last day of the earlier period.")
    ] = None,
    first: FromOption = None,
    last: ToOption = None,
    topic: TopicOption = None,
    body: BodyOption = None,
    organisation: OrganisationOption = None,
    municipality: MunicipalityOption = None,
    case: CaseOption = None,
    actor: ActorOption = None,
    without: WithoutOption = None,
    limit: LimitOption = 20,
    audience: AudienceOption = Audience.PUBLIC,
    as_json: JsonOption = False,
) -> None:
    """Which ties came, went, grew or shrank from an earlier period to the one between --from and --to.

    Example: graph-service change --before-to 2023-12-31 --from 2024-01-01
    """
    from graph_service.cli.asking.network_answers import print_change
    from graph_service.cli.terminal import tell
    from graph_service.queries.ties.change import changed

    if before_last is None or first is None:
        raise typer.BadParameter("say where the earlier period ends and the later begins: --before-to and --from")
    asked, weights = level_of(level), weights_without(without)
    before, after = period_of(before_first, before_last), period_of(first, last)
    with viewed(store, audience) as view:
        scope = Limits(topic, body, organisation, municipality, case).scope(view, after)
        one = must_be_named(view, actor) if actor else None
        answer = changed(view, asked, before, after, scope, weights=weights, actor=one, limit=limit)
    tell(answer, print_change, as_json=as_json)
