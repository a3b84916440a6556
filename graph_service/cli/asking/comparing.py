"""`graph-service ways | compare`: how two are joined, and what several do."""

from typing import Annotated

import typer

from graph_service.cli.asking.limits import (
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
from graph_service.cli.asking.questions import each_of, must_be_named
from graph_service.cli.options import AudienceOption, FromOption, JsonOption, StoreOption, ToOption, period_of, viewed
from graph_service.settings import DEFAULT_STORE
from graph_service.store.base import Audience


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command()(ways)
    app.command()(compare)


def ways(
    source: Annotated[str, typer.Argument(help="Where the ways begin: an id or name.")],
    target: Annotated[str, typer.Argument(help="Where they end: an id or name.")],
    store: StoreOption = DEFAULT_STORE,
    level: LevelOption = "municipalities",
    steps: Annotated[bool, typer.Option("--steps", help="Fewest steps first, instead of strongest ties.")] = False,
    topic: TopicOption = None,
    body: BodyOption = None,
    organisation: OrganisationOption = None,
    municipality: MunicipalityOption = None,
    case: CaseOption = None,
    first: FromOption = None,
    last: ToOption = None,
    without: WithoutOption = None,
    least: LeastOption = 0.0,
    limit: Annotated[int, typer.Option(min=1, max=5, help="Ways at most.")] = 3,
    audience: AudienceOption = Audience.PUBLIC,
    as_json: JsonOption = False,
) -> None:
    """The shortest ways between two actors by the ties of others.

    Example: graph-service ways "Täby kommun" "Haninge kommun" --steps
    """
    from graph_service.cli.asking.network_answers import print_ways
    from graph_service.cli.terminal import tell
    from graph_service.queries.ties.ways import Shortest, ways_between

    asked, period, weights = level_of(level), period_of(first, last), weights_without(without)
    by = Shortest.STEPS if steps else Shortest.STRENGTH
    with viewed(store, audience) as view:
        scope = Limits(topic, body, organisation, municipality, case).scope(view, period)
        ends = must_be_named(view, source), must_be_named(view, target)
        answer = ways_between(view, *ends, asked, scope, by=by, weights=weights, least=least, most=limit)
    tell(answer, print_ways, as_json=as_json)


def compare(
    municipalities: Annotated[list[str], typer.Argument(help="Two to six municipalities, by id or name.")],
    store: StoreOption = DEFAULT_STORE,
    by: Annotated[list[str] | None, typer.Option("--by", help="Only what all, some or one of them do.")] = None,
    first: FromOption = None,
    last: ToOption = None,
    limit: Annotated[int, typer.Option(min=1, max=200, help="Topics, bodies and organisations at most, each.")] = 10,
    audience: AudienceOption = Audience.PUBLIC,
    as_json: JsonOption = False,
) -> None:
    """What municipalities are involved in, side by side: what all share, what some do, what only one does.

    Example: graph-service compare "Täby kommun" "Vallentuna kommun" --by all
    """
    from graph_service.cli.asking.network_answers import print_comparison
    from graph_service.cli.terminal import tell
    from graph_service.queries.comparison import By, compared

    period = period_of(first, last)
    wanted = [By(each) for each in each_of("answer to --by", by, By)] or list(By)
    with viewed(store, audience) as view:
        ids = [must_be_named(view, one) for one in municipalities]
        answer = compared(view, ids, period, wanted, limit)
    tell(answer, print_comparison, as_json=as_json)
