"""The commands of `graph-service`; each imports what it needs when it runs."""

import typer

from graph_service.cli import asking, extracting, keeping, loading, serving

app = typer.Typer(
    name="graph-service",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="Who works with whom, on what, since when: a knowledge graph read from Swedish municipal minutes.",
)
for module in (loading, extracting, asking, serving, keeping):
    module.register(app)


def main() -> None:
    """Run the command line."""
    app()
