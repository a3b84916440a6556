"""A network as files: they open elsewhere and say what the answer says."""

import csv
import io
from dataclasses import replace

import networkx as nx
import pytest

from graph_service.queries.answers import Named
from graph_service.queries.exports.forms import FORMS
from graph_service.queries.ties.kinds import Level
from graph_service.queries.ties.network import Network, network
from tests.graph_service.world import World

BASE = "https://example.test/"


def written(form: str, answer: Network) -> str:
    return "".join(FORMS[form].write(answer, BASE))


def opened(form: str, answer: Network) -> "nx.Graph[str]":
    file = io.BytesIO(written(form, answer).encode())
    return nx.read_gexf(file, version="1.3") if form == "gexf" else nx.read_graphml(file)


@pytest.mark.parametrize("form", ["gexf", "graphml"])
def test_networkx_opens_it_with_names_classes_weights_counts_and_years(form: str, network_group: World) -> None:
    answer = network(network_group.view(), Level.ORGANISATIONS)
    graph = opened(form, answer)
    one, other = (f"{BASE}id/{network_group.ids[name]}" for name in ("Tyresö", "Haninge"))
    assert not graph.is_directed()
    assert {(graph.nodes[n]["label"], graph.nodes[n]["class"]) for n in graph} == {
        (a.name, a.type) for a in answer.actors
    }
    assert graph.number_of_edges() == answer.ties_in_all
    tie = next(t for t in answer.ties if {t.source, t.target} == {network_group.ids[n] for n in ("Tyresö", "Haninge")})
    edge = graph.edges[one, other]
    assert (edge["weight"], edge["count"], edge["met"], edge["agreement"], edge["cited"]) == (tie.weight, 5, 2, 1, 0)
    assert edge["joint_body_weight"] == next(s.weight for s in tie.kinds if s.kind == "joint_body")
    assert (edge["first_year"], edge["last_year"], edge["last"]) == (2023, 2024, "2024-03-06")


@pytest.mark.parametrize("form", ["gexf", "graphml"])
def test_what_is_not_known_is_left_out_and_what_xml_cannot_hold_replaced(form: str, network_group: World) -> None:
    answer = network(network_group.view(), Level.MUNICIPALITIES, limit=1)
    tie = replace(answer.ties[0], first=None, last=None)
    actors = (Named(tie.source, "Municipality", 'A & "B" <C>\x07 ’å’'), Named(tie.target, "Municipality", "=1+1"))
    graph = opened(form, replace(answer, actors=actors, ties=(tie,)))
    assert graph.nodes[f"{BASE}id/{tie.source}"]["label"] == 'A & "B" <C>\ufffd ’å’'
    (_, _, edge) = next(iter(graph.edges(data=True)))
    assert not {"first", "last", "first_year", "last_year"} & set(edge)


@pytest.mark.parametrize("form", FORMS)
def test_a_network_without_ties_is_a_file_without_rows(form: str, new_world: type[World]) -> None:
    answer = network(new_world().view(), Level.PEOPLE)
    if form.endswith("csv"):
        assert len(written(form, answer).splitlines()) == 1
    else:
        assert len(opened(form, answer)) == 0


def test_the_tables_say_what_the_answer_says(network_group: World) -> None:
    answer = network(network_group.view(), Level.MUNICIPALITIES)
    ties = list(csv.DictReader(io.StringIO(written("csv", answer), newline="")))
    actors = {row["Id"]: row for row in csv.DictReader(io.StringIO(written("actors.csv", answer), newline=""))}
    assert {row["Label"] for row in actors.values()} == {"Tyresö", "Haninge", "Nynäshamn"}
    assert [float(row["Weight"]) for row in ties] == [tie.weight for tie in answer.ties]
    for row in ties:
        assert actors[row["Source"]]["Label"] == row["source_name"]
        assert actors[row["Target"]]["Label"] == row["target_name"]
        assert int(row["count"]) == sum(int(row[kind]) for kind in answer.weights)
