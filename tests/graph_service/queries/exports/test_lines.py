import csv
import io

import pytest

from graph_service.queries.exports.lines import Cell, csv_lines


def cells(*row: Cell) -> list[str]:
    written = "".join(csv_lines(["column"] * len(row), [row]))
    return list(csv.reader(io.StringIO(written, newline="")))[1]


@pytest.mark.parametrize("text", ['=HYPERLINK("x")', "+46 8", "-1+1", "- Ett", "@SUM(1)", "\t=1", "\r=1"])
def test_text_that_a_spreadsheet_takes_for_a_formula_is_marked_as_text(text: str) -> None:
    assert cells(text) == [f"'{text}"]


@pytest.mark.parametrize("text", ["Nät & el = sant", "’", "'=1", "", "– Ett", 'a "b", c\nd'])
def test_other_text_is_written_as_it_is(text: str) -> None:
    assert cells(text, "x") == [text, "x"]


def test_numbers_stay_numbers_and_what_is_not_known_is_empty() -> None:
    assert cells(-1.5, 3, None) == ["-1.5", "3", ""]
