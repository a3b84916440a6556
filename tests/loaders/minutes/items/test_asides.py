from loaders.minutes.items.asides import asides
from loaders.text import Text


def left(text: str) -> list[str]:
    lines = Text(text).lines
    found = asides(lines)
    return [line.text for line in lines if line.start not in found and line.text]


def test_an_enclosure_list_ends_where_another_section_begins() -> None:
    assert left("Beslut\nJa.\nBeslutsunderlag\nYttrande från SD den 2 mars\n\nBeslutsgång\nNej.") == [
        "Beslut",
        "Ja.",
        "Beslutsgång",
        "Nej.",
    ]


def test_a_distribution_list_runs_to_the_end() -> None:
    assert left("Ja.\nProtokollsutdrag skickas till\nBoverket\n\nSkolverket") == ["Ja."]


def test_a_label_with_its_enclosure_on_one_line_is_left_out_alone() -> None:
    assert left("Bilaga: minnesanteckningar\nDe lades till handlingarna.") == ["De lades till handlingarna."]


def test_running_text_about_sending_is_no_list() -> None:
    assert left("Beslutet skickas till alla kommuner före sommaren.") == [
        "Beslutet skickas till alla kommuner före sommaren."
    ]
