"""Headings without numbers on one line with the text around them. All people are invented."""

from loaders.minutes.reader import read_minutes
from loaders.text import Text

HEAD = (
    "Minnesanteckningar Styrgrupp Älvdal 2019-09-26 kl. 10.00-12.10 Närvarande: Maria Sköld, Alby Johan Ljung, Berga "
)
BODY = (
    "Öppnande Maria hälsar alla välkomna. Dagordningen godkänns. Ekonomi Johan redovisar läget. Kommunchef Maria Sköld "
    "undrar varför. Drogvaneundersökning CAN genomför undersökningen under hösten. Trafikverket informerar Johan "
    "berättar om planen. Därefter visar Maria bilder. Nästa möte 28 november kl. 10.00 i Berga. Maria ordnar lokal."
)
TITLES = ["Öppnande", "Ekonomi", "Drogvaneundersökning", "Trafikverket informerar", "Nästa möte"]


def headings(text: str) -> list[str]:
    return [item.heading.value for item in read_minutes(Text(text)).items]


def test_headings_are_cut_from_a_page_on_one_line_that_numbers_none() -> None:
    assert headings(HEAD + BODY) == TITLES


def test_headings_are_cut_from_paragraphs_on_one_line() -> None:
    place = BODY.index("Drogvane")
    assert headings(f"{HEAD}\n{BODY[:place]}\n{BODY[place:]}\n") == TITLES


def test_where_items_have_numbers_words_before_a_name_are_no_headings() -> None:
    numbered = BODY.replace("Öppnande", "1. Öppnande").replace("Ekonomi", "2. Ekonomi").replace("Nästa", "3. Nästa")
    assert headings(HEAD + numbered) == ["Öppnande", "Ekonomi", "Nästa möte"]


def test_a_plural_may_end_a_heading_and_a_noun_begin_the_text() -> None:
    more = "Samarbetet Avtalet om bussar går ut. Kommande träffar Nästa träff blir den 19 maj i Alby."
    assert headings(HEAD + BODY[: BODY.index("Nästa")] + more) == [*TITLES[:-1], "Samarbetet", "Kommande träffar"]


def test_items_with_letters_are_not_taken_for_such_without_numbers() -> None:
    lettered = (
        "A. Öppnande Maria hälsar alla. B. Ekonomi Johan redovisar läget. C. Trafik Maria ringer. D. Slut Johan tackar."
    )
    assert headings(HEAD + lettered) == []


def test_words_in_capitals_behind_a_sentence_are_headings() -> None:
    body = (
        "LAGET RUNT Alby: biblioteket renoveras. GEMENSAM KATALOG Johan visade hur det fungerar. TAXOR Stora "
        "skillnader mellan kommunerna. NÄSTA GÅNG 8 februari kl 13 i Berga."
    )
    wanted = ["LAGET RUNT", "GEMENSAM KATALOG", "TAXOR", "NÄSTA GÅNG"]
    assert headings(f"{HEAD[:-1]} (Berga) {body}") == wanted


def test_the_text_may_begin_with_a_place_or_a_thing_that_does_something() -> None:
    more = "Gemensam antagning Systemet fungerar inte. Behöriga lärare Maria redogjorde. Skolskjuts Alby har bussar."
    wanted = [*TITLES[:-1], "Gemensam antagning", "Behöriga lärare", "Skolskjuts"]
    assert headings(HEAD + BODY[: BODY.index("Nästa")] + more) == wanted
