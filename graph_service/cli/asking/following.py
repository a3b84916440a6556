"""`graph-service assignments`: what was to be done and how it stands, in the terminal or as a sheet."""

from pathlib import Path
from typing import Annotated

import typer

from graph_service.cli.asking.limits import (
    BodyOption,
    CaseOption,
    Limits,
    MunicipalityOption,
    OrganisationOption,
    TopicOption,
)
from graph_service.cli.asking.questions import each_of, must_be_named
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
from graph_service.settings import DEFAULT_STORE, Settings
from graph_service.store.base import Audience

_SHOWN, _MOST = 20, 5000


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(assignments)


def assignments(
    store: StoreOption = DEFAULT_STORE,
    assignee: Annotated[str | None, typer.Option(help="Only what this one is to do (id or name).")] = None,
    standing: Annotated[
        list[str] | None, typer.Option(help="Only what is passed, soon, later, undated, returned or appointed.")
    ] = None,
    topic: TopicOption = None,
    body: BodyOption = None,
    organisation: OrganisationOption = None,
    municipality: MunicipalityOption = None,
    case: CaseOption = None,
    first: FromOption = None,
    last: ToOption = None,
    after: AfterOption = None,
    limit: Annotated[int | None, typer.Option(min=1, max=_MOST, help="Rows at most; else 20, 5,000 in CSV.")] = None,
    out: Annotated[Path | None, typer.Option("--csv", help="Write them to this file as a sheet.")] = None,
    audience: AudienceOption = Audience.PUBLIC,
    as_json: JsonOption = False,
) -> None:
    """What was to be done, by whom and when, as of the latest meeting that minutes are known of; what is open first.

    Example: graph-service assignments --standing passed --csv passed.csv
    """
    from graph_service.cli.asking.followed import print_follow_up
    from graph_service.cli.files import write_whole
    from graph_service.cli.terminal import print_json, tell
    from graph_service.queries.follow_up.follow_up import follow_up
    from graph_service.queries.follow_up.sheet import sheet
    from graph_service.queries.follow_up.standing import Standing

    wanted = [Standing(each) for each in each_of("standing", standing, [each.value for each in Standing])]
    period, most = period_of(first, last), limit or (_MOST if out else _SHOWN)
    with viewed(store, audience) as view:
        scope = Limits(topic, body, organisation, municipality, case).scope(view, period)
        one = must_be_named(view, assignee) if assignee else None
        answer = follow_up(view, scope, one, wanted, after, most)
    if out is None:
        tell(answer, print_follow_up, as_json=as_json)
        return
    write_whole(sheet(answer.rows.rows, Settings.read().base), out)
    if as_json:
        print_json({"file": str(out), "assignments": len(answer.rows.rows)})
