"""What is known and what is not."""

import pytest

from graph_service.queries.coverage.calendar import Year, calendar
from graph_service.queries.coverage.certainty import Band
from graph_service.queries.coverage.contradictions import contradictions
from graph_service.queries.coverage.coverage import coverage
from graph_service.queries.coverage.numbering import Gap, gaps
from graph_service.queries.coverage.understood import Folder, understood
from graph_service.store.load import Load
from graph_service.store.opening import open_store
from graph_service.store.rows import Audience
from ontology.statement import Source, Span, Statement
from tests.graph_service.world import World


@pytest.fixture
def board(new_world: type[World]) -> World:
    """An invented board with meetings on given days, by whose letter there is a document."""
    w = new_world()
    v = w.document("a", None)
    w.ids["owner"] = w.tell(v, "JointBody", {"reference": "radet", "name": "Förbundet"})
    w.ids["board"] = w.tell(v, "Body", {"name": "Direktionen", "organisation": w.ids["owner"]})
    return w


def sat(w: World, letter: str, day: str, *numbers: str) -> str:
    v = w.document(letter, day)
    meeting = w.meeting(v, w.ids["board"], day)
    for number in numbers:
        w.item(v, meeting, number, f"Punkt {number}")
    return meeting


def test_meetings_are_counted_by_body_and_year_apart_from_those_only_named(board: World) -> None:
    sat(board, "b", "2023-03-01", "1")
    sat(board, "c", "2023-10-01", "2")
    sat(board, "d", "2025-01-01")
    found = calendar(board.view())
    (row,) = found.bodies
    assert (row.body.name, row.organisation.name, row.known, row.named) == ("Direktionen", "Förbundet", 2, 1)
    assert row.years == (Year(2023, 2, 0), Year(2025, 0, 1))
    assert (found.first, found.last, found.bodies_in_all, found.known) == (2023, 2025, 1, 2)
    assert (calendar(board.view(), limit=0).bodies, calendar(board.view(), limit=0).bodies_in_all) == ((), 1)


def test_an_empty_graph_has_an_empty_calendar(new_world: type[World]) -> None:
    found = calendar(new_world().view())
    assert (found.bodies, found.first, found.last) == ((), None, None)


def missing(w: World) -> list[tuple[int, int, int, str | None, str]]:
    return [(gap.year, gap.first, gap.last, gap.after, gap.before) for gap in gaps(w.view())]


def test_paragraphs_that_no_minutes_hold_are_told_between_which_meetings_they_lack(board: World) -> None:
    sat(board, "b", "2023-02-01", "1", "2", "3")
    sat(board, "c", "2023-04-01", "10", "11")
    sat(board, "d", "2023-06-01", "12")
    assert missing(board) == [(2023, 4, 9, "2023-02-01", "2023-04-01")]
    assert gaps(board.view())[0] == Gap(gaps(board.view())[0].body, 2023, 4, 9, "2023-02-01", "2023-04-01")


def test_a_year_that_begins_late_lacks_its_beginning_where_another_begins_with_one(board: World) -> None:
    sat(board, "b", "2023-02-01", "1", "2")
    sat(board, "c", "2023-04-01", "3")
    sat(board, "d", "2024-04-01", "9")
    sat(board, "e", "2024-06-01", "10")
    assert missing(board) == [(2024, 1, 8, None, "2024-04-01")]


def test_no_gap_is_seen_where_each_meeting_begins_anew_or_numbers_run_on_over_years(board: World) -> None:
    sat(board, "b", "2022-02-01", "1", "2", "9")
    sat(board, "c", "2022-04-01", "1", "3")
    sat(board, "d", "2023-02-01", "41")
    sat(board, "e", "2023-04-01", "42", "2023/118")
    assert missing(board) == []


def test_documents_that_contradict_each_other_are_told_with_both_passages(board: World) -> None:
    meeting = sat(board, "b", "2023-02-01", "1")
    for letter, place in (("b", "Täby"), ("c", "Vaxholm")):
        if letter == "c":
            board.document("c", "2023-02-01")
        board.tell(letter * 64, "Meeting", {"body": board.ids["board"], "date": "2023-02-01", "place": place})
        values = {"version": letter * 64, "title": f"Protokoll {letter}", "about_meeting": meeting}
        board.tell(letter * 64, "Document", values)
    (one,) = contradictions(board.view())
    assert (one.meeting.id, one.property, one.day) == (meeting, "place", "2023-02-01")
    assert [(claim.value, claim.evidence.document[0]) for claim in one.claims] == [("Täby", "b"), ("Vaxholm", "c")]


def read(w: World, letter: str, lines: int, lost: int) -> None:
    w.document(letter, "2023-02-01")
    values = {"version": letter * 64, "title": f"Protokoll {letter}", "record": "minutes"}
    counted = {"line_count": str(lines), "lines_not_understood": str(lost)}
    w.tell(letter * 64, "Document", {**values, **counted})


def test_what_was_not_understood_is_summed_and_the_least_understood_quoted(board: World) -> None:
    for letter, lines, lost in (("b", 10, 0), ("c", 20, 1), ("d", 10, 4)):
        read(board, letter, lines, lost)
    board.document("e", None)
    board.tell("e" * 64, "Document", {"version": "e" * 64, "title": "kommuner", "record": "reference"})
    found = understood(board.view())
    assert (found.documents, found.whole, found.unknown, found.lines, found.not_understood) == (4, 1, 1, 40, 5)
    assert [(one.document.name, one.not_understood) for one in found.least] == [("Protokoll d", 4), ("Protokoll c", 1)]
    assert found.least[0].evidence[0].property == "lines_not_understood"
    assert found.folders == (Folder("fake", 4, 40, 5),)


def test_the_public_counts_only_documents_that_are_released(tmp_path: object) -> None:
    store = open_store(f"sqlite:///{tmp_path}/graph.db")
    for letter, released in (("b", True), ("c", False)):
        version, text = letter * 64, "Protokoll\nxyz"
        source = Source(version, (Span(1, 0, 9),), "test", 0.7)
        values = {"type": "Document", "version": version, "title": "P", "line_count": "2", "lines_not_understood": "1"}
        said = tuple(Statement(f"document-{letter * 20}", name, value, source) for name, value in values.items())
        load = Load(f"kommun:{letter}/a.txt", "r", version, "P", "text/plain", text, (0,), None, said, (), released)
        store.replace([load])
    public, internal = (coverage(store.view(audience)) for audience in (Audience.PUBLIC, Audience.INTERNAL))
    assert (public.understood.documents, internal.understood.documents) == (1, 2)
    assert public.understood.folders == (Folder("kommun", 1, 2, 1),)  # names of folders may name people
    assert internal.understood.folders == (Folder("kommun:b", 1, 2, 1), Folder("kommun:c", 1, 2, 1))
    assert [band for band in internal.bands if band.number] == [Band(0.5, 10)]
    assert [band for band in public.bands if band.number] == [Band(0.5, 5)]
    store.close()
