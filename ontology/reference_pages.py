"""The schema as pages to read, in Swedish and English."""

from collections.abc import Iterator

from ontology.model import Class, Property
from ontology.schema import SCHEMA


def reference_page() -> str:
    """All classes with their keys and properties, and all word lists, as Markdown."""
    return "\n".join(_lines()) + "\n"


def _lines() -> Iterator[str]:
    yield "# Referens · Reference"
    yield ""
    yield "Made from `schema.yaml` by `make golden`; change it there."
    for made in SCHEMA.classes.values():
        yield from _class(made)
    for scheme, words in SCHEMA.schemes.items():
        yield from ("", f"## {scheme}", "", "| word | svenska | English |", "| --- | --- | --- |")
        yield from (f"| `{word}` | {label.sv} | {label.en} |" for word, label in words.items())


def _class(made: Class) -> Iterator[str]:
    yield from ("", f"## {made.name}", "", f"**{made.label.sv}** · {made.label.en}. {made.about}".rstrip(), "")
    if made.ancestors:
        yield f"Is a {' → '.join(made.ancestors)}."
    if made.keys and not made.abstract:
        keys = " or ".join(" + ".join(p.name + ("?" if p.optional else "") for p in key) for key in made.keys)
        yield f"Id `{made.id}-…`, known by {keys}."
    if made.edge:
        yield f"Drawn as `({made.edge.start})-[:{made.edge.type}]->({made.edge.end})` too."
    yield from ("", "| property | kind | svenska | English | |", "| --- | --- | --- | --- | --- |")
    for name in made.properties:
        yield _row(SCHEMA.properties[name], required=name in made.required)


def _row(property_: Property, *, required: bool) -> str:
    kind = property_.kind
    if property_.is_link:
        kind = " or ".join(property_.range)
    elif property_.scheme:
        kind = f"word of {property_.scheme}"
    notes = ", ".join(note for note, on in (("required", required), ("many", property_.many)) if on)
    return f"| `{property_.name}` | {kind} | {property_.label.sv} | {property_.label.en} | {notes} |"
