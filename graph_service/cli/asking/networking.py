"""`graph-service network`: who works with whom, in the terminal or as a file."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from graph_service.cli.asking.limits import (
    ActorOption,
    BodyOption,
    CaseOption,
    LeastOption,
    LevelArgument,
    Limits,
    MunicipalityOption,
    OrganisationOption,
    TopicOption,
    WithoutOption,
    level_of,
    weights_without,
)
from graph_service.cli.asking.questions import must_be_named
from graph_service.cli.endings import CommandError
from graph_service.cli.options import AudienceOption, FromOption, JsonOption, StoreOption, ToOption, period_of, viewed
from graph_service.settings import DEFAULT_STORE, Settings
from graph_service.store.base import Audience

if TYPE_CHECKING:
    from graph_service.queries.ties.network import Network

_SHOWN, _MOST = 20, 50_000


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(network)


def network(
    level: LevelArgument = "municipalities",
    store: StoreOption = DEFAULT_STORE,
    topic: TopicOption = None,
    body: BodyOption = None,
    organisation: OrganisationOption = None,
    municipality: MunicipalityOption = None,
    case: CaseOption = None,
    actor: ActorOption = None,
    first: FromOption = None,
    last: ToOption = None,
    without: WithoutOption = None,
    least: LeastOption = 0.0,
    backbone: Annotated[
        float | None, typer.Option(min=0, max=1, help="Only ties that are more than chance, as 0.05: the backbone.")
    ] = None,
    limit: Annotated[
        int | None, typer.Option(min=1, max=_MOST, help="Ties at most; else 20, and 50,000 in a file.")
    ] = None,
    form: Annotated[
        str | None, typer.Option("--format", help="Write it as gexf, graphml or csv; actors.csv is the actors alone.")
    ] = None,
    out: Annotated[Path | None, typer.Option("--out", help="File to write; else standard output.")] = None,
    audience: AudienceOption = Audience.PUBLIC,
    as_json: JsonOption = False,
) -> None:
    """Who works with whom: the strongest ties, each taken apart into its kinds.

    As csv, FILE.csv holds the ties, and FILE.actors.csv beside it the actors. With --format, --out and --json, what
    was written is told as JSON.

    Example: graph-service network --backbone 0.05 --format gexf --out n.gexf
    """
    from graph_service.cli.asking.network_answers import print_network
    from graph_service.cli.terminal import tell
    from graph_service.queries.ties.network import network as ask

    _check_form(form, out, as_json)
    asked, period, weights = level_of(level), period_of(first, last), weights_without(without)
    most = limit or (_MOST if form else _SHOWN)
    with viewed(store, audience) as view:
        scope = Limits(topic, body, organisation, municipality, case).scope(view, period)
        one = must_be_named(view, actor) if actor else None
        answer = ask(view, asked, scope, weights=weights, actor=one, least=least, backbone=backbone, limit=most)
    if form:
        _write(answer, form, out, as_json)
    else:
        tell(answer, print_network, as_json=as_json)


def _check_form(form: str | None, out: Path | None, as_json: bool) -> None:
    from graph_service.queries.exports.forms import FORMS

    if form is None and out is not None:
        raise CommandError("--out needs --format: gexf, graphml or csv")
    if form is None:
        return
    if form not in FORMS:
        raise typer.BadParameter(f"{form!r} is none of {', '.join(FORMS)}", param_hint="'--format'")
    if as_json and out is None:
        raise typer.BadParameter("the file is no JSON; name it with --out", param_hint="'--json'")


def _write(answer: "Network", form: str, out: Path | None, as_json: bool) -> None:
    from graph_service.cli.files import write_whole
    from graph_service.cli.terminal import print_json
    from graph_service.queries.exports.forms import FORMS

    base = Settings.read().base
    if out is None:
        sys.stdout.buffer.writelines(piece.encode() for piece in FORMS[form].write(answer, base))
        sys.stdout.flush()
        return
    files = {out: form}
    if form == "csv":
        files = {out.with_name(f"{out.name.removesuffix('.csv')}.actors.csv"): "actors.csv", **files}
    for path, made in files.items():
        write_whole(FORMS[made].write(answer, base), path)
    if as_json:
        written = sorted(str(path) for path in files)
        print_json({"files": written, "ties": len(answer.ties), "actors": len(answer.actors)})
