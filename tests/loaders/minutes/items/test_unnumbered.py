"""Headings that neither a number nor the format tells. People and bodies are invented."""

from loaders.minutes.lines.outline import outline
from loaders.text import Text

HEAD = "Minnesanteckningar Styrgrupp Älvbygden\n2021-09-26\nNärvarande: Märta Sköld, Alby\nNils Ljung, Berga\n"
TEXT = {
    "Öppnande": "Märta hälsar alla välkomna. Dagordningen godkänns.",
    "Ekonomi": "Nils redovisar det ekonomiska läget och berättar att 312 000 kr\nåterstår av årets budget. Mer väntas.",
    "Övriga frågor": "Inga övriga frågor.",
    "Kommande möten": "Nästa möte äger rum den 28 november kl. 10.00 i Alby.",
}


def headings(text: str) -> list[str]:
    return [part.heading.value for part in outline(Text(text)).items]


def test_a_short_line_between_sentences_is_a_heading_without_blank_lines() -> None:
    assert headings(HEAD + "".join(f"{title}\n{text}\n" for title, text in TEXT.items())) == list(TEXT)


def test_a_sentence_of_the_others_starts_no_list_of_people_above_the_headings() -> None:
    more = {**TEXT, "Ekonomi": "Nils redovisar läget.\nÖvriga kommuner lämnar önskemål till Nils senast den 22 april."}
    assert headings(HEAD + "".join(f"{title}\n{text}\n" for title, text in more.items())) == list(TEXT)


def test_the_same_headings_are_found_below_blank_lines() -> None:
    assert headings(HEAD + "".join(f"\n{title}\n{text}\n" for title, text in TEXT.items())) == list(TEXT)


def test_the_first_line_of_a_sentence_is_no_heading() -> None:
    lines = "Märta visade den nya planen och\nalla tackade. Den antas.\nNils har ringt till Alby\nMer kommer.\n"
    assert headings(HEAD + 3 * lines) == []
