"""`involved`, `network`, `search`: the questions and what they refuse."""

import json

import pytest
from rich.console import Console

from graph_service.cli.asking.answers import print_hits
from graph_service.cli.terminal import terminal
from graph_service.store.base import Hit, Page
from tests.graph_service.cli.conftest import Run


def test_who_is_involved_in_words_is_told_with_a_quote_and_where_it_stands(run: Run, store: str) -> None:
    code, told, _ = run("involved", "brandstation", "--words", "--store", store)
    assert code == 0
    assert "aktörer är inblandade i ”brandstation”" in told
    assert "Direktionen 2024-06-14, minutes, s. " in told
    inside = run("involved", "brandstation", "--words", "--store", store, "--audience", "internal")[1]
    assert "minutes:direktionen-2024-06-14.pdf, s. " in inside


def test_a_topic_is_found_by_its_name(run: Run, store: str) -> None:
    answer = json.loads(run("involved", "Räddningstjänst och brandskydd", "--store", store, "--json")[1])
    assert answer["subject"]["type"] == "Topic"
    assert answer["actors"] > 0
    by_id = json.loads(run("involved", answer["subject"]["id"], "--store", store, "--json")[1])
    assert by_id == answer


def test_the_answers_behind_others_are_those_that_a_longer_answer_has(run: Run, store: str) -> None:
    ask = ("involved", "brandstation", "--words", "--store", store, "--json")
    whole = json.loads(run(*ask, "--limit", 4)[1])["involved"]["rows"]
    first = json.loads(run(*ask, "--limit", 2)[1])["involved"]
    rest = json.loads(run(*ask, "--limit", 2, "--after", first["next"])[1])["involved"]["rows"]
    assert first["rows"] + rest == whole
    assert f"Det finns fler: --after {first['next']}" in run(*ask[:-1], "--limit", 2)[1]


def test_a_tie_is_taken_apart_into_its_kinds(run: Run, store: str) -> None:
    answer = json.loads(run("network", "--store", store, "--json")[1])
    assert answer["ties"]
    for tie in answer["ties"]:
        assert tie["weight"] == pytest.approx(sum(kind["weight"] for kind in tie["kinds"]))
    without = json.loads(run("network", "--without", "joint_body", "--store", store, "--json")[1])
    assert "joint_body" not in {kind["kind"] for tie in without["ties"] for kind in tie["kinds"]}
    assert "De starkaste av " in run("network", "--store", store)[1]


def test_a_period_in_which_nothing_happened_has_no_ties_and_says_so(run: Run, store: str) -> None:
    code, told, _ = run("network", "people", "--from", "1950-01-01", "--to", "1950-12-31", "--store", store)
    assert (code, told) == (0, "Inga samband: färre än två aktörer möts i det som frågas efter.\n")


def test_search_is_limited_to_a_class_and_what_it_stands_for(run: Run, store: str) -> None:
    rows = json.loads(run("search", "vallentuna", "--class", "Actor", "--store", store, "--json")[1])["rows"]
    assert "Municipality" in {row["type"] for row in rows}
    assert {row["type"] for row in rows} <= {"Municipality", "Body", "Person", "Organisation", "Company", "JointBody"}
    assert run("search", "ingetalls", "--store", store) == (0, "Inget hittades.\n", "")


def test_search_knows_the_letters_of_swedish_apart(run: Run, store: str) -> None:
    names = [
        row["name"]
        for row in json.loads(run("search", "habo", "--class", "Municipality", "--store", store, "--json")[1])["rows"]
    ]
    assert names == ["Habo kommun"]


def test_names_are_printed_as_written_whatever_brackets_they_hold() -> None:
    out = terminal()
    assert isinstance(out, Console)
    with out.capture() as told:
        print_hits(Page((Hit("case-a", "Case", "Ärende [/b] [red]x :smile:", None, 0),), None), out)
    assert "Ärende [/b] [red]x :smile:" in told.get()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (
            ("search", "kommun", "--limit", "0"),
            "Error: Invalid value for '--limit': Input should be greater than or equal to 1",
        ),
        (
            ("search", "kommun", "--limit", "1000000000"),
            "Error: Invalid value for '--limit': Input should be less than or equal to 500",
        ),
        (("search", " .. "), "Error: Invalid value for 'words': ' .. ' holds no word"),
        (("involved", ""), "Error: Invalid value for 'what': '' holds no word"),
        (
            ("involved", "kommun", "--from", "2024-13-01"),
            "Error: Invalid value for '--from': '2024-13-01' is no day; write it as 2024-12-31",
        ),
        (
            ("network", "--to", "igår"),
            "Error: Invalid value for '--to': 'igår' is no day; write it as 2024-12-31",
        ),
        (
            ("network", "--from", "20240101"),
            "Error: Invalid value for '--from': '20240101' is no day; write it as 2024-12-31",
        ),
        (
            ("network", "--from", "2024-02-01", "--to", "2024-01-01"),
            "Error: Invalid value for '--to': 2024-01-01 is before 2024-02-01, the day of --from",
        ),
        (
            ("network", "län"),
            "Error: Invalid value for 'level': 'län' is none of municipalities, organisations, people, bodies, seats",
        ),
        (
            ("search", "kommun", "--after", "paahittad"),
            "graph-service: the cursor is none that was given here: use `next` of the page before, unchanged",
        ),
        (
            ("involved", "kommun", "--words", "--after", "Ö"),
            "graph-service: the cursor is none that was given here: use `next` of the page before, unchanged",
        ),
        (
            ("network", "--topic", "ingetalls"),
            "graph-service: nothing is called 'ingetalls': try `graph-service search 'ingetalls'`",
        ),
    ],
)
def test_what_cannot_be_asked_is_refused_by_name(
    run: Run, store: str, arguments: tuple[str, ...], message: str
) -> None:
    code, told, errors = run(*arguments, "--store", store)
    assert (code, told) == (2, "")
    assert errors.rstrip("\n").split("\n")[-1] == message


@pytest.mark.parametrize(
    ("arguments", "begin"),
    [
        (
            ("search", "kommun", "--class", "Meting"),
            "graph-service: 'Meting' is no class; there are Actor, AgendaItem, ",
        ),
        (("network", "--without", "friends"), "graph-service: 'friends' is no kind of tie; there are "),
    ],
)
def test_an_unknown_kind_is_answered_with_the_known_ones(
    run: Run, store: str, arguments: tuple[str, ...], begin: str
) -> None:
    code, told, errors = run(*arguments, "--store", store)
    assert (code, told) == (2, "")
    assert errors.startswith(begin)
    assert errors.count("\n") == 1
