"""Proof of a store: every quote stands in its text, no link dangles, every thing is as the schema says."""

from dataclasses import dataclass

from graph_service.store.base import Saying, View
from ontology.checks import faults as schema_faults
from ontology.schema import SCHEMA

_MOST = 1000  # faults told; more are counted no further


@dataclass(frozen=True, slots=True)
class Proof:
    """How many sayings and things were checked, and what is wrong."""

    checked: int
    faults: tuple[str, ...]


def prove(view: View) -> Proof:
    """Check all that an audience sees."""
    found: list[str] = []
    checked = 0
    lengths: dict[str, int] = {}
    for subject, sayings in view.ledger():
        checked += len(sayings)
        for saying in sayings:
            fault = _misplaced(view, saying, lengths)
            if fault:
                found.append(f"{subject} {saying.property}: {fault}")
    ids = {thing.id for thing in view.facts()}
    for thing in view.facts():
        checked += 1
        values = {name: values for name, values in thing.values.items() if name != "type"}
        found += [f"{thing.id}: {fault}" for fault in schema_faults(thing.type, values)]
        found += [
            f"{thing.id} {name}: {value} is not there"
            for name, several in values.items()
            if SCHEMA.properties[name].is_link
            for value in several
            if value not in ids
        ]
    return Proof(checked, tuple(found[:_MOST]))


def _misplaced(view: View, saying: Saying, lengths: dict[str, int]) -> str | None:
    if saying.document not in lengths:
        kept = view.document(saying.document)
        lengths[saying.document] = len(kept.text) if kept else -1
    length = lengths[saying.document]
    if length < 0:
        return f"its document {saying.document[:12]} is not there"
    wrong = [span for span in saying.spans if not 0 <= span.start < span.end <= length]
    return f"the passage {wrong[0].start}–{wrong[0].end} lies outside its text" if wrong else None
