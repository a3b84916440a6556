"""The base of all IRIs against the profile's rules BI-1 to BI-7."""

import pytest

from graph_service.rdf.base import BaseError, faults, lasting
from ontology.schema import SCHEMA


@pytest.mark.parametrize(
    ("base", "rule"),
    [
        ("ftp://data.kommun.se/", "BI-1"),
        ("urn:kommun:", "BI-1"),
        ("https://192.0.2.10/", "BI-2"),
        ("https://[2001:db8::1]/", "BI-2"),
        ("http://localhost/", "BI-2"),
        ("https://data.kommun.local/", "BI-2"),
        ("https://data.kommun.se:8443/", "BI-3"),
        ("http://127.0.0.1:8000/", "BI-3"),
        ("https://ada:hemligt@data.kommun.se/", "BI-3"),
        ("https://data.kommun.se/?x=", "BI-4"),
        ("https://data.kommun.se/#", "BI-5"),
        ("https://data.kommun.se/v2/", "BI-6"),
        ("https://data.kommun.se/samverkan/1.0/", "BI-6"),
        ("https://data.kommun.se/data.ttl/", "BI-7"),
        ("https://data.kommun.se", "end with /"),
        ("https://data.kommun.se:port/", "no address"),
    ],
)
def test_a_base_on_which_identifiers_do_not_last_is_refused_with_the_rule(base: str, rule: str) -> None:
    assert rule in " ".join(faults(base))
    with pytest.raises(BaseError, match="--any-base"):
        lasting(base)
    assert lasting(base, any_base=True) == base


@pytest.mark.parametrize("base", [SCHEMA.base, "https://data.kommun.se/", "http://xn--malm-8qa.se/samverkan/"])
def test_a_base_with_a_domain_is_taken(base: str) -> None:
    assert faults(base) == []
    assert lasting(base) == base
