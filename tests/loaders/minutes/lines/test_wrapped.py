"""Minutes whose transcript was wrapped at a fixed width, whatever stood on its lines."""

import textwrap

from loaders.minutes.lines.misread import mended
from loaders.minutes.lines.wrapped import rejoined, unwrapped
from loaders.minutes.reader import read_minutes
from loaders.text import Text

FLAT = (
    "Minnesanteckningar Chefsgruppen i Ådalarna fredagen den 15 september 2023 kl. 08.30–11.45, Folkets hus i Boda "
    "Närvarande: Anna Ek, Boda kommun (ordförande), Bo Lind, Viks kommun, Cilla Gren, Näs kommun (sekreterare) "
    "Frånvarande: Dan Alm, Sunds kommun 1. Inledning Anna Ek hälsade välkommen. Dagordningen godkändes. "
    "2. Föregående anteckningar Anteckningarna lades till handlingarna. 3. Bussar över länsgränsen Gruppen talade om "
    "bussen mellan Boda och Vik. Bo Lind tar fram ett underlag till nästa möte. 4. Nästa möte Nästa möte äger rum "
    "fredagen den 10 november 2023 kl. 09.00–12.00 i Vik. Vid anteckningarna Cilla Gren"
)
SIXTY = 60


def wrapped(text: str, width: int = SIXTY) -> Text:
    return Text(textwrap.fill(text, width, break_long_words=False, break_on_hyphens=False))


def test_minutes_wrapped_at_a_fixed_width_are_read_as_if_on_one_line() -> None:
    record = read_minutes(wrapped(FLAT))

    assert [(item.number, item.heading.value) for item in record.items] == [
        ("1", "Inledning"),
        ("2", "Föregående anteckningar"),
        ("3", "Bussar över länsgränsen"),
        ("4", "Nästa möte"),
    ]
    assert {person.name.value: person.status for person in record.attendance} == {
        "Anna Ek": "present",
        "Bo Lind": "present",
        "Cilla Gren": "present",
        "Dan Alm": "absent",
    }
    assert record.next_meeting is not None
    assert record.next_meeting.date is not None
    assert record.next_meeting.date.value == "2023-11-10"


def test_passages_of_wrapped_minutes_stand_in_the_text_as_it_came() -> None:
    text = wrapped(FLAT)
    record = read_minutes(text)

    assert [" ".join(text.quote(item.heading.spans).split()) for item in record.items][2] == "Bussar över länsgränsen"


def test_lines_broken_within_words_are_joined_without_a_blank() -> None:
    broken = Text("\n".join(FLAT[n : n + SIXTY] for n in range(0, len(FLAT), SIXTY)))
    again = mended(broken)

    assert again is not None
    assert again.text.characters == FLAT


def test_lines_of_their_own_and_paragraphs_are_left_alone() -> None:
    names = "\n".join(f"Anna Ek {n}, Boda kommun" for n in range(20))
    paragraphs = "\n\n".join(textwrap.fill(FLAT[:300], SIXTY) for _ in range(8))

    assert unwrapped(Text(names).lines) == []
    assert unwrapped(Text(paragraphs).lines) == []


def test_a_word_broken_where_lines_of_a_flattened_text_met_is_made_whole() -> None:
    flat = Text(f"Samman- trädet leddes av Karl- Erik Ek. För- och nackdelar i EU- projektet nämndes. {FLAT}")
    again = mended(flat)

    assert again is not None
    assert again.text.characters.startswith(
        "Sammanträdet leddes av Karl-Erik Ek. För- och nackdelar i EU-projektet nämndes."
    )


def test_hyphens_of_a_text_with_lines_of_its_own_are_left_to_the_lines() -> None:
    assert list(rejoined("barn-\nomsorg\nSamman- träde\nslut")) == []


def test_paragraphs_wrapped_without_blank_lines_between_are_made_whole() -> None:
    paragraphs = [
        "Minnesanteckningar Chefsgruppen i Ådalarna",
        "Närvarande: Anna Ek, Boda kommun (ordförande), Bo Lind, Viks kommun, Cilla Gren, Näs kommun (sekreterare)",
        "1. Inledning Anna Ek hälsade alla välkomna till mötet, som var det första efter en lång sommar med regn.",
        "2. Bussar Gruppen talade länge om bussen mellan Boda och Vik. Bo Lind tar fram ett underlag till nästa möte.",
        "3. Ekonomi Cilla Gren redovisade utfallet, som visar ett litet överskott för årets första åtta månader.",
        "4. Övrigt Inget övrigt togs upp.",
    ]
    record = read_minutes(Text("\n".join(textwrap.fill(paragraph, SIXTY + 4) for paragraph in paragraphs)))

    assert [item.heading.value for item in record.items] == ["Inledning", "Bussar", "Ekonomi", "Övrigt"]
    assert [person.name.value for person in record.attendance] == ["Anna Ek", "Bo Lind", "Cilla Gren"]


def test_a_page_mark_that_met_a_heading_is_cut_off_it() -> None:
    record = read_minutes(Text("Protokoll\n§ 1 Öppnande\nMötet öppnas.\nSida 2 av 3 § 2 Budget\nBudgeten antas.\n"))

    assert [item.heading.value for item in record.items] == ["Öppnande", "Budget"]


def test_a_word_that_wrapping_broke_and_a_misreading_are_both_mended() -> None:
    flat = f"$ 18 Öppnande Ulla Carlstam halsar alla. $ 19 Länet. $ 20 Motet ar slut. {FLAT}"
    broken = Text("\n".join(flat[n : n + SIXTY] for n in range(0, len(flat), SIXTY)))
    again = mended(broken)

    assert again is not None
    assert again.text.characters.startswith("§ 18 Öppnande Ulla Carlstam hälsar alla. § 19 Länet. § 20 Mötet är slut.")


def test_an_item_below_a_full_line_begins_a_line_of_its_own() -> None:
    full = "Boda kommun Protokoll Kulturnämnden den 18 maj 2022 i Boda by"
    rest = "\n".join(f"§ {n} Rubrik\nNämnden talade om saken." for n in range(2, 8))
    edits = unwrapped(Text(f"{full}\n§ 1 Rubrik\n{full}\nNämnden talade om saken.\n{rest}").lines)

    assert all(edit.start != len(full) for edit in edits)
