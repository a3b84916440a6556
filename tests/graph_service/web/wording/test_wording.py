"""Numbers, days and labels in both languages."""

import pytest

from graph_service.web.wording.wording import wording

SV, EN = wording("sv"), wording("en")


@pytest.mark.parametrize(
    ("day", "swedish", "english"),
    [
        ("2024-03-06", "6 mars 2024", "6 March 2024"),
        ("2024-03", "mars 2024", "March 2024"),
        ("2024-Q2", "2:a kvartalet 2024", "2nd quarter 2024"),
        ("1972", "1972", "1972"),
        ("före sommaren", "före sommaren", "före sommaren"),
        ("2024-99-99", "2024-99-99", "2024-99-99"),
    ],
)
def test_a_day_is_written_as_people_do(day: str, swedish: str, english: str) -> None:
    assert (SV.day(day), EN.day(day)) == (swedish, english)


def test_a_number_has_its_thousands_apart() -> None:
    assert (SV.number(1430), EN.number(1430)) == ("1\N{NO-BREAK SPACE}430", "1,430")
    assert (SV.number(26.543968, 2), EN.number(2.0, 2)) == ("26,54", "2")


def test_a_share_is_in_per_cent() -> None:
    assert (SV.share(0.954), EN.share(0.954)) == ("95\N{NO-BREAK SPACE}%", "95%")


def test_one_and_several_are_told_apart() -> None:
    assert [SV.text("search.found", n=n) for n in (0, 1, 2)] == ["0 träffar", "1 träff", "2 träffar"]


def test_a_period_is_its_years_or_its_only_day() -> None:
    assert SV.period("2022-05-20", "2025-10-08") == "2022–2025"
    assert SV.period("2024-03-06", "2024-09-01") == "2024"
    assert SV.period("2024-03-06", None) == "6 mars 2024"
    assert SV.period(None, None) == ""


def test_labels_are_the_schemas() -> None:
    assert (SV.class_("Municipality"), EN.class_("Municipality")) == ("Kommun", "Municipality")
    assert (SV.property_("member"), SV.property_("member", outward=False)) == ("medlem", "medlem i")
    assert SV.value("outcome", "approve") == "godkännande"
    assert SV.value("amount", "850000") == "850\N{NO-BREAK SPACE}000"
    assert SV.value("outcome", "unheard") == "unheard"
    assert SV.kind("met") == "möttes"


def test_a_text_that_is_not_there_is_an_error() -> None:
    with pytest.raises(KeyError, match=r"frame\.nothing"):
        SV.text("frame.nothing")


def test_texts_of_documents_are_in_their_own_language() -> None:
    assert (EN.language_of("heading"), EN.language_of("name_en"), EN.language_of("code")) == ("sv", "en", None)
