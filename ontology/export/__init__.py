"""What follows from the schema: OWL, SHACL, the JSON-LD context and the reference pages."""

from pathlib import Path

from ontology.export.context import context
from ontology.export.shapes import shapes_graph
from ontology.export.vocabulary import ontology_graph
from ontology.reference_pages import reference_page

HERE = Path(__file__).parents[1]

__all__ = ["HERE", "context", "exports", "ontology_graph", "shapes_graph"]


def exports() -> dict[str, str]:
    """All derived files by name."""
    return {
        "samverkan.ttl": ontology_graph().serialize(format="turtle"),
        "shapes.ttl": shapes_graph().serialize(format="turtle"),
        "context.jsonld": context(),
        "REFERENCE.md": reference_page(),
    }
