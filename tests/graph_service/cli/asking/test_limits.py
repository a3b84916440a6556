"""What the questions about networks are limited to."""

import json
from typing import Any

import pytest

from tests.graph_service.cli.conftest import Run

LIMITS = (
    ("--body", "Roslagskommunernas ledningsgrupp"),
    ("--municipality", "Vallentuna kommun"),
    ("--organisation", "Vallentuna kommun"),
    ("--topic", "Informationssäkerhet"),
)


def answer(run: Run, *arguments: object) -> dict[str, Any]:
    code, told, errors = run(*arguments, "--json")
    assert (code, errors) == (0, "")
    found: dict[str, Any] = json.loads(told)
    return found


@pytest.mark.parametrize("limit", LIMITS)
def test_change_and_ego_know_the_same_ties_within_a_limit_as_the_network(
    run: Run, store: str, limit: tuple[str, str]
) -> None:
    asked = (*limit, "--store", store, "--limit", 5000)
    everywhere = answer(run, "network", "--store", store, "--limit", 5000)
    within = answer(run, "network", *asked)
    changed = answer(run, "change", "--before-to", "1950-12-31", "--from", "1951-01-01", *asked)
    assert len(changed["ties"]) == len(within["ties"]) < len(everywhere["ties"])
    middle = everywhere["actors"][0]
    around = answer(run, "ego", middle["id"], *asked)
    ours = [tie for tie in within["ties"] if middle["id"] in (tie["source"], tie["target"])]
    assert all(tie in around["ties"] for tie in ours)


@pytest.mark.parametrize("limit", LIMITS)
def test_ways_go_by_the_ties_within_a_limit(run: Run, store: str, limit: tuple[str, str]) -> None:
    within = answer(run, "network", *limit, "--store", store, "--limit", 1)["ties"]
    if within:
        found = answer(run, "ways", within[0]["source"], within[0]["target"], *limit, "--steps", "--store", store)
        assert len(found["ways"][0]["ties"]) == 1
    nobody = answer(run, "ways", "Habo kommun", "Vallentuna kommun", *limit, "--store", store)
    assert nobody["ways"] == []
