"""Attendance and titles from running text. All people and bodies here are invented."""

from loaders.minutes.attendance.attendance import attendance
from loaders.minutes.layout import ItemPart, Layout
from loaders.minutes.record import Attendee, Found, Head
from loaders.text import Text


def attended(body: str, front: str = "Protokoll") -> dict[str, Attendee]:
    text = Text(f"{front}\n1. Rubrik\n{body}")
    at = text.characters.index("Rubrik", len(front))
    above = tuple(line for line in text.lines if line.end <= len(front))
    below = tuple(line for line in text.lines if line.start > at)
    part = ItemPart("1", Found("Rubrik", text.spans(at, at + 6), "test"), None, below)
    return {p.name.value: p for p in attendance(Layout(text, (), above, (part,), (), ()), Head())}


def role(person: Attendee) -> str | None:
    return person.role.value if person.role else None


def test_those_who_move_answer_and_vote_are_present() -> None:
    people = attended(
        "Anna Ek (S), Bo Al (V) och\nCia Ros (MP) yrkar bifall. Dan Lund (D) ställer följande fråga.\n"
        "På förslag av Eva Holm (L):\n"
        "Motion av Fia Dahl (M) om cyklar. Till ledamot efter Göte Berg (S) utses Ida Näs (S)."
    )
    assert list(people) == ["Anna Ek", "Bo Al", "Cia Ros", "Dan Lund", "Eva Holm"]
    assert {p.seat for p in people.values()} == {"member"}


def test_serving_substitutes_are_called_so() -> None:
    people = attended(
        "Anna Ek (S) och tjänstgörande ersättarna\nBo Al (M) och Cia Ros (M) röstar Nej (3).\n"
        "Tjänstgörande ersättaren Dan Lund (S) röstar Ja."
    )
    assert [p.seat for p in people.values()] == ["member"] + ["serving_substitute"] * 3


def test_whoever_had_no_vote_is_a_substitute() -> None:
    people = attended(
        "Anna Ek (C) antecknar följande till protokollet: Om jag hade fått rösta hade jag bifallit yrkandet."
    )
    assert people["Anna Ek"].seat == "substitute"


def test_whoever_informs_for_an_organisation_is_a_guest_of_elected_members() -> None:
    people = attended(
        "Anna Ek (S) yrkar bifall.\nBo Al, Vimmerby Energi AB lämnar en information.\n"
        "Ordföranden i stadsrevisionen, Cia Ros (M) lämnar en redogörelse."
    )
    assert (people["Bo Al"].seat, people["Cia Ros"].seat) == ("other", "other")
    organisations = [p.organisation.value for p in people.values() if p.organisation]
    assert organisations == ["Vimmerby Energi AB", "Stadsrevisionen"]
    assert role(people["Cia Ros"]) == "ordförande"


def test_titles_before_names_take_the_indefinite_form() -> None:
    people = attended(
        "Förste vice ordföranden Anna Ek (V) och kommunalrådet Bo Al (S) yrkar avslag.\n"
        "Nämndens ordförande Cia Ros (S) besvarar frågan."
    )
    assert [role(p) for p in people.values()] == ["förste vice ordförande", "kommunalråd", "nämndens ordförande"]


def test_text_gives_titles_to_those_listed_without_one() -> None:
    people = attended(
        "Anna Ek, divisionschef Nät, och Bo Al, programledare Gävle, från Kraftbolaget.\n"
        "Camilla, konsult Digg, visade.\nEva Holm, projektledare på Indikator, kom.",
        "Gäster\nAnna Ek, Kraftbolaget\nBo Al, Kraftbolaget\nCamilla Ros, Digg\nDan Lund, Digg\nEva Holm, Indikator",
    )
    assert [role(p) for p in people.values()] == [
        "divisionschef Nät",
        "programledare Gävle",
        "konsult",
        None,
        "projektledare",
    ]


def test_with_a_list_the_text_adds_nobody() -> None:
    people = attended("Bo Al (M) yrkar avslag.", "Ledamöter\nAnna Ek (S)\nCia Ros (M)")
    assert list(people) == ["Anna Ek", "Cia Ros"]


def test_the_fullest_spelling_of_the_document_is_the_name() -> None:
    people = attended("Ulrika Dom Mattsson hälsade välkommen.", "Närvarande\nUlrika Dom Mattson (Digg)\nBo Al (SKR)")
    assert list(people) == ["Ulrika Dom Mattsson", "Bo Al"]


def test_whoever_the_text_says_left_or_came_late_is_partial() -> None:
    people = attended(
        "Anna Ek (S) lämnar sammanträdet innan ärendet behandlas och Dan Lund (S) tjänstgör i\nhennes ställe.\n"
        "Klockan 10.15 anländer Bo Al (M).\nCia Ros (V) anmäler jäv och deltar inte i beslutet.",
        "Ledamöter\nAnna Ek (S)\nBo Al (M)\nCia Ros (V)\nErsättare\nDan Lund (S)",
    )
    assert [p.status for p in people.values()] == ["partial", "partial", "present", "present"]
    assert people["Dan Lund"].seat == "serving_substitute"
