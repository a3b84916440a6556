"""The two dumps, as other tools read them."""

import re
from collections import defaultdict

import pytest
from pyoxigraph import BlankNode, Literal, RdfFormat, parse, serialize

from graph_service.rdf.dumps import DUMPS
from graph_service.store.base import Audience
from tests.graph_service.world import World

BASE = "https://example.test/"


def dump(world: World, name: str, audience: Audience = Audience.PUBLIC) -> str:
    view = world.view()
    view.audience = audience
    return "".join(DUMPS[name](view, BASE))


@pytest.mark.parametrize("name", DUMPS)
def test_another_reader_reads_every_line_and_finds_no_blank_node(name: str, network_group: World) -> None:
    text = dump(network_group, name)
    quads = list(parse(text, format=RdfFormat.N_QUADS))
    assert len(quads) == len(text.splitlines()) == len(set(quads))
    assert not any(isinstance(term, BlankNode) for quad in quads for term in quad)


@pytest.mark.parametrize("name", DUMPS)
def test_lines_are_written_as_the_standard_writer_does(name: str, network_group: World) -> None:
    text = dump(network_group, name)
    again = serialize(parse(text, format=RdfFormat.N_QUADS), format=RdfFormat.N_QUADS).decode()
    assert again.splitlines() == text.splitlines()


@pytest.mark.parametrize("name", DUMPS)
def test_things_come_in_the_order_of_their_ids_and_their_lines_in_order(name: str, network_group: World) -> None:
    view = network_group.view()
    pieces = [piece.splitlines() for piece in DUMPS[name](view, BASE)]
    ids = [
        next(re.findall(rf"^<{BASE}id/([a-z0-9-]+)[>/]", line)[0] for line in piece if "#type>" in line)
        for piece in pieces
    ]
    assert ids == sorted(set(ids))
    assert set(view.all) <= set(ids)
    assert all(piece == sorted(piece) for piece in pieces)


@pytest.mark.parametrize("name", DUMPS)
def test_the_order_of_telling_leaves_no_trace(name: str, network_group: World) -> None:
    text = dump(network_group, name)
    network_group.said.reverse()
    assert dump(network_group, name) == text


def test_every_claim_of_the_ledger_leads_to_its_characters(network_group: World) -> None:
    quads = list(parse(dump(network_group, "ledger"), format=RdfFormat.N_QUADS))
    told: dict[str, dict[object, list[object]]] = defaultdict(lambda: defaultdict(list))
    for quad in quads:
        told[re.split(r"[/#]", quad.predicate.value)[-1]][quad.subject].append(quad.object)
    quoted = set()
    for saying, targets in told["hasTarget"].items():
        for target in targets:
            text = told["storedText"][told["hasSource"][target][0]][0].value
            position, quote = sorted(told["hasSelector"][target], key=str)
            start, end = (int(told[name][position][0].value) for name in ("start", "end"))
            assert told["exact"][quote][0].value == text[start:end]
            assert told["prefix"][quote][0].value == text[max(start - 32, 0) : start]
            assert told["suffix"][quote][0].value == text[end : end + 32]
            value = told["object"][saying][0]
            if isinstance(value, Literal):
                quoted.add((text[start:end], value.value))
    assert ("Avtal om räddningstjänst ingås", "Avtal om räddningstjänst ingås") in quoted
    assert all(quote == value for quote, value in quoted)


def test_where_documents_lie_is_told_inside_only(network_group: World) -> None:
    assert "spec/samverkan/address>" not in dump(network_group, "ledger")
    assert "spec/samverkan/address>" in dump(network_group, "ledger", Audience.INTERNAL)


def test_text_with_line_ends_quotes_and_backslashes_survives(network_group: World) -> None:
    w = network_group
    title, day, text = w.texts["b" * 64]
    w.texts["b" * 64] = (title, day, text + 'a "b"\n\tc\\d\x07é€𝄞')
    quads = parse(dump(w, "ledger"), format=RdfFormat.N_QUADS)
    assert any(
        q.object.value.endswith('a "b"\n\tc\\d\x07é€𝄞') for q in quads if q.predicate.value.endswith("storedText")
    )


def test_a_class_is_said_with_all_above_it_in_the_facts(network_group: World) -> None:
    text = dump(network_group, "facts")
    town = f"<{BASE}id/municipality-0138> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"
    assert f"{town} <http://www.w3.org/ns/org#Organization> ." in text
    assert f"{town} <http://xmlns.com/foaf/0.1/Agent> ." in text
