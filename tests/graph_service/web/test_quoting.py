"""How quotes are shown in their sentences."""

from dataclasses import replace

from graph_service.queries.answers import Quote
from graph_service.web.quoting import passages
from ontology.statement import Span

QUOTE = Quote(
    "decision-a", "agreed", "municipality-0138", "a" * 64, "Protokoll", "t:a", None, 1, 0, 6, (Span(1, 0, 6),),
    "Tyresö", "Avtal mellan Tyresö och Haninge.", "test", 1.0,
)  # fmt: skip


def shown(*quotes: Quote) -> list[list[str]]:
    """Sentences in which the marked words stand in brackets."""
    return [[f"[{p.text}]" if p.marked else p.text for p in passage.pieces] for passage in passages(quotes)]


def test_the_words_are_marked_in_their_sentence() -> None:
    assert shown(QUOTE) == [["Avtal mellan ", "[Tyresö]", " och Haninge."]]


def test_a_sentence_that_several_quote_is_shown_once_with_all_of_them_marked() -> None:
    assert shown(QUOTE, replace(QUOTE, quote="Haninge")) == [
        ["Avtal mellan ", "[Tyresö]", " och ", "[Haninge]", "."],
    ]


def test_words_within_words_that_are_marked_are_not_marked_again() -> None:
    assert shown(replace(QUOTE, quote="Tyresö och Haninge"), replace(QUOTE, quote="Haninge")) == [
        ["Avtal mellan ", "[Tyresö och Haninge]", "."]
    ]


def test_the_same_words_on_another_page_are_another_passage() -> None:
    assert len(shown(QUOTE, replace(QUOTE, page=2))) == 2


def test_words_of_several_places_stand_alone() -> None:
    assert shown(replace(QUOTE, quote="Avtal Haninge")) == [["", "[Avtal Haninge]", ""]]


def test_a_long_sentence_is_shortened_around_the_words_but_not_within_a_word() -> None:
    ((before, words, after),) = shown(replace(QUOTE, sentence=f"{'ord ' * 100}Tyresö{' ord' * 100}"))
    assert words == "[Tyresö]"
    assert before.startswith("… ord ")
    assert after.endswith(" ord …")
    assert max(len(before), len(after)) < 170
