"""How a command ends: well, or with one line on standard error that says what to do; never with a traceback."""

from typing import Any

import typer
from typer.core import TyperGroup

MISUSED = 2  # what was asked for cannot be done; nothing was changed
FAULTY = 70  # a fault of the program


class CommandError(Exception):
    """What a person should read before the command ends with exit code 2."""


class Commands(TyperGroup):
    """The commands. Errors that a user can mend end one with a line and exit code 2; others pass."""

    def format_commands(self, ctx: Any, formatter: Any) -> None:  # noqa: ANN401, ARG002 - typer keeps its types to itself
        """List all commands, each with the whole first sentence of its help."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, command.get_short_help_str(200)) for name, command in self.commands.items()])

    def invoke(self, ctx: Any) -> Any:  # noqa: ANN401
        """Run the command that was called."""
        try:
            return super().invoke(ctx)
        except Exception as error:
            line = mendable(error)
            if line is None:
                raise
            typer.echo(f"graph-service: {line}", err=True)
            raise typer.Exit(MISUSED) from error


def mendable(error: Exception) -> str | None:
    """What to tell of an error that a user can do something about, or None."""
    from graph_service.queries.answers import QuestionError, UnknownThingError
    from graph_service.rdf.catalogue.publisher import PublisherError
    from graph_service.rdf.dumping.hdt import HdtError
    from graph_service.store.base import CursorError, StoreError
    from loaders.sources.folder import SourceError

    ours = StoreError | CursorError | SourceError | CommandError | QuestionError | HdtError | PublisherError
    if isinstance(error, ours):
        return str(error)
    if isinstance(error, UnknownThingError):
        return f"there is no {error.args[0]!r} in this view"
    if isinstance(error, OSError) and not isinstance(error, BrokenPipeError):
        reason = error.strerror or str(error)
        return f"{error.filename}: {reason}" if error.filename else reason
    return None
