"""What became of assignments."""

import csv
import io
from datetime import date

import pytest

from graph_service.queries.answers import UnknownThingError
from graph_service.queries.follow_up.deadline import Basis, Due, due_of
from graph_service.queries.follow_up.follow_up import Followed, FollowUp, follow_up
from graph_service.queries.follow_up.options import options
from graph_service.queries.follow_up.returns import How
from graph_service.queries.follow_up.sheet import HEADER, sheet
from graph_service.queries.follow_up.standing import Standing, standing_of
from graph_service.queries.scope import Scope
from graph_service.store.base import Period
from tests.graph_service.world import World


@pytest.fixture
def council(new_world: type[World]) -> World:
    """A board that met on four days; what it charged a director with. All is invented.

    2023-02-01: a plan by 2023-06-30, a course during 2023, a report at the next meeting, a visit without a day.
    2023-09-06: the case of the plan again. 2023-11-01: § 3 of the first meeting is cited. 2024-02-07: a survey
    by 2024-03-31, a strategy by 2025, an adjuster.
    """
    w = new_world()
    days = {"a": "2023-02-01", "b": "2023-09-06", "c": "2023-11-01", "d": "2024-02-07"}
    v = {letter: w.document(letter, day) for letter, day in days.items()}
    owner = w.tell(v["a"], "JointBody", {"reference": "radet", "name": "Förbundet"})
    board = w.tell(v["a"], "Body", {"name": "Direktionen", "organisation": owner})
    director = w.tell(v["a"], "Body", {"name": "Förbundsdirektören", "organisation": owner})
    case = w.tell(v["a"], "Case", {"organisation": owner, "code": "F 2023/1"})
    topic = w.tell(v["a"], "Topic", {"code": "fire", "name": "Räddningstjänst"})
    met = {letter: w.meeting(v[letter], board, day) for letter, day in days.items()}
    w.ids = {"board": board, "director": director, "topic": topic}

    def charge(letter: str, number: str, text: str, outcome: str = "task", **more: str) -> None:
        about = {"case": case, "topic": topic} if number == "1" else {}
        item = w.item(v[letter], met[letter], number, f"Punkt {number}", **about)
        decision = w.decides(v[letter], item, text, decided_by=board, outcome=outcome)
        values = {"decision": decision, "text": text, "assignee": director, "date": days[letter], **more}
        w.ids[text] = w.tell(v[letter], "Assignment", values)

    charge("a", "1", "plan", due="senast 2023-06-30", due_date="2023-06-30")
    charge("a", "2", "course", due="under hösten 2023")
    charge("a", "3", "visit")
    charge("a", "4", "report", due="till nästa möte")
    w.item(v["b"], met["b"], "7", "Planen igen", case=case)
    citing = w.item(v["c"], met["c"], "9", "Besöket")
    w.tell(v["c"], "Reference", {"item": citing, "cited_body": board, "cited_date": "2023-02-01", "paragraph": "3"})
    charge("d", "5", "survey", due="senast 2024-03-31", due_date="2024-03-31")
    charge("d", "6", "strategy", due="under 2025")
    charge("d", "7", "Alva utses att justera", outcome="appoint")
    charge("d", "8", "talk")
    return w


def told(answer: FollowUp) -> list[tuple[str, str, int | None]]:
    return [(row.assignment.name, row.standing.value, row.days) for row in answer.rows.rows]


def of(answer: FollowUp, name: str) -> Followed:
    return next(row for row in answer.rows.rows if row.assignment.name == name)


def test_what_is_open_comes_first_as_of_the_latest_meeting(council: World) -> None:
    answer = follow_up(council.view())
    assert answer.as_of == "2024-02-07"
    assert told(answer) == [
        ("course", "passed", -38),
        ("report", "passed", -154),
        ("survey", "soon", 53),
        ("strategy", "later", 693),
        ("talk", "undated", None),
        ("plan", "returned", -222),
        ("visit", "returned", None),
        ("Alva utses att justera", "appointed", None),
    ]


def test_what_came_up_again_names_the_first_later_item_and_how_that_is_known(council: World) -> None:
    answer = follow_up(council.view())
    plan, visit = of(answer, "plan").returned, of(answer, "visit").returned
    assert (plan.item.name, plan.day, plan.how) == ("Planen igen", "2023-09-06", How.CASE)
    assert (visit.item.name, visit.day, visit.how) == ("Besöket", "2023-11-01", How.CITED)
    assert of(answer, "talk").returned is None


def test_a_row_tells_whose_it_is_from_which_item_and_quotes_it(council: World) -> None:
    row = of(follow_up(council.view()), "survey")
    assert (row.body.name, row.item.name) == ("Direktionen", "Punkt 5")
    assert row.assignment.evidence[0].quote == "survey"


def test_some_standings_are_shown_and_all_counted(council: World) -> None:
    answer = follow_up(council.view(), standing=[Standing.SOON, Standing.LATER])
    assert [row.assignment.name for row in answer.rows.rows] == ["survey", "strategy"]
    assert answer.counts == {"passed": 2, "soon": 1, "later": 1, "undated": 1, "returned": 2, "appointed": 1}


def test_limits_hold_and_pages_follow_each_other(council: World) -> None:
    view, ids = council.view(), council.ids
    assert told(follow_up(view, Scope(topic=ids["topic"]))) == [("plan", "returned", -222)]
    assert len(follow_up(view, Scope(period=Period("2024-01-01"))).rows.rows) == 4
    assert follow_up(view, assignee=ids["board"]).rows.rows == ()
    first = follow_up(view, limit=3)
    second = follow_up(view, after=first.rows.next, limit=50)
    assert first.rows.rows + second.rows.rows == follow_up(view).rows.rows
    with pytest.raises(UnknownThingError):
        follow_up(view, assignee="body-none")


def test_an_empty_graph_has_nothing_to_follow_up(new_world: type[World]) -> None:
    answer = follow_up(new_world().view())
    assert (answer.as_of, answer.rows.rows, answer.counts["passed"]) == (None, (), 0)


def test_options_are_counted_within_all_limits_but_their_own(council: World) -> None:
    ids = council.ids
    found = options(council.view(), Scope(topic=ids["topic"], body=ids["board"]), ids["director"])
    assert [(one.thing.name, one.number) for one in found.assignees] == [("Förbundsdirektören", 1)]
    assert [(one.thing.name, one.number) for one in found.bodies] == [("Direktionen", 1)]
    assert [(one.thing.name, one.number) for one in found.topics] == [("Räddningstjänst", 1)]
    assert (found.first, found.last) == ("2023-02-01", "2024-02-07")
    elsewhere = options(council.view(), Scope(topic=ids["topic"], period=Period("2024-01-01")))
    assert (elsewhere.assignees, elsewhere.topics) == ((), ())


@pytest.mark.parametrize(
    ("words", "day", "following", "due"),
    [
        ("senast den 1 maj", "2024-05-01", None, Due("senast den 1 maj", "2024-05-01", Basis.DATE)),
        ("under våren 2024", None, "2024-02-01", Due("under våren 2024", "2024-12-31", Basis.YEAR)),
        ("årsskiftet 2024/2025", None, None, Due("årsskiftet 2024/2025", "2025-12-31", Basis.YEAR)),
        (
            "Till nästa ordinarie möte",
            None,
            "2024-02-01",
            Due("Till nästa ordinarie möte", "2024-02-01", Basis.MEETING),
        ),
        ("till nästa möte", None, None, Due("till nästa möte")),
        ("under hösten", None, "2024-02-01", Due("under hösten")),
        ("dnr 120245", None, None, Due("dnr 120245")),
        (None, None, "2024-02-01", None),
    ],
)
def test_words_say_when_something_is_due(words: str | None, day: str | None, following: str | None, due: Due) -> None:
    assert due_of(words, day, following) == due


@pytest.mark.parametrize(
    ("day", "standing"),
    [
        ("2024-01-31", Standing.PASSED),
        ("2024-02-01", Standing.SOON),
        ("2024-05-01", Standing.SOON),
        ("2024-05-02", Standing.LATER),
    ],
)
def test_what_is_due_on_the_day_itself_has_not_passed(day: str, standing: Standing) -> None:
    due = Due(None, day, Basis.DATE)
    assert standing_of(due, date(2024, 2, 1), returned=False, appointed=False) is standing
    assert standing_of(due, date(2024, 2, 1), returned=True, appointed=False) is Standing.RETURNED


def test_a_sheet_has_a_row_for_each_and_no_formula(council: World) -> None:
    w = council
    decision = w.decides(
        "d" * 64, w.item("d" * 64, w.meeting("d" * 64, w.ids["board"], "2024-02-07"), "9", "=1+1"), "x"
    )
    w.tell("d" * 64, "Assignment", {"decision": decision, "text": '=HYPERLINK("x")', "date": "2024-02-07"})
    lines = "".join(sheet(follow_up(w.view()).rows.rows, "https://example.test/"))
    rows = list(csv.DictReader(io.StringIO(lines, newline="")))
    assert tuple(rows[0]) == HEADER
    survey = next(row for row in rows if row["assignment"] == "survey")
    assert (survey["standing"], survey["due"], survey["assignees"]) == ("soon", "2024-03-31", "Förbundsdirektören")
    assert survey["iri"] == f"https://example.test/id/{w.ids['survey']}"
    quote = of(follow_up(w.view()), "survey").assignment.evidence[0]
    assert (survey["quote"], survey["document"], survey["page"]) == (quote.quote, quote.address, str(quote.page))
    assert survey["quote"]
    formula = next(row for row in rows if "HYPERLINK" in row["assignment"])
    assert (formula["assignment"], formula["item"]) == ('\'=HYPERLINK("x")', "'=1+1")
