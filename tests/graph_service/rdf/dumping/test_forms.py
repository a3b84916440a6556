"""Each form of a dump says what its N-Quads say."""

import json

import pytest
from pyoxigraph import RdfFormat, parse

from graph_service.rdf.dumping.forms import FORMS
from graph_service.rdf.dumps import DUMPS
from tests.graph_service.world import World

BASE = "https://example.test/"
READ = {"nq": RdfFormat.N_QUADS, "ttl": RdfFormat.TRIG, "jsonld": RdfFormat.JSON_LD, "jsonl": RdfFormat.JSON_LD}
HARD = 'a "b"\n\tc\\d\x07\x85\u2028é€𝄞 <x> <http://x> .'


@pytest.fixture
def world(network_group: World) -> World:
    """The small world, and a text that is hard to write."""
    title, day, text = network_group.texts["b" * 64]
    network_group.texts["b" * 64] = (title, day, text + HARD)
    network_group.tell("a" * 64, "Topic", {"code": "<x> .", "name": 'Sagt "så" \\ <x>'})
    return network_group


def test_the_hard_text_is_there(world: World) -> None:
    quads = parse("".join(DUMPS["ledger"](world.view(), BASE)), format=RdfFormat.N_QUADS)
    assert any(getattr(quad.object, "value", "").endswith(HARD) for quad in quads)


@pytest.mark.parametrize("what", DUMPS)
@pytest.mark.parametrize("form", FORMS)
def test_a_form_says_the_same(world: World, what: str, form: str) -> None:
    pieces = list(DUMPS[what](world.view(), BASE))
    wanted = set(parse("".join(pieces), format=RdfFormat.N_QUADS))
    text = "".join(FORMS[form].write(pieces, BASE))
    if form == "jsonl":
        lines = text.split("\n")[:-1]
        assert len(lines) > 30
        assert {quad for line in lines for quad in parse(line, format=READ[form])} == wanted
    else:
        assert set(parse(text, format=READ[form])) == wanted


def test_facts_are_turtle_without_graphs(world: World) -> None:
    pieces = list(DUMPS["facts"](world.view(), BASE))
    text = "".join(FORMS["ttl"].write(pieces, BASE))
    assert set(parse(text, format=RdfFormat.TURTLE)) == set(parse("".join(pieces), format=RdfFormat.N_TRIPLES))
    assert "\nid:municipality-0138 a cv:PublicOrganisation" in text


def test_json_ld_stands_with_an_object_a_line(world: World) -> None:
    text = "".join(FORMS["jsonld"].write(DUMPS["facts"](world.view(), BASE), BASE))
    lines = text.split("\n")[2:-2]
    things = {json.loads(line.removesuffix(","))["@id"] for line in lines}
    assert {"id:municipality-0138", f"id:{world.ids['m1']}"} <= things


@pytest.mark.parametrize("form", FORMS)
def test_nothing_is_a_dump_too(form: str) -> None:
    text = "".join(FORMS[form].write([], BASE))
    assert list(parse(text or "[]" if form == "jsonl" else text, format=READ[form])) == []
