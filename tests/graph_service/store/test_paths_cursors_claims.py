"""Paths, cursors and claims as text."""

import pytest

from graph_service.store.base import CursorError
from graph_service.store.claims import quote_of, source_name, spans_of, spans_text
from graph_service.store.cursors import make_cursor, read_cursor
from graph_service.store.paths import Step, parse_path
from ontology.statement import Span


def test_a_path_is_read_step_by_step() -> None:
    steps = parse_path("item/meeting/^person")
    assert steps == (Step("item", outward=True), Step("meeting", outward=True), Step("person", outward=False))
    assert parse_path("item/date")[-1].is_link is False


@pytest.mark.parametrize(
    ("path", "wrong"),
    [("item/nonsense", "nonsense"), ("^date", "date"), ("date/item", "date"), ("", "''"), ("item//meeting", "''")],
)
def test_a_path_that_cannot_be_is_refused_by_name(path: str, wrong: str) -> None:
    with pytest.raises(ValueError, match=f"path '{path.replace('^', '.')}'.*{wrong}"):
        parse_path(path)


def test_a_cursor_comes_back_as_it_was_made() -> None:
    cursor = make_cursor("links", "å", 1, None, 0.5)
    assert cursor.isascii()
    assert read_cursor("links", cursor, str, int, (str, type(None)), float) == ("å", 1, None, 0.5)


def test_cursors_that_were_not_given_are_refused() -> None:
    good = make_cursor("links", "a", 1)
    for wrong in (good[:-1], good + "A", "A" + good[1:], "", "å", "!" * 20, make_cursor("search", "a", 1)):
        with pytest.raises(CursorError, match="cursor"):
            read_cursor("links", wrong, str, int)
    with pytest.raises(CursorError):
        read_cursor("links", good, str, str)
    with pytest.raises(CursorError):
        read_cursor("links", good, str)


def test_spans_are_written_and_read_back() -> None:
    spans = (Span(1, 0, 5), Span(2, 17, 30))
    assert spans_text(spans) == "1:0:5 2:17:30"
    assert spans_of(spans_text(spans)) == spans
    assert spans_of("") == ()


def test_a_quote_is_the_text_of_its_spans_in_order() -> None:
    assert quote_of("abcdef", (Span(1, 4, 6), Span(1, 0, 2))) == "efab"


def test_a_source_is_what_stands_before_the_first_colon() -> None:
    assert source_name("minutes:a:b.txt") == "minutes"
