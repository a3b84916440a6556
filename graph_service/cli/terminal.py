"""What is printed for people."""

import json

import typer
from rich.console import Console


def terminal(*, errors: bool = False) -> Console:
    """A console that prints names as they are written: no [markup], no :emoji:. `errors` for standard error."""
    return Console(stderr=errors, markup=False, emoji=False, highlight=False)


def print_json(answer: object) -> None:
    """Print an answer as JSON, indented."""
    typer.echo(json.dumps(answer, ensure_ascii=False, indent=1))
