"""Asking a server one question at a time: one round trip each, and again where the server asks for it."""

from collections.abc import Iterator, Mapping
from typing import Any, Protocol

from neo4j import Driver, Result, RoutingControl


class Answer(Protocol):
    """The rows of an answer."""

    def values(self) -> list[list[Any]]:
        """All rows at once."""

    def __iter__(self) -> Iterator[Any]: ...


class Asking(Protocol):
    """What takes questions: a transaction, or a Reader where each may be answered by itself."""

    def run(self, query: str, parameters: dict[str, Any] | None = None, **kwparameters: Any) -> Answer:  # noqa: ANN401
        """Ask."""


class Rows(list[list[Any]]):
    """Rows that were fetched."""

    def values(self) -> list[list[Any]]:
        """All rows at once."""
        return self


class Reader:
    """Asks outside of any transaction of ours, which saves two round trips a question.

    A transaction would not make several answers one moment's either: Neo4j reads what is committed.
    """

    def __init__(self, driver: Driver, database: str | None) -> None:
        self._driver = driver
        self._database = database

    def run(self, query: str, parameters: Mapping[str, Any] | None = None, **kwparameters: Any) -> Rows:  # noqa: ANN401
        """The answer, whole."""
        return Rows(
            self._driver.execute_query(
                query,
                parameters_={**(parameters or {}), **kwparameters},
                routing_=RoutingControl.READ,
                database_=self._database,
                result_transformer_=Result.values,
            )
        )
