"""Answers as they are shown: rows, bars, and pictures of what is joined."""

import json

from graph_service.rdf.sparql.picture import HEIGHT, MOST, WIDTH, Area, picture_of
from graph_service.rdf.sparql.table import SHOWN, Cell, Names, Table, table_of_rows, table_of_triples

NAMES = Names({"x": "https://x.example/", "xa": "https://x.example/a/"})
XSD = "http://www.w3.org/2001/XMLSchema#"


def uri(name: str) -> dict[str, str]:
    return {"type": "uri", "value": f"https://x.example/{name}"}


def table(*rows: dict[str, dict[str, str]], columns: tuple[str, ...]) -> Table:
    found = table_of_rows(
        json.dumps({"head": {"vars": columns}, "results": {"bindings": rows}}).encode(),
        NAMES,
    )
    assert isinstance(found, Table)
    return found


def test_an_iri_is_written_with_its_longest_prefix() -> None:
    assert NAMES.short("https://x.example/b") == "x:b"
    assert NAMES.short("https://x.example/a/b") == "xa:b"
    assert NAMES.short("https://x.example/b/c") == "https://x.example/b/c"
    assert NAMES.short("urn:other") == "urn:other"


def test_cells_say_what_they_are() -> None:
    number = {"type": "literal", "value": "3", "datatype": f"{XSD}integer"}
    found = table({"a": uri("b"), "b": number, "c": {"type": "literal", "value": "3"}}, columns=("a", "b", "c", "d"))
    assert found.rows == ((Cell("x:b", "https://x.example/b"), Cell("3", number=3.0), Cell("3"), Cell()),)


def test_only_the_first_rows_are_shown_and_all_are_counted() -> None:
    found = table(*[{"a": uri(str(number))} for number in range(SHOWN + 7)], columns=("a",))
    assert (len(found.rows), found.total) == (SHOWN, SHOWN + 7)


def test_a_chart_shows_the_first_text_and_the_last_number_of_a_row() -> None:
    count = {"type": "literal", "value": "2.5", "datatype": f"{XSD}decimal"}
    text = {"type": "literal", "value": "Åre"}
    found = table({"a": uri("b"), "b": text, "c": count}, {"a": uri("c")}, columns=("a", "b", "c"))
    assert found.bars == [(Cell("Åre"), 2.5)]


def test_of_rows_the_name_of_an_end_is_the_text_behind_it() -> None:
    row = {"a": uri("a"), "b": {"type": "literal", "value": "Ena"}, "c": uri("c")}
    found = table(row, columns=("a", "b", "c"))
    assert found.edges == [(Cell("Ena", "https://x.example/a"), Cell("x:c", "https://x.example/c"))]


def test_of_triples_the_name_of_an_end_is_what_one_of_them_calls_it() -> None:
    a, b = "<https://x.example/a>", "<https://x.example/b>"
    text = (
        f'{a} <http://www.w3.org/2004/02/skos/core#prefLabel> "Ena"@sv .\n{a} <https://x.example/p> {b} .\n'
        f"{a} <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://x.example/T> .\n"
    )
    found = table_of_triples(text.encode(), NAMES)
    assert found.total == 3
    assert found.edges == [(Cell("Ena", "https://x.example/a"), Cell("x:b", "https://x.example/b"))]


def joined(*pairs: tuple[str, str]) -> list[tuple[Cell, Cell]]:
    return [(Cell(one, f"urn:{one}"), Cell(other, f"urn:{other}")) for one, other in pairs]


def test_a_picture_is_the_same_each_time_and_within_its_frame() -> None:
    edges = joined(("a", "b"), ("b", "c"), ("d", "e"), ("f", "g"), ("g", "h"))
    picture = picture_of(edges)
    assert picture == picture_of(list(reversed(edges)))
    assert len(picture.ends) == 8
    assert len(picture.lines) == 5
    assert all(0 <= end.x <= WIDTH and 0 <= end.y <= HEIGHT for end in picture.ends)


def test_a_picture_keeps_those_with_most_neighbours_and_counts_the_rest() -> None:
    picture = picture_of(joined(*(("hub", str(number)) for number in range(MOST + 20))))
    assert "hub" in {end.cell.text for end in picture.ends}
    assert (len(picture.ends), picture.left_out) == (MOST, 21)


def test_nothing_joined_is_an_empty_picture() -> None:
    assert picture_of([]).ends == ()


def test_an_area_is_parted_across_its_longer_side() -> None:
    assert Area(0, 0, 90, 30).parted(1 / 3) == (Area(0, 0, 30, 30), Area(30, 0, 60, 30))
    assert Area(0, 0, 30, 90).parted(1 / 3) == (Area(0, 0, 30, 30), Area(0, 30, 30, 60))
