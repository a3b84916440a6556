"""All stages together: what every fact quotes, what is not understood, what does not fit. People are invented."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path

import pytest

from loaders.minutes.reader import read_minutes
from loaders.minutes.record import Found, MinutesRecord
from loaders.read import read
from loaders.text import Text

MINUTES = Path(__file__).parents[4] / "shared" / "evaluation" / "minutes"
DOCUMENTS = sorted(MINUTES.iterdir()) if MINUTES.is_dir() else []
SAMPLE = """Minnesanteckningar från Norrdalens chefsgrupp
Tid: 2022-03-04 kl 9-11
Plats: Ånge

Deltagare
Karin Alm, Ånge kommun
Eva Lind, Timrå kommun, punkt 4

Kaffe bjöds på i foajén.

1. Öppnande
Karin öppnade mötet.

2. Upphandling
Eva Lind redogjorde för läget.
Ansvarig: osäkert vem

Vid anteckningarna
Karin Alm
"""


def found(value: object) -> Iterator[Found[object]]:
    """All facts of a record."""
    if isinstance(value, Found):
        yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from found(one)
    elif is_dataclass(value):
        for field in fields(value):
            yield from found(getattr(value, field.name))


def lines(text: Text, record: MinutesRecord) -> list[str]:
    return [text.quote((span,)) for span in record.not_understood]


@pytest.mark.skipif(not DOCUMENTS, reason="the evaluation's minutes are not beside the checkout")
@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.stem)
def test_every_fact_of_every_document_lies_in_its_text(path: Path) -> None:
    text = read(path.read_bytes(), path.name)
    record = read_minutes(text)
    for fact in found(record):
        assert fact.spans, fact
        assert 0 < fact.confidence <= 1
        assert fact.rule
        for span in fact.spans:
            assert 0 <= span.start < span.end <= len(text.characters), fact
            assert span.page == text.page(span.start), fact
            assert text.page(span.end - 1) == span.page, fact


@pytest.mark.skipif(not DOCUMENTS, reason="the evaluation's minutes are not beside the checkout")
@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.stem)
def test_headings_cases_and_decisions_are_quoted_letter_for_letter(path: Path) -> None:
    text = read(path.read_bytes(), path.name)
    record = read_minutes(text)
    facts = [item.heading for item in record.items if item.heading.rule != "heading-in-contents"]
    facts += [item.case for item in record.items if item.case] + [decision.text for decision in record.decisions]
    for fact in facts:
        assert letters(fact.value) == letters(text.quote(fact.spans))


def letters(value: str) -> str:
    """Letters and digits alone."""
    return "".join(c for c in value if c.isalnum())


def test_lines_that_no_rule_claims_are_reported() -> None:
    text = Text(SAMPLE)
    unread = lines(text, read_minutes(text))
    assert "Ansvarig: osäkert vem" in unread
    assert not any(
        line.startswith(("Deltagare", "Karin öppnade", "Vid anteckningarna", "Plats", "1.")) for line in unread
    )


def test_an_attendance_list_with_numbers_that_do_not_match_is_a_problem_with_its_place() -> None:
    text = Text(SAMPLE)
    problems = read_minutes(text).problems
    missing = next(problem for problem in problems if "does not hold" in problem.message)
    assert "4" in missing.message
    assert "Eva Lind" in text.quote(missing.spans)
    assert any("named in item 2" in problem.message for problem in problems)


@pytest.mark.parametrize(
    "characters",
    ["", " \n\n", "Hej", "§", "\t\n\t", "1(1)", "Protokoll", "§ 1\n" * 50, "Närvarande\n" * 50, "(((" * 999],
)
def test_anything_can_be_read(characters: str) -> None:
    record = read_minutes(Text(characters))
    assert "no date of the meeting was found" in [problem.message for problem in record.problems]


def test_what_page_furniture_names_is_no_mention() -> None:
    header = "HEDEMORA KOMMUN          SAMMANTRÄDESPROTOKOLL          {} (2)\nKommunstyrelsen\n"
    sign = "Justerandes sign          Utdragsbestyrkande, Säters kommun\n"
    first = header.format(1) + "2024-04-25\n\n§ 1 Budget\nBeslut\nKommunstyrelsen godkänner\n" + sign
    second = header.format(2) + "\nförslaget från Falu kommun.\n" + sign
    record = read_minutes(Text(first + second, (0, len(first))))
    assert {mention.name.value for mention in record.mentions} == {"Falu kommun"}
