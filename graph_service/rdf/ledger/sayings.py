"""Who says what of a subject, as quads: each claim in the graph of the document that says it, and an annotation of it.

The annotation tells which triple it is, by which rule it was read and how surely, and points at the passages.
"""

from collections.abc import Iterable
from hashlib import blake2b

from graph_service.rdf.ledger.places import passage_iri
from graph_service.rdf.terms import DOUBLE, Terms, class_of, literal
from graph_service.store.base import Saying
from graph_service.store.claims import spans_text
from ontology.model import CLASS, LINK, WORD
from ontology.schema import SCHEMA

_MOTIVES = {LINK: "oa:linking", WORD: "oa:classifying", CLASS: "oa:classifying"}
_LINES: tuple[tuple[str, str], ...] = (
    ("rdf:type", "skm:ExtractedStatement"),
    ("rdf:type", "rdf:Statement"),
    ("rdf:type", "oa:Annotation"),
    ("rdf:subject", "%(subject)s"),
    ("rdf:predicate", "%(predicate)s"),
    ("rdf:object", "%(value)s"),
    ("oa:motivatedBy", "%(motive)s"),
    ("oa:hasTarget", "%(target)s"),
    ("itsrdf:taConfidence", f'"%(confidence)r"^^<{DOUBLE}>'),
    ("prov:wasQuotedFrom", "%(graph)s"),
    ("prov:wasGeneratedBy", "%(reading)s"),
    ("skm:extractorRule", "%(rule)s"),
)
_ORDER = ("skm:passageOrder", "%(order)s")  # targets have none


class Sayings:
    """Writes what is said of subjects, under one base."""

    def __init__(self, terms: Terms) -> None:
        self._terms = terms
        self._one, self._begins, self._target, self._ends = _templates(terms)
        self._motives = {
            name: terms.named(_MOTIVES.get(p.kind, "oa:identifying")) for name, p in SCHEMA.properties.items()
        }

    def pieces(self, subject: str, sayings: Iterable[Saying]) -> tuple[str, str]:
        """The annotations of a subject, then its claims; the lines of each in order."""
        terms = self._terms
        iri, class_ = f"{terms.base}id/{subject}", class_of(subject.partition("-")[0])
        claims: set[str] = set()
        annotations: dict[str, str] = {}
        for saying in sayings:
            _, name, raw, version, _, _, _, spans, _, rule, confidence = saying
            graph = terms.document(version)
            predicate, value = terms.predicate(name, class_), terms.writer(name)(raw)
            claims.add(f"<{iri}> {predicate} {value} {graph} .\n")
            passage = spans_text(spans)
            key = f"{name}\x1f{raw}\x1f{version}\x1f{passage}\x1f{rule}\x1f{confidence!r}"
            digest = blake2b(key.encode(), digest_size=8).hexdigest()
            told = {
                "head": f"<{iri}/saying/{digest}>",
                "subject": f"<{iri}>",
                "predicate": predicate,
                "value": value,
                "motive": self._motives[name],
                "confidence": confidence,
                "graph": graph,
                "reading": f"{graph[:-1]}/reading>",
                "rule": literal(rule),
            }
            if len(spans) == 1:
                told["target"] = f"<{passage_iri(graph[1:-1], spans[0])}>"
                annotations[digest] = self._one % told
            else:
                told["order"] = literal(passage)
                targets = sorted({f"<{passage_iri(graph[1:-1], span)}>" for span in spans})
                between = "".join(self._target % {**told, "target": target} for target in targets)
                annotations[digest] = f"{self._begins % told}{between}{self._ends % told}"
        ordered = annotations.values() if len(annotations) == 1 else [annotations[d] for d in sorted(annotations)]
        return "".join(ordered), "".join(sorted(claims))


def _templates(terms: Terms) -> tuple[str, str, str, str]:
    """All lines of an annotation with one target; and those before, of, and after the targets of one with several."""
    lines = _written(terms, (*_LINES, _ORDER))
    place = next(place for place, line in enumerate(lines) if "%(target)s" in line)
    return "".join(_written(terms, _LINES)), "".join(lines[:place]), lines[place], "".join(lines[place + 1 :])


def _written(terms: Terms, lines: Iterable[tuple[str, str]]) -> list[str]:
    told = sorted((terms.named(p), o if "%" in o or o[0] == '"' else terms.named(o)) for p, o in lines)
    return [f"%(head)s {predicate} {object_} %(graph)s .\n" for predicate, object_ in told]
