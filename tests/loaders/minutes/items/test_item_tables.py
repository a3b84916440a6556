"""Minutes that are a table, and tables that lost their columns. People and bodies are invented."""

import pytest

from loaders.minutes.reader import read_minutes
from loaders.text import Text

HEAD = "Minnesanteckningar Älvgruppen\n2024-01-30\nNärvarande: Malin Skog, Ekby kommun\nPetra Lind, Alby kommun\n\n"
ROWS = (
    ("Nr", "Ärende", "Beslut/åtgärd", "Ansvarig"),
    ("1", "Mötet öppnas", "Dagordningen godkänns.", ""),
    ("2", "Skolsköterskor", "Kartlägga vilka som har vakanser.", "Malin"),
    ("3", "Övrigt", "Inga övriga frågor.", ""),
)
SPACED = "\n".join(f"{n:6}{title:24}{what:42}{who}".rstrip() for n, title, what, who in ROWS)
TABBED = "\n".join("\t".join(row) for row in ROWS)


@pytest.mark.parametrize("table", [SPACED, TABBED])
def test_each_row_of_a_table_of_items_is_one_with_what_it_decides(table: str) -> None:
    record = read_minutes(Text(f"{HEAD}{table}\n"))
    assert [(item.number, item.heading.value) for item in record.items] == [(n, title) for n, title, *_ in ROWS[1:]]
    assert [(d.item, d.text.value, [one.value for one in d.assignees]) for d in record.decisions] == [
        ("1", "Dagordningen godkänns.", []),
        ("2", "Kartlägga vilka som har vakanser.", ["Malin Skog"]),
    ]


def test_a_title_goes_on_below_in_its_column() -> None:
    wrapped = SPACED + "\n4     Länets nya                Läggs till handlingarna."
    more = "\n      ordning\n"
    record = read_minutes(Text(f"{HEAD}{wrapped}{more}"))
    assert record.items[-1].heading.value == "Länets nya ordning"
    assert record.decisions[-1].text.value == "Läggs till handlingarna."


@pytest.mark.parametrize(
    "table",
    [
        "Vad\nSkicka ut mall för\ntrygghetspunkter\nRinga Ekby\nVem\nPetra\nRespektive kommun\nNär\n31/3\nQ2\n",
        "Vad\nVem\nNär\nSkicka ut mall för trygghetspunkter\nPetra\n31/3\nRinga Ekby\nRespektive kommun\nQ2\n",
        "Vad Vem När Skicka ut mall för trygghetspunkter Petra 31/3 Ringa Ekby Respektive kommun Q2\n",
    ],
)
def test_a_list_of_what_to_do_is_read_whatever_order_its_cells_came_in(table: str) -> None:
    record = read_minutes(Text(f"{HEAD}1. Läget\nPetra berättar.\n\n2. Åtgärdslista\n{table}\n3. Övrigt\nInget.\n"))
    assert [(d.text.value, [one.value for one in d.assignees], d.due and d.due.value) for d in record.decisions] == [
        ("Skicka ut mall för trygghetspunkter", ["Petra Lind"], "2024-03-31"),
        ("Ringa Ekby", ["Respektive kommun"], "Q2"),
    ]
