"""What those are told whose query cannot be read."""

import pytest

from graph_service.rdf.sparql.faults import fault

CLASSES = "error at 3:2: expected one of BIND, ['-' | '0' ..= '9'\n| ','], GRAPH, [_]"


@pytest.mark.parametrize(
    ("message", "said"),
    [
        (CLASSES, "error at 3:2: expected BIND or GRAPH"),
        ("error at 4:1: expected OPTIONAL", "error at 4:1: expected OPTIONAL"),
        ("error at 1:7: expected [_]", "error at 1:7: this cannot stand here"),
        ("the variable ?x is not bound", "the variable ?x is not bound"),
    ],
)
def test_classes_of_letters_are_left_out(message: str, said: str) -> None:
    assert fault(message, "ASK", {}) == said


@pytest.mark.parametrize(
    ("query", "prefix", "place"),
    [
        ("ASK { ?s nope:p ?o }", "nope", "1:10"),
        ("PREFIX y: <urn:y>\nASK {\n  ?s y:p/:q ?o }", "", "3:10"),
        ("ASK { ?s x:p 'a:b' ; <c:d> ?e . # f:g\n _:h i:j ?k }", "i", "2:6"),
    ],
)
def test_a_prefix_that_is_not_known_is_named_with_its_place(query: str, prefix: str, place: str) -> None:
    assert fault(CLASSES, query, {"x": "urn:x"}).startswith(f"error at {place}: there is no prefix {prefix}:")


def test_prefixes_that_are_known_are_no_matter() -> None:
    query = "PREFIX y: <urn:y> prefix # z\n z: <urn:z> ASK { ?s x:p/y:q/z:r ?o . _:a ?p 'x'@sv }"
    assert fault(CLASSES, query, {"x": "urn:x"}) == "error at 3:2: expected BIND or GRAPH"
