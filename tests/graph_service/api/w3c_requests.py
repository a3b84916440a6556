"""The requests of W3C's tests of the SPARQL 1.1 protocol, by the names of the tests, and what is asked of each.

W3C's own ask for graphs of another site, which this endpoint does not fetch: where a test is of graphs, it names those
that there are here.
"""

from typing import NamedTuple
from urllib.parse import urlencode

from tests.graph_service.api.conftest import BASE

FIELDS, QUERY, UPDATE = "application/x-www-form-urlencoded", "application/sparql-query", "application/sparql-update"
FACTS, WORDS = f"{BASE}sparql/default-graph", f"{BASE}spec/samverkan"
ELSEWHERE = "http://graphs.example/data.rdf"
CLEAR = "CLEAR ALL"
INSERT = "INSERT DATA { <urn:a> <urn:b> <urn:c> }"
FACT, WORD = "?a a skm:Meeting", "?b a owl:Class"
BOTH_NAMED = f"ASK {{ GRAPH ?g {{ {WORD} }} GRAPH ?h {{ {WORD} }} }}"
BOOLEAN = ("application/sparql-results+xml", "application/sparql-results+json")
TABULAR = (*BOOLEAN, "text/csv", "text/tab-separated-values")
TRIPLES = ("application/rdf+xml", "text/turtle", "application/n-triples")


class Sent(NamedTuple):
    """A request to the endpoint."""

    method: str
    fields: tuple[tuple[str, str], ...] = ()
    body: bytes = b""
    media_type: str | None = None


def get(*fields: tuple[str, str]) -> Sent:
    return Sent("GET", fields)


def form(*fields: tuple[str, str], beside: tuple[tuple[str, str], ...] = ()) -> Sent:
    return Sent("POST", beside, urlencode(fields).encode(), FIELDS)


def direct(text: str, *fields: tuple[str, str], media_type: str = QUERY) -> Sent:
    return Sent("POST", fields, text.encode(), media_type)


def default(*graphs: str) -> tuple[tuple[str, str], ...]:
    return tuple(("default-graph-uri", graph) for graph in graphs)


def named(*graphs: str) -> tuple[tuple[str, str], ...]:
    return tuple(("named-graph-uri", graph) for graph in graphs)


TRUE = {
    "query_post_form": form(("query", "ASK {}")),
    "query_get": get(("query", "ASK {}")),
    "query_post_direct": direct("ASK {}"),
    "query_dataset_default_graphs_get": get(("query", f"ASK {{ {FACT} . {WORD} }}"), *default(FACTS, WORDS)),
    "query_dataset_default_graphs_post": direct(f"ASK {{ {FACT} . {WORD} }}", *default(FACTS, WORDS)),
    "query_dataset_named_graphs_get": get(("query", BOTH_NAMED), *named(WORDS)),
    "query_dataset_named_graphs_post": direct(BOTH_NAMED, *named(WORDS)),
    "query_dataset_full": direct(f"ASK {{ {FACT} GRAPH ?g {{ {WORD} }} }}", *default(FACTS), *named(WORDS)),
    "query_multiple_dataset": direct(
        f"ASK FROM <{ELSEWHERE}> {{ GRAPH ?g {{ {WORD} }} FILTER NOT EXISTS {{ {FACT} }} }}", *named(WORDS)
    ),
}
"""Asked to be answered with true."""

KINDS = {
    "query_content_type_select": (direct("SELECT (1 AS ?value) {}"), TABULAR),
    "query_content_type_ask": (direct("ASK {}"), BOOLEAN),
    "query_content_type_describe": (direct("DESCRIBE <http://example.org/>"), TRIPLES),
    "query_content_type_construct": (direct("CONSTRUCT { <s> <p> 1 } WHERE {}"), TRIPLES),
}
"""Asked to be answered as one of these media types."""

REFUSED = {
    "bad_query_method": Sent("PUT", (("query", "ASK {}"),)),
    "bad_multiple_queries": form(("query", "ASK {}"), ("query", "SELECT * {}")),
    "bad_query_wrong_media_type": direct("ASK {}", media_type="text/plain"),
    "bad_query_missing_form_type": Sent("POST", (), b"query=ASK%20%7B%7D"),
    "bad_query_missing_direct_type": Sent("POST", (), b"ASK {}"),
    "bad_query_non_utf8": Sent("POST", (), "ASK {}".encode("utf-16"), f"{QUERY}; charset=UTF-16"),
    "bad_query_syntax": get(("query", "ASK {")),
    "bad_update_get": get(("update", CLEAR)),
    "bad_multiple_updates": form(("update", CLEAR), ("update", CLEAR)),
    "bad_update_wrong_media_type": direct(CLEAR, media_type="text/plain"),
    "bad_update_missing_form_type": Sent("POST", (), b"update=CLEAR%20ALL"),
    "bad_update_non_utf8": Sent("POST", (), CLEAR.encode("utf-16"), f"{UPDATE}; charset=UTF-16"),
    "bad_update_syntax": form(("update", "CLEAR ALL NOW")),
    "bad_update_dataset_conflict": form(("update", INSERT), ("using-graph-uri", ELSEWHERE)),
}
"""Asked to be refused, as a fault of the client."""

_READ_ONLY = "this endpoint is read only: updates are refused, each way"
NOT_APPLYING = {
    "update_dataset_default_graph": (direct(INSERT, ("using-graph-uri", ELSEWHERE), media_type=UPDATE), _READ_ONLY),
    "update_dataset_default_graphs": (
        direct(INSERT, ("using-graph-uri", FACTS), ("using-graph-uri", WORDS), media_type=UPDATE),
        _READ_ONLY,
    ),
    "update_dataset_named_graphs": (direct(INSERT, ("using-named-graph-uri", WORDS), media_type=UPDATE), _READ_ONLY),
    "update_dataset_full": (
        direct(INSERT, ("using-graph-uri", FACTS), ("using-named-graph-uri", WORDS), media_type=UPDATE),
        _READ_ONLY,
    ),
    "update_post_form": (form(("update", INSERT)), _READ_ONLY),
    "update_post_direct": (direct(INSERT, media_type=UPDATE), _READ_ONLY),
    "update_base_uri": (form(("update", "INSERT DATA { <a> <b> <c> }")), _READ_ONLY),
}
"""What does not apply here and why; what is said instead is that."""
