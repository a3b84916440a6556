"""RDF terms as N-Quads writes them."""

import re
from functools import cache

from ontology.identity import identify
from ontology.model import CLASS
from ontology.schema import SCHEMA
from ontology.terms import class_iris, property_iri, thing_iri, word_iri
from ontology.values import XSD

_ESCAPED = re.compile(r'[\x00-\x1f"\\\x7f]')
_SHORT = {"\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r", '"': '\\"', "\\": "\\\\"}


def literal(value: str, datatype: str | None = None, language: str | None = None) -> str:
    """A literal, in the canonical form of N-Quads."""
    text = f'"{_ESCAPED.sub(_escape, value)}"'
    if language:
        return f"{text}@{language}"
    return text if datatype in {None, XSD + "string"} else f"{text}^^<{datatype}>"


def _escape(found: re.Match[str]) -> str:
    return _SHORT.get(found[0]) or f"\\u{ord(found[0]):04X}"


class Terms:
    """Terms under a base IRI."""

    def __init__(self, base: str) -> None:
        self.base = base
        self._predicates: dict[tuple[str, str], str] = {}

    def thing(self, id_: str) -> str:
        """A thing."""
        return f"<{thing_iri(self.base, id_)}>"

    def document(self, version: str) -> str:
        """A document's version, which is also the graph of what it says."""
        return self.thing(document_id(version))

    def predicate(self, property_: str, class_: str) -> str:
        """A property, as things of a class use it."""
        key = (property_, class_)
        if key not in self._predicates:
            self._predicates[key] = f"<{property_iri(property_, class_)}>"
        return self._predicates[key]

    def value(self, property_: str, value: str) -> str:
        """A value of a property; of `type`, the class's own IRI."""
        made = SCHEMA.properties[property_]
        if made.is_link:
            return self.thing(value)
        if made.kind == CLASS:
            return f"<{SCHEMA.classes[value].iris[0]}>"
        if made.scheme is not None:
            return f"<{word_iri(self.base, made.scheme, value)}>"
        plain = made.plain
        if plain is None or plain.iri:
            return f"<{value}>"
        return literal(value, plain.datatype, plain.language)

    def values(self, property_: str, value: str) -> list[str]:
        """A value of a property; of `type`, the class and all its ancestors."""
        if SCHEMA.properties[property_].kind == CLASS:
            return [f"<{iri}>" for iri in class_iris(value)]
        return [self.value(property_, value)]


@cache
def class_of(kind: str) -> str:
    """The class whose properties the things of a kind of id use at least."""
    return SCHEMA.roots.get(kind, "Thing")


def document_id(version: str) -> str:
    """The id of a document's version."""
    return identify("Document", {"version": version})
