"""`ego` and `change`, and what they refuse."""

import json

import pytest

from tests.graph_service.cli.conftest import Run


def test_the_network_around_a_municipality_is_told(run: Run, store: str) -> None:
    strongest = json.loads(run("network", "--limit", 1, "--store", store, "--json")[1])
    middle = strongest["actors"][0]["name"]
    answer = json.loads(run("ego", middle, "--limit", 5000, "--store", store, "--json")[1])
    assert answer["actors"][0] == {"actor": strongest["actors"][0], "steps": 0}
    assert strongest["ties"][0] in answer["ties"]
    told = run("ego", middle, "--store", store)[1]
    assert told.startswith(
        f"{middle}: {answer['actors_in_all'] - 1} andra inom 1 steg, {answer['ties_in_all']} samband."
    )


def test_one_who_has_no_ties_then_is_told_to_have_none(run: Run, store: str) -> None:
    code, told, _ = run("ego", "Habo kommun", "--from", "1950-01-01", "--to", "1950-12-31", "--store", store)
    assert (code, told) == (0, "Habo kommun har inga samband i det som frågas efter.\n")


def test_what_changed_is_counted_and_listed(run: Run, store: str) -> None:
    ask = ("change", "--before-to", "2023-12-31", "--from", "2024-01-01", "--store", store)
    answer = json.loads(run(*ask, "--limit", 5000, "--json")[1])
    assert answer["counts"]["came"] == sum(tie["how"] == "came" for tie in answer["ties"]) > 0
    assert f"tillkom {answer['counts']['came']}, upphörde " in run(*ask)[1]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("ego", "ingetalls"), "graph-service: nothing is called 'ingetalls': try `graph-service search 'ingetalls'`"),
        (
            ("ego", "Habo kommun", "--depth", "3"),
            "Error: Invalid value for '--depth': Input should be less than or equal to 2",
        ),
        (
            ("change",),
            "Error: Invalid value: say where the earlier period ends and the later begins: --before-to and --from",
        ),
        (
            ("change", "--before-to", "igår"),
            "Error: Invalid value for '--before-to': 'igår' is no day; write it as 2024-12-31",
        ),
    ],
)
def test_what_cannot_be_asked_is_refused(run: Run, store: str, arguments: tuple[str, ...], message: str) -> None:
    code, told, errors = run(*arguments, "--store", store)
    assert (code, told) == (2, "")
    assert errors.rstrip("\n").split("\n")[-1] == message
