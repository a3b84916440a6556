"""What is printed for people."""

import json
from collections.abc import Callable
from typing import TypeVar

import typer
from rich.console import Console

Answer = TypeVar("Answer")


def terminal(*, errors: bool = False) -> Console:
    """A console that prints names as they are written: no [markup], no :emoji:. `errors` for standard error."""
    return Console(stderr=errors, markup=False, emoji=False, highlight=False)


def tell(answer: Answer, for_people: Callable[[Answer], None], *, as_json: bool) -> None:
    """Print an answer: as JSON, or in words by what prints it `for_people`."""
    from graph_service.queries.answers import to_json

    if as_json:
        print_json(to_json(answer))
    else:
        for_people(answer)


def print_json(answer: object) -> None:
    """Print an answer as JSON, indented."""
    typer.echo(json.dumps(answer, ensure_ascii=False, indent=1))
