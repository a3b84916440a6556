"""`ways` and `compare`, and what they refuse."""

import json

import pytest

from tests.graph_service.cli.conftest import Run


def two(run: Run, store: str) -> list[str]:
    strongest = json.loads(run("network", "--limit", 1, "--store", store, "--json")[1])
    return [actor["name"] for actor in strongest["actors"]]


def test_ways_are_told_with_the_ties_of_each_step(run: Run, store: str) -> None:
    ends = two(run, store)
    answer = json.loads(run("ways", *ends, "--steps", "--store", store, "--json")[1])
    assert answer["ways"][0]["actors"] == [answer["source"]["id"], answer["target"]["id"]]
    assert [len(way["ties"]) for way in answer["ways"]] == [1, 2, 2]
    assert answer["ways"][0]["length"] == pytest.approx(1 / answer["ways"][0]["ties"][0]["weight"], abs=1e-6)
    assert run("ways", *ends, "--steps", "--store", store)[1].startswith(" – ".join(ends) + "\n")


def test_ways_are_short_by_strong_ties_or_as_asked_by_few_steps(run: Run, store: str) -> None:
    asked = ("ways", "Täby kommun", "Vallentuna kommun", "--store", store, "--json")
    assert json.loads(run(*asked)[1])["by"] == "strength"
    assert json.loads(run(*asked, "--steps")[1])["by"] == "steps"


def test_those_who_are_not_joined_are_said_not_to_be(run: Run, store: str) -> None:
    ends = two(run, store)
    _, told, _ = run("ways", *ends, "--from", "1950-01-01", "--to", "1950-12-31", "--store", store)
    assert told == f"{ends[0]} och {ends[1]} hänger inte ihop i det som frågas efter.\n"


def test_municipalities_are_compared_with_quotes(run: Run, store: str) -> None:
    names = ["Vallentuna kommun", "Täby kommun"]
    answer = json.loads(run("compare", *names, "--store", store, "--json")[1])
    assert [one["name"] for one in answer["municipalities"]] == names
    assert answer["counts"]["bodies"]["all"] > 0
    told = run("compare", *names, "--by", "all", "--store", store)[1]
    assert f"Organ: alla {answer['counts']['bodies']['all']}, några 0, en " in told
    assert answer["bodies"][0]["shares"][0]["evidence"][0]["title"] in told


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (
            ("ways", "Habo kommun", "Habo kommun"),
            "graph-service: target: 'municipality-0643' is the source itself",
        ),
        (
            ("ways", "Habo kommun", "ingetalls"),
            "graph-service: nothing is called 'ingetalls': try `graph-service search 'ingetalls'`",
        ),
        (
            ("compare", "Habo kommun"),
            "graph-service: municipality: compare 2 to 6 different ones, not 1",
        ),
        (
            ("compare", "Habo kommun", "Tyresö kommun", "--by", "none"),
            "graph-service: 'none' is no answer to --by; there are all, one, some",
        ),
    ],
)
def test_what_cannot_be_asked_is_refused(run: Run, store: str, arguments: tuple[str, ...], message: str) -> None:
    code, told, errors = run(*arguments, "--store", store)
    assert (code, told) == (2, "")
    assert errors.rstrip("\n").split("\n")[-1] == message
