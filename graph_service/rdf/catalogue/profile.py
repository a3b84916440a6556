"""The rules of DCAT-AP-SE 3.0.1, derived from the table of its properties (ontology/data/dcat_ap_se.csv)."""

from functools import cache
from typing import NamedTuple

from ontology.tables import rows

CLASSES = {
    "Catalog": ("http://www.w3.org/ns/dcat#Catalog",),
    "Dataset": ("http://www.w3.org/ns/dcat#Dataset",),
    "DatasetSeries": ("http://www.w3.org/ns/dcat#DatasetSeries",),
    "Distribution": ("http://www.w3.org/ns/dcat#Distribution",),
    "DataService": ("http://www.w3.org/ns/dcat#DataService",),
    "Agent": ("http://xmlns.com/foaf/0.1/Agent", "http://xmlns.com/foaf/0.1/Organization"),
    "ContactPoint": (
        "http://www.w3.org/2006/vcard/ns#Organization",
        "http://www.w3.org/2006/vcard/ns#Individual",
        "http://www.w3.org/2006/vcard/ns#Kind",
    ),
}


class Rule(NamedTuple):
    """What is asked of a property of a class: how often it stands, and what its values are.

    The table names some properties several times, for values that are chosen in different ways: `nodes` has each.
    """

    class_: str
    property: str
    mandatory: bool
    recommended: bool
    most: int | None
    nodes: frozenset[str]


@cache
def profile() -> tuple[Rule, ...]:
    """All rules. What is mandatory for high-value datasets only, or would say something false, is optional here."""
    found: dict[tuple[str, str], Rule] = {}
    for row in rows("dcat_ap_se"):
        key = (row["class"], row["property"])
        before = found.get(key) or Rule(*key, mandatory=False, recommended=False, most=None, nodes=frozenset())
        most = [each for each in (before.most, int(row["most"]) if row["most"] else None) if each is not None]
        found[key] = Rule(
            *key,
            mandatory=before.mandatory or row["need"] == "mandatory",
            recommended=before.recommended or (row["need"] == "recommended" and not row["note"]),
            most=min(most, default=None),
            nodes=before.nodes | {row["node"]},
        )
    return tuple(found.values())
