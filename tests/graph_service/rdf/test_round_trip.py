"""A dump of the ledger, loaded into an empty store of the other kind, is dumped byte for byte the same."""

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest

from graph_service.rdf.ledger.ledger import ledger
from graph_service.rdf.ledger.nodes import LedgerError
from graph_service.rdf.ledger.reading import loads_of
from graph_service.store.base import Audience, Store
from graph_service.store.load import Load
from graph_service.store.opening import open_store
from ontology.statement import Source, Span, Statement
from tests.graph_service.store.corpus import Draft, corpus
from tests.graph_service.world import World

BASE = "https://example.test/"


def loads() -> list[Load]:
    """The corpus, read and released by somebody; one document at a second address."""
    first, *others = [replace(one, reader="reader 1.2") for one in corpus()]
    return [replace(first, released_by="Ada"), *others, replace(first, address="annat:å ä.txt", root="/elsewhere")]


def dump(store: Store, audience: Audience) -> str:
    return "".join(ledger(store.view(audience), BASE))


def load(store: Store, text: str) -> None:
    with loads_of(BytesIO(text.encode()), BASE) as read:
        store.replace(list(read))


@pytest.fixture
def stores(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[Store, Store]]:
    """An embedded store, and an empty one of the kind that the test is run for."""
    embedded, other = (open_store(f"sqlite:///{tmp_path}/{name}.db") for name in ("one", "other"))
    yield embedded, other if request.param == "sqlite" else request.getfixturevalue("neo4j_store")
    embedded.close()
    other.close()


@pytest.mark.parametrize("stores", ["sqlite", "neo4j"], indirect=True)
@pytest.mark.parametrize("turned", [False, True], ids=["there", "back"])
@pytest.mark.parametrize("audience", list(Audience))
def test_a_ledger_that_is_loaded_elsewhere_is_the_same(
    stores: tuple[Store, Store], audience: Audience, *, turned: bool
) -> None:
    source, target = stores[::-1] if turned else stores
    source.replace(loads())
    text = dump(source, audience)
    load(target, text)
    assert dump(target, audience) == text
    assert list(target.view(audience).facts()) == list(source.view(audience).facts())
    if audience is Audience.INTERNAL:
        assert dump(target, Audience.PUBLIC) == dump(source, Audience.PUBLIC)
        assert target.roots() == source.roots()


@pytest.mark.parametrize("audience", list(Audience))
def test_a_ledger_of_every_kind_of_value_is_the_same(network_group: World, tmp_path: Path, audience: Audience) -> None:
    one, other = (open_store(f"sqlite:///{tmp_path}/{name}.db") for name in "ab")
    one.replace(network_group.loads())
    load(other, dump(one, audience))
    assert dump(other, audience) == dump(one, audience)
    one.close()
    other.close()


@pytest.mark.parametrize("stores", ["sqlite", "neo4j"], indirect=True)
def test_passages_keep_the_order_in_which_they_are_read(stores: tuple[Store, Store]) -> None:
    draft = Draft("minutes:1.txt", "ordförande Anna Ekvist och\nBo Lind", released=True)
    body = draft.say("Body", name="Gruppen")
    spans = (Span(1, 27, 34), Span(1, 0, 10), Span(1, 11, 22))
    draft.statements.append(Statement(body, "alternative_name", "Bo Lind", Source(draft.version, spans, "test", 0.5)))
    stores[0].replace([draft.load()])
    text = dump(stores[0], Audience.INTERNAL)
    load(stores[1], text)
    assert dump(stores[1], Audience.INTERNAL) == text
    said = [one for _, sayings in stores[1].view(Audience.INTERNAL).ledger() for one in sayings]
    assert [one.spans for one in said if one.value == "Bo Lind"] == [spans]


@pytest.mark.parametrize("stores", ["sqlite"], indirect=True)
def test_a_dump_tells_how_the_store_was_when_it_began(stores: tuple[Store, Store]) -> None:
    store, other = stores
    store.replace(loads())
    before = dump(store, Audience.INTERNAL)
    pieces = ledger(store.view(Audience.INTERNAL), BASE)
    begun = next(pieces)
    store.forget([one.address for one in loads()[:3]])
    assert begun + "".join(pieces) == before
    load(other, before)


@pytest.mark.parametrize("stores", ["sqlite"], indirect=True)
def test_a_part_of_a_ledger_is_refused(stores: tuple[Store, Store]) -> None:
    stores[0].replace(loads())
    lines = dump(stores[0], Audience.INTERNAL).splitlines(keepends=True)
    no_text = "".join(line for line in lines if "/storedText>" not in line)
    no_object = "".join(line for line in lines if "-syntax-ns#object>" not in line)
    unsure = "".join(lines).replace('"1.0"^^', '"maybe"^^', 1)
    strange = "".join(lines).replace("/def/presence/present>", "/def/presence/asleep>")
    wrong = {no_text: "no document in it", no_object: "0 values of <http://www.w3.org", "x\n": "line 1: "}
    wrong |= {unsure: "could not convert", strange: "asleep> is no word of presence"}
    for text, told in wrong.items():
        with pytest.raises(LedgerError, match=told):
            load(stores[1], text)


@pytest.mark.parametrize("stores", ["sqlite"], indirect=True)
def test_a_ledger_of_another_base_is_refused(stores: tuple[Store, Store]) -> None:
    stores[0].replace(loads())
    text = "".join(ledger(stores[0].view(Audience.INTERNAL), "https://another.test/"))
    with pytest.raises(LedgerError, match=r"no document in it|GRAPH_SERVICE_BASE"):
        load(stores[1], text)
