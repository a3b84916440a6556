"""The two dumps, as other tools read them."""

import pytest
from pyoxigraph import BlankNode, RdfFormat, parse, serialize

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
def test_subjects_come_in_the_order_of_their_ids(name: str, network_group: World) -> None:
    ids = [line.split(">")[0].removeprefix(f"<{BASE}id/") for line in dump(network_group, name).splitlines()]
    things = [id_ for id_ in ids if not id_.startswith("<")]
    assert things == sorted(things)


@pytest.mark.parametrize("name", DUMPS)
def test_the_order_of_telling_leaves_no_trace(name: str, network_group: World) -> None:
    text = dump(network_group, name)
    network_group.said.reverse()
    assert dump(network_group, name) == text


def test_every_claim_of_the_ledger_leads_to_its_characters(network_group: World) -> None:
    quads = list(parse(dump(network_group, "ledger"), format=RdfFormat.N_QUADS))
    texts = {q.subject: q.object.value for q in quads if q.predicate.value.endswith("/storedText")}
    ends = {
        (q.subject, q.predicate.value.rpartition("#")[2]): int(q.object.value)
        for q in quads
        if "oa#" in q.predicate.value and "hasSelector" not in q.predicate.value
    }
    selectors = {q.object: q.subject for q in quads if q.predicate.value.endswith("hasSelector")}
    values = {q.subject: q.object for q in quads if q.predicate.value.endswith("#object")}
    graphs = {q.subject: q.graph_name for q in quads}
    quoted = [
        (texts[graphs[s]][ends[s, "start"] : ends[s, "end"]], values[of].value)
        for s, of in selectors.items()
        if values[of].__class__.__name__ == "Literal"
    ]
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
