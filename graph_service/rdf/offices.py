"""Offices as nodes of their own: that somebody is the chair of a body says too that it has a chair, whom they are."""

from collections.abc import Callable, Iterator, Mapping

from graph_service.rdf.terms import Terms
from ontology.model import Office
from ontology.schema import SCHEMA
from ontology.words import fold

Values = Mapping[str, tuple[str, ...]]
Write = Callable[[str, Values], Iterator[str]]


def offices(class_: str, terms: Terms) -> list[Write]:
    """What writes the offices that things of a class tell of: from a subject and its values."""
    return [_writer(name, office, terms) for name, office in SCHEMA.classes[class_].rdf.offices.items()]


def _writer(name: str, office: Office, terms: Terms) -> Write:
    concept = SCHEMA.properties[office.property].concept
    words = concept.words if concept else {}
    known = {text: terms.iri(word) for text, word in words.items() if word not in office.without}
    leads = f" {terms.iri(office.leads)} "
    type_, tells = f" {terms.named('rdf:type')} {terms.iri(office.class_)}", f" {terms.iri(office.iri)} "
    links = [(link, f" {terms.iri(to)} ", f" {terms.iri(back)} ") for link, (to, back) in office.links.items()]

    def lines(subject: str, values: Values) -> Iterator[str]:
        found = {known[text] for text in map(fold, values.get(office.property, ())) if text in known}
        if len(found) != 1:
            return
        node = f"{subject[:-1]}/{name}>"
        yield f"{subject}{leads}{node}"
        yield node + type_
        yield f"{node}{tells}{found.pop()}"
        for link, to, back in links:
            for end in map(terms.thing, values.get(link, ())):
                yield f"{node}{to}{end}"
                yield f"{end}{back}{node}"

    return lines
