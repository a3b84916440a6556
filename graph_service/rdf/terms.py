"""RDF terms as N-Quads writes them."""

import re
from collections.abc import Callable
from functools import cache, lru_cache

from ontology.identity import identify
from ontology.model import Property
from ontology.schema import SCHEMA
from ontology.terms import class_iris, own_iri, property_iri, thing_iri, word_iri
from ontology.values import XSD

_ESCAPED = re.compile(r'[\x00-\x1f"\\\x7f]')
_SHORT = {"\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r", '"': '\\"', "\\": "\\\\"}
COUNT, BOOLEAN, DATE, DOUBLE = (XSD + name for name in ("nonNegativeInteger", "boolean", "date", "double"))


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
        self._writers: dict[str, Callable[[str], str]] = {}

    def named(self, curie: str) -> str:
        """A term of a vocabulary, such as `prov:used`."""
        prefix, _, name = curie.partition(":")
        return self.iri(SCHEMA.prefixes[prefix] + name)

    def iri(self, iri: str) -> str:
        """An IRI of the schema; our own terms stand under the base."""
        return f"<{own_iri(self.base, iri)}>"

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
            self._predicates[key] = self.iri(property_iri(property_, class_))
        return self._predicates[key]

    def value(self, property_: str, value: str) -> str:
        """A value of a property; of `type`, the class's own IRI."""
        return self.writer(property_)(value)

    def writer(self, property_: str) -> Callable[[str], str]:
        """What writes values of a property."""
        made = self._writers.get(property_)
        if made is None:
            made = self._writers[property_] = self._made(SCHEMA.properties[property_])
        return made

    def opening(self, property_: str) -> str | None:
        """How each value of a property begins that is an IRI which ends in the value itself; None for other values."""
        made = SCHEMA.properties[property_]
        if made.is_link:
            return f"<{self.base}id/"
        if made.scheme is not None:
            return f"<{word_iri(self.base, made.scheme, '')}"
        return "<" if made.plain and made.plain.iri else None

    def _made(self, made: Property) -> Callable[[str], str]:
        opening = self.opening(made.name)
        if opening is not None:
            return lambda value: f"{opening}{value}>"
        plain = made.plain
        if plain is None:
            return lambda value: self.iri(SCHEMA.classes[value].iris[0])
        if plain.lexical is not None:
            lexical = plain.lexical
            return lambda value: literal(*lexical(value))
        datatype, language = plain.datatype, plain.language
        return lru_cache(maxsize=4096)(lambda value: literal(value, datatype, language))

    def types(self, class_: str) -> list[str]:
        """A class and all its ancestors."""
        return [self.iri(iri) for iri in class_iris(class_)]


terms_of = lru_cache(maxsize=8)(Terms)  # which keep how each class is told


@cache
def class_of(kind: str) -> str:
    """The class whose properties the things of a kind of id use at least."""
    return SCHEMA.roots.get(kind, "Thing")


@lru_cache(maxsize=65536)
def document_id(version: str) -> str:
    """The id of a document's version."""
    return identify("Document", {"version": version})
