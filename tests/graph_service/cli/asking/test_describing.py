"""`describe` and `overview`."""

import json

from tests.graph_service.cli.conftest import Run


def test_a_thing_is_described_with_the_words_that_say_it(run: Run, store: str) -> None:
    answer = json.loads(run("describe", "Vallentuna kommun", "--store", store, "--json")[1])
    assert answer["thing"]["id"] == "municipality-0115"
    told = run("describe", "Vallentuna kommun", "--store", store)[1]
    assert told.startswith("Vallentuna kommun (kommun)\n")
    assert "kod: 0115" in told
    assert all(bar["at"] in told for bar in answer["timeline"]["bars"])
    quotes = [q["sentence"][:100] for said in answer["thing"]["said"] for v in said["values"] for q in v["quotes"]]
    assert quotes
    assert all(quote in told for quote in quotes)


def test_what_leads_to_it_is_listed_by_its_name(run: Run, store: str) -> None:
    answer = json.loads(run("describe", "Gemensamma lönenämnden", "--store", store, "--json")[1])
    told = run("describe", "Gemensamma lönenämnden", "--store", store)[1]
    meetings = [row for group in answer["related"] if group["type"] == "Meeting" for row in group["rows"]["rows"]]
    assert meetings
    assert all(row["thing"]["name"] in told for row in meetings)


def test_what_is_called_nothing_is_said_so(run: Run, store: str) -> None:
    code, _, errors = run("describe", "Ingenting alls", "--store", store)
    assert code != 0
    assert "nothing is called 'Ingenting alls'" in errors


def test_the_overview_names_the_ties_and_the_latest_decisions(run: Run, store: str) -> None:
    answer = json.loads(run("overview", "--store", store, "--limit", 3, "--json")[1])
    told = run("overview", "--store", store, "--limit", 3)[1]
    assert len(answer["strongest"]["ties"]) == 3
    for actor in answer["strongest"]["actors"] + answer["newest"]["actors"]:
        assert actor["name"] in told
    assert all(decision["name"] in told for decision in answer["decisions"])
    assert f"{answer['meetings']['number']} kända möten" in told
