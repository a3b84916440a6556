"""The worked examples: each is answered from the minutes in examples/, as it is to be shown."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pyoxigraph import Store as Index

from graph_service.cli.loading.loader import Loader
from graph_service.cli.loading.report import LoadReport
from graph_service.rdf.sparql.endpoint import asked_of, prefixes
from graph_service.rdf.sparql.examples import VIEWS, Example, examples
from graph_service.rdf.sparql.folder import IndexFolder
from graph_service.rdf.sparql.following import Follower
from graph_service.rdf.sparql.frames import Limits
from graph_service.rdf.sparql.guard import form_of
from graph_service.rdf.sparql.picture import picture_of
from graph_service.rdf.sparql.pool import Pool
from graph_service.rdf.sparql.table import Names, Table, table_of_rows, table_of_triples
from graph_service.store.base import Audience
from graph_service.store.opening import open_store
from ontology.schema import SCHEMA

Answer = Callable[[Example], Table | bool]
BY_NAME = {example.name: example for example in examples(SCHEMA.base)}


@pytest.fixture(scope="module")
def answer(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Answer]:
    folder = tmp_path_factory.mktemp("examples")
    store = open_store(f"sqlite:///{folder}/store.db")
    Loader(store, release=True, workers=1, quiet=True).load(
        [Path(__file__).parents[4] / "examples"], "examples", LoadReport()
    )
    following = Follower(store, Audience.PUBLIC, SCHEMA.base, IndexFolder(folder / "index"))
    following.catch_up()
    pool, names = Pool(following.folder.current, Limits(), size=1), Names(prefixes(SCHEMA.base))

    def ask(example: Example) -> Table | bool:
        triples = form_of(example.query).gives_triples
        text = pool.answer(asked_of(example.query, "ntriples" if triples else "json", SCHEMA.base))
        return table_of_triples(text, names) if triples else table_of_rows(text, names)

    yield ask
    pool.close()
    following.stop()
    store.close()


def test_there_are_twenty_in_both_languages() -> None:
    assert len(BY_NAME) == 20
    assert len({example.sv for example in BY_NAME.values()} | {example.en for example in BY_NAME.values()}) == 40


@pytest.mark.parametrize("name", BY_NAME)
def test_an_example_needs_no_prefix_that_is_filled_in(name: str) -> None:
    Index().query(BY_NAME[name].query, base_iri=SCHEMA.base)


@pytest.mark.parametrize("name", BY_NAME)
def test_an_example_has_an_answer_to_show(name: str, answer: Answer) -> None:
    example, found = BY_NAME[name], answer(BY_NAME[name])
    assert example.view in VIEWS
    if isinstance(found, bool):
        assert found
        return
    assert found.total >= 3
    if example.view == "chart":
        assert len(found.bars) == found.total
    if example.view == "graph":
        assert len(picture_of(found.edges).lines) >= 3


def rows(found: object) -> list[list[str]]:
    assert isinstance(found, Table)
    return [[cell.text for cell in row] for row in found.rows]


def test_what_the_examples_answer_is_what_the_minutes_say(answer: Answer) -> None:
    assert ["Räddningstjänst och brandskydd", "8"] in rows(answer(BY_NAME["03-topics"]))
    assert rows(answer(BY_NAME["01-municipalities-that-meet"]))[0] == ["Vallentuna kommun", "12"]
    assert ["0138", "Tyresö kommun"] in [row[:2] for row in rows(answer(BY_NAME["18-municipalities-of-a-county"]))]
    assert {"uppdrag", "godkännande"} <= {row[0] for row in rows(answer(BY_NAME["05-outcomes"]))}
    pairs = {(row[1], row[3]) for row in rows(answer(BY_NAME["02-pairs-at-the-same-meetings"]))}
    assert {"Vallentuna kommun", "Täby kommun"} in [set(pair) for pair in pairs]
