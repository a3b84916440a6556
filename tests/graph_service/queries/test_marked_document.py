"""A document with its facts marked."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from graph_service.queries.answers import UnknownThingError
from graph_service.queries.marked_document import Fragment, MarkedDocument, marked_document
from graph_service.store.base import Audience
from graph_service.store.load import Load
from graph_service.store.opening import open_store
from ontology.description import describe
from ontology.statement import Source, Span
from tests.graph_service.world import World

VERSION = "a" * 64
TEXT = "Rådet i Tyresö kommun\nmöttes på Tyresö slott"


Document = Callable[..., MarkedDocument]


@pytest.fixture
def document(tmp_path: Path) -> Iterator[Document]:
    """Makes a document in which each name of a municipality is said by some spans."""
    store = open_store(f"sqlite:///{tmp_path}/graph.db")

    def document(names: dict[str, tuple[Span, ...]], pages: tuple[int, ...] = (0,)) -> MarkedDocument:
        said = []
        for number, (name, spans) in enumerate(names.items()):
            source = Source(VERSION, spans, "test", 0.5)
            said += describe("Municipality", {"code": [(f"010{number}", source)], "name": [(name, source)]}, source)[1]
        day, media = "2024-01-01", "text/plain"
        store.replace([Load("t:a", "t", VERSION, "Protokoll", media, TEXT, pages, day, tuple(said), released=True)])
        return marked_document(store.view(Audience.PUBLIC), VERSION)

    yield document
    store.close()


def test_the_fragments_of_all_pages_are_the_text(document: Document) -> None:
    found = document({"Tyresö": (Span(1, 8, 14),)}, pages=(0, 22))
    assert ["".join(fragment.text for fragment in page.fragments) for page in found.pages] == [TEXT[:22], TEXT[22:]]


def test_marks_that_cross_are_cut_where_either_begins_or_ends(document: Document) -> None:
    found = document({"Rådet i Tyresö": (Span(1, 0, 14),), "Tyresö kommun": (Span(1, 8, 21),)})
    assert (
        found.pages[0].fragments
        == (
            Fragment("Rådet i ", (0,), (0,)),
            Fragment("Tyresö", (1, 0), (1,)),  # the shorter one first
            Fragment(" kommun", (1,), ()),
            Fragment(TEXT[21:], (), ()),
        )
    )


def test_a_passage_of_several_places_begins_once_and_is_marked_in_all(document: Document) -> None:
    found = document({"Rådet slott": (Span(1, 0, 5), Span(1, 39, 44))})
    marked = [fragment for fragment in found.pages[0].fragments if fragment.within]
    assert [(fragment.text, fragment.begins) for fragment in marked] == [("Rådet", (0,)), ("slott", ())]
    assert found.passages[0].words == "Rådet slott"


def test_a_passage_over_two_pages_is_marked_on_both(document: Document) -> None:
    found = document({"kommun möttes": (Span(1, 15, 28),)}, pages=(0, 22))
    assert [[f.text for f in page.fragments if f.within] for page in found.pages] == [["kommun\n"], ["möttes"]]
    assert found.passages[0].page == 1


def test_all_that_stands_on_the_same_characters_is_one_passage_with_how_sure_it_is(document: Document) -> None:
    (passage,) = document({"Tyresö": (Span(1, 8, 14),)}).passages
    assert {(c.subject.name, c.property, c.value) for c in passage.claims} == {
        ("Tyresö", "code", "0100"),
        ("Tyresö", "name", "Tyresö"),
    }
    assert {(c.rule, c.confidence) for c in passage.claims} == {("test", 0.5)}


def test_a_version_that_is_not_kept_is_unknown(network_group: World) -> None:
    with pytest.raises(UnknownThingError):
        marked_document(network_group.view(), "f" * 64)


@pytest.mark.parametrize(("lost", "marked"), [("1", ["lines_not_understood"]), ("0", [])])
def test_of_the_counts_of_a_document_only_what_was_not_understood_stands_in_its_text(
    lost: str, marked: list[str], tmp_path: Path
) -> None:
    store = open_store(f"sqlite:///{tmp_path}/graph.db")
    source = Source(VERSION, (Span(1, 22, 45),), "coverage", 1.0)
    counts = {"page_count": "1", "line_count": "2", "lines_not_understood": lost}
    said = describe("Document", {"version": VERSION, **counts}, source)[1]
    day, media = "2024-01-01", "text/plain"
    store.replace([Load("t:a", "t", VERSION, "Protokoll", media, TEXT, (0,), day, tuple(said), released=True)])
    passages = marked_document(store.view(Audience.PUBLIC), VERSION).passages
    assert [claim.property for passage in passages for claim in passage.claims] == marked
    store.close()
