"""Lines as running text, traced to their places."""

from loaders.minutes.lines.flow import Flow
from loaders.text import Text


def flow(characters: str, pages: tuple[int, ...] = (0,), without: tuple[int, ...] = ()) -> Flow:
    text = Text(characters, pages)
    return Flow.of(text, [line for i, line in enumerate(text.lines) if i not in without])


def test_lines_are_joined_and_each_character_knows_its_place() -> None:
    read = flow("  ett  ord och\n   ett annat ")
    assert read.characters == "ett ord och ett annat"
    assert all(read.text.characters[o] in {c, "\n"} for c, o in zip(read.characters, read.offsets, strict=True))


def test_a_broken_word_is_mended_and_its_passage_keeps_the_break() -> None:
    read = flow("kommun-\nstyrelsen beslutar")
    assert read.characters == "kommunstyrelsen beslutar"
    assert read.text.quote(read.part(0, 15).spans()) == "kommun-\nstyrelsen"


def test_a_passage_around_a_footer_has_two_spans() -> None:
    read = flow("början av satsen\nSida 3\noch slutet", without=(1,))
    assert read.characters == "början av satsen och slutet"
    assert [read.text.quote((span,)) for span in read.spans()] == ["början av satsen", "och slutet"]


def test_a_passage_over_a_page_break_has_a_span_for_each_page() -> None:
    read = flow("första sidan\nandra sidan", pages=(0, 13))
    assert [span.page for span in read.spans()] == [1, 2]


def test_sentences_end_at_stops_but_not_in_abbreviations_dates_or_initials() -> None:
    text = "Kl. 9 kom t.ex. Eva B. Lind m.fl. Hon talade om bl.a. vägen, 3 maj. Se v. 4. Sedan gick vi."
    assert [one.characters for one in flow(text).sentences] == [
        "Kl. 9 kom t.ex. Eva B. Lind m.fl.",
        "Hon talade om bl.a. vägen, 3 maj.",
        "Se v. 4.",
        "Sedan gick vi.",
    ]


def test_in_lower_case_every_character_stays_in_its_place() -> None:
    read = flow("İSTANBUL ÅRE")
    assert read.lowered == "istanbul åre"
    assert len(read.lowered) == len(read.characters)
